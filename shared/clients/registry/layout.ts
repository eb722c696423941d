import { randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { OutsideError } from '../../errors.ts';
import { digestOf, verified } from './digest.ts';
import {
  type Descriptor,
  digestPattern,
  fallbackTag,
  type ImageIndex,
  mediaTypes,
  readIndex,
  readManifest,
  typeIn,
} from './image.ts';
import { referrerDescriptor, referrerList } from './referrers.ts';
import type { Blob, ImageStore, StoredManifest, Transfer } from './store.ts';

const refName = 'org.opencontainers.image.ref.name';
const largestManifest = 4 * 1024 * 1024;

export interface LayoutStore extends ImageStore {
  /** What the index of the layout names. */
  readonly listed: () => readonly Descriptor[];
}

/**
 * A folder in the OCI image layout.
 * @param folder absolute
 * @param name for people, e.g. `oci:build/image`
 */
export function layoutStore(folder: string, name: string): LayoutStore {
  const pathOf = (digest: string): string => {
    if (!digestPattern.test(digest)) throw new OutsideError(`${name} names a digest that is not sha256.`);
    return join(folder, 'blobs', 'sha256', digest.slice(7));
  };
  const index = (): ImageIndex => {
    const bytes = readIfThere(join(folder, 'index.json'));
    if (bytes === undefined) return { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [] };
    const read = readIndex(bytes);
    if (!read) throw new OutsideError(`${name}/index.json is no OCI index: remove the folder, or name another.`);
    return read;
  };
  const blob = (descriptor: Descriptor): AsyncIterable<Uint8Array> =>
    verified(chunksOf(pathOf(descriptor.digest), 0), descriptor, name);
  const hasBlob = async (digest: string): Promise<boolean> => sizeOf(pathOf(digest)) !== undefined;

  const manifest = async (reference: string): Promise<StoredManifest | undefined> => {
    const { manifests } = index();
    const listed = digestPattern.test(reference)
      ? (manifests.find(({ digest }) => digest === reference) ?? { digest: reference })
      : manifests.find(({ annotations }) => annotations?.[refName] === reference);
    if (!listed) return undefined;
    const bytes = readIfThere(pathOf(listed.digest));
    if (bytes === undefined) return undefined;
    if (bytes.length > largestManifest || digestOf(bytes) !== listed.digest)
      throw new OutsideError(`What ${name} holds as ${listed.digest} has another content: write it again.`);
    const mediaType = mediaTypeOf(bytes, name);
    return { bytes, descriptor: { mediaType, digest: listed.digest, size: bytes.length } };
  };

  const putBlob = async (source: Blob): Promise<Transfer> => {
    const path = pathOf(source.digest);
    if (sizeOf(path) === source.size) return 'present';
    prepare(folder);
    const scratch = join(folder, `.${randomUUID()}`);
    try {
      const file = await open(scratch, 'wx');
      try {
        for await (const chunk of verified(source.read(0), source, 'the source')) await file.write(chunk);
      } finally {
        await file.close();
      }
      renameSync(scratch, path);
    } finally {
      rmSync(scratch, { force: true });
    }
    return 'copied';
  };

  const putManifest = async (bytes: Buffer, mediaType: string, tag?: string): Promise<Descriptor> => {
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
    prepare(folder);
    writeWhole(pathOf(descriptor.digest), bytes);
    const before = index().manifests.filter(({ digest, annotations }) =>
      tag === undefined
        ? digest !== descriptor.digest
        : annotations?.[refName] !== tag && !(digest === descriptor.digest && annotations?.[refName] === undefined),
    );
    // a manifest that a tag already names stays as it is
    const named = tag === undefined && index().manifests.some(({ digest }) => digest === descriptor.digest);
    const artifactType = readManifest(bytes)?.artifactType;
    const added = {
      ...descriptor,
      ...(artifactType === undefined ? {} : { artifactType }),
      ...(tag === undefined ? {} : { annotations: { [refName]: tag } }),
    };
    const manifests = named ? index().manifests : [...before, added];
    const sorted = [...manifests].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    writeWhole(
      join(folder, 'index.json'),
      Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: sorted })),
    );
    return descriptor;
  };

  const referrers = async (digest: string): Promise<readonly Descriptor[]> => {
    const listed = await manifest(fallbackTag(digest));
    return listed ? (readIndex(listed.bytes)?.manifests ?? []) : [];
  };

  const attach = async (bytes: Buffer, mediaType: string, subject: string): Promise<Descriptor> => {
    const descriptor = await putManifest(bytes, mediaType);
    const list = referrerList(await referrers(subject), referrerDescriptor(descriptor, readManifest(bytes)));
    await putManifest(list, mediaTypes.index, fallbackTag(subject));
    return descriptor;
  };

  const guarded =
    <A extends unknown[], R>(use: (...words: A) => Promise<R>) =>
    (...words: A): Promise<R> =>
      use(...words).catch((error: unknown) => {
        throw unusable(error, name);
      });

  return {
    name,
    listed: () => index().manifests,
    manifest: guarded(manifest),
    hasBlob: guarded(hasBlob),
    blob,
    putBlob: guarded(putBlob),
    putManifest: guarded(putManifest),
    referrers: guarded(referrers),
    attach: guarded(attach),
  };
}

const cures: Readonly<Record<string, string>> = {
  ENOSPC: 'make room on its disk',
  EACCES: 'grant read and write access',
  EPERM: 'grant read and write access',
  EROFS: 'name a folder that can be written',
  ENOTDIR: 'a file lies where a folder is needed; name another folder',
  EEXIST: 'a file lies where a folder is needed; name another folder',
  EISDIR: 'a folder lies where a file is needed; name another folder',
};

/** What the file system says, as a sentence; any other error as it is. */
function unusable(error: unknown, name: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof syscall === 'string'
    ? new OutsideError(`${name} cannot be used (${code}): ${cures[code] ?? 'look at the folder'}.`)
    : error;
}

const orderOf = ({ digest, annotations }: Descriptor): string => `${annotations?.[refName] ?? '~'}\0${digest}`;

function mediaTypeOf(bytes: Buffer, name: string): string {
  const said = typeIn(bytes)?.mediaType;
  if (said !== undefined) return said;
  if (readManifest(bytes)) return mediaTypes.manifest;
  if (readIndex(bytes)) return mediaTypes.index;
  throw new OutsideError(`${name} holds a manifest that is none: remove the folder, and write the image again.`);
}

function prepare(folder: string): void {
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  const marker = join(folder, 'oci-layout');
  if (sizeOf(marker) === undefined) writeWhole(marker, Buffer.from('{"imageLayoutVersion":"1.0.0"}'));
}

function writeWhole(path: string, bytes: Buffer): void {
  const scratch = `${path}.${randomUUID()}`;
  try {
    writeFileSync(scratch, bytes, { flag: 'wx' });
    renameSync(scratch, path);
  } finally {
    rmSync(scratch, { force: true });
  }
}

function readIfThere(path: string): Buffer | undefined {
  return sizeOf(path) === undefined ? undefined : readFileSync(path);
}

function sizeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}

async function* chunksOf(path: string, start: number): AsyncGenerator<Uint8Array> {
  if (sizeOf(path) === undefined)
    throw new OutsideError(`The blob ${path.slice(-64)} is not in the layout: copy the whole layout.`);
  for await (const chunk of createReadStream(path, { start, highWaterMark: 1 << 20 })) yield chunk as Uint8Array;
}
