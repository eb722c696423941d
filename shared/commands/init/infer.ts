import { sinceText } from './dates.ts';
import { type ColumnGuess, keys, type Part, percentOf, type RuleGuess, shown, slug, type TableGuess } from './guess.ts';
import { guessMissing } from './guess-missing.ts';
import { guessNumber } from './guess-number.ts';
import { guessText } from './guess-text.ts';
import { guessSet, guessVariety, isCategory, isClosed } from './guess-values.ts';
import { looksPersonal, looksProtected } from './personal.ts';
import { type ColumnProfile, filled, type TableProfile } from './profile.ts';
import { nullLimit } from './tolerance.ts';

/** What a table's profile suggests to require of it, and what it does not dare to. Pure. */
export function infer(table: TableProfile): TableGuess {
  const { rows } = table;
  const key = keyOf(table);
  const ids = new Set<string>();
  const columns = table.columns.map((column) => {
    let id = `${slug(table.name)}_${slug(column.name)}`;
    while (ids.has(id)) id = `${id}_`;
    ids.add(id);
    return inferColumn(column, rows, id, column.name === key);
  });
  const parts = [rowCount(rows), keyOrRows(table, key), order(table)];
  return {
    name: table.name,
    columns,
    rules: parts.flatMap((part) => part.rules ?? []),
    required: parts.flatMap((part) => part.required ?? []),
    doubts: parts.flatMap((part) => part.doubts ?? []),
  };
}

function inferColumn(column: ColumnProfile, rows: number, id: string, isKey: boolean): ColumnGuess {
  const personal = looksPersonal(column, rows);
  const type = column.guess?.type;
  const category = !personal && !isKey && isCategory(column, rows);
  const text = type === 'string' && !category ? guessText(column, rows, id) : undefined;
  const number =
    type === 'integer' || type === 'number'
      ? guessNumber(column, rows, id, isKey, category ? (isClosed(column) ? 'closed' : 'open') : undefined)
      : undefined;
  const freeText = text !== undefined && !text.isCode && !isKey;
  const parts: readonly Part[] = [
    isKey
      ? {
          keys: [{ key: 'primaryKey', value: true, why: `no value repeats in ${shown(rows)} rows` }],
          required: ['key'],
        }
      : {},
    ...guessMissing(column, rows, freeText, number?.sentinels ?? []),
    timeOptions(column),
    ...(number && personal
      ? [{ ...number, options: (number.options ?? []).map(({ why: _, ...rest }) => rest) }]
      : number
        ? [number]
        : []),
    ...(text ? [text] : []),
    category ? guessSet(column, rows) : {},
    isKey ? {} : guessVariety(column, rows, id, !personal),
    { doubts: doubtsOf(column, rows, personal, isKey) },
  ];
  return {
    name: column.name,
    type,
    about: about(column, rows),
    keys: [
      ...(/^(text|json)$/.test(column.stored) ? [] : keys({ physicalType: column.stored })),
      ...(type === undefined ? [] : keys({ logicalType: type })),
      ...parts.flatMap((part) => part.keys ?? []),
    ],
    options: parts.flatMap((part) => part.options ?? []),
    rules: parts.flatMap((part) => part.rules ?? []),
    required: parts.flatMap((part) => part.required ?? []),
    doubts: parts.flatMap((part) => part.doubts ?? []),
  };
}

function about(column: ColumnProfile, rows: number): string {
  const held = filled(column, rows);
  if (held === 0) return 'no values';
  const different = `${column.values || column.repeats !== undefined ? '' : 'about '}${shown(column.distinct)} different value${column.distinct === 1 ? '' : 's'}`;
  return column.nulls === 0 ? different : `${different}, ${percentOf(column.nulls, rows)} null`;
}

function timeOptions({ guess, since }: ColumnProfile): Part {
  if (guess?.type !== 'date' && guess?.type !== 'timestamp') return {};
  const format =
    guess.format === undefined ? [] : [{ key: 'format', value: guess.format, why: 'every value reads so' }];
  return {
    options: [
      ...format,
      ...(since === undefined
        ? []
        : [{ key: 'minimum', value: sinceText(since, guess), why: 'no value is earlier; a round date' }]),
    ],
    required: [guess.format ?? 'ISO 8601', ...(since === undefined ? [] : [`since ${since.slice(0, 4)}`])],
    doubts: ['is a time, which moves on: no upper bound was guessed'],
  };
}

function doubtsOf(column: ColumnProfile, rows: number, personal: boolean, isKey: boolean): string[] {
  const { guess, repeats } = column;
  return [
    ...(guess?.doubt === undefined ? [] : [`was left as it is: ${guess.doubt}`]),
    ...(guess === undefined ? [`is stored as ${column.stored}: no type was guessed`] : []),
    ...(repeats === 0 && !isKey && rows >= 50 ? ['never repeats: add `unique: true` if that is no chance'] : []),
    ...(isKey && guess?.type === 'integer' ? ['is a number that may grow: it has no upper bound'] : []),
    ...(personal
      ? ['looks like personal data: none of its values were written, and its `classification` is for a person to say']
      : looksProtected(column.name)
        ? ['may describe people: its `classification` is for a person to say']
        : []),
  ];
}

const keyWord = /(^|[^a-z])(id|ids|key|no|nr|num|number|code|uuid|guid|index|idx|hash|serial)([^a-z]|$)/i;

/** The first column that never repeats and is named like a key, or holds UUIDs. */
function keyOf({ columns, rows }: TableProfile): string | undefined {
  if (rows < 50) return undefined;
  return columns.find(
    (column) =>
      column.repeats === 0 &&
      !looksPersonal(column, rows) &&
      (column.texts?.uuid === rows || keyWord.test(column.name.replace(/([a-z])([A-Z])/g, '$1_$2'))),
  )?.name;
}

function rowCount(rows: number): Part {
  if (rows < 20) return { doubts: [`${rows} rows are too few to say how many there should be.`] };
  const size = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  const bounds = [Math.floor((0.7 * rows) / size) * size, Math.ceil((1.5 * rows) / size) * size] as const;
  return {
    rules: [{ why: `${shown(rows)} rows were there`, keys: keys({ metric: 'rowCount', mustBeBetween: bounds }) }],
    required: [`${shown(bounds[0])} to ${shown(bounds[1])} rows`],
    doubts: ['How many rows a delivery has was guessed from this one: between 0.7 and 1.5 times as many.'],
  };
}

function keyOrRows(table: TableProfile, key: string | undefined): Part {
  const { rows, repeatedRows, wholeColumns } = table;
  if (key !== undefined)
    return { doubts: [`That ${key} is the key was guessed from its name and from ${shown(rows)} rows.`] };
  const none = 'No column looks like a key: if some columns together are one, mark them with `primaryKey: true`.';
  if (repeatedRows === undefined || rows < 100) return { doubts: [none] };
  if (repeatedRows > rows / 2)
    return { doubts: [none, 'Most rows are equal to another: rows that are loaded twice would not be noticed.'] };
  const limit = nullLimit(repeatedRows, rows, 1);
  const rule: RuleGuess = {
    why: `${shown(repeatedRows)} of ${shown(rows)} rows are equal to an earlier one${wholeColumns.length === table.columns.length ? '' : ' in the columns in which nothing is missing'}`,
    keys: keys({
      metric: 'duplicateValues',
      arguments: { properties: [...wholeColumns] },
      mustBeLessThan: limit,
      unit: 'percent',
    }),
  };
  return { rules: [rule], required: [`repeated rows below ${limit} %`], doubts: [none] };
}

function order({ ordered, name }: TableProfile): Part {
  return {
    rules: ordered.map(([lower, upper]) => ({
      why: `in no row is ${lower} after ${upper}`,
      keys: keys({
        id: `${slug(name)}_${slug(lower)}_before_${slug(upper)}`,
        description: `${lower} is not after ${upper}`,
        type: 'custom',
        engine: 'mlops-gates',
        implementation: { check: 'order', lower, upper },
      }),
    })),
    required: ordered.map(([lower, upper]) => `${lower} not after ${upper}`),
  };
}
