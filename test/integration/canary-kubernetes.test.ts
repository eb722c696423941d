import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kubernetesClient, type PatchOperation } from '../../shared/clients/kubernetes/client.ts';
import { clusterOf } from '../../shared/clients/kubernetes/kubeconfig.ts';
import type { Json } from '../../shared/json.ts';
import { dist, node, root } from '../process.ts';
import { type Available, skipWithReason } from '../servers/available.ts';
import { type Kubernetes, startKubernetes } from '../servers/kubernetes.ts';
import { must } from '../servers/run.ts';

/** The gate's bundle as a process against the real API server: weights, state, RBAC, conflicts, kills. */

const definitions = resolve(root, '../shared/oracles/canary/crds/gateway-api.httproutes.yaml');
const server: Available<Kubernetes> = existsSync(definitions)
  ? await startKubernetes()
  : { ok: false, reason: 'the definition of HTTPRoute lies in ../shared, which is absent' };
skipWithReason('the Kubernetes API server', server);

const start = Date.parse('2026-01-31T12:00:00Z') / 1000;
const path = '/apis/gateway.networking.k8s.io/v1/namespaces/default/httproutes/wages';

interface Step {
  readonly exit: number | null;
  readonly report: {
    readonly verdict: string;
    readonly evidence: {
      readonly decision: string;
      readonly reason: string;
      readonly nextWeight: number | null;
      readonly traffic: { readonly conflicts: number };
    };
    readonly checks: readonly { readonly id: string; readonly outcome: string; readonly reason: string }[];
  };
}

describe.skipIf(!server.ok)('canary-promotion with the Kubernetes API server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'canary-kubernetes-'));
  const kubernetes = server.ok ? server : undefined;
  const file = (name: string) => join(folder, name);
  const kubectl = (...args: readonly string[]) => must('kubectl', ['--kubeconfig', file('admin'), ...args]);

  beforeAll(async () => {
    if (!kubernetes) return;
    writeFileSync(file('admin'), await kubernetes.kubeconfig('test-admin'));
    writeFileSync(file('bot'), await kubernetes.kubeconfig('canary-bot', 'bots'));
    await kubectl('create', '--filename', definitions);
    await kubectl('wait', '--for', 'condition=established', 'crd/httproutes.gateway.networking.k8s.io');
    writeFileSync(file('good.csv'), observations(0.01));
    writeFileSync(file('bad.csv'), observations(0.06));
  });
  afterAll(async () => {
    await kubernetes?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const admin = () => kubernetesClient(clusterOf(readFileSync(file('admin')), folder));

  /** Until the definition is served, a moment after it is established. */
  async function freshRoute(): Promise<void> {
    await kubectl('delete', 'httproute', 'wages', '--ignore-not-found');
    writeFileSync(file('route.yaml'), route);
    await kubectl('apply', '--filename', file('route.yaml'));
  }

  async function weights(): Promise<(readonly (number | undefined)[])[]> {
    const reply = await admin().get(path);
    if (!reply.ok) throw new Error(reply.message);
    const { spec } = reply.body as unknown as {
      spec: { rules: { backendRefs: { weight?: number }[] }[] };
    };
    return spec.rules.map(({ backendRefs }) => backendRefs.map(({ weight }) => weight));
  }

  /** What the last step said on standard error. */
  let warned = '';

  function launchStep(
    minute: number | undefined,
    more: Readonly<Record<string, string>>,
    kubeconfig: string,
  ): ChildProcess {
    const settings = {
      driver: 'httproute',
      target: 'default/wages',
      'control-backend': 'stable',
      'canary-backend': 'canary',
      release: 'r1',
      observations: 'good.csv',
      metrics: '[{"name":"errors","kind":"rate","margin":0.01}]',
      ...(minute === undefined ? {} : { at: String(start + 60 * minute) }),
      'report-dir': 'report',
      ...more,
    };
    rmSync(file('report'), { recursive: true, force: true });
    const child = spawn(
      node,
      [
        join(dist, 'cli.mjs'),
        'canary-promotion',
        ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
      ],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, HOME: folder, KUBECONFIG: kubeconfig },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    warned = '';
    child.stderr?.on('data', (part) => {
      warned += part;
    });
    return child;
  }

  async function step(
    minute: number,
    more: Readonly<Record<string, string>> = {},
    kubeconfig = file('bot'),
  ): Promise<Step> {
    const [exit] = (await once(launchStep(minute, more, kubeconfig), 'exit')) as [number | null];
    return { exit, report: JSON.parse(readFileSync(join(file('report'), 'report.json'), 'utf8')) };
  }
  const said = ({ exit, report }: Step) => [exit, report.evidence.decision, report.evidence.nextWeight];

  test('the role that the report shows is what is needed, and enough', async () => {
    await freshRoute();
    const forbidden = await step(0);
    expect([forbidden.exit, forbidden.report.verdict]).toEqual([4, 'error']);
    const html = readFileSync(join(file('report'), 'report.md'), 'utf8');
    const role = /apiVersion: rbac[\s\S]*?verbs: \[get, patch, watch\]\n/.exec(html)?.[0] ?? '';
    writeFileSync(file('role.yaml'), role);
    await kubectl('apply', '--filename', file('role.yaml'));
    await kubectl('create', 'rolebinding', 'bot', '--role', 'mlops-gates-canary', '--user', 'canary-bot');
    const allowed = await step(0);
    expect(said(allowed)).toEqual([5, 'hold', 5]);
  });

  test('a good canary goes up step by step; other backends and rules keep what they have', async () => {
    await freshRoute();
    expect(said(await step(0))).toEqual([5, 'hold', 5]);
    expect(await weights()).toEqual([[95, 5], [57, 3, 40], [1]]);
    expect(said(await step(10, { 'on-inconclusive': 'warn' }))).toEqual([0, 'hold', 5]);
    expect(said(await step(200))).toEqual([0, 'promote', 25]);
    expect(await weights()).toEqual([[75, 25], [45, 15, 40], [1]]);
    expect(said(await step(205))).toEqual([5, 'hold', 25]);
    expect(said(await step(400))).toEqual([0, 'promote', 50]);
    expect(said(await step(600))).toEqual([0, 'promote', 100]);
    expect(await weights()).toEqual([[0, 100], [0, 60, 40], [1]]);
    expect(said(await step(610))).toEqual([0, 'promote', 100]);
  });

  test('a bad canary goes back to the weights that were recorded, and does not begin again by itself', async () => {
    await freshRoute();
    await step(0);
    expect(said(await step(120, { observations: 'bad.csv' }))).toEqual([1, 'rollback', 0]);
    expect(await weights()).toEqual([[100, 0], [60, 0, 40], [1]]);
    expect(said(await step(130))).toEqual([1, 'rollback', 0]);
    expect(await weights()).toEqual([[100, 0], [60, 0, 40], [1]]);
    expect(said(await step(140, { release: 'r2' }))).toEqual([5, 'hold', 5]);
    const other = await step(150, { release: 'r3' });
    expect([other.exit, other.report.evidence.decision]).toEqual([3, 'error']);
    expect((await step(150, { release: 'r2', mode: 'abort' })).exit).toBe(0);
    expect(await weights()).toEqual([[100, 0], [60, 0, 40], [1]]);
  });

  test('weights that somebody else has set are left alone', async () => {
    await freshRoute();
    await step(0);
    const foreign: PatchOperation[] = [{ op: 'replace', path: '/spec/rules/0/backendRefs/1/weight', value: 33 }];
    await admin().patch(path, foreign);
    for (const mode of ['step', 'abort']) {
      const refused = await step(120, { observations: 'bad.csv', mode });
      expect(refused.report.evidence.decision).toBe('error');
      expect(await weights()).toEqual([[95, 33], [57, 3, 40], [1]]);
    }
    expect((await step(121, { mode: 'reconcile' })).exit).toBe(0);
    expect(await weights()).toEqual([[95, 33], [57, 3, 40], [1]]);
  });

  test('reconcile gives back what was left behind, once it has expired', async () => {
    await freshRoute();
    await step(0);
    expect((await step(119, { mode: 'reconcile' })).exit).toBe(0);
    expect(await weights()).toEqual([[95, 5], [57, 3, 40], [1]]);
    expect((await step(121, { mode: 'reconcile' })).exit).toBe(0);
    expect(await weights()).toEqual([[100, 0], [60, 0, 40], [1]]);
  });

  test('another writer between reading and writing: nothing is lost, and the step is done once', async () => {
    await freshRoute();
    await step(0);
    let patches = 0;
    const between = await proxy(async (method, moment) => {
      if (method === 'PATCH' && moment === 'before' && patches++ === 0)
        await kubectl('label', 'httproute', 'wages', 'changed=yes');
    });
    const done = await step(200, {}, between.kubeconfig);
    between.close();
    expect(said(done)).toEqual([0, 'promote', 25]);
    expect([done.report.evidence.traffic.conflicts, patches]).toEqual([1, 2]);
    expect((await kubectl('get', 'httproute', 'wages', '-o', 'jsonpath={.metadata.labels.changed}')).stdout).toBe(
      'yes',
    );
    expect(await weights()).toEqual([[75, 25], [45, 15, 40], [1]]);
  });

  test.each([
    'before',
    'after',
  ] as const)('the answer to a write is lost, cut off %s it was done: it is done once', async (when) => {
    await freshRoute();
    await step(0);
    let cuts = 0;
    const cutting = await proxy(async (method, moment) => {
      if (method === 'PATCH' && moment === when && cuts++ === 0) throw new Error('cut');
    });
    const done = await step(200, {}, cutting.kubeconfig);
    cutting.close();
    expect(said(done)).toEqual([0, 'promote', 25]);
    expect(done.report.evidence.traffic.conflicts).toBe(when === 'before' ? 1 : 0);
    expect(await weights()).toEqual([[75, 25], [45, 15, 40], [1]]);
  });

  test('a server that never answers, and one that fails', async () => {
    await freshRoute();
    const failing = await proxy(async () => {
      throw new Error('cut');
    });
    const missed = await step(0, {}, failing.kubeconfig);
    failing.close();
    expect([missed.exit, missed.report.evidence.decision]).toEqual([4, 'error']);
    expect(await weights()).toEqual([[100, 0], [60, 0, 40], [1]]);
  });

  test('two steps at once: one moves the canary, and only once', async () => {
    await freshRoute();
    await step(0);
    let waiting = 0;
    let release: () => void = () => undefined;
    const both = new Promise<void>((done) => {
      release = done;
    });
    const meeting = await proxy(async (method, moment) => {
      if (method !== 'PATCH' || moment === 'after') return;
      if (++waiting === 2) release();
      await both;
    });
    const children = [
      launchStep(200, { 'report-dir': 'one' }, meeting.kubeconfig),
      launchStep(200, { 'report-dir': 'two' }, meeting.kubeconfig),
    ];
    const exits = await Promise.all(children.map((child) => once(child, 'exit').then(([code]) => code)));
    meeting.close();
    expect(exits.sort()).toEqual([0, 3]);
    expect(await weights()).toEqual([[75, 25], [45, 15, 40], [1]]);
  });

  test.each([
    'before',
    'after',
  ] as const)('killed %s any request: the next run ends where it would have', async (when) => {
    for (const scene of ['start', 'advance', 'rollback'] as const) {
      for (let at = 1; at <= 3; at++) {
        await freshRoute();
        if (scene !== 'start') await step(0);
        const observed = { observations: scene === 'rollback' ? 'bad.csv' : 'good.csv' };
        const minute = scene === 'start' ? 0 : 200;
        let requests = 0;
        let child: ChildProcess | undefined;
        const killer = await proxy(async (_, moment) => {
          if (moment === 'before') requests++;
          if (requests === at && moment === when) child?.kill('SIGKILL');
        });
        child = launchStep(minute, observed, killer.kubeconfig);
        await once(child, 'exit');
        killer.close();
        expect(requests).toBeGreaterThanOrEqual(at);
        await step(minute + (scene === 'start' ? 1 : 0), observed);
        const ends = { start: [95, 5], advance: [75, 25], rollback: [100, 0] }[scene];
        expect((await weights())[0], `${scene}, request ${at}`).toEqual(ends);
      }
    }
  });

  /** A step that has begun the canary and now waits, with a poll that no test outlives. */
  async function waiting(kubeconfig = file('bot'), more: Readonly<Record<string, string>> = {}): Promise<ChildProcess> {
    await freshRoute();
    const child = launchStep(undefined, { wait: '2h', poll: '1h', ...more }, kubeconfig);
    while ((await weights())[0]?.[1] !== 5) await sleep(100);
    return child;
  }
  const ended = async (child: ChildProcess): Promise<Step> => {
    const [exit] = child.exitCode === null ? ((await once(child, 'exit')) as [number | null]) : [child.exitCode];
    return { exit, report: JSON.parse(readFileSync(join(file('report'), 'report.json'), 'utf8')) };
  };
  const foreign: PatchOperation[] = [{ op: 'replace', path: '/spec/rules/0/backendRefs/1/weight', value: 33 }];

  test('a step that waits stops at once where somebody else moves weights, and not for a label', async () => {
    const child = await waiting();
    await kubectl('label', 'httproute', 'wages', 'changed=yes');
    await sleep(1000);
    expect(child.exitCode).toBeNull();
    await admin().patch(path, foreign);
    const { exit, report } = await ended(child);
    expect([exit, report.evidence.decision]).toEqual([3, 'error']);
    expect(report.evidence.reason).toMatch(/Somebody else has changed the weights/);
    expect(await weights()).toEqual([[95, 33], [57, 3, 40], [1]]);
  });

  test('a route that is deleted meanwhile ends the wait', async () => {
    const child = await waiting();
    await kubectl('delete', 'httproute', 'wages');
    const { exit, report } = await ended(child);
    expect([exit, report.evidence.decision]).toEqual([3, 'error']);
  });

  test.each([
    'SIGTERM',
    'SIGKILL',
  ] as const)('%s while it waits: traffic stays, and the next step goes on', async (signal) => {
    const child = await waiting();
    child.kill(signal);
    const [exit, killed] = (await once(child, 'exit')) as [number | null, string | null];
    expect([exit, killed]).toEqual(signal === 'SIGTERM' ? [143, null] : [null, 'SIGKILL']);
    expect(await weights()).toEqual([[95, 5], [57, 3, 40], [1]]);
    const resumed = await ended(launchStep(undefined, {}, file('bot')));
    expect([resumed.exit, resumed.report.evidence.decision]).toEqual([5, 'hold']);
    expect(await weights()).toEqual([[95, 5], [57, 3, 40], [1]]);
  });

  test('without the verb watch it warns, goes on by polling, and holds when the wait is over', async () => {
    await kubectl('patch', 'role', 'mlops-gates-canary', '--type', 'json', '--patch', roleVerbs(['get', 'patch']));
    try {
      const child = await waiting(file('bot'), { wait: '3s' });
      const { exit, report } = await ended(child);
      expect([exit, report.evidence.decision]).toEqual([5, 'hold']);
      expect(warned).toMatch(/forbids to watch .* verb watch/);
    } finally {
      await kubectl(
        'patch',
        'role',
        'mlops-gates-canary',
        '--type',
        'json',
        '--patch',
        roleVerbs(['get', 'patch', 'watch']),
      );
    }
  });

  type Moment = 'before' | 'after';

  /** Passes requests on with the rights of the administrator, and lets the test in between. */
  async function proxy(
    interfere: (method: string, moment: Moment) => Promise<void>,
  ): Promise<{ readonly kubeconfig: string; readonly close: () => void }> {
    const client = admin();
    const listener: Server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const method = request.method ?? '';
      const body = Buffer.concat(parts).toString('utf8');
      try {
        await interfere(method, 'before');
        const reply =
          method === 'PATCH'
            ? await client.patch(request.url ?? '', JSON.parse(body))
            : await client.get(request.url ?? '');
        await interfere(method, 'after');
        const status = reply.ok ? 200 : reply.kind === 'refused' ? reply.status : 502;
        const answer: Json = reply.ok ? reply.body : { message: reply.message };
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      } catch {
        response.destroy();
      }
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    const kubeconfig = file(`proxy-${port}`);
    writeFileSync(
      kubeconfig,
      `current-context: p\nclusters: [{name: p, cluster: {server: "http://127.0.0.1:${port}"}}]\nusers: [{name: p, user: {}}]\ncontexts: [{name: p, context: {cluster: p, user: p}}]\n`,
    );
    return {
      kubeconfig,
      close: () => {
        listener.closeAllConnections();
        listener.close();
      },
    };
  }
});

const roleVerbs = (verbs: readonly string[]): string =>
  JSON.stringify([{ op: 'replace', path: '/rules/0/verbs', value: verbs }]);

/** Minutes of both tracks, with the share of the weight that the canary has by then. */
function observations(errors: number): string {
  const lines = ['time,track,metric,count,total'];
  for (let minute = 0; minute < 620; minute++) {
    const weight = minute < 200 ? 0.05 : minute < 400 ? 0.25 : 0.5;
    for (const [track, total, share] of [
      ['control', Math.round(2000 * (1 - weight)), 0.01],
      ['canary', Math.round(2000 * weight), errors],
    ] as const) {
      const wave = 1 + 0.4 * Math.sin(minute * (track === 'canary' ? 1.3 : 2.1));
      lines.push(`${start + 60 * minute},${track},errors,${Math.round(total * share * wave)},${total}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const route = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: wages, namespace: default}
spec:
  parentRefs: [{name: gateway}]
  rules:
    - matches: [{path: {type: PathPrefix, value: /predict}}]
      backendRefs: [{name: stable, port: 80, weight: 100}, {name: canary, port: 80, weight: 0}]
    - matches: [{path: {type: PathPrefix, value: /mixed}}]
      backendRefs:
        [{name: stable, port: 80, weight: 60}, {name: canary, port: 80, weight: 0}, {name: team, port: 80, weight: 40}]
    - matches: [{path: {type: PathPrefix, value: /health}}]
      backendRefs: [{name: stable, port: 80}]
`;
