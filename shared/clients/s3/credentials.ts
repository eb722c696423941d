import { readFileSync } from 'node:fs';
import { OutsideError, SettingsError } from '../../errors.ts';
import { connectionFault } from '../github/connection-fault.ts';
import { headOf, type RawRequest, rawRequest } from '../http/raw-request.ts';
import { type Profile, sharedProfile } from './shared-files.ts';
import { textOf } from './xml.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** Milliseconds since 1970; absent where they stay. */
  readonly expires?: number;
}

const patienceMs = 10_000;
/** The address of machines in Amazon's cloud answers at once, or is not there. */
const metadataPatienceMs = 1_000;

/**
 * Credentials by the usual chain: environment, shared files, web identity, container, and outside CI the machine's metadata.
 * Undefined where there are none: requests go unsigned, for what is public.
 * @throws SettingsError where they are half given; OutsideError where a service that is configured gives none
 */
export async function findCredentials(env: Env, region: string): Promise<Credentials | undefined> {
  return fromEnvironment(env) ?? (await fromProfile(env, region)) ?? (await fromServices(env, region));
}

function fromEnvironment(env: Env): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
  if (!id && !secret) return undefined;
  if (!id || !secret)
    throw new SettingsError(['Of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY only one is set: set both, or none.']);
  return { accessKeyId: id, secretAccessKey: secret, ...(token ? { sessionToken: token } : {}) };
}

async function fromProfile(env: Env, region: string): Promise<Credentials | undefined> {
  const profile: Profile = sharedProfile(env) ?? {};
  const { aws_access_key_id: id, aws_secret_access_key: secret, aws_session_token: token } = profile;
  if (id && secret) return { accessKeyId: id, secretAccessKey: secret, ...(token ? { sessionToken: token } : {}) };
  if (profile.role_arn && profile.web_identity_token_file)
    return assumed(profile.role_arn, profile.web_identity_token_file, profile.role_session_name, env, region);
  const foreign = ['sso_session', 'sso_start_url', 'role_arn', 'credential_process'].find((key) => profile[key]);
  if (foreign !== undefined)
    throw new SettingsError([
      `The profile of the shared files gets its credentials by ${foreign}, which this tool does not do: put them into the environment before this step, for instance with eval "$(aws configure export-credentials --format env)".`,
    ]);
  return undefined;
}

async function fromServices(env: Env, region: string): Promise<Credentials | undefined> {
  const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role, AWS_ROLE_SESSION_NAME: session } = env;
  if (file && role) return assumed(role, file, session, env, region);
  const container = containerUrl(env);
  if (container) return fromContainer(container, env);
  if (env.CI || env.GITHUB_ACTIONS || env.AWS_EC2_METADATA_DISABLED === 'true') return undefined;
  return fromMachine();
}

async function assumed(
  role: string,
  file: string,
  session: string | undefined,
  env: Env,
  region: string,
): Promise<Credentials> {
  let token: string;
  try {
    token = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new SettingsError([
      `The web identity token file that the environment names cannot be read (${(error as NodeJS.ErrnoException).code}): check AWS_WEB_IDENTITY_TOKEN_FILE.`,
    ]);
  }
  const cn = region.startsWith('cn-') ? '.cn' : '';
  const url = new URL(env.AWS_ENDPOINT_URL_STS ?? env.AWS_ENDPOINT_URL ?? `https://sts.${region}.amazonaws.com${cn}`);
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: session ?? 'mlops-gates',
    WebIdentityToken: token,
  });
  const text = await asked('The token service (STS)', {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(form.toString()),
    patienceMs,
  });
  return whole('The token service (STS)', {
    id: textOf(text, 'AccessKeyId'),
    secret: textOf(text, 'SecretAccessKey'),
    token: textOf(text, 'SessionToken'),
    expiration: textOf(text, 'Expiration'),
  });
}

/** @throws SettingsError for an address that credentials must not be asked from */
function containerUrl(env: Env): URL | undefined {
  const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = env;
  if (path) return new URL(`http://169.254.170.2${path.startsWith('/') ? '' : '/'}${path}`);
  if (!full) return undefined;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  const known = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|169\.254\.170\.(2|23)|\[fd00:ec2::23\])$/;
  if (!url || (url.protocol !== 'https:' && !known.test(url.hostname)))
    throw new SettingsError([
      'AWS_CONTAINER_CREDENTIALS_FULL_URI is neither an https address nor one of this machine: mend it.',
    ]);
  return url;
}

async function fromContainer(url: URL, env: Env): Promise<Credentials> {
  const { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file, AWS_CONTAINER_AUTHORIZATION_TOKEN: given } = env;
  const token = file ? readFileSync(file, 'utf8').trim() : given;
  const said = 'The credential service of the container';
  return fromJson(
    said,
    await asked(said, { method: 'GET', url, headers: token ? { authorization: token } : {}, patienceMs }),
  );
}

async function fromMachine(): Promise<Credentials | undefined> {
  const at = (path: string) => new URL(`http://169.254.169.254/latest/${path}`);
  const said = 'The metadata service of the machine';
  try {
    const token = await asked(said, {
      method: 'PUT',
      url: at('api/token'),
      headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '600' },
      patienceMs: metadataPatienceMs,
    });
    const headers = { 'x-aws-ec2-metadata-token': token };
    const path = 'meta-data/iam/security-credentials/';
    const role = await asked(said, { method: 'GET', url: at(path), headers, patienceMs });
    const name = encodeURIComponent(role.trim());
    return fromJson(said, await asked(said, { method: 'GET', url: at(`${path}${name}`), headers, patienceMs }));
  } catch {
    return undefined;
  }
}

function fromJson(said: string, text: string): Credentials {
  let given: Record<string, unknown> = {};
  try {
    given = JSON.parse(text) as Record<string, unknown>;
  } catch {
    // told below as what it is: no credentials
  }
  const text_ = (name: string) => (typeof given?.[name] === 'string' ? (given[name] as string) : undefined);
  return whole(said, {
    id: text_('AccessKeyId'),
    secret: text_('SecretAccessKey'),
    token: text_('Token'),
    expiration: text_('Expiration'),
  });
}

function whole(
  said: string,
  given: Readonly<Record<'id' | 'secret' | 'token' | 'expiration', string | undefined>>,
): Credentials {
  if (!given.id || !given.secret)
    throw new OutsideError(`${said} answers without credentials: look at the role, or give credentials another way.`);
  const expires = given.expiration === undefined ? Number.NaN : Date.parse(given.expiration);
  return {
    accessKeyId: given.id,
    secretAccessKey: given.secret,
    ...(given.token ? { sessionToken: given.token } : {}),
    ...(Number.isNaN(expires) ? {} : { expires }),
  };
}

async function asked(said: string, request: RawRequest): Promise<string> {
  try {
    const reply = await rawRequest(request);
    const text = await headOf(reply, request.patienceMs);
    if (reply.status === 200) return text;
    const code = /^\w{1,60}$/.exec(textOf(text, 'Code') ?? '')?.[0];
    throw new OutsideError(
      `${said} gives no credentials (status ${reply.status}${code ? `, ${code}` : ''}): check the role and who may assume it.`,
    );
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError(
      `${said} did not answer (${connectionFault(error).reason}): check the network, or give credentials another way.`,
    );
  }
}
