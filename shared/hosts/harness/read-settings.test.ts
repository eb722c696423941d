import { expect, test } from 'vitest';
import type { GateFace } from '../../gates/gate.ts';
import { parseSettings } from '../../settings/parse.ts';
import type { SettingsTable } from '../../settings/setting.ts';
import { readSettings } from './read-settings.ts';
import { spelling } from './spelling.ts';

const settings = {
  run: { type: 'string', description: 'A run.' },
  data: { type: 'list', required: true, description: 'Files.' },
  'fail-on': { type: 'choice', allowed: ['error', 'warning'], description: 'When to fail.' },
  limit: { type: 'number', description: 'A limit.' },
  'positive-label': { type: 'string', description: 'A label.' },
  strict: { type: 'boolean', description: 'Whether it is strict.' },
  token: { type: 'string', secret: true, description: 'A token.' },
  rules: { type: 'string', description: 'Rules as YAML or JSON.' },
} as const satisfies SettingsTable;
const gates: readonly GateFace[] = [
  { name: 'example-gate', title: 'Example', description: 'An example.', settings, outputs: {} },
];
const read = (env: Record<string, string>) => readSettings({ PLUGIN_GATE: 'example-gate', ...env }, gates);
const values = (env: Record<string, string>) =>
  Object.fromEntries(read(env).given.map(({ name, value }) => [name, value]));

test.each([
  ['snake_case', { PLUGIN_FAIL_ON: 'error' }, { 'fail-on': 'error' }],
  ['camelCase', { PLUGIN_FAILON: 'error' }, { 'fail-on': 'error' }],
  ['kebab-case', { 'PLUGIN_FAIL-ON': 'error' }, { 'fail-on': 'error' }],
  ['lower case, of a stage variable', { PLUGIN_fail_on: 'error' }, { 'fail-on': 'error' }],
  ['the same value twice', { PLUGIN_FAILON: 'error', PLUGIN_FAIL_ON: 'error' }, { 'fail-on': 'error' }],
  ['empty is not given', { PLUGIN_FAIL_ON: '', PLUGIN_FAILON: 'error', PLUGIN_DATA: ' ' }, { 'fail-on': 'error' }],
  ['a list by commas', { PLUGIN_DATA: 'a.csv,b.csv' }, { data: 'a.csv,b.csv' }],
  ['a list by lines', { PLUGIN_DATA: 'a,b.csv\n' }, { data: 'a,b.csv\n' }],
  ['a list as JSON', { PLUGIN_DATA: '[ "a,b.csv", 7 ]' }, { data: ['a,b.csv', '7'] }],
  ['a glob that begins like JSON', { PLUGIN_DATA: '{a,b}.csv' }, { data: '{a,b}.csv' }],
  ['a class that begins like JSON', { PLUGIN_DATA: '[0-9].csv' }, { data: '[0-9].csv' }],
  ['text that is JSON stays text', { PLUGIN_RULES: '{\n  "a" : 1\n}' }, { rules: '{\n  "a" : 1\n}' }],
  ['a block scalar', { PLUGIN_POSITIVE_LABEL: 'yes\n' }, { 'positive-label': 'yes' }],
  ['settings as YAML', { PLUGIN_SETTINGS: 'data: [a.csv]\nfail_on: error' }, { data: ['a.csv'], fail_on: 'error' }],
  ['settings as JSON', { PLUGIN_SETTINGS: '{\n  "limit" : 0.5\n}' }, { limit: 0.5 }],
  ['one run of the gate', { PLUGIN_RUN: 'orders' }, { run: 'orders' }],
])('%s', (_, env, expected) => {
  const step = read(env);
  expect(step).toMatchObject({ command: 'example-gate', runs: [], problems: [], warnings: [] });
  expect(values(env)).toEqual(expected);
  expect(parseSettings(settings, step.given).problems.filter(({ message }) => !message.includes('required'))).toEqual(
    [],
  );
});

test.each<[string, Record<string, string>, readonly RegExp[]]>([
  [
    'an expression',
    { PLUGIN_DATA: '<+pipeline.variables.data>' },
    [/"data" \(PLUGIN_DATA\).*<\+pipeline\.variables\.data>.*did not resolve/],
  ],
  [
    'an expression in a text',
    { PLUGIN_LIMIT: '0.<+input>' },
    [/"limit" \(PLUGIN_LIMIT\) holds the expression <\+input>/],
  ],
  ['null', { PLUGIN_LIMIT: 'null' }, [/"limit" \(PLUGIN_LIMIT\) holds the word null/]],
  ['null in a list', { PLUGIN_DATA: 'a.csv,null' }, [/"data" .*null/]],
  ['null as the gate', { PLUGIN_GATE: 'null' }, [/"gate" \(PLUGIN_GATE\) holds the word null/]],
  [
    'two values',
    { PLUGIN_FAIL_ON: 'error', PLUGIN_FAILON: 'warning' },
    [/"fail-on" is given with different values \(PLUGIN_FAILON, PLUGIN_FAIL_ON\)/],
  ],
  [
    'a value in settings and beside it',
    { PLUGIN_SETTINGS: 'failOn: error', PLUGIN_FAIL_ON: 'error' },
    [/"fail-on" is given in "settings" and beside it/],
  ],
  ['settings that are no mapping', { PLUGIN_SETTINGS: 'abc' }, [/"settings" is no mapping/]],
  ['settings that are no YAML', { PLUGIN_SETTINGS: 'a: [1' }, [/"settings", line 1: /]],
  ['an expression in settings', { PLUGIN_SETTINGS: '{"data": ["<+input>"]}' }, [/"settings" .*<\+input>/]],
  [
    'an unknown gate',
    { PLUGIN_GATE: 'exmple-gate', PLUGIN_DATA: 'a' },
    [/no gate "exmple-gate"; did you mean "example-gate"\?/],
  ],
  ['several runs beside a gate', { PLUGIN_RUN: 'a,b' }, [/"run" names several runs/]],
  ['an artifact address that is none', { PLUGIN_ARTIFACT_URL: 'ftp:x' }, [/"artifact_url"/]],
  ['all at once', { PLUGIN_DATA: 'null', PLUGIN_LIMIT: '<+x>', PLUGIN_RUN: 'a,b' }, [/"data"/, /"limit"/, /"run"/]],
])('%s is a problem', (_, env, expected) => {
  const { problems } = read(env);
  for (const each of expected)
    expect(
      problems.some((problem) => each.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  expect(problems).toHaveLength(expected.length);
});

test('no message shows a secret', () => {
  const { problems, warnings } = read({ PLUGIN_TOKEN: 's3cret', 'PLUGIN_TO-KEN': 'other', PLUGIN_TOKN: 's3cret' });
  expect(problems).toHaveLength(1);
  expect(warnings).toHaveLength(1);
  expect([...problems, ...warnings].join()).not.toMatch(/s3cret|other/);
});

test('what nobody knows is ignored and said, and what Harness sets itself is not said', () => {
  const { warnings, problems } = read({
    PLUGIN_STRCT: 'true',
    PLUGIN_QUITE_ELSE: '1',
    PLUGIN_ARTIFACT_FILE: '/a',
    PLUGIN_METADATA_FILE: '/a',
    PLUGIN_CACHE_METRICS_FILE: '/a',
    PLUGIN_CACHE_INTEL_METRICS_FILE: '/a',
    PLUGIN_BUILD_TOOL_FILE: '/a',
    PLUGIN_PIPELINE: 'x',
    PATH: '/bin',
  });
  expect(problems).toEqual([]);
  expect(warnings).toEqual([
    'PLUGIN_QUITE_ELSE is no setting of example-gate and is ignored.',
    'PLUGIN_STRCT is no setting of example-gate and is ignored; did you mean "strict"?',
  ]);
});

test.each([
  [{}, []],
  [{ PLUGIN_RUN: 'orders' }, ['orders']],
  [{ PLUGIN_RUN: 'orders,returns' }, ['orders', 'returns']],
  [{ PLUGIN_RUN: 'orders\nreturns\n' }, ['orders', 'returns']],
  [{ PLUGIN_RUN: '[ "orders", "returns" ]' }, ['orders', 'returns']],
])('without a gate the policy is run: %j', (env, runs) => {
  const step = readSettings({ ...env, PLUGIN_REPORT_ONLY: 'true' }, gates);
  expect(step).toMatchObject({ command: 'run', runs, problems: [], warnings: [] });
  expect(step.given).toEqual([{ name: 'report-only', value: 'true', source: 'PLUGIN_REPORT_ONLY' }]);
});

test('without a gate, its settings are in the wrong place', () => {
  const { problems } = readSettings({ PLUGIN_DATA: 'a.csv', PLUGIN_SETTINGS: 'data: a.csv' }, gates);
  expect(problems).toHaveLength(2);
  expect(problems.join()).toMatch(
    /"settings" is given without "gate".*PLUGIN_DATA is a setting of the gate example-gate/,
  );
});

test('spelling', () => {
  expect(['fail-on', 'failOn', 'FAIL_ON', 'FAILON'].map(spelling)).toEqual(Array(4).fill('failon'));
});
