import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { requirementsOf } from './requirement.ts';
import { rulesReader } from './rule.ts';

test.each<[Json, readonly object[]]>([
  [{ accuracy: { min: 0.9 } }, [{ metric: 'accuracy', min: 0.9 }]],
  [
    { roc_auc: { 'max-drop': 0.01, min: 0.8 }, rmse: { max: 3, on: 'overall' } },
    [
      { metric: 'roc_auc', 'max-drop': 0.01, min: 0.8 },
      { metric: 'rmse', max: 3, on: 'overall' },
    ],
  ],
  [{ latency: { max: 3, better: 'lower' } }, [{ metric: 'latency', max: 3, better: 'lower' }]],
])('%j reads, and what it reads as reads as itself', (given, wanted) => {
  const read = rulesReader.read(given);
  expect(read).toEqual({ value: wanted });
  expect(rulesReader.read(wanted as unknown as Json)).toEqual(read);
});

test.each<[Json, RegExp[]]>([
  [3, [/rules by metric are needed/]],
  [{}, [/at least one metric/]],
  [[], [/at least one metric/]],
  [[{ min: 1 }], [/entry 1 does not name its metric/]],
  [{ acuracy: { min: 0.9 } }, [/"acuracy".*did you mean "accuracy"/]],
  [{ accuracy: { mim: 0.9 } }, [/no "mim"; did you mean "min"/, /nothing is required/]],
  [{ accuracy: { 'max-drop': -0.1 } }, [/a margin is at least 0/]],
  [{ accuracy: { 'max-drop-pct': 101 } }, [/at most 100 percent/]],
  [{ accuracy: { min: '0.9' } }, [/min needs a number/]],
  [{ accuracy: { max: 0.9 } }, [/higher is better, so write "min"/]],
  [{ rmse: { min: 3 } }, [/lower is better, so write "max"/]],
  [{ rmse: { max: 3, better: 'higher' } }, [/lower is better, so leave "better" out/]],
  [{ accuracy: { min: 0.9, burden: 'nobody' } }, [/burden is one of prove-harm, prove-safety, point/]],
  [
    [
      { metric: 'f1', min: 0.5 },
      { metric: 'f1', min: 0.6, on: 'slices' },
    ],
    [/f1.min is asked twice/],
  ],
  [{ f1: { mni: 1 }, rmse: 3 }, [/"f1"/, /"f1"/, /"rmse": requirements are needed/]],
])('%j is refused with every problem', (given, problems) => {
  const read = rulesReader.read(given);
  expect(read.problems).toHaveLength(problems.length);
  problems.forEach((problem, i) => {
    expect(read.problems?.[i]).toMatch(problem);
  });
});

test('what compares with a baseline must show harm, everything else safety; a burden may be given for all and for one', () => {
  const rules = [{ metric: 'f1', min: 0.5, 'max-drop': 0.1, 'min-gain': 0.1, 'max-drop-pct': 1 }];
  const burdens = (burden: 'point' | undefined, of: object = {}) =>
    requirementsOf(
      rules.map((rule) => ({ ...rule, ...of })),
      burden,
      'rows',
    ).map((requirement) => `${requirement.name} ${requirement.burden}`);
  expect(burdens(undefined)).toEqual([
    'min prove-safety',
    'max-drop prove-harm',
    'max-drop-pct prove-harm',
    'min-gain prove-safety',
  ]);
  expect(new Set(burdens('point').map((text) => text.split(' ')[1]))).toEqual(new Set(['point']));
  expect(burdens('point', { burden: 'prove-safety' })[1]).toBe('max-drop prove-safety');
});
