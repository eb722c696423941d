import { saidOf } from '../../clients/s3/address.ts';
import type { S3 } from '../../clients/s3/s3.ts';
import { EvidenceError, SettingsError } from '../../errors.ts';
import { looksLikePattern } from '../find-files.ts';
import { keyMatcher, plainPrefix } from './key-pattern.ts';
import type { RemoteObject } from './remote-object.ts';

const mostObjects = 100_000;

/**
 * The objects that `s3://bucket/key` or a pattern over keys names, in the order of their names. A key that exists is meant
 * by itself, whatever characters it has.
 * @throws EvidenceError when there is none, or far too many
 */
export async function findS3(entry: string, s3: S3): Promise<RemoteObject[]> {
  const [, bucket, pattern] = /^s3:\/\/([^/]+)\/(.+)$/is.exec(entry) ?? [];
  if (bucket === undefined || pattern === undefined)
    throw new SettingsError([
      `"${entry.slice(0, 200)}" names no object: write s3://bucket/key or s3://bucket/folder/*.csv.`,
    ]);
  const object = (key: string, etag: string, bytes: number): RemoteObject => ({
    name: `s3://${bucket}/${key}`,
    address: { is: 's3', bucket, key },
    etag,
    bytes,
  });
  const plain = await s3.head(bucket, pattern);
  if (plain) return [object(pattern, plain.etag, plain.bytes)];
  const said = saidOf(bucket, pattern);
  if (!looksLikePattern(pattern)) {
    // an error of its own where there is no such bucket
    for await (const _ of s3.list(bucket, pattern)) break;
    throw new EvidenceError(`${said} does not exist: check the bucket and the key.`);
  }
  const matches = keyMatcher(pattern);
  const found: RemoteObject[] = [];
  for await (const { key, etag, bytes } of s3.list(bucket, plainPrefix(pattern))) {
    // so folders are kept by browsers of buckets
    if (key.endsWith('/') || !matches(key)) continue;
    found.push(object(key, etag, bytes));
    if (found.length > mostObjects)
      throw new EvidenceError(`${said} matches more than ${mostObjects} objects: name fewer, or write larger ones.`);
  }
  if (found.length === 0) throw new EvidenceError(`No object matches ${said}: check the bucket and the pattern.`);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
