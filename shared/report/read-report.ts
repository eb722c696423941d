import { messageOf } from '../errors.ts';
import { combine } from '../verdict/combine.ts';
import type { CompiledSchema } from '../yaml/compiled-schema.ts';
import type { Report } from './report.ts';
import { validate } from './validate-report.generated.ts';

const validateReport = validate as unknown as CompiledSchema;

export type ReadReport =
  | { readonly kind: 'report'; readonly report: Report }
  /** `reason` may hold foreign text. */
  | { readonly kind: 'refused'; readonly reason: string };

/** `report.json` from a place that is not trusted: held against the schema, and its verdict against its own checks. */
export function readReport(bytes: Uint8Array): ReadReport {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { kind: 'refused', reason: `it is no JSON (${messageOf(error).slice(0, 200)})` };
  }
  if (!validateReport(value)) {
    const first = validateReport.errors?.[0];
    return {
      kind: 'refused',
      reason: `it is no report: ${first?.instancePath || 'the whole'} breaks "${first?.keyword}"`,
    };
  }
  const report = value as unknown as Report;
  const { verdict, passed } = combine(report.checks);
  if (verdict !== report.verdict || passed !== report.passed)
    return { kind: 'refused', reason: `it says ${report.verdict}, but its checks come to ${verdict}` };
  return { kind: 'report', report };
}
