import { closeSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from './case.ts';
import { textFaults } from './judge.ts';
import { type Maker, openMaker } from './maker.ts';
import { makeReady, processCases } from './process-cases.ts';
import { random } from './random.ts';
import { caseOf } from './run-case.ts';
import { type Ended, needBundle, run, start } from './spawn.ts';

const generated = 100;

beforeAll(needBundle, 300_000);

const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')));

function faultsOf(ended: Ended, codes: readonly number[], folder: string): string[] {
  const text = ended.out + ended.err;
  const faults = textFaults(text.slice(0, 2900), folder);
  if (ended.signal !== null) faults.push(`ended by ${ended.signal}`);
  if (!codes.includes(ended.code ?? -1))
    faults.push(`exit code ${ended.code} instead of ${codes.join(' or ')}: ${text}`);
  if (ended.left.length > 0) faults.push(`left ${ended.left.join(', ')} behind`);
  return faults;
}

describe.concurrent('bad input as a process', { timeout: 120_000 }, () => {
  test.for(processCases)('$name', async ({ code, args, says }, { expect }) => {
    const folder = newFolder();
    try {
      makeReady(folder);
      const ended = await run(folder, args(folder));
      expect(faultsOf(ended, [code], folder)).toEqual([]);
      if (says) expect(ended.out + ended.err).toMatch(says);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const codesOf = ({ expected }: Case): readonly number[] =>
  ({ pass: [0], fail: [1], refused: [2], 'not-pass': [1, 2, 3], any: [0, 1, 2, 3] })[expected];

/** A command line holds text only. */
const asArguments = ({ given }: Case): readonly string[] | undefined =>
  Object.entries(given).every(
    ([name, value]) => typeof value === 'string' && /^[a-z-]+$/.test(name) && !/\0|^--/.test(value),
  )
    ? Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)])
    : undefined;

describe.concurrent('generated bad input as a process', { timeout: 120_000 }, () => {
  let maker: Maker;
  beforeAll(async () => {
    maker = await openMaker();
  });
  afterAll(() => maker.close());

  test.for(Array.from({ length: generated }, (_, i) => 20_000 + i))('case %i', async (seed, { expect }) => {
    const folder = newFolder();
    try {
      const each = await caseOf({ folder, random: random(seed), maker }, seed);
      const args = asArguments(each);
      if (args)
        expect([
          each.name,
          ...faultsOf(await run(folder, ['data-validation', '--reports', 'json', ...args]), codesOf(each), folder),
        ]).toEqual([each.name]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a run that is stopped', { timeout: 60_000 }, () => {
  let folder: string;
  const args = ['data-validation', '--contract', 'c.json', '--data', 'big.csv', '--reports', 'json'];

  beforeAll(() => {
    folder = newFolder();
    makeReady(folder);
    const out = openSync(join(folder, 'big.csv'), 'w');
    writeSync(out, 'key,note\n');
    for (let block = 0; block < 100; block++)
      writeSync(out, Array.from({ length: 40_000 }, (_, i) => `${block * 40_000 + i},"some text ${i}"\n`).join(''));
    closeSync(out);
  });
  beforeEach(() => rmSync(join(folder, 'mlops-gates-report'), { recursive: true, force: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const atWork = async (running: ReturnType<typeof start>): Promise<void> => {
    while (running.scratch().length === 0) {
      if (running.child.exitCode !== null) throw new Error('the process ended before it could be stopped');
      await new Promise((done) => setTimeout(done, 5));
    }
    await new Promise((done) => setTimeout(done, 150));
  };

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s exits with %i and leaves nothing behind', async (signal, code) => {
    const running = start(folder, args);
    await atWork(running);
    running.child.kill(signal);
    const ended = await running.ended;
    expect(faultsOf(ended, [code], folder).filter((fault) => !fault.startsWith('says next to nothing'))).toEqual([]);
  });

  test('after SIGKILL the next run is whole', async () => {
    const running = start(folder, args);
    await atWork(running);
    running.child.kill('SIGKILL');
    expect((await running.ended).signal).toBe('SIGKILL');
    const next = await run(folder, args);
    expect({ code: next.code, left: next.left }).toEqual({ code: 0, left: [] });
    const report = JSON.parse(readFileSync(join(folder, 'mlops-gates-report/data-validation/report.json'), 'utf8'));
    expect(report.verdict).toBe('pass');
  });

  test('a reader that closes early is no failure', async () => {
    const running = start(folder, ['data-validation', '--contract', 'c.json', '--data', 'good.csv', '--json']);
    running.child.stdout?.destroy();
    expect((await running.ended).code).toBe(0);
  });
});
