import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { cli } from '../process.ts';
import { attempt, skipWithReason } from '../servers/available.ts';
import { availableBuildah } from '../servers/container-engine.ts';
import { availableCrane } from '../servers/crane.ts';
import { startDocker } from '../servers/docker.ts';
import { availableRegistry, type Registry } from '../servers/docker-registry.ts';
import { availableOnnx, availableSklearn } from '../servers/python.ts';
import { pythonArchive } from '../servers/python-image.ts';
import { must } from '../servers/run.ts';

/** Models that scikit-learn trained here, built into images by real engines, started, asked, written and verified. */

const dockerPart = await attempt(async () => {
  await (await startDocker('fastest')).stop();
  return { start: () => startDocker('fastest') };
});
const sklearnPart = await availableSklearn();
const onnxPart = await availableOnnx();
const buildahPart = await availableBuildah();
const registryPart = await availableRegistry();
const cranePart = await availableCrane();
skipWithReason('docker', dockerPart);
skipWithReason('scikit-learn', sklearnPart);
skipWithReason('ONNX', onnxPart);
skipWithReason('buildah', buildahPart);
skipWithReason('registry', registryPart);
skipWithReason('crane', cranePart);

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

/** The same model in ONNX, which holds numbers of 32 bits; what it has to predict is said by scikit-learn. */
const convert = `
import json, sys, joblib, skl2onnx
from skl2onnx.common.data_types import FloatTensorType
model = joblib.load(sys.argv[1])
converted = skl2onnx.to_onnx(model, initial_types=[("rows", FloatTensorType([None, model.n_features_in_]))])
open(sys.argv[2], "wb").write(converted.SerializeToString())
golden = [{"inputs": row["inputs"], "prediction": [row["prediction"]]} for row in json.load(open(sys.argv[3]))]
json.dump(golden, open(sys.argv[4], "w"))
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

interface WrittenImage {
  readonly name: string;
  readonly digest: string;
  readonly size: number;
  readonly user: string;
  readonly layers: readonly { readonly digest: string; readonly size: number; readonly from: string }[];
}

const imageOf = ({ evidence }: Report): WrittenImage => evidence.image as unknown as WrittenImage;

function gateIn(workspace: string, env: Readonly<Record<string, string>>) {
  return (...words: readonly string[]) => {
    const ran = cli(['container-packaging', '--json', '--reports', 'json', ...words], workspace, env);
    return { ...ran, report: (ran.stdout === '' ? undefined : JSON.parse(ran.stdout)) as Report };
  };
}

if (dockerPart.ok && sklearnPart.ok && registryPart.ok && cranePart.ok) {
  let engine: Awaited<ReturnType<typeof startDocker>>;
  let registry: Registry;
  let workspace = '';
  let base = '';
  let wheelBase = '';
  let wheelHash = '';

  const docker = async (...words: readonly string[]) =>
    (await must('docker', words, { env: { ...engine.env, PATH: process.env.PATH ?? '' } })).stdout.trim();
  const idOf = (tag: string) => docker('images', '--no-trunc', '--quiet', tag);
  const crane = async (...words: readonly string[]) => (await must(cranePart.path, words)).stdout.trim();
  /** A base with wheels that pip finds, and no other place to find any. */
  const baseWithWheels = async (context: string, tag: string): Promise<string> => {
    writeFileSync(
      join(context, 'Dockerfile'),
      'FROM python-base:local\nCOPY *.whl /wheels/\nENV PIP_NO_INDEX=1 PIP_FIND_LINKS=/wheels\n',
    );
    await engine.build({ context, tag });
    return idOf(tag);
  };

  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'packaging-'));
    registry = await registryPart.start();
    const files = ['model.joblib', 'golden.json'].map((name) => join(workspace, name));
    await must(sklearnPart.path, ['-c', train, ...files], {
      env: { PATH: process.env.PATH ?? '', PYTHONPATH: sklearnPart.packages },
    });
    engine = await dockerPart.start();
    await engine.importImage(await pythonArchive(sklearnPart.packages), 'python-base:local');
    base = await idOf('python-base:local');
    const context = join(workspace, 'wheels');
    mkdirSync(context);
    const wheel = join(context, 'deaf-1.0-py3-none-any.whl');
    await must(sklearnPart.path, ['-c', deafWheel, wheel]);
    wheelHash = createHash('sha256').update(readFileSync(wheel)).digest('hex');
    wheelBase = await baseWithWheels(context, 'wheel-base:local');
  }, 600_000);
  afterAll(async () => {
    await engine?.stop();
    await registry?.stop();
    rmSync(workspace, { recursive: true, force: true });
  }, 120_000);

  const run = (...words: readonly string[]) =>
    gateIn(workspace, { DOCKER_HOST: engine.env.DOCKER_HOST ?? '', DOCKER_BUILDKIT: '0' })(...words);
  const gate = (...words: readonly string[]) =>
    run(
      ...['--mode', 'build', '--builder', 'docker', '--framework', 'scikit-learn'],
      ...['--model', 'model.joblib', ...words],
    );
  /** A layout that is not there where nothing was written. */
  const layout = (name: string) => ['--output', `oci:${name}`];
  const written = () => readdirSync(workspace).filter((name) => name.startsWith('out-'));

  describe('docker', { timeout: 300_000 }, () => {
    test('the built image starts, predicts what the model predicted, and stops', async () => {
      const ran = gate(
        ...['--base-image', base, '--golden-rows', 'golden.json', ...layout('image'), '--tags', 'v1'],
        ...['--labels', 'say=a "$b"'],
      );
      expect(ran.exit, ran.stderr + JSON.stringify(ran.report?.checks)).toBe(0);
      expect(outcomes(ran.report)).toEqual({
        'scan.allowed[model.joblib]': 'pass',
        'base.pinned': 'pass',
        'image.non-root': 'pass',
        'smoke.ready': 'pass',
        'smoke.prediction': 'pass',
        'smoke.stop': 'pass',
        'image.written': 'pass',
        'image.tagged[v1]': 'pass',
      });
      const image = imageOf(ran.report);
      expect(image.user).toBe('65532:65532');
      expect(image.layers.map(({ from }) => from)).toEqual(['base', 'build', 'model']);
      expect(image.layers.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(image.size);
      for (const { digest, size } of image.layers)
        expect(statSync(join(workspace, 'image', 'blobs', 'sha256', digest.slice(7))).size).toBe(size);
      // nothing that was started stays
      expect(await docker('ps', '--all', '--quiet')).toBe('');
    });

    test('what was tried is what is pushed; its base is mounted; its reports are bound, and verified', async () => {
      const runtime = `${registry.host}/runtime`;
      await docker('tag', 'python-base:local', `${runtime}:1`);
      await docker('push', '--quiet', `${runtime}:1`);
      const scanned = run('--model', 'model.joblib', '--subject', 'model=model.joblib', '--report-dir', 'scan');
      expect(scanned.exit).toBe(0);
      const wages = `${registry.host}/team/wages`;
      const ran = gate(
        ...['--base-image', `${runtime}@${await crane('digest', `${runtime}:1`)}`, '--image', wages, '--tags', 'v1'],
        ...['--golden-rows', 'golden.json', '--gate-reports', 'scan/report.json', '--labels', 'say=a "$b"'],
      );
      expect(ran.exit, ran.stderr + JSON.stringify(ran.report?.checks)).toBe(0);
      expect(ran.report.evidence.done).toMatchObject({
        transfers: { mounted: 1, copied: 3, present: 0 },
        bound: ['scan/report.json'],
        tagged: ['v1'],
      });
      const { digest, layers } = imageOf(ran.report);
      expect(await crane('digest', `${wages}:v1`)).toBe(digest);
      await crane('validate', '--fast', '--remote', `${wages}:v1`);
      const manifest = JSON.parse(await crane('manifest', `${wages}:v1`)) as { layers: { digest: string }[] };
      expect(manifest.layers.map((layer) => layer.digest)).toEqual(layers.map((layer) => layer.digest));
      // docker knows the image that it started by its configuration, and finds the same in the registry
      const { id } = ran.report.evidence.build as { id: string };
      await docker('rmi', '--force', id);
      await docker('pull', '--quiet', `${wages}@${digest}`);
      expect(await docker('image', 'inspect', '--format', '{{.Id}}', `${wages}@${digest}`)).toBe(id);
      const config = JSON.parse(await crane('config', `${wages}:v1`)).config as { Labels: Record<string, string> };
      expect(config.Labels.say).toBe('a "$b"');
      expect(config.Labels['org.opencontainers.image.base.name']).toBe(runtime);

      const verify = (...words: readonly string[]) => run('--mode', 'verify', '--image', ...words);
      const verified = verify(`${wages}:v1`, '--required-gates', 'container-packaging');
      expect(verified.exit, JSON.stringify(verified.report?.checks)).toBe(0);
      expect(imageOf(verified.report).layers).toEqual(layers);
      expect(verify(`${wages}:v1`, '--required-gates', 'bias-evaluation').exit).toBe(1);
    });

    test('another prediction than expected fails, and nothing is written', async () => {
      const golden = JSON.parse(readFileSync(join(workspace, 'golden.json'), 'utf8')) as { prediction: number }[];
      (golden[2] as { prediction: number }).prediction += 0.01;
      writeFileSync(join(workspace, 'other.json'), JSON.stringify(golden));
      const words = ['--base-image', base, '--golden-rows', 'other.json', '--tags', 'v2'];
      const ran = gate(...words, ...layout('out-other'));
      expect(ran.exit).toBe(1);
      expect(outcomes(ran.report)).toMatchObject({
        'smoke.ready': 'pass',
        'smoke.prediction': 'fail',
        'smoke.stop': 'pass',
        'image.written': 'fail',
        'image.tagged[v2]': 'fail',
      });
      expect(ran.report.summary).toMatch(/1 of 5 predictions .*rows 3\./);
      expect(written()).toEqual([]);
      expect(gate(...words, ...layout('tolerant'), '--tolerance', '0.02').exit).toBe(0);
    });

    test('rows that the model refuses, and a start that takes too long, fail', () => {
      writeFileSync(join(workspace, 'short.csv'), 'a,b,prediction\n1,2,3\n');
      const refused = gate('--base-image', base, '--golden-rows', 'short.csv', ...layout('out-refused'));
      expect(refused.report.checks.find(({ id }) => id === 'smoke.prediction')).toMatchObject({
        outcome: 'fail',
        reason: expect.stringContaining('ValueError'),
      });
      const late = ['--base-image', base, '--golden-rows', 'golden.json', '--start-budget', '1ms'];
      const slow = gate(...late, ...layout('out-slow'));
      expect(slow.exit).toBe(1);
      expect(outcomes(slow.report)).toMatchObject({
        'smoke.ready': 'fail',
        'smoke.prediction': 'fail',
        'smoke.stop': 'fail',
        'image.written': 'fail',
      });
      expect(written()).toEqual([]);
    });

    test('packages are installed by their hash only; a server that ignores SIGTERM fails', () => {
      const requirements = (hash: string) =>
        writeFileSync(join(workspace, 'requirements.txt'), `deaf==1.0 \\\n    --hash=sha256:${hash}\n`);
      requirements('0'.repeat(64));
      const words = ['--base-image', wheelBase, '--requirements', 'requirements.txt', ...layout('out-deaf')];
      const wrong = gate(...words);
      expect(wrong.exit).toBe(1);
      expect(outcomes(wrong.report)).toMatchObject({ 'image.written': 'fail', 'smoke.ready': 'fail' });
      expect(wrong.report.summary).toMatch(/could not build the image/);
      requirements(wheelHash);
      const deaf = gate(...words, '--tags', 'v3');
      expect(outcomes(deaf.report), deaf.stderr + deaf.report.summary).toMatchObject({
        'smoke.ready': 'pass',
        'smoke.stop': 'fail',
        'image.written': 'fail',
        'image.tagged[v3]': 'fail',
      });
      expect(written()).toEqual([]);
    });

    test('nothing is built on a base that can move; what is too large is not started', () => {
      const moving = gate('--base-image', 'python-base:local', ...layout('out-moving'));
      expect(outcomes(moving.report)).toMatchObject({ 'base.pinned': 'fail', 'image.written': 'fail' });
      const large = gate('--base-image', base, '--size-budget', '1MB', '--tags', 'v4', ...layout('out-large'));
      expect(outcomes(large.report)).toMatchObject({
        'image.max-size': 'fail',
        'smoke.ready': 'fail',
        'image.written': 'fail',
        'image.tagged[v4]': 'fail',
      });
      expect(written()).toEqual([]);
    });
  });

  if (onnxPart.ok)
    describe('docker, a model in ONNX', { timeout: 300_000 }, () => {
      let onnxBase = '';
      const names = { model: 'model.onnx', golden: 'onnx-golden.json', requirements: 'onnx-requirements.txt' };
      beforeAll(async () => {
        const path = (name: string): string => join(workspace, name);
        const files = ['model.joblib', names.model, 'golden.json', names.golden].map(path);
        await must(sklearnPart.path, ['-c', convert, ...files], {
          env: {
            PATH: process.env.PATH ?? '',
            PYTHONPATH: `${onnxPart.packages}:${sklearnPart.packages}`,
          },
        });
        const context = path('onnx-wheels');
        cpSync(onnxPart.wheels, context, { recursive: true });
        const lines = readdirSync(context).map((name) => {
          const [project, version] = name.split('-');
          return `${project}==${version} --hash=sha256:${createHash('sha256')
            .update(readFileSync(join(context, name)))
            .digest('hex')}\n`;
        });
        writeFileSync(path(names.requirements), lines.join(''));
        onnxBase = await baseWithWheels(context, 'onnx-base:local');
      }, 300_000);
      const serve = (golden: string, out: string) =>
        run(
          ...['--mode', 'build', '--builder', 'docker', '--framework', 'onnx', '--model', names.model],
          ...['--base-image', onnxBase, '--requirements', names.requirements],
          ...['--golden-rows', golden, '--tolerance', '0.001', ...layout(out)],
        );

      test('is served as scikit-learn predicts it, by onnxruntime from its hashed wheel', () => {
        const ran = serve(names.golden, 'onnx');
        expect(ran.exit, ran.stderr + JSON.stringify(ran.report?.checks)).toBe(0);
        expect(ran.report.evidence.files).toMatchObject([{ type: 'onnx', verdict: 'allow' }]);
        expect(outcomes(ran.report)).toMatchObject({ 'smoke.prediction': 'pass', 'image.written': 'pass' });
        expect(imageOf(ran.report).layers.map(({ from }) => from)).toContain('model');
      });

      test('another golden row stops it', () => {
        const golden = JSON.parse(readFileSync(join(workspace, names.golden), 'utf8')) as { prediction: number[] }[];
        (golden[4] as { prediction: number[] }).prediction = [0];
        writeFileSync(join(workspace, 'onnx-other.json'), JSON.stringify(golden));
        const ran = serve('onnx-other.json', 'out-onnx');
        expect(ran.exit).toBe(1);
        expect(ran.report.summary).toMatch(/1 of 5 predictions .*rows 5\./);
        expect(written()).toEqual([]);
      });
    });
}

if (buildahPart.ok) {
  describe('buildah', { timeout: 120_000 }, () => {
    let workspace = '';
    let env: Readonly<Record<string, string>> = {};
    let base = '';
    const buildah = async (...words: readonly string[]) =>
      (
        await must('buildah', words, { cwd: workspace, env: { ...env, PATH: process.env.PATH ?? '', HOME: workspace } })
      ).stdout.trim();
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

    test('builds on a base, within its budget; what is written holds its reports, and is verified', async () => {
      const run = gateIn(workspace, env);
      const scanned = run('--model', 'model.pkl', '--subject', 'model=model.pkl', '--report-dir', 'scan');
      expect(scanned.exit).toBe(0);
      const words = [
        ...['--mode', 'build', '--builder', 'buildah', '--framework', 'scikit-learn', '--model', 'model.pkl'],
        ...['--base-image', base, '--output', 'oci:image', '--tags', 'v1', '--gate-reports', 'scan/report.json'],
      ];
      const small = run(...words, '--size-budget', '1KB');
      expect(outcomes(small.report), small.stderr + small.report?.summary).toMatchObject({
        'image.max-size': 'fail',
        'image.written': 'fail',
        'image.tagged[v1]': 'fail',
      });
      expect(readdirSync(workspace)).not.toContain('image');
      const ran = run(...words, '--size-budget', '1MB');
      expect(ran.exit, ran.stderr + JSON.stringify(ran.report?.checks)).toBe(0);
      // it starts nothing, and so claims nothing of it
      expect(Object.keys(outcomes(ran.report)).filter((id) => id.startsWith('smoke'))).toEqual([]);
      const image = imageOf(ran.report);
      expect(image.layers.map(({ from }) => from)).toEqual(['base', 'build', 'model']);
      const verified = run('--mode', 'verify', '--image', 'oci:image:v1', '--required-gates', 'container-packaging');
      expect(verified.exit, JSON.stringify(verified.report?.checks)).toBe(0);
      expect(imageOf(verified.report)).toMatchObject({ digest: image.digest, layers: image.layers });
      // what is in the layout is what buildah has
      const { id } = ran.report.evidence.build as { id: string };
      await buildah('rmi', '--force', id);
      expect(`sha256:${await buildah('pull', '--quiet', 'oci:image:v1')}`).toBe(id);
    });
  });
}
