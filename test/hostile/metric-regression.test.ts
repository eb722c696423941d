import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SettingsError } from '../../shared/errors.ts';
import type { Report } from '../../shared/report/report.ts';
import { type Random, seededRandom } from '../../shared/statistics/random.ts';
import { comparer } from '../gates/compare-models.ts';

/** Generated bad inputs in the process: each holds at least one damage that no pass may survive. */

const cases = process.env.MLOPS_GATES_SUITE === 'deep' ? 2000 : 200;
const inOneTest = 100;

interface Row {
  id: string;
  label: string;
  score: string;
  slice: string;
}

type Cells = (keyof Row)[];

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;

const noNumbers = [
  '',
  'nan',
  'NaN',
  'inf',
  '-inf',
  '1e999',
  'null',
  'None',
  '0,5',
  '0x1F',
  '1_0',
  'abc',
  '😀',
  '1 2',
  '--',
];
const nasty = [
  '',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\\',
  "'",
  '=1+1',
  '</script>',
  '$(x)',
  '::error::',
  '\u202e',
  'a\u0000b',
  '\ufeff',
  '\r',
  '\n',
  'é',
  '\ud83d',
];

const goodRows = (count: number, random: Random): Row[] =>
  Array.from({ length: count }, (_, id) => {
    const score = random();
    return {
      id: `k${id}`,
      label: random() < score ? '1' : '0',
      score: score.toFixed(5),
      slice: pick(['a', 'b'], random),
    };
  });

const quoted = (cell: string): string => (/[",\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: readonly Row[], cells: Cells = ['id', 'label', 'score', 'slice']): string =>
  `${[cells.join(','), ...rows.map((row) => cells.map((cell) => quoted(row[cell])).join(','))].join('\n')}\n`;

/** Each makes the two files incomparable, incomplete or unreadable. */
const damages: Readonly<Record<string, (rows: Row[], random: Random) => string | Buffer>> = {
  'a cell that is no number': (rows, random) => {
    pick(rows, random).score = pick(noNumbers, random);
    return csv(rows);
  },
  'no label': (rows, random) => {
    pick(rows, random).label = '';
    return csv(rows);
  },
  'another class': (rows, random) => {
    pick(rows, random).label = pick(['2', 'yes', ' 1', '01', '1.5', ...nasty.filter((text) => text !== '')], random);
    return csv(rows);
  },
  'a row less': (rows, random) => {
    rows.splice(Math.floor(random() * rows.length), 1);
    return csv(rows);
  },
  'a row twice': (rows, random) => {
    rows.push({ ...pick(rows, random) });
    return csv(rows);
  },
  'an id exchanged': (rows, random) => {
    pick(rows, random).id = pick(['', 'x', 'k1.0', 'K1', ...nasty], random);
    return csv(rows);
  },
  'a label turned': (rows, random) => {
    const row = pick(rows, random);
    row.label = row.label === '1' ? '0' : '1';
    return csv(rows);
  },
  'a column less': (rows, random) =>
    csv(
      rows,
      pick<Cells>(
        [
          ['id', 'label'],
          ['id', 'slice'],
          ['label', 'score', 'slice'],
        ],
        random,
      ),
    ),
  'a column twice': (rows) => csv(rows, ['id', 'label', 'score', 'score', 'slice']),
  'no rows': () => csv([]),
  nothing: () => '',
  'only line ends': () => '\n\n\n',
  'a file that breaks off': (rows, random) => {
    const text = csv(rows);
    return text.slice(0, Math.floor(text.length * (0.2 + 0.6 * random())));
  },
  'an archive that breaks off': (rows, random) => {
    const bytes = gzipSync(csv(rows));
    return bytes.subarray(0, Math.floor(bytes.length * (0.1 + 0.8 * random())));
  },
  'random bytes': (_, random) => Buffer.from(Array.from({ length: 200 }, () => Math.floor(256 * random()))),
  'bytes that are not UTF-8': (rows) =>
    Buffer.concat([Buffer.from(csv(rows)), Buffer.from('k9,1,0.5,\xe9\n', 'latin1')]),
  'a record too long': (rows) => `${csv(rows)}k9999,1,0.5,a,b,c\n`,
  'an open quote': (rows) => csv(rows).replace('\nk3,', '\n"k3,'),
  'JSON under the name of CSV': (rows) => JSON.stringify(rows),
  'a truncated Parquet file': () => Buffer.from('PAR1\u0015\u0004\u0015'),
};

const metrics = [
  { roc_auc: { 'max-drop': 0.9 } },
  { accuracy: { 'max-drop': 0.9, min: 0.001 } },
  { f1: { 'max-drop': 0.9 } },
  { log_loss: { 'max-drop': 30 }, brier: { max: 0.99 } },
  { precision: { 'max-drop': 0.9 }, recall: { 'max-drop-pct': 90 } },
  { matthews_corrcoef: { 'max-drop': 1.9 }, cohen_kappa: { 'max-drop': 1.9 }, f1_macro: { min: 0.001 } },
  { average_precision: { 'max-drop': 0.9 }, ece: { max: 0.99 } },
  { precision_at_k: { k: 20, 'max-drop': 0.9 }, lift: { at: 0.1, min: 0.001 } },
];

const { write, compare } = comparer();

const never = (report: Report, said: string): void => {
  expect(report.verdict, `${said}: ${report.summary}`).not.toBe('pass');
  expect(report.summary, said).not.toMatch(/undefined|\[object|NaN of|Infinity/);
  for (const { outcome, observed, cause } of report.checks)
    if (outcome === 'error') expect([observed, cause], said).toEqual([null, 'evidence']);
};

test.each(Array.from({ length: cases / inOneTest }, (_, i) => i))('generated damages, part %i', async (part) => {
  const names = Object.keys(damages);
  for (let i = part * inOneTest; i < (part + 1) * inOneTest; i++) {
    const random = seededRandom(i, 'hostile');
    const rows = goodRows(240 + Math.floor(60 * random()), random);
    const name = names[i % names.length] as string;
    const damaged = (damages[name] as (typeof damages)[string])(structuredClone(rows), random);
    const inBaseline = random() < 0.5;
    const suffix = name.includes('archive') ? '.csv.gz' : '.csv';
    const good = write('good.csv', csv(rows));
    const bad = write(`bad${suffix}`, damaged);
    const settings = {
      predictions: inBaseline ? good : bad,
      baseline: inBaseline ? bad : good,
      id: 'id',
      score: 'score',
      metrics: pick(metrics, random),
      burden: pick(['prove-harm', 'prove-safety', 'point'], random),
      ...(random() < 0.3 ? { slices: 'slice' } : {}),
    };
    const said = `case ${i}: ${name}, in the ${inBaseline ? 'baseline' : 'predictions'}`;
    // a baseline without labels is matched by ids alone, which is allowed
    if (inBaseline && name === 'a column less') continue;
    const compared = await compare(settings).catch((error: unknown) => {
      if (error instanceof SettingsError) return undefined;
      throw new Error(said, { cause: error });
    });
    if (compared) never(compared.report, said);
  }
});

test('undamaged rows of these generators do pass, so that a failure above means something', async () => {
  const rows = goodRows(300, seededRandom(1, 'good'));
  write('good.csv', csv(rows));
  write('bad.csv', csv([...rows].reverse()));
  for (const each of metrics) {
    const { report } = await compare({
      predictions: 'good.csv',
      baseline: 'bad.csv',
      id: 'id',
      score: 'score',
      metrics: each,
      slices: 'slice',
    });
    expect(report.verdict, report.summary).toBe('pass');
  }
});

const extremes = ['1e308', '-1e308', '1e200', '4.9e-324', '-0', '0', '1e-300'];

const ofErrors = {
  mse: { 'max-drop': 1e300 },
  rmse: { 'max-drop': 1e300 },
  mae: { 'max-drop': 1e300 },
  medae: { 'max-drop': 1e300 },
  mape: { 'max-drop': 1e300 },
  smape: { 'max-drop': 1.99 },
  wape: { 'max-drop': 1e300 },
  r2: { 'max-drop': 1e300 },
  pinball: { quantile: 0.1, 'max-drop': 1e300 },
  poisson_deviance: { 'max-drop': 1e300 },
  gamma_deviance: { 'max-drop': 1e300 },
  tweedie_deviance: { power: 3, 'max-drop': 1e300 },
};

test.each(extremes)('a row with the number %s is judged or refused in each metric, never left out', async (extreme) => {
  for (const column of ['y', 'now', 'before'] as const) {
    const random = seededRandom(3, `${extreme} ${column}`);
    const rows = Array.from({ length: 100 }, (_, i) => {
      const y = 1 + random();
      const row = { y: `${y}`, now: `${y + random()}`, before: `${y + random()}` };
      return Object.values(i === 50 ? { ...row, [column]: extreme } : row).join(',');
    });
    write('extreme.csv', ['y,now,before', ...rows].join('\n'));
    const { report } = await compare({
      task: 'regression',
      predictions: 'extreme.csv',
      label: 'y',
      prediction: 'now',
      'baseline-prediction': 'before',
      metrics: ofErrors,
    });
    const said = `${extreme} in ${column}`;
    expect(report.checks, said).toHaveLength(Object.keys(ofErrors).length);
    for (const { id, outcome, observed, reason } of report.checks) {
      expect(reason, `${said}: ${id}`).not.toMatch(/undefined|NaN|Infinity/);
      if (outcome !== 'error') expect(Number.isFinite(observed), `${said}: ${id}`).toBe(true);
    }
    const found = new Map(report.checks.map(({ id, outcome }) => [id, outcome]));
    // its square is no number, so the mean of the others may not stand for all
    if (extreme === '1e200' || extreme.endsWith('1e308')) expect(found.get('mse.max-drop'), said).toBe('error');
    if (column === 'y' && Number(extreme) === 0) expect(found.get('mape.max-drop'), said).toBe('error');
    if (column === 'y' && Number(extreme) <= 0) expect(found.get('gamma_deviance.max-drop'), said).toBe('error');
  }
});

test.each(['1e308', '1e200', '1e-200', '4.9e-324'])('weights of %s are judged or refused', async (weight) => {
  const random = seededRandom(4, weight);
  const rows = Array.from({ length: 100 }, () => `${random() < 0.5 ? 1 : 0},${random() < 0.5 ? 1 : 0},${weight}`);
  write('weights.csv', ['label,said,w', ...rows].join('\n'));
  const { report } = await compare({
    predictions: 'weights.csv',
    prediction: 'said',
    weight: 'w',
    metrics: { accuracy: { min: 0.9 }, matthews_corrcoef: { min: 0.9 } },
  });
  for (const { outcome, reason } of report.checks) {
    expect(outcome).not.toBe('pass');
    expect(reason).not.toMatch(/undefined|NaN|Infinity/);
  }
});

test('hostile slices are judged and printed without harm', async () => {
  const random = seededRandom(2, 'slices');
  const values = nasty.filter((value) => !value.includes('\u0000') && value !== '\ud83d');
  const rows = goodRows(40 * values.length, random).map((row, i) => ({
    ...row,
    slice: values[i % values.length] as string,
  }));
  write('good.csv', csv(rows));
  const { report, html } = await compare({
    predictions: 'good.csv',
    score: 'score',
    slices: 'slice',
    metrics: { brier: { max: 0.9 } },
    reports: 'html',
  });
  expect(new Set(report.checks.map(({ id }) => id)).size).toBe(report.checks.length);
  expect(html).not.toContain('</script>');
});

test.each([
  '',
  '[]',
  '{}',
  '3',
  'null',
  '{',
  'roc_auc: {max-drop: .nan}',
  'roc_auc: {max-drop: -1}',
  'roc_auc: {max-drop: "0.1"}',
  'roc_auc: {max-drop: 1e999}',
  'roc_auc: {}',
  'roc_auc: [1]',
  'roc_auc:',
  '[roc_auc]',
  '[{metric: roc_auc, min: 0.5}, {metric: roc_auc, min: 0.6}]',
  '__proto__: {min: 1}',
  'constructor: {min: 1}',
  'roc_auc: {__proto__: 1}',
  'roc_auc: {min: 0.1, burden: none}',
  'roc_auc: {max: 0.9}',
  '&a [*a]',
  'fbeta: {min: 0.1}',
  'fbeta: {min: 0.1, beta: -1}',
  'fbeta: {min: 0.1, beta: 1e999}',
  'precision_at_k: {min: 0.1, k: 1e30}',
  'lift: {min: 0.1, at: 0}',
  'ece: {max: 0.1, bins: 1e9}',
  'ece_max: {max: 0.1}',
  'neg_brier_score: {max: 0.1}',
  'average: {min: 0.1}',
])('the rules %j are refused', async (text) => {
  write('good.csv', csv(goodRows(100, seededRandom(1))));
  await expect(compare({ predictions: 'good.csv', score: 'score', metrics: text })).rejects.toBeInstanceOf(
    SettingsError,
  );
});
