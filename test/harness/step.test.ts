import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runStep } from './engine/run-step.ts';
import { serialiseSettings } from './engine/serialise-settings.ts';

/** The shipped bundle as the engine of Harness starts it. */

let workspace = '';
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'harness-step-')));
  write('contract.yaml', contract('orders'));
  write('good.csv', 'id,amount\n1,5\n2,7\n');
  write('bad.csv', 'id,amount\n1,5\n2,-7\n');
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(workspace, name), text);
const contract = (id: string, minimum = 0): string => `apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: id
        logicalType: integer
        required: true
      - name: amount
        logicalType: number
        logicalTypeOptions: { minimum: ${minimum} }
`;
const settings = (data: string, more = ''): string => `gate: data-validation
contract: contract.yaml
data: ${data}
${more}`;
const policy = `version: 1
runs:
  good: { gate: data-validation, settings: { contract: contract.yaml, data: good.csv, reports: [json] } }
  bad: { gate: data-validation, settings: { contract: contract.yaml, data: bad.csv } }
`;

test('what the engine makes of settings', () => {
  const yaml = `failOn: error
rate: 0.90
nothing: null
list: [a, "b,c", 1.50]
map: { a: 1, b: [x, { c: "#" }] }
`;
  expect(serialiseSettings(yaml)).toEqual({
    PLUGIN_FAILON: 'error',
    PLUGIN_RATE: '0.9',
    PLUGIN_NOTHING: '',
    PLUGIN_LIST: 'a,b,c,1.5',
    PLUGIN_MAP: '{\n  "a" : 1,\n  "b" : [ "x", {\n    "c" : "#"\n  } ]\n}',
  });
});

describe('a gate', () => {
  test('passes: verdict first in the log, outputs, JUnit, annotation', async () => {
    const ended = await runStep({ workspace, settings: settings('good.csv') });
    expect(ended.exit, ended.stderr).toBe(0);
    expect(ended.stdout).toMatch(/^PASS {2}data-validation: /);
    expect(ended.stdout).not.toContain('MLOPS_GATE_FAILED');
    expect(ended.stderr).toBe('');
    expect(ended.outputText).toMatch(/^VERDICT=pass\nPASSED=true\n/);
    expect(ended.outputs).toMatchObject({
      ROWS: '2',
      FAILED_CHECKS: '0',
      REPORT_JSON_PATH: join(workspace, 'mlops-gates-report/data-validation/report.json'),
    });
    expect(ended.junit.length).toBeGreaterThan(3);
    expect(
      ended.junit.every(({ result, classname }) => result === 'passed' && classname.startsWith('mlops.gate.')),
    ).toBe(true);
    expect(ended.annotations).toMatchObject([{ context: 'mlops-gates: data-validation', style: 'success' }]);
    expect(ended.annotations[0]?.summary).toMatch(/^## ✅ Passed: data-validation/);
    expect(ended.artifacts).toBeUndefined();
    expect(ended.errors).toEqual({});
  });

  test('fails: the log ends with the line that rules hold on to', async () => {
    const ended = await runStep({
      workspace,
      settings: settings('bad.csv', 'artifact_url: https://x.example/b 7/'.replace(' 7', '-7')),
    });
    expect(ended.exit, ended.stderr).toBe(1);
    expect(ended.stdout).toMatch(/^FAIL {2}data-validation: /);
    expect(ended.stdout).toMatch(/\nMLOPS_GATE_FAILED code=1 verdict=fail\n$/);
    expect(ended.outputs).toMatchObject({ VERDICT: 'fail', PASSED: 'false', FAILED_CHECKS: '1' });
    expect(ended.junit.filter(({ result }) => result === 'failure')).toMatchObject([{ name: 'orders.amount.minimum' }]);
    expect(ended.annotations).toMatchObject([{ style: 'error' }]);
    expect(ended.annotations[0]?.summary).not.toMatch(/<[a-z]/i);
    expect(ended.errors).toMatchObject({ ERROR_CODE: '1', ERROR_CATEGORY: 'MLOPS_GATE_FAIL' });
    expect(ended.artifacts).toMatchObject({
      kind: 'fileUpload/v1',
      data: {
        fileArtifacts: expect.arrayContaining([
          {
            name: 'data-validation/report.html',
            url: 'https://x.example/b-7/mlops-gates-report/data-validation/report.html',
          },
        ]),
      },
    });
  });

  test('that only reports ends with 0, and its verdict can be read', async () => {
    const ended = await runStep({ workspace, settings: settings('bad.csv', 'reportOnly: true\nreports: [json, md]') });
    expect(ended.exit).toBe(0);
    expect(ended.outputs).toMatchObject({ VERDICT: 'fail', PASSED: 'false' });
    expect(ended.annotations).toMatchObject([{ style: 'warning' }]);
    // written although `reports` leaves it out
    expect(ended.junit.some(({ result }) => result === 'failure')).toBe(true);
    expect(existsSync(join(workspace, 'mlops-gates-report/data-validation/report.html'))).toBe(false);
  });

  test.each([
    ['a list', 'data: [good.csv]'],
    ['a block of lines', 'data: |\n  good.csv\n'],
    ['settings as a mapping', 'settings:\n  data: [good.csv]\n  report_only: false'],
  ])('takes %s', async (_, yaml) => {
    const ended = await runStep({ workspace, settings: `gate: data_validation\ncontract: contract.yaml\n${yaml}` });
    expect(ended.exit, ended.stdout).toBe(0);
  });

  test('of which the data are not there has verdict error', async () => {
    const ended = await runStep({ workspace, settings: settings('none.csv') });
    expect(ended.exit).toBe(3);
    expect(ended.outputs).toMatchObject({ VERDICT: 'error', PASSED: 'false' });
    expect(ended.stdout).toMatch(/MLOPS_GATE_FAILED code=3 verdict=error\n$/);
    expect(ended.junit.map(({ result }) => result)).toContain('error');
  });
});

describe('settings', () => {
  test('that Harness did not resolve are refused, all at once, and never pass', async () => {
    const ended = await runStep({
      workspace,
      settings: settings('<+pipeline.variables.data>', 'on_inconclusive: "null"\nexamples: many\nreport_only: true'),
    });
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toMatch(/"data" \(PLUGIN_DATA\).*<\+pipeline\.variables\.data>/);
    expect(ended.stdout).toMatch(/"on-inconclusive" \(PLUGIN_ON_INCONCLUSIVE\) holds the word null/);
    expect(ended.stdout).toMatch(/"examples" is "many"/);
    expect(ended.stdout).not.toMatch(/"data" is required/);
    expect(ended.stdout).toMatch(/MLOPS_GATE_FAILED code=2 verdict=error\n$/);
    expect(ended.outputs).toMatchObject({ VERDICT: 'error', PASSED: 'false' });
    expect(ended.junit).toHaveLength(3);
    expect(ended.junit.every(({ result }) => result === 'error')).toBe(true);
    const mended = await runStep({ workspace, settings: settings('good.csv') });
    expect(mended.junit.every(({ result }) => result === 'passed')).toBe(true);
  });

  test('that nobody knows are ignored with a warning that does not show them', async () => {
    const ended = await runStep({ workspace, settings: settings('good.csv', 'report_onli: s3cret') });
    expect(ended.exit).toBe(0);
    expect(ended.stderr).toContain(
      'warning: PLUGIN_REPORT_ONLI is no setting of data-validation and is ignored; did you mean "report_only"?',
    );
    expect(ended.stdout + ended.stderr).not.toContain('s3cret');
  });

  test('without a gate, a run and a policy say what is missing', async () => {
    const ended = await runStep({ workspace });
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toContain('mlops-gates.yml');
  });
});

describe('a policy', () => {
  test('is run whole: one set of outputs, an annotation and a JUnit file each', async () => {
    write('mlops-gates.yml', policy);
    const ended = await runStep({ workspace });
    expect(ended.exit, ended.stdout).toBe(1);
    expect(ended.stdout).toMatch(/^PASS {2}good: /);
    expect(ended.stdout).toContain('\nFAIL  bad: ');
    expect(ended.outputs).toMatchObject({
      VERDICT: 'fail',
      PASSED: 'false',
      SUMMARY: '1 of 2 runs did not pass: "bad" (fail).',
      REPORT_PATH: join(workspace, 'mlops-gates-report'),
      REPORT_JSON_PATH: '',
    });
    expect(ended.outputs).not.toHaveProperty('ROWS');
    expect(ended.annotations.map(({ context, style }) => [context, style])).toEqual([
      ['mlops-gates: bad', 'error'],
      ['mlops-gates: good', 'success'],
    ]);
    // the run "good" asked for report.json alone
    expect(existsSync(join(workspace, 'mlops-gates-report/good/junit.xml'))).toBe(true);
    expect(existsSync(join(workspace, 'mlops-gates-report/good/report.html'))).toBe(false);
  });

  test('gives one of its runs', async () => {
    write('mlops-gates.yml', policy);
    expect(await runStep({ workspace, settings: 'run: good' })).toMatchObject({
      exit: 0,
      outputs: { VERDICT: 'pass', ROWS: '2' },
    });
    expect((await runStep({ workspace, settings: 'run: goods' })).stdout).toContain('did you mean "good"?');
  });
});

describe('what cannot be written', () => {
  test('is a warning, and the verdict stands', async () => {
    const nowhere = join(workspace, 'none', 'file');
    const env = { DRONE_OUTPUT: nowhere, HARNESS_ANNOTATIONS_FILE: nowhere, ERROR_METADATA_FILE: nowhere };
    const ended = await runStep({ workspace, settings: settings('bad.csv'), env });
    expect(ended.exit).toBe(1);
    for (const what of ['outputs', 'annotations', 'error for Harness'])
      expect(ended.stderr).toMatch(new RegExp(`warning: The ${what} could not be written .*ENOENT`));
    expect(ended.stdout).toMatch(/MLOPS_GATE_FAILED code=1 verdict=fail\n$/);
  });

  test('a report folder in whose way a file stands is a wrong setting', async () => {
    write('mlops-gates-report', '');
    const ended = await runStep({ workspace, settings: settings('good.csv') });
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toContain('choose another "report-dir"');
    expect(ended.stderr).toContain('The JUnit report could not be written');
    expect(ended.outputs).toMatchObject({ VERDICT: 'error' });
  });

  test('an engine without any of the files gets log and JUnit', async () => {
    const env = { DRONE_OUTPUT: '', HARNESS_ANNOTATIONS_FILE: '', PLUGIN_ARTIFACT_FILE: '', ERROR_METADATA_FILE: '' };
    const ended = await runStep({ workspace, settings: settings('bad.csv'), env });
    expect(ended).toMatchObject({ exit: 1, stderr: '', outputText: '' });
    expect(ended.junit.some(({ result }) => result === 'failure')).toBe(true);
  });
});

test('hostile names and values stay values on every sink', async () => {
  const column = '## [x](y) <b>::error::\u202e|`#$HOME"';
  write('contract.yaml', `${contract('orders')}      - name: ${JSON.stringify(column)}\n        required: true\n`);
  const ended = await runStep({ workspace, settings: settings('good.csv') });
  expect(ended.exit).toBe(3);
  expect(ended.outputs.VERDICT).toBe('error');
  expect(ended.stdout).toContain('## [x](y) <b>::error::\\u202e|`#$HOME"');
  expect(ended.stdout).not.toMatch(/^\s*::|\u202e/m);
  expect(ended.annotations[0]?.summary).not.toMatch(/(?<!\\)<b>|\u202e/);
});

describe('a pull request', () => {
  const pull = { DRONE_BUILD_EVENT: 'pull_request', DRONE_PULL_REQUEST: '7' };
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: workspace,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };

  test('is judged by the contract of its target branch', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'base');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    write('contract.yaml', contract('orders', -10));
    git('commit', '-q', '-a', '-m', 'loosen');
    const env = { ...pull, DRONE_TARGET_BRANCH: 'main' };
    expect((await runStep({ workspace, settings: settings('bad.csv'), env })).exit).toBe(1);
    expect((await runStep({ workspace, settings: settings('bad.csv') })).exit).toBe(0);
  });

  test.each([
    ['whose target is not said', {}, 'DRONE_TARGET_BRANCH is empty'],
    ['without a checkout', { DRONE_TARGET_BRANCH: 'main' }, 'no git checkout'],
  ])('%s is not judged by its own thresholds', async (_, more, message) => {
    const ended = await runStep({ workspace, settings: settings('good.csv'), env: { ...pull, ...more } });
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toContain(message);
    expect(ended.outputs.VERDICT).toBe('error');
  });
});

test.each([
  ['SIGKILL', { exit: null, signal: 'SIGKILL' }, ''],
  ['SIGTERM', { exit: 143, signal: null }, 'MLOPS_GATE_FAILED code=143 verdict=error\n'],
  ['SIGINT', { exit: 130, signal: null }, 'MLOPS_GATE_FAILED code=130 verdict=error\n'],
] as const)('a step that %s ends while it measures leaves no half line and no verdict', async (signal, expected, stdout) => {
  write('large.csv', `id,amount\n${'1,5\n'.repeat(10_000_000)}`);
  const measuring = join(workspace, 'mlops-gates-report/data-validation');
  const ended = await runStep({ workspace, settings: settings('large.csv'), end: { signal, whenThereIs: measuring } });
  expect(ended).toMatchObject({ ...expected, stdout, outputText: '', annotations: [], junit: [] });
});

test.each(['HARNESS_SCRATCH_DIR', 'TMPDIR'])('%s that is not there stops nothing', async (name) => {
  const ended = await runStep({
    workspace,
    settings: settings('bad.csv'),
    env: { [name]: join(workspace, 'none') },
  });
  expect(ended.exit, ended.stdout).toBe(1);
});

test('the folder of reports and nothing else is written to the workspace', async () => {
  mkdirSync(join(workspace, 'scratch'));
  const env = { HARNESS_SCRATCH_DIR: join(workspace, 'scratch') };
  expect((await runStep({ workspace, settings: settings('good.csv'), env })).exit).toBe(0);
  const { stdout } = spawnSync('find', ['.', '-type', 'f', '-newer', 'bad.csv'], { cwd: workspace, encoding: 'utf8' });
  expect(
    stdout.split('\n').filter((path) => path !== '' && !path.startsWith('./mlops-gates-report/data-validation/')),
  ).toEqual([]);
  expect(readFileSync(join(workspace, 'good.csv'), 'utf8')).toContain('2,7');
});
