import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { dist, node } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { availableDuckdbExtensions } from '../servers/duckdb-extensions.ts';
import { run } from '../servers/run.ts';
import { contract, type Files, policy, type Repository, repository } from './repository.ts';

/** A change names a server of its own, and the step has credentials: none of them may get there. */

const extensions = await availableDuckdbExtensions();
skipWithReason('extensions of DuckDB', extensions);

const opened: string[] = [];
afterEach(() => {
  for (const folder of opened.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Speaks enough of PostgreSQL to be told a password in clear, and keeps whatever it is told. */
let heard = '';
let rogue: Server;
let port = 0;
beforeAll(async () => {
  rogue = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
      // no TLS to the first question, then: send the password
      if (bytes.length === 8) socket.write('N');
      else if (bytes[0] === 0) socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]));
      else socket.end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => rogue.once('listening', ready));
  port = (rogue.address() as { port: number }).port;
});
afterEach(() => {
  heard = '';
});
afterAll(() => void rogue.close());

const withServer = (server: string) => `servers:\n  - ${server}\n${contract('required: true')}`;
const shop = (host: string, at: number) =>
  withServer(`{server: shop, type: postgres, host: ${host}, port: ${at}, database: d, schema: public}`);
const lake = (endpoint: string) =>
  withServer(`{server: lake, type: s3, location: "s3://bucket/t.csv", endpointUrl: "${endpoint}", format: csv}`);

const file = withServer('{server: here, type: local, path: t.csv, format: csv}');

function changed(base: Files, change: Files): Repository {
  const made = repository(base);
  opened.push(made.folder);
  made.commit(change);
  return made;
}

const secrets = { PGUSER: 'gates', PGPASSWORD: 'very-secret', AWS_ACCESS_KEY_ID: 'AKIDOFTHERUN' };

async function judge(made: Repository, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const ended = await run(node, [join(dist, 'cli.mjs'), ...args, '--json', '--base', 'refs/remotes/origin/main'], {
    cwd: made.folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: made.folder,
      CI: 'true',
      ...secrets,
      AWS_SECRET_ACCESS_KEY: 'very-secret',
      AWS_SESSION_TOKEN: 'session-of-the-run',
      ...(extensions.ok ? { MLOPS_GATES_DUCKDB_EXTENSIONS: join(extensions.files.httpfs, '..') } : {}),
      ...env,
    },
    timeoutMs: 100_000,
  });
  return { ...ended, said: `${ended.stdout}\n${ended.stderr}` };
}

const gate = ['data-validation', '--contract', 'c.yaml'];

describe.runIf(extensions.ok)('the server of a contract', () => {
  test.each([
    ['a new contract', { 'x.txt': '' }, () => shop('127.0.0.1', port)],
    ['a contract that had a file', { 'c.yaml': file, 't.csv': 'id,age\n1,2\n' }, () => shop('127.0.0.1', port)],
    ['a new contract with a store', { 'x.txt': '' }, () => lake(`http://127.0.0.1:${port}`)],
    ['a store instead of a file', { 'c.yaml': file, 't.csv': 'id,age\n1,2\n' }, () => lake(`http://127.0.0.1:${port}`)],
  ])('%s hears nothing', async (_, base, change) => {
    const { exit, said } = await judge(changed(base, { 'c.yaml': change() }), gate);
    expect(heard).toBe('');
    expect([3, 4], said).toContain(exit);
    expect(said).toMatch(/no credentials are sent there/);
    expect(said).not.toContain('very-secret');
  });

  test.each([
    ['the target branch names it', (): Files => ({ 'c.yaml': shop('127.0.0.1', port) }), {}],
    ['the environment names it', (): Files => ({ 'x.txt': '' }), { PGHOST: '127.0.0.1', PGPORT: '' }],
  ])('where %s it is asked', async (_, base, env) => {
    const given = 'PGPORT' in env ? { ...env, PGPORT: String(port) } : {};
    const { exit } = await judge(changed(base(), { 'c.yaml': `${shop('127.0.0.1', port)}# more\n` }), gate, given);
    expect(exit).toBe(4);
    expect(heard).toContain('very-secret');
  });
});

describe('the Trino of a run', () => {
  const trino = (url: string) =>
    policy({ fresh: `contract: c.yaml, data: t, engine: trino, engine-url: "${url}", engine-user: u` });
  const args = ['data-validation', '--run', 'fresh', '--engine-password', 'very-secret'];
  const files = () => ({ 'mlops-gates.yml': trino(`https://127.0.0.1:${port}`), 'c.yaml': contract('required: true') });

  test('one that a change adds does not choose where the password goes', async () => {
    const { exit, said } = await judge(changed({ 'x.txt': '' }, files()), args);
    expect(exit, said).toBe(2);
    expect(said).toMatch(/the run "fresh" is new in this change.*"engine-url"/);
    expect(heard).toBe('');
  });

  test('one of the target branch does, and so does the step', async () => {
    // refused before anything is sent: by its address, not by who named it
    const url = `http://127.0.0.1:${port}`;
    const plain = { ...files(), 'mlops-gates.yml': trino(url) };
    for (const [base, more] of [
      [plain, []],
      [{ 'x.txt': '' }, ['--engine-url', url]],
    ] as const) {
      const { said } = await judge(changed(base, { ...plain, 'y.txt': '' }), [...args, ...more]);
      expect(said).toMatch(/A password for Trino is given, but its address is http/);
    }
  });
});
