import { describe, expect, test } from 'vitest';
import type { ReadLog } from '../evidence.ts';
import { parseLooseJson } from './loose-json.ts';
import { numberOfText } from './number-text.ts';
import { readLog } from './read-log.ts';

const read = (name: string, text: string, step?: string): ReadLog =>
  readLog([{ name, bytes: Buffer.from(text) }], 'auto', step);
const points = (log: ReadLog, name: string): number[][] => {
  const series = log.series.find((each) => each.name === name);
  return series ? series.steps.map((step, i) => [step, series.values[i] as number]) : [];
};
const kinds = (log: ReadLog): string[] => log.problems.map(({ kind }) => kind);

test.each<[string, number | undefined]>([
  ['1', 1],
  [' -1.5e-3 ', -0.0015],
  ['.5', 0.5],
  ['5.', 5],
  ['nan', Number.NaN],
  ['NaN', Number.NaN],
  ['-nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['1e999', Number.POSITIVE_INFINITY],
  ['tensor(0.5)', undefined],
  ['0x10', undefined],
  ['', undefined],
  ['1,5', undefined],
])('the number %j', (text, number) => {
  expect(numberOfText(text)).toBe(number);
});

test.each<[string, unknown]>([
  ['{"a": NaN, "b": [-Infinity, Infinity]}', { a: 'NaN', b: ['-Infinity', 'Infinity'] }],
  ['{"a NaN \\" Infinity": "NaN NaN", "b": NaN}', { 'a NaN " Infinity': 'NaN NaN', b: 'NaN' }],
  ['{"a": 1}', { a: 1 }],
])('JSON as Python writes it: %s', (text, value) => {
  expect(parseLooseJson(text)).toEqual({ value });
});

describe('JSON Lines', () => {
  test('bare NaN, nested keys, numbers as texts, a blank line', () => {
    const log = read(
      'a.jsonl',
      '{"step": 1, "train": {"loss": NaN}, "lr": "0.5"}\n\n{"step": 2, "train": {"loss": 2}, "lr": "0.25"}\n',
    );
    expect(points(log, 'train.loss')).toEqual([
      [1, Number.NaN],
      [2, 2],
    ]);
    expect(points(log, 'lr')).toEqual([
      [1, 0.5],
      [2, 0.25],
    ]);
    expect(kinds(log)).toEqual([]);
  });

  test('a cut last line is told, and what is there is kept', () => {
    const log = read('a.jsonl', '{"step": 1, "loss": 3}\n{"step": 2, "lo');
    expect(kinds(log)).toEqual(['cut']);
    expect(points(log, 'loss')).toEqual([[1, 3]]);
  });

  test('a bad line in the middle, a record of nothing', () => {
    expect(kinds(read('a.jsonl', '{"loss": 3}\noops\n{"loss": 1}\n'))).toEqual(['corrupt']);
    expect(kinds(read('a.jsonl', '{"loss": 3}\n{"loss": null}\n'))).toEqual(['corrupt']);
  });

  test('one name twice is no number', () => {
    const log = read('a.jsonl', '{"a": {"b": 1}, "a.b": 2, "loss": 1}\n');
    expect(log.series.map(({ name }) => name)).toEqual(['loss']);
  });

  test('called .json', () => {
    expect(read('a.json', '{"loss": 2}\n{"loss": 1}\n')).toMatchObject({ format: 'jsonl', records: 2, problems: [] });
    expect(() => read('a.json', '{"loss": [2, 1')).toThrow(/no whole JSON value/);
  });
});

describe('steps', () => {
  const rows = (...list: object[]): string => list.map((row) => `${JSON.stringify(row)}\n`).join('');

  test('a resumed training replaces what it wrote again', () => {
    const log = read(
      'a.jsonl',
      rows(
        { step: 1, loss: 5 },
        { step: 2, loss: 4 },
        { step: 3, loss: 9 },
        { step: 2, loss: 3 },
        { step: 3, loss: 2 },
      ),
    );
    expect(points(log, 'loss')).toEqual([
      [1, 5],
      [2, 3],
      [3, 2],
    ]);
    expect(log.replaced).toBe(2);
    expect(log.notices.join()).toMatch(/resumed, and 2 points/);
  });

  test('an evaluation that comes late leaves the training alone', () => {
    const log = read(
      'a.jsonl',
      rows({ step: 10, loss: 5 }, { step: 20, loss: 4 }, { step: 10, val_loss: 6 }, { step: 30, loss: 3 }),
    );
    expect(points(log, 'loss')).toEqual([
      [10, 5],
      [20, 4],
      [30, 3],
    ]);
    expect(log.replaced).toBe(0);
  });

  test('a counter that begins anew in each epoch counts no steps', () => {
    const log = read(
      'a.jsonl',
      rows({ epoch: 0, step: 0, loss: 5 }, { epoch: 0, step: 1, loss: 4 }, { epoch: 1, step: 0, loss: 3 }),
    );
    // nor does the epoch begin anew: it is taken
    expect(log.stepColumn).toBe('epoch');
    expect(points(log, 'loss')).toEqual([
      [0, 5],
      [0, 4],
      [1, 3],
    ]);
  });

  test('a step column that is named, missing, or not in every record', () => {
    expect(read('a.jsonl', rows({ batch: 7, step: 1, loss: 1 }), 'batch').stepColumn).toBe('batch');
    expect(read('a.jsonl', rows({ step: 1, loss: 1 }), 'stepp').problems[0]?.reason).toMatch(/there is "step"/);
    expect(read('a.jsonl', rows({ step: 1, loss: 1 }, { loss: 1 }), 'step').problems[0]?.reason).toMatch(
      /not a number in every/,
    );
    expect(read('a.jsonl', rows({ step: 1, loss: 1 }, { loss: 1 })).stepColumn).toBeUndefined();
  });
});

describe('CSV', () => {
  test('any separator, quotes, inf and NA', () => {
    const log = read('a.csv', 'epoch;"loss";val_loss\r\n0;inf;1\r\n1;2;NA\r\n');
    expect(points(log, 'loss')).toEqual([
      [0, Number.POSITIVE_INFINITY],
      [1, 2],
    ]);
    expect(points(log, 'val_loss')).toEqual([[0, 1]]);
    expect(kinds(log)).toEqual([]);
  });

  test.each([
    ['a record that is cut', 'step,loss\n1,2\n2', ['cut']],
    ['an open quote', 'step,loss\n1,2\n2,"3\n', ['cut']],
    ['records of other lengths', 'step,loss\n1,2,3\n2,1\n', ['corrupt']],
    ['a record of nothing', 'step,loss\n1,2\n,\n', ['corrupt']],
    ['no header', '1,2\n2,1\n', ['corrupt']],
    ['a column twice', 'loss,loss\n1,2\n', ['corrupt']],
  ])('%s', (_, text, expected) => {
    expect(kinds(read('a.csv', text))).toEqual(expected);
  });

  test('no line end at the end is said', () => {
    expect(read('a.csv', 'step,loss\n1,2\n2,1').notices.join()).toMatch(/no line end/);
  });

  test('an empty cell where the column otherwise stands beside another is a hole; a sparse column has none', () => {
    const dense = Array.from({ length: 20 }, (_, i) => `${i},${i === 7 ? '' : 1},2,${i % 5 === 4 ? 3 : ''}\n`).join('');
    const log = read('a.csv', `step,loss,acc,val_loss\n${dense}`);
    expect(['loss', 'acc', 'val_loss'].map(log.holesOf)).toEqual([1, 0, 0]);
  });

  test('texts in a series are counted', () => {
    const log = read('a.csv', 'step,loss,name\n1,2,a\n2,tensor(1),b\n');
    expect(log.series).toMatchObject([{ name: 'loss', unreadable: 1 }]);
  });
});

test.each([
  ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), /compressed with gzip/],
  ['Latin-1', Buffer.from([0x7b, 0xe4]), /not UTF-8/],
])('%s is refused', (_, bytes, message) => {
  expect(() => readLog([{ name: 'a.jsonl', bytes }], 'auto', undefined)).toThrow(message);
});

test('several files, of which none is an event file', () => {
  const bytes = Buffer.from('{"loss": 1}\n');
  expect(() =>
    readLog(
      [
        { name: 'a.jsonl', bytes },
        { name: 'b.jsonl', bytes },
      ],
      'auto',
      undefined,
    ),
  ).toThrow(/name one/);
});
