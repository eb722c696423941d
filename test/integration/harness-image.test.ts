import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { maximum, people, policy, type Repository, repository } from '../change/repository.ts';
import { readOutputs } from '../harness/engine/read-outputs.ts';
import { serialiseSettings } from '../harness/engine/serialise-settings.ts';
import { root } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { availableDocker } from '../servers/container-engine.ts';
import type { ContainerOptions, Engine } from '../servers/engine.ts';
import { startGitServer } from '../store/git-server.ts';
import { buildPluginImage, imageContext, pluginDockerfile } from './plugin-image.ts';

/** The plugin image, built as the README says and run by dockerd as Harness runs it on a bad day. */

const docker = await availableDocker();
skipWithReason('docker', docker);

const image = 'mlops-gates:local';

describe.runIf(docker.ok)('the plugin image', () => {
  let scratch = '';
  let engine: Engine;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'mlops-gates-image-'));
    engine = await (docker.ok ? docker.start() : Promise.reject(new Error('no docker')));
    await buildPluginImage(engine);
  }, 900_000);
  afterAll(async () => {
    await engine?.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  function workspace(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(scratch, 'harness-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  }

  /** As the engine starts a step: nothing but its folder can be written, by a user whom the image does not know, offline. */
  async function step(
    folder: string,
    settings: string,
    env: Readonly<Record<string, string>> = {},
    network: ContainerOptions['network'] = 'none',
  ) {
    chmodSync(folder, 0o777);
    const ended = await engine.run({
      image,
      env: {
        DRONE: 'true',
        HARNESS_WORKSPACE: '/harness',
        HARNESS_ACCOUNT_ID: 'account',
        DRONE_OUTPUT: '/harness/step-output.env',
        ...serialiseSettings(settings),
        ...env,
      },
      mounts: { '/harness': folder },
      user: '12345:12345',
      network,
      readOnly: true,
      tmpfs: ['/tmp'],
      memory: '500m',
    });
    const file = join(folder, 'step-output.env');
    const read = readOutputs(existsSync(file) ? readFileSync(file, 'utf8') : '', 2);
    return { ...ended, outputs: 'outputs' in read ? read.outputs : {} };
  }

  const files = { 'contract.yaml': maximum(120), 'good.csv': 'id,age\n1,20\n', 'bad.csv': people };
  const gate = (data: string): string => `gate: data-validation\ncontract: contract.yaml\ndata: ${data}\n`;

  test('good data: exit 0, outputs, JUnit', async () => {
    const folder = workspace(files);
    const ended = await step(folder, gate('good.csv'));
    expect(ended.exit, ended.stdout + ended.stderr).toBe(0);
    expect(ended.outputs).toMatchObject({ VERDICT: 'pass', PASSED: 'true', ROWS: '1' });
    expect(readFileSync(join(folder, 'mlops-gates-report/data-validation/junit.xml'), 'utf8')).toMatch(/failures="0"/);
  });

  test('bad data: exit 1, the marker is the last line', async () => {
    const ended = await step(workspace(files), gate('bad.csv'));
    expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
    expect(ended.outputs).toMatchObject({ VERDICT: 'fail', PASSED: 'false' });
    expect(ended.stdout.trimEnd().split('\n').at(-1)).toBe('MLOPS_GATE_FAILED code=1 verdict=fail');
  });

  test('an expression that was not resolved: exit 2, the setting is named', async () => {
    const ended = await step(
      workspace(files),
      'gate: data-validation\ncontract: <+pipeline.variables.c>\ndata: good.csv\n',
    );
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toMatch(/contract/);
  });

  test('three million real rows within 500 MiB', async () => {
    const folder = workspace({});
    cpSync(join(root, 'examples/data-validation'), join(folder, 'examples/data-validation'), { recursive: true });
    const data = 'node_modules/vega-datasets/data/flights-3m.parquet';
    cpSync(join(root, data), join(folder, data));
    const ended = await step(folder, 'policy: examples/data-validation/mlops-gates.yml\nrun: flights\n');
    expect(ended.exit, ended.stdout + ended.stderr).toBe(0);
  });

  test('a pull request is judged by the contract of its target branch, whoever owns the checkout', async () => {
    const made: Repository = repository({
      'mlops-gates.yml': policy({ people: 'contract: contract.yaml, data: d.csv' }),
      'contract.yaml': maximum(120),
      'd.csv': 'id,age\n1,20\n',
    });
    made.commit({ 'contract.yaml': maximum(150), 'd.csv': people });
    const ended = await step(made.folder, '{}', {
      DRONE_BUILD_EVENT: 'pull_request',
      DRONE_PULL_REQUEST: '7',
      DRONE_TARGET_BRANCH: 'main',
    });
    rmSync(made.folder, { recursive: true, force: true });
    expect(ended.exit, ended.stdout + ended.stderr).toBe(1);
    expect(ended.stdout).toMatch(/Loosened by this change: t\.age\.maximum/);
  });

  test('only what is new: base report from a branch of the remote, a line about each run in another', async () => {
    const remotes = mkdtempSync(join(scratch, 'remotes-'));
    const server = await startGitServer(remotes);
    onTestFinished(server.stop);
    const { folder, commit, git } = repository(
      {
        '.gitignore': 'mlops-gates-report/\nstep-output.env\n',
        'mlops-gates.yml': policy({
          people:
            'contract: contract.yaml, data: d.csv, baseline-report: "branch:mlops-gates-base:people/report.json", gate-on: new, first-run: true, history: "branch:mlops-gates:history.jsonl"',
        }),
        'contract.yaml': maximum(120),
        'd.csv': people,
      },
      `${server.url}/a.git`,
    );
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const remote = join(remotes, 'a.git');
    git('init', '--quiet', '--bare', remote);
    git('push', '--quiet', remote, 'main');
    const history = () => git(`--git-dir=${remote}`, 'show', 'mlops-gates:history.jsonl').split('\n');

    const first = await step(folder, '{}', { DRONE_BUILD_EVENT: 'push' }, 'host');
    expect(first.exit, first.stdout + first.stderr).toBe(1);
    expect(first.stdout).toMatch(/First run: there is no base report/);
    expect(history()).toHaveLength(1);
    // what a later step of the pipeline of main does
    const report = 'mlops-gates-report/people/report.json';
    git('read-tree', '--empty');
    git('update-index', '--add', '--cacheinfo', `100644,${git('hash-object', '-w', report)},people/report.json`);
    const kept = git('commit-tree', git('write-tree'), '-m', 'Reports');
    git('reset', '--quiet');
    git('push', '--quiet', remote, `${kept}:refs/heads/mlops-gates-base`);

    const pull = { DRONE_BUILD_EVENT: 'pull_request', DRONE_PULL_REQUEST: '7', DRONE_TARGET_BRANCH: 'main' };
    commit({ 'd.csv': `${people}3,40\n` });
    const harmless = await step(folder, '{}', pull, 'host');
    expect(harmless.exit, harmless.stdout + harmless.stderr).toBe(0);
    expect(harmless.outputs).toMatchObject({ VERDICT: 'pass', PASSED: 'true', FAILED_CHECKS: '0' });
    expect(harmless.outputs.SUMMARY).toMatch(/^Nothing is worse than in the base report; 1 is as bad as there\./);

    const head = commit({ 'd.csv': `${people}2,40\n` });
    const worse = await step(folder, '{}', pull, 'host');
    expect(worse.exit, worse.stdout + worse.stderr).toBe(1);
    expect(worse.outputs).toMatchObject({ VERDICT: 'fail', PASSED: 'false', FAILED_CHECKS: '1' });
    expect(worse.outputs.SUMMARY).toMatch(/^1 check is new or worse than in the base report; 1 is as bad as there\./);
    const junit = readFileSync(join(folder, 'mlops-gates-report/people/junit.xml'), 'utf8');
    expect(junit).toMatch(/failures="1"/);
    expect(history().map((line) => JSON.parse(line))).toMatchObject([
      { name: 'people', verdict: 'fail', change: false },
      { name: 'people', verdict: 'pass', change: true },
      { name: 'people', verdict: 'fail', change: true, commit: head },
    ]);

    // without a network nothing passes, and what cannot be written is a warning
    commit({ 'd.csv': 'id,age\n1,20\n' });
    const offline = await step(folder, '{}', pull);
    expect(offline.exit, offline.stdout + offline.stderr).toBe(4);
    expect(offline.outputs).toMatchObject({ VERDICT: 'error', PASSED: 'false' });
    expect(offline.stdout + offline.stderr).toMatch(
      /branch:mlops-gates-base:people\/report\.json[\s\S]*check the network/,
    );
    expect(offline.stdout + offline.stderr).toMatch(/not added to the history/);
    expect(history()).toHaveLength(3);
  });

  test('without BASE the build says what to pass', async () => {
    const context = imageContext();
    await expect(engine.build({ context, dockerfile: pluginDockerfile, tag: 'none' })).rejects.toThrow(/BASE/);
    rmSync(context, { recursive: true, force: true });
  });
});
