import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Available, attempt } from './available.ts';
import { debianProgram } from './debian.ts';
import { freePort } from './free-port.ts';
import { end, launch } from './launch.ts';
import { must } from './run.ts';

const PATIENCE_MS = 60_000;

export interface Prometheus {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * A real Prometheus with the given history (OpenMetrics text with timestamps).
 * @param target `host:port` whose `/metrics` it scrapes every 5 seconds; without it, nothing
 */
export const startPrometheus = (history: string, target?: string): Promise<Available<Prometheus>> =>
  attempt(async () => {
    const program = await debianProgram('prometheus', 'prometheus');
    const promtool = await debianProgram('promtool', 'prometheus');
    const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-prometheus-'));
    writeFileSync(join(folder, 'history'), history);
    writeFileSync(
      join(folder, 'config.yml'),
      target === undefined ? 'global: {scrape_interval: 15s}\n' : scraping(target),
    );
    await must(promtool, ['tsdb', 'create-blocks-from', 'openmetrics', join(folder, 'history'), join(folder, 'data')]);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const child = await launch(program, join(folder, 'log'), [
      `--config.file=${join(folder, 'config.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      '--storage.tsdb.retention.time=10y',
      `--web.listen-address=127.0.0.1:${port}`,
    ]);
    const stop = async (): Promise<void> => {
      await end(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until && child.exitCode === null) {
      if (
        await fetch(`${url}/-/ready`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return { url, stop };
      await sleep(200);
    }
    const tail = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n').slice(-5).join('\n');
    await stop();
    throw new Error(`prometheus did not start: ${tail}`);
  });

const scraping = (target: string): string =>
  `global: {scrape_interval: 5s}\nscrape_configs: [{job_name: app, static_configs: [{targets: ['${target}']}]}]\n`;
