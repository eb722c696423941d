import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SettingsError } from '../../shared/errors.ts';
import { gateNamed } from '../../shared/gates/index.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { runGate } from '../../shared/run.ts';
import { settle } from '../../shared/settle.ts';
import { faultsOf, type Judged, textFaults } from './judge.ts';

/** Good observations with one thing wrong: no crash, and never a promotion of what was not shown. */

const cases = process.env.MLOPS_GATES_SUITE === 'deep' ? 2000 : 200;
const workspace = memoryHost(mkdtempSync(join(tmpdir(), 'canary-hostile-'))).workspace;
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

const start = 1_767_225_600;
type Cell = string | number;
type Row = [time: Cell, track: Cell, metric: Cell, count: Cell, total: Cell, value: Cell];

function rows(minutes: number): Row[] {
  const list: Row[] = [[start, 'canary', 'weight', '', '', 10]];
  for (let i = 0; i < minutes; i++)
    for (const [track, total] of [
      ['control', 900],
      ['canary', 100],
    ] as const)
      list.push([
        start + 60 * i,
        track,
        'errors',
        Math.round(total * 0.02 * (1 + Math.sin(i * (total / 100)))),
        total,
        '',
      ]);
  return list;
}

type Random = (below: number) => number;
function random(seed: number): Random {
  let state = seed + 1;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 374761393;
    return (((state ^ (state >>> 13)) >>> 0) % 1_000_003) % below;
  };
}

const nasty: readonly Cell[] = [
  '',
  'NaN',
  'Infinity',
  '-1',
  '1e400',
  '0x10',
  '９',
  ' ',
  '\u0000',
  '=cmd()',
  '<script>',
  'null',
  -5,
  1e308,
  '"',
];

interface Case {
  readonly text: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The evidence still shows that the canary is as good: nothing may be wrong about a pass. */
  readonly mayPass?: boolean;
}

const csv = (list: readonly Row[]): string =>
  `time,track,metric,count,total,value\n${list.map((row) => row.join(',')).join('\n')}\n`;

/** One defect each; those that may pass leave what is claimed true. */
const defects: readonly ((list: Row[], pick: Random) => Case)[] = [
  (list, pick) => {
    const row = list[1 + pick(list.length - 1)] as Row;
    row[pick(5)] = nasty[pick(nasty.length)] as Cell;
    // a metric of another name is one that no rule names
    return { text: csv(list), mayPass: row[2] !== 'errors' };
  },
  (list, pick) => {
    const text = csv(list);
    const cut = pick(text.length);
    // what is left may be whole records
    return { text: text.slice(0, cut), mayPass: text.slice(0, cut).split('\n').length > 62 };
  },
  (list) => ({ text: csv(list.filter(([, track, metric]) => track !== 'canary' || metric === 'weight')) }),
  (list) => ({ text: csv(list.filter(([, track]) => track !== 'control')) }),
  (list) => ({ text: csv(list.slice(1)) }),
  (list) => ({ text: csv([...list, ...list.slice(1)]) }),
  (list, pick) => ({ text: csv(list.slice(0, 2 + pick(50))) }),
  (list) => ({
    text: csv(
      list.map(([time, track, metric, , total, value], i) => [time, track, metric, i === 0 ? '' : total, total, value]),
    ),
    mayPass: true,
  }),
  (list, pick) => ({
    text: csv(
      list.map((row) =>
        row[1] === 'canary' && row[4] !== '' ? [row[0], row[1], row[2], 10 + pick(20), row[4], row[5]] : row,
      ),
    ),
  }),
  (list) => ({
    text: csv(list.map((row, i) => (i === 0 ? row : ([Number(row[0]) - 86_400, ...row.slice(1)] as Row)))),
  }),
  (list) => ({ text: csv(list.map((row, i) => (i === 0 ? ([row[0], row[1], row[2], '', '', 50] as Row) : row))) }),
  (list, pick) => ({
    text: csv(
      list.map((row, i) => (i === 0 ? ([row[0], row[1], row[2], '', '', nasty[pick(nasty.length)]] as Row) : row)),
    ),
  }),
  (list, pick) => {
    const bytes = Buffer.from(csv(list));
    for (let i = 0; i < 20; i++) bytes[pick(bytes.length)] = pick(256);
    return { text: bytes.toString('latin1'), mayPass: true };
  },
  (list, pick) => ({
    text: csv(list),
    settings: { metrics: JSON.stringify([{ name: 'errors', kind: 'rate', margin: nasty[pick(nasty.length)] }]) },
  }),
  (list, pick) => ({ text: csv(list), settings: { steps: String(nasty[pick(nasty.length)]) || '0' } }),
  (list, pick) => ({ text: csv(list), settings: { at: String(nasty[pick(nasty.length)]) || 'x' } }),
  (list) => ({ text: csv(list), settings: { mode: 'step' } }),
  (list, pick) => ({ text: csv(list), settings: { at: String(start + 60 * pick(55)) } }),
  (list) => ({
    text: csv(list.map((row, i) => (i % 2 === 0 ? row : ([...row.slice(0, 2), 'error', ...row.slice(3)] as Row)))),
  }),
  (_, pick) => ({
    text: ['', '{', '[', '[1,2]', 'null', '{}', '[[]]', '[null]', '"x"', '{"time":1}\n{}', '\ufeff'][
      pick(11)
    ] as string,
  }),
];

async function judge({ text, settings = {} }: Case): Promise<Judged & { readonly decision?: unknown }> {
  const entry = gateNamed('canary-promotion');
  if (!entry) throw new Error('the gate is not listed');
  writeFileSync(join(workspace, 'observations'), Buffer.from(text, 'latin1'));
  const host = memoryHost(workspace);
  const given = {
    mode: 'replay',
    observations: 'observations',
    metrics: '[{"name":"errors","kind":"rate","margin":0.01}]',
    reports: 'json,html,md',
    ...settings,
  };
  try {
    const settled = await settle(
      entry,
      Object.entries(given).map(([name, value]) => ({ name, value, source: `--${name}` })),
      host,
    );
    const { exitCode } = await runGate(await entry.load(), settled, host);
    const report = JSON.parse(readFileSync(join(host.published[0]?.folder ?? '', 'report.json'), 'utf8'));
    return { kind: 'judged', exitCode, report };
  } catch (error) {
    if (error instanceof SettingsError) return { kind: 'refused', problems: error.problems };
    throw error;
  }
}

test('what is not damaged is promoted', async () => {
  const judged = await judge({ text: csv(rows(60)) });
  expect(judged).toMatchObject({ kind: 'judged', exitCode: 0, report: { evidence: { decision: 'promote' } } });
});

const batch = 50;
test.each(Array.from({ length: cases / batch }, (_, i) => i * batch))('bad input, cases %i and the next ones', {
  timeout: 240_000,
}, async (first) => {
  const faults: string[] = [];
  for (let seed = first; seed < first + batch; seed++) {
    const pick = random(seed);
    const defect = seed % defects.length;
    const bad = (defects[defect] as (typeof defects)[number])(rows(60), pick);
    const judged = await judge(bad);
    const found = faultsOf(judged, workspace);
    if (judged.kind === 'judged') {
      const { decision } = judged.report.evidence as { decision?: string };
      if (judged.report.verdict === 'pass' && !bad.mayPass) found.push('it passes');
      if ((decision === 'promote') !== (judged.report.verdict === 'pass'))
        found.push(`decision ${decision} with verdict ${judged.report.verdict}`);
      found.push(...textFaults(judged.report.summary, workspace));
    }
    faults.push(...found.map((fault) => `case ${seed}, defect ${defect}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
