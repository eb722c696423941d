import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../process.ts';

/** This repository's own pipeline on Harness. */

const harness = fileURLToPath(new URL('../../../shared/oracles/harness/', import.meta.url));
const absent = !existsSync(join(harness, 'pipeline.json'));
const text = readFileSync(join(root, '.harness', 'pipeline.yaml'), 'utf8');

const workflow = readFileSync(join(root, '.github', 'workflows', 'ci.yml'), 'utf8');

/** What needs more than npm runs on GitHub's machines only. */
const elsewhere = ['npm run test:integration'];

test('runs the commands of the workflow', () => {
  const commands = (source: string) =>
    new Set([...source.matchAll(/\bnpm (?:ci|test|run) ?[^\n]*/g)].map(([line]) => line));
  expect(commands(text)).toEqual(new Set([...commands(workflow)].filter((command) => !elsewhere.includes(command))));
});

describe.skipIf(absent)('.harness/pipeline.yaml and the official schema', () => {
  let validate: ValidateFunction;
  beforeAll(() => {
    const ajv = new Ajv({ strict: false, logger: false });
    addFormats.default(ajv);
    validate = ajv.compile(repairedSchema());
  }, 120_000);

  test('is accepted', () => {
    expect(validate(parse(text)), JSON.stringify(validate.errors?.slice(-5))).toBe(true);
  });

  test.each([
    ['a step of a type that does not exist', 'type: Run', 'type: Runs'],
    ['a shell that does not exist', 'shell: Sh', 'shell: Shell'],
    ['an identifier with a space', 'identifier: install', 'identifier: in stall'],
  ])('with %s it is refused', (_, from, to) => {
    expect(text).toContain(from);
    expect(validate(parse(text.replace(from, to)))).toBe(false);
  });
});

test.runIf(absent)('skipped: ../shared is absent', ({ skip }) => skip('skipped: ../shared is absent'));

/** `pipeline.json` without the defects that come listed with it, each as `<pointer> [prop ]<keyword>=<value>`. */
function repairedSchema(): object {
  const schema = JSON.parse(readFileSync(join(harness, 'pipeline.json'), 'utf8'));
  const repairs = JSON.parse(readFileSync(join(harness, 'schema-repairs.json'), 'utf8'))['pipeline.json'] as string[];
  for (const repair of repairs) {
    const [, pointer = '', key = ''] = /^(\S+) (?:prop )?([$\w]+)=/.exec(repair) ?? [];
    const owner = pointer
      .split('/')
      .slice(1)
      .reduce((node, step) => node[step], schema);
    if (!Object.hasOwn(owner, key)) throw new Error(`the schema has no defect ${repair}`);
    delete owner[key];
    if (key === 'enum') owner.not = {};
  }
  return schema;
}
