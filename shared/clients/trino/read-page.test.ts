import { expect, test } from 'vitest';
import { jsonOf, readPage } from './read-page.ts';

const columns = '"columns":[{"name":"a","type":"bigint"},{"name":"b","type":"double"}]';
const finished = '"stats":{"state":"FINISHED"}';

test.each([
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', 9007199254740993n],
  ['-9223372036854775808', -9223372036854775808n],
  ['[1,9223372036854775807]', [1, 9223372036854775807n]],
  ['{"9007199254740993":9007199254740993}', { '9007199254740993': 9007199254740993n }],
  ['1.2345678901234567', 1.2345678901234567],
  ['1.2345678901234567E10', 12345678901.234568],
  ['[0.12345678901234567,9007199254740993]', [0.12345678901234566, 9007199254740993n]],
  ['-0.0', -0],
  ['"9007199254740993"', '9007199254740993'],
  ['["\\"9007199254740993,",1]', ['"9007199254740993,', 1]],
  ['[9007199254740993', undefined],
  ['', undefined],
])('%s keeps every digit', (text, value) => {
  expect(jsonOf(text)).toStrictEqual(value);
});

test('a whole page', () => {
  const stats = '{"state":"RUNNING","processedRows":7,"processedBytes":70,"progressPercentage":25.0}';
  const text = `{"id":"q","nextUri":"http://a/1",${columns},"data":[[9007199254740993,"NaN"]],"stats":${stats}}`;
  expect(readPage(text, 'q')).toStrictEqual({
    ok: true,
    page: {
      id: 'q',
      next: 'http://a/1',
      columns: [
        { name: 'a', type: 'bigint' },
        { name: 'b', type: 'double' },
      ],
      rows: [[9007199254740993n, 'NaN']],
      failure: undefined,
      bytes: 70,
      scannedRows: 7,
      share: 0.25,
    },
  });
});

test('what was read from storage counts before what was processed', () => {
  const text = '{"id":"q","stats":{"state":"FINISHED","physicalInputBytes":5,"processedBytes":70}}';
  expect(readPage(text, undefined)).toMatchObject({ ok: true, page: { bytes: 5 } });
});

test('a failure', () => {
  const error = '{"message":"m","errorName":"TABLE_NOT_FOUND","errorType":"USER_ERROR"}';
  expect(readPage(`{"id":"q","stats":{"state":"FAILED"},"error":${error}}`, 'q')).toMatchObject({
    ok: true,
    page: { failure: { name: 'TABLE_NOT_FOUND', type: 'USER_ERROR', message: 'm' } },
  });
});

test.each([
  ['nothing', '', /no whole page/],
  ['a page that was cut off', `{"id":"q",${columns},"data":[[1,2],[`, /no whole page/],
  ['a page of a proxy', '<html>login</html>', /no whole page/],
  ['no statistics', '{"id":"q"}', /no whole page/],
  ['a list', '[]', /no whole page/],
  ['another query', `{"id":"p",${finished}}`, /another query/],
  ['a row that is too short', `{"id":"q",${columns},"data":[[1]],${finished}}`, /fit its columns/],
  ['rows without columns', `{"id":"q","data":[[1]],${finished}}`, /fit its columns/],
  ['an end without an end', '{"id":"q","stats":{"state":"RUNNING"}}', /not finished/],
  ['an end that failed without an error', '{"id":"q","stats":{"state":"FAILED"}}', /not finished/],
])('%s is no page', (_, text, reason) => {
  expect(readPage(text, 'q')).toStrictEqual({ ok: false, reason: expect.stringMatching(reason) });
});
