import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gates } from '../../shared/gates/index.ts';
import { generatedFiles } from '../../shared/generate.ts';
import { githubSettings } from '../../shared/settings/github.ts';
import { canonicalName, snakeName } from '../../shared/settings/names.ts';
import { parseSettings } from '../../shared/settings/parse.ts';
import { cliHelp } from '../../shared/settings/writers/cli-help.ts';
import { defaultText } from '../../shared/settings/writers/setting-words.ts';
import { umbrellaFace } from '../../shared/settings/writers/umbrella.ts';
import { exitCodes } from '../../shared/verdict/faces.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
const files = generatedFiles(read);
const faces = [...gates, umbrellaFace(gates)];

describe('generated files', () => {
  test.each([...files.keys()])('%s is current', (path) => {
    expect(read(path) === files.get(path), `${path}: run npm run generate and commit what it writes`).toBe(true);
  });

  test('are the same whenever they are made, and end with one line end', () => {
    expect(generatedFiles(read)).toEqual(files);
    for (const [path, content] of files) {
      expect(content, path).toMatch(/[^\n]\n$/);
      expect(content, path).not.toContain('\r');
    }
  });

  test('come anew where they are missing, except what people write', () => {
    const readmes = (path: string): string | undefined =>
      /README\.md$|^docs\/(github|store)|^examples\//.test(path) ? read(path) : undefined;
    expect([...generatedFiles(readmes).keys()]).toEqual([...files.keys()]);
    expect(() => generatedFiles(() => undefined)).toThrow('README.md is missing');
  });
});

describe('scripts/generate.mjs', () => {
  const validator = 'shared/policy/validate-policy.generated.ts';
  let copy: string;
  const generate = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/generate.mjs'), '--root', copy, ...args], { encoding: 'utf8' });
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'mlops-gates-generate-'));
    for (const path of [...files.keys(), 'examples']) cpSync(join(root, path), join(copy, path), { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('finds a missing and an outdated file, writes both, and then finds none', { timeout: 60_000 }, () => {
    rmSync(join(copy, validator));
    writeFileSync(join(copy, 'action.yml'), 'name: other\n');
    const checked = generate('--check');
    expect(checked.stdout).toBe(`action.yml: not current\n${validator}: missing\n`);
    expect(checked.status).toBe(1);
    expect(existsSync(join(copy, validator))).toBe(false);
    expect(generate().status).toBe(0);
    expect(readFileSync(join(copy, validator), 'utf8')).toBe(files.get(validator));
    expect(generate('--check')).toMatchObject({ status: 0, stdout: 'all generated files are current\n', stderr: '' });
  });
});

describe.each(faces.map((face) => ({ face, name: face.name })))('the table of $name', ({ face }) => {
  const described = [
    ...Object.entries(face.settings).map(([name, { description }]) => ({ name, description })),
    ...Object.entries(face.outputs).map(([name, description]) => ({ name, description })),
  ];

  test.each(described)('$name is named and described', ({ name, description }) => {
    expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(canonicalName(snakeName(name))).toBe(name);
    const said = `the description of "${name}" in the settings table of ${face.name}, "${description}",`;
    expect(description, `${said} must be a sentence: a capital first, a full stop last`).toMatch(/^[A-Z].*\.$/s);
    expect(description.split(/\s+/).length, `${said} must be a sentence of at least four words`).toBeGreaterThan(3);
    expect((description.match(/`/g)?.length ?? 0) % 2, `${said} opens a \` that it does not close`).toBe(0);
  });

  test('no default contradicts its type, as a value or as text, and nothing required has one', () => {
    for (const [name, setting] of Object.entries(face.settings)) {
      if (setting.type === 'choice' || setting.type === 'choices')
        expect(setting.allowed?.length, name).toBeGreaterThan(0);
      const { required: _, ...alone } = setting;
      for (const value of [setting.default, defaultText(setting)]) {
        if (value === undefined) continue;
        expect(setting.required, name).toBeUndefined();
        const { problems, settings } = parseSettings({ [name]: alone }, [{ name, value, source: 'default' }]);
        expect(problems).toEqual([]);
        expect(settings[name]).toEqual(setting.default);
      }
    }
  });
});

/** Colours that GitHub knows, and icons of Feather 4.28.0 that it does not leave out. */
const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];
const icons = [
  'activity',
  'bar-chart-2',
  'check-circle',
  'check-square',
  'database',
  'package',
  'shield',
  'trending-up',
];

describe.each([
  { path: 'action.yml', face: umbrellaFace(gates), main: 'dist/umbrella.mjs' },
  ...gates.map((gate) => ({
    path: `actions/${gate.name}/action.yml`,
    face: gate,
    main: `../../dist/${gate.name}.mjs`,
  })),
])('$path', ({ path, face, main }) => {
  const action = parse(files.get(path) ?? '');

  test('has what the Marketplace asks for', () => {
    expect(Object.keys(action)).toEqual(['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs']);
    expect(action.name).not.toBe('');
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(colours).toContain(action.branding.color);
    expect(icons).toContain(action.branding.icon);
    expect(action.runs).toEqual({ using: 'node24', main });
  });

  test('has every setting and output, and only texts', () => {
    expect(Object.keys(action.inputs)).toEqual([...Object.keys(face.settings), ...Object.keys(githubSettings)]);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(face.outputs));
    for (const input of Object.values<Record<string, unknown>>(action.inputs)) {
      expect(input.description).toBeTypeOf('string');
      expect(input.required).toBe(false);
    }
    for (const output of Object.values<Record<string, unknown>>(action.outputs))
      expect(output).toEqual({ description: expect.any(String) });
  });
});

describe.each(gates.map((gate) => ({ gate, name: gate.name })))('help of $name', ({ gate }) => {
  test('mentions every setting and every exit code', () => {
    const lines = cliHelp(gate, 80).split('\n');
    // further down are examples, which may wrap to a line that starts with an option
    const settings = lines.slice(lines.indexOf('Settings of this gate:'), lines.indexOf('Other options:'));
    const described = settings.flatMap((line) => /^ {2}--(\S+) /.exec(line)?.[1] ?? []);
    expect(described.sort()).toEqual(Object.keys(gate.settings).sort());
    for (const code of Object.values(exitCodes))
      expect(lines.some((line) => line.trim().startsWith(`${code}  `))).toBe(true);
  });
});

describe('schemas', () => {
  const compile = (path: string) => {
    const schema = JSON.parse(files.get(path) ?? '');
    const ajv = schema.$schema.includes('2020-12') ? new Ajv2020({ strict: false }) : new Ajv({ strict: false });
    addFormats.default(ajv);
    return ajv.compile(schema);
  };

  test('of the policy: accepts a run and refuses a misspelt setting', () => {
    const validate = compile('schemas/mlops-gates.schema.json');
    const policy = (settings: object) => ({ version: 1, runs: { a: { gate: 'data-validation', settings } } });
    expect(validate(policy({ contract: 'c.yaml', data: ['a.csv'], 'on-inconclusive': 'warn' }))).toBe(true);
    expect(validate(policy({ contract: 'c.yaml', data: ['a.csv'], 'on-inconclusiv': 'warn' }))).toBe(false);
  });

  test('of the contract: accepts the smallest contract and refuses another kind', () => {
    const validate = compile('schemas/odcs-contract.schema.json');
    const contract = { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'a', version: '1', status: 'active' };
    expect(validate(contract)).toBe(true);
    expect(validate({ ...contract, kind: 'Contract' })).toBe(false);
  });

  test('of the report: refuses an empty one', () => {
    expect(compile('schemas/report.schema.json')({})).toBe(false);
  });
});

test('every generated table is one for GitHub too', () => {
  for (const [path, content] of files) {
    if (!path.endsWith('.md')) continue;
    const html = micromark(content, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const heads = content.split('\n').filter((line) => /^\|( ?:?---:? ?\|)+$/.test(line));
    expect(html.match(/<table>/g) ?? [], path).toHaveLength(heads.length);
  }
});

test('links of the generated pages lead to files', () => {
  for (const [path, content] of files) {
    if (!path.endsWith('.md')) continue;
    for (const [, target] of content.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(root, dirname(path), target ?? '')), `${path}: ${target}`).toBe(true);
  }
});
