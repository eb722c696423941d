import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeScratch, removeScratch } from '../../../engine/scratch.ts';
import { OutsideError } from '../../../errors.ts';
import type { BuildEvidence, ImageEvidence } from '../evidence.ts';
import { lastWords, runProgram } from './run-program.ts';

/**
 * Builds the image from a folder of its own; it has no tag yet. A string says why there is none.
 * @throws OutsideError where the engine cannot be asked
 */
export async function buildImage(build: BuildEvidence): Promise<ImageEvidence | string> {
  const folder = makeScratch();
  try {
    const context = join(folder, 'context');
    const changed = await writeContext(build, context);
    if (changed !== undefined) return changed;
    const idFile = join(folder, 'id');
    const ended = await runProgram(build.engine, buildWords(build, context, idFile));
    if (ended.late) return `${build.engine} did not end within an hour.`;
    if (ended.exit !== 0) return `${build.engine} could not build the image: ${lastWords(ended)}.`;
    const id = readFileSync(idFile, 'utf8').trim();
    const digest = id.startsWith('sha256:') ? id : `sha256:${id}`;
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) return `${build.engine} built an image without an id.`;
    const { size, user, platform } = await inspect(build.engine, digest);
    if (!build.platform.startsWith(platform))
      return `The base is for ${platform}, not for ${build.platform}: set "platform", or name another base.`;
    return { name: build.name, digest, size, layers: [], user, base: build.base };
  } finally {
    removeScratch(folder);
  }
}

/** By arguments, never by a shell. Without packages to load, the build has no network. Pure. */
export function buildWords(build: BuildEvidence, context: string, idFile: string): string[] {
  const { engine, labels, from, requirements } = build;
  return [
    engine === 'docker' ? 'build' : 'bud',
    ...['--file', join(context, 'Dockerfile'), '--iidfile', idFile, '--build-arg', `BASE=${from}`],
    ...(requirements === undefined ? ['--network', 'none'] : []),
    ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    context,
  ];
}

/** The Dockerfile and what it copies; a sentence where the model is no longer what was scanned. */
async function writeContext(build: BuildEvidence, context: string): Promise<string | undefined> {
  mkdirSync(join(context, 'model'), { recursive: true });
  writeFileSync(join(context, 'Dockerfile'), build.dockerfile);
  writeFileSync(join(context, 'serve.py'), build.serve, { mode: 0o444 });
  if (build.requirements !== undefined)
    writeFileSync(join(context, 'requirements.txt'), build.requirements, { mode: 0o444 });
  for (const { file, evidence } of build.sources) {
    const path = join(context, 'model', evidence.path);
    mkdirSync(dirname(path), { recursive: true });
    const hash = createHash('sha256');
    const hashing = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(createReadStream(file.path), hashing, createWriteStream(path, { mode: 0o444 }));
    if (hash.digest('hex') !== evidence.sha256)
      return `"${file.name}" changed after it was scanned: run again when nothing writes to it.`;
  }
  return undefined;
}

interface Inspected {
  /** Bytes, unpacked. */
  readonly size: number;
  readonly user: string;
  readonly platform: string;
}

async function inspect(engine: BuildEvidence['engine'], digest: string): Promise<Inspected> {
  const json = async (...words: readonly string[]): Promise<unknown> => {
    const ended = await runProgram(engine, words);
    try {
      if (ended.exit === 0) return JSON.parse(ended.stdout);
    } catch {}
    throw new OutsideError(`${engine} does not say what it built (${lastWords(ended)}): look at ${digest} there.`);
  };
  if (engine === 'docker') {
    const [image] = (await json('image', 'inspect', digest)) as [
      { Size: number; Os: string; Architecture: string; Config: { User?: string } },
    ];
    return { size: image.Size, user: image.Config.User ?? '', platform: `${image.Os}/${image.Architecture}` };
  }
  const { OCIv1 } = (await json('inspect', '--type', 'image', digest)) as {
    OCIv1: { os: string; architecture: string; config: { User?: string } };
  };
  const listed = (await json('images', '--json')) as readonly { readonly id: string; readonly size: string }[];
  const size = listed.find(({ id }) => id !== '' && digest.slice(7).startsWith(id))?.size;
  return {
    size: atMostBytes(size ?? ''),
    user: OCIv1.config.User ?? '',
    platform: `${OCIv1.os}/${OCIv1.architecture}`,
  };
}

/**
 * The largest size that buildah can mean by `312 MB`, in bytes: it says no other number.
 * @throws OutsideError where that is no size
 */
export function atMostBytes(text: string): number {
  const [, number = '', decimals = '', unit = ''] = /^(\d+(?:\.(\d+))?) ?([kKMGT]?B)$/.exec(text) ?? [];
  if (number === '') throw new OutsideError(`buildah says no size of the image, but "${text}": update it.`);
  const scale = 1000 ** ['B', 'KB', 'MB', 'GB', 'TB'].indexOf(unit.toUpperCase());
  return unit === 'B' ? Number(number) : Math.ceil((Number(number) + 10 ** -decimals.length) * scale);
}
