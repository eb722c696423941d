import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Json } from '../../../json.ts';
import type { SmokeAnswer, SmokeEvidence, SmokePart } from '../evidence.ts';
import type { GoldenRow } from './golden-rows.ts';
import { lastWords, runProgram } from './run-program.ts';
import { askScript } from './serve-script.ts';

/** Seconds that the server has to end after SIGTERM. */
const grace = 10;
/** Seconds that one row may take, and what the engine needs around it. */
const rowSeconds = 35;
/** Characters of all predictions together. */
const mostAnswers = 1 << 26;

/**
 * Starts the image as its user, read-only and without a network, asks it from inside, and ends it by SIGTERM. The container is
 * removed whatever happens.
 * @param budget seconds until it must be ready
 */
export async function smokeTest(digest: string, golden: readonly GoldenRow[], budget: number): Promise<SmokeEvidence> {
  const began = performance.now();
  // known before it is there, so that it is removed although its start was ended or failed
  const id = `mlops-gates-smoke-${randomUUID()}`;
  const remove = (): void => void spawnSync('docker', ['rm', '--force', id], { stdio: 'ignore' });
  process.once('exit', remove);
  try {
    const started = await runProgram('docker', ['run', '--detach', '--name', id, ...confined, digest]);
    if (started.exit !== 0) return { ready: no(`It cannot be started: ${lastWords(started)}.`), answers: [] };
    const left = budget - (performance.now() - began) / 1000;
    const seconds = Math.max(0, left);
    const asked = await runProgram('docker', ['exec', '--interactive', id, 'python3', '-c', askScript], {
      input: JSON.stringify({ seconds, rows: golden.map(({ inputs }) => inputs) }),
      timeoutMs: 1000 * (seconds + rowSeconds * (golden.length + 1)),
      kept: mostAnswers,
    });
    if (asked.stdout.length >= mostAnswers)
      return { ready: no(`It answers with more than ${mostAnswers} characters: take fewer golden rows.`), answers: [] };
    const [first, ...answers] = linesOf(asked.stdout);
    if ((first as { ready?: unknown } | undefined)?.ready !== true)
      return {
        ready: no(`It was not ready within ${budget} s: ${lastWords(await runProgram('docker', ['logs', id]), 1)}.`),
        answers: [],
      };
    return { ready: { ok: true }, answers: answers.map(answerOf), stopped: await stop(id) };
  } finally {
    process.off('exit', remove);
    remove();
  }
}

const confined = [
  ...['--read-only', '--tmpfs', '/tmp', '--network', 'none', '--cap-drop', 'ALL'],
  ...['--security-opt', 'no-new-privileges'],
];

const no = (reason: string): SmokePart => ({ ok: false, reason });

async function stop(id: string): Promise<SmokePart> {
  const state = async () =>
    (await runProgram('docker', ['inspect', '--format', '{{.State.Running}} {{.State.ExitCode}}', id])).stdout.trim();
  const before = await state();
  if (!before.startsWith('true')) return no('It ended by itself before it was told to: look at its memory and log.');
  const ended = await runProgram('docker', ['stop', '--time', String(grace), id]);
  const after = await state();
  if (ended.exit !== 0 || after === 'false 137')
    return no(`SIGTERM did not end it within ${grace} s: handle the signal in its first process.`);
  return ['false 0', 'false 143'].includes(after)
    ? { ok: true }
    : no(`After SIGTERM it ended with ${after.split(' ')[1]}, not with 0 or 143.`);
}

function answerOf(line: unknown): SmokeAnswer {
  const { prediction, problem } = (line ?? {}) as { prediction?: Json; problem?: unknown };
  return prediction === undefined ? { problem: String(problem ?? 'no answer') } : { prediction };
}

/** Up to the first line that is no JSON: what follows could not be told apart. */
function linesOf(text: string): unknown[] {
  const lines: unknown[] = [];
  try {
    for (const line of text.split('\n').filter((line) => line !== '')) lines.push(JSON.parse(line));
  } catch {}
  return lines;
}
