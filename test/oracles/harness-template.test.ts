import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gates } from '../../shared/gates/index.ts';
import { harnessTemplate } from '../../shared/settings/writers/harness-template.ts';
import { lintTemplate } from '../../shared/settings/writers/lint-template.ts';

const harness = fileURLToPath(new URL('../../../shared/oracles/harness/', import.meta.url));
const pipelines = fileURLToPath(new URL('../../harness-steps/pipelines/', import.meta.url));
const absent = !existsSync(join(harness, 'template.json'));

describe.skipIf(absent)('the official schema of Harness templates', () => {
  let validate: ValidateFunction;
  beforeAll(() => {
    validate = officialSchema('template.json');
  }, 120_000);

  test.each(gates.map((gate) => ({ gate, name: gate.name })))('accepts the template of $name', ({ gate }) => {
    const template = parse(harnessTemplate(gate));
    expect(validate(template), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  });

  test.each([
    ['an identifier with a hyphen', (template: Template) => ({ ...template, identifier: 'data-validation' })],
    ['a version that is a number', (template: Template) => ({ ...template, versionLabel: 1 })],
    ['a name with a colon', (template: Template) => ({ ...template, name: 'mlops-gates: data' })],
    ['a timeout without a unit', (template: Template) => ({ ...template, spec: { ...template.spec, timeout: '10' } })],
  ])('refuses the same template with %s', (_, change) => {
    const { template } = parse(harnessTemplate(gates[0] as (typeof gates)[number])) as { template: Template };
    expect(validate({ template })).toBe(true);
    expect(validate({ template: change(template) })).toBe(false);
  });

  // The repairs must not make the schema accept everything: examples of both kinds come with it.
  test('still tells its own examples apart', () => {
    const folder = join(harness, 'validated-examples');
    const verdicts = Object.fromEntries(
      readdirSync(folder)
        .filter((file) => file.startsWith('step_'))
        .map((file) => [basename(file, '.yaml'), validate(parse(readFileSync(join(folder, file), 'utf8')))]),
    );
    expect(verdicts).toMatchObject({ step_ok: true, step_int_version: false });
  });
});

describe.skipIf(absent)('the official schemas and the examples', () => {
  const validators = new Map<string, ValidateFunction>();
  beforeAll(() => {
    for (const name of ['template.json', 'pipeline.json'] as const)
      validators.set(name.replace('.json', ''), officialSchema(name));
  }, 240_000);

  const wages = fileURLToPath(new URL('../../examples/wages/.harness/', import.meta.url));
  const examples = [pipelines, wages].flatMap((folder) =>
    readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
  );

  test.each(examples)('$file', ({ text }) => {
    const document = parse(text);
    const kind = Object.keys(document)[0] ?? '';
    const validate = validators.get(kind);
    expect(validate?.(document), JSON.stringify(validate?.errors?.slice(-5))).toBe(true);
    expect(lintTemplate(document, gates)).toEqual([]);
  });

  test('a pipeline with a step type that does not exist is refused', () => {
    const { text = '' } = examples.find(({ file }) => file === 'ci-report-only.yaml') ?? {};
    expect(validators.get('pipeline')?.(parse(text.replace('type: Plugin', 'type: Plugins')))).toBe(false);
  });
});

test.runIf(absent)('skipped: ../shared is absent', ({ skip }) => skip('skipped: ../shared is absent'));

interface Template {
  readonly spec: Readonly<Record<string, unknown>>;
}

/** A schema without the defects that `schema-repairs.json` lists, each as `<pointer> [prop ]<keyword>=<value>`. */
function officialSchema(file: 'template.json' | 'pipeline.json'): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(harness, file), 'utf8'));
  const repairs = JSON.parse(readFileSync(join(harness, 'schema-repairs.json'), 'utf8'))[file] as string[];
  for (const repair of repairs) {
    const [, pointer = '', key = ''] = /^(\S+) (?:prop )?([$\w]+)=/.exec(repair) ?? [];
    const owner = pointer
      .split('/')
      .slice(1)
      .reduce((node, step) => node[step], schema);
    if (!Object.hasOwn(owner, key)) throw new Error(`the schema has no defect ${repair}`);
    const neverMatches = key === 'enum';
    delete owner[key];
    if (neverMatches) owner.not = {};
  }
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
