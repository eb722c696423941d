import { type BucketDifference, confidenceSequence } from './confidence-sequence.ts';

export type World = 'independent' | 'autocorrelated' | 'overdispersed' | 'daily' | 'growing' | 'rare';
export const worlds: readonly World[] = ['independent', 'autocorrelated', 'overdispersed', 'daily', 'growing', 'rare'];

export interface Rates {
  /** Share of runs in which a look showed that the requirement holds. */
  readonly passed: number;
  /** Share of runs in which a look showed that it does not. */
  readonly failed: number;
}

interface Generator {
  readonly uniform: () => number;
  readonly normal: () => number;
}

function generator(seed: number): Generator {
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** Marsaglia and Tsang, ACM TOMS 26(3), 2000; shape at least 1 by the boost of small shapes. */
function gamma(shape: number, random: Generator): number {
  if (shape < 1) return gamma(shape + 1, random) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = random.normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random.uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function binomial(n: number, p: number, random: Generator): number {
  let count = 0;
  for (let i = 0; i < n; i++) if (random.uniform() < p) count++;
  return count;
}

/** Quantile in [0, 1) of a correlated normal: each minute takes half of the one before. */
function chain(random: Generator): () => number {
  let last = random.normal();
  return () => {
    last = 0.5 * last + Math.sqrt(0.75) * random.normal();
    return last;
  };
}

/**
 * Looks at every fifth minute of a canary that is worse by `worse`, judged against `margin`: how often either claim is made,
 * at any look.
 */
export function simulate(world: World, worse: number, margin: number, runs: number, minutes: number): Rates {
  const random = generator(20240229);
  let [passed, failed] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const series = seriesOf(world, worse, minutes, run, random);
    let [pass, fail] = [false, false];
    for (let n = 30; n <= minutes; n += 5) {
      const state = confidenceSequence(series.slice(0, n), { lower: 0.05, upper: 0.05 });
      pass ||= state !== undefined && state.lower > -margin;
      fail ||= state !== undefined && state.upper < -margin;
    }
    if (pass) passed++;
    if (fail) failed++;
  }
  return { passed: passed / runs, failed: failed / runs };
}

function seriesOf(world: World, worse: number, minutes: number, run: number, random: Generator): BucketDifference[] {
  const base = world === 'rare' ? 0.002 : 0.1;
  const [control, canary] = [chain(random), chain(random)];
  return Array.from({ length: minutes }, (_, minute) => {
    const cycle = world === 'daily' ? 1 + 0.8 * Math.sin((2 * Math.PI * minute) / minutes + run) : 1;
    const growth = world === 'growing' ? [1, 3, 8][Math.floor((3 * minute) / minutes)] : 1;
    const [n, m] = [Math.round(200 * cycle), Math.round(40 * cycle * (growth ?? 1))];
    const share = base * (world === 'daily' ? cycle : 1);
    const [p, q] = [disturbed(share, n, world, control, random), disturbed(share + worse, m, world, canary, random)];
    const difference = binomial(n, p, random) / n - binomial(m, q, random) / m;
    return { difference, weight: 1 / (1 / n + 1 / m) };
  });
}

/** The share of one minute, with the mean `p`. */
function disturbed(p: number, n: number, world: World, next: () => number, random: Generator): number {
  // half of the variance on top of the binomial one, and from minute to minute correlated
  if (world === 'autocorrelated') return p + 0.7 * next() * Math.sqrt((p * (1 - p)) / n);
  if (world !== 'overdispersed') return p;
  // beta-binomial with three times the binomial variance
  const size = (n - 1) / 2 - 1;
  const [a, b] = [gamma(p * size, random), gamma((1 - p) * size, random)];
  return a / (a + b);
}
