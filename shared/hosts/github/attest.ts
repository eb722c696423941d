import { messageOf, OutsideError } from '../../errors.ts';

type Env = Readonly<Record<string, string | undefined>>;

interface Sigstore {
  readonly fulcio: string;
  readonly rekor?: string;
  readonly timestamps?: string;
}

/** Signs by the identity of the job, as `@actions/attest` does, and keeps the bundle with the repository's attestations. */
export async function attestByJob(
  payload: Buffer,
  mediaType: string,
  { env, isPublic, token, repository, warn }: AttestOptions,
): Promise<unknown> {
  const [{ getIDToken }, { defaults }, { signBySigstore }] = await Promise.all([
    import('@actions/core'),
    import('@actions/github/lib/utils'),
    import('../../clients/sigstore/sign.ts'),
  ]);
  const services = sigstoreOf(env, isPublic);
  const identity = await getIDToken('sigstore').catch((error: unknown) => {
    throw new OutsideError(
      `GitHub gave the job no identity token (${messageOf(error).slice(0, 300)}): give it the permission \`id-token: write\``,
    );
  });
  const fetch = (defaults.request?.fetch ?? globalThis.fetch) as typeof globalThis.fetch;
  const bundle = await signBySigstore(payload, mediaType, identity, services, fetch);
  if (token !== undefined) await keep(bundle, token, repository, warn);
  return bundle;
}

export interface AttestOptions {
  readonly env: Env;
  /** A public repository signs in the public log; the names in a private one stay out of it. */
  readonly isPublic: boolean;
  readonly token: string | undefined;
  readonly repository: string;
  readonly warn: (message: string) => void;
}

/** The services that GitHub's own action asks, or those that the environment names. */
function sigstoreOf(env: Env, isPublic: boolean): Sigstore {
  const { SIGSTORE_FULCIO_URL: fulcio, SIGSTORE_REKOR_URL: rekor, SIGSTORE_TIMESTAMP_URL: timestamps } = env;
  if (fulcio) {
    const own = { fulcio, ...(rekor ? { rekor } : {}), ...(timestamps ? { timestamps } : {}) };
    for (const url of Object.values(own)) refuseOpen(url);
    if (!rekor && !timestamps)
      throw new OutsideError(
        'SIGSTORE_FULCIO_URL is set, but neither SIGSTORE_REKOR_URL nor SIGSTORE_TIMESTAMP_URL: nobody would witness when it was signed',
      );
    return own;
  }
  if (isPublic) return { fulcio: 'https://fulcio.sigstore.dev', rekor: 'https://rekor.sigstore.dev' };
  const { hostname } = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com');
  const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
  return { fulcio: `https://fulcio.${host}`, timestamps: `https://timestamp.${host}` };
}

/** The identity token of the job goes there. */
function refuseOpen(url: string): void {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (protocol !== 'https:' && !/^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname))
    throw new OutsideError(`"${url.slice(0, 200)}" is no https address, and the identity of the job is sent to it`);
}

/** What `gh attestation verify` looks for. The file beside the report is the signature all the same. */
async function keep(
  bundle: unknown,
  token: string,
  repository: string,
  warn: (message: string) => void,
): Promise<void> {
  const [{ gitHubClient }, { warningOf }] = await Promise.all([
    import('../../clients/github/client.ts'),
    import('../../clients/github/warning-of.ts'),
  ]);
  const answer = await gitHubClient({ token, repository }).send({
    route: 'POST /repos/{owner}/{repo}/attestations',
    parameters: { bundle },
    permission: 'attestations: write',
    repeatable: true,
  });
  if (!answer.ok) warn(warningOf(answer.problem, 'the signature is not among the attestations of the repository'));
}
