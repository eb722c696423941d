import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Available, attempt } from './available.ts';
import { freePort } from './free-port.ts';
import { end, launch } from './launch.ts';
import { must } from './run.ts';
import { installTrino, TRINO_VERSION, type TrinoInstallation } from './trino-install.ts';
import { runStatement, type TrinoQuery, type TrinoRows } from './trino-statement.ts';

/** Two nodes took over two minutes beside busy neighbours. */
const PATIENCE_MS = 400_000;
const STORE_PASSWORD = 'keystore';

type Properties = Readonly<Record<string, string>>;

export interface TrinoOptions {
  /** 1, or 2 for a coordinator (node 0) that works as well and a worker (node 1). */
  readonly nodes?: 1 | 2;
  /** Added to config.properties of the coordinator; the server refuses names that it does not know. */
  readonly properties?: Properties;
  readonly workerProperties?: Properties;
  /** Then `url` is https with a certificate of our own, and nobody else is let in. */
  readonly login?: { readonly user: string; readonly password: string };
}

export interface RunningQuery {
  readonly id: string;
  readonly user: string;
  readonly source: string | null;
  readonly state: string;
  readonly sql: string;
}

export interface Trino {
  readonly url: string;
  /** PEM file of the certificate that `url` shows; undefined without a login. */
  readonly certificate: string | undefined;
  /** Catalogs `memory` (empty, emptied by a restart), `tpch` (schemas tiny, sf1, sf10 …) and `system`. */
  readonly query: (sql: string, options?: TrinoQuery) => Promise<TrinoRows>;
  /** What is neither finished nor failed, but for the question itself. */
  readonly runningQueries: () => Promise<readonly RunningQuery[]>;
  /** SIGKILL: no goodbye. The coordinator lists a killed worker as active for some seconds still. */
  readonly kill: (node: number) => Promise<void>;
  /** Ends a node that still runs, starts it again at the same address and waits until all that were not killed are there. */
  readonly restart: (node: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A real Trino on loopback: each node is a process of its own. */
export const startTrino = (options: TrinoOptions = {}): Promise<Available<Trino>> =>
  attempt(async () => {
    const installed = await installTrino();
    const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-trino-'));
    const running: ChildProcess[] = [];
    const stop = async (): Promise<void> => {
      await Promise.all(running.map(end));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      return await startNodes(installed, folder, running, options, stop);
    } catch (error) {
      await stop();
      throw error;
    }
  });

async function startNodes(
  installed: TrinoInstallation,
  folder: string,
  running: ChildProcess[],
  { nodes = 1, properties = {}, workerProperties = {}, login }: TrinoOptions,
  stop: () => Promise<void>,
): Promise<Trino> {
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  const [coordinator, worker, secure] = ports;
  const url = login === undefined ? `http://127.0.0.1:${coordinator}` : `https://127.0.0.1:${secure}`;
  const certificate = login === undefined ? undefined : await makeCertificate(installed.keytool, folder);
  const ca = certificate === undefined ? undefined : readFileSync(certificate, 'utf8');
  const shared: Properties = {
    'discovery.uri': `http://127.0.0.1:${coordinator}`,
    'node.environment': 'test',
    'node.bind-ip': '127.0.0.1',
    // it would lie in the folder of whoever starts the tests
    'http-server.log.enabled': 'false',
    'node.internal-address': '127.0.0.1',
    'plugin.dir': join(installed.folder, 'plugin'),
    'catalog.config-dir': join(folder, 'catalog'),
    ...(login === undefined ? {} : { 'internal-communication.shared-secret': 'a secret of these nodes alone' }),
  };
  const settings: readonly Properties[] = [
    {
      ...shared,
      coordinator: 'true',
      'node-scheduler.include-coordinator': 'true',
      'http-server.http.port': String(coordinator),
      ...(login === undefined ? {} : withLogin(folder, secure)),
      ...properties,
    },
    { ...shared, coordinator: 'false', 'http-server.http.port': String(worker), ...workerProperties },
  ];
  mkdirSync(join(folder, 'catalog'));
  writeProperties(join(folder, 'catalog', 'memory.properties'), {
    'connector.name': 'memory',
    'memory.max-data-per-node': '1GB',
  });
  writeProperties(join(folder, 'catalog', 'tpch.properties'), {
    'connector.name': 'tpch',
    'tpch.splits-per-node': '2',
  });
  if (login)
    writeProperties(join(folder, 'password.properties'), { 'password-authenticator.name': 'one-password', ...login });

  const start = async (node: number): Promise<void> => {
    const config = join(folder, `config-${node}.properties`);
    writeProperties(config, {
      ...settings[node],
      'node.id': `node-${node}`,
    });
    running[node] = await launch(installed.java, join(folder, `log-${node}`), [
      '-Xmx2G',
      '-XX:+ExitOnOutOfMemoryError',
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      `-Dconfig=${config}`,
      `-Dnode.data-dir=${join(folder, `data-${node}`)}`,
      '-cp',
      [join(installed.folder, 'main'), join(installed.folder, 'lib', '*')].join(':'),
      'Main',
      TRINO_VERSION,
    ]);
  };
  const query = (sql: string, options?: TrinoQuery) => runStatement(url, sql, { ...login, ...options }, ca);
  /** Those that were started and not killed since. */
  const wanted = new Set<number>();
  const up = async (...more: readonly number[]): Promise<void> => {
    for (const node of more) {
      await start(node);
      wanted.add(node);
    }
    // a coordinator that is down is noticed when it comes back
    if (!wanted.has(0)) return;
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const ended = [...wanted].find((node) => !runs(running[node]));
      if (ended !== undefined) throw new Error(`node ${ended} of Trino ended: ${tail(folder, ended)}`);
      // a node that was killed stays listed as active for a while: each has to answer itself
      if (await allAnswer([...wanted].map((node) => Number(ports[node])))) {
        const active = await activeNodes(query);
        if ([...wanted].every((node) => active.includes(`node-${node}`))) return;
      }
      await sleep(200);
    }
    throw new Error(`Trino did not start: ${[...wanted].map((node) => tail(folder, node)).join('\n')}`);
  };

  await up(...Array.from({ length: nodes }, (_, node) => node));
  const kill = async (node: number): Promise<void> => {
    const child = running[node];
    if (child === undefined) throw new Error(`there is no node ${node}`);
    wanted.delete(node);
    if (!runs(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url,
    certificate,
    query,
    kill,
    restart: async (node) => {
      await kill(node);
      await up(node);
    },
    runningQueries: async () => {
      const sql = `select query_id, "user", source, state, query from system.runtime.queries where state not in ('FINISHED', 'FAILED')`;
      const { id, rows } = await query(sql);
      return rows
        .map(([own, user, source, state, text]) => ({ id: own, user, source, state, sql: text }) as RunningQuery)
        .filter((one) => one.id !== id);
    },
    stop,
  };
}

async function allAnswer(ports: readonly number[]): Promise<boolean> {
  try {
    for (const port of ports) {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/info`, { signal: AbortSignal.timeout(10_000) });
      if (((await answer.json()) as { starting?: boolean }).starting !== false) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** Their ids; none while the coordinator does not answer queries yet. */
async function activeNodes(
  query: (sql: string, options: TrinoQuery) => Promise<TrinoRows>,
): Promise<readonly unknown[]> {
  const sql = `select node_id from system.runtime.nodes where state = 'active'`;
  return query(sql, { timeoutMs: 10_000 }).then(
    ({ rows }) => rows.flat(),
    () => [],
  );
}

const runs = (child: ChildProcess | undefined): boolean =>
  child !== undefined && child.exitCode === null && child.signalCode === null;

const withLogin = (folder: string, port: number): Properties => ({
  'http-server.https.enabled': 'true',
  'http-server.https.port': String(port),
  'http-server.https.keystore.path': join(folder, 'keystore.p12'),
  'http-server.https.keystore.key': STORE_PASSWORD,
  'http-server.authentication.type': 'PASSWORD',
  'http-server.authentication.allow-insecure-over-http': 'false',
  'password-authenticator.config-files': join(folder, 'password.properties'),
});

async function makeCertificate(keytool: string, folder: string): Promise<string> {
  const store = ['-alias', 'trino', '-keystore', join(folder, 'keystore.p12'), '-storepass', STORE_PASSWORD];
  const names = ['-dname', 'CN=127.0.0.1', '-ext', 'san=ip:127.0.0.1,dns:localhost', '-validity', '2'];
  await must(keytool, [
    '-genkeypair',
    '-keyalg',
    'RSA',
    '-keysize',
    '2048',
    '-storetype',
    'PKCS12',
    ...store,
    ...names,
  ]);
  const certificate = join(folder, 'certificate.pem');
  await must(keytool, ['-exportcert', '-rfc', '-file', certificate, ...store]);
  return certificate;
}

const writeProperties = (file: string, properties: Properties): void =>
  writeFileSync(
    file,
    `${Object.entries(properties)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n')}\n`,
  );

const tail = (folder: string, node: number): string =>
  readFileSync(join(folder, `log-${node}`), 'utf8')
    .trim()
    .split('\n')
    .slice(-8)
    .join('\n');
