import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { mediaTypes, readManifest } from '../../../clients/registry/image.ts';
import { layoutStore } from '../../../clients/registry/layout.ts';
import { smallBlob } from '../../../clients/registry/store.ts';
import { OutsideError } from '../../../errors.ts';
import type { BuildEvidence } from '../evidence.ts';
import { NotOurTar, type TarEntry } from '../read-tar.ts';
import { entriesOfPart, type FilePart, partOf, withPart } from './file-part.ts';
import { lastWords, runProgram } from './run-program.ts';

/** An image as an engine keeps it. */
export interface ExportedImage {
  /** As it was tried: a byte more or less, and it would be another image. */
  readonly config: Buffer;
  /** Lowest first. */
  readonly layers: readonly FilePart[];
}

const largestConfig = 4 * 1024 * 1024;

/**
 * Takes an image out of the engine's store into files.
 * @param folder absolute, empty; the parts lie in it
 * @throws OutsideError where the engine does not give it
 */
export async function exportImage(engine: BuildEvidence['engine'], id: string, folder: string): Promise<ExportedImage> {
  const place = join(folder, engine === 'docker' ? 'image.tar' : 'image');
  const words =
    engine === 'docker'
      ? ['save', '--output', place, id]
      : ['push', '--quiet', '--disable-compression', id, `oci:${place}`];
  const ended = await runProgram(engine, words);
  if (ended.late || ended.exit !== 0)
    throw new OutsideError(
      `${engine} does not give the image that it built (${lastWords(ended)}): check that the disk has room for it.`,
    );
  const read = engine === 'docker' ? readArchive(place) : await readLayout(place);
  if (!read) throw new OutsideError(`${engine} gives the image in a form that is not known: update ${engine}.`);
  return read;
}

/** The archive of `docker save`. */
export function readArchive(path: string): ExportedImage | undefined {
  const whole: FilePart = { path, offset: 0, size: statSync(path).size };
  let entries: ReadonlyMap<string, TarEntry>;
  try {
    entries = new Map(entriesOfPart(whole).map((entry) => [entry.path, entry]));
  } catch (error) {
    if (error instanceof NotOurTar) return undefined;
    throw error;
  }
  const find = (name: string): FilePart | undefined => {
    const named = entries.get(name);
    // a layer that is there twice is stored once
    const entry = named?.kind === 'link' ? entries.get(posix.join(posix.dirname(name), named.target)) : named;
    return entry?.kind === 'file' ? partOf(whole, entry) : undefined;
  };
  const small = (name: string): Buffer | undefined => {
    const part = find(name);
    return part && part.size <= largestConfig ? withPart(part, (read) => read(0, part.size)) : undefined;
  };
  const listed = parsed(small('manifest.json'));
  const [image, ...others] = (Array.isArray(listed) ? listed : []) as readonly ({
    readonly Config?: unknown;
    readonly Layers?: unknown;
  } | null)[];
  if (!image || others.length > 0 || typeof image.Config !== 'string' || !Array.isArray(image.Layers)) return undefined;
  const config = small(image.Config);
  const layers = image.Layers.map((name) => find(String(name)));
  return config && layers.every((part) => part !== undefined) ? { config, layers } : undefined;
}

function parsed(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}

/** A layout with one image. */
async function readLayout(folder: string): Promise<ExportedImage | undefined> {
  const blobOf = (digest: string): string => join(folder, 'blobs', 'sha256', digest.slice('sha256:'.length));
  const store = layoutStore(folder, 'the exported image');
  const [only, ...others] = store.listed();
  const found = only && others.length === 0 ? await store.manifest(only.digest) : undefined;
  const manifest = found && readManifest(found.bytes);
  if (!manifest || manifest.config.mediaType !== mediaTypes.config) return undefined;
  const config = await smallBlob(store, manifest.config, largestConfig);
  const layers = manifest.layers.map(({ digest, size }) => ({ path: blobOf(digest), offset: 0, size }));
  return config && { config, layers };
}
