import { keys, type Part, percentOf, shown } from './guess.ts';
import type { ColumnProfile, NumberRange } from './profile.ts';
import { headroom, roundOutwards, shareRange } from './tolerance.ts';

const sentinelNumbers = [-999, -9999, -99999];

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
  isSet: boolean,
): NumberGuess {
  const { range } = column;
  if (!range || column.distinct < 2) return { sentinels: [] };
  // a closed set says more than bounds
  if (isSet) return { ...signs(column, range, rows, id), sentinels: [] };
  const whole = column.guess?.type === 'integer';
  const { minimum, maximum } = bounds(column, range, whole, rows);
  const sentinels = sentinelNumbers
    .filter((mark) => mark >= minimum && !column.values?.values.some(([text]) => Number(text) === mark))
    .flatMap((mark) => (whole ? [`${mark}`] : [`${mark}`, `${mark}.0`, `${mark}.00`]));
  const options = [
    { key: 'minimum', value: minimum, why: `smallest: ${shown(range.low)}` },
    ...(isKey ? [] : [{ key: 'maximum', value: maximum, why: `largest: ${shown(range.high)}` }]),
  ];
  const parts: Part = {
    options,
    required: [isKey ? `at least ${shown(minimum)}` : `${shown(minimum)} to ${shown(maximum)}`],
    doubts: isKey ? [] : unbounded(column, range, maximum),
  };
  return { ...parts, ...signs(column, range, rows, id), sentinels };
}

function bounds(
  column: ColumnProfile,
  range: NumberRange,
  whole: boolean,
  rows: number,
): { readonly minimum: number; readonly maximum: number } {
  const { low, high } = range;
  const spread = high - low;
  if (low > spread) {
    // far from zero (years, prices within one magnitude): the spread says more than the size
    const step = 10 ** Math.floor(Math.log10(spread));
    const clean = (value: number): number => Number((value * step).toPrecision(12));
    return {
      minimum: Math.max(0, clean(Math.floor((low - 2 * spread) / step))),
      maximum: clean(Math.ceil((high + 2 * spread) / step)),
    };
  }
  const atLow = column.values?.values.find(([text]) => Number(text) === low)?.[1] ?? 0;
  const minimum =
    low >= 0
      ? 0
      : atLow >= Math.max(30, 0.01 * rows)
        ? low // a bound by nature: many rows stand exactly there
        : roundOutwards(low * headroom(range.belowHalf), whole);
  return { minimum, maximum: high <= 0 ? 0 : roundOutwards(high * headroom(range.aboveHalf), whole) };
}

function unbounded(column: ColumnProfile, range: NumberRange, maximum: number): string[] {
  if (column.values && column.distinct <= 12) return [];
  return [
    range.aboveHalf < 20 && range.high > 0
      ? `has few large values: its upper bound of ${shown(maximum)} is a guess; write what can really be`
      : `is bounded by ${shown(maximum)}, which is a rounded guess; write what can really be`,
  ];
}

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
