import type { AskedMetric } from '../asked-metric.ts';
import type { JointCell } from '../evidence.ts';

/** Metrics of a confusion table; undefined where a denominator is 0. */

export interface Rated {
  readonly numerator: number;
  readonly denominator: number;
}

type Model = 'candidate' | 'baseline';

const sum = (cells: readonly JointCell[], where: (cell: JointCell) => boolean): number =>
  cells.reduce((total, cell) => (where(cell) ? total + cell.count : total), 0);

/** The class that a metric of two classes looks at. */
const classOf = (asked: AskedMetric, positive: string): string | undefined =>
  asked.class ?? (asked.average === undefined || asked.average === 'binary' ? positive : undefined);

/** The two counts of a share. */
export function shareOf(
  asked: AskedMetric,
  cells: readonly JointCell[],
  model: Model,
  positive: string,
): Rated | undefined {
  const right = (cell: JointCell): boolean => cell.label === cell[model];
  const one = classOf(asked, positive);
  const allRight = (): Rated => ({ numerator: sum(cells, right), denominator: sum(cells, () => true) });
  switch (asked.name) {
    case 'accuracy':
      return allRight();
    case 'precision':
      if (one === undefined) return asked.average === 'micro' ? allRight() : undefined;
      return {
        numerator: sum(cells, (cell) => cell[model] === one && right(cell)),
        denominator: sum(cells, (cell) => cell[model] === one),
      };
    case 'recall':
      if (one === undefined) return asked.average === 'micro' ? allRight() : undefined;
      return {
        numerator: sum(cells, (cell) => cell.label === one && right(cell)),
        denominator: sum(cells, (cell) => cell.label === one),
      };
    case 'f1':
    case 'fbeta':
      return asked.average === 'micro' ? allRight() : undefined;
    case 'specificity':
      return {
        numerator: sum(cells, (cell) => cell.label !== positive && cell[model] !== positive),
        denominator: sum(cells, (cell) => cell.label !== positive),
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
  /** Largest distance between two values. */
  readonly range: number;
}

/** What every metric of counts is made of: by class, rows that are it, are said to be it, and both. */
interface Margins {
  total: number;
  readonly hits: Float64Array;
  readonly actual: Float64Array;
  readonly said: Float64Array;
}

/** A metric as a function of the counts alone, its cells sorted out once: the bootstrap calls it thousands of times. */
export function countMetric(
  asked: AskedMetric,
  cells: readonly JointCell[],
  model: Model,
  positive: string,
): CountMetric {
  const names = [...new Set([...cells.flatMap((cell) => [cell.label, cell[model] as string])])].sort();
  const index = new Map(names.map((name, i) => [name, i] as const));
  const actualOf = cells.map((cell) => index.get(cell.label) as number);
  const saidOf = cells.map((cell) => index.get(cell[model] as string) as number);
  const labelled = names.map((name) => cells.some(({ label, count }) => label === name && count > 0));
  const margins: Margins = {
    total: 0,
    hits: new Float64Array(names.length),
    actual: new Float64Array(names.length),
    said: new Float64Array(names.length),
  };
  const count = (counts: readonly number[]): Margins => {
    const { hits, actual, said } = margins;
    hits.fill(0);
    actual.fill(0);
    said.fill(0);
    margins.total = 0;
    for (let i = 0; i < counts.length; i++) {
      const n = counts[i] as number;
      const [a, s] = [actualOf[i] as number, saidOf[i] as number];
      margins.total += n;
      actual[a] = (actual[a] as number) + n;
      said[s] = (said[s] as number) + n;
      if (a === s) hits[a] = (hits[a] as number) + n;
    }
    return margins;
  };
  const one = classOf(asked, positive);
  const at = one === undefined ? undefined : (index.get(one) ?? -1);
  const formula = formulaOf(asked, at, labelled);
  return {
    of: (counts) => formula(count(counts)),
    units: unitsOf(asked, count(cells.map((cell) => cell.count)), at),
    range: asked.name === 'matthews_corrcoef' || asked.name === 'cohen_kappa' ? 2 : 1,
  };
}

type Formula = (margins: Margins) => number | undefined;

const ratio = (a: number, b: number): number | undefined => (b === 0 ? undefined : a / b);

const added = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** @param at index of the class that is looked at; -1: no row has it; undefined: all classes */
function formulaOf(asked: AskedMetric, at: number | undefined, labelled: readonly boolean[]): Formula {
  const of = (values: Float64Array, i: number | undefined): number => (i === undefined ? 0 : (values[i] ?? 0));
  switch (asked.name) {
    case 'accuracy':
      return ({ hits, total }) => ratio(added(hits), total);
    case 'balanced_accuracy':
      return (margins) => meanOf(labelled, (i) => (labelled[i] ? recallAt(margins, i) : null), margins, 'macro');
    case 'specificity':
      return ({ hits, actual, said, total }) =>
        ratio(total - of(actual, at) - of(said, at) + of(hits, at), total - of(actual, at));
    case 'matthews_corrcoef':
      return ({ hits, actual, said, total }) => {
        const products = actual.reduce((sum, a, i) => sum + a * (said[i] as number), 0);
        const spread = (values: Float64Array): number => total ** 2 - values.reduce((sum, v) => sum + v * v, 0);
        return ratio(added(hits) * total - products, Math.sqrt(spread(actual)) * Math.sqrt(spread(said)));
      };
    case 'cohen_kappa':
      return ({ hits, actual, said, total }) => {
        const products = actual.reduce((sum, a, i) => sum + a * (said[i] as number), 0);
        return ratio(added(hits) * total - products, total ** 2 - products);
      };
    default: {
      const rate = rateOf(asked);
      if (at !== undefined) return (margins) => rate(margins, at);
      if (asked.average === 'micro') return ({ hits, total }) => ratio(added(hits), total);
      // a class that is never predicted, or predicted and never a label, counts 0, as scikit-learn has it
      return (margins) =>
        meanOf(
          labelled,
          (i) => (labelled[i] && margins.actual[i] === 0 ? undefined : (rate(margins, i) ?? 0)),
          margins,
          asked.average === 'weighted' ? 'weighted' : 'macro',
        );
    }
  }
}

const recallAt = ({ hits, actual }: Margins, i: number): number | undefined =>
  ratio(hits[i] as number, actual[i] as number);

function rateOf({ name, beta = 1 }: AskedMetric): (margins: Margins, i: number) => number | undefined {
  const square = beta ** 2;
  return ({ hits, actual, said }, i) => {
    const [h, a, s] = [hits[i] ?? 0, actual[i] ?? 0, said[i] ?? 0];
    if (name === 'precision') return ratio(h, s);
    if (name === 'recall') return ratio(h, a);
    return ratio((1 + square) * h, s + square * a);
  };
}

/** @param value of a class: null leaves it out, undefined leaves the mean without a value */
function meanOf(
  classes: readonly boolean[],
  value: (i: number) => number | null | undefined,
  { actual, total }: Margins,
  by: 'macro' | 'weighted',
): number | undefined {
  let [sum, weight] = [0, 0];
  for (let i = 0; i < classes.length; i++) {
    const each = value(i);
    if (each === undefined) return undefined;
    if (each === null) continue;
    sum += by === 'macro' ? each : each * (actual[i] as number);
    weight++;
  }
  return ratio(sum, by === 'macro' ? weight : total);
}

function unitsOf({ name }: AskedMetric, { hits, actual, said, total }: Margins, at: number | undefined): number {
  if (at === undefined) return total;
  const of = (values: Float64Array): number => values[at] ?? 0;
  switch (name) {
    case 'precision':
      return of(said);
    case 'recall':
      return of(actual);
    case 'specificity':
      return total - of(actual);
    case 'f1':
    case 'fbeta':
      return of(actual) + of(said) - of(hits);
    default:
      return total;
  }
}
