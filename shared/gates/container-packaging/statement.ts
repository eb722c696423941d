import type { Report } from '../../report/report.ts';
import type { FileEvidence } from './evidence.ts';
import { resultOf } from './judge-report.ts';

export const statementType = 'application/vnd.in-toto+json';
export const reportType = 'application/vnd.mlops-gates.report+json';
const testResult = 'https://in-toto.io/attestation/test-result/v0.1';
const statementV1 = 'https://in-toto.io/Statement/v1';

export interface Image {
  readonly name: string;
  /** `sha256:<hex>`. */
  readonly digest: string;
}

/** A gate's report as in-toto test result about the image and the files of its model. Not signed. */
export function statementOf(
  image: Image,
  files: readonly Pick<FileEvidence, 'path' | 'sha256'>[],
  report: Report,
  reportSha256: string,
): Buffer {
  const ids = (kind: 'passed' | 'warned' | 'failed'): readonly string[] =>
    report.checks.filter((check) => kindOf(check) === kind).map(({ id }) => id);
  return Buffer.from(
    JSON.stringify({
      _type: statementV1,
      subject: [
        { name: image.name, digest: { sha256: image.digest.slice('sha256:'.length) } },
        ...[...files]
          .sort((a, b) => (a.path < b.path ? -1 : 1))
          .map(({ path, sha256 }) => ({ name: `models/${path}`, digest: { sha256 } })),
      ],
      predicateType: testResult,
      predicate: {
        result: resultOf(report),
        configuration: [
          { name: 'report.json', digest: { sha256: reportSha256 } },
          ...(report.policy === undefined
            ? []
            : [{ name: report.policy.source, digest: { sha256: report.policy.sha256 } }]),
        ],
        passedTests: ids('passed'),
        warnedTests: ids('warned'),
        failedTests: ids('failed'),
      },
    }),
  );
}

function kindOf({ outcome, severity, waiver }: Report['checks'][number]): 'passed' | 'warned' | 'failed' {
  if (outcome === 'pass') return 'passed';
  return waiver !== undefined || severity !== 'error' || outcome === 'inconclusive' ? 'warned' : 'failed';
}

/** Why a statement does not bind this report to this image; undefined where it does. */
export function statementProblem(bytes: Buffer, wanted: Buffer): string | undefined {
  let value: { _type?: unknown };
  try {
    value = JSON.parse(bytes.toString('utf8')) as { _type?: unknown };
  } catch {
    return 'it is no JSON';
  }
  if (value._type !== statementV1) return 'it is no in-toto statement';
  // made of the image, its model and the report alone: any difference is somebody's change
  const parts = JSON.parse(wanted.toString('utf8')) as { subject: unknown; predicate: unknown };
  const own = value as unknown as { subject?: readonly { digest?: unknown }[]; predicate?: unknown };
  const digests = (subject: unknown): string =>
    JSON.stringify(Array.isArray(subject) ? subject.map((each) => each?.digest) : null);
  if (digests(own.subject) !== digests(parts.subject)) return 'it is about another image or model';
  return JSON.stringify(own.predicate) === JSON.stringify(parts.predicate)
    ? undefined
    : 'it says something else than its report';
}
