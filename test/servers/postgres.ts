import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Available, attempt } from './available.ts';
import { debianProgram } from './debian.ts';
import { freePort } from './free-port.ts';
import { launch } from './launch.ts';
import { must, run } from './run.ts';

const PATIENCE_MS = 60_000;
const VERSIONS = '/usr/lib/postgresql';
/** The package makes it; the server refuses to run as root. */
const SYSTEM_USER = 'postgres';

export interface Postgres {
  readonly host: string;
  readonly port: number;
  /** May do everything. A wrong password is refused. */
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Runs a script as that user; gives what psql prints (rows without head, `|` between values), throws at the first error. */
  readonly psql: (sql: string) => Promise<string>;
  /** Open connections are closed. */
  readonly stop: () => Promise<void>;
}

/** A real, empty PostgreSQL on loopback. */
export const startPostgres = (): Promise<Available<Postgres>> =>
  attempt(async () => {
    const programs = await installed();
    const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-postgres-'));
    let child: ChildProcess | undefined;
    const stop = async (): Promise<void> => {
      if (child !== undefined && running(child)) {
        const ended = once(child, 'exit');
        // the fast end: SIGTERM would wait for the clients to leave
        child.kill('SIGINT');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      const [user, password, database, host] = ['tester', "it's: a/secret@word", 'postgres', '127.0.0.1'];
      const data = join(folder, 'data');
      const passwordFile = join(folder, 'password');
      writeFileSync(passwordFile, password);
      const asRoot = process.getuid?.() === 0;
      if (asRoot) await must('chown', ['-R', `${SYSTEM_USER}:`, folder]);
      const became = asRoot
        ? ['setpriv', '--reuid', SYSTEM_USER, '--regid', SYSTEM_USER, '--init-groups', '--pdeathsig', 'INT']
        : [];
      const unprivileged = (program: string, ...args: readonly string[]): [string, string[]] => {
        const [first = program, ...rest] = [...became, join(programs, program), ...args];
        return [first, rest];
      };
      const login = [`--username=${user}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
      const texts = ['--encoding=UTF8', '--locale=C.UTF-8'];
      await must(...unprivileged('initdb', `--pgdata=${data}`, ...login, ...texts, '--no-sync'), { cwd: folder });

      const port = await freePort();
      const settings = { listen_addresses: host, port, unix_socket_directories: '', fsync: 'off' };
      const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
      const [program, args] = unprivileged('postgres', '-D', data, ...options);
      child = await launch(program, join(folder, 'log'), args);

      const address = ['--host', host, '--port', String(port), '--username', user, '--dbname', database];
      const env = { PATH: process.env.PATH ?? '', PGPASSWORD: password, PGCLIENTENCODING: 'UTF8' };
      const how = ['--no-psqlrc', '--quiet', '--no-align', '--tuples-only', '--set', 'ON_ERROR_STOP=1'];
      const psql = async (sql: string): Promise<string> => {
        const { stdout } = await must(join(programs, 'psql'), [...how, ...address], { env, input: sql });
        return stdout;
      };
      const until = Date.now() + PATIENCE_MS;
      while (Date.now() < until && running(child)) {
        const { exit } = await run(join(programs, 'pg_isready'), ['--quiet', ...address], { env });
        if (exit === 0) return { host, port, user, password, database, psql, stop };
        await sleep(100);
      }
      throw new Error(`postgres did not start: ${tail(join(folder, 'log'))}`);
    } catch (error) {
      await stop();
      throw error;
    }
  });

/** The folder of its programs, most of which Debian leaves out of PATH. */
async function installed(): Promise<string> {
  const newest = () =>
    (existsSync(VERSIONS) ? readdirSync(VERSIONS) : [])
      .filter((version) => existsSync(join(VERSIONS, version, 'bin', 'initdb')))
      .sort((a, b) => Number(b) - Number(a))[0];
  if (newest() === undefined) await debianProgram('pg_createcluster', 'postgresql');
  const version = newest();
  if (version === undefined) throw new Error(`postgresql is installed, and no initdb is below ${VERSIONS}`);
  return join(VERSIONS, version, 'bin');
}

const running = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

const tail = (log: string): string => readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
