import { type Descriptor, isIndex, mediaTypes, readIndex, readManifest } from '../../clients/registry/image.ts';
import { openStore, type Where } from '../../clients/registry/open-store.ts';
import { parseReference, placeName, type Reference } from '../../clients/registry/reference.ts';
import { type Blob, type ImageStore, smallBlob } from '../../clients/registry/store.ts';
import { EvidenceError, OutsideError, SettingsError } from '../../errors.ts';
import type { BaseEvidence } from './evidence.ts';
import { type ImageConfig, readConfig } from './image-config.ts';
import type { PlannedLayer } from './image-plan.ts';

const largestConfig = 4 * 1024 * 1024;

export interface BaseImage {
  readonly evidence: BaseEvidence;
  readonly config: ImageConfig;
  /** Lowest first; each can be read from where the base lies. */
  readonly layers: readonly PlannedLayer[];
}

export interface WantedBase {
  readonly base: string;
  readonly platform: string;
}

/**
 * The image that a model is put on.
 * @throws EvidenceError where it is not there for the platform
 * @throws OutsideError where its registry does not answer
 */
export async function readBase({ base, platform }: WantedBase, where: Where): Promise<BaseImage> {
  const [os = '', architecture = '', variant] = platform.split('/');
  if (os === '' || architecture === '')
    throw new SettingsError([`"platform" is "${platform}": write os/architecture, e.g. linux/amd64.`]);
  if (base === 'scratch')
    return {
      evidence: { name: 'scratch', digest: '', pinned: true },
      config: { architecture, os },
      layers: [],
    };
  const reference = parseReference(base);
  if (!reference)
    throw new SettingsError([
      `"base-image" is "${base}": write registry.example/runtime@sha256:<digest>, oci:<folder>@sha256:<digest>, or scratch.`,
    ]);
  const store = openStore(reference.place, where);
  const listed = await manifestOf(store, reference, base);
  const chosen = isIndex(listed.descriptor.mediaType)
    ? await ofPlatform(store, listed.bytes, { os, architecture, ...(variant === undefined ? {} : { variant }) })
    : listed;
  const manifest = readManifest(chosen.bytes);
  if (!manifest) throw new EvidenceError(`The base ${base} is no image: name an image for ${platform}.`);
  const config = configOf(await smallBlob(store, manifest.config, largestConfig), base);
  if (config.rootfs?.diff_ids?.length !== manifest.layers.length)
    throw new EvidenceError(
      `The base ${base} contradicts itself: it has ${manifest.layers.length} layers, and its configuration another number.`,
    );
  const { place } = reference;
  const mount = place.kind === 'registry' ? { mount: place } : {};
  return {
    evidence: { name: placeName(place), digest: listed.descriptor.digest, pinned: reference.digest !== undefined },
    config,
    layers: manifest.layers.map((layer) => {
      const descriptor = ociLayer(layer, base);
      return { descriptor, from: 'base', blob: storedBlob(store, descriptor), ...mount };
    }),
  };
}

const storedBlob = (store: ImageStore, descriptor: Descriptor): Blob => ({
  digest: descriptor.digest,
  size: descriptor.size,
  read: async function* (from) {
    let skip = from;
    for await (const chunk of store.blob(descriptor)) {
      if (skip >= chunk.length) skip -= chunk.length;
      else {
        yield chunk.subarray(skip);
        skip = 0;
      }
    }
  },
});

async function manifestOf(store: ImageStore, reference: Reference, said: string) {
  const found = await store.manifest(reference.digest ?? reference.tag ?? 'latest');
  if (!found) throw new EvidenceError(`The base ${said} is not there: check its name and digest.`);
  return found;
}

async function ofPlatform(store: ImageStore, index: Buffer, platform: NonNullable<Descriptor['platform']>) {
  const found = readIndex(index)?.manifests.find(
    ({ platform: has }) =>
      has?.os === platform.os &&
      has.architecture === platform.architecture &&
      (platform.variant === undefined || has.variant === platform.variant),
  );
  const manifest = found && (await store.manifest(found.digest));
  if (!manifest)
    throw new EvidenceError(
      `The base is not there for ${platform.os}/${platform.architecture}: set "platform", or name another base.`,
    );
  return manifest;
}

function configOf(bytes: Buffer | undefined, base: string): ImageConfig {
  const config = bytes && readConfig(bytes);
  if (config) return config;
  throw new OutsideError(`The configuration of the base ${base} cannot be read: push the base again.`);
}

const ociTypes: Readonly<Record<string, string>> = {
  [mediaTypes.layer]: mediaTypes.layer,
  [mediaTypes.gzipLayer]: mediaTypes.gzipLayer,
  [mediaTypes.zstdLayer]: mediaTypes.zstdLayer,
  [mediaTypes.dockerLayer]: mediaTypes.gzipLayer,
};

function ociLayer({ mediaType, digest, size }: Descriptor, base: string): Descriptor {
  const type = Object.hasOwn(ociTypes, mediaType) ? ociTypes[mediaType] : undefined;
  if (type === undefined)
    throw new EvidenceError(
      `The base ${base} has a layer of type ${mediaType}, which cannot be copied: use another base.`,
    );
  return { mediaType: type, digest, size };
}
