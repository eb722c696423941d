import { expect, test } from 'vitest';
import { readConfig } from './image-config.ts';

test.each([
  '{}',
  '{"config":null}',
  '{"config":{"Labels":null}}',
  '{"os":"linux","architecture":"amd64","config":{"Labels":{"a":"b"},"User":"65532"},"rootfs":{"diff_ids":["sha256:0"]},"history":null}',
])('%s is a configuration', (text) => {
  expect(readConfig(Buffer.from(text))).toEqual(JSON.parse(text));
});

test.each([
  '',
  'null',
  '[]',
  '5',
  '{',
  '{"os":5}',
  '{"architecture":null}',
  '{"config":"x"}',
  '{"config":{"User":{"a":1}}}',
  '{"config":{"User":["1"]}}',
  '{"config":{"User":5}}',
  '{"config":{"Labels":"x"}}',
  '{"config":{"Labels":["x"]}}',
  '{"config":{"Labels":{"org.opencontainers.image.base.name":5}}}',
  '{"rootfs":null}',
  '{"rootfs":{"diff_ids":"sha256:0"}}',
  '{"rootfs":{"diff_ids":[5]}}',
  '{"history":{}}',
])('%s is none', (text) => {
  expect(readConfig(Buffer.from(text))).toBeUndefined();
});
