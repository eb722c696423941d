import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { messageOf } from '../errors.ts';

/** A workflow on GitHub, as Sigstore's certificates name it. */
export interface WorkflowIdentity {
  /** `owner/name`. */
  readonly repository: string;
  /** Path in the repository. */
  readonly workflow: string;
  /** `refs/…`; undefined: any. */
  readonly ref: string | undefined;
}

const issuer = 'https://token.actions.githubusercontent.com';

/**
 * Who signed a Sigstore bundle by certificate: the signature, the certificate's issuer, and when it was signed.
 * @param roots trusted roots in JSON as Sigstore writes them; the certificate must be of one of them
 * @throws Error with the reason, in a part of a sentence
 */
export function verifyIdentity(bundle: unknown, roots: readonly unknown[], wanted: WorkflowIdentity): string {
  const signer = signerOf(bundle, roots);
  if (signer.issuer !== issuer) throw new Error(`its signer is not a job of GitHub's, but known to ${signer.issuer}`);
  const place = `https://github.com/${wanted.repository}/${wanted.workflow}@`;
  const name = signer.name ?? '';
  if (!name.toLowerCase().startsWith(place.toLowerCase()) || !name.startsWith(wanted.workflow, placeOfWorkflow(wanted)))
    throw new Error(`it is signed by ${name}, not by ${wanted.workflow} of ${wanted.repository}`);
  if (wanted.ref !== undefined && name.slice(place.length) !== wanted.ref)
    throw new Error(`it is signed by ${name}, not on ${wanted.ref}`);
  return name;
}

/** GitHub does not tell names of repositories apart by case; paths it does. */
const placeOfWorkflow = ({ repository }: WorkflowIdentity): number => `https://github.com/${repository}/`.length;

function signerOf(bundle: unknown, roots: readonly unknown[]) {
  const reasons = new Set<string>();
  for (const each of roots)
    try {
      const root = TrustedRoot.fromJSON(each);
      // GitHub's own instance has no log of signatures: its timestamps stand for it
      const verifier = new Verifier(toTrustMaterial(root), {
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        tsaThreshold: root.tlogs.length > 0 ? 0 : 1,
      });
      const { identity } = verifier.verify(toSignedEntity(bundleFromJSON(bundle)));
      return { name: identity?.subjectAlternativeName, issuer: identity?.extensions?.issuer };
    } catch (error) {
      reasons.add(messageOf(error).slice(0, 200));
    }
  throw new Error(`its certificate does not hold against the trusted roots (${[...reasons].join('; ')})`);
}
