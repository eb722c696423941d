import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianProgram } from './debian.ts';
import { pairs } from './docker.ts';
import type { Engine } from './engine.ts';
import { must, run } from './run.ts';

interface ImageConfig {
  readonly Entrypoint?: readonly string[] | null;
  readonly Cmd?: readonly string[] | null;
}

/** Builds and runs images without a daemon, and without the isolation of one. */
export async function startBuildah(): Promise<Engine> {
  const buildah = await debianProgram('buildah', 'buildah');
  const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-buildah-'));
  const storage = ['--storage-driver', 'vfs', '--root', join(folder, 'root'), '--runroot', join(folder, 'run')];
  const env = { PATH: process.env.PATH ?? '', HOME: folder, BUILDAH_ISOLATION: 'chroot' };
  const call = (...args: readonly string[]) => must(buildah, [...storage, ...args], { env });
  const inspect = async (tag: string) =>
    JSON.parse((await call('inspect', '--type', 'image', tag)).stdout) as { OCIv1: { config?: ImageConfig } };
  return {
    name: 'buildah',
    isolates: false,
    importImage: async (archive, tag) => {
      const container = (await call('from', 'scratch')).stdout.trim();
      await call('add', container, archive, '/');
      await call('commit', '--quiet', container, tag);
      await call('rm', container);
    },
    build: async ({ context, dockerfile, tag, args = {} }) => {
      const file = dockerfile === undefined ? [] : ['--file', dockerfile];
      await call('bud', '--pull-never', '--tag', tag, ...file, ...pairs('--build-arg', args), context);
    },
    run: async ({ image, command = [], entrypoint, env: given = {}, mounts = {}, user, workdir, timeoutMs }) => {
      const { config = {} } = (await inspect(image)).OCIv1;
      const start = entrypoint === undefined ? (config.Entrypoint ?? []) : [entrypoint];
      const words = command.length > 0 || entrypoint !== undefined ? command : (config.Cmd ?? []);
      const container = (await call('from', '--pull-never', image)).stdout.trim();
      try {
        const volumes = Object.entries(mounts).flatMap(([inside, path]) => ['--volume', `${path}:${inside}`]);
        const flags = [
          ...(user === undefined ? [] : ['--user', user]),
          ...(workdir === undefined ? [] : ['--workingdir', workdir]),
        ];
        const args = ['run', ...volumes, ...flags, ...pairs('--env', given), container, '--', ...start, ...words];
        return await run(buildah, [...storage, ...args], { env, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
      } finally {
        await call('rm', container);
      }
    },
    sizeOf: async (tag) => {
      const { stdout } = await call('images', '--json', tag);
      const [{ size } = { size: '0 B' }] = JSON.parse(stdout) as [{ size: string }?];
      return bytesOf(size);
    },
    stop: async () => {
      await run(buildah, [...storage, 'rm', '--all'], { env });
      await run(buildah, [...storage, 'rmi', '--all', '--force'], { env });
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** `312 MB` as buildah prints it. */
function bytesOf(size: string): number {
  const [, number = '0', unit = 'B'] = /^([\d.]+) ?([KMGT]?B)$/.exec(size) ?? [];
  return Math.round(Number(number) * 1000 ** ['B', 'KB', 'MB', 'GB', 'TB'].indexOf(unit));
}
