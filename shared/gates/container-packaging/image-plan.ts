import { bytesBlob } from '../../clients/registry/digest.ts';
import { type Descriptor, type ImageManifest, mediaTypes } from '../../clients/registry/image.ts';
import type { Blob } from '../../clients/registry/store.ts';
import type { BaseEvidence, ImageEvidence, LayerEvidence } from './evidence.ts';

/** Label with the model's files and their digests, as JSON. */
export const modelLabel = 'mlops-gates.model.files';
/** Annotation of the layers that do not come from the base. */
const layerMark = 'mlops-gates.layer';

export interface PlannedLayer {
  readonly descriptor: Descriptor;
  readonly from: LayerEvidence['from'];
  readonly blob: Blob;
  /** A repository that has it: where the image goes to the same registry, nothing is sent. */
  readonly mount?: { readonly host: string; readonly repository: string };
}

/** Everything that will be written, known before anything is. */
export interface ImagePlan {
  readonly manifest: Buffer;
  readonly digest: string;
  readonly config: Blob;
  /** Lowest first; the last holds the model. */
  readonly layers: readonly PlannedLayer[];
  readonly user: string;
  readonly base: BaseEvidence;
}

/** The same configuration and layers give the same digest. Pure. */
export function imagePlan(
  config: Buffer,
  layers: readonly PlannedLayer[],
  user: string,
  base: BaseEvidence,
): ImagePlan {
  const blob = bytesBlob(config);
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: { mediaType: mediaTypes.config, digest: blob.digest, size: blob.size },
    layers: layers.map(({ descriptor, from }) =>
      from === 'base' ? descriptor : { ...descriptor, annotations: { [layerMark]: from } },
    ),
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  return { manifest: bytes, digest: bytesBlob(bytes).digest, config: blob, layers, user, base };
}

/** What the marks in a manifest say of a layer. */
export function originOf({ annotations }: Descriptor): LayerEvidence['from'] {
  const mark = annotations?.[layerMark];
  return mark === 'model' || mark === 'build' ? mark : 'base';
}

export const imageOf = ({ layers, config, digest, user, base }: ImagePlan, name: string): ImageEvidence => ({
  name,
  digest,
  size: layers.reduce((sum, { descriptor }) => sum + descriptor.size, config.size),
  layers: layers.map(({ descriptor, from }) => ({ digest: descriptor.digest, size: descriptor.size, from })),
  user,
  base,
});

export const sortedKeys = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

export const modelFilesLabel = (files: readonly { readonly path: string; readonly sha256: string }[]): string =>
  JSON.stringify(sortedKeys(Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`]))));
