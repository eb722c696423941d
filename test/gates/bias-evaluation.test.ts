import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { seededRandom } from '../../shared/statistics/random.ts';
import { step } from '../github/step.ts';
import { runStep } from '../harness/engine/run-step.ts';
import { cli } from '../process.ts';

/** The shipped bundle as a process, on predictions of which the true rates are known. */

let workspace = '';
beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'bias-')));
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

interface Person {
  readonly label: number;
  readonly score: number;
  readonly predicted: number;
  readonly race: string;
}

/** Draws people of whom every group has the true positive rate 0.7 and its own false positive rate. */
function people(groups: Readonly<Record<string, { readonly n: number; readonly fpr: number }>>, seed = 7): Person[] {
  const random = seededRandom(seed, 'people');
  return Object.entries(groups).flatMap(([race, { n, fpr }]) =>
    Array.from({ length: n }, (): Person => {
      const label = random() < 0.5 ? 1 : 0;
      const predicted = random() < (label === 1 ? 0.7 : fpr) ? 1 : 0;
      return { label, predicted, score: predicted === 1 ? 0.5 + random() / 2 : random() / 2.1, race };
    }),
  );
}

const csv = (rows: readonly Person[]): string =>
  `label,score,predicted,race\n${rows.map((row) => `${row.label},${row.score},${row.predicted},${row.race}\n`).join('')}`;
const write = (name: string, text: string): string => {
  writeFileSync(join(workspace, name), text);
  return name;
};
const published = (dir: string): Report => JSON.parse(readFileSync(join(workspace, dir, 'report.json'), 'utf8'));

const metrics = '{demographic_parity_difference: {tolerance: 0.1}, equalized_odds_difference: {tolerance: 0.1}}';
const gate = (predictions: string, dir: string, ...more: string[]) =>
  cli(
    [
      'bias-evaluation',
      '--predictions',
      predictions,
      '--group',
      'race',
      '--metrics',
      metrics,
      '--report-dir',
      dir,
      ...more,
    ],
    workspace,
  );
const byClass = ['--prediction', 'predicted'];

test('a gap by chance alone passes, an injected one of 0.2 fails and is named', () => {
  const noise = write('noise.csv', csv(people({ A: { n: 4000, fpr: 0.3 }, B: { n: 2000, fpr: 0.3 } })));
  const harm = write('harm.csv', csv(people({ A: { n: 4000, fpr: 0.3 }, B: { n: 2000, fpr: 0.5 } })));
  const passed = gate(noise, 'noise', ...byClass);
  expect([passed.exit, passed.stderr]).toEqual([0, '']);
  expect(passed.stdout).toContain('PASS  bias-evaluation: 7 of 7 checks passed');
  const failed = gate(harm, 'harm', ...byClass);
  expect(failed.exit).toBe(1);
  expect(failed.stdout).toContain("'equalized_odds_difference.tolerance[race=B]': False positive rate:");
  expect(
    published('harm')
      .checks.filter(({ outcome }) => outcome === 'fail')
      .map(({ id }) => id),
  ).toContain('equalized_odds_difference.tolerance[race=B]');
});

test('too few rows are inconclusive: the burden says what that means', () => {
  const small = write('small.csv', csv(people({ A: { n: 120, fpr: 0.3 }, B: { n: 60, fpr: 0.3 } })));
  const exits = [
    gate(small, 'small', ...byClass),
    gate(small, 'small-safety', ...byClass, '--burden', 'prove-safety'),
    gate(small, 'small-fail', ...byClass, '--on-inconclusive', 'fail'),
    gate(small, 'small-only', ...byClass, '--burden', 'prove-safety', '--report-only', 'true'),
  ].map(({ exit }) => exit);
  expect(exits).toEqual([0, 5, 5, 0]);
  for (const dir of ['small', 'small-safety']) {
    expect(published(dir)).toMatchObject({ verdict: 'inconclusive', passed: false });
    expect(published(dir).checks.at(-1)?.reason).toMatch(/would pass with about [\d,]+ rows/);
  }
});

test('not measured is exit 3, wrong settings are exit 2 with all of their problems', () => {
  const noise = 'noise.csv';
  const missing = gate(noise, 'missing', '--prediction', 'predikted');
  expect(missing.exit).toBe(3);
  expect(missing.stdout).toContain('did you mean "predicted"?');
  const neither = gate(noise, 'neither', '--reference', 'rase=A', '--required-groups', 'x');
  expect(neither.exit).toBe(2);
  expect(neither.stderr).toContain('"prediction" (a column with classes) and "score"');
  expect(neither.stderr).toContain('"rase=A", which names no column of "group"');
  expect(neither.stderr).toContain('"x", which names no column of "group"');
  const rules = cli(
    [
      'bias-evaluation',
      '--predictions',
      noise,
      '--group',
      'race',
      '--metrics',
      '{demographic_parity: {tolerance: 2}}',
      '--alpha',
      '1',
    ],
    workspace,
  );
  expect(rules.exit).toBe(2);
  expect(rules.stderr).toContain('there is no metric "demographic_parity"');
  expect(rules.stderr).toContain('"alpha" is "1"');
});

test('the same counts from CSV, JSON Lines and Parquet, by class and by score', async () => {
  const rows = people({ A: { n: 300, fpr: 0.3 }, B: { n: 200, fpr: 0.4 } });
  write('same.csv', csv(rows));
  write('same.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`copy (from read_csv('${workspace}/same.csv')) to '${workspace}/same.parquet'`);
  connection.closeSync();
  const groups = (predictions: string, dir: string, ...more: string[]) => {
    gate(predictions, dir, ...more);
    return published(dir).evidence.groups;
  };
  const first = groups('same.csv', 'same-0', ...byClass);
  expect(first).toMatchObject([
    { group: 'A', n: 300 },
    { group: 'B', n: 200 },
  ]);
  for (const [i, file] of ['same.csv', 'same.jsonl', 'same.parquet'].entries())
    expect(groups(file, `same-${i + 1}`, '--score', 'score', '--threshold', '0.5')).toEqual(first);
});

test('small groups and one sibling stand in no published form', () => {
  const rows = people({ A: { n: 2000, fpr: 0.3 }, B: { n: 733, fpr: 0.3 }, C: { n: 7, fpr: 0.3 } });
  write('secret.csv', csv(rows));
  const { stdout } = gate('secret.csv', 'secret', ...byClass, '--compat', 'fairlearn');
  const texts = ['report.json', 'report.md', 'report.html', 'junit.xml', 'report.sarif'].map((name) =>
    readFileSync(join(workspace, 'secret', name), 'utf8'),
  );
  const of = (race: string, label: number, predicted: number) =>
    rows.filter((row) => row.race === race && row.label === label && row.predicted === predicted).length;
  const secrets = [733, of('B', 1, 1), of('B', 1, 0), of('B', 0, 1), of('B', 0, 0)];
  for (const text of [stdout, ...texts]) {
    for (const secret of secrets) expect(text).not.toMatch(new RegExp(`(?<![\\d.,#-])${secret}(?![\\d.,]|%)`));
    expect(text).toContain('race=C');
  }
  expect(
    JSON.parse(texts[0] as string).evidence.groups.filter(({ withheld }: { withheld?: boolean }) => withheld),
  ).toEqual([
    { attribute: 'race', group: 'B', reference: false, withheld: true },
    { attribute: 'race', group: 'C', reference: false, withheld: true },
  ]);
});

test('a policy run, a waiver, and the same report twice', () => {
  write('waived.csv', csv(people({ A: { n: 4000, fpr: 0.3 }, B: { n: 2000, fpr: 0.5 } })));
  write(
    'mlops-gates.yml',
    `version: 1
runs:
  fairness:
    gate: bias-evaluation
    settings:
      predictions: waived.csv
      prediction: predicted
      group: [race]
      metrics:
        demographic_parity_difference: { tolerance: 0.1 }
        equalized_odds_difference: { tolerance: 0.1, burden: prove-safety }
waivers:
  - {run: fairness, check: "demographic_parity_difference.tolerance[race=B]", owner: risk, reason: known, expires: "2099-12-31"}
  - {run: fairness, check: "equalized_odds_difference.tolerance[race=B]", owner: risk, reason: known, expires: "2099-12-31"}
`,
  );
  const reports = [1, 2].map(() => {
    const { exit, stderr } = cli(['run'], workspace);
    expect([exit, stderr]).toEqual([0, '']);
    return readFileSync(join(workspace, 'mlops-gates-report/fairness/report.json'), 'utf8');
  });
  const stable = reports.map((text) => text.replace(/"execution": \{[\s\S]*$/, ''));
  expect(stable[0]).toBe(stable[1]);
  expect(JSON.parse(reports[0] as string)).toMatchObject({ verdict: 'pass', policy: { source: 'mlops-gates.yml' } });
});

test('the same verdict as a step on GitHub and on Harness, with the rules as YAML', async () => {
  const predictions = write('faces.csv', csv(people({ A: { n: 4000, fpr: 0.3 }, B: { n: 2000, fpr: 0.5 } })));
  const inputs = { predictions, prediction: 'predicted', group: 'race', artifact: 'off', comment: 'off' };
  const rules = 'equalized_odds_difference:\n  tolerance: 0.1\n  burden: prove-safety\n';
  const github = await step('bias-evaluation', { workspace, inputs: { ...inputs, metrics: rules } });
  expect(github.exit, github.log).toBe(1);
  expect(github.outputs).toMatchObject({ verdict: 'fail', 'failed-checks': '1', rows: '6000', groups: '2' });
  expect(github.summary).toContain('equalized_odds_difference');
  const settings = `gate: bias-evaluation
predictions: ${predictions}
prediction: predicted
group: [race]
metrics:
  equalized_odds_difference: { tolerance: 0.1, burden: prove-safety }
`;
  const harness = await runStep({ workspace, settings });
  expect(harness.exit, harness.stderr).toBe(1);
  expect(harness.outputs).toMatchObject({ VERDICT: 'fail', FAILED_CHECKS: '1', ROWS: '6000', GROUPS: '2' });
});
