import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { EvidenceError } from '../errors.ts';
import { append } from './append.ts';
import { readHistory, recordsOf } from './read-history.ts';
import { type HistoryRecord, historySchema, isHistoryRecord } from './record.ts';

const record = (name: string, minute: number): HistoryRecord => ({
  schemaVersion: 1,
  time: `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`,
  gate: 'data-validation',
  name,
  verdict: 'pass',
  reportOnly: false,
  change: true,
  commit: 'a'.repeat(40),
  subjects: [],
  checks: [{ id: 'x', outcome: 'pass', severity: 'error', observed: 1 }],
});

test('the latest lines of a run stay, and all of other runs', () => {
  let text = '';
  for (let i = 0; i < 5; i += 1) text = append(append(text, record('a', i), 2), record('b', i), 100);
  const names = recordsOf(readHistory(text)).map(({ name, time }) => `${name}${time.slice(14, 16)}`);
  expect(names).toEqual(['b00', 'b01', 'b02', 'a03', 'b03', 'a04', 'b04']);
});

test('a line that was cut in half costs no other line', () => {
  const whole = append('', record('a', 1), 9);
  const text = append(`${whole}${whole.slice(0, 40)}`, record('a', 2), 9);
  const read = readHistory(text);
  expect([recordsOf(read).length, read.damaged]).toEqual([2, [2]]);
});

test('what is no history is not overwritten', () => {
  expect(() => append('# Read me\n', record('a', 1), 9)).toThrow(EvidenceError);
});

test('the reader by hand and the schema agree', () => {
  const validate = new Ajv2020({ strict: false }).compile(historySchema());
  const good = record('a', 1);
  const values: unknown[] = [
    good,
    null,
    [],
    { ...good, more: 1 },
    ...Object.keys(good).map((key) => Object.fromEntries(Object.entries(good).filter(([each]) => each !== key))),
    ...Object.keys(good).map((key) => ({ ...good, [key]: 'wrong!' })),
    { ...good, checks: [{ id: '', outcome: 'pass', severity: 'error', observed: 1 }] },
    { ...good, checks: [{ id: 'x', outcome: 'pass', severity: 'error', observed: '1' }] },
    { ...good, checks: [{ id: 'x', outcome: 'pass', severity: 'error', observed: null, waived: true }] },
    { ...good, subjects: [{ role: 'm', name: 'n', sha256: 'short' }] },
  ];
  expect(values.map(isHistoryRecord)).toEqual(values.map((value) => validate(value)));
});
