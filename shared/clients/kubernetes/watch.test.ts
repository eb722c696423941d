import { expect, test } from 'vitest';
import { readEvent } from './watch.ts';

const object = { metadata: { resourceVersion: '7' } };

test.each([
  [JSON.stringify({ type: 'ADDED', object }), { kind: 'changed', object }],
  [JSON.stringify({ type: 'MODIFIED', object }), { kind: 'changed', object }],
  [JSON.stringify({ type: 'DELETED', object }), { kind: 'deleted', object }],
  [JSON.stringify({ type: 'BOOKMARK', object }), { kind: 'bookmark', resourceVersion: '7' }],
  ['{"type":"BOOKMARK","object":{}}', { kind: 'cut' }],
  ['{"type":"ERROR","object":{"kind":"Status","code":410}}', { kind: 'gone' }],
  ['{"type":"ERROR","object":{"kind":"Status","code":403}}', { kind: 'refused', status: 403 }],
  ['{"type":"ERROR"}', { kind: 'refused', status: 500 }],
  ['{"type":"MODIF', { kind: 'cut' }],
  ['null', { kind: 'cut' }],
])('%s', (line, event) => {
  expect(readEvent(line)).toMatchObject(event);
});
