import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { cli } from '../process.ts';
import { attempt, skipWithReason } from '../servers/available.ts';
import { availableBuildah } from '../servers/container-engine.ts';
import { startDocker } from '../servers/docker.ts';
import { availableSklearn } from '../servers/python.ts';
import { pythonArchive } from '../servers/python-image.ts';
import { must } from '../servers/run.ts';

/** A model that scikit-learn trained here, built into an image by real engines, started and asked. */

const dockerPart = await attempt(async () => {
  await (await startDocker('fastest')).stop();
  return { start: () => startDocker('fastest') };
});
const sklearnPart = await availableSklearn();
const buildahPart = await availableBuildah();
skipWithReason('docker', dockerPart);
skipWithReason('scikit-learn', sklearnPart);
skipWithReason('buildah', buildahPart);

const train = `
import json, sys, joblib
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
rows, target = load_diabetes(return_X_y=True)
model = Ridge(alpha=0.1).fit(rows[:300], target[:300])
joblib.dump(model, sys.argv[1])
golden = [{"inputs": list(map(float, row)), "prediction": float(value)}
          for row, value in zip(rows[300:305], model.predict(rows[300:305]))]
json.dump(golden, open(sys.argv[2], "w"))
`;

/** A package that keeps the server from hearing signals. */
const deafWheel = `
import base64, hashlib, sys, zipfile
files = {
    "sitecustomize.py": "import signal\\nsignal.signal = lambda *words: None\\n",
    "deaf-1.0.dist-info/METADATA": "Metadata-Version: 2.1\\nName: deaf\\nVersion: 1.0\\n",
    "deaf-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
}
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    for name, text in files.items():
        wheel.writestr(name, text)
    wheel.writestr("deaf-1.0.dist-info/RECORD", "".join(name + ",,\\n" for name in files))
`;

const outcomes = (report: Report): Record<string, string> =>
  Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome]));

function gateIn(workspace: string, env: Readonly<Record<string, string>>) {
  return (...words: readonly string[]) => {
    const ran = cli(['container-packaging', '--json', '--reports', 'json', ...words], workspace, env);
    return { ...ran, report: (ran.stdout === '' ? undefined : JSON.parse(ran.stdout)) as Report };
  };
}

if (dockerPart.ok && sklearnPart.ok) {
  let engine: Awaited<ReturnType<typeof startDocker>>;
  let workspace = '';
  let base = '';
  let wheelBase = '';
  let wheelHash = '';

  const docker = async (...words: readonly string[]) =>
    (await must('docker', words, { env: { ...engine.env, PATH: process.env.PATH ?? '' } })).stdout.trim();

  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'packaging-'));
    const files = ['model.joblib', 'golden.json'].map((name) => join(workspace, name));
    await must(sklearnPart.path, ['-c', train, ...files], {
      env: { PATH: process.env.PATH ?? '', PYTHONPATH: sklearnPart.packages },
    });
    engine = await dockerPart.start();
    await engine.importImage(await pythonArchive(sklearnPart.packages), 'python-base:local');
    base = await docker('images', '--no-trunc', '--quiet', 'python-base:local');
    const context = join(workspace, 'wheels');
    mkdirSync(context);
    const wheel = join(context, 'deaf-1.0-py3-none-any.whl');
    await must(sklearnPart.path, ['-c', deafWheel, wheel]);
    wheelHash = createHash('sha256').update(readFileSync(wheel)).digest('hex');
    writeFileSync(
      join(context, 'Dockerfile'),
      'FROM python-base:local\nCOPY *.whl /wheels/\nENV PIP_NO_INDEX=1 PIP_FIND_LINKS=/wheels\n',
    );
    await engine.build({ context, tag: 'wheel-base:local' });
    wheelBase = await docker('images', '--no-trunc', '--quiet', 'wheel-base:local');
  }, 600_000);
  afterAll(async () => {
    await engine?.stop();
    rmSync(workspace, { recursive: true, force: true });
  }, 120_000);

  const gate = (...words: readonly string[]) =>
    gateIn(workspace, { DOCKER_HOST: engine.env.DOCKER_HOST ?? '', DOCKER_BUILDKIT: '0' })(
      ...['--mode', 'build', '--builder', 'docker', '--framework', 'scikit-learn', '--image', 'registry.test/wages'],
      ...['--model', 'model.joblib', ...words],
    );
  const tagged = (tag: string) => docker('images', '--no-trunc', '--quiet', `registry.test/wages:${tag}`);

  describe('docker', { timeout: 300_000 }, () => {
    test('the built image starts, predicts what the model predicted, and stops', async () => {
      const ran = gate('--base-image', base, '--golden-rows', 'golden.json', '--tags', 'v1', '--labels', 'say=a "$b"');
      expect(ran.exit, ran.stderr + JSON.stringify(ran.report?.checks)).toBe(0);
      expect(outcomes(ran.report)).toEqual({
        'scan.allowed[model.joblib]': 'pass',
        'base.pinned': 'pass',
        'image.non-root': 'pass',
        'image.written': 'pass',
        'smoke.ready': 'pass',
        'smoke.prediction': 'pass',
        'smoke.stop': 'pass',
        'image.tagged[v1]': 'pass',
      });
      const { digest, user } = ran.report.evidence.image as { digest: string; user: string };
      expect(await tagged('v1')).toBe(digest);
      expect(user).toBe('65532:65532');
      const config = JSON.parse(await docker('image', 'inspect', '--format', '{{json .Config}}', digest));
      expect(config.Labels.say).toBe('a "$b"');
      expect(Object.keys(JSON.parse(config.Labels['mlops-gates.model.files']))).toEqual(['model.joblib']);
      // nothing that was started stays
      expect(await docker('ps', '--all', '--quiet')).toBe('');
    });

    test('another prediction than expected fails, and the tag does not move', async () => {
      const golden = JSON.parse(readFileSync(join(workspace, 'golden.json'), 'utf8')) as { prediction: number }[];
      (golden[2] as { prediction: number }).prediction += 0.01;
      writeFileSync(join(workspace, 'other.json'), JSON.stringify(golden));
      const ran = gate('--base-image', base, '--golden-rows', 'other.json', '--tags', 'v2');
      expect(ran.exit).toBe(1);
      expect(outcomes(ran.report)).toMatchObject({
        'smoke.ready': 'pass',
        'smoke.prediction': 'fail',
        'smoke.stop': 'pass',
        'image.tagged[v2]': 'fail',
      });
      expect(ran.report.summary).toMatch(/1 of 5 predictions .*rows 3\./);
      expect(await tagged('v2')).toBe('');
      expect(gate('--base-image', base, '--golden-rows', 'other.json', '--tolerance', '0.02').exit).toBe(0);
    });

    test('rows that the model refuses, and a start that takes too long, fail', () => {
      writeFileSync(join(workspace, 'short.csv'), 'a,b,prediction\n1,2,3\n');
      const refused = gate('--base-image', base, '--golden-rows', 'short.csv');
      expect(refused.report.checks.find(({ id }) => id === 'smoke.prediction')).toMatchObject({
        outcome: 'fail',
        reason: expect.stringContaining('ValueError'),
      });
      const slow = gate('--base-image', base, '--golden-rows', 'golden.json', '--start-budget', '1ms');
      expect(slow.exit).toBe(1);
      expect(outcomes(slow.report)).toMatchObject({
        'smoke.ready': 'fail',
        'smoke.prediction': 'fail',
        'smoke.stop': 'fail',
      });
    });

    test('packages are installed by their hash only; a server that ignores SIGTERM fails', () => {
      const requirements = (hash: string) =>
        writeFileSync(join(workspace, 'requirements.txt'), `deaf==1.0 \\\n    --hash=sha256:${hash}\n`);
      requirements('0'.repeat(64));
      const wrong = gate('--base-image', wheelBase, '--requirements', 'requirements.txt');
      expect(wrong.exit).toBe(1);
      expect(outcomes(wrong.report)).toMatchObject({ 'image.written': 'fail', 'smoke.ready': 'fail' });
      expect(wrong.report.summary).toMatch(/could not build the image/);
      requirements(wheelHash);
      const deaf = gate('--base-image', wheelBase, '--requirements', 'requirements.txt', '--tags', 'v3');
      expect(outcomes(deaf.report), deaf.stderr + deaf.report.summary).toMatchObject({
        'image.written': 'pass',
        'smoke.ready': 'pass',
        'smoke.stop': 'fail',
        'image.tagged[v3]': 'fail',
      });
    });

    test('nothing is built on a base that can move; what is too large is not started', async () => {
      const moving = gate('--base-image', 'python-base:local');
      expect(outcomes(moving.report)).toMatchObject({ 'base.pinned': 'fail', 'image.written': 'fail' });
      const large = gate('--base-image', base, '--size-budget', '1MB', '--tags', 'v4');
      expect(outcomes(large.report)).toMatchObject({
        'image.max-size': 'fail',
        'smoke.ready': 'fail',
        'image.tagged[v4]': 'fail',
      });
      expect(await tagged('v4')).toBe('');
    });
  });
}

if (buildahPart.ok) {
  describe('buildah', { timeout: 120_000 }, () => {
    let workspace = '';
    let env: Readonly<Record<string, string>> = {};
    let base = '';
    const buildah = async (...words: readonly string[]) =>
      (await must('buildah', words, { env: { ...env, PATH: process.env.PATH ?? '', HOME: workspace } })).stdout.trim();
    beforeAll(async () => {
      workspace = mkdtempSync(join(tmpdir(), 'packaging-'));
      const storage = join(workspace, 'storage.conf');
      writeFileSync(
        storage,
        `[storage]\ndriver = "vfs"\ngraphroot = "${workspace}/root"\nrunroot = "${workspace}/run"\n`,
      );
      env = { CONTAINERS_STORAGE_CONF: storage, BUILDAH_ISOLATION: 'chroot' };
      writeFileSync(join(workspace, 'model.pkl'), Buffer.from('\x80\x04K\x01.', 'latin1'));
      const container = await buildah('from', 'scratch');
      await buildah('add', container, storage, '/etc/made-here');
      base = `sha256:${await buildah('commit', '--quiet', container)}`;
      await buildah('rm', container);
    }, 120_000);
    afterAll(async () => {
      await buildah('rmi', '--all', '--force');
      rmSync(workspace, { recursive: true, force: true });
    });

    test('builds on a base, within its budget, and tags last', async () => {
      const words = ['--mode', 'build', '--builder', 'buildah', '--framework', 'scikit-learn', '--model', 'model.pkl'];
      const named = ['--image', 'registry.test/wages', '--base-image', base];
      const small = gateIn(workspace, env)(...words, ...named, '--size-budget', '1KB', '--tags', 'v1');
      expect(outcomes(small.report), small.stderr + small.report?.summary).toMatchObject({
        'image.written': 'pass',
        'image.max-size': 'fail',
        'image.tagged[v1]': 'fail',
      });
      const ran = gateIn(workspace, env)(...words, ...named, '--size-budget', '1MB', '--tags', 'v1');
      expect(ran.exit, ran.stderr + JSON.stringify(ran.report?.checks)).toBe(0);
      // it starts nothing, and so claims nothing of it
      expect(Object.keys(outcomes(ran.report)).filter((id) => id.startsWith('smoke'))).toEqual([]);
      const { digest } = ran.report.evidence.image as { digest: string };
      expect(await buildah('images', '--no-trunc', '--quiet', 'registry.test/wages:v1')).toBe(digest);
    });
  });
}
