import { OutsideError } from '../../../errors.ts';
import type { BuildEvidence } from '../evidence.ts';
import { lastWords, runProgram } from './run-program.ts';

type EngineName = BuildEvidence['engine'];

/**
 * Id of the image that a tag points to on this machine; null where there is none.
 * @throws OutsideError where the engine does not answer
 */
export async function taggedImage(engine: EngineName, tag: string): Promise<string | null> {
  const ended = await runProgram(engine, ['images', '--no-trunc', '--quiet', tag]);
  if (engine === 'buildah' && ended.exit !== 0 && /image not known/.test(ended.stderr)) return null;
  if (ended.exit !== 0)
    throw new OutsideError(`${engine} does not answer: ${lastWords(ended)}. Start it, or set DOCKER_HOST.`);
  const [id = ''] = ended.stdout.trim().split('\n');
  return id === '' ? null : id;
}

/** Moves a tag; a string says why not. */
export async function moveTag(engine: EngineName, digest: string, tag: string): Promise<string | undefined> {
  const ended = await runProgram(engine, ['tag', digest, tag]);
  return ended.exit === 0 ? undefined : `${engine} could not set ${tag}: ${lastWords(ended)}.`;
}

/** @throws OutsideError where the engine is not there, or its daemon does not answer */
export async function requireEngine(engine: EngineName): Promise<void> {
  const ended = await runProgram(
    engine,
    engine === 'docker' ? ['version', '--format', '{{.Server.Version}}'] : ['version'],
    {
      timeoutMs: 60_000,
    },
  );
  if (ended.exit !== 0)
    throw new OutsideError(`${engine} does not answer: ${lastWords(ended)}. Start its daemon, or set DOCKER_HOST.`);
}
