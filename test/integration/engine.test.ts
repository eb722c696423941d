import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipWithReason } from '../servers/available.ts';
import { baseImage } from '../servers/base-image.ts';
import { availableBuildah, availableDocker } from '../servers/container-engine.ts';
import type { Engine } from '../servers/engine.ts';

/** That both container engines build on the base image and run what they built. */

const parts = [
  { name: 'docker', isolates: true, part: await availableDocker() },
  { name: 'buildah', isolates: false, part: await availableBuildah() },
];
for (const { name, part } of parts) skipWithReason(name, part);

const engines = parts.flatMap(({ name, isolates, part }) => (part.ok ? [{ name, isolates, start: part.start }] : []));

const dockerfile = `ARG BASE
FROM \${BASE}
COPY hello.mjs /hello.mjs
USER 1000:1000
ENTRYPOINT ["node", "/hello.mjs"]
`;

const hello = `import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const says = (write) => { try { write(); return 'written'; } catch (error) { return error.code; } };
console.log(JSON.stringify({
  node: process.version.split('.')[0],
  git: execFileSync('git', ['--version'], { encoding: 'utf8' }).split(' ')[0],
  words: process.argv.slice(2),
  given: process.env.PLUGIN_GATE,
  uid: process.getuid(),
  root: says(() => writeFileSync('/tmp/x', '')),
  mounted: says(() => writeFileSync('/work/x', '')),
}));
process.exitCode = 5;
`;

describe.each(engines)('$name', ({ isolates, start }) => {
  let folder = '';
  let engine: Engine;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mlops-gates-engine-'));
    engine = await start();
    expect(engine.isolates).toBe(isolates);
    writeFileSync(join(folder, 'Dockerfile'), dockerfile);
    writeFileSync(join(folder, 'hello.mjs'), hello);
    mkdirSync(join(folder, 'work'), { mode: 0o755 });
    const BASE = await baseImage(engine);
    await engine.build({ context: folder, tag: 'hello:local', args: { BASE } });
  });
  afterAll(async () => {
    await engine?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('runs what it built: entry point, environment, exit code', async () => {
    const ended = await engine.run({ image: 'hello:local', command: ['a b'], env: { PLUGIN_GATE: "it's" } });
    expect(ended.exit, ended.stderr).toBe(5);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      node: 'v24',
      git: 'git',
      words: ['a b'],
      given: "it's",
      uid: 1000,
      mounted: 'ENOENT',
    });
  });

  test('knows the size of an image', async () => {
    expect(await engine.sizeOf('hello:local')).toBeGreaterThan(100_000_000);
  });

  test.runIf(isolates)('a read-only root, another user and a mounted folder', async () => {
    const mounts = { '/work': join(folder, 'work') };
    const ended = await engine.run({ image: 'hello:local', readOnly: true, user: '12345:12345', mounts });
    expect(JSON.parse(ended.stdout)).toMatchObject({ uid: 12345, root: 'EROFS', mounted: 'EACCES' });
  });

  test.runIf(isolates)('a memory limit ends what exceeds it', async () => {
    const greedy = ['-e', 'const all = []; for (;;) all.push(Buffer.alloc(1 << 24, 1));'];
    const ended = await engine.run({ image: 'hello:local', entrypoint: 'node', command: greedy, memory: '200m' });
    expect(ended.exit).toBe(137);
  });
});
