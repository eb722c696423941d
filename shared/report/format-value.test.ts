import { expect, test } from 'vitest';
import { formatMeasured, formatNumber, formatObserved, formatShare } from './format-value.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [1234567, '1,234,567'],
  [-1234, '-1,234'],
  [0.1 + 0.2, '0.3'],
  [1234.56789, '1,234.57'],
  [123456789.123, '123,456,789'],
  [0.00001234567, '0.00001235'],
  [1e-9, '1e-9'],
  [1e21, '1e+21'],
  [Number.NaN, 'NaN'],
])('%d is written as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [0, '0%'],
  [1, '100%'],
  [0.99999, '>99.9%'],
  [0.0312, '3.12%'],
  [0.0000004, '0.00004%'],
])('the share %d is written as %s', (value, text) => {
  expect(formatShare(value)).toBe(text);
});

test.each([
  [null, 'not measured'],
  [{ numerator: 312, denominator: 10_000 }, '312 of 10,000 (3.12%)'],
  [{ numerator: 0, denominator: 0 }, '0 of 0'],
])('%j is written as %s', (observed, text) => {
  expect(formatObserved(observed)).toBe(text);
});

test('the interval of a rate is in percent', () => {
  expect(formatMeasured({ observed: { numerator: 1, denominator: 10 }, interval: [0.05, 0.155] })).toBe(
    '1 of 10 (10%) [5%, 15.5%]',
  );
  expect(formatMeasured({ observed: 0.81, interval: [0.8, 0.82] })).toBe('0.81 [0.8, 0.82]');
});
