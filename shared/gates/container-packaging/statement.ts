import {
  statementType as inTotoStatement,
  resource,
  statementMediaType,
  testResult,
} from '../../attestation/statement.ts';
import type { Report } from '../../report/report.ts';
import type { FileEvidence } from './evidence.ts';

export const statementType = statementMediaType;
export const reportType = 'application/vnd.mlops-gates.report+json';
/** Of the report's own signature, where it has one. */
export const signatureType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

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
  const models = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => resource(`models/${path}`, sha256));
  const subject = [resource(image.name, image.digest.slice('sha256:'.length)), ...models];
  return Buffer.from(JSON.stringify(testResult(report, subject, [resource('report.json', reportSha256)])));
}

/** Why a statement does not bind this report to this image; undefined where it does. */
export function statementProblem(bytes: Buffer, wanted: Buffer): string | undefined {
  let value: { _type?: unknown };
  try {
    value = JSON.parse(bytes.toString('utf8')) as { _type?: unknown };
  } catch {
    return 'it is no JSON';
  }
  if (value._type !== inTotoStatement) return 'it is no in-toto statement';
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
