import { expect, test } from 'vitest';
import { chooseSeries, guessSeries, wantedSeries } from './choose-series.ts';

test.each<[string, object | RegExp]>([
  ['train=loss', { name: 'loss', role: 'train', direction: 'min' }],
  ['loss', { name: 'loss', role: 'train', direction: 'min' }],
  ['val_loss', { name: 'val_loss', role: 'validation', direction: 'min' }],
  ['valid_1.auc', { name: 'valid_1.auc', role: 'validation', direction: 'max' }],
  ['validation=x:max', { name: 'x', role: 'validation', direction: 'max' }],
  ['watch=a:b', { name: 'a:b', role: 'watch', direction: 'min' }],
  ['trian=loss', /the roles are train, validation, watch/],
])('%s', (entry, expected) => {
  const { wanted, problems } = wantedSeries([entry]);
  if (expected instanceof RegExp) expect(problems.join()).toMatch(expected);
  else expect({ wanted, problems }).toEqual({ wanted: [expected], problems: [] });
});

test.each([
  [['a', 'a'], /"a" twice/],
  [['train=a', 'train=b'], /2 series with the role train/],
  [['train=loss', 'validation=accuracy'], /less is better, of "accuracy" more/],
])('%j is refused', (entries, problem) => {
  expect(wantedSeries(entries).problems.join()).toMatch(problem);
});

const points = (name: string, n = 5) => ({
  name,
  source: 'f',
  steps: Array(n).fill(0),
  values: Array(n).fill(1),
  unreadable: 0,
});

test.each<[string[], string[]]>([
  [
    ['loss', 'val_loss', 'mae'],
    ['train=loss', 'validation=val_loss'],
  ],
  [['train/loss', 'eval/accuracy'], ['train=train/loss']],
  [
    ['train/epoch_loss', 'validation/epoch_loss'],
    ['train=train/epoch_loss', 'validation=validation/epoch_loss'],
  ],
  [['kl_loss', 'auc'], []],
])('%j', (names, expected) => {
  expect(guessSeries(names.map((name) => points(name))).map(({ role, name }) => `${role}=${name}`)).toEqual(expected);
});

test('the loss with more points is taken: the other is a summary', () => {
  expect(guessSeries([points('train_loss', 1), points('loss', 9)])[0]?.name).toBe('loss');
});

test('what the log has not is said, with what it has', () => {
  const { chosen, missing } = chooseSeries(
    { series: [points('loss')], holesOf: () => 2 },
    wantedSeries(['losss', 'loss']).wanted.slice(0, 1),
  );
  expect(chosen).toEqual([]);
  expect(missing[0]?.reason).toMatch(/did you mean "loss"\? \(it has "loss"\)/);
});
