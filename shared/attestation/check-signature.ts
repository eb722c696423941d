import { createHash, type KeyObject } from 'node:crypto';
import type { Report } from '../report/report.ts';
import { readSignature } from './bundle.ts';
import { statementProblem } from './check-statement.ts';
import { signedBy } from './dsse.ts';

export type SignatureCheck =
  | { readonly kind: 'signed'; readonly signer: string }
  /** A sentence part, e.g. `it is not signed by this key`. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Whose signature is accepted. */
export type Wanted =
  | { readonly kind: 'key'; readonly key: KeyObject }
  /** Returns who signed by certificate; throws with the reason where that is not who is wanted. */
  | { readonly kind: 'identity'; readonly verify: (bundle: unknown) => string }
  /** Nobody in particular: the signature must be of this report, by whom is not asked. */
  | { readonly kind: 'anybody' };

/**
 * Holds a signature file against its report.
 * @param reportBytes `report.json` as it was read
 */
export function checkSignature(
  signature: Uint8Array,
  report: Report,
  reportBytes: Uint8Array,
  wanted: Wanted,
): SignatureCheck {
  const refused = (reason: string): SignatureCheck => ({ kind: 'refused', reason });
  const read = readSignature(signature);
  if (!read) return refused('the signature file is neither a Sigstore bundle nor a DSSE envelope');
  const problem = statementProblem(read.envelope, report, createHash('sha256').update(reportBytes).digest('hex'));
  if (problem !== undefined) return refused(problem);
  switch (wanted.kind) {
    case 'key':
      if (signedBy(read.envelope, wanted.key)) return { kind: 'signed', signer: `key ${fingerprint(wanted.key)}` };
      return refused(
        read.certified === undefined
          ? 'it is not signed by this key'
          : 'it is signed by the identity of a job, not by this key: ask for it by "repository" and "workflow"',
      );
    case 'identity':
      if (read.certified === undefined)
        return refused('it is signed by a key, not by the identity of a job: ask for it by "key"');
      try {
        return { kind: 'signed', signer: wanted.verify(read.certified) };
      } catch (error) {
        return refused(error instanceof Error ? error.message : String(error));
      }
    case 'anybody':
      return { kind: 'signed', signer: 'somebody' };
  }
}

/** SHA-256 of the public key in DER (SubjectPublicKeyInfo). */
export const fingerprint = (key: KeyObject): string =>
  `sha256:${createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')}`;
