import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maximum, people, policy, type Repository, repository } from '../change/repository.ts';
import { readOutputs } from '../harness/engine/read-outputs.ts';
import { serialiseSettings } from '../harness/engine/serialise-settings.ts';
import { root } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { availableDocker } from '../servers/container-engine.ts';
import type { Engine } from '../servers/engine.ts';
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
  async function step(folder: string, settings: string, env: Readonly<Record<string, string>> = {}) {
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
      network: 'none',
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

  test('without BASE the build says what to pass', async () => {
    const context = imageContext();
    await expect(engine.build({ context, dockerfile: pluginDockerfile, tag: 'none' })).rejects.toThrow(/BASE/);
    rmSync(context, { recursive: true, force: true });
  });
});
