import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, expect, test } from 'vitest';
import { reportSchema } from '../../shared/report/report.schema.ts';
import { version } from '../../shared/version.ts';
import { cli, root } from '../process.ts';

/** The shipped bundle as a process: output, files and exit code as a person or a CI system sees them. */

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'cli-'));
  write('orders.odcs.yaml', contract);
  write('good.csv', 'id,country\n1,DE\n2,FR\n');
  write('bad.csv', 'id,country\n1,DE\n1,\nx,France\n');
});

const write = (name: string, text: string): void => writeFileSync(join(workspace, name), text);
const read = (name: string): string => readFileSync(join(workspace, name), 'utf8');

const contract = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: id
        logicalType: integer
        unique: true
      - name: country
        logicalType: string
        required: true
        logicalTypeOptions: {pattern: '^[A-Z]{2}$'}
`;
const policy = `version: 1
runs:
  good:
    gate: data-validation
    settings: {contract: orders.odcs.yaml, data: good.csv}
  bad:
    gate: data-validation
    settings: {contract: orders.odcs.yaml, data: bad.csv}
  after:
    gate: data-validation
    needs: [bad]
    settings: {contract: orders.odcs.yaml, data: good.csv}
waivers:
  - {run: bad, check: orders.id.unique, owner: sales, reason: known, expires: "2099-12-31"}
`;
const gate = (data: string, ...more: string[]) =>
  cli(['data-validation', '--contract', 'orders.odcs.yaml', '--data', data, ...more], workspace);

test('a pass: exit 0, five reports, nothing on standard error', async () => {
  const { exit, stdout, stderr } = gate('good.csv');
  expect([exit, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot('golden/pass.txt');
  expect(readdirSync(join(workspace, 'mlops-gates-report/data-validation')).sort()).toEqual([
    'junit.xml',
    'report.html',
    'report.json',
    'report.md',
    'report.sarif',
  ]);
});

test('a fail: exit 1, and what a person reads', async () => {
  const { exit, stdout } = gate('bad.csv', '--report-dir', 'out');
  expect(exit).toBe(1);
  await expect(stdout).toMatchFileSnapshot('golden/fail.txt');
  const report = JSON.parse(read('out/report.json'));
  await expect(
    `${JSON.stringify({ ...report, execution: undefined, engine: undefined }, null, 2)}\n`,
  ).toMatchFileSnapshot('golden/fail.json');
  await expect(read('out/report.md')).toMatchFileSnapshot('golden/fail.md');
  await expect(read('out/report.sarif')).toMatchFileSnapshot('golden/fail.sarif.json');
  expect(read('out/junit.xml')).toContain('mlops.gate.data-validation');
});

test('--json prints report.json alone, which meets its schema', () => {
  const { exit, stdout } = gate('bad.csv', '--json', '--reports', 'json');
  expect(exit).toBe(1);
  const report = JSON.parse(stdout);
  const ajv = new Ajv2020({ strict: false });
  ajv.addVocabulary(['x-float-sum']);
  expect(ajv.validate(reportSchema(), report), JSON.stringify(ajv.errors)).toBe(true);
  expect(report.execution.exitCode).toBe(1);
});

test('the reproduce line gives the same verdict', () => {
  const first = JSON.parse(gate('bad.csv', '--json').stdout);
  const [, ...words] = first.reproduce.split(' ');
  const again = cli([...words, '--json'], workspace);
  expect(JSON.parse(again.stdout).checks).toEqual(first.checks);
});

test('what is printed to reproduce holds where it was typed, also for another workspace', () => {
  const words = ['data-validation', '--contract', 'orders.odcs.yaml', '--data', 'bad.csv'];
  const folder = join(workspace, 'a folder');
  mkdirSync(folder);
  const { stdout } = cli([...words, '--workspace', workspace], folder);
  expect(stdout).toMatch(/--data bad\.csv --workspace \.\.$/m);
  expect(cli([...words, '--workspace', '..'], folder).exit).toBe(1);
  // the report's own words are the same wherever it was made
  expect(JSON.parse(read('mlops-gates-report/data-validation/report.json')).reproduce).not.toContain('--workspace');
  expect(cli(words, workspace).stdout).not.toContain('--workspace');
});

test.each([
  ['wrong settings, all at once', ['data-validation', '--contrct', 'x', '--examples', 'many'], 2],
  ['an unknown gate', ['data-validaton'], 2],
  ['a contract that is not there', ['data-validation', '--contract', 'order.odcs.yaml', '--data', 'good.csv'], 2],
  ['data that are not there', ['data-validation', '--contract', 'orders.odcs.yaml', '--data', 'god.csv'], 3],
  ['data outside of the workspace', ['data-validation', '--contract', 'orders.odcs.yaml', '--data', '/etc/passwd'], 3],
  ['a policy that is not there', ['run'], 2],
  ['a value that is missing', ['data-validation', '--contract'], 2],
  ['a word too many', ['data-validation', 'good.csv'], 2],
] as const)('%s: exit code and words', async (name, args, exit) => {
  const ended = cli(args, workspace);
  expect(ended.exit).toBe(exit);
  await expect(`${ended.stdout}${ended.stderr}`).toMatchFileSnapshot(`golden/${name.replace(/\W+/g, '-')}.txt`);
});

test('report-only reports the verdict and exits with 0, but never for wrong settings', () => {
  const { exit, stdout } = gate('bad.csv', '--report-only', '--json');
  expect([exit, JSON.parse(stdout).verdict]).toEqual([0, 'fail']);
  expect(gate('god.csv', '--report-only').exit).toBe(0);
  expect(gate('bad.csv', '--report-only', '--examples', '-1').exit).toBe(2);
});

test('run: all runs in order, one not started, a waiver shown, one exit code', async () => {
  write('mlops-gates.yml', policy);
  const { exit, stdout, stderr } = cli(['run'], workspace);
  expect([exit, stderr]).toEqual([1, '']);
  await expect(stdout).toMatchFileSnapshot('golden/run.txt');
  expect(JSON.parse(read('mlops-gates-report/after/report.json'))).toMatchObject({
    verdict: 'error',
    summary: expect.stringContaining('"bad"'),
  });
  expect(cli(['run', 'good'], workspace).exit).toBe(0);
  expect(cli(['run', 'goood'], workspace).stderr).toContain('did you mean "good"?');
});

test('an expired waiver no longer waives, and is listed', () => {
  write('mlops-gates.yml', policy.replace('2099-12-31', '2020-01-01'));
  const report = JSON.parse(cli(['data-validation', '--run', 'bad', '--json'], workspace).stdout);
  expect(report.notices).toContain(
    'The waiver of orders.id.unique (sales) expired on 2020-01-01 and no longer waives.',
  );
});

test('settings of the step win over the policy outside of pull requests', () => {
  write('mlops-gates.yml', policy);
  expect(cli(['data-validation', '--run', 'bad', '--data', 'good.csv'], workspace).exit).toBe(0);
});

test.each(['--help', 'help'])('%s is an overview', async (word) => {
  const { exit, stdout } = cli([word], workspace);
  expect(exit).toBe(0);
  await expect(stdout).toMatchFileSnapshot('golden/help.txt');
});

test('help of a gate and of the commands, and the version', async () => {
  await expect(cli(['data-validation', '--help'], workspace).stdout).toMatchFileSnapshot(
    'golden/help-data-validation.txt',
  );
  await expect(cli(['run', '--help'], workspace).stdout).toMatchFileSnapshot('golden/help-run.txt');
  await expect(cli(['init', '--help'], workspace).stdout).toMatchFileSnapshot('golden/help-init.txt');
  expect(cli(['--version'], workspace).stdout).toBe(`mlops-gates ${version}\n`);
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(version);
});

test('no colour when standard output is no terminal', () => {
  expect(gate('bad.csv').stdout).not.toContain('\u001b');
});

test('a stale report of an earlier run does not survive', () => {
  gate('good.csv');
  gate('bad.csv', '--reports', 'json');
  expect(readdirSync(join(workspace, 'mlops-gates-report/data-validation'))).toEqual(['report.json']);
});

test('one policy from a folder below, by --workspace', () => {
  write('mlops-gates.yml', policy);
  mkdirSync(join(workspace, 'below'));
  expect(cli(['run', 'good', '--workspace', workspace], join(workspace, 'below')).exit).toBe(0);
});

test('subjects are hashed into the report, or taken as given', () => {
  const digest = 'a'.repeat(64);
  const { stdout } = gate('good.csv', '--subject', `data=good.csv,model=sha256:${digest}`, '--json');
  expect(JSON.parse(stdout).subjects).toEqual([
    { role: 'data', name: 'good.csv', sha256: createHash('sha256').update(read('good.csv')).digest('hex') },
    { role: 'model', name: 'model', sha256: digest },
  ]);
  expect(gate('good.csv', '--subject', 'good.csv').stderr).toContain('write <role>=<path>');
  expect(gate('good.csv', '--subject', 'model=absent.onnx').exit).toBe(3);
});

test('a policy cannot have reports written outside of the workspace', () => {
  write('mlops-gates.yml', policy.replace('data: good.csv}', 'data: good.csv, report-dir: ../elsewhere}'));
  const { exit, stderr } = cli(['data-validation', '--run', 'good'], workspace);
  expect([exit, stderr]).toEqual([
    2,
    expect.stringContaining('"report-dir" is "../elsewhere", which lies outside the workspace'),
  ]);
});
