import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fallbackTag } from '../../shared/clients/registry/image.ts';
import type { Report } from '../../shared/report/report.ts';
import { cli, dist, node } from '../process.ts';
import { attempt, skipWithReason } from '../servers/available.ts';
import { availableCrane } from '../servers/crane.ts';
import { availableRegistry, availableRegistry3, type Registry } from '../servers/docker-registry.ts';
import { availableReferrersRegistry } from '../servers/referrers-registry.ts';
import { must, run } from '../servers/run.ts';
import { selfMade } from '../servers/tls.ts';
import { issuer, service, startTokenService, type TokenService } from '../servers/token-service.ts';

/** Registries that ask who is there, that prove who they are, and that list referrers themselves. */

const versions = [
  { name: 'version 2', part: await availableRegistry() },
  { name: 'version 3', part: await availableRegistry3() },
];
const referrersPart = await availableReferrersRegistry();
const cranePart = await availableCrane();
const toolsPart = await attempt(async () => {
  await must('openssl', ['version']);
  // bcrypt, as the registry wants it, by the C library
  const hashed = await must('perl', ['-e', 'print crypt($ARGV[0], q($2b$05$abcdefghijklmnopqrstuu))', 'p']);
  if (!hashed.stdout.startsWith('$2b$05$')) throw new Error('crypt of the C library does not know bcrypt');
  return {};
});
for (const { name, part } of versions) skipWithReason(`registry, ${name}`, part);
skipWithReason('registry with referrers', referrersPart);
skipWithReason('crane', cranePart);
skipWithReason('openssl and perl', toolsPart);

const user = 'packager';
const password = 'correct:horse battery';
const wrong = 'wrong horse battery';

let workspace = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'packaging-'));
  writeFileSync(join(workspace, 'model.json'), '{"weights":[1,2,3]}');
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** A folder as `docker login` leaves it. */
function loggedIn(host: string, secret: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(workspace, 'login-'));
  const auth = Buffer.from(`${user}:${secret}`).toString('base64');
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
  return { DOCKER_CONFIG: folder };
}

const build = ['--mode', 'build', '--model', 'model.json', '--base-image', 'scratch'];

function gate(env: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const ran = cli(['container-packaging', '--json', ...words], workspace, env);
  return { ...ran, report: (ran.stdout === '' ? undefined : JSON.parse(ran.stdout)) as Report };
}

/** Like `gate`, beside servers that live in this process. */
async function asked(env: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const ran = await run(node, [join(dist, 'cli.mjs'), 'container-packaging', '--json', ...words], {
    cwd: workspace,
    env: { PATH: process.env.PATH ?? '', HOME: workspace, LANG: 'C.UTF-8', ...env },
  });
  return { ...ran, report: (ran.stdout === '' ? undefined : JSON.parse(ran.stdout)) as Report };
}

/** Everything that a run said or wrote. */
const saidBy = ({ stdout, stderr }: { stdout: string; stderr: string }, folder: string): string =>
  [
    stdout,
    stderr,
    ...readdirSync(join(workspace, folder)).map((name) => readFileSync(join(workspace, folder, name), 'utf8')),
  ].join('\n');

const secretsOf = (secret: string): string[] => [secret, Buffer.from(`${user}:${secret}`).toString('base64')];

for (const { name, part } of versions) {
  if (!part.ok || !toolsPart.ok || !cranePart.ok) continue;

  describe(`${name}, logins`, { timeout: 120_000 }, () => {
    let tokens: TokenService;
    let registries: Readonly<Record<'password' | 'token', Registry>>;
    beforeAll(async () => {
      const folder = mkdtempSync(join(workspace, 'keys-'));
      const { authority, ...own } = await selfMade(folder, 'tokens');
      tokens = await startTokenService(`${user}:${password}`, own);
      const file = join(folder, 'htpasswd');
      const salt = '$2b$05$abcdefghijklmnopqrstuu';
      const { stdout } = await must('perl', ['-e', 'print crypt($ARGV[0], $ARGV[1])', password, salt]);
      writeFileSync(file, `${user}:${stdout}\n`);
      registries = {
        password: await part.start({ auth: { htpasswd: { realm: 'test', path: file } } }),
        token: await part.start({
          auth: { token: { realm: tokens.realm, service, issuer, rootcertbundle: authority.certificate } },
        }),
      };
    });
    afterAll(async () => {
      for (const registry of Object.values(registries ?? {})) await registry.stop();
      await tokens?.stop();
    });

    test.each([
      'password',
      'token',
    ] as const)('by %s: pushed, mounted from another repository, verified', async (by) => {
      const { host } = registries[by];
      const env = loggedIn(host, password);
      const scan = await asked(env, '--model', 'model.json', '--subject', 'model=model.json', '--report-dir', 'scan');
      expect(scan.exit).toBe(0);
      const first = await asked(env, ...build, '--image', `${host}/runtime`, '--report-dir', `first-${by}`);
      expect(first.exit, first.stderr + first.report?.summary).toBe(0);
      const { digest } = first.report.evidence.image as { digest: string };
      const reports = ['--gate-reports', 'scan/report.json'];
      const second = await asked(
        env,
        ...['--mode', 'build', '--model', 'model.json', '--base-image', `${host}/runtime@${digest}`],
        ...['--image', `${host}/team/wages`, '--tags', 'v1', '--report-dir', `second-${by}`, ...reports],
      );
      expect(second.exit, second.stderr + second.report?.summary).toBe(0);
      expect(second.report.evidence.done).toMatchObject({ transfers: { mounted: 1 }, tagged: ['v1'] });
      if (by === 'token') expect(tokens.granted).toContain('repository:team/wages:pull,push');
      const verified = await asked(env, '--mode', 'verify', '--image', `${host}/team/wages:v1`);
      expect(verified.exit, verified.report?.summary).toBe(0);
      // crane asks no token service on loopback
      if (by === 'token') return;
      const judged = await must(cranePart.path, ['digest', `${host}/team/wages:v1`], {
        env: { PATH: process.env.PATH ?? '', HOME: workspace, ...env },
      });
      expect(judged.stdout.trim()).toBe((second.report.evidence.image as { digest: string }).digest);
    });

    test.each([
      'password',
      'token',
    ] as const)('by %s: a wrong one and none are outside problems with a cure', async (by) => {
      const { host } = registries[by];
      const words = [...build, '--image', `${host}/wages`, '--tags', 'v1'];
      const refused = await asked(loggedIn(host, wrong), ...words, '--report-dir', `wrong-${by}`);
      expect(refused.exit, refused.report?.summary).toBe(4);
      expect(refused.report.summary).toMatch(/refuses the credential .*docker login/);
      for (const secret of secretsOf(wrong)) expect(saidBy(refused, `wrong-${by}`)).not.toContain(secret);
      const nobody = await asked({}, ...words, '--report-dir', `none-${by}`);
      expect(nobody.exit).toBe(4);
      expect(nobody.report.summary).toMatch(/asks for a login .*docker login/);
    });
  });

  describe(`${name}, TLS`, { timeout: 120_000 }, () => {
    let registry: Registry;
    let authority = '';
    beforeAll(async () => {
      const folder = mkdtempSync(join(workspace, 'tls-'));
      const made = await selfMade(folder, hostname());
      authority = made.authority.certificate;
      registry = await part.start({ tls: { ...made, name: hostname() } });
    });
    afterAll(() => registry?.stop());

    test('an authority of our own is trusted where it is named, and nowhere else', () => {
      const words = [...build, '--image', `${registry.host}/wages`, '--tags', 'v1'];
      const stranger = gate({}, ...words, '--report-dir', 'stranger');
      expect(stranger.exit).toBe(4);
      expect(stranger.report.summary).toMatch(/NODE_EXTRA_CA_CERTS/);
      const known = gate({ NODE_EXTRA_CA_CERTS: authority }, ...words);
      expect(known.exit, known.stderr + known.report?.summary).toBe(0);
      expect(known.report.evidence.done).toMatchObject({ tagged: ['v1'], transfers: { copied: 2 } });
    });
  });
}

test('a registry that repeats what it was told does not get it into a report', async () => {
  const server = createServer((request, response) => {
    const { authorization = '' } = request.headers;
    if (authorization === '') response.setHeader('www-authenticate', 'Basic realm="test"');
    response.statusCode = authorization === '' ? 401 : 403;
    const plain = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString();
    const message = `you said ${authorization}, so ${plain.slice(plain.indexOf(':') + 1)}`;
    response.end(JSON.stringify({ errors: [{ code: 'DENIED', message }] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const host = `127.0.0.1:${port}`;
  const words = [...build, '--image', `${host}/wages`, '--tags', 'v1', '--report-dir', 'echo'];
  const ran = await asked(loggedIn(host, password), ...words);
  server.closeAllConnections();
  server.close();
  expect(ran.exit).toBe(4);
  expect(ran.report.summary).toContain('DENIED you said Basic ***');
  for (const secret of secretsOf(password)) expect(saidBy(ran, 'echo')).not.toContain(secret);
});

if (referrersPart.ok && cranePart.ok)
  describe('a registry that lists referrers', { timeout: 120_000 }, () => {
    let registry: Registry;
    beforeAll(async () => {
      registry = await referrersPart.start();
    });
    afterAll(() => registry?.stop());

    test('reports are found in its list, and no fallback tag is made', async () => {
      const image = `${registry.host}/wages`;
      const scanned = gate({}, '--model', 'model.json', '--subject', 'model=model.json', '--report-dir', 'scan');
      expect(scanned.exit).toBe(0);
      const built = gate({}, ...build, '--image', image, '--tags', 'v1', '--gate-reports', 'scan/report.json');
      expect(built.exit, built.stderr + built.report?.summary).toBe(0);
      const { digest } = built.report.evidence.image as { digest: string };
      expect((await must(cranePart.path, ['ls', image])).stdout.trim().split('\n')).toEqual(['v1']);
      const listed = (await (await fetch(`http://${registry.host}/v2/wages/referrers/${digest}`)).json()) as {
        manifests: unknown[];
      };
      expect(listed.manifests).toHaveLength(1);
      expect((await fetch(`http://${registry.host}/v2/wages/manifests/${fallbackTag(digest)}`)).status).toBe(404);
      const verified = gate(
        {},
        '--mode',
        'verify',
        '--image',
        `${image}:v1`,
        '--required-gates',
        'container-packaging',
      );
      expect(verified.exit, verified.report?.summary).toBe(0);
      const bare = gate({}, ...build, '--image', `${registry.host}/bare`, '--tags', 'v1', '--labels', 'a=b');
      expect(bare.exit).toBe(0);
      expect(gate({}, '--mode', 'verify', '--image', `${registry.host}/bare:v1`).exit).toBe(1);
    });
  });
