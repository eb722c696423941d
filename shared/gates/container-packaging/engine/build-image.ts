import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeScratch, removeScratch } from '../../../engine/scratch.ts';
import type { BuildEvidence } from '../evidence.ts';
import { lastWords, runProgram } from './run-program.ts';

/**
 * Builds the image from a folder of its own; it has no tag. Returns its id in the engine's store, or why there is none.
 * @throws OutsideError where the engine cannot be started
 */
export async function buildImage(
  build: BuildEvidence,
): Promise<{ readonly id: string } | { readonly problem: string }> {
  const folder = makeScratch();
  try {
    const context = join(folder, 'context');
    const changed = await writeContext(build, context);
    if (changed !== undefined) return { problem: changed };
    const idFile = join(folder, 'id');
    const ended = await runProgram(build.engine, buildWords(build, context, idFile));
    if (ended.late) return { problem: `${build.engine} did not end within an hour.` };
    if (ended.exit !== 0) return { problem: `${build.engine} could not build the image: ${lastWords(ended)}.` };
    const [, hex] =
      /^(?:sha256:)?([0-9a-f]{64})\s*$/.exec(existsSync(idFile) ? readFileSync(idFile, 'utf8') : '') ?? [];
    return hex === undefined ? { problem: `${build.engine} built an image without an id.` } : { id: `sha256:${hex}` };
  } finally {
    removeScratch(folder);
  }
}

/** By arguments, never by a shell. Without packages to load, the build has no network. Pure. */
export function buildWords(build: BuildEvidence, context: string, idFile: string): string[] {
  const { engine, labels, from, requirements } = build;
  return [
    ...(engine === 'docker' ? ['build'] : ['bud', '--layers']),
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
    try {
      await pipeline(createReadStream(file.path), hashing, createWriteStream(path, { mode: 0o444 }));
    } catch (error) {
      const { code, path: at } = error as NodeJS.ErrnoException;
      if (at !== file.path) throw error;
      return `"${file.name}" can no longer be read (${code}): run again when nothing writes to it.`;
    }
    if (hash.digest('hex') !== evidence.sha256)
      return `"${file.name}" changed after it was scanned: run again when nothing writes to it.`;
  }
  return undefined;
}
