import type { JointCell } from '../evidence.ts';

/** Metrics of a confusion table; undefined where a denominator is 0. */

export interface Rated {
  readonly numerator: number;
  readonly denominator: number;
}

type Model = 'candidate' | 'baseline';

const sum = (cells: readonly JointCell[], where: (cell: JointCell) => boolean): number =>
  cells.reduce((total, cell) => (where(cell) ? total + cell.count : total), 0);

/** The two counts of a share. */
export function shareOf(name: string, cells: readonly JointCell[], model: Model, positive: string): Rated | undefined {
  const right = (cell: JointCell): boolean => cell.label === cell[model];
  switch (name) {
    case 'accuracy':
      return { numerator: sum(cells, right), denominator: sum(cells, () => true) };
    case 'precision':
      return {
        numerator: sum(cells, (cell) => cell[model] === positive && right(cell)),
        denominator: sum(cells, (cell) => cell[model] === positive),
      };
    case 'recall':
      return {
        numerator: sum(cells, (cell) => cell.label === positive && right(cell)),
        denominator: sum(cells, (cell) => cell.label === positive),
      };
    default:
      return undefined;
  }
}

export interface CountMetric {
  /** Of the counts of the cells, in their order. */
  readonly of: (counts: readonly number[]) => number | undefined;
  /** Rows that the value is made of. */
  readonly units: number;
}

/** A metric as a function of the counts alone, its cells sorted out once: the bootstrap calls it thousands of times. */
export function countMetric(name: string, cells: readonly JointCell[], model: Model, positive: string): CountMetric {
  const is = cells.map((cell) => ({ actual: cell.label, said: cell[model] as string }));
  const total = (where: (at: { actual: string; said: string }) => boolean): ((counts: readonly number[]) => number) => {
    const indices = is.flatMap((at, i) => (where(at) ? [i] : []));
    return (counts) => indices.reduce((added, i) => added + (counts[i] as number), 0);
  };
  const now = cells.map(({ count }) => count);
  const right = total(({ actual, said }) => actual === said);
  const all = total(() => true);
  const ratio = (a: number, b: number): number | undefined => (b === 0 ? undefined : a / b);
  if (name === 'accuracy') return { of: (counts) => ratio(right(counts), all(counts)), units: all(now) };
  if (name === 'precision' || name === 'recall' || name === 'f1') {
    const hit = total(({ actual, said }) => actual === positive && said === positive);
    const actual = total((at) => at.actual === positive);
    const said = total((at) => at.said === positive);
    if (name === 'precision') return { of: (counts) => ratio(hit(counts), said(counts)), units: said(now) };
    if (name === 'recall') return { of: (counts) => ratio(hit(counts), actual(counts)), units: actual(now) };
    return {
      of: (counts) => ratio(2 * hit(counts), actual(counts) + said(counts)),
      units: actual(now) + said(now) - hit(now),
    };
  }
  const classes = [...new Set(is.map(({ actual }) => actual))].sort().map((of) => ({
    hit: total(({ actual, said }) => actual === of && said === of),
    actual: total(({ actual }) => actual === of),
    said: total(({ said }) => said === of),
  }));
  return {
    // a class that is never predicted has the precision 0, as scikit-learn has it; one that is not there has no value at all
    of: (counts) => {
      let added = 0;
      for (const { hit, actual, said } of classes) {
        const [h, a, s] = [hit(counts), actual(counts), said(counts)];
        if (a === 0) return undefined;
        added += name === 'recall_macro' ? h / a : name === 'f1_macro' ? (2 * h) / (a + s) : s === 0 ? 0 : h / s;
      }
      return ratio(added, classes.length);
    },
    units: all(now),
  };
}
