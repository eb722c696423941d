import { describe, expect, test } from 'vitest';
import type { ChosenSeries, Lineage, Trivial } from '../evidence.ts';
import { trivialOf } from '../trivial.ts';
import { beatsTrivial } from './beats-trivial.ts';
import { budgetMemory, budgetTime } from './budgets.ts';
import { finite } from './finite.ts';
import { type LineagePart, lineageChecks } from './lineage.ts';
import { logComplete } from './log-complete.ts';
import { overfitGap } from './overfit-gap.ts';
import { diverged, falls } from './shape.ts';

const series = (values: readonly number[], more: Partial<ChosenSeries> = {}): ChosenSeries => ({
  name: 'loss',
  source: 'log',
  role: 'train',
  direction: 'min',
  steps: values.map((_, i) => i),
  values,
  holes: 0,
  unreadable: 0,
  ...more,
});
const range = (n: number, of: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => of(i));
const learning = range(40, (i) => 2 * 0.9 ** i + 0.1);
const rules = { plannedSteps: undefined, minFall: 0.01, maxRebound: 0.5 };

/** mulberry32 and Box-Muller, with what is left of the value before. */
function noise(seed: number, carried: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  let last = 0;
  return () => {
    const fresh = Math.sqrt(-2 * Math.log(uniform() + 1e-300)) * Math.cos(2 * Math.PI * uniform());
    last = carried * last + Math.sqrt(1 - carried ** 2) * fresh;
    return last;
  };
}

test.each<[string, Partial<ChosenSeries>, string]>([
  ['all finite', {}, 'pass'],
  ['NaN', { values: [...learning.slice(0, 39), Number.NaN] }, 'fail'],
  ['minus infinity', { values: [Number.NEGATIVE_INFINITY, ...learning.slice(1)] }, 'fail'],
  ['a hole', { holes: 1 }, 'inconclusive'],
  ['a text', { unreadable: 1 }, 'error'],
  ['an early end', { values: learning.slice(0, 20), steps: range(20, (i) => i) }, 'inconclusive'],
])('finite: %s', (_, more, outcome) => {
  expect(finite(series(learning, more), { lastStep: 39 })).toMatchObject({ id: 'loss.finite', outcome });
});

describe('falls', () => {
  test.each<[string, ChosenSeries, string]>([
    ['learns', series(learning), 'pass'],
    ['is constant', series(range(40, () => 1)), 'fail'],
    ['rises', series(range(40, (i) => 1 + i / 40)), 'fail'],
    ['falls by less than asked', series(range(40, (i) => 1 - i / 10_000)), 'fail'],
    ['is too short', series(learning.slice(0, 19)), 'inconclusive'],
    ['is just long enough', series(learning.slice(0, 20)), 'pass'],
    ['begins at 0', series([0, 0, 0, ...learning]), 'inconclusive'],
    ['is not finite', series([...learning, Number.NaN]), 'error'],
    [
      'rises where more is better',
      series(
        range(40, (i) => 0.5 + i / 100),
        { direction: 'max' },
      ),
      'pass',
    ],
    ['is negative and gets better', series(range(40, (i) => -1 - i / 40)), 'pass'],
    ['is negative and gets worse', series(range(40, (i) => -2 + i / 40)), 'fail'],
  ])('a series that %s', (_, each, outcome) => {
    expect(falls(each, rules)).toMatchObject({ id: 'loss.falls', outcome });
  });

  test('planned steps take the place of the 20', () => {
    expect(falls(series([4, 3, 2, 1]), { ...rules, plannedSteps: 4 }).outcome).toBe('pass');
    expect(falls(series(learning), { ...rules, plannedSteps: 41 }).outcome).toBe('inconclusive');
    const sparse = series(learning, { steps: range(40, (i) => 50 * (i + 1)) });
    expect(falls(sparse, { ...rules, plannedSteps: 2000 }).outcome).toBe('pass');
  });
});

describe('diverged', () => {
  test.each<[string, number[], string]>([
    ['learns', learning, 'pass'],
    ['is constant', range(40, () => 1), 'pass'],
    ['loses all again', range(40, (i) => (i < 20 ? 2 - i / 20 : 1 + (i - 20) / 19)), 'fail'],
    ['loses a tenth again', range(40, (i) => (i < 30 ? 2 - i / 30 : 1.1)), 'pass'],
    ['leaps at the last step', [...learning.slice(0, 39), 50], 'fail'],
    ['ends with NaN', [...learning.slice(0, 39), Number.NaN], 'fail'],
    ['ends with infinity', [...learning.slice(0, 39), Number.POSITIVE_INFINITY], 'fail'],
  ])('a series that %s', (_, values, outcome) => {
    expect(diverged(series(values), rules)).toMatchObject({ id: 'loss.diverged', outcome });
  });

  test('few evaluations, of which the last is the best', () => {
    const few = (values: number[]) =>
      series(values, { name: 'val', role: 'validation', steps: values.map((_, i) => 10 * i) });
    expect(diverged(few([3, 2, 1]), rules, series(learning)).outcome).toBe('pass');
    expect(diverged(few([3, 1, 2]), rules, series(learning)).outcome).toBe('inconclusive');
  });
});

/**
 * At the boundary of the requirement either claim is wrong; each may be made in 5 % of the curves, allowed are 1.5 times that and
 * two standard errors of so many curves. 0.5 is left of each value's noise in the next.
 */
describe.each([
  [100, 0],
  [100, 0.5],
  [400, 0],
  [400, 0.5],
])('%i points, autocorrelation %f', (n, carried) => {
  const curves = 400;
  const allowed = 0.075 + 2 * Math.sqrt((0.075 * 0.925) / curves);
  const end = Math.floor(n / 10);
  const shares = (claim: (values: number[]) => string, level: (i: number) => number, scale: number) => {
    const draw = noise(n + 10 * carried, carried);
    const claims = range(curves, () => 0).map(() => claim(range(n, (i) => level(i) + scale * draw())));
    return (['pass', 'fail'] as const).map((each) => claims.filter((found) => found === each).length / curves);
  };

  test('a fall of exactly the share that is asked for', () => {
    const level = (i: number): number => (i < 3 ? 1 : i >= n - end ? 0.99 : 0.995);
    for (const share of shares((values) => falls(series(values), rules).outcome, level, 0.003))
      expect(share).toBeLessThanOrEqual(allowed);
  });

  test('a rebound of exactly the share that is allowed', () => {
    const level = (i: number): number => (i < 3 ? 1 : i >= n / 2 - end && i < n / 2 ? 0.9 : 0.95);
    for (const share of shares((values) => diverged(series(values), rules).outcome, level, 0.01))
      expect(share).toBeLessThanOrEqual(allowed);
  });
});

describe('overfit-gap', () => {
  const judge = (inner: number[], outer: number[]) =>
    overfitGap(series(inner, { name: 'train' }), series(outer, { name: 'val', role: 'validation' }), {
      plannedSteps: undefined,
      maxGap: 0.1,
    });
  const turning = (rate: number) => range(40, (i) => 1 - Math.min(i, 20) / 40 + Math.max(0, i - 20) * rate);

  test.each<[string, number[], number[], string]>([
    ['both fall', learning, learning.map((value) => value + 0.1), 'pass'],
    ['validation turns while training falls', learning, turning(0.02), 'fail'],
    ['validation turns a little', learning, turning(0.0005), 'pass'],
    ['validation stays while training falls', learning, turning(0), 'pass'],
    ['validation is not finite', learning, [...turning(0).slice(1), Number.NaN], 'error'],
    ['three evaluations', learning, [3, 1, 2], 'inconclusive'],
    ['a training that is too short', learning.slice(0, 10), turning(0.02), 'inconclusive'],
  ])('%s', (_, inner, outer, outcome) => {
    expect(judge(inner, outer)).toMatchObject({ id: 'val.overfit-gap', outcome });
  });

  test('where more is better', () => {
    const mirrored = (values: number[]) => values.map((value) => -value);
    const options = { direction: 'max' } as const;
    const [train, validation] = [
      series(mirrored(learning), { name: 'train', ...options }),
      series(mirrored(turning(0.02)), { name: 'val', ...options }),
    ];
    expect(overfitGap(train, validation, { plannedSteps: undefined, maxGap: 0.1 }).outcome).toBe('fail');
  });
});

describe('beats-trivial', () => {
  const half = range(100, (i) => i % 2).map(String);
  test.each<[Trivial['metric'], string[], number | null]>([
    ['log_loss', half, Math.log(2)],
    ['accuracy', ['a', 'a', 'a', 'b'], 0.75],
    ['mse', ['1', '2', '3', '6'], 3.5],
    ['rmse', ['1', '2', '3', '6'], Math.sqrt(3.5)],
    ['mae', ['1', '2', '3', '6'], 1.5],
    ['log_loss', ['a', 'a'], null],
    ['mse', ['1', 'x'], null],
    ['mse', ['1', 'Infinity'], null],
    ['mae', ['1', ''], null],
    ['rmse', ['2', '2'], null],
    ['accuracy', [], null],
  ])('%s of %j is %s', (metric, labels, value) => {
    const found = trivialOf(metric, labels).value;
    if (value === null || found === null) expect(found).toBe(value);
    else expect(found).toBeCloseTo(value, 12);
  });

  const ends = (value: number, more: Partial<ChosenSeries> = {}) =>
    series(
      range(30, () => value),
      { name: 'val', ...more },
    );
  test.each<[string, ChosenSeries | undefined, Trivial, string]>([
    ['half of the way', ends(0.3), trivialOf('log_loss', half), 'pass'],
    ['a hundredth of the way', ends(0.686), trivialOf('log_loss', half), 'fail'],
    ['worse than trivial', ends(0.8), trivialOf('log_loss', half), 'fail'],
    ['accuracy', ends(0.9, { direction: 'max' }), trivialOf('accuracy', half), 'pass'],
    ['accuracy in percent', ends(90, { direction: 'max' }), trivialOf('accuracy', half), 'error'],
    ['the wrong way round', ends(0.9), trivialOf('accuracy', half), 'error'],
    ['few labels', ends(0.3), trivialOf('log_loss', half.slice(0, 49)), 'inconclusive'],
    ['one class', ends(0.3), trivialOf('log_loss', ['a']), 'error'],
    ['no series', undefined, trivialOf('log_loss', half), 'error'],
    ['NaN', ends(Number.NaN), trivialOf('log_loss', half), 'error'],
  ])('%s', (_, each, trivial, outcome) => {
    expect(beatsTrivial(each, trivial, 0.1).outcome).toBe(outcome);
  });
});

test('log-complete', () => {
  const log = {
    format: 'csv',
    files: ['a'],
    records: 40,
    corrupt: 0,
    problems: [],
    stepColumn: 'step',
    lastStep: 39,
    replaced: 0,
    plannedSteps: undefined,
    seconds: undefined,
    notices: [],
    series: [series(learning)],
    missing: [],
  } as const;
  expect(logComplete(log, undefined).outcome).toBe('pass');
  expect(logComplete(log, 40).outcome).toBe('pass');
  expect(logComplete(log, 41).outcome).toBe('fail');
  expect(logComplete({ ...log, records: 0 }, undefined).outcome).toBe('error');
  expect(logComplete({ ...log, problems: [{ kind: 'cut', reason: 'It is cut.' }] }, 40).outcome).toBe('error');
});

test('budgets', () => {
  expect(budgetTime(10, 10, false).outcome).toBe('pass');
  expect(budgetTime(10, 10.1, false).outcome).toBe('fail');
  expect(budgetTime(10, 9.99, true).outcome).toBe('fail');
  expect(budgetTime(10, null, false).outcome).toBe('error');
  expect(budgetMemory(100, 100, false).outcome).toBe('pass');
  expect(budgetMemory(100, 101, false).outcome).toBe('fail');
  expect(budgetMemory(100, null, false).outcome).toBe('error');
});

describe('lineage', () => {
  const fingerprint = {
    sha256: '',
    inputs: [{ path: 'a', sha256: '' }],
    parameters: [],
    environmentLock: [],
    command: 'x',
  };
  const known = { source: 'record', commit: 'c', clean: false, checkout: true, fingerprint, conflicts: [] } as const;
  const locked = { ...fingerprint, environmentLock: [{ path: 'l', sha256: '' }] };

  test('what is asked for has to be known', () => {
    expect(lineageChecks(known, ['commit', 'inputs', 'command'])).toMatchObject([
      { id: 'lineage', outcome: 'pass', severity: 'error' },
    ]);
    for (const part of ['clean', 'parameters', 'environment-lock'] as const)
      expect(lineageChecks(known, [part])).toMatchObject([{ outcome: 'fail' }]);
    expect(lineageChecks({ ...known, conflicts: ['It is another.'] }, ['commit'])).toMatchObject([{ outcome: 'fail' }]);
    const reasonOf = (more: Partial<Lineage>) =>
      lineageChecks({ ...known, commit: null, ...more }, ['commit'])[0]?.reason;
    expect(reasonOf({})).toMatch(/once its record is removed/);
    expect(reasonOf({ source: 'settings' })).not.toMatch(/record/);
    expect(lineageChecks({ ...known, source: 'nothing' }, ['commit'])).toMatchObject([
      { outcome: 'error', severity: 'warning' },
    ]);
  });

  const failed = [{ id: 'lineage', outcome: 'fail', severity: 'error' }];
  const warned = [
    { id: 'lineage', outcome: 'pass', severity: 'error' },
    { id: 'lineage.commit', outcome: 'fail', severity: 'warning' },
  ];
  test.each<[string, Partial<Lineage>, readonly LineagePart[] | undefined, object[]]>([
    ['nobody asks, in a checkout', {}, undefined, failed],
    ['nobody asks, outside of one', { checkout: false }, undefined, warned],
    ['the commit is asked for', { checkout: false }, ['commit'], failed],
    ['the record is another one', { checkout: false, conflicts: ['It is another.'] }, undefined, failed],
    ['more is not known', { checkout: false, fingerprint }, undefined, [{ ...failed[0] }, warned[1] as object]],
    ['a commit is known', { checkout: false, commit: 'c' }, undefined, [warned[0] as object]],
  ])('no commit: %s', (_, more, asked, expected) => {
    const checks = lineageChecks({ ...known, commit: null, fingerprint: locked, ...more }, asked);
    expect(checks).toHaveLength(expected.length);
    expect(checks).toMatchObject(expected);
  });
});

describe('words', () => {
  const said = (values: readonly number[], more: Partial<ChosenSeries> = {}) => ({
    falls: falls(series(values, more), rules).reason,
    diverged: diverged(series(values, more), rules).reason,
  });

  test.each<[string, number[], Partial<ChosenSeries>, RegExp]>([
    ['a loss that rises', range(40, (i) => 1 + i / 40), {}, / \(a rise of \d/],
    ['an accuracy that falls', range(40, (i) => 1 - i / 80), { direction: 'max' }, /a fall of/],
    ['a loss that falls', learning, {}, /a fall of/],
    ['a loss that stays', range(40, () => 1), {}, /no change/],
  ])('%s', (_, values, more, words) => {
    const { falls: reason } = said(values, more);
    expect(reason).toMatch(words);
    expect(reason).not.toMatch(/of -/);
  });

  test('smoothed values are said to be, with the one that stands in the log', () => {
    const outer = range(40, (i) => (i === 20 ? 0.4 : 1 - Math.min(i, 20) / 40 + Math.max(0, i - 20) * 0.02));
    const validation = series(outer, { name: 'val', role: 'validation' });
    const { reason } = overfitGap(series(learning), validation, { plannedSteps: undefined, maxGap: 0.1 });
    expect(reason).toContain('medians of 4 values');
    expect(reason).toContain('(its best single value is 0.4 at step 20)');
  });

  test('nobody is told to train longer what diverges', () => {
    const noisy = range(40, (i) => (i < 20 ? 2 - i / 20 : 1 + (i - 20) / 40) + ((i * 7919) % 13) / 30);
    for (const values of [noisy, learning.slice(0, 10), range(40, (i) => 1 + i / 40)])
      expect(said(values).diverged).not.toMatch(/train (longer|on)/);
    expect(said(range(40, () => 1)).diverged).toContain('was at no time better');
  });

  test('worse than trivial', () => {
    const labels = range(100, (i) => i % 2).map(String);
    const worse = series(
      range(30, () => 6.3),
      { name: 'val' },
    );
    const { reason, expected } = beatsTrivial(worse, trivialOf('log_loss', labels), 0.1);
    expect(reason).toContain('worse than the trivial model');
    expect(reason).not.toMatch(/-\d/);
    expect(expected).toBe("at least 0.1, where 0 is the trivial model's log_loss and 1 a perfect one");
  });
});
