import { signatureFile } from '../../attestation/bundle.ts';
import { checkSignature, type Wanted } from '../../attestation/check-signature.ts';
import { signatureBeside } from '../../attestation/signature-beside.ts';
import { resultOf } from '../../attestation/statement.ts';
import { type FoundFile, readSmallFile } from '../../engine/find-files.ts';
import { EvidenceError } from '../../errors.ts';
import { readReport } from '../../report/read-report.ts';
import type { Report, Subject } from '../../report/report.ts';
import { filesAtHand } from './files-at-hand.ts';
import { recomputed } from './recomputed.ts';
import type { Finding, Verification } from './verification.ts';

export interface Demands {
  readonly wanted: Wanted;
  /** What every report must be about. */
  readonly subjects: readonly Subject[];
  readonly passed: boolean;
}

/** Looks at everything about a report that can be looked at here. */
export async function verify(file: FoundFile, demands: Demands, workspace: string): Promise<Verification> {
  const bytes = readSmallFile(file);
  const read = readReport(bytes);
  if (read.kind === 'refused')
    return {
      file: file.name,
      verified: false,
      signer: null,
      findings: [{ id: 'report', outcome: 'fail', reason: `It is no valid report: ${read.reason}.` }],
    };
  const { report } = read;
  const { signer, finding } = signatureOf(file, report, bytes, demands.wanted);
  const findings: Finding[] = [
    { id: 'report', outcome: 'pass', reason: `Its verdict (${report.verdict}) is what its checks come to.` },
    ...recomputed(report, bytes),
    ...(await filesAtHand(report, workspace)),
    ...about(report, demands.subjects),
    ...(demands.passed ? [passedOf(report)] : []),
    finding,
  ];
  return {
    file: file.name,
    verified: findings.every(({ outcome }) => outcome === 'pass' || outcome === 'skipped'),
    signer,
    gate: report.gate,
    ...(report.name === undefined ? {} : { name: report.name }),
    verdict: report.verdict,
    findings,
  };
}

/** Of each role that is asked for the report has exactly what is asked for. */
function about(report: Report, wanted: readonly Subject[]): readonly Finding[] {
  const digests = (subjects: readonly Subject[], role: string): string =>
    [...new Set(subjects.filter((subject) => subject.role === role).map(({ sha256 }) => sha256))].sort().join();
  return [...new Set(wanted.map(({ role }) => role))].map((role) =>
    digests(report.subjects, role) === digests(wanted, role)
      ? { id: `about ${role}`, outcome: 'pass', reason: `It is about the "${role}" that was asked for.` }
      : {
          id: `about ${role}`,
          outcome: 'fail',
          reason: report.subjects.some((subject) => subject.role === role)
            ? `It judged another "${role}" than the one that was asked for.`
            : `It does not say which "${role}" it judged: set "subject" of its gate.`,
        },
  );
}

const passedOf = (report: Report): Finding =>
  resultOf(report) === 'FAILED'
    ? { id: 'passed', outcome: 'fail', reason: `It did not pass: its verdict is ${report.verdict}.` }
    : { id: 'passed', outcome: 'pass', reason: `It did not fail: its verdict is ${report.verdict}.` };

function signatureOf(
  file: FoundFile,
  report: Report,
  bytes: Uint8Array,
  wanted: Wanted,
): { readonly signer: string | null; readonly finding: Finding } {
  const found = (outcome: Finding['outcome'], reason: string, signer: string | null = null) => ({
    signer,
    finding: { id: 'signature', outcome, reason },
  });
  let signature: Buffer | undefined;
  try {
    signature = signatureBeside(file.path);
  } catch (error) {
    if (error instanceof EvidenceError) return found('error', error.message);
    throw error;
  }
  if (signature === undefined)
    return wanted.kind === 'anybody'
      ? found('skipped', 'It is not signed: an edit that is consistent in itself would not be noticed.')
      : found('error', `It is not signed: ${signatureFile} is not beside it. Set "sign" where the gate runs.`);
  const check = checkSignature(signature, report, bytes, wanted);
  if (check.kind === 'refused') return found('fail', `Its signature does not hold: ${check.reason}.`);
  return wanted.kind === 'anybody'
    ? found(
        'skipped',
        'It is signed, but by whom was not looked at: name the signer by "key", or by "repository" and "workflow".',
      )
    : found('pass', `It is signed by ${check.signer}.`, check.signer);
}
