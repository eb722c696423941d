import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { logMixture, mixtureBound, mixturePrecision } from '../../shared/statistics/normal-mixture.ts';
import { sampleRatio } from '../../shared/statistics/sample-ratio.ts';

/** Boundaries that the reference implementation of the method in R gave, and published tests of sample ratios. */

const folder = resolve(import.meta.dirname, '../../../shared/oracles/canary');
const read = (name: string) => (existsSync(folder) ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : undefined);

interface Boundary {
  readonly fn: string;
  readonly args: {
    readonly s: number;
    readonly v: number;
    readonly v_opt: number;
    readonly alpha: number;
    readonly alpha_opt: number;
    readonly is_one_sided?: boolean;
  };
  readonly expect: number;
  readonly tol: number;
}

function compute({ fn, args }: Boundary): number {
  const sides = args.is_one_sided ? 'one-sided' : 'two-sided';
  const precision = mixturePrecision(args.v_opt, args.alpha_opt, sides);
  if (fn === 'normal_log_mixture') return logMixture(args.s, args.v, precision, sides);
  if (fn === 'normal_mixture_bound') return mixtureBound(args.v, args.alpha, precision, sides);
  return precision;
}

describe.skipIf(!existsSync(folder))('canary statistics (skipped: ../shared is absent)', () => {
  const normal = ((read('confseq-boundaries.json')?.cases ?? []) as Boundary[]).filter(({ fn }) =>
    ['TwoSidedNormalMixture::best_rho', 'normal_log_mixture', 'normal_mixture_bound'].includes(fn),
  );

  test('the reference values are there', () => {
    expect(normal).toHaveLength(5);
  });

  test.each(normal)('$fn $args', (boundary) => {
    expect(Math.abs(compute(boundary) - boundary.expect)).toBeLessThan(boundary.tol);
  });

  const ratios = (read('srm-chi2.json')?.cases ?? []) as {
    readonly observed: number[];
    readonly weights: number[];
    readonly published: { readonly pValue?: number; readonly chi2?: number; readonly digits?: number };
    readonly recomputed: { readonly chi2: number; readonly pValue: number };
  }[];

  test.each(ratios)('sample ratio $observed', ({ observed, weights, published, recomputed }) => {
    const found = sampleRatio(observed, weights);
    expect(found?.chi2).toBeCloseTo(recomputed.chi2, 9);
    expect(Math.abs((found?.pValue ?? 1) / recomputed.pValue - 1)).toBeLessThan(1e-9);
    if (published.pValue !== undefined)
      expect(Number(found?.pValue.toPrecision(published.digits))).toBeCloseTo(published.pValue, 8);
  });
});
