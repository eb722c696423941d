import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keyBundle, signatureFile } from './attestation/bundle.ts';
import { signEnvelope } from './attestation/dsse.ts';
import { type ReadKey, readSigningKey } from './attestation/signing-key.ts';
import { reportStatement, statementMediaType } from './attestation/statement.ts';
import { messageOf } from './errors.ts';
import type { Host } from './hosts/host.ts';
import type { Report } from './report/report.ts';
import type { CommonSettings } from './settings/common.ts';

type Signing = Pick<CommonSettings, 'sign' | 'signing-key' | 'reports'>;

/** What is wrong with the settings of the signature, before anything is judged. */
export function signingProblems(
  { sign, 'signing-key': key, reports }: Partial<Signing>,
  host: Pick<Host, 'workspace' | 'attest'>,
): readonly string[] {
  if (sign !== 'key' && key !== undefined)
    return [`"signing-key" is given, but "sign" is ${sign ?? 'off'}: set "sign" to key, or take the key out.`];
  if (sign === undefined || sign === 'off') return [];
  const problems = reports?.includes('json')
    ? []
    : [`"sign" is ${sign}, but "reports" leaves out json: report.json is what is signed.`];
  if (sign === 'github' && !host.attest)
    problems.push('"sign" is github, which works in a GitHub workflow alone: set it to key here.');
  if (sign === 'key') {
    const { problem } = keyOf(key, host.workspace);
    if (problem !== undefined) problems.push(`"signing-key": ${problem}`);
  }
  return problems;
}

/**
 * Signs `report.json` as it was written to `folder`. Where that does not work there is a warning and no signature: the verdict
 * stands, and whoever asks for a signature refuses the report.
 * @returns the files that were written
 */
export async function signReport(
  report: Report,
  folder: string,
  settings: Signing,
  host: Pick<Host, 'workspace' | 'attest' | 'page' | 'warn'>,
): Promise<readonly string[]> {
  if (settings.sign === 'off') return [];
  try {
    const [{ renderJson }, { replaceFile }] = await Promise.all([
      import('./report/render-json.ts'),
      import('./report/write-reports.ts'),
    ]);
    const sha256 = createHash('sha256').update(renderJson(report)).digest('hex');
    const statement = Buffer.from(JSON.stringify(reportStatement(report, sha256, host.page)));
    const file = join(folder, signatureFile);
    await replaceFile(file, `${JSON.stringify(await bundleOf(statement, settings, host))}\n`);
    return [file];
  } catch (error) {
    host.warn(
      `The verdict stands, but report.json is not signed (${messageOf(error)}): whoever asks for its signature will refuse it.`,
    );
    return [];
  }
}

async function bundleOf(
  statement: Buffer,
  { sign, 'signing-key': given }: Signing,
  host: Pick<Host, 'workspace' | 'attest'>,
): Promise<unknown> {
  if (sign === 'github' && host.attest) return host.attest(statement, statementMediaType);
  const read = keyOf(given, host.workspace);
  if (read.key === undefined) throw new Error(read.problem);
  return keyBundle(signEnvelope(statementMediaType, statement, read.key));
}

/** Bytes; a key has a few hundred. */
const largestKey = 65_536;

function keyOf(given: string | undefined, workspace: string): ReadKey {
  if (given === undefined) return { problem: 'it is not set, and "sign" is key: give a private key from a secret.' };
  if (given.includes('-----BEGIN')) return readSigningKey(given);
  const path = resolve(workspace, given);
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > largestKey)
      return { problem: 'it names no file of a key: give the text of the key, or its path.' };
    return readSigningKey(readFileSync(path, 'utf8'));
  } catch (error) {
    return {
      problem: `it is neither a key in PEM nor a file that can be read (${(error as NodeJS.ErrnoException).code ?? 'unreadable'}): give the text of the key, "-----BEGIN …" and all, or its path.`,
    };
  }
}
