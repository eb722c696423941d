import { expect, test } from 'vitest';
import { changesBetween } from './compare.ts';
import { canonicalJson, fingerprintOf, sha256Of } from './fingerprint.ts';
import { parseRecord, recordText, type TrainingRecord } from './record-file.ts';

const file = (path: string, text: string) => ({ path, sha256: sha256Of(text) });
const before = fingerprintOf({
  inputs: [file('a.py', '1'), file('b.csv', '2')],
  parameters: [{ name: 'p.yaml:lr', sha256: sha256Of('0.1'), value: 0.1 }],
  environmentLock: [file('lock', '3')],
  command: sha256Of('train'),
});

test('nothing changed', () => {
  expect(changesBetween(before, fingerprintOf({ ...before }))).toEqual([]);
});

test('what changed is named, part by part', () => {
  const after = fingerprintOf({
    inputs: [file('a.py', '1 '), file('c.csv', '2')],
    parameters: [{ name: 'p.yaml:lr', sha256: sha256Of('0.2'), value: 0.2 }],
    environmentLock: [],
    command: null,
  });
  expect(after.sha256).not.toBe(before.sha256);
  expect(changesBetween(before, after)).toEqual([
    { part: 'inputs', name: 'a.py', change: 'changed' },
    { part: 'inputs', name: 'b.csv', change: 'removed' },
    { part: 'inputs', name: 'c.csv', change: 'added' },
    { part: 'parameters', name: 'p.yaml:lr', change: 'changed', before: 0.1, after: 0.2 },
    { part: 'environment-lock', name: 'lock', change: 'removed' },
    { part: 'command', name: 'command', change: 'removed' },
  ]);
});

test('a moved part is another fingerprint', () => {
  const moved = fingerprintOf({
    ...before,
    inputs: [],
    environmentLock: [...before.inputs, ...before.environmentLock],
  });
  expect(moved.sha256).not.toBe(before.sha256);
});

test('order and layout of parameters say nothing', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
});

const record: TrainingRecord = {
  version: 1,
  fingerprint: before,
  commit: 'a'.repeat(40),
  clean: true,
  seconds: 1.5,
  peakMemory: 1024,
  results: [file('model', 'm')],
};

test('a record reads as it was written', () => {
  expect(parseRecord(recordText(record))).toEqual({ record });
});

test.each<[string, object, RegExp]>([
  ['another version', { ...record, version: 2 }, /version/],
  [
    'an altered digest',
    { ...record, fingerprint: { ...before, sha256: '0'.repeat(64) } },
    /not the digest of its parts/,
  ],
  ['an altered part', { ...record, fingerprint: { ...before, inputs: [] } }, /not the digest of its parts/],
  ['no results', { ...record, results: undefined }, /results/],
  ['a negative time', { ...record, seconds: -1 }, /seconds/],
  ['a commit that is a name', { ...record, commit: 'main' }, /commit/],
  ['a list', [], /object/],
])('%s is no record', (_, value, problem) => {
  const read = parseRecord(JSON.stringify(value));
  expect('problem' in read ? read.problem : '').toMatch(problem);
});
