import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDuckDb, type LoadDuckDbOptions, loadDuckDb } from '../../shared/engine/native/load-duckdb.ts';
import { cleanEnvironment, key, machine, type Published, pack, publish, scratch, version, write } from './fixture.ts';
import { type Registry, startRegistry, type Trouble } from './registry.ts';

let folder: string;
let published: Published;
const open: Registry[] = [];

beforeEach(async () => {
  folder = await scratch();
  published = await publish(join(folder, 'published'));
});
afterEach(async () => {
  for (const registry of open.splice(0)) await registry.close();
  await rm(folder, { recursive: true, force: true });
});

async function serve(trouble?: Trouble, archives = published.archives): Promise<Registry> {
  const registry = await startRegistry(archives, trouble);
  open.push(registry);
  return registry;
}

const place = (): string => join(folder, 'tool-cache', 'mlops-gates', 'duckdb', version);

async function options(npmrc: string, extra: LoadDuckDbOptions = {}): Promise<LoadDuckDbOptions> {
  const env = { ...(await cleanEnvironment(folder, npmrc)), ...extra.env };
  return { root: join(folder, 'tool'), machine, pins: published.pins, timeoutMs: 15_000, ...extra, env };
}

describe('fetching the engine', () => {
  it('takes it from the registry that npm is configured for, and from the cache ever after', async () => {
    const registry = await serve();
    const lines: string[] = [];
    const chosen = await options(`registry=${registry.url}\n`, { onProgress: (line) => lines.push(line) });
    const engine = (await loadDuckDb(chosen)) as unknown as { rows: number };
    expect(engine.rows).toBe(42);
    expect(lines).toHaveLength(2);
    const asked = registry.requests.length;
    expect(await findDuckDb(chosen)).toEqual({
      source: 'cached',
      folder: join(place(), key, 'node_modules', '@fixture', 'engine'),
    });
    expect(registry.requests).toHaveLength(asked);
    expect(await readdir(place())).toEqual([key]);
  });

  it('sends the token that the user configuration holds for this registry', async () => {
    const registry = await serve((request, response) => {
      if (request.headers.authorization === 'Bearer secret-word') return false;
      response.writeHead(401).end('{}');
      return true;
    });
    const host = registry.url.replace('http:', '');
    await findDuckDb(await options(`registry=${registry.url}\n${host}:_authToken=secret-word\n`));
    expect(registry.requests.every(({ authorization }) => authorization === 'Bearer secret-word')).toBe(true);
    await rm(place(), { recursive: true });
    const refused = await findDuckDb(await options(`registry=${registry.url}\n`)).catch((error: Error) => error);
    expect(refused).toMatchObject({ name: 'OutsideError', message: expect.stringMatching(/E401/) });
  });

  it('goes through the proxy of the environment', async () => {
    const registry = await serve();
    const chosen = await options('registry=http://packages.invalid/\n', {
      env: { HTTP_PROXY: registry.url, http_proxy: registry.url },
    });
    expect((await findDuckDb(chosen)).source).toBe('fetched');
    expect(registry.proxied.join()).toContain('packages.invalid');
  });

  it('prefers the setting to every configured registry, that of the scope too', async () => {
    const registry = await serve();
    const npmrc = 'registry=http://127.0.0.1:9/\n@fixture:registry=http://127.0.0.1:9/\n';
    expect((await findDuckDb(await options(npmrc, { registry: registry.url }))).source).toBe('fetched');
  });

  it('reads no .npmrc of the judged checkout', async () => {
    const registry = await serve();
    const hostile = await serve();
    const workspace = join(folder, 'workspace');
    await write(workspace, { '.npmrc': `registry=${hostile.url}\n`, 'package.json': '{}' });
    const chosen = await options(`registry=${registry.url}\n`, {
      workspace,
      env: { npm_config_local_prefix: workspace, npm_config_workspaces: 'true', INIT_CWD: workspace },
    });
    const before = process.cwd();
    process.chdir(workspace);
    try {
      expect((await findDuckDb(chosen)).source).toBe('fetched');
    } finally {
      process.chdir(before);
    }
    expect(hostile.requests).toEqual([]);
  });

  it('follows a redirect', async () => {
    const registry = await serve((request, response, archive) => {
      if (archive === undefined || request.url?.startsWith('/elsewhere/')) return false;
      response.writeHead(302, { location: `/elsewhere/${archive.name}.tgz` }).end();
      return true;
    });
    expect((await findDuckDb(await options(`registry=${registry.url}\n`))).source).toBe('fetched');
    expect(registry.requests.some(({ path }) => path.startsWith('/elsewhere/'))).toBe(true);
  });

  const cuts: readonly [string, (response: ServerResponse, half: Buffer) => void][] = [
    ['ended early', (response, half) => response.writeHead(200).end(half)],
    [
      'broke off',
      (response, half) => {
        response.writeHead(200, { 'content-length': half.length * 2 });
        response.write(half, () => response.destroy());
      },
    ],
  ];
  it.each(cuts)('tries again after an archive that %s', async (_name, cut) => {
    let times = 0;
    const registry = await serve((_request, response, archive) => {
      if (archive?.name !== `@fixture/bindings-${key}` || times > 0) return false;
      times += 1;
      cut(response, archive.content.subarray(0, archive.content.length / 2));
      return true;
    });
    expect((await findDuckDb(await options(`registry=${registry.url}\n`))).source).toBe('fetched');
    expect(times).toBe(1);
  });

  it('refuses what the registry gives out as the package but is not the published one', async () => {
    const native = `@fixture/bindings-${key}`;
    const tampered = await pack(join(folder, 'tampered'), { 'package.json': '{}', 'native.js': 'process.exit(9)' });
    const archives = published.archives.map((archive) =>
      archive.name === native ? { ...archive, content: tampered } : archive,
    );
    const registry = await serve(undefined, archives);
    const error = await findDuckDb(await options(`registry=${registry.url}\n`)).catch((reason: Error) => reason);
    expect(error).toMatchObject({ name: 'EvidenceError' });
    expect((error as Error).message).toContain(`${native}@${version} is not the published one`);
    expect(await readdir(place())).toEqual([]);
  });

  const answerWith =
    (status: number): Trouble =>
    (_request, response) => {
      response.writeHead(status).end();
      return true;
    };
  const failures: readonly [string, number, Trouble, RegExp][] = [
    [
      'always cut short',
      20_000,
      (_request, response, archive) => {
        if (archive === undefined) return false;
        response.writeHead(200).end(archive.content.subarray(0, 40));
        return true;
      },
      /npm EINTEGRITY/,
    ],
    ['no such version', 20_000, answerWith(404), /npm E404/],
    ['server error', 20_000, answerWith(500), /npm E500/],
    ['no answer in time', 2_000, () => true, /npm did not finish within 2 s/],
  ];
  it.each(failures)(
    '%s: says why, where it looked and how to install beforehand',
    async (_name, timeoutMs, trouble, cause) => {
      const registry = await serve(trouble);
      const chosen = await options(`registry=${registry.url}\nfetch-retries=1\n`, { timeoutMs });
      const error = await findDuckDb(chosen).catch((reason: Error) => reason);
      expect(error).toMatchObject({ name: 'OutsideError', message: expect.stringMatching(cause) });
      const { message } = error as Error;
      expect(message).toContain(`npm install --prefix ${join(folder, 'tool')} --no-save @fixture/engine@${version}`);
      expect(message).toContain(join(place(), key));
      expect(await readdir(place())).toEqual([]);
    },
    20_000,
  );

  it('says so where there is no npm', async () => {
    const chosen = await options('', { env: { PATH: '' } });
    const error = await findDuckDb(chosen).catch((reason: Error) => reason);
    const beside = existsSync(join(process.execPath, '..', '..', 'lib', 'node_modules', 'npm'));
    expect((error as Error).message).toMatch(beside ? /npm [A-Z]{2}/ : /npm was found neither beside Node nor on PATH/);
  });
});
