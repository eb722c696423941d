import { expect, test } from 'vitest';
import { decide } from '../../shared/gates/bias-evaluation/decide.ts';
import { koopmanStatistic } from '../../shared/statistics/koopman.ts';
import { miettinenNurminenStatistic } from '../../shared/statistics/miettinen-nurminen.ts';
import { normalQuantile } from '../../shared/statistics/normal.ts';
import { type Random, seededRandom } from '../../shared/statistics/random.ts';
import type { Rate } from '../../shared/verdict/check.ts';

/**
 * Error rates at the boundary of the requirement, where they are largest. For two groups they are exact: the probabilities of
 * all tables are summed. A false fail: the true gap is the bound, and harm is claimed. A false pass: it is, and parity is shown.
 */

const alpha = 0.05;
const z = normalQuantile(1 - alpha);

function binomial(n: number, p: number): number[] {
  const logs = [0];
  for (let k = 1; k <= n; k++) logs.push((logs[k - 1] as number) + Math.log((n - k + 1) / k));
  return logs.map((log, k) => Math.exp(log + k * Math.log(p) + (n - k) * Math.log1p(-p)));
}

interface Scenario {
  readonly n: number;
  readonly m: number;
  readonly reference: number;
  readonly group: number;
}

function errorRates(
  { n, m, reference, group }: Scenario,
  statistic: (a: Rate, b: Rate, gap: number) => number,
  bounds: { readonly lower: number; readonly upper: number },
  defined: (x: number, y: number) => boolean,
) {
  const [own, other] = [binomial(n, group), binomial(m, reference)];
  const rates = { falseFail: 0, falsePass: 0 };
  own.forEach((px, x) => {
    other.forEach((py, y) => {
      const weight = px * py;
      if (weight < 1e-12 || !defined(x, y)) return;
      const [a, b] = [
        { numerator: x, denominator: n },
        { numerator: y, denominator: m },
      ];
      const [above, below] = [statistic(a, b, bounds.upper), statistic(a, b, bounds.lower)];
      // each side is a claim of its own: one comparison makes two, which Holm tests at alpha / 2
      const strict = normalQuantile(1 - alpha / 2);
      if (above > strict || below < -strict) rates.falseFail += weight;
      if (above < -z && below > z) rates.falsePass += weight;
    });
  });
  return rates;
}

const sizes = [
  [30, 30],
  [30, 300],
  [300, 30],
  [60, 200],
  [200, 200],
  [200, 600],
] as const;
const shares = [0.15, 0.3, 0.5, 0.7, 0.85];

const percent = (share: number) => `${(100 * share).toFixed(2)} %`.padStart(8);

test.each([
  {
    name: 'a difference of 0.1 (Miettinen-Nurminen)',
    statistic: miettinenNurminenStatistic,
    bounds: { lower: -0.1, upper: 0.1 },
    groups: (reference: number) => [reference + 0.1, reference - 0.1],
    defined: () => true,
  },
  {
    name: 'a ratio of 0.8 (Koopman)',
    statistic: koopmanStatistic,
    bounds: { lower: 0.8, upper: 1.25 },
    groups: (reference: number) => [reference * 0.8, reference * 1.25],
    defined: (x: number, y: number) => x > 0 || y > 0,
  },
])('false fails and false passes at $name', ({ name, statistic, bounds, groups, defined }) => {
  const lines = [`${name}; n, m, share of the reference, of the group: false fail, false pass`];
  const faults: string[] = [];
  for (const [n, m] of sizes)
    for (const reference of shares)
      for (const group of groups(reference)) {
        if (group >= 0.98) continue;
        const { falseFail, falsePass } = errorRates({ n, m, reference, group }, statistic, bounds, defined);
        const line = `${String(n).padStart(4)} ${String(m).padStart(4)}  ${reference.toFixed(2)} ${group.toFixed(3)} ${percent(falseFail)} ${percent(falsePass)}`;
        lines.push(line);
        const many =
          Math.min(n, m) >= 200 &&
          [n * group, n * (1 - group), m * reference, m * (1 - reference)].every((e) => e >= 20);
        if (Math.max(falseFail, falsePass) > alpha * (many ? 1.25 : 1.5)) faults.push(line);
      }
  console.log(lines.join('\n'));
  expect(faults).toEqual([]);
});

function draw(random: Random, n: number, p: number): number {
  let count = 0;
  for (let i = 0; i < n; i++) if (random() < p) count++;
  return count;
}

test('with many groups at the bound, any false fail at all is as rare as one', () => {
  const random = seededRandom(1, 'family');
  const repetitions = 4000;
  let failed = 0;
  for (let i = 0; i < repetitions; i++) {
    const groups = [
      { value: 'a', n: 800, p: 0.4 },
      ...Array.from({ length: 6 }, (_, k) => ({ value: `g${k}`, n: 300, p: k % 2 === 0 ? 0.5 : 0.3 })),
    ].map(({ value, n, p }) => {
      const selected = draw(random, n, p);
      return {
        value,
        cells: { truePositive: selected, falsePositive: 0, falseNegative: n - selected, trueNegative: 0 },
      };
    });
    const checks = decide(
      { rows: 2600, unusable: {}, attributes: [{ column: 'race', groups }] },
      {
        metrics: { demographic_parity_difference: { tolerance: 0.1 } },
        reference: ['race=a'],
        'required-groups': undefined,
        alpha,
        burden: 'prove-harm',
        'min-group': 30,
        'min-denominator': 10,
        'missing-group': 'error',
        'privacy-threshold': 10,
      },
    );
    if (checks.some(({ outcome }) => outcome === 'fail')) failed++;
  }
  const rate = failed / repetitions;
  console.log(`six groups at the bound: any false fail in ${percent(rate)} of ${repetitions} runs`);
  expect(rate).toBeLessThanOrEqual(alpha + 2 * Math.sqrt((alpha * (1 - alpha)) / repetitions));
});
