import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { debianProgram } from './debian.ts';
import type { Engine } from './engine.ts';
import { must, run, which } from './run.ts';

const PATIENCE_MS = 60_000;

/**
 * A Docker daemon of our own, with its data in a scratch folder: vfs and no bridge, so that it starts inside a container as
 * well. `fastest` is what the daemon finds: vfs copies the whole image at each step of a build. Throws with the end of the daemon's log where it does not.
 */
export async function startDocker(
  storage: 'vfs' | 'fastest' = 'vfs',
): Promise<Engine & { readonly env: Readonly<Record<string, string>> }> {
  const dockerd = await debianProgram('dockerd', 'docker.io');
  if (process.getuid?.() !== 0) throw new Error('dockerd needs root');
  // short: the path of a socket may have some hundred characters only
  const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-docker-'));
  const socket = join(folder, 'docker.sock');
  const log = openSync(join(folder, 'log'), 'w');
  // a test run that is killed takes its daemon with it
  const guard = (await which('setpriv')) === undefined ? [] : ['setpriv', '--pdeathsig', 'TERM'];
  const [command = dockerd, ...before] = [...guard, dockerd];
  const daemon = spawn(
    command,
    [
      ...before,
      ...['--host', `unix://${socket}`, '--pidfile', join(folder, 'pid')],
      ...['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
      ...(storage === 'vfs' ? ['--storage-driver', 'vfs'] : []),
      ...['--iptables=false', '--bridge=none'],
    ],
    { stdio: ['ignore', log, log], env: { PATH: process.env.PATH ?? '', HOME: folder } },
  );
  closeSync(log);
  const stop = async (): Promise<void> => {
    await stopDaemon(daemon);
    await unmountBelow(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const client = existsSync('/usr/bin/docker') ? '/usr/bin/docker' : 'docker';
  // BuildKit cannot be had everywhere; the classic builder comes with the daemon
  const env = { PATH: process.env.PATH ?? '', HOME: folder, DOCKER_HOST: `unix://${socket}`, DOCKER_BUILDKIT: '0' };
  const docker = (...args: readonly string[]) => must(client, args, { env });
  if (!(await answers(daemon, () => run(client, ['version'], { env })))) {
    const tail = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n').slice(-5).join('\n');
    await stop();
    throw new Error(`dockerd did not start: ${tail}`);
  }
  return {
    name: 'docker',
    env,
    isolates: true,
    importImage: async (archive, tag) => {
      await docker('import', archive, tag);
    },
    build: async ({ context, dockerfile, tag, args = {} }) => {
      const file = dockerfile === undefined ? [] : ['--file', dockerfile];
      await docker('build', '--network', 'host', '--tag', tag, ...file, ...pairs('--build-arg', args), context);
    },
    run: ({ image, command = [], timeoutMs, ...options }) =>
      run(client, ['run', '--rm', ...runFlags(options), image, ...command], {
        env,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      }),
    sizeOf: async (tag) => Number((await docker('image', 'inspect', '--format', '{{.Size}}', tag)).stdout),
    stop,
  };
}

type Options = Omit<Parameters<Engine['run']>[0], 'image' | 'command'>;

function runFlags(options: Options): string[] {
  const { env = {}, mounts = {}, network = 'none', readOnly, tmpfs = [], memory, user, workdir, entrypoint } = options;
  const one = (flag: string, value: string | undefined) => (value === undefined ? [] : [flag, value]);
  return [
    ...['--network', network],
    ...(readOnly ? ['--read-only'] : []),
    ...one('--user', user),
    ...one('--workdir', workdir),
    ...one('--entrypoint', entrypoint),
    ...(memory === undefined ? [] : ['--memory', memory, '--memory-swap', memory]),
    ...tmpfs.flatMap((path) => ['--tmpfs', path]),
    ...Object.entries(mounts).flatMap(([inside, folder]) => ['--volume', `${folder}:${inside}`]),
    ...pairs('--env', env),
  ];
}

export const pairs = (flag: string, values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);

async function answers(daemon: ChildProcess, ask: () => Promise<{ readonly exit: number | null }>): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && daemon.exitCode === null) {
    if ((await ask()).exit === 0) return true;
    await sleep(200);
  }
  return false;
}

async function stopDaemon(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.signalCode !== null) return;
  const ended = once(daemon, 'exit');
  daemon.kill('SIGTERM');
  const stopped = await Promise.race([ended.then(() => true), sleep(20_000, false, { ref: false })]);
  if (stopped) return;
  daemon.kill('SIGKILL');
  await ended;
}

/** What a daemon that was killed leaves mounted would be deleted through the mount. */
async function unmountBelow(folder: string): Promise<void> {
  const mounts = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${folder}/`));
  for (const path of mounts.sort().reverse()) await run('umount', [path]);
}
