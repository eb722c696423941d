import { type Endpoint, endpointUrl } from './address.ts';
import { type Credentials, findCredentials } from './credentials.ts';
import { sharedProfile } from './shared-files.ts';

export interface S3Options {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Instead of AWS_ENDPOINT_URL_S3 and AWS_ENDPOINT_URL. */
  readonly endpoint?: string;
  /** Instead of AWS_REGION. */
  readonly region?: string;
  /** Told of every secret before it is used. */
  readonly mask: (secret: string) => void;
  /** Longest wait for an answer, in milliseconds. */
  readonly patienceMs?: number;
  /** Before the first repetition, doubled each time. */
  readonly firstWaitMs?: number;
}

/** Where a store answers, and as whom it is asked. */
export interface S3Access {
  readonly endpoint: Endpoint;
  /** Fresh ones where they expire soon. */
  readonly credentials: () => Promise<Credentials | undefined>;
}

const earlyMs = 300_000;

/** @throws SettingsError when the endpoint is no address */
export function s3Access({ env, endpoint, region, mask }: S3Options): S3Access {
  const profile = sharedProfile(env) ?? {};
  const where = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? profile.region;
  const given: readonly (readonly [string | undefined, string])[] = [
    [endpoint, 'The endpoint'],
    [env.AWS_ENDPOINT_URL_S3, 'AWS_ENDPOINT_URL_S3'],
    [env.AWS_ENDPOINT_URL, 'AWS_ENDPOINT_URL'],
    [profile.endpoint_url, 'endpoint_url of the profile'],
  ];
  const [text, source] = given.find(([address]) => address) ?? [];
  const resolved: Endpoint = {
    url: text === undefined ? undefined : endpointUrl(text, source as string),
    region: where || 'us-east-1',
  };
  let found: Promise<Credentials | undefined> | undefined;
  let until = Number.POSITIVE_INFINITY;
  return {
    endpoint: resolved,
    credentials: () => {
      if (!found || Date.now() > until - earlyMs)
        found = findCredentials(env, resolved.region).then((credentials) => {
          until = credentials?.expires ?? Number.POSITIVE_INFINITY;
          for (const secret of [credentials?.secretAccessKey, credentials?.sessionToken]) if (secret) mask(secret);
          return credentials;
        });
      return found;
    },
  };
}
