import { bytesBlob } from '../../clients/registry/digest.ts';
import {
  type Descriptor,
  type ImageManifest,
  isIndex,
  mediaTypes,
  readIndex,
  readManifest,
} from '../../clients/registry/image.ts';
import { openStore } from '../../clients/registry/open-store.ts';
import { parseReference, placeName, type Reference } from '../../clients/registry/reference.ts';
import { type Blob, type ImageStore, smallBlob } from '../../clients/registry/store.ts';
import { EvidenceError, OutsideError, SettingsError } from '../../errors.ts';
import type { BaseEvidence } from './evidence.ts';
import { modelLayer } from './model-layer.ts';
import type { ModelSource } from './read-model.ts';

/** Label with the model's files and their digests, as JSON. */
export const modelLabel = 'mlops-gates.model.files';
/** Annotation of the layer that holds the model. */
export const layerMark = 'mlops-gates.layer';

const largestConfig = 4 * 1024 * 1024;
/** Same input, same digest: an image says when it was built in its registry, not in itself. */
const created = '1970-01-01T00:00:00Z';

interface ImageConfig {
  readonly architecture?: string;
  readonly os?: string;
  readonly config?: { readonly Labels?: Readonly<Record<string, string>> | null; readonly User?: string };
  readonly rootfs?: { readonly type?: string; readonly diff_ids?: readonly string[] };
  readonly history?: readonly unknown[];
}

/** Everything that will be written, known before anything is. */
export interface ImagePlan {
  readonly manifest: Buffer;
  readonly digest: string;
  readonly config: Blob;
  readonly model: Blob;
  readonly layers: readonly Descriptor[];
  readonly user: string;
  readonly base: BaseImage;
}

export interface BaseImage {
  readonly evidence: BaseEvidence;
  readonly layers: readonly Descriptor[];
  /** Undefined: made of nothing. */
  readonly store?: ImageStore;
  /** Set where it lies in a registry: its layers can be mounted from there. */
  readonly mount?: { readonly host: string; readonly repository: string };
}

export interface Wanted {
  readonly base: string;
  readonly platform: string;
  readonly labels: readonly string[];
  readonly workspace: string;
}

export async function planImage(sources: readonly ModelSource[], wanted: Wanted): Promise<ImagePlan> {
  const { base, config: baseConfig } = await readBase(wanted);
  const model = await modelLayer(sources);
  const labels = {
    ...baseConfig.config?.Labels,
    ...labelsOf(wanted.labels),
    ...(base.store === undefined
      ? {}
      : {
          'org.opencontainers.image.base.name': base.evidence.name,
          'org.opencontainers.image.base.digest': base.evidence.digest,
        }),
    [modelLabel]: modelFilesLabel(sources.map(({ evidence }) => evidence)),
  };
  const config = bytesBlob(
    json({
      ...baseConfig,
      created,
      config: { ...baseConfig.config, Labels: sortedKeys(labels) },
      rootfs: { type: 'layers', diff_ids: [...(baseConfig.rootfs?.diff_ids ?? []), model.digest] },
      history: [...(baseConfig.history ?? []), { created, created_by: 'mlops-gates: model' }],
    }),
  );
  const modelDescriptor: Descriptor = {
    mediaType: mediaTypes.layer,
    digest: model.digest,
    size: model.size,
    annotations: { [layerMark]: 'model' },
  };
  const layers = [...base.layers, modelDescriptor];
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: { mediaType: mediaTypes.config, digest: config.digest, size: config.size },
    layers,
  };
  const bytes = json(manifest);
  return {
    manifest: bytes,
    digest: bytesBlob(bytes).digest,
    config,
    model,
    layers,
    user: baseConfig.config?.User ?? '',
    base,
  };
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const sortedKeys = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

export const modelFilesLabel = (files: readonly { readonly path: string; readonly sha256: string }[]): string =>
  JSON.stringify(sortedKeys(Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`]))));

export function labelsOf(entries: readonly string[]): Record<string, string> {
  const pairs = entries.map((entry) => ({ entry, parts: /^([A-Za-z0-9][A-Za-z0-9._/-]*)=(.*)$/s.exec(entry) }));
  const problems = pairs
    .filter(({ parts }) => !parts || parts[1]?.startsWith('mlops-gates.'))
    .map(
      ({ entry }) =>
        `"labels" holds "${entry}": write name=value, with a name that does not start with "mlops-gates.".`,
    );
  if (problems.length > 0) throw new SettingsError(problems);
  return Object.fromEntries(pairs.map(({ parts }) => [parts?.[1] as string, parts?.[2] as string]));
}

async function readBase({ base, platform, workspace }: Wanted): Promise<{ base: BaseImage; config: ImageConfig }> {
  const [os = '', architecture = '', variant] = platform.split('/');
  if (os === '' || architecture === '')
    throw new SettingsError([`"platform" is "${platform}": write os/architecture, e.g. linux/amd64.`]);
  if (base === 'scratch')
    return {
      base: { evidence: { name: 'scratch', digest: '', pinned: true }, layers: [] },
      config: { architecture, os },
    };
  const reference = parseReference(base);
  if (!reference)
    throw new SettingsError([
      `"base-image" is "${base}": write registry.example/runtime@sha256:<digest>, oci:<folder>@sha256:<digest>, or scratch.`,
    ]);
  const store = openStore(reference.place, workspace);
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
  return {
    config,
    base: {
      evidence: {
        name: placeName(reference.place),
        digest: listed.descriptor.digest,
        pinned: reference.digest !== undefined,
      },
      layers: manifest.layers.map((layer) => ociLayer(layer, base)),
      store,
      ...(reference.place.kind === 'registry' ? { mount: reference.place } : {}),
    },
  };
}

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
  try {
    const value: unknown = JSON.parse(bytes?.toString('utf8') ?? '');
    if (typeof value === 'object' && value !== null) return value as ImageConfig;
  } catch {}
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
