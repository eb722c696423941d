import { OutsideError } from '../../errors.ts';
import type { Credential } from './credentials.ts';
import { digestOf, verified } from './digest.ts';
import {
  acceptedManifests,
  type Descriptor,
  digestPattern,
  fallbackTag,
  mediaTypes,
  readIndex,
  readManifest,
  typeIn,
} from './image.ts';
import { referrerDescriptor, referrerList } from './referrers.ts';
import { refusal } from './refusal.ts';
import { openSession, type RegistryRequest } from './session.ts';
import type { Blob, ImageStore, StoredManifest, Transfer } from './store.ts';
import { upload } from './upload.ts';

const largestManifest = 4 * 1024 * 1024;

export interface RemoteOptions {
  readonly host: string;
  readonly repository: string;
  readonly credential?: Credential | undefined;
  readonly mask?: (secret: string) => void;
  /** Bytes of one request while uploading. */
  readonly chunkBytes?: number;
  readonly firstWaitMs?: number;
}

/** A repository of a registry (OCI distribution 1.1, and its predecessors). */
export function remoteStore({
  host,
  repository,
  credential,
  mask,
  chunkBytes,
  firstWaitMs,
}: RemoteOptions): ImageStore {
  const session = openSession({
    host,
    repository,
    credential,
    ...(mask === undefined ? {} : { mask }),
    ...(firstWaitMs === undefined ? {} : { firstWaitMs }),
  });
  const name = `${host}/${repository}`;
  const at = (path: string): URL => new URL(`/v2/${repository}/${path}`, session.origin);

  const ask = async (request: RegistryRequest, good: readonly number[]): Promise<Response> => {
    const response = await session.send(request);
    if (good.includes(response.status)) return response;
    throw await refusal(response, name, request.method);
  };

  const manifest = async (reference: string): Promise<StoredManifest | undefined> => {
    const response = await ask(
      { method: 'GET', url: at(`manifests/${reference}`), headers: { accept: acceptedManifests } },
      [200, 404],
    );
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    const bytes = await bounded(response, largestManifest, name);
    const digest = digestOf(bytes);
    if (digestPattern.test(reference) && digest !== reference)
      throw new OutsideError(`${name} answers with another manifest than ${reference}: ask who runs the registry.`);
    const said = response.headers.get('content-type')?.split(';')[0]?.trim();
    const known = typeIn(bytes);
    if (known === undefined)
      throw new OutsideError(
        `${name} answers with something that is no manifest: check the name, and whether a proxy answers in its place.`,
      );
    const mediaType = known.mediaType ?? said ?? mediaTypes.manifest;
    return { bytes, descriptor: { mediaType, digest, size: bytes.length } };
  };

  const hasBlob = async (digest: string): Promise<boolean> =>
    (await ask({ method: 'HEAD', url: at(`blobs/${digest}`) }, [200, 404])).status === 200;

  async function* blob(descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    const { body } = await ask({ method: 'GET', url: at(`blobs/${descriptor.digest}`) }, [200]);
    if (body === null) throw new OutsideError(`${name} answers without the blob ${descriptor.digest}.`);
    try {
      yield* verified(body as unknown as AsyncIterable<Uint8Array>, descriptor, name);
    } catch (error) {
      if (error instanceof OutsideError) throw error;
      throw new OutsideError(`${name} broke off while ${descriptor.digest} was read: run again.`);
    }
  }

  const putBlob = async (source: Blob, mountFrom?: string): Promise<Transfer> => {
    if (await hasBlob(source.digest)) return 'present';
    return upload({
      session,
      at,
      name,
      source,
      ...(mountFrom === undefined ? {} : { mountFrom }),
      ...(chunkBytes === undefined ? {} : { chunkBytes }),
    });
  };

  const putManifest = async (bytes: Buffer, mediaType: string, tag?: string): Promise<Descriptor> => {
    const digest = digestOf(bytes);
    const response = await ask(
      {
        method: 'PUT',
        url: at(`manifests/${tag ?? digest}`),
        headers: { 'content-type': mediaType },
        body: new Uint8Array(bytes),
      },
      [201, 202],
    );
    await response.body?.cancel();
    const stored = response.headers.get('docker-content-digest');
    if (stored !== null && stored !== digest)
      throw new OutsideError(`${name} stored another manifest (${stored}) than was sent (${digest}).`);
    return { mediaType, digest, size: bytes.length };
  };

  /** Not every registry that says it knows subjects lists them: the list itself is asked for. */
  const listed = async (digest: string): Promise<readonly Descriptor[] | undefined> => {
    const response = await session.send({
      method: 'GET',
      url: at(`referrers/${digest}`),
      headers: { accept: mediaTypes.index },
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      if ([400, 404, 405, 501].includes(response.status)) return undefined;
      throw await refusal(response, name, 'GET');
    }
    return readIndex(await bounded(response, largestManifest, name))?.manifests;
  };

  const inFallback = async (digest: string): Promise<readonly Descriptor[]> => {
    const found = await manifest(fallbackTag(digest));
    return found ? (readIndex(found.bytes)?.manifests ?? []) : [];
  };

  const referrers = async (digest: string): Promise<readonly Descriptor[]> => {
    const all = [...((await listed(digest)) ?? []), ...(await inFallback(digest))];
    return [...new Map(all.map((descriptor) => [descriptor.digest, descriptor])).values()];
  };

  const attach = async (bytes: Buffer, mediaType: string, subject: string): Promise<Descriptor> => {
    const descriptor = await putManifest(bytes, mediaType);
    const known = await listed(subject);
    if (known?.some(({ digest }) => digest === descriptor.digest)) return descriptor;
    const list = referrerList(await inFallback(subject), referrerDescriptor(descriptor, readManifest(bytes)));
    await putManifest(list, mediaTypes.index, fallbackTag(subject));
    return descriptor;
  };

  return { name, manifest, hasBlob, blob, putBlob, putManifest, referrers, attach };
}

async function bounded(response: Response, maximum: number, name: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > maximum) throw new OutsideError(`${name} answers with a manifest over ${maximum} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError(`${name} broke off within its answer: run again.`);
  }
  return Buffer.concat(chunks);
}
