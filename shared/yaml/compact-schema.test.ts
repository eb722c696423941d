import { expect, test } from 'vitest';
import { odcsSchema } from '../contract/odcs.schema.ts';
import { gates } from '../gates/index.ts';
import { policySchema } from '../policy/policy-schema.ts';
import { compactSchema } from './compact-schema.ts';
import { compileSchema } from './compile-schema.ts';

const list = { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, maxItems: 100 };
const schema = {
  title: 'Words',
  type: 'object',
  additionalProperties: false,
  properties: {
    description: { type: 'string', maxLength: 3, description: 'A property that is called as a keyword is.' },
    default: { type: 'string', default: 'x' },
    a: { description: 'One.', ...list },
    b: { description: 'Another.', ...list },
    deep: { type: 'object', properties: { a: { description: 'Third.', ...list } }, required: ['a'] },
  },
};

test('words go, what stands twice stands once', () => {
  const shared = { $ref: '#/definitions/shared-0' };
  expect(compactSchema(schema)).toEqual({
    type: 'object',
    additionalProperties: false,
    properties: {
      description: { type: 'string', maxLength: 3 },
      default: { type: 'string' },
      a: shared,
      b: shared,
      deep: { type: 'object', properties: { a: shared }, required: ['a'] },
    },
    definitions: { 'shared-0': list },
  });
});

const errorsOf = (of: object, value: unknown): readonly string[] => {
  const validate = compileSchema(of);
  validate(value);
  return (validate.errors ?? [])
    .map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`)
    .sort();
};

const run = (gate: string, settings: unknown) => ({ version: 1, runs: { a: { gate, settings } } });

test.each<[string, object, unknown, boolean]>([
  ['words', schema, { a: ['x'], b: ['y'], deep: { a: ['z'] }, description: 'abc', default: 'd' }, true],
  ['words, all wrong', schema, { a: [], b: [''], deep: { a: 1 }, description: 'long', default: 2, more: 1 }, false],
  ['a policy', policySchema(gates), run('data-validation', { contract: 'c.yaml', seed: 1, subject: ['a=b'] }), true],
  [
    'a policy, all wrong',
    policySchema(gates),
    run('bias-evaluation', { seed: -1, examples: 'x', subject: [], reports: ['pdf'], group: {}, nothing: 1 }),
    false,
  ],
  ['a contract, all wrong', odcsSchema as object, { apiVersion: 1, schema: [{ name: 2, properties: [{}] }] }, false],
])('%s is judged as before', (_, of, value, good) => {
  const before = errorsOf(of, value);
  expect(before.length === 0).toBe(good);
  expect(errorsOf(compactSchema(of), value)).toEqual(before);
});
