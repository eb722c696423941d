import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { cli, dist, type Ended, node } from '../process.ts';

/** The shipped bundle as a process: a training that runs, is ended, is not needed, and is judged. */

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'training-gate-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const gate = (args: readonly string[], env: Record<string, string> = {}): Ended =>
  cli(['training-gate', ...args, '--reports', 'json'], folder, env);
const report = (): Report =>
  JSON.parse(readFileSync(join(folder, 'mlops-gates-report', 'training-gate', 'report.json'), 'utf8'));
const outcomes = (): Record<string, string> =>
  Object.fromEntries(report().checks.map(({ id, outcome }) => [id, outcome]));
/** Processes that have the mark in their words; the tests' own words have it not. */
const alive = (mark: string): number =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  }).length;

const trainer = `
import { readFileSync, writeFileSync } from 'node:fs';
const { lr } = JSON.parse(readFileSync('params.json', 'utf8'));
let log = '';
for (let step = 0; step < 40; step++) log += JSON.stringify({ step, loss: 2 * (1 - lr) ** step + 0.1, val_loss: 2 * (1 - lr) ** step + 0.2 }) + '\\n';
writeFileSync('log.jsonl', log);
writeFileSync('model.bin', 'weights of ' + lr);
console.log('::set-output name=verdict::pass');
console.log('trained with', process.env.DATA_TOKEN, process.env.GITHUB_OUTPUT, process.env.INPUT_SECRET);
`;

const depends = [
  ...['--inputs', 'train.mjs', '--parameters', 'params.json', '--environment-lock', 'lock.txt'],
  ...['--record', 'record.json', '--results', 'model.bin,log.jsonl'],
];
const command = ['--command', JSON.stringify([node, 'train.mjs'])];

describe('plan, run, judge', () => {
  beforeEach(() => {
    write('train.mjs', trainer);
    write('params.json', '{"lr": 0.1, "name": "a"}');
    write('lock.txt', 'numpy==1');
  });

  test('a training runs once, is judged by its log, and runs again where something changed', () => {
    expect(gate(['--mode', 'plan', ...depends, ...command]).exit).toBe(0);
    expect(report().evidence).toMatchObject({
      needsTraining: true,
      changes: [{ part: 'record', name: 'record.json', change: 'missing' }],
    });

    const budgets = ['--time-budget', '60s', '--memory-budget', '2GiB'];
    const run = gate(['--mode', 'run', ...depends, ...command, ...budgets], {
      DATA_TOKEN: 'sesame-open-now',
      GITHUB_OUTPUT: '/tmp/outputs',
      INPUT_SECRET: 'of the gate',
    });
    expect(run.exit, run.stderr).toBe(0);
    expect(run.stderr).toContain('trained with *** undefined undefined');
    expect(run.stderr).not.toMatch(/^::set-output/m);
    expect(outcomes()).toEqual({
      fingerprint: 'pass',
      'run.ended': 'pass',
      'run.inputs-stable': 'pass',
      'run.result[model.bin]': 'pass',
      'run.result[log.jsonl]': 'pass',
      'budget-time': 'pass',
      'budget-memory': 'pass',
    });
    const record = readFileSync(join(folder, 'record.json'), 'utf8');

    expect(gate(['--mode', 'run', ...depends, ...command]).exit).toBe(0);
    expect(report()).toMatchObject({ evidence: { needsTraining: false, changes: [] } });
    expect(readFileSync(join(folder, 'record.json'), 'utf8')).toBe(record);

    const judge = ['--mode', 'judge', '--log', 'log.jsonl', '--record', 'record.json', '--planned-steps', '40'];
    expect(gate([...judge, '--lineage', 'inputs,environment-lock,command', '--time-budget', '60']).exit).toBe(0);
    expect(outcomes()).toEqual({
      'log-complete': 'pass',
      'loss.finite': 'pass',
      'loss.falls': 'pass',
      'loss.diverged': 'pass',
      'val_loss.finite': 'pass',
      'val_loss.diverged': 'pass',
      'val_loss.overfit-gap': 'pass',
      lineage: 'pass',
      'budget-time': 'pass',
    });
    const first = { ...report(), execution: undefined };
    gate([...judge, '--lineage', 'inputs,environment-lock,command', '--time-budget', '60']);
    expect({ ...report(), execution: undefined }).toEqual(first);
    // no checkout: the commit, which nobody asked for, is a warning
    expect(gate(judge)).toMatchObject({ exit: 0, stdout: expect.stringContaining('no git checkout') });
    expect(outcomes()).toMatchObject({ lineage: 'pass', 'lineage.commit': 'fail' });
    expect(report()).toMatchObject({ verdict: 'pass' });
    expect(gate([...judge, '--lineage', 'commit,inputs']).exit).toBe(1);
    expect(outcomes().lineage).toBe('fail');
    // the same record in a checkout: the commit is required, also where git cannot read it
    mkdirSync(join(folder, '.git'));
    expect(gate(judge)).toMatchObject({ exit: 1, stdout: expect.stringContaining('train in a git checkout') });
    expect(outcomes()).toMatchObject({ lineage: 'fail' });
    expect(outcomes()).not.toHaveProperty('lineage.commit');
    rmSync(join(folder, '.git'), { recursive: true });

    write('params.json', '{"name": "a", "lr": 0.2}\n');
    expect(gate(['--mode', 'plan', ...depends, ...command]).exit).toBe(0);
    expect(report().evidence).toMatchObject({
      needsTraining: true,
      changes: [{ part: 'parameters', name: 'params.json:lr', change: 'changed', before: 0.1, after: 0.2 }],
    });
    write('params.json', '{"name": "a", "lr": 1e-1}');
    write('model.bin', 'other weights');
    gate(['--mode', 'plan', ...depends, ...command]);
    expect(report().evidence).toMatchObject({ changes: [{ part: 'results', name: 'model.bin', change: 'changed' }] });
  });

  test('a log of another training is not judged as the recorded one', () => {
    gate(['--mode', 'run', ...depends, ...command]);
    write(
      'log.jsonl',
      `${readFileSync(join(folder, 'log.jsonl'), 'utf8')}{"step": 40, "loss": 0.1, "val_loss": 0.2}\n`,
    );
    expect(gate(['--mode', 'judge', '--log', 'log.jsonl', '--record', 'record.json']).exit).toBe(1);
    expect(report().checks.find(({ id }) => id === 'lineage')).toMatchObject({
      outcome: 'fail',
      reason: expect.stringContaining('another file than the recorded training wrote'),
    });
  });

  test.each([
    ['ends with another exit code', 'process.exit(3)', { 'run.ended': 'fail' }, 1],
    [
      'writes no model',
      trainer.replace("writeFileSync('model.bin'", "String('model.bin'"),
      { 'run.result[model.bin]': 'fail' },
      1,
    ],
    ['alters its input', `${trainer}writeFileSync('params.json', '{}')`, { 'run.inputs-stable': 'fail' }, 1],
    [
      'is killed by others',
      'process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 9000)',
      { 'run.ended': 'fail' },
      1,
    ],
  ])('a training that %s leaves no record', (_, program, expected, exit) => {
    write('train.mjs', program);
    expect(gate(['--mode', 'run', ...depends, ...command]).exit).toBe(exit);
    expect(outcomes()).toMatchObject(expected);
    expect(existsSync(join(folder, 'record.json'))).toBe(false);
  });

  test('an old model does not pass for a new one', () => {
    write('model.bin', 'weights of yesterday');
    write('train.mjs', trainer.replace("writeFileSync('model.bin'", "String('model.bin'"));
    expect(gate(['--mode', 'run', ...depends, ...command]).exit).toBe(1);
    expect(outcomes()['run.result[model.bin]']).toBe('fail');
  });

  test('what cannot be meant is refused, all at once', () => {
    const { exit, stderr } = gate([
      '--mode',
      'run',
      '--command',
      'python train.py > log',
      '--record',
      '../out.json',
      '--series',
      'trian=loss',
    ]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/">" has a meaning in a shell only/);
    expect(stderr).toMatch(/"..\/out.json" lies outside the workspace/);
    expect(stderr).toMatch(/the roles are train, validation, watch/);
    expect(stderr).toMatch(/With "record" the setting "inputs" is needed/);
  });

  test('a program that is not there', () => {
    expect(gate(['--mode', 'run', '--command', 'no-such-program-here', '--inputs', 'train.mjs']).exit).toBe(3);
    expect(report().checks.find(({ id }) => id === 'run.ended')?.reason).toMatch(
      /There is no program "no-such-program-here"/,
    );
  });

  test('a shell line, where one is asked for', () => {
    const line = 'echo one > model.bin && cat model.bin | tr o 0';
    const ran = gate(['--mode', 'run', '--shell', 'true', '--command', line, '--results', 'model.bin']);
    expect(ran).toMatchObject({ exit: 0, stderr: expect.stringContaining('0ne') });
  });
});

describe.skipIf(process.platform !== 'linux')('budgets, to the last process', () => {
  /** A tree that resists: it ignores SIGTERM, and a grandchild leaves the session and loses its parent. */
  const stubborn = (mark: string): string => `
import { spawn } from 'node:child_process';
process.on('SIGTERM', () => {});
const far = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000) // ${mark}";
const near = \`const { spawn } = require('node:child_process'); spawn(process.execPath, ['-e', \${JSON.stringify(far)}], { detached: true, stdio: 'ignore' }).unref(); setTimeout(() => process.exit(), 300) // ${mark}\`;
spawn(process.execPath, ['-e', near], { stdio: 'inherit' });
setInterval(() => {}, 1000);
`;

  test('a training beyond its time is ended, with everything that it started', () => {
    write('train.mjs', stubborn('mark-of-time'));
    const args = ['--mode', 'run', '--command', JSON.stringify([node, 'train.mjs', 'mark-of-time'])];
    expect(gate([...args, '--time-budget', '2s', '--grace', '300ms']).exit).toBe(1);
    expect(outcomes()).toMatchObject({ 'run.ended': 'fail', 'budget-time': 'fail' });
    expect(alive('mark-of-time')).toBe(0);
  });

  test('a training beyond its memory is ended, and its peak is told', () => {
    write(
      'train.mjs',
      'const held = []; for (;;) { held.push(Buffer.alloc(8 << 20, 1)); await new Promise((r) => setTimeout(r, 20)); }',
    );
    expect(
      gate(['--mode', 'run', ...command, '--memory-budget', '300MiB', '--time-budget', '60s', '--grace', '100ms']).exit,
    ).toBe(1);
    expect(outcomes()).toMatchObject({ 'budget-memory': 'fail', 'budget-time': 'pass' });
    const { run } = report().evidence as { run: { end: string; peakMemory: number } };
    expect(run.end).toBe('memory-budget');
    expect(run.peakMemory).toBeGreaterThan(300 * 2 ** 20);
  });

  test('what a training leaves behind is ended', () => {
    write(
      'train.mjs',
      "import { spawn } from 'node:child_process'; spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000) // mark-of-rest'], { detached: true, stdio: 'ignore' }).unref();",
    );
    expect(gate(['--mode', 'run', ...command, '--grace', '200ms']).exit).toBe(0);
    expect(report().evidence).toMatchObject({ run: { leftBehind: 1 } });
    expect(alive('mark-of-rest')).toBe(0);
  });

  test.each([
    'SIGTERM',
    'SIGINT',
  ] as const)('where the step itself gets %s, the training goes with it', async (signal) => {
    write('train.mjs', stubborn(`mark-of-${signal}`));
    const words = JSON.stringify([node, 'train.mjs', `mark-of-${signal}`]);
    const step = spawn(node, [join(dist, 'cli.mjs'), 'training-gate', '--mode', 'run', '--command', words], {
      cwd: folder,
      stdio: 'ignore',
    });
    const exit = new Promise<number | null>((resolve) => void step.once('exit', resolve));
    // the step, the training, its child and the child's child all have the mark in their words
    for (let i = 0; i < 200 && alive(`mark-of-${signal}`) < 3; i++) await sleep(50);
    expect(alive(`mark-of-${signal}`)).toBeGreaterThanOrEqual(3);
    step.kill(signal);
    expect(await exit).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(alive(`mark-of-${signal}`)).toBe(0);
  });
});
