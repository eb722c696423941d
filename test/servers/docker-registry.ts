import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Available, attempt } from './available.ts';
import { debianProgram } from './debian.ts';
import { freePort } from './free-port.ts';
import { goTool } from './go-tool.ts';

export interface Registry {
  /** `127.0.0.1:<port>`; with TLS, `<name>:<port>`. */
  readonly host: string;
  readonly stop: () => Promise<void>;
}

const patienceMs = 30_000;

/** Sections of the registry's configuration, as its documentation has them. */
export interface RegistryOptions {
  readonly auth?: object;
  /** Paths of PEM files, and the name that the certificate is for. */
  readonly tls?: { readonly certificate: string; readonly key: string; readonly name: string };
}

export type Startable = { readonly start: (options?: RegistryOptions) => Promise<Registry> };

/** The registry of the distribution project, version 2: without a list of referrers, so that the fallback tag is needed. */
export const availableRegistry = (): Promise<Available<Startable>> =>
  attempt(async () => {
    const program = await debianProgram('docker-registry', 'docker-registry');
    return { start: (options) => startRegistry(program, options) };
  });

/** Its version 3. */
export async function availableRegistry3(): Promise<Available<Startable>> {
  const built = await goTool('registry', 'github.com/distribution/distribution/v3/cmd/registry', 'v3.1.2');
  return built.ok ? { ok: true, start: (options) => startRegistry(built.path, options) } : built;
}

async function startRegistry(program: string, { auth, tls }: RegistryOptions = {}): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-registry-'));
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const configuration = join(folder, 'config.yml');
  writeFileSync(
    configuration,
    JSON.stringify({
      version: '0.1',
      storage: { filesystem: { rootdirectory: join(folder, 'data') } },
      http: {
        addr: address,
        ...(tls === undefined ? {} : { tls: { certificate: tls.certificate, key: tls.key } }),
      },
      ...(auth === undefined ? {} : { auth }),
    }),
  );
  const log = openSync(join(folder, 'log'), 'w');
  const server = spawn(program, ['serve', configuration], {
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH ?? '' },
  });
  closeSync(log);
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const until = Date.now() + patienceMs;
  while (Date.now() < until && server.exitCode === null) {
    if (await listens(port)) return { host: tls === undefined ? address : `${tls.name}:${port}`, stop };
    await sleep(50);
  }
  const tail = readFileSync(join(folder, 'log'), 'utf8').split('\n').slice(-5).join('\n');
  await stop();
  throw new Error(`docker-registry did not start: ${tail}`);
}

/** It listens once it is ready; what it answers depends on who asks. */
export const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
