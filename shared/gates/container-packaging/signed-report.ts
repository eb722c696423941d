import type { KeyObject } from 'node:crypto';
import { checkSignature } from '../../attestation/check-signature.ts';
import { readPublicKey } from '../../attestation/signing-key.ts';
import { SettingsError } from '../../errors.ts';
import { shortName } from '../../text/short-name.ts';
import type { Site } from '../gate.ts';
import type { JudgedReport } from './judge-report.ts';
import type { ContainerPackagingSettings } from './settings.ts';

/** @throws SettingsError when it is no public key; undefined where none is asked for */
export async function reportKey(
  settings: Pick<ContainerPackagingSettings, 'report-key'>,
  site: Pick<Site, 'decidingFile'>,
): Promise<KeyObject | undefined> {
  const path = settings['report-key'];
  if (path === undefined) return undefined;
  const { bytes } = await site.decidingFile('report-key', path);
  const { key, problem } = readPublicKey(bytes.toString('utf8'));
  if (key === undefined) throw new SettingsError([`"report-key" is "${path}": ${problem}`]);
  return key;
}

/** Refuses a report that is not signed by the key that is asked for; `path` is where it was found, for people. */
export function heldToKey(
  judged: JudgedReport,
  path: string,
  bytes: Buffer,
  signature: Buffer | undefined,
  key: KeyObject | undefined,
): JudgedReport {
  const { report, evidence } = judged;
  if (key === undefined || !report || evidence.refusal !== undefined) return judged;
  const check =
    signature === undefined
      ? ({ kind: 'refused', reason: 'no report.sigstore.json is with it' } as const)
      : checkSignature(signature, report, bytes, { kind: 'key', key });
  if (check.kind === 'signed') return judged;
  const refusal = `${shortName(path)} (${report.gate}) is not signed by "report-key" (${check.reason}): set "sign" to key where that gate runs.`;
  return { ...judged, evidence: { ...evidence, refusal } };
}
