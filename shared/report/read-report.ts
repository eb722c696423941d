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

/** No contract has as many rules; a renderer would work on them for minutes. */
const mostChecks = 50_000;

/** `report.json` from a place that is not trusted: held against the schema, and its verdict against its own checks. */
export function readReport(bytes: Uint8Array, most: number = mostChecks): ReadReport {
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
  if (report.checks.length > most) return { kind: 'refused', reason: `it has more than ${most} checks` };
  if (new Set(report.checks.map(({ id }) => id)).size < report.checks.length)
    return { kind: 'refused', reason: 'two of its checks have the same id' };
  const { verdict, passed } = combine(report.checks);
  if (verdict !== report.verdict || passed !== report.passed)
    return { kind: 'refused', reason: `it says ${report.verdict}, but its checks come to ${verdict}` };
  return { kind: 'report', report };
}
