import { median } from 'simple-statistics';
import { normalQuantile } from '../../statistics/normal.ts';

/**
 * What a curve did, robustly. Values are oriented so that less is better and are finite. Start and end are medians of a few values;
 * the best is the least median of blocks as wide as the end.
 *
 * The noise of a single value comes from second differences (their variance is six times that of independent noise), as 1.4826
 * times their median absolute deviation over the root of 6. Noise that hangs together over steps is seen in the second differences
 * of the blocks' medians: where these vary more than independent noise would let them, that is taken instead.
 */
export interface Curve {
  readonly points: number;
  /** Values of a block. */
  readonly width: number;
  readonly start: number;
  readonly end: number;
  readonly best: number;
  /** Place of the middle of the best block. */
  readonly bestAt: number;
  readonly noise: number;
  /** Standard errors of the start and of a block. */
  readonly startError: number;
  readonly endError: number;
  /** How far noise alone lets the least of so many blocks lie below a typical one, were they all the same. */
  readonly bestBias: number;
}

/** Below it nothing is said about a shape. */
export const fewestPoints = 4;

const widestEnd = 50;
/** Blocks below which their medians tell nothing about the noise. */
const fewestBlocks = 6;
/** The variance of a median is this much larger than that of a mean. */
const ofMedian = Math.PI / 2;

export function curveOf(values: readonly number[]): Curve | undefined {
  const n = values.length;
  if (n < fewestPoints) return undefined;
  const width = Math.min(widestEnd, Math.max(1, Math.floor(n / 10)));
  const startWidth = Math.min(3, width);
  const blocks = blocksOf(values, width);
  const noise = noiseOf(values);
  const independent = (of: number): number => noise * Math.sqrt((of < 3 ? 1 : ofMedian) / of);
  const seen = width > 1 && blocks.length >= fewestBlocks ? noiseOf(blocks) : 0;
  const endError = Math.max(independent(width), seen);
  const best = blocks.reduce((at, value, i) => (value < (blocks[at] as number) ? i : at), 0);
  return {
    points: n,
    width,
    start: median(values.slice(0, startWidth)),
    end: blocks.at(-1) as number,
    best: blocks[best] as number,
    bestAt: n - (blocks.length - best) * width + ((width - 1) >> 1),
    noise,
    startError: independent(startWidth) * (noise > 0 ? endError / independent(width) : 1),
    endError,
    bestBias: blocks.length < 2 ? 0 : endError * normalQuantile((blocks.length - 0.375) / (blocks.length + 0.25)),
  };
}

/** Medians of neighbouring blocks, the last of which ends with the values. */
function blocksOf(values: readonly number[], width: number): number[] {
  const count = Math.floor(values.length / width);
  const from = values.length - count * width;
  return Array.from({ length: count }, (_, i) => median(values.slice(from + i * width, from + (i + 1) * width)));
}

/** Standard deviation of a single value about a smooth curve. */
export function noiseOf(values: readonly number[]): number {
  const bends = values.slice(2).map((value, i) => value - 2 * (values[i + 1] as number) + (values[i] as number));
  if (bends.length === 0) return 0;
  const middle = median(bends);
  return (1.4826 * median(bends.map((bend) => Math.abs(bend - middle)))) / Math.sqrt(6);
}
