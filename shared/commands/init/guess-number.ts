import { keys, type Part, percentOf, shown } from './guess.ts';
import type { ColumnProfile, NumberRange } from './profile.ts';
import { headroom, roundOutwards, shareRange, tailOf } from './tolerance.ts';

const sentinelNumbers = [-999, -9999];

export interface NumberGuess extends Part {
  /** Texts of marks that the range would let pass. */
  readonly sentinels: readonly string[];
}

/** Bounds of a column of numbers, and the share of negative ones where there are both signs. */
export function guessNumber(
  column: ColumnProfile,
  rows: number,
  id: string,
  isKey: boolean,
  set: 'closed' | 'open' | undefined,
): NumberGuess {
  const { range } = column;
  if (!range || column.distinct < 2) return { sentinels: [] };
  // a closed set says more than bounds
  if (set === 'closed') return { ...signs(column, range, rows, id), sentinels: [] };
  const whole = column.guess?.type === 'integer';
  const { minimum, maximum } =
    set === 'open' && rows >= enoughForOutliers ? {} : bounds(column, range, whole, rows, isKey);
  // where hardly a number is negative, the share of negative ones notices the marks
  const sentinels =
    set === 'open' || range.negative < 0.005 * rows
      ? []
      : sentinelNumbers
          .filter((mark) => (minimum ?? -Infinity) <= mark && !holds(column, mark))
          .flatMap((mark) => (whole ? [`${mark}`] : [`${mark}`, `${mark}.0`]));
  const bounded =
    maximum === undefined ? [] : [{ key: 'maximum', value: maximum, why: `largest: ${shown(range.high)}` }];
  const parts: readonly Part[] = [
    {
      options: [
        ...(minimum === undefined ? [] : [{ key: 'minimum', value: minimum, why: `smallest: ${shown(range.low)}` }]),
        ...bounded,
      ],
      required: [inWords(minimum, maximum)].filter((words) => words !== ''),
      doubts: isKey || maximum === undefined ? [] : unbounded(column, maximum),
    },
    signs(column, range, rows, id),
    minimum === undefined || (maximum === undefined && !isKey) ? digits(column, range, rows, id, set === 'open') : {},
  ];
  return {
    options: parts.flatMap((part) => part.options ?? []),
    rules: parts.flatMap((part) => part.rules ?? []),
    required: parts.flatMap((part) => part.required ?? []),
    doubts: parts.flatMap((part) => part.doubts ?? []),
    sentinels,
  };
}

const holds = ({ values }: ColumnProfile, number: number): boolean =>
  values?.values.some(([text]) => Number(text) === number) ?? false;

const inWords = (minimum: number | undefined, maximum: number | undefined): string =>
  minimum !== undefined && maximum !== undefined
    ? `${shown(minimum)} to ${shown(maximum)}`
    : minimum !== undefined
      ? `at least ${shown(minimum)}`
      : maximum !== undefined
        ? `at most ${shown(maximum)}`
        : '';

/** Fewer rows cannot tell an outlier from the end of the range. */
const enoughForOutliers = 2000;

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

function bounds(column: ColumnProfile, range: NumberRange, whole: boolean, rows: number, isKey: boolean): Bounds {
  const { low, high, aboveHalf, belowHalf } = range;
  const spread = high - low;
  if (low > spread) {
    // far from zero (years, prices within one magnitude): the spread says more than the size
    const step = 10 ** Math.floor(Math.log10(spread));
    const clean = (value: number): number => Number((value * step).toPrecision(12));
    return {
      minimum: Math.max(0, clean(Math.floor((low - 2 * spread) / step))),
      ...(isKey ? {} : { maximum: clean(Math.ceil((high + 2 * spread) / step)) }),
    };
  }
  const isOutlier = (beyondHalf: number): boolean => rows >= enoughForOutliers && tailOf(beyondHalf, rows) === 'heavy';
  const atLow = column.values?.values.find(([text]) => Number(text) === low)?.[1] ?? 0;
  // many rows exactly at the end: a bound by nature
  const minimum =
    low >= 0
      ? 0
      : atLow >= Math.max(30, 0.01 * rows)
        ? low
        : isOutlier(belowHalf)
          ? undefined
          : roundOutwards(low * headroom(belowHalf, rows), whole);
  const maximum =
    high <= 0 ? 0 : isKey || isOutlier(aboveHalf) ? undefined : roundOutwards(high * headroom(aboveHalf, rows), whole);
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

/** Where single outliers make a bound a matter of chance: how many digits nearly all numbers have. */
function digits(column: ColumnProfile, range: NumberRange, rows: number, id: string, isSet: boolean): Part {
  const largest = Math.max(Math.abs(range.low), Math.abs(range.high));
  // a few may have more, if the largest of them is far away: else the next delivery has more of them
  const found = range.beyond.find(
    ([digits, count]) => count === 0 || (count <= 0.0002 * rows && largest >= 2 * 10 ** digits),
  );
  if (!found) return { doubts: ['has no upper bound: its numbers have very many digits'] };
  const [most, count] = found;
  return {
    rules: [
      {
        why: `${shown(count)} of ${shown(rows)} rows have more than ${most} digits before the point; few values are near the largest`,
        keys: keys({
          id: `${id}_digits`,
          description: `share of rows in which ${column.name} has more than ${most} digits before the point`,
          metric: 'invalidValues',
          arguments: { pattern: `^\\s*[+-]?[0-9]{0,${most}}(\\.[0-9]*)?([eE]-[0-9]+)?\\s*$` },
          // one row in a thousand: five times what was seen
          mustBeLessThan: 0.1,
          unit: 'percent',
        }),
      },
    ],
    required: [`${most} digit${most === 1 ? '' : 's'}`],
    doubts: isSet ? [] : ['has single outliers, so that a bound would be chance: only its number of digits is watched'],
  };
}

const unbounded = (column: ColumnProfile, maximum: number): string[] =>
  column.values && column.distinct <= 12
    ? []
    : [`is bounded by ${shown(maximum)}, a rounded guess: write what can really be`];

function signs(column: ColumnProfile, range: NumberRange, rows: number, id: string): Part {
  const { negative } = range;
  if (negative === 0 || range.high <= 0 || rows < 200) return {};
  const { low, high } = shareRange(negative, rows);
  const limit = Math.max(1, high);
  if (limit >= 100) return {};
  return {
    rules: [
      {
        why: `${shown(negative)} of ${shown(rows)} rows are negative (${percentOf(negative, rows)})`,
        keys: keys({
          id: `${id}_sign`,
          description: `share of rows in which ${column.name} is negative`,
          metric: 'invalidValues',
          arguments: { pattern: '^\\s*[^-\\s]' },
          ...(low > 0 && negative >= 30 ? { mustBeBetween: [low, limit] } : { mustBeLessThan: limit }),
          unit: 'percent',
        }),
      },
    ],
  };
}
