import { OutsideError } from '../../../errors.ts';
import type { BuildEvidence } from '../evidence.ts';
import { lastWords, runProgram } from './run-program.ts';

type EngineName = BuildEvidence['engine'];

/** @throws OutsideError where the engine is not there, or its daemon does not answer */
export async function requireEngine(engine: EngineName): Promise<void> {
  const words = engine === 'docker' ? ['version', '--format', '{{.Server.Version}}'] : ['version'];
  const ended = await runProgram(engine, words, { timeoutMs: 60_000 });
  if (ended.exit !== 0)
    throw new OutsideError(`${engine} does not answer: ${lastWords(ended)}. Start its daemon, or set DOCKER_HOST.`);
}

/**
 * Digests of the unpacked layers of a base that the engine has, lowest first.
 * @throws OutsideError where it does not say them
 */
export async function baseDiffIds(engine: EngineName, base: string): Promise<readonly string[]> {
  const words = engine === 'docker' ? ['image', 'inspect', base] : ['inspect', '--type', 'image', base];
  const ended = await runProgram(engine, words);
  try {
    const said: unknown = JSON.parse(ended.stdout);
    const listed =
      engine === 'docker'
        ? (said as [{ RootFS: { Layers: unknown } }])[0].RootFS.Layers
        : (said as { OCIv1: { rootfs: { diff_ids: unknown } } }).OCIv1.rootfs.diff_ids;
    if (ended.exit === 0 && Array.isArray(listed) && listed.every((id) => typeof id === 'string')) return listed;
  } catch {}
  throw new OutsideError(`${engine} does not say what ${base} is made of: ${lastWords(ended)}.`);
}
