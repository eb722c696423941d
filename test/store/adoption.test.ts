import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { maximum, type Repository, repository } from '../change/repository.ts';
import { cli, type Ended } from '../process.ts';

/** The first runs report only, the next one is judged; a change cannot have more of them. */

const opened: string[] = [];
afterEach(() => {
  for (const folder of opened.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function opening(history: string, more: Readonly<Record<string, string>> = {}): Repository {
  const made = repository({
    'mlops-gates.yml': `version: 1\nruns:\n  people:\n    gate: data-validation\n    settings: { contract: c.yaml, data: d.csv, history: '${history}', adopt: 3 }\n`,
    'c.yaml': maximum(120),
    'd.csv': 'id,age\n1,20\n2,130\n',
    '.gitignore': 'mlops-gates-report/\n',
    ...more,
  });
  opened.push(made.folder);
  return made;
}

const run = ({ folder }: Repository): Ended => cli(['run', 'people'], folder);
const judge = ({ folder }: Repository): Ended => cli(['run', 'people', '--base', 'refs/remotes/origin/main'], folder);
const linesOf = ({ folder }: Repository): readonly string[] =>
  readFileSync(join(folder, 'history.jsonl'), 'utf8').trim().split('\n');

test('three runs report only, the fourth is judged, and bounds are proposed', () => {
  const made = opening('history.jsonl');
  const ends: (number | null)[] = [];
  for (const age of [130, 140, 150]) {
    writeFileSync(join(made.folder, 'd.csv'), `id,age\n1,20\n2,${age}\n`);
    const ended = run(made);
    ends.push(ended.exit);
    expect(ended.stdout).toContain(`run ${ends.length} of 3; it reports only`);
  }
  const fourth = run(made);
  expect([...ends, fourth.exit]).toEqual([0, 0, 0, 1]);
  expect(fourth.stdout).toContain('Adoption is over: 3 runs were recorded before this one');
  expect(fourth.stdout).toContain('Proposed thresholds');
  const report = JSON.parse(readFileSync(join(made.folder, 'mlops-gates-report/people/report.json'), 'utf8'));
  expect(report.evidence.adoption.proposals).toContainEqual(
    expect.objectContaining({ id: 't.age.maximum', bound: 0.5, side: 'at most', passed: 0, measured: 4 }),
  );
  expect(linesOf(made).map((line) => JSON.parse(line).reportOnly)).toEqual([true, true, true, false]);
});

test('a line that was cut in half is no run, is named, and stays', () => {
  const made = opening('history.jsonl');
  run(made);
  const [whole = ''] = linesOf(made);
  const half = whole.slice(0, whole.length / 2);
  writeFileSync(join(made.folder, 'history.jsonl'), `${whole}\n${half}`);
  const ended = run(made);
  expect(ended.exit).toBe(0);
  expect(ended.stdout + ended.stderr).toMatch(/Line 2 of history\.jsonl cannot be read and is left out/);
  expect(ended.stdout).toContain('run 2 of 3');
  expect(linesOf(made)).toEqual([whole, half, expect.stringContaining('"schemaVersion":1')]);
  const shown = cli(['history', '--history', 'history.jsonl'], made.folder);
  expect([shown.exit, shown.stdout + shown.stderr]).toEqual([0, expect.stringMatching(/Line 2 of .*cannot be read/)]);
});

test('what cannot be recorded is judged', () => {
  expect(run(opening('branch:records:history.jsonl')).exit).toBe(1);
  const made = opening('history.jsonl', { 'history.jsonl': '# no history\n' });
  expect(run(made).exit).toBe(1);
  expect(linesOf(made)).toEqual(['# no history']);
});

test('a change that empties, replaces, or first brings the history is judged', () => {
  const made = opening('history.jsonl');
  for (const _ of [1, 2, 3]) run(made);
  made.commit({});
  made.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const [first = ''] = linesOf(made);
  expect(judge(made).exit).toBe(1);
  for (const text of ['', `${first}\n`, null]) {
    made.commit({ 'history.jsonl': text });
    expect(judge(made).exit).toBe(1);
    made.git('checkout', '--force', '--quiet', 'origin/main');
  }

  const bringing = opening('history.jsonl');
  bringing.commit({ 'history.jsonl': `${first}\n` });
  const ended = judge(bringing);
  expect(ended.exit).toBe(1);
  expect(ended.stdout + ended.stderr).toMatch(/judged and not adopted.*that of the change does not count/s);
});
