import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Available, attempt } from './available.ts';
import { debianProgram } from './debian.ts';
import { freePort } from './free-port.ts';
import { goTool } from './go-tool.ts';

export interface Registry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  readonly stop: () => Promise<void>;
}

const patienceMs = 30_000;

type Startable = { readonly start: () => Promise<Registry> };

/** The registry of the distribution project, version 2: without a list of referrers, so that the fallback tag is needed. */
export const availableRegistry = (): Promise<Available<Startable>> =>
  attempt(async () => {
    const program = await debianProgram('docker-registry', 'docker-registry');
    return { start: () => startRegistry(program) };
  });

/** Its version 3. */
export async function availableRegistry3(): Promise<Available<Startable>> {
  const built = await goTool('registry', 'github.com/distribution/distribution/v3/cmd/registry', 'v3.1.2');
  return built.ok ? { ok: true, start: () => startRegistry(built.path) } : built;
}

async function startRegistry(program: string): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-registry-'));
  const host = `127.0.0.1:${await freePort()}`;
  const configuration = join(folder, 'config.yml');
  writeFileSync(
    configuration,
    JSON.stringify({
      version: '0.1',
      storage: { filesystem: { rootdirectory: join(folder, 'data') } },
      http: { addr: host },
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
    if (
      await fetch(`http://${host}/v2/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { host, stop };
    await sleep(50);
  }
  const tail = readFileSync(join(folder, 'log'), 'utf8').split('\n').slice(-5).join('\n');
  await stop();
  throw new Error(`docker-registry did not start: ${tail}`);
}
