import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { S3 } from '../../clients/s3/s3.ts';
import { EvidenceError, OutsideError } from '../../errors.ts';
import { type HttpsPatience, readHttps } from './https.ts';
import type { RemoteObject } from './remote-object.ts';

/** Bytes that may still be copied; shared by all copies of a run. */
export interface CopyBudget {
  left: number;
  readonly whole: number;
  /** The user set it. */
  readonly given: boolean;
}

/** Half of the free disk where nothing else is said. */
export async function copyBudget(bytes: number | undefined, scratch: string): Promise<CopyBudget> {
  if (bytes !== undefined) return { left: bytes, whole: bytes, given: true };
  const { bavail, bsize } = await statfs(scratch);
  const half = Math.floor((bavail * bsize) / 2);
  return { left: half, whole: half, given: false };
}

export interface Copied {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Copies an object into the scratch folder, piece by piece.
 * @throws EvidenceError when it changed meanwhile, is gone, or is larger than the budget
 */
export async function copyObject(
  object: RemoteObject,
  index: number,
  scratch: string,
  budget: CopyBudget,
  from: { readonly s3: () => Promise<S3>; readonly patience: HttpsPatience },
): Promise<Copied> {
  const refuse = () =>
    new EvidenceError(
      `"${object.name}" does not fit into what may be copied to this machine (${budget.whole} bytes${budget.given ? ', the setting "copy-budget"' : ', half of the free disk'}): write it as Parquet, which is read where it lies, ${budget.given ? 'or raise the setting' : 'or free disk'}.`,
    );
  if ((object.bytes ?? 0) > budget.left) throw refuse();
  // the ending tells the format, the number keeps equal names apart
  const path = join(
    scratch,
    `${index}-${basename(object.name)
      .replace(/[^A-Za-z0-9._-]/g, '_')
      .slice(-100)}`,
  );
  const file = createWriteStream(path, { flags: 'wx' });
  const written = finished(file);
  // met where it is awaited
  written.catch(() => undefined);
  let bytes = 0;
  try {
    for await (const chunk of await contentOf(object, from)) {
      bytes += chunk.length;
      budget.left -= chunk.length;
      if (budget.left < 0) throw refuse();
      if (!file.write(chunk)) await Promise.race([once(file, 'drain'), written]);
    }
    file.end();
    await written;
  } catch (error) {
    file.destroy();
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw refuse();
    throw error;
  }
  if (object.bytes !== undefined && bytes !== object.bytes)
    throw new OutsideError(`"${object.name}" came with ${bytes} of ${object.bytes} bytes: run again.`);
  return { path, bytes };
}

async function contentOf(
  object: RemoteObject,
  { s3, patience }: { readonly s3: () => Promise<S3>; readonly patience: HttpsPatience },
): Promise<AsyncIterable<Uint8Array>> {
  if (object.address.is === 'https') return readHttps(object, patience);
  const { bucket, key } = object.address;
  const content = await (await s3()).get(bucket, key, { ifMatch: object.etag });
  if (!content)
    throw new EvidenceError(`"${object.name}" disappeared while it was read: run again when nothing writes to it.`);
  return content.body;
}
