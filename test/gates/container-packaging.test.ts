import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { version } from '../../shared/version.ts';
import { cli } from '../process.ts';

/** The shipped bundle, on layouts that it writes and reads back. */

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'packaging-'));
  return () => rmSync(workspace, { recursive: true, force: true });
});

const write = (name: string, content: string | Buffer): string => {
  mkdirSync(join(workspace, name, '..'), { recursive: true });
  writeFileSync(join(workspace, name), content);
  return name;
};

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Two tensors of four bytes each. */
const header = JSON.stringify({
  a: { dtype: 'F32', shape: [1], data_offsets: [0, 4] },
  b: { dtype: 'U8', shape: [2, 2], data_offsets: [4, 8] },
});
const weights = Buffer.concat([
  Buffer.from(new BigUint64Array([BigInt(header.length)]).buffer),
  Buffer.from(header),
  Buffer.alloc(8, 7),
]);
/** `os.system('true')`, protocol 0. */
const harmful = Buffer.from("cos\nsystem\n(S'true'\ntR.");

function gate(...words: readonly string[]) {
  const { exit, stdout, stderr } = cli(['container-packaging', '--json', '--reports', 'json', ...words], workspace);
  return { exit, stderr, report: (stdout === '' ? undefined : JSON.parse(stdout)) as Report };
}

const outcomes = (report: Report): Record<string, string> =>
  Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome]));

/** The report of another gate, as that gate would have written it. */
function gateReport(
  name: string,
  model: string | Buffer | undefined,
  outcome: 'pass' | 'fail' | 'inconclusive' = 'pass',
): string {
  const check = {
    id: 'accuracy.min',
    title: 't',
    outcome,
    severity: 'error',
    observed: 0.9,
    expected: 'e',
    reason: 'r.',
  };
  const report = {
    schemaVersion: 1,
    gate: 'metric-regression',
    verdict: outcome,
    passed: outcome === 'pass',
    summary: 's.',
    checks: [check],
    subjects: model === undefined ? [] : [{ role: 'model', name: 'm', sha256: sha256(model) }],
    inputs: [],
    seed: 1,
    onInconclusive: 'warn',
    tool: { name: 'mlops-gates', version },
    notices: [],
    evidence: {},
    reproduce: 'r',
    execution: {
      startedAt: '2026-01-01T00:00:00.000Z',
      durationMs: 1,
      host: 'terminal',
      exitCode: outcome === 'fail' ? 1 : 0,
    },
  };
  return write(name, JSON.stringify(report));
}

const build = ['--mode', 'build', '--base-image', 'scratch', '--output', 'oci:img'];

/** A policy with one run, of which one check is waived. */
function policyWaiving(check: string, words: readonly string[]): string {
  const settings = [...build, ...words].flatMap((word, i, all) =>
    word.startsWith('--') ? [[word.slice(2), all[i + 1]] as const] : [],
  );
  return JSON.stringify({
    version: 1,
    runs: { package: { gate: 'container-packaging', settings: Object.fromEntries(settings) } },
    waivers: [{ run: 'package', check, owner: 'owner', reason: 'tried out', expires: '2999-01-01' }],
  });
}

describe('scan', () => {
  test.each([
    { name: 'w.safetensors', bytes: weights, exit: 0, outcome: 'pass', type: 'safetensors' },
    { name: 'w.pkl', bytes: harmful, exit: 1, outcome: 'fail', type: 'pickle' },
    { name: 'w.safetensors', bytes: harmful, exit: 1, outcome: 'fail', type: 'pickle' },
    { name: 'w.safetensors', bytes: weights.subarray(0, -1), exit: 1, outcome: 'fail', type: 'safetensors' },
    { name: 'notes.txt', bytes: Buffer.from('configuration\n1\n2\n'), exit: 5, outcome: 'inconclusive', type: 'other' },
    { name: 'empty.txt', bytes: Buffer.alloc(0), exit: 5, outcome: 'inconclusive', type: 'empty' },
  ])('$name of type $type: $outcome', ({ name, bytes, exit, outcome, type }) => {
    write(name, bytes);
    const ran = gate('--model', name);
    expect(ran.exit).toBe(exit);
    expect(outcomes(ran.report)).toEqual({ [`scan.allowed[${name}]`]: outcome });
    expect(ran.report.evidence).toMatchObject({ files: [{ path: name, type, sha256: sha256(bytes) }] });
  });

  test('what a person has reviewed passes with exactly this content', () => {
    const name = write('notes.txt', 'hello world');
    expect(gate('--model', name, '--reviewed', `sha256:${sha256('hello world')}`).exit).toBe(0);
    expect(gate('--model', name, '--reviewed', `sha256:${sha256('hello')}`).exit).toBe(5);
    write('evil.pkl', harmful);
    expect(gate('--model', 'evil.pkl', '--reviewed', `sha256:${sha256(harmful)}`).exit).toBe(1);
  });

  test('classes of your own and profiles', () => {
    write('own.pkl', Buffer.from('\x80\x04c' + 'wages.features\nLogScaler\n)\x81.', 'latin1'));
    expect(gate('--model', 'own.pkl').exit).toBe(1);
    expect(gate('--model', 'own.pkl', '--allow-globals', 'wages.features:LogScaler').exit).toBe(0);
    write('frame.pkl', Buffer.from('\x80\x04cpandas.core.frame\nDataFrame\n)\x81.', 'latin1'));
    expect(gate('--model', 'frame.pkl').exit).toBe(5);
    expect(gate('--model', 'frame.pkl', '--scan-profile', 'pandas').exit).toBe(0);
  });

  test('no file is no model', () => {
    expect(gate('--model', 'nothing/**').exit).toBe(3);
    expect(gate().exit).toBe(2);
  });
});

describe('build and verify', () => {
  test('the same files give the same digest, wherever they lie; the report is the same byte for byte', () => {
    write('a/w.safetensors', weights);
    write('a/x/w.json', '{}');
    const first = gate(...build, '--model', 'a/**');
    expect(first.exit, first.stderr).toBe(0);
    rmSync(join(workspace, 'img'), { recursive: true });
    const again = gate(...build, '--model', 'a/**');
    expect({ ...again.report, execution: undefined }).toEqual({ ...first.report, execution: undefined });
    write('b/deep/w.safetensors', weights);
    write('b/deep/x/w.json', '{}');
    const moved = gate(...build, '--model', 'b/deep/**');
    expect(moved.report.evidence.image).toEqual(first.report.evidence.image);
    write('b/deep/x/w.json', '[]');
    const other = gate(...build, '--model', 'b/deep/**');
    expect((other.report.evidence.image as { digest: string }).digest).not.toBe(
      (first.report.evidence.image as { digest: string }).digest,
    );
  });

  test('with its report it is verified; what was changed since is refused', () => {
    write('w.safetensors', weights);
    const report = gateReport('r/report.json', weights);
    const built = gate(
      ...build,
      '--model',
      'w.safetensors',
      '--gate-reports',
      report,
      '--required-gates',
      'metric-regression',
      '--tags',
      'v1',
    );
    expect(built.exit, JSON.stringify(built.report?.checks)).toBe(0);
    expect(outcomes(built.report)).toMatchObject({
      'image.tagged[v1]': 'pass',
      'reports.bound[r/report.json]': 'pass',
    });
    const verified = gate('--mode', 'verify', '--image', 'oci:img:v1', '--required-gates', 'metric-regression');
    expect(verified.exit, JSON.stringify(verified.report?.checks)).toBe(0);
    expect(gate('--mode', 'verify', '--image', 'oci:img:v1', '--required-gates', 'bias-evaluation').exit).toBe(1);
    expect(gate('--mode', 'verify', '--image', 'oci:img:v2').exit).toBe(3);
    const blobs = join(workspace, 'img', 'blobs', 'sha256');
    // the empty configuration of a statement says nothing, and is not read
    for (const name of readdirSync(blobs).filter((digest) => digest !== sha256('{}'))) {
      const before = readFileSync(join(blobs, name));
      const flipped = Buffer.from(before);
      flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] as number) ^ 1;
      writeFileSync(join(blobs, name), flipped);
      const { exit } = gate('--mode', 'verify', '--image', 'oci:img:v1');
      // the list of referrers is found by its tag, and without it no report is bound
      expect([1, 3, 4], name).toContain(exit);
      writeFileSync(join(blobs, name), before);
    }
    expect(gate('--mode', 'verify', '--image', 'oci:img:v1').exit).toBe(0);
  });

  test('a report that only warns is accepted as such, and every face of it says so', () => {
    write('w.safetensors', weights);
    const report = gateReport('r/report.json', weights, 'inconclusive');
    const words = ['--model', 'w.safetensors', '--gate-reports', report, '--tags', 'v1'];
    const built = gate(...build, ...words);
    expect(built.exit, JSON.stringify(built.report?.checks)).toBe(0);
    const accepted = built.report.checks.find(({ id }) => id === 'reports.accepted[r/report.json]');
    expect(accepted?.reason).toBe(
      'Accepted with a warning: metric-regression judged this model, and its verdict is inconclusive, which its settings let pass.',
    );
    expect(built.report.summary).toContain('Accepted with a warning: metric-regression.');
    const verified = gate('--mode', 'verify', '--image', 'oci:img:v1');
    expect(verified.exit).toBe(0);
    expect(verified.report.summary).toContain('Accepted with a warning: metric-regression.');
  });

  test('one cause is counted once, and what it held up is told', () => {
    write('w.safetensors', weights);
    const report = gateReport('r/report.json', weights);
    const words = ['--model', 'w.safetensors', '--gate-reports', report, '--tags', 'v1,v2', '--size-budget', '1KB'];
    const ran = gate(...build, ...words);
    const failed = ran.report.checks.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error');
    expect(failed.map(({ id }) => id)).toEqual(['image.max-size', 'image.written']);
    expect(ran.report.summary).toMatch(/^The image has \d+ bytes; .*\. Nothing was written\.$/);
    expect(outcomes(ran.report)).toMatchObject({
      'reports.bound[r/report.json]': 'fail',
      'image.tagged[v1]': 'fail',
      'image.tagged[v2]': 'fail',
    });
    write('mlops-gates.yml', policyWaiving('image.max-size', words));
    const waived = gate('--run', 'package');
    // nobody reads of an image that is not there
    expect(waived.exit, waived.stderr).toBe(1);
    expect(waived.report.checks.find(({ id }) => id === 'image.max-size')?.waiver).toBeDefined();
  });

  test.each([
    { why: 'about another model', model: 'other', outcome: 'pass' as const, say: /another model/ },
    { why: 'about no model', model: undefined, outcome: 'pass' as const, say: /does not say which model/ },
    { why: 'failed', model: weights, outcome: 'fail' as const, say: /verdict fail/ },
  ])('a report $why stops the build, and nothing is written', ({ model, outcome, say }) => {
    write('w.safetensors', weights);
    const ran = gate(
      ...build,
      '--model',
      'w.safetensors',
      '--gate-reports',
      gateReport('r/report.json', model, outcome),
    );
    expect(ran.exit).toBe(1);
    expect(ran.report.summary).toMatch(say);
    expect(readdirSync(workspace)).not.toContain('img');
  });

  test('what is blocked, too large or not pinned is not written', () => {
    write('w.safetensors', weights);
    write('e.pkl', harmful);
    expect(gate(...build, '--model', 'e.pkl').exit).toBe(1);
    expect(gate(...build, '--model', 'w.safetensors', '--size-budget', '1KB').exit).toBe(1);
    expect(readdirSync(workspace)).not.toContain('img');
    expect(gate(...build, '--model', 'w.safetensors', '--tags', 'v1').exit).toBe(0);
    const unpinned = gate(
      '--mode',
      'build',
      '--model',
      'w.safetensors',
      '--base-image',
      'oci:img:v1',
      '--output',
      'oci:next',
    );
    expect(outcomes(unpinned.report)['base.pinned']).toBe('fail');
    expect(readdirSync(workspace)).not.toContain('next');
  });

  test('a model on a base: its layers are kept, the model is on top', () => {
    write('w.safetensors', weights);
    write('v.json', '{}');
    const base = gate(...build, '--model', 'v.json').report.evidence.image as { digest: string; layers: unknown[] };
    const ran = gate(
      '--mode',
      'build',
      '--model',
      'w.safetensors',
      '--base-image',
      `oci:img@${base.digest}`,
      '--output',
      'oci:next',
      '--labels',
      'team=wages',
    );
    expect(ran.exit, JSON.stringify(ran.report?.checks)).toBe(0);
    expect(ran.report.evidence.image).toMatchObject({
      base: { digest: base.digest, pinned: true },
      layers: [{ from: 'base' }, { from: 'model' }],
    });
    // a base that names no user is told
    expect(outcomes(ran.report)['image.non-root']).toBe('fail');
  });

  test.each(['file/sub', 'file'])('what lies in the way of oci:%s is named', (folder) => {
    write('w.safetensors', weights);
    write('file', 'x');
    const { exit, report } = gate(
      ...['--mode', 'build', '--model', 'w.safetensors', '--base-image', 'scratch', '--output', `oci:${folder}`],
    );
    expect(exit).toBe(4);
    expect(report.summary).toMatch(/cannot be used \((ENOTDIR|EEXIST)\)/);
  });

  test.each([
    { User: { a: 1 } },
    { User: ['65532'] },
    { Labels: { 'org.opencontainers.image.base.name': 5 } },
    { Labels: [] },
  ])('an image with the configuration %j is refused', (lie) => {
    write('w.safetensors', weights);
    expect(gate('--model', 'w.safetensors', ...build, '--tags', 't').exit).toBe(0);
    const blobOf = (digest: string) => join(workspace, 'img', 'blobs', 'sha256', digest.slice('sha256:'.length));
    const put = (bytes: Buffer) => {
      const digest = `sha256:${sha256(bytes)}`;
      writeFileSync(blobOf(digest), bytes);
      return { digest, size: bytes.length };
    };
    const index = JSON.parse(readFileSync(join(workspace, 'img', 'index.json'), 'utf8'));
    const [listed] = index.manifests;
    const manifest = JSON.parse(readFileSync(blobOf(listed.digest), 'utf8'));
    const config = JSON.parse(readFileSync(blobOf(manifest.config.digest), 'utf8'));
    Object.assign(
      manifest.config,
      put(Buffer.from(JSON.stringify({ ...config, config: { ...config.config, ...lie } }))),
    );
    Object.assign(listed, put(Buffer.from(JSON.stringify(manifest))));
    write('img/index.json', JSON.stringify(index));
    const { exit, report } = gate('--mode', 'verify', '--image', 'oci:img:t');
    expect(exit).toBe(3);
    expect(report.summary).toMatch(/configuration of the image .* cannot be read/);
  });

  test('a manifest that is none is no crash', () => {
    const digest = sha256('hello');
    write(`img/blobs/sha256/${digest}`, 'hello');
    const listed = { mediaType: 'x', digest: `sha256:${digest}`, size: 5 };
    const annotations = { 'org.opencontainers.image.ref.name': 't' };
    write('img/index.json', JSON.stringify({ schemaVersion: 2, manifests: [{ ...listed, annotations }] }));
    expect(gate('--mode', 'verify', '--image', 'oci:img:t').exit).toBe(4);
  });

  test('plan writes nothing', () => {
    write('w.safetensors', weights);
    expect(
      gate('--mode', 'plan', '--model', 'w.safetensors', '--base-image', 'scratch', '--output', 'oci:img').exit,
    ).toBe(0);
    expect(readdirSync(workspace)).not.toContain('img');
  });

  test.each([
    { why: 'outside of the workspace', words: ['--output', 'oci:../img'] },
    { why: 'the workspace itself', words: ['--output', 'oci:.'] },
    { why: 'behind a link that leads out', words: ['--output', 'oci:link/img'] },
    { why: 'no place', words: ['--output', 'img'] },
    { why: 'a tag that referrers use', words: ['--output', 'oci:img', '--tags', `sha256-${'0'.repeat(64)}`] },
  ])('wrong settings: $why', ({ words }) => {
    write('w.safetensors', weights);
    symlinkSync(tmpdir(), join(workspace, 'link'));
    expect(gate('--mode', 'build', '--model', 'w.safetensors', '--base-image', 'scratch', ...words).exit).toBe(2);
  });
});

describe('builders with a Dockerfile', () => {
  const base = `registry.example/python@sha256:${'0'.repeat(64)}`;
  const words = (mode: string, builder = 'docker') => [
    ...['--mode', mode, '--model', 'm.pkl', '--builder', builder, '--framework', 'scikit-learn'],
    ...['--image', 'registry.example/wages', '--base-image', base],
  ];
  const model = Buffer.from('\x80\x04K\x01.', 'latin1');

  test('plan says what would be built, and asks no engine', () => {
    write('m.pkl', model);
    write('golden.csv', 'a,prediction\n1,2\n');
    const ran = gate(...words('plan'), '--golden-rows', 'golden.csv');
    expect(ran.exit, JSON.stringify(ran.report?.checks)).toBe(0);
    expect(outcomes(ran.report)).toEqual({ 'scan.allowed[m.pkl]': 'pass', 'base.pinned': 'pass' });
    expect(ran.report.evidence.build).toMatchObject({ engine: 'docker', base, goldenRows: 1 });
    expect(ran.report.inputs).toContainEqual(expect.objectContaining({ name: 'golden-rows', path: 'golden.csv' }));
  });

  test('an image of an engine may go to a layout', () => {
    write('m.pkl', model);
    expect(gate(...words('plan'), '--output', 'oci:img').exit).toBe(0);
    expect(
      gate(...words('plan').filter((word, i, all) => ![word, all[i - 1]].includes('--image')), '--image', 'oci:img')
        .exit,
    ).toBe(0);
    expect(readdirSync(workspace)).not.toContain('img');
  });

  test('an engine that does not answer is an outside problem', () => {
    write('m.pkl', model);
    const env = { DOCKER_HOST: `unix://${workspace}/none.sock` };
    const ran = cli(['container-packaging', ...words('build')], workspace, env);
    expect(ran.exit, ran.stdout).toBe(4);
    expect(cli(['container-packaging', ...words('build')], workspace, { PATH: workspace }).exit).toBe(4);
  });

  test('a blocked model is told as such', () => {
    write('m.pkl', harmful);
    expect(outcomes(gate(...words('plan')).report)['scan.allowed[m.pkl]']).toBe('fail');
  });

  test('two models, or none of the framework, cannot be served', () => {
    write('m.pkl', model);
    write('n.pkl', model);
    expect(gate(...words('plan'), '--model', '*.pkl').exit).toBe(3);
    expect(gate(...words('plan'), '--framework', 'onnx').exit).toBe(3);
  });

  test.each([
    { why: 'no framework', change: ['--builder', 'docker'], without: '--framework', say: /"framework" is not set/ },
    {
      why: 'golden rows with buildah',
      change: ['--builder', 'buildah', '--golden-rows', 'g.json'],
      say: /"golden-rows" is/,
    },
    {
      why: 'golden rows with append',
      change: ['--builder', 'append', '--golden-rows', 'g.json'],
      say: /"golden-rows" is/,
    },
    { why: 'a base of nothing', change: ['--base-image', 'scratch'], say: /"base-image" is "scratch"/ },
    { why: 'a base that is an option', change: ['--base-image', '--network=host'], say: /base-image/ },
    { why: 'requirements without hashes', change: ['--requirements', 'r.txt'], say: /"requirements" is "r.txt"/ },
    { why: 'golden rows that are none', change: ['--golden-rows', 'g.json'], say: /"golden-rows" is "g.json"/ },
    { why: 'a label of the tool', change: ['--labels', 'mlops-gates.model.files=x'], say: /"labels" holds/ },
  ])('wrong settings: $why', ({ change, without, say }) => {
    write('m.pkl', model);
    write('g.json', '[]');
    write('r.txt', 'numpy==2.3.4\n');
    const all = words('plan');
    const kept = all.filter(
      (_, i) =>
        ![all[i], all[i - 1]].some((word) => word?.startsWith('--') && (word === without || change.includes(word))),
    );
    const ran = gate(...kept, ...change);
    expect(ran.exit, ran.stderr).toBe(2);
    expect(ran.stderr).toMatch(say);
  });
});
