import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportSchema } from '../../shared/report/report.schema.ts';
import { cli } from '../process.ts';

/** The shipped bundle as a process, with observations from files. */

const folder = mkdtempSync(join(tmpdir(), 'canary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ajv = new Ajv2020({ strict: false });
ajv.addVocabulary(['x-float-sum']);
const validReport = ajv.compile(reportSchema());
const start = Date.parse('2026-01-31T12:00:00Z') / 1000;

/** One step at 10 %: the control's share of errors is 2 %. */
function observations(canary: number): string {
  const lines = ['time,track,metric,count,total,value', `${start},canary,weight,,,10`];
  for (let minute = 0; minute < 90; minute++)
    for (const [track, total, share] of [
      ['control', 1800, 0.02],
      ['canary', 200, canary],
    ] as const) {
      const wave = 1 + 0.4 * Math.sin((minute + 1) * (track === 'canary' ? 1.3 : 2.1));
      lines.push(`${start + 60 * minute},${track},errors,${Math.round(total * share * wave)},${total},`);
    }
  return `${lines.join('\n')}\n`;
}

beforeAll(() => {
  writeFileSync(join(folder, 'good.csv'), observations(0.021));
  writeFileSync(join(folder, 'bad.csv'), observations(0.05));
});

const metrics = '[{name: errors, kind: rate, margin: 0.01}]';

function judge(settings: Readonly<Record<string, string>>) {
  const given = { mode: 'replay', metrics, 'report-dir': 'report', ...settings };
  const ended = cli(
    ['canary-promotion', ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])],
    folder,
  );
  const report = ended.exit === 2 ? undefined : JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8'));
  if (report !== undefined) expect(validReport(report), ajv.errorsText(validReport.errors)).toBe(true);
  return { ...ended, report };
}

test.each([
  { file: 'good.csv', more: {}, exit: 0, decision: 'promote' },
  { file: 'bad.csv', more: {}, exit: 1, decision: 'rollback' },
  { file: 'good.csv', more: { at: '2026-01-31T12:20:00Z' }, exit: 5, decision: 'hold' },
  { file: 'good.csv', more: { mode: 'step', at: '2026-01-31T14:00:00Z' }, exit: 3, decision: 'hold' },
  {
    file: 'good.csv',
    more: { mode: 'step', 'on-metrics-error': 'rollback', at: '2026-01-31T14:00:00Z' },
    exit: 3,
    decision: 'rollback',
  },
])('$file $more: $decision', ({ file, more, exit, decision }) => {
  const ended = judge({ observations: file, ...more });
  expect([ended.exit, ended.report.evidence.decision]).toEqual([exit, decision]);
});

test.each([
  { metrics, sign: 1, bound: 'at most 0.01' },
  { metrics: '[{name: errors, kind: rate, direction: higher, margin: 0.01}]', sign: -1, bound: 'at least -0.01' },
])('$bound: what was seen and what is expected are both canary minus control', ({ metrics: rules, sign, bound }) => {
  // of what is better when higher the canary has too little
  writeFileSync(join(folder, 'less.csv'), observations(0.001));
  const { exit, report } = judge({ observations: sign > 0 ? 'bad.csv' : 'less.csv', metrics: rules });
  expect(exit).toBe(1);
  const check = report.checks.find(({ id }: { id: string }) => id === 'errors.max-drop[weight=10]');
  expect(check.expected).toBe(`share, canary minus control: ${bound}`);
  expect(Math.sign(check.observed)).toBe(sign);
  expect(Math.abs(check.observed)).toBeGreaterThan(0.01);
  expect(check.interval[0]).toBeLessThan(check.observed);
  expect(check.interval[1]).toBeGreaterThan(check.observed);
  const [recorded] = report.evidence.metrics;
  expect(recorded.difference).toBe(check.observed);
  expect([recorded.interval.lower, recorded.interval.upper]).toEqual(check.interval);
  expect([recorded.decisionInterval.lower, recorded.decisionInterval.upper]).toEqual(check.evidence.decisionInterval);
});

test('the same observations give the same report, and its command gives it again', () => {
  const stable = ({ report: { execution, ...rest } }: ReturnType<typeof judge>) => rest;
  expect(stable(judge({ observations: 'good.csv' }))).toEqual(stable(judge({ observations: 'good.csv' })));
});

test('every problem of the settings is named at once', () => {
  const ended = judge({ mode: 'abort', steps: '50,5', since: 'yesterday', 'on-inconclusive': 'warn' });
  expect(ended.exit).toBe(2);
  for (const name of ['"mode"', '"steps"', '"since"', '"on-inconclusive"']) expect(ended.stderr).toContain(name);
});

test('without a weight nothing is judged', () => {
  const [header, , ...lines] = observations(0.02).split('\n');
  writeFileSync(join(folder, 'bare.csv'), [header, ...lines].join('\n'));
  const ended = judge({ observations: 'bare.csv' });
  expect([ended.exit, ended.stderr]).toEqual([2, expect.stringContaining('current-weight')]);
  expect(judge({ observations: 'bare.csv', 'current-weight': '10' }).exit).toBe(0);
});
