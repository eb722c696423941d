import { expect, test } from 'vitest';
import { readObservations } from './read-observations.ts';

const read = (text: string) => readObservations(Buffer.from(text), 'o');
const one = { time: 1_767_225_600, track: 'canary', metric: 'errors', count: 1, total: 9 };

test.each([
  ['CSV', 'time,track,metric,count,total\n2026-01-01T00:00:00Z,canary,errors,1,9\n'],
  [
    'CSV with an offset, quotes, CRLF and a mark',
    '\ufefftrack,"metric",time,total,count\r\ncanary,"errors",2026-01-01T01:00:00+01:00,9,1\r\n',
  ],
  ['JSON Lines', '{"time":1767225600,"track":"canary","metric":"errors","count":1,"total":9}\n\n'],
  ['a JSON list', ' [{"time":"1767225600","track":"canary","metric":"errors","count":1,"total":9}]'],
])('%s', (_, text) => {
  expect(read(text)).toEqual({ observations: [one] });
});

const csv = (line: string): string => `time,track,metric,count,total,value\n${line}\n`;

test.each([
  ['', /empty/],
  ['time,track,metric,count,total\n', /no record/],
  ['time,metric,count\n1,2,3\n', /line 1: a header/],
  ['time,time,track,metric\n', /twice/],
  [csv('2026-01-01T00:00:00,canary,errors,1,9,'), /line 2: time/],
  [csv('1767225600000,canary,errors,1,9,'), /line 2: time/],
  [csv('1767225600,stable,errors,1,9,'), /control or canary/],
  [csv('1767225600,canary,,1,9,'), /metric/],
  [csv('1767225600,canary,errors,10,9,'), /more than total/],
  [csv('1767225600,canary,errors,1,,'), /either value/],
  [csv('1767225600,canary,errors,1,9,1'), /either value/],
  [csv('1767225600,canary,errors,NaN,9,'), /finite/],
  [csv('1767225600,canary,errors,-1,9,'), /finite/],
  [csv('1767225600,canary,errors,1'), /4 cells/],
  [csv('1767225600,"canary,errors,1,9,'), /quote/],
  ['{"time":1767225600,"track":"canary","metric":"errors","count":1,"total":9}\n{"time":17', /line 2: .*cut off/],
  ['[{"time":1767225600', /cut off/],
  ['{"time":1767225600,"track":"canary","metric":"errors","count":"x","total":9}', /finite/],
])('%j is refused', (text, problem) => {
  expect(read(text)).toMatchObject({ problem: expect.stringMatching(problem) });
});

test('bytes that are no text are refused', () => {
  expect(readObservations(Buffer.from([0x74, 0xff]), 'o')).toMatchObject({ problem: expect.stringContaining('UTF-8') });
});
