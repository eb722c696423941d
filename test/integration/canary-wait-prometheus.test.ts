import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dist, node } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { startPrometheus } from '../servers/prometheus.ts';

/** A step that waits while a real Prometheus scrapes a server that goes on counting: the last minutes are really lived through. */

const history = 28;
const since = 60 * Math.floor(Date.now() / 60_000) - 60 * history;

/** Requests that a track has served so far; the share of errors moves about 2 %. */
function counters(track: 'stable' | 'canary', seconds: number) {
  const all = (track === 'stable' ? 30 : 3) * Math.max(0, seconds);
  const bad = all * (0.02 + (0.1 / Math.max(1, seconds)) * Math.sin(seconds / (track === 'stable' ? 40 : 25)));
  return { ok: Math.floor(all - bad), bad: Math.floor(bad) };
}

const tracks = ['stable', 'canary'] as const;
const codes = ['ok', 'bad'] as const;
const labelsOf = (track: string, code: 'ok' | 'bad', more: string): string =>
  `{app="wages",track="${track}",code="${code === 'ok' ? 200 : 500}"${more}}`;

const app = createServer((_, response) => {
  const seconds = Date.now() / 1000 - since;
  const lines = tracks.flatMap((track) =>
    codes.map((code) => `requests_total${labelsOf(track, code, '')} ${counters(track, seconds)[code]}`),
  );
  response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
  response.end(`# TYPE requests_total counter\n${lines.join('\n')}\n`);
});
await new Promise<void>((done) => app.listen(0, '127.0.0.1', done));
const target = `127.0.0.1:${(app.address() as AddressInfo).port}`;

const until = Math.floor(Date.now() / 1000) - since;
const past = tracks.flatMap((track) =>
  codes.flatMap((code) =>
    Array.from({ length: Math.floor(until / 15) }, (_, i) => {
      const labels = labelsOf(track, code, `,instance="${target}",job="app"`);
      return `requests_total${labels} ${counters(track, 15 * i)[code]} ${since + 15 * i}`;
    }),
  ),
);
const server = await startPrometheus(`# TYPE requests counter\n${past.join('\n')}\n# EOF\n`, target);
skipWithReason('prometheus', server);

describe.skipIf(!server.ok)('a step that waits, with Prometheus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'canary-wait-prometheus-'));
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    if (server.ok) await server.stop();
    app.close();
  });

  test('holds at first, and promotes once what was scraped suffices', async () => {
    const metrics = [
      { name: 'errors', kind: 'rate', margin: 0.05, query: 'requests_total{app="wages"}', count: 'code=~"5.."' },
    ];
    const settings = {
      source: 'prometheus',
      'source-url': server.ok ? server.url : '',
      'control-selector': 'track="stable"',
      'current-weight': '9',
      since: String(since),
      metrics: JSON.stringify(metrics),
      wait: '8m',
      'report-dir': 'report',
    };
    const child = spawn(
      node,
      [
        join(dist, 'cli.mjs'),
        'canary-promotion',
        ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
      ],
      { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const [exit] = await once(child, 'close');
    const report = JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8'));
    expect([exit, report.evidence.decision, report.evidence.nextWeight]).toEqual([0, 'promote', 25]);
    expect(said).toMatch(/^Holding: errors is undecided at 9 %.* more minutes? in which both tracks serve/);
    const [errors] = report.evidence.metrics;
    // more than the history holds
    expect(errors.control.total).toBeGreaterThan(30 * 60 * (history + 1));
    expect(errors.canary.total / (errors.control.total + errors.canary.total)).toBeCloseTo(3 / 33, 2);
  });
});
