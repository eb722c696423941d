import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { OutsideError } from '../../errors.ts';

export type Credential =
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  /** A refresh token: exchanged for access tokens. */
  | { readonly kind: 'identity'; readonly token: string };

/** Docker's hub has an address of its own in every configuration. */
const keysOf = (host: string): readonly string[] =>
  host === 'docker.io' ? ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io'] : [host, `https://${host}`];

const helperPatienceMs = 30_000;

/**
 * What `docker login` or `podman login` left for a registry; undefined where there is none: many allow reading then.
 * @throws OutsideError where a helper that is configured fails
 */
export function credentialFor(host: string): Credential | undefined {
  for (const path of configurationPaths()) {
    const found = fromConfiguration(path, host);
    if (found) return found;
  }
  return undefined;
}

function configurationPaths(): readonly string[] {
  const { DOCKER_CONFIG: docker, REGISTRY_AUTH_FILE: registry, XDG_RUNTIME_DIR: runtime } = process.env;
  return [
    join(docker ?? join(homedir(), '.docker'), 'config.json'),
    ...(registry === undefined ? [] : [registry]),
    ...(runtime === undefined ? [] : [join(runtime, 'containers', 'auth.json')]),
    join(homedir(), '.config', 'containers', 'auth.json'),
  ];
}

interface Configuration {
  readonly auths?: Readonly<Record<string, { readonly auth?: unknown; readonly identitytoken?: unknown }>>;
  readonly credsStore?: unknown;
  readonly credHelpers?: Readonly<Record<string, unknown>>;
}

function fromConfiguration(path: string, host: string): Credential | undefined {
  let configuration: Configuration;
  try {
    configuration = JSON.parse(readFileSync(path, 'utf8')) as Configuration;
  } catch {
    return undefined;
  }
  for (const key of keysOf(host)) {
    const helper =
      configuration.credHelpers?.[key] ?? (configuration.auths?.[key] ? configuration.credsStore : undefined);
    if (typeof helper === 'string' && helper !== '') return fromHelper(helper, key);
    const { auth, identitytoken } = configuration.auths?.[key] ?? {};
    if (typeof identitytoken === 'string' && identitytoken !== '') return { kind: 'identity', token: identitytoken };
    const [, user, password] =
      /^([^:]+):(.*)$/s.exec(Buffer.from(typeof auth === 'string' ? auth : '', 'base64').toString()) ?? [];
    if (user !== undefined && password !== undefined) return { kind: 'basic', user, password };
  }
  return undefined;
}

function fromHelper(helper: string, key: string): Credential | undefined {
  if (!/^[\w.-]+$/.test(helper))
    throw new OutsideError('The credential helper that is configured for Docker has no plain name.');
  const { status, stdout } = spawnSync(`docker-credential-${helper}`, ['get'], {
    input: key,
    encoding: 'utf8',
    timeout: helperPatienceMs,
  });
  if (/credentials not found/i.test(stdout ?? '')) return undefined;
  try {
    const { Username: user, Secret: secret } = JSON.parse(stdout) as { Username: unknown; Secret: unknown };
    if (status === 0 && typeof user === 'string' && typeof secret === 'string')
      return user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'basic', user, password: secret };
  } catch {}
  throw new OutsideError(`docker-credential-${helper} gives no credential for ${key}: log in again.`);
}
