import { type Descriptor, type ImageManifest, mediaTypes } from './image.ts';

/** How a manifest is listed among the referrers of its subject. */
export const referrerDescriptor = (descriptor: Descriptor, manifest: ImageManifest | undefined): Descriptor => ({
  ...descriptor,
  ...(manifest?.artifactType === undefined ? {} : { artifactType: manifest.artifactType }),
  ...(manifest?.annotations === undefined ? {} : { annotations: manifest.annotations }),
});

/** The index of a digest's referrers with one more, in a fixed order. */
export function referrerList(before: readonly Descriptor[], added: Descriptor): Buffer {
  const others = before.filter(({ digest }) => digest !== added.digest);
  const manifests = [...others, added].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests }));
}
