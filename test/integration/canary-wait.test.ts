import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { dist, node } from '../process.ts';

/** The bundle as a process that holds, waits a real minute, and reads what came meanwhile. */

const folder = mkdtempSync(join(tmpdir(), 'canary-wait-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Minutes up to now; the control's share of errors is 2 %. */
function observations(minutes: number): string {
  const start = 60 * Math.floor(Date.now() / 60_000) - 60 * minutes;
  const lines = ['time,track,metric,count,total,value', `${start},canary,weight,,,10`];
  for (let minute = 0; minute < minutes; minute++)
    for (const [track, total] of [
      ['control', 1800],
      ['canary', 200],
    ] as const) {
      const wave = 1 + 0.4 * Math.sin((minute + 1) * (track === 'canary' ? 1.3 : 2.1));
      lines.push(`${start + 60 * minute},${track},errors,${Math.round(total * 0.02 * wave)},${total},`);
    }
  return `${lines.join('\n')}\n`;
}

test('a hold is read again, and promoted by what came meanwhile', async () => {
  writeFileSync(join(folder, 'o.csv'), observations(20));
  const settings = {
    observations: 'o.csv',
    metrics: '[{name: errors, kind: rate, margin: 0.01}]',
    wait: '10m',
    'report-dir': 'report',
  };
  const child = spawn(
    node,
    [join(dist, 'cli.mjs'), 'canary-promotion', ...Object.entries(settings).flatMap(([n, value]) => [`--${n}`, value])],
    { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, stdio: 'ignore' },
  );
  await sleep(20_000);
  expect(child.exitCode).toBeNull();
  const later = observations(90);
  writeFileSync(join(folder, 'o.csv'), later);
  const [exit] = await once(child, 'exit');
  const report = JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8'));
  expect([exit, report.evidence.decision]).toEqual([0, 'promote']);
  expect(report.inputs[0].sha256).toBe(createHash('sha256').update(later).digest('hex'));
});
