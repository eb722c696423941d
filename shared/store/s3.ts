import type { S3 } from '../clients/s3/s3.ts';
import { EvidenceError, OutsideError } from '../errors.ts';
import { backoff } from './backoff.ts';
import { sha256Of } from './digest.ts';
import type { Locator } from './locator.ts';
import { type Change, type Found, largest, mostAttempts, type Provenance, type StoreSite } from './site.ts';

type S3Locator = Extract<Locator, { kind: 's3' }>;

export async function readS3(locator: S3Locator, site: StoreSite): Promise<Found> {
  const object = await read(locator, await open(site));
  if (object === undefined) return { kind: 'absent', why: 'there is no such object' };
  const { bytes, etag } = object;
  return { kind: 'found', bytes, provenance: { locator: locator.text, sha256: sha256Of(bytes), etag } };
}

/** Written on the condition that the object is still the one that was read. */
export async function updateS3(locator: S3Locator, change: Change, site: StoreSite): Promise<Provenance | undefined> {
  const store = await open(site);
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const old = await read(locator, store);
    const next = change(old?.bytes);
    if (next === undefined) return undefined;
    const condition = old === undefined ? ({ ifNoneMatch: '*' } as const) : { ifMatch: old.etag };
    const done = await store.put(locator.bucket, locator.key, next, condition);
    if (done === 'written') return { locator: locator.text, sha256: sha256Of(next) };
    await backoff(attempt);
  }
  throw new OutsideError(
    `"${locator.text}" was not written: other writers changed it ${mostAttempts} times meanwhile. Run again, or give each pipeline a key of its own.`,
  );
}

async function read(
  { bucket, key, text }: S3Locator,
  store: S3,
): Promise<{ readonly bytes: Buffer; readonly etag: string } | undefined> {
  const object = await store.get(bucket, key);
  if (object === undefined) return undefined;
  if (object.bytes > largest) throw new EvidenceError(`"${text}" has ${object.bytes} bytes: is it the right object?`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of object.body) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length !== object.bytes)
    throw new OutsideError(`"${text}" was cut off at ${bytes.length} of ${object.bytes} bytes: run again.`);
  return { bytes, etag: object.etag };
}

/** Address and credentials as Amazon's own tools find them. */
async function open({ env, mask }: StoreSite): Promise<S3> {
  const { openS3 } = await import('../clients/s3/s3.ts');
  return openS3({ env, mask });
}
