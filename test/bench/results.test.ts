import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../process.ts';

interface Result {
  readonly holds: boolean;
  readonly count?: number;
}
type Results = Readonly<Record<string, Result>>;
interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly interval?: { readonly low: number; readonly high: number };
}
interface Entry {
  readonly rows: number;
  readonly checks: { readonly ours: number; readonly other: number };
  readonly cpu: Spread;
  readonly pairs: number;
}

const load = (name: string) => import(pathToFileURL(join(root, 'scripts', 'bench', name)).href);
const { disagreements } = (await load('compare.mjs')) as { disagreements: (a: Results, b: Results) => string[] };
const { spread } = (await load('ratios.mjs')) as { spread: (ratios: readonly number[]) => Spread };
const { replaced } = (await load('results.mjs')) as { replaced: <T>(entries: readonly T[], entry: T) => T[] };
const { benchmarkPages } = (await load('pages.mjs')) as {
  benchmarkPages: (read: (path: string) => string | undefined) => [string, string][];
};
const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

describe('what two programs found', () => {
  const ours = { a: { holds: true, count: 0 }, b: { holds: false, count: 3 }, c: { holds: true, count: 0 } };
  test.each<{ name: string; theirs: Results; differences: string[] }>([
    { name: 'the same', theirs: ours, differences: [] },
    { name: 'fewer checks, without counts', theirs: { b: { holds: false } }, differences: [] },
    {
      name: 'another count',
      theirs: { b: { holds: false, count: 4 } },
      differences: ['b: fails (3) against fails (4)'],
    },
    { name: 'a missed defect', theirs: { b: { holds: true } }, differences: ['b: fails (3) against holds'] },
    { name: 'a false alarm', theirs: { a: { holds: false } }, differences: ['a: holds (0) against fails'] },
    { name: 'nothing in common', theirs: { z: { holds: true } }, differences: ['they have no check in common'] },
  ])('$name', ({ theirs, differences }) => expect(disagreements(ours, theirs)).toEqual(differences));
});

describe('the spread of ratios', () => {
  test.each([
    { ratios: [2], median: 2, low: 2, high: 2 },
    { ratios: [3, 1, 2], median: 2, low: 1, high: 3 },
    { ratios: [4, 1, 2, 3], median: 2.5, low: 1, high: 4 },
  ])('$ratios', ({ ratios, ...expected }) => expect(spread(ratios)).toEqual(expected));

  test('of seven and more has an interval inside of the range, the same each time', () => {
    const ratios = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 9];
    const { interval, low, high } = spread(ratios);
    expect(interval?.low).toBeGreaterThan(low);
    expect(interval?.high).toBeLessThan(high);
    expect(spread(ratios).interval).toEqual(interval);
  });
});

test('a new measurement takes the place of the old one, and of no other', () => {
  const entry = { case: 'a', data: 'CSV', rows: 1, ours: 'gate', other: 'hand', n: 1 };
  const others = [
    { ...entry, rows: 2 },
    { ...entry, data: 'Parquet' },
  ];
  expect(replaced([others[0], entry, others[1]], { ...entry, n: 2 })).toEqual([
    others[0],
    { ...entry, n: 2 },
    others[1],
  ]);
  expect(replaced(others, entry)).toEqual([...others, entry]);
});

describe('the published results', () => {
  const entries = JSON.parse(read('scripts/bench/results.json') ?? '[]') as Entry[];

  test('hold no impossible figure', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const { cpu, checks, pairs } of entries) {
      expect(cpu.low).toBeLessThanOrEqual(cpu.median);
      expect(cpu.median).toBeLessThanOrEqual(cpu.high);
      expect(cpu.low).toBeGreaterThan(0);
      expect(checks.ours).toBeGreaterThan(0);
      expect(pairs).toBeGreaterThan(0);
    }
  });

  test('are what the docs say', () => {
    const pages = benchmarkPages(read);
    expect(pages.map(([path]) => path)).toEqual(['docs/benchmarks.md', 'docs/scale.md']);
    for (const [path, content] of pages)
      expect(read(path) === content, `${path}: run npm run generate and commit what it writes`).toBe(true);
  });
});
