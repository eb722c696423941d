import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { prometheusClient } from '../../shared/clients/prometheus/client.ts';
import { cli } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { startPrometheus } from '../servers/prometheus.ts';

/** The gate's bundle against a real Prometheus, with a history of counters that restart, appear late and end. */

const start = 1_767_225_600;
const minutes = 120;

interface Pod {
  readonly track: 'stable' | 'canary';
  readonly perScrape: number;
  /** Every so many scrapes one error. */
  readonly errorEvery: number;
  readonly restartsAt?: number;
  readonly endsAt?: number;
}

/** Counters scraped every 15 seconds. The series of the errors appears with the first error. */
function history(app: string, pods: readonly Pod[]): string[] {
  return pods.flatMap((pod, i) => {
    const lines: { readonly ok: string[]; readonly bad: string[] } = { ok: [], bad: [] };
    let [ok, bad] = [1000, 0];
    for (let scrape = 0; scrape <= 4 * minutes && scrape < (pod.endsAt ?? Number.POSITIVE_INFINITY); scrape++) {
      if (scrape === pod.restartsAt) [ok, bad] = [0, 0];
      if (scrape > 0) ok += pod.perScrape;
      if (scrape > 0 && scrape % pod.errorEvery === 0) bad++;
      const labels = `app="${app}",track="${pod.track}",pod="p${i}"`;
      lines.ok.push(`requests_total{${labels},code="200"} ${ok} ${start + 15 * scrape}`);
      if (bad > 0) lines.bad.push(`requests_total{${labels},code="500"} ${bad} ${start + 15 * scrape}`);
    }
    return [...lines.ok, ...lines.bad];
  });
}

/** A histogram with the bounds 0.25 and +Inf: of 100 requests a scrape so many are slow. */
const histogram = (track: string, slow: number): string[] =>
  ['0.25', '1.0', '+Inf'].flatMap((le) =>
    Array.from({ length: 4 * minutes + 1 }, (_, scrape) => {
      const value = scrape * (le === '0.25' ? 100 - slow : 100) + (le === '0.25' ? scrape % 3 : 0);
      return `seconds_bucket{track="${track}",le="${le}"} ${value} ${start + 15 * scrape}`;
    }),
  );

const control: Pod = { track: 'stable', perScrape: 90, errorEvery: 2 };
const text = [
  '# TYPE requests counter',
  ...history('good', [control, { track: 'canary', perScrape: 10, errorEvery: 16, restartsAt: 201 }]),
  ...history('bad', [control, { track: 'canary', perScrape: 10, errorEvery: 1 }]),
  ...history('gone', [control, { track: 'canary', perScrape: 10, errorEvery: 16, endsAt: 300 }]),
  '# TYPE seconds histogram',
  ...histogram('stable', 5),
  ...histogram('canary', 9),
  '# EOF',
  '',
].join('\n');

const server = await startPrometheus(text);
skipWithReason('prometheus', server);

describe.skipIf(!server.ok)('canary-promotion with Prometheus', () => {
  const url = server.ok ? server.url : '';
  const folder = mkdtempSync(join(tmpdir(), 'canary-prometheus-'));
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    if (server.ok) await server.stop();
  });

  const judge = (app: string, more: Readonly<Record<string, string>> = {}) => {
    const metrics = [
      { name: 'errors', kind: 'rate', margin: 0.01, query: `requests_total{app="${app}"}`, count: 'code=~"5.."' },
    ];
    const settings = {
      source: 'prometheus',
      'source-url': url,
      'control-selector': 'track="stable"',
      'current-weight': '10',
      since: String(start),
      at: String(start + 60 * minutes),
      metrics: JSON.stringify(metrics),
      'report-dir': 'report',
      ...more,
    };
    const ended = cli(
      ['canary-promotion', ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])],
      folder,
    );
    const report = JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8'));
    return { ...ended, report };
  };

  test('a canary as good as the control is promoted; restarts and late series are counted right', () => {
    const { exit, report } = judge('good');
    expect([exit, report.verdict, report.evidence.decision, report.evidence.nextWeight]).toEqual([
      0,
      'pass',
      'promote',
      25,
    ]);
    const [errors] = report.evidence.metrics;
    // errors of the control: one every other scrape, from scrape 2 on; the last full minute ends before scrape 480
    expect(errors.control).toEqual({ count: 239, total: 90 * 479 + 239 });
    // it restarts at scrape 201, where the counters begin again at 0
    expect(errors.canary.count).toBe(29);
    expect(errors.canary.total).toBe(10 * 479 + 29);
  });

  test('a worse canary is rolled back', () => {
    const { exit, report } = judge('bad');
    expect([exit, report.verdict, report.evidence.decision]).toEqual([1, 'fail', 'rollback']);
  });

  test('a canary that is gone is never promoted', () => {
    const { exit, report } = judge('gone');
    expect([exit, report.verdict, report.evidence.decision]).toEqual([3, 'error', 'hold']);
    expect(report.checks.find(({ id }: { id: string }) => id === 'errors.observed').reason).toMatch(
      /canary is 45 minutes old/,
    );
    expect(judge('gone', { 'on-metrics-error': 'rollback' }).report.evidence.decision).toBe('rollback');
    expect(judge('gone', { 'on-metrics-error': 'rollback', 'metrics-grace': '2h' }).report.evidence.decision).toBe(
      'hold',
    );
    expect(judge('gone', { 'on-metrics-error': 'fail' }).report.evidence.decision).toBe('error');
  });

  test('latency is the share above a bound of the histogram, and only of one that there is', () => {
    const slow = (objective: number, margin: number) =>
      judge('good', {
        'current-weight': '50',
        metrics: JSON.stringify([{ name: 'slow', kind: 'latency', objective, margin, query: 'seconds_bucket' }]),
      });
    const { exit, report } = slow(0.25, 0.02);
    expect([exit, report.evidence.decision]).toEqual([1, 'rollback']);
    expect(report.evidence.metrics[0].canary.total).toBe(100 * 479);
    expect(report.evidence.metrics[0].difference).toBeCloseTo(-0.04, 3);
    expect(slow(0.25, 0.06).report.evidence.decision).toBe('promote');
    expect(slow(1, 0.01).report.evidence.metrics[0].canary).toEqual({ count: 0, total: 100 * 479 });
    const unknown = slow(0.3, 0.06);
    expect([unknown.exit, unknown.report.evidence.decision]).toEqual([3, 'hold']);
    expect(unknown.report.checks[0].reason).toMatch(/no bound le="0.3"/);
  });

  test('a metric that does not exist is an error', () => {
    const { exit, report } = judge('nobody');
    expect([exit, report.evidence.decision]).toEqual([3, 'hold']);
  });

  test('a server that does not answer is another error', () => {
    const { exit, report } = judge('good', { 'source-url': 'http://127.0.0.1:9' });
    expect([exit, report.verdict, report.evidence.decision]).toEqual([4, 'error', 'hold']);
  });

  test('samples are asked for in parts and joined once', async () => {
    const client = prometheusClient({ url });
    const selector = 'requests_total{app="good",track="stable",code="200"}';
    const asked = await client.rawSamples(selector, start + 60 * minutes, 60 * minutes);
    expect(asked).toMatchObject({ ok: true });
    const [series] = asked.ok ? asked.series : [];
    expect(series?.samples).toHaveLength(4 * minutes + 1);
    expect(series?.samples.map(([time]) => time)).toEqual(
      Array.from({ length: 4 * minutes + 1 }, (_, i) => start + 15 * i),
    );
    expect(await client.rawSamples('rate(', start, 60)).toMatchObject({ ok: false, kind: 'refused' });
  });
});
