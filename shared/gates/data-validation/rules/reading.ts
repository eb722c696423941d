import type { Field, LogicalTypeOptions } from '../../../contract/contract.ts';
import type { Reading } from '../../../engine/plan.ts';
import { strptimePattern } from './date-format.ts';

/** How a column of the contract is read; text where it declares no type. */
export function readingOf(type: Field['logicalType'], options: LogicalTypeOptions | undefined): Reading {
  switch (type) {
    case 'integer':
      return { as: 'integer', bits: /^(i128|u64|u128)$/.test(options?.format ?? '') ? 128 : 64 };
    case 'number':
    case 'boolean':
    case 'object':
    case 'array':
      return { as: type };
    case 'date':
    case 'time':
    case 'timestamp': {
      const format = options?.format === undefined ? undefined : strptimePattern(options.format);
      return typeof format === 'string' && !isIso(options?.format) ? { as: type, format } : { as: type };
    }
    case 'string':
    case undefined:
      return { as: 'text' };
  }
}

/** ISO 8601 is what is read without a format, and faster. */
const isIso = (format: string | undefined): boolean =>
  format !== undefined && /^(yyyy-MM-dd|HH:mm:ss|yyyy-MM-dd HH:mm:ss|yyyy-MM-dd'T'HH:mm:ss)$/.test(format);

/** Range of the whole-number formats of the standard. */
export function integerRange(format: string): readonly [number, number] | undefined {
  const match = /^([iu])(8|16|32|64|128)$/.exec(format);
  if (!match) return undefined;
  const bits = Number(match[2]);
  // 64 bits and more are what the reading itself holds; only the sign is left to judge
  if (match[1] === 'u') return [0, bits >= 64 ? Number.POSITIVE_INFINITY : 2 ** bits - 1];
  return bits >= 64 ? undefined : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
}
