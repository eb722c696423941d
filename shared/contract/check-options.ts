import type { Path } from '../yaml/problem.ts';
import { type Finding, mappingOf, patternFault } from './finding.ts';

/** [lower, upper, whether equal bounds leave a value] */
const bounds: readonly (readonly [string, string, boolean])[] = [
  ['minLength', 'maxLength', true],
  ['minItems', 'maxItems', true],
  ['minProperties', 'maxProperties', true],
  ['minimum', 'maximum', true],
  ['minimum', 'exclusiveMaximum', false],
  ['exclusiveMinimum', 'maximum', false],
  ['exclusiveMinimum', 'exclusiveMaximum', false],
];

/** `logicalTypeOptions` that no value can satisfy, and patterns that are none. */
export function checkOptions(value: unknown, path: Path): Finding[] {
  const options = mappingOf(value);
  const findings: Finding[] = bounds.flatMap(([lower, upper, mayBeEqual]) => {
    const order = compare(options[lower], options[upper]);
    if (order === undefined || order < 0 || (order === 0 && mayBeEqual)) return [];
    const message = `${lower} ${options[lower]} and ${upper} ${options[upper]} leave no value`;
    return [{ path: [...path, lower], message }];
  });
  const fault = patternFault(options.pattern);
  return fault === undefined ? findings : [...findings, { path: [...path, 'pattern'], message: fault }];
}

const isoTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$|^\d\d:\d\d:\d\d$/;

/** Undefined where the order is not known: dates in another format than ISO 8601, or with different zones. */
function compare(lower: unknown, upper: unknown): number | undefined {
  if (typeof lower === 'number' && typeof upper === 'number') return lower - upper;
  if (typeof lower !== 'string' || typeof upper !== 'string' || lower.length !== upper.length) return undefined;
  if (!isoTime.test(lower) || !isoTime.test(upper)) return undefined;
  return lower < upper ? -1 : Number(lower > upper);
}
