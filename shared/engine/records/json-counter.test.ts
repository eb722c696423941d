import { expect, test } from 'vitest';
import { type JsonCount, jsonCounter } from './json-counter.ts';

const whole = { open: false, trailingComma: false };
const cases: readonly (readonly [string, JsonCount])[] = [
  ['[{"a":1},{"a":2}]', { records: 2, ...whole }],
  ['{"a":1}\n{"a":[{}]}\n', { records: 2, ...whole }],
  ['[{"a":"},{"},{"b":"\\"}"}]', { records: 2, ...whole }],
  ['[{"a":1},{"a":2', { records: 2, open: true, trailingComma: false }],
  ['[{"a":"x', { records: 1, open: true, trailingComma: false }],
  ['[{"a":1 , }]', { records: 1, open: false, trailingComma: true }],
  ['[{"a":[1,\n]}]', { records: 1, open: false, trailingComma: true }],
  ['[{"a":1},]', { records: 1, open: false, trailingComma: true }],
  ['[{"a":",}"}, {"b":",]"}]', { records: 2, ...whole }],
  ['[{"a":1,"b":"",\t"c":[]}]', { records: 1, ...whole }],
];

test.each(cases)('%j, in chunks of every size', (text, expected) => {
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size++) {
    const counter = jsonCounter();
    for (let at = 0; at < bytes.length; at += size) counter.push(bytes.subarray(at, at + size));
    expect(counter.end()).toEqual(expected);
  }
});
