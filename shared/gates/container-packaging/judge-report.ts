import { createHash } from 'node:crypto';
import { resultOf } from '../../attestation/statement.ts';
import { readReport } from '../../report/read-report.ts';
import type { Report } from '../../report/report.ts';
import { shortName } from '../../text/short-name.ts';
import type { FileEvidence, ReportEvidence } from './evidence.ts';

export interface JudgedReport {
  readonly evidence: ReportEvidence;
  /** Absent where it is no valid report. */
  readonly report?: Report;
}

/** Whether a report of another gate speaks for this model. `path` is where it was found, for people. */
export function judgeReport(
  path: string,
  bytes: Buffer,
  files: readonly Pick<FileEvidence, 'path' | 'sha256'>[],
): JudgedReport {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = readReport(bytes);
  if (read.kind === 'refused') {
    const refusal = `${shortName(path)} is refused: ${read.reason}. Pass the report.json that a gate wrote.`;
    return { evidence: { path, gate: 'unknown', verdict: 'error', sha256, refusal, result: 'FAILED' } };
  }
  const { report } = read;
  const refusal = refusalOf(report, path, files);
  return {
    report,
    evidence: {
      path,
      gate: report.gate,
      ...(report.name === undefined ? {} : { name: report.name }),
      verdict: report.verdict,
      sha256,
      result: resultOf(report),
      ...(refusal === undefined ? {} : { refusal }),
    },
  };
}

function refusalOf(
  report: Report,
  path: string,
  files: readonly Pick<FileEvidence, 'path' | 'sha256'>[],
): string | undefined {
  const said = `${shortName(path)} (${report.gate})`;
  const judged = new Set(report.subjects.filter(({ role }) => role === 'model').map(({ sha256 }) => sha256));
  const packaged = new Set(files.map(({ sha256 }) => sha256));
  if (judged.size === 0)
    return `${said} does not say which model it judged: set "subject" of that gate to model=<the file of the model>.`;
  if (judged.size !== packaged.size || [...judged].some((sha256) => !packaged.has(sha256)))
    return `${said} judged another model than the one that is packaged: run that gate on these files.`;
  if (resultOf(report) === 'FAILED')
    return `${said} has the verdict ${report.verdict}: a model that did not pass is not packaged.`;
  return undefined;
}
