import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Available, attempt } from './available.ts';
import { listens } from './docker-registry.ts';
import { freePort } from './free-port.ts';
import { goTool } from './go-tool.ts';
import { end, launch } from './launch.ts';

const PATIENCE_MS = 60_000;
const BUCKET = 'bucket';
const KEY = 'test-key';
const SECRET = 'test-secret';

export interface S3Server {
  /** `http://127.0.0.1:<port>`, path style; the region is `us-east-1`. */
  readonly endpoint: string;
  readonly key: string;
  readonly secret: string;
  /** Each folder in it is a bucket, each file below an object. */
  readonly folder: string;
  /** A bucket that is there and empty. */
  readonly bucket: string;
  readonly stop: () => Promise<void>;
}

interface Software {
  readonly module: string;
  readonly version: string;
  readonly args: (port: number, folder: string, scratch: string) => readonly string[];
}

/**
 * Both check signatures.
 * - `rclone`: a file that is written into `folder` is an object at once. Takes no notice of If-Match, nor of If-None-Match on
 *   PUT; answers ranges with 200; lists out of order.
 * - `versitygw`: keeps conditions on GET and PUT, also between writers at the same moment; 206, lists in order. A file that
 *   came into `folder` by another way has no ETag.
 */
const software = {
  rclone: {
    module: 'github.com/rclone/rclone',
    version: 'v1.71.2',
    args: (port, folder, scratch) => [
      ...['serve', 's3', folder, '--addr', `127.0.0.1:${port}`, '--auth-key', `${KEY},${SECRET}`],
      ...['--config', join(scratch, 'rclone.conf'), '--cache-dir', join(scratch, 'cache'), '--dir-cache-time', '0s'],
    ],
  },
  versitygw: {
    module: 'github.com/versity/versitygw/cmd/versitygw',
    version: 'v1.8.0',
    args: (port, folder, scratch) => [
      ...['--port', `127.0.0.1:${port}`, '--access', KEY, '--secret', SECRET, '--quiet'],
      // not every file system keeps extended attributes
      ...['posix', '--sidecar', join(scratch, 'about'), folder],
    ],
  },
} as const satisfies Readonly<Record<string, Software>>;

export const startS3 = (which: keyof typeof software = 'rclone'): Promise<Available<S3Server>> =>
  attempt(async () => {
    const { module, version, args }: Software = software[which];
    const program = await goTool(which, module, version);
    if (!program.ok) throw new Error(program.reason);
    const scratch = mkdtempSync(join(tmpdir(), 'mlops-gates-s3-'));
    const folder = join(scratch, 'objects');
    mkdirSync(join(folder, BUCKET), { recursive: true });
    mkdirSync(join(scratch, 'about'));
    const port = await freePort();
    const child = await launch(program.path, join(scratch, 'log'), args(port, folder, scratch));
    const stop = async (): Promise<void> => {
      await end(child);
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    };
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
      if (await listens(port))
        return { endpoint: `http://127.0.0.1:${port}`, key: KEY, secret: SECRET, folder, bucket: BUCKET, stop };
      await sleep(100);
    }
    const tail = readFileSync(join(scratch, 'log'), 'utf8').trim().split('\n').slice(-5).join('\n');
    await stop();
    throw new Error(`${which} did not start: ${tail}`);
  });
