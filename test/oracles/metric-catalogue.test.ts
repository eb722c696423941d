import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comparer } from '../gates/compare-models.ts';
import { binaryRows, classRows, valueRows } from './metric-rows.ts';

/** Every metric of the catalogue by the gate as a whole, against scikit-learn (metric-catalogue.py). */

type Values = Readonly<Record<string, readonly [number, number]>>;

const wanted = JSON.parse(readFileSync(join(import.meta.dirname, 'metric-catalogue.json'), 'utf8')) as Readonly<
  Record<'binary' | 'weighted' | 'multiclass' | 'regression', Values>
>;

const { write, compare } = comparer();

const csv = (rows: readonly object[]): string =>
  [Object.keys(rows[0] ?? {}).join(','), ...rows.map((row) => Object.values(row).join(','))].join('\n');

/** `fbeta_macro(beta=2)` as a rule. */
function ruleOf(label: string): object {
  const [, name = '', , average, , inside] = /^([a-z0-9_]*?)(_(micro|macro|weighted))?(\((.*)\))?$/.exec(label) ?? [];
  const given = Object.fromEntries((inside?.split(',') ?? []).map((part) => part.split('=') as [string, string]));
  const { class: of, ...numbers } = given;
  return {
    metric: name,
    ...(average === undefined ? {} : { average }),
    ...(of === undefined ? {} : { average: 'per-class' }),
    ...Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Number(value)])),
    'max-drop': 0.05,
    ...(name === 'ece_max' ? { burden: 'point' } : {}),
  };
}

const settings = {
  binary: { predictions: 'binary.csv', score: 'now', 'baseline-score': 'before' },
  weighted: { predictions: 'binary.csv', score: 'now', 'baseline-score': 'before', weight: 'weight' },
  multiclass: { task: 'multiclass', predictions: 'multiclass.csv', prediction: 'now', 'baseline-prediction': 'before' },
  regression: { task: 'regression', predictions: 'regression.csv', prediction: 'now', 'baseline-prediction': 'before' },
} as const;

test.each(Object.keys(settings) as (keyof typeof settings)[])('%s', async (kind) => {
  write('binary.csv', csv(binaryRows));
  write('multiclass.csv', csv(classRows));
  write('regression.csv', csv(valueRows));
  const rules = [
    ...new Map(Object.keys(wanted[kind]).map((label) => [JSON.stringify(ruleOf(label)), ruleOf(label)])).values(),
  ];
  const { report } = await compare({ label: 'y', ...settings[kind], metrics: rules });
  const found = new Map(
    (report.evidence.metrics as unknown as readonly { name: string; candidate: number; baseline: number }[]).map(
      (metric) => [metric.name, metric] as const,
    ),
  );
  expect([...found.keys()].sort()).toEqual(Object.keys(wanted[kind]).sort());
  for (const [label, [candidate, baseline]] of Object.entries(wanted[kind])) {
    const { candidate: now, baseline: before } = found.get(label) ?? { candidate: Number.NaN, baseline: Number.NaN };
    expect(Math.abs(now / candidate - 1), `${label}: ${now}, scikit-learn has ${candidate}`).toBeLessThan(1e-9);
    expect(Math.abs(before / baseline - 1), `${label} of the baseline`).toBeLessThan(1e-9);
  }
});
