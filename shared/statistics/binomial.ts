import type { Random } from './random.ts';

/**
 * A binomial draw: inversion where few successes are expected, transformed rejection otherwise.
 * Source: Hörmann, Journal of Statistical Computation and Simulation 1993;46:101 (BTRS).
 */
export function drawBinomial(n: number, p: number, random: Random): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(n, 1 - p, random);
  return n * p < 10 ? invert(n, p, random) : reject(n, p, random);
}

function invert(n: number, p: number, random: Random): number {
  const odds = p / (1 - p);
  const first = Math.exp(n * Math.log1p(-p));
  for (;;) {
    let u = random();
    let mass = first;
    for (let k = 0; k <= Math.min(n, 150); k++) {
      if (u < mass) return k;
      u -= mass;
      mass *= ((n - k) / (k + 1)) * odds;
    }
  }
}

function reject(n: number, p: number, random: Random): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const inside = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((n + 1) * p);
  const logOdds = Math.log(p / (1 - p));
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const near = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / near + b) * u + c);
    if (near >= 0.07 && v <= inside) return k;
    if (k < 0 || k > n) continue;
    const bound =
      logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds;
    if (Math.log((v * alpha) / (a / near ** 2 + b)) <= bound) return k;
  }
}

const small: number[] = [0];

/** Stirling's series; its error is below 1e-14 from 20 on. */
function logFactorial(k: number): number {
  if (k < 20) {
    for (let i = small.length; i <= k; i++) small.push((small[i - 1] as number) + Math.log(i));
    return small[k] as number;
  }
  const x = k + 1;
  const inverse = 1 / (x * x);
  return (
    (x - 0.5) * Math.log(x) -
    x +
    0.5 * Math.log(2 * Math.PI) +
    (1 / 12 - (1 / 360 - (1 / 1260 - inverse / 1680) * inverse) * inverse) / x
  );
}
