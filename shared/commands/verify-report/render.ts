import { plainLine } from '../../report/escape.ts';
import type { Verification } from './verification.ts';

const marks = { pass: 'ok  ', fail: 'FAIL', error: 'FAIL', skipped: '  - ' } as const;

/** What a person reads. */
export function render(verifications: readonly Verification[]): string {
  return verifications.map(block).join('\n');
}

function block({ file, verified, signer, gate, name, verdict, findings }: Verification): string {
  const word = verified ? (signer === null ? 'CONSISTENT' : 'VERIFIED') : 'REFUSED';
  const what = gate === undefined ? '' : `: ${name === undefined ? gate : `${name} (${gate})`}, verdict ${verdict}`;
  const signed = !verified ? '' : signer === null ? '; no signer was verified' : `; signed by ${signer}`;
  return [
    `${word}  ${plainLine(`${file}${what}${signed}`)}`,
    ...findings.map(({ outcome, reason }) => `  ${marks[outcome]}  ${plainLine(reason)}`),
    '',
  ].join('\n');
}
