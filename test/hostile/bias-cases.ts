import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SettingsError } from '../../shared/errors.ts';
import { gate } from '../../shared/gates/bias-evaluation/index.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { reportSchema } from '../../shared/report/report.schema.ts';
import type { Report } from '../../shared/report/report.ts';
import { runGate } from '../../shared/run.ts';
import { settle } from '../../shared/settle.ts';
import { textFaults } from './judge.ts';
import { type Random, random } from './random.ts';

/** Bad predictions, groups and settings for bias-evaluation; the same seed makes the same case. */

type Expected = 'pass' | 'fail' | 'refused' | 'not-pass' | 'any';
type Cell = string | number | null;
type Row = Record<string, Cell>;

interface Case {
  readonly name: string;
  readonly expected: Expected;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly rows?: readonly Row[];
  /** Instead of the rows. */
  readonly bytes?: (csv: string) => string | Buffer;
  readonly file?: string;
}

const wide =
  '{demographic_parity_difference: {tolerance: 0.5}, equalized_odds_difference: {tolerance: 0.5}, equal_opportunity_ratio: {min-ratio: 0.3}}';

/** Three groups with the same rates: passes under wide tolerances. */
function goodRows(): Row[] {
  const sizes = { A: 160, B: 120, C: 80 };
  return Object.entries(sizes).flatMap(([race, n]) =>
    Array.from({ length: n }, (_, i): Row => {
      const label = i % 2;
      const predicted = i % 4 < 2 ? label : 1 - label;
      return { label, predicted, score: predicted === 1 ? 0.8 : 0.2, race, sex: i % 3 === 0 ? 'f' : 'm' };
    }),
  );
}

const cell = (value: Cell | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csvOf = (rows: readonly Row[]): string => {
  const names = Object.keys(rows[0] ?? {});
  return `${names.map(cell).join(',')}\n${rows.map((row) => `${names.map((name) => cell(row[name])).join(',')}\n`).join('')}`;
};

const some = (rows: readonly Row[], r: Random, change: (row: Row) => Row): Row[] => {
  const hit = r.int(0, rows.length - 1);
  return rows.map((row, i) => (i === hit || r.chance(0.02) ? change(row) : row));
};

const hostileNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '(missing)',
  '',
  ' ',
  ']',
  '[x]',
  '=',
  'a=b',
  '"',
  "'",
  '`code`',
  '<script>alert(1)</script>',
  '| a | b |',
  '::error::x',
  ['$', '{{ secrets.X }}'].join(''),
  '\u202e',
  '\u0007',
  'a\nb',
  'a\r\nb',
  '🙂',
  'x'.repeat(3000),
  '-',
  '1.0',
  '1',
  'true',
  'True',
  '%0A',
  '../../etc',
  '*',
  'A ',
  'a',
];

const makers: readonly ((r: Random) => Case)[] = [
  () => ({ name: 'nothing', expected: 'pass' }),
  (r) => {
    const gone = r.pick(['label', 'predicted', 'race']);
    const rows = goodRows().map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== gone)));
    return { name: `no column ${gone}`, expected: 'not-pass', rows };
  },
  (r) => {
    const column = r.pick(['label', 'predicted']);
    const value = r.pick([null, 'x', '2', 'NaN', '-1', '1e9', 'yes']);
    return {
      name: `${column} is ${value}`,
      expected: 'not-pass',
      rows: some(goodRows(), r, (row) => ({ ...row, [column]: value })),
    };
  },
  (r) => ({
    name: 'a group is missing',
    expected: 'not-pass',
    rows: some(goodRows(), r, (row) => ({ ...row, race: null })),
  }),
  (r) => {
    const column = r.pick(['race', 'sex']);
    return {
      name: `one group in ${column}`,
      expected: 'not-pass',
      rows: goodRows().map((row) => ({ ...row, [column]: 'A' })),
    };
  },
  (r) => {
    const value = r.int(0, 1);
    return {
      name: `everybody is predicted ${value}`,
      expected: 'not-pass',
      rows: goodRows().map((row) => ({ ...row, predicted: value })),
    };
  },
  (r) => {
    const value = r.int(0, 1);
    return {
      name: `everybody is labelled ${value}`,
      expected: 'not-pass',
      rows: goodRows().map((row) => ({ ...row, label: value })),
    };
  },
  (r) => ({
    name: 'an empty file',
    expected: 'not-pass',
    bytes: (csv) => r.pick(['', '\n', `${csv.split('\n')[0]}\n`, csv.split('\n')[0] as string, '\0\0\0', '\ufeff']),
  }),
  (r) => ({
    name: 'a record that cannot be read',
    expected: 'not-pass',
    bytes: (csv) => {
      const lines = csv.trimEnd().split('\n');
      const at = r.int(1, lines.length - 1);
      lines[at] = r.pick([`${lines[at]},1,2`, (lines[at] as string).split(',').slice(0, 2).join(','), `"${lines[at]}`]);
      return `${lines.join('\n')}\n`;
    },
  }),
  (r) => {
    const [race, label] = [r.pick(['A', 'B', 'C']), r.int(0, 1)];
    return {
      name: `no label ${label} in ${race}`,
      expected: 'not-pass',
      rows: goodRows().map((row) => (row.race === race ? { ...row, label: 1 - label } : row)),
    };
  },
  (r) => ({
    name: 'another positive label',
    expected: 'not-pass',
    settings: { 'positive-label': r.pick(['2', 'yes', 'true', '-1', ' 1', '']) || 'no' },
  }),
  (r) => ({
    name: 'an unknown reference',
    expected: 'not-pass',
    settings: { reference: r.pick(['race=Z', 'race=', 'race=a', 'race="A"']) },
  }),
  (r) => ({
    name: 'wrong rules',
    expected: 'refused',
    settings: {
      metrics: r.pick<unknown>([
        '',
        '{}',
        '[]',
        'x',
        '{x: 1}',
        '{demographic_parity_difference: 0.1}',
        '{demographic_parity_difference: {}}',
        '{demographic_parity_difference: {tolerance: .nan}}',
        '{demographic_parity_difference: {tolerance: -1}}',
        '{demographic_parity_difference: {tolerance: 0.1, tolerance: 0.9}}',
        '{demographic_parity_ratio: {min-ratio: 1.2}}',
        '{demographic_parity_ratio: {tolerance: 0.1}}',
        '{__proto__: {tolerance: 0.1}}',
        '{constructor: {tolerance: 0.1}}',
        '{a: &x [*x]}',
        '- demographic_parity_difference',
        3,
        [],
        null,
        '{demographic_parity_difference: {tolerance: 0.1, burden: prove}}',
        '{demographic_parity_difference: {tolerance: null}}',
        '{demographic_parity_difference: {tolerance: 0.1',
        '\0',
      ]),
    },
  }),
  (r) => {
    const [name, value] = r.pick<readonly [string, unknown]>([
      ['alpha', '0.9'],
      ['alpha', 'NaN'],
      ['alpha', '0'],
      ['min-group', '-1'],
      ['min-group', '1.5'],
      ['min-denominator', '0'],
      ['threshold', 'NaN'],
      ['threshold', '1e999'],
      ['burden', 'prove'],
      ['missing-group', 'drop'],
      ['compat', 'aequitas'],
      ['group', 'race,race'],
      ['group', ''],
      ['reference', 'A'],
      ['reference', 'race=A,race=B'],
      ['label', 'predicted'],
      ['privacy-threshold', '-5'],
      ['on-inconclusive', 'ignore'],
      ['format', 'xls'],
      ['examples', 'x'],
      ['unknown', '1'],
      ['prediction', ''],
    ]);
    return { name: `${name} is ${value}`, expected: 'refused', settings: { [name]: value } };
  },
  (r) => ({
    name: 'more groups than rows in each',
    expected: 'not-pass',
    rows: goodRows().map((row) => ({ ...row, race: `g${r.int(0, 5000)}` })),
  }),
  (r) => {
    const few = r.int(1, 29);
    let seen = 0;
    return {
      name: `a group of ${few}`,
      expected: 'not-pass',
      rows: goodRows().filter(({ race }) => race !== 'C' || seen++ < few),
    };
  },
  (r) => {
    const race = r.pick(['B', 'C']);
    const sure = (row: Row, i: number): Row => (row.race === race ? { ...row, predicted: i % 20 === 0 ? 1 : 0 } : row);
    return {
      name: `nearly nobody of ${race} is selected`,
      expected: 'fail',
      rows: goodRows().map(sure),
      settings: { metrics: '{demographic_parity_difference: {tolerance: 0.1}}' },
    };
  },
  (r) => ({
    name: 'names that mean something elsewhere',
    expected: 'any',
    rows: goodRows().map((row) => ({ ...row, race: r.pick(hostileNames) })),
    settings: {
      'missing-group': r.pick(['error', 'own-group', 'exclude-and-report']),
      'min-group': r.pick(['1', '30']),
      'privacy-threshold': r.pick(['0', '10']),
      compat: 'fairlearn',
    },
  }),
  (r) => {
    const name = r.pick(hostileNames.filter((each) => each.trim() !== '' && !/[\n,\u0007\u202e]/.test(each)));
    const rows = goodRows().map(
      ({ race, ...row }): Row => Object.fromEntries([...Object.entries(row), [name, race as Cell]]),
    );
    return {
      name: `a column named ${name.slice(0, 20)}`,
      expected: 'any',
      rows,
      settings: { group: [name], reference: ['largest'] },
    };
  },
  (r) => ({
    name: 'damaged bytes',
    expected: 'any',
    bytes: (csv) => {
      const bytes = Buffer.from(csv);
      for (let i = r.int(1, 8); i > 0; i--) bytes[r.int(0, bytes.length - 1)] = r.int(0, 255);
      return r.chance(0.3) ? bytes.subarray(0, r.int(0, bytes.length)) : bytes;
    },
  }),
  (r) => ({
    name: 'a score that is no number',
    expected: 'not-pass',
    rows: some(goodRows(), r, (row) => ({
      ...row,
      score: r.pick([null, 'NaN', 'inf', '-Infinity', 'abc', '0,5', '1e999', '--1']),
    })),
    settings: { prediction: '', score: 'score' },
  }),
  (r) => ({
    name: 'a threshold that nobody or everybody reaches',
    expected: 'not-pass',
    settings: { prediction: '', score: 'score', threshold: r.pick(['2', '-2', '0.81', '0.2', '1e300']) },
  }),
  (r) => ({
    name: 'a file that is not there',
    expected: 'not-pass',
    file: r.pick(['gone.csv', '../p.csv', '/etc/passwd', '*.parquet', '.', '[']),
  }),
  (r) => ({
    name: 'JSON lines that are no records',
    expected: 'not-pass',
    settings: { format: 'jsonl' },
    bytes: () => {
      const lines = goodRows().map((row) => JSON.stringify(row));
      lines[r.int(0, lines.length - 1)] = r.pick([
        '{',
        '[]',
        '1',
        'null',
        '{"label": 1}',
        '{"label": [1], "predicted": {}, "race": "A", "sex": "m"}',
        '"x"',
        '{"label":1,"label":0,"predicted":1,"race":"A","sex":"m"}',
      ]);
      return `${lines.join('\n')}\n`;
    },
  }),
  () => ({ name: 'two columns of one name', expected: 'not-pass', bytes: (csv) => csv.replace('score', 'label') }),
  (r) => ({
    name: 'the group is the label',
    expected: 'not-pass',
    settings: { group: r.pick(['label', 'predicted', 'race,label']), reference: 'largest' },
  }),
];

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addVocabulary(['x-float-sum']);
const isReport = ajv.compile(reportSchema());

/** What went wrong with one case: a crash, an answer that is not to be, or words that nobody can use. */
export async function biasFaults(seed: number): Promise<string[]> {
  const r = random(seed);
  const made = (makers[seed % makers.length] as (typeof makers)[number])(r);
  const folder = mkdtempSync(join(tmpdir(), 'bias-hostile-'));
  try {
    const csv = csvOf(made.rows ?? goodRows());
    mkdirSync(join(folder, 'w'));
    writeFileSync(join(folder, 'w', 'p.csv'), made.bytes ? made.bytes(csv) : csv);
    const given = {
      predictions: made.file ?? 'p.csv',
      prediction: 'predicted',
      group: 'race,sex',
      reference: 'race=A',
      metrics: wide,
      reports: 'json,md',
      ...made.settings,
    };
    return (await faultsOfRun(join(folder, 'w'), given, made.expected)).map(
      (fault) => `case ${seed} (${made.name}): ${fault}`,
    );
  } catch (error) {
    return [`case ${seed} (${made.name}) crashed: ${error instanceof Error ? error.stack : error}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function faultsOfRun(
  workspace: string,
  given: Readonly<Record<string, unknown>>,
  expected: Expected,
): Promise<string[]> {
  const host = memoryHost(workspace);
  try {
    const settled = await settle(
      gate,
      Object.entries(given).map(([name, value]) => ({ name, value, source: `--${name}` })),
      host,
    );
    await runGate(gate as never, settled, host);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const faults = error.problems.flatMap((problem) => textFaults(problem, workspace));
    return expected === 'refused' || expected === 'any' || expected === 'not-pass'
      ? faults
      : [...faults, `refused: ${error.message}`];
  }
  const report: Report = JSON.parse(readFileSync(join(host.published[0]?.folder ?? '', 'report.json'), 'utf8'));
  // where foreign names may be these words, they are no accident
  const own = (text: string) =>
    expected === 'any' ? text.replace(/\b(NaN|undefined)(?=[=:".,)]|$)|=(NaN|undefined)\b/g, '') : text;
  const faults: string[] = [];
  if (!isReport(report)) faults.push(`report.json does not meet its schema: ${ajv.errorsText(isReport.errors)}`);
  for (const text of [report.summary, ...report.checks.map(({ reason }) => reason), ...report.notices])
    faults.push(...textFaults(own(text), workspace));
  const right = {
    pass: report.passed,
    fail: report.verdict === 'fail',
    refused: false,
    'not-pass': !report.passed,
    any: true,
  }[expected];
  if (!right) faults.push(`wanted ${expected}, got ${report.verdict}: ${report.summary}`);
  if (report.passed && report.checks.some(({ outcome, severity }) => severity === 'error' && outcome !== 'pass'))
    faults.push('passed with a check that did not');
  return faults;
}
