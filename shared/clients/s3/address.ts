import { SettingsError } from '../../errors.ts';

/** Where a store answers. */
export interface Endpoint {
  /** Without path. Absent: Amazon's own for the region. */
  readonly url: URL | undefined;
  readonly region: string;
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** @throws SettingsError when the text is no http(s) address without a path */
export function endpointUrl(text: string, source: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.search !== '')
    throw new SettingsError([
      `${source} is no address of an S3 server: write it as https://host or https://host:port, without user and password.`,
    ]);
  return url;
}

export const hostOf = ({ url, region }: Endpoint): string =>
  url?.host ?? `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;

/** A name that can stand as a host beside Amazon's certificate, which has no dots in front. */
const isHostLabel = (bucket: string): boolean => /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(bucket);

/**
 * The address of an object, or of its bucket for an empty key. Servers of one's own are asked by path, Amazon by host.
 * @throws SettingsError for keys that no address can carry
 */
export function addressOf(
  endpoint: Endpoint,
  bucket: string,
  key: string,
  query: Readonly<Record<string, string>> = {},
): URL {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/.test(bucket))
    throw new SettingsError([`"${bucket.slice(0, 100)}" is no name of a bucket: write s3://bucket/key.`]);
  // addresses drop such steps, whichever way they are written
  if (key.split('/').some((step) => step === '.' || step === '..'))
    throw new SettingsError([
      `The key "${key.slice(0, 200)}" has a step "." or "..", which no address can carry: rename the object.`,
    ]);
  const host = hostOf(endpoint);
  const path = key.split('/').map(encoded).join('/');
  const base = endpoint.url
    ? `${endpoint.url.origin}${endpoint.url.pathname.replace(/\/$/, '')}/${bucket}`
    : isHostLabel(bucket)
      ? `https://${bucket}.${host}`
      : `https://${host}/${bucket}`;
  const asked = Object.entries(query).map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return new URL(`${base}/${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`);
}

/** For messages. */
export const saidOf = (bucket: string, key: string): string => {
  const text = `s3://${bucket}/${key}`;
  return `"${text.length > 200 ? `${text.slice(0, 200)}…` : text}"`;
};
