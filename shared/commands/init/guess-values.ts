import type { Json } from '../../json.ts';
import { keys, type Part, percentOf, type RuleGuess, shown } from './guess.ts';
import { type ColumnProfile, filled } from './profile.ts';
import { isMissingMark } from './text-tests.ts';
import { nullLimit, shareRange } from './tolerance.ts';

/** A value that stands in one row only is not listed: it may be a slip. */
const support = 2;
/** In a closed set every value stands in so large a share of the rows, or in so many of them. */
const closedShare = 0.03;
const closedRows = { least: 5, enough: 30 };
const mostCategories = 60;
const mostNumbers = 12;
/** Whole codes may be more where each has support. */
const mostCodes = 30;

/** Whether the values of a column make a set: few, and most of them in many rows. */
export function isCategory(column: ColumnProfile, rows: number): boolean {
  const { values, guess } = column;
  const held = filled(column, rows);
  if (!values || held < 100 || values.distinct === 0) return false;
  if (guess?.type === 'string' || guess === undefined)
    return values.distinct <= mostCategories && values.distinct <= held / 10 && listedShare(column, held) >= 0.9;
  if (guess.type !== 'integer' && guess.type !== 'number') return false;
  const most = isClosed(column) ? mostCodes : mostNumbers;
  return values.distinct <= most && values.distinct <= held / 20 && listedShare(column, held) >= 0.9;
}

/** By Good and Turing the chance that the next row shows a new value is about the share of values that were seen once. */
export function isClosed({ values }: ColumnProfile): boolean {
  if (!values) return false;
  const held = values.values.reduce((sum, [, count]) => sum + count, 0);
  const least = Math.max(closedRows.least, Math.min(closedRows.enough, closedShare * held));
  return values.values.every(([, count]) => count >= least);
}

const listed = (column: ColumnProfile) => column.values?.values.filter(([, count]) => count >= support) ?? [];
const listedShare = (column: ColumnProfile, held: number): number =>
  listed(column).reduce((sum, [, count]) => sum + count, 0) / held;

/** The set of a category: closed where every value has support, else with room for rarer ones. */
export function guessSet(column: ColumnProfile, rows: number): Part {
  const all = column.values?.values ?? [];
  const closed = isClosed(column);
  const kept = closed ? all : listed(column);
  const validValues = [...kept].map(([text]) => text).sort(compare);
  const other = all.reduce((sum, [, count]) => sum + count, 0) - kept.reduce((sum, [, count]) => sum + count, 0);
  const asked: Json[] = validValues.map((text) => literal(text, column));
  const marks = column.guess?.type === 'string' ? validValues.filter(isMissingMark) : [];
  const doubts = [
    ...(marks.length > 0
      ? [
          `holds ${marks.map((mark) => JSON.stringify(mark)).join(', ')}, which may mean that the value is missing: it was left as a category`,
        ]
      : []),
    ...(validValues.some((text) => text !== text.trim())
      ? ['has values that begin or end with a blank: they are required as they stand']
      : []),
    ...(all.length === 1 ? ['holds one value only: it may be a setting rather than a measurement'] : []),
  ];
  const why = `the ${shown(all.length)} values of ${shown(rows)} rows; the rarest stands in ${shown(all.at(-1)?.[1] ?? 0)}`;
  const rule = (reason: string, requirement: Readonly<Record<string, Json>>) => [
    { why: reason, keys: keys({ metric: 'invalidValues', arguments: { validValues: asked }, ...requirement }) },
  ];
  if (closed && all.length <= 2)
    return {
      rules: rule(why, { mustBe: 0 }),
      required: [all.length === 1 ? 'one value' : `${all.length} values`],
      doubts,
    };
  if (closed) {
    // the rule of three: what has a larger share would have shown itself in so many rows (95 %)
    const unseen = Number((300 / rows).toPrecision(1));
    return {
      rules: rule(`${why}. If no other can come, write mustBe: 0`, { mustBeLessThan: unseen, unit: 'percent' }),
      required: [`${all.length} values`],
      doubts,
    };
  }
  // eight rows, where they are more than one in a hundred
  const limit = nullLimit(Math.max(other, expectedOthers(all)), rows, Math.max(1, Number((800 / rows).toPrecision(2))));
  const unlisted = all.length - kept.length;
  return {
    rules: rule(
      `the ${shown(kept.length)} values that stand in ${support} rows or more; ${other === 0 ? 'some are rare' : `${shown(other)} rows hold rarer ones`}, so others are to be expected`,
      { mustBeLessThan: limit, unit: 'percent' },
    ),
    required: [`${kept.length} values, others below ${limit} %`],
    doubts: unlisted === 0 ? doubts : [...doubts, `has ${unlisted} rare value${unlisted === 1 ? '' : 's'}, not listed`],
  };
}

/**
 * Rows of another sample of this size that hold a value which is not listed here. By Good and Turing, the values that stand
 * in r rows here stand in (r + 1) N(r + 1) rows there all together, N(r) being the number of values in r rows; r = 0 are
 * those that were not seen.
 */
function expectedOthers(values: readonly (readonly [string, number])[]): number {
  let sum = 0;
  for (let r = 1; r <= support; r++) sum += r * values.filter(([, count]) => count === r).length;
  return sum;
}

const compare = (a: string, b: string): number => {
  const [x, y] = [Number(a), Number(b)];
  return a.trim() !== '' && b.trim() !== '' && !Number.isNaN(x - y) && x !== y ? x - y : a < b ? -1 : 1;
};

/** A number where the text is exactly how a number is written, so that `1.0` and `007` stay what they are. */
const literal = (text: string, { guess }: ColumnProfile): Json =>
  (guess?.type === 'integer' || guess?.type === 'number') && String(Number(text)) === text ? Number(text) : text;

/**
 * What notices that a column became constant, or another column: the share of its most frequent value where values repeat
 * much, else the share of repeated values.
 */
export function guessVariety(column: ColumnProfile, rows: number, id: string, mayShow: boolean): Part {
  const held = filled(column, rows);
  if (rows < 200 || held < 100 || column.distinct < 2) return {};
  const { values, guess } = column;
  const isTime = guess?.type === 'date' || guess?.type === 'timestamp' || guess?.type === 'time';
  if (values && mayShow && !isTime && values.distinct < 0.1 * held) {
    const rule = mixRule(column, rows, id);
    return rule
      ? { rules: [rule] }
      : { doubts: ['has almost the same value in every row: a column that became constant would not be noticed'] };
  }
  if (column.distinct < 15)
    return { doubts: ['has few values, which are not listed: a column that became constant would not be noticed'] };
  const limit = roundUp((100 * (held - column.distinct / 3)) / rows);
  return {
    rules: [
      {
        why: `about ${shown(column.distinct)} different values in ${shown(held)} rows; at least a third of that is asked for`,
        keys: keys({ metric: 'duplicateValues', mustBeLessThan: limit, unit: 'percent' }),
      },
    ],
    required: [`repeats below ${limit} %`],
  };
}

function mixRule(column: ColumnProfile, rows: number, id: string): RuleGuess | undefined {
  const [top, count] = column.values?.values[0] ?? ['', 0];
  const other = rows - column.nulls - count;
  if (other < 15 || count < 30) return undefined;
  const range = shareRange(other, rows);
  // so many rows cannot be there by chance: at least one must stay
  const low = range.low > 0 ? range.low : Number((50 / rows).toPrecision(2));
  return {
    why: `${shown(count)} of ${shown(rows)} rows hold ${JSON.stringify(top)} (${percentOf(count, rows)})`,
    keys: keys({
      id: `${id}_mix`,
      description: `share of rows in which ${column.name} is not its most frequent value`,
      metric: 'invalidValues',
      arguments: { validValues: [literal(top, column)] },
      ...(range.high >= 100 ? { mustBeGreaterOrEqualTo: low } : { mustBeBetween: [low, range.high] }),
      unit: 'percent',
    }),
  };
}

const roundUp = (percent: number): number => {
  const factor = percent > 99 ? 1000 : percent > 90 ? 10 : 1;
  return Math.min(100, Math.ceil(percent * factor) / factor);
};
