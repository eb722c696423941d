/** The parts of an image as they are stored (OCI image format 1.1). */

export interface Descriptor {
  readonly mediaType: string;
  /** `sha256:<hex>`. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: { readonly os: string; readonly architecture: string; readonly variant?: string };
  readonly artifactType?: string;
}

export interface ImageManifest {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly artifactType?: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface ImageIndex {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly manifests: readonly Descriptor[];
}

export const mediaTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  empty: 'application/vnd.oci.empty.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
  gzipLayer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  zstdLayer: 'application/vnd.oci.image.layer.v1.tar+zstd',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
} as const;

export const acceptedManifests = [
  mediaTypes.manifest,
  mediaTypes.index,
  mediaTypes.dockerManifest,
  mediaTypes.dockerList,
].join(', ');

export const isIndex = (mediaType: string): boolean =>
  mediaType === mediaTypes.index || mediaType === mediaTypes.dockerList;

export const digestPattern = /^sha256:[0-9a-f]{64}$/;

/** The tag under which the referrers of a digest are listed where a store has no other way. */
export const fallbackTag = (digest: string): string => digest.replace(':', '-');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isDescriptor = (value: unknown): value is Descriptor =>
  isRecord(value) &&
  typeof value.mediaType === 'string' &&
  typeof value.digest === 'string' &&
  digestPattern.test(value.digest) &&
  Number.isSafeInteger(value.size) &&
  (value.size as number) >= 0 &&
  isTexts(value.annotations) &&
  (value.platform === undefined || isRecord(value.platform));

const isTexts = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && Object.values(value).every((text) => typeof text === 'string'));

/** Undefined where the bytes are no manifest of an image. */
export function readManifest(bytes: Uint8Array): ImageManifest | undefined {
  const value = parsed(bytes);
  return isRecord(value) &&
    value.schemaVersion === 2 &&
    isDescriptor(value.config) &&
    Array.isArray(value.layers) &&
    value.layers.every(isDescriptor) &&
    (value.subject === undefined || isDescriptor(value.subject)) &&
    isTexts(value.annotations)
    ? (value as unknown as ImageManifest)
    : undefined;
}

/** Undefined where the bytes are no index. */
export function readIndex(bytes: Uint8Array): ImageIndex | undefined {
  const value = parsed(bytes);
  return isRecord(value) && Array.isArray(value.manifests) && value.manifests.every(isDescriptor)
    ? (value as unknown as ImageIndex)
    : undefined;
}

/** What the bytes say that they are, where they say it; undefined where they are no JSON object. */
export function typeIn(bytes: Uint8Array): { readonly mediaType?: string } | undefined {
  const value = parsed(bytes);
  if (!isRecord(value)) return undefined;
  return typeof value.mediaType === 'string' ? { mediaType: value.mediaType } : {};
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
