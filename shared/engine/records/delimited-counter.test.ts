import { expect, test } from 'vitest';
import { type DelimitedCount, delimitedCounter } from './delimited-counter.ts';

const cases: readonly (readonly [string, Partial<DelimitedCount>])[] = [
  ['a,b\n1,x\n2,y\n', { records: 2, surplus: 0, mixedLineEnds: false, openQuote: false, longest: 3 }],
  ['a,b\n1,x\n2,y', { records: 2 }],
  ['a,b\r\n1,x\r\n', { records: 1, mixedLineEnds: false }],
  ['a,b\r1,x\r', { records: 1, mixedLineEnds: false }],
  ['a,b\r\n1,x\n', { records: 1, mixedLineEnds: true }],
  ['a,b\n\n1,x\n\n', { records: 1 }],
  ['\ufeffa,b\n1,x\n', { records: 1 }],
  ['a,b\n1,"x\ny"\n', { records: 1 }],
  ['a,b\n1,"x""\r\ny"\n', { records: 1, mixedLineEnds: false }],
  ['a,b\n1,x"y\n2,"\n', { records: 2, openQuote: true }],
  ['a,b\n1,\n,\n', { records: 2, surplus: 0 }],
  ['a,b\n1,x,\n2,y\n,,\n', { records: 3, surplus: 2 }],
  ['a,b\r\n1,x,\r\n2,\r\n', { records: 2, surplus: 1 }],
  ['a,b\n1,"x,",\n2,"y,"\n', { records: 2, surplus: 1 }],
  ['a,b\n1,x,', { records: 1, surplus: 1 }],
];

test.each(cases)('%j, in chunks of every size', (text, expected) => {
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size++) {
    const counter = delimitedCounter(',', true, 2);
    for (let at = 0; at < bytes.length; at += size) counter.push(bytes.subarray(at, at + size));
    expect(counter.end()).toMatchObject(expected);
  }
});
