import { keys, type Part, percentOf, shown } from './guess.ts';
import { type ColumnProfile, filled } from './profile.ts';
import { nullLimit } from './tolerance.ts';

/** Fewer rows without a null do not make a column required. */
export const enoughRows = 100;
/** Free text is often left out: it takes more rows to believe that it never is. */
export const enoughForText = 3000;

/**
 * Nulls and marks for missing values.
 * @param freeText text that is neither a category nor a code
 * @param sentinels numbers that people write for a missing one and that the column's range would let pass
 */
export function guessMissing(
  column: ColumnProfile,
  rows: number,
  freeText: boolean,
  sentinels: readonly string[],
): Part[] {
  return [nulls(column, rows, freeText), marked(column, rows, sentinels)];
}

function nulls(column: ColumnProfile, rows: number, freeText: boolean): Part {
  const why = `${shown(column.nulls)} of ${shown(rows)} rows are null`;
  if (column.nulls === rows) return { doubts: ['is null in every row: nothing is required of it'] };
  if (column.nulls === 0 && rows < enoughRows)
    return { doubts: [`is never null, but ${rows} rows are too few to require that`] };
  if (column.nulls === 0 && column.marks.length === 0 && !(freeText && rows < enoughForText))
    return { keys: [{ key: 'required', value: true, why }], required: ['never null'] };
  const limit = nullLimit(column.nulls, rows, column.nulls === 0 ? 1 : 0.5);
  return {
    rules: [
      {
        why:
          column.nulls > 0
            ? `${why} (${percentOf(column.nulls, rows)})`
            : `${why}, but ${freeText ? 'free text is often left out' : 'some values are marked as missing'}: write required: true if it never is`,
        keys: keys({ metric: 'nullValues', mustBeLessThan: limit, unit: 'percent' }),
      },
    ],
    required: [`nulls below ${limit} %`],
  };
}

function marked(column: ColumnProfile, rows: number, sentinels: readonly string[]): Part {
  const marks = column.marks.map(([mark]) => mark);
  const all = [...marks, ...sentinels];
  if (all.length === 0) return {};
  const count = rows - column.nulls - filled(column, rows);
  const limit = nullLimit(count, rows, 0.5);
  const why =
    marks.length > 0
      ? `${shown(count)} of ${shown(rows)} rows hold ${marks.map((mark) => JSON.stringify(mark)).join(', ')} in place of a value`
      : 'marks for missing numbers that the range below would let pass';
  return {
    rules: [
      {
        why,
        keys: keys({
          metric: 'missingValues',
          arguments: { missingValues: all },
          mustBeLessThan: limit,
          unit: 'percent',
        }),
      },
    ],
    required: [`marked as missing below ${limit} %`],
  };
}
