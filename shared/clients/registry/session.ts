import { setTimeout as sleep } from 'node:timers/promises';
import { OutsideError } from '../../errors.ts';
import { connectionFault } from '../github/connection-fault.ts';
import { type Challenge, parseChallenge } from './challenge.ts';
import type { Credential } from './credentials.ts';

export interface RegistryRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** Other repositories that the token must be able to read. */
  readonly alsoRead?: readonly string[];
  /** Tried once: whoever asks knows how to go on. */
  readonly once?: true;
}

/** Requests to one repository of one registry, with its tokens, and repeated where that can help. */
export interface Session {
  readonly origin: URL;
  readonly send: (request: RegistryRequest) => Promise<Response>;
}

export interface SessionOptions {
  readonly host: string;
  readonly repository: string;
  readonly credential: Credential | undefined;
  /** Told every secret before it is sent: a registry may repeat it in what it says. */
  readonly mask?: (secret: string) => void;
  /** Milliseconds before the first repetition, doubled each time. */
  readonly firstWaitMs?: number;
}

const repeated = new Set([408, 429, 500, 502, 503, 504]);
const mostTries = 4;
const longestWaitMs = 60_000;
const patienceMs = 300_000;

const tlsCure =
  'its certificate is not trusted here. Set NODE_EXTRA_CA_CERTS to a PEM file with the authority that signed it.';

const isLoopback = (hostname: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** Plain HTTP on loopback, as all clients have it, and TLS everywhere else. */
function originOf(host: string): URL {
  const name = host === 'docker.io' ? 'registry-1.docker.io' : host;
  const plain = new URL(`http://${name}`);
  return isLoopback(plain.hostname) ? plain : new URL(`https://${name}`);
}

export function openSession({ host, repository, credential, mask, firstWaitMs = 1_000 }: SessionOptions): Session {
  const origin = originOf(host);
  const basic = credential?.kind === 'basic' ? base64(`${credential.user}:${credential.password}`) : undefined;
  if (basic !== undefined) mask?.(basic);
  if (credential) mask?.(credential.kind === 'basic' ? credential.password : credential.token);
  const authorizations = new Map<string, string>();

  const send = async (request: RegistryRequest): Promise<Response> => {
    const scopes = [
      `repository:${repository}:pull,push`,
      ...(request.alsoRead ?? []).map((name) => `repository:${name}:pull`),
    ];
    const key = scopes.join(' ');
    const first = await sendPatiently(request, authorizations.get(key));
    if (first.status !== 401) return first;
    const challenge = parseChallenge(first.headers.get('www-authenticate'));
    await first.body?.cancel();
    if (!challenge) throw new OutsideError(`${host} refuses without saying how to log in.`);
    const authorization = await authorize(challenge, scopes);
    if (authorization === undefined) throw unauthorized();
    authorizations.set(key, authorization);
    const second = await sendPatiently(request, authorization);
    if (second.status !== 401) return second;
    await second.body?.cancel();
    throw unauthorized();
  };

  const unauthorized = (): OutsideError =>
    new OutsideError(
      credential === undefined
        ? `${host} asks for a login to ${repository}: run \`docker login ${host}\` before this step.`
        : `${host} refuses the credential that is stored for it: run \`docker login ${host}\` with one that may read and write ${repository}.`,
    );

  async function sendPatiently(request: RegistryRequest, authorization: string | undefined): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const last = attempt === mostTries || request.once;
      const outcome = await sendOnce(request, authorization);
      if (outcome instanceof Response) {
        if (!repeated.has(outcome.status) || last) return outcome;
        await outcome.body?.cancel();
        await sleep(waitOf(outcome.headers.get('retry-after'), attempt, firstWaitMs));
      } else {
        if (last)
          throw new OutsideError(
            `${host} did not answer (${outcome.reason}): ${/CERT|LEAF_SIGNATURE|ALTNAME/.test(outcome.reason) ? tlsCure : 'check the name, the network and the registry.'}`,
          );
        await sleep(waitOf(null, attempt, firstWaitMs));
      }
    }
  }

  async function sendOnce(
    { method, url, headers = {}, body }: RegistryRequest,
    authorization: string | undefined,
  ): Promise<Response | { readonly reason: string }> {
    // where a registry sends uploads elsewhere, the credential stays here
    const own = url.origin === origin.origin && authorization !== undefined ? { authorization } : {};
    try {
      return await fetch(url, {
        method,
        headers: { ...headers, ...own },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch (error) {
      return { reason: connectionFault(error).reason };
    }
  }

  async function authorize(challenge: Challenge, scopes: readonly string[]): Promise<string | undefined> {
    if (challenge.kind === 'basic') return basic && `Basic ${basic}`;
    const realm = trustedRealm(challenge.realm);
    const token =
      credential?.kind === 'identity' ? await exchanged(realm, challenge, scopes, credential.token) : undefined;
    const found = token ?? (await asked(realm, challenge, scopes));
    if (found !== undefined) mask?.(found);
    return found && `Bearer ${found}`;
  }

  function trustedRealm(text: string): URL {
    const realm = URL.canParse(text) ? new URL(text) : undefined;
    const secure =
      realm?.protocol === 'https:' ||
      (realm?.protocol === 'http:' && isLoopback(realm.hostname) && isLoopback(origin.hostname));
    // addresses where machines keep credentials of their own
    if (!realm || !secure || /^(169\.254\.|\[fe80:|\[fd00:ec2:|metadata\.)/i.test(realm.hostname))
      throw new OutsideError(`${host} sends clients to a place for tokens that is not to be trusted.`);
    return realm;
  }

  async function asked(
    realm: URL,
    { service }: { readonly service?: string },
    scopes: readonly string[],
  ): Promise<string | undefined> {
    const url = new URL(realm);
    if (service !== undefined) url.searchParams.set('service', service);
    for (const scope of scopes) url.searchParams.append('scope', scope);
    return tokenOf(await toRealm(url, { headers: basic === undefined ? {} : { authorization: `Basic ${basic}` } }));
  }

  async function exchanged(
    realm: URL,
    { service }: { readonly service?: string },
    scopes: readonly string[],
    token: string,
  ): Promise<string | undefined> {
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: token,
      client_id: 'mlops-gates',
      scope: scopes.join(' '),
      ...(service === undefined ? {} : { service }),
    });
    return tokenOf(await toRealm(realm, { method: 'POST', body }));
  }

  async function toRealm(url: URL, options: RequestInit): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const last = attempt === mostTries;
      const outcome = await fetch(url, { ...options, redirect: 'error', signal: AbortSignal.timeout(30_000) }).catch(
        (error: unknown) => connectionFault(error).reason,
      );
      if (outcome instanceof Response && !repeated.has(outcome.status)) return outcome;
      if (outcome instanceof Response) await outcome.body?.cancel();
      if (last)
        throw new OutsideError(
          outcome instanceof Response
            ? `The token service of ${host} answers with ${outcome.status}: wait, and run again.`
            : `The token service of ${host} did not answer (${outcome}): check the network and the registry.`,
        );
      const wanted = outcome instanceof Response ? outcome.headers.get('retry-after') : null;
      await sleep(waitOf(wanted, attempt, firstWaitMs));
    }
  }

  return { origin, send };
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function tokenOf(response: Response): Promise<string | undefined> {
  if (!response.ok) {
    await response.body?.cancel();
    return undefined;
  }
  try {
    const { token, access_token: access } = (await response.json()) as { token?: unknown; access_token?: unknown };
    const found = token ?? access;
    return typeof found === 'string' && found !== '' ? found : undefined;
  } catch {
    return undefined;
  }
}

function waitOf(retryAfter: string | null, attempt: number, firstWaitMs: number): number {
  const seconds = /^\d{1,4}$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined;
  return Math.min(seconds === undefined ? firstWaitMs * 2 ** (attempt - 1) : seconds * 1000, longestWaitMs);
}
