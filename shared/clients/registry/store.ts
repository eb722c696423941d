import type { Descriptor } from './image.ts';

/** Bytes that can be read again from any place, so that a transfer can go on where it broke. */
export interface Blob {
  readonly digest: string;
  readonly size: number;
  readonly read: (from: number) => AsyncIterable<Uint8Array>;
}

export interface StoredManifest {
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
}

/** How a blob came to be in the store. */
export type Transfer = 'present' | 'mounted' | 'copied';

/**
 * One repository: of a registry, or a folder in the OCI image layout. What is read is held against its digest.
 * Every function throws OutsideError where the store does not answer or refuses.
 */
export interface ImageStore {
  /** For people. */
  readonly name: string;
  /** @param reference a tag or a digest; undefined where there is none */
  readonly manifest: (reference: string) => Promise<StoredManifest | undefined>;
  readonly hasBlob: (digest: string) => Promise<boolean>;
  /** The whole, in chunks; the last of which comes only if the digest is right. */
  readonly blob: (descriptor: Descriptor) => AsyncIterable<Uint8Array>;
  /** @param mountFrom a repository of the same registry that has the blob */
  readonly putBlob: (blob: Blob, mountFrom?: string) => Promise<Transfer>;
  /** By digest, and under a tag where one is named. Returns the digest. */
  readonly putManifest: (bytes: Buffer, mediaType: string, tag?: string) => Promise<Descriptor>;
  /** Manifests whose `subject` is the digest. */
  readonly referrers: (digest: string) => Promise<readonly Descriptor[]>;
  /** Stores a manifest that has a subject, and lists it among the subject's referrers. */
  readonly attach: (bytes: Buffer, mediaType: string, subject: string) => Promise<Descriptor>;
}

/** The bytes of a blob that is small. */
export async function smallBlob(
  store: ImageStore,
  descriptor: Descriptor,
  maximumBytes: number,
): Promise<Buffer | undefined> {
  if (descriptor.size > maximumBytes) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.blob(descriptor)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
