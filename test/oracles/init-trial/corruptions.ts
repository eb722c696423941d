import type { Data } from './data.ts';

type Cell = string | null;
export type Random = () => number;

/** What a person knows of a file: nothing here comes from what init inferred. */
export interface Known {
  readonly key?: string;
  /** Column with codes of digits that programs write without their leading zeros, and how many digits they have. */
  readonly padded?: { readonly column: string; readonly digits: number };
  /** Columns of numbers that are codes of categories, for a file without text. */
  readonly codes?: readonly string[];
}

export interface Corrupted {
  readonly data: Data;
  /** Column or columns that were touched. */
  readonly where: string;
  readonly latin1?: true;
}

/** Undefined where the file has nothing that the corruption could touch. */
type Corruption = (data: Data, random: Random, known: Known) => Corrupted | undefined;

const cells = (data: Data, column: number): Cell[] => data.rows.map((row) => row[column] ?? null);
const filledCells = (data: Data, column: number): string[] => cells(data, column).filter((cell) => cell !== null);
const indices = (data: Data): number[] => data.names.map((_, i) => i);

const isNumeric = (data: Data, column: number): boolean => {
  const filled = filledCells(data, column);
  return (
    data.types?.[column] !== 'VARCHAR' &&
    filled.length > 0 &&
    filled.filter((cell) => cell.trim() !== '' && Number.isFinite(Number(cell))).length >= 0.95 * filled.length
  );
};
const dateText = /^(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})/;
const isDate = (data: Data, column: number): boolean => {
  const filled = filledCells(data, column);
  return filled.length > 0 && filled.every((cell) => dateText.test(cell));
};
const isText = (data: Data, column: number): boolean => !isNumeric(data, column) && !isDate(data, column);
const different = (data: Data, column: number): Set<string> => new Set(filledCells(data, column));

/** Numbers other than the key, of which there are at least two different ones. */
const measures = (data: Data, known: Known): number[] =>
  indices(data).filter(
    (i) =>
      data.names[i] !== known.key &&
      data.names[i] !== known.padded?.column &&
      isNumeric(data, i) &&
      different(data, i).size > 1,
  );

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** A random share of the rows by number, at least one. */
function some(count: number, share: number, random: Random): Set<number> {
  const order = Array.from({ length: count }, (_, i) => [random(), i] as const).sort((a, b) => a[0] - b[0]);
  return new Set(order.slice(0, Math.max(1, Math.ceil(share * count))).map(([, i]) => i));
}

function inColumn(
  data: Data,
  column: number | undefined,
  change: (cell: Cell, row: number) => Cell,
): Corrupted | undefined {
  if (column === undefined) return undefined;
  const rows = data.rows.map((row, r) => row.map((cell, i) => (i === column ? change(cell, r) : cell)));
  return { data: { ...data, rows }, where: data.names[column] as string };
}

const number = (data: Data, column: number, value: number): string =>
  data.types?.[column]?.includes('INT') ? String(Math.round(value)) : String(Number(value.toPrecision(12)));
const numeric = (cell: Cell): cell is string => cell !== null && cell.trim() !== '' && Number.isFinite(Number(cell));

export const corruptions: Readonly<Record<string, Corruption>> = {
  'column dropped': (data, random) => {
    const column = pick(indices(data), random) as number;
    const without = <T>(list: readonly T[]): T[] => list.filter((_, i) => i !== column);
    return {
      where: data.names[column] as string,
      data: {
        ...data,
        names: without(data.names),
        rows: data.rows.map(without),
        ...(data.types ? { types: without(data.types) } : {}),
      },
    };
  },
  'column renamed': (data, random) => {
    if (!data.header) return undefined;
    const column = pick(indices(data), random) as number;
    return {
      where: data.names[column] as string,
      data: { ...data, names: data.names.map((name, i) => (i === column ? `${name}_2` : name)) },
    };
  },
  'two columns swapped': (data, random) => {
    const one = pick(indices(data), random) as number;
    const other = pick(
      indices(data).filter((i) => i !== one),
      random,
    ) as number;
    const swapped = <T>(list: readonly T[]): T[] =>
      list.map((item, i) => (i === one ? list[other] : i === other ? list[one] : item) as T);
    return {
      where: `${data.names[one]} and ${data.names[other]}`,
      data: { ...data, rows: data.rows.map(swapped), ...(data.types ? { types: swapped(data.types) } : {}) },
    };
  },
  'type to text': (data, random, known) => {
    const column = pick(measures(data, known), random);
    const changed = inColumn(data, column, (cell) => (cell === null || data.types ? cell : `${cell} units`));
    return (
      changed && {
        ...changed,
        data: {
          ...changed.data,
          ...(data.types ? { types: data.types.map((type, i) => (i === column ? 'VARCHAR' : type)) } : {}),
        },
      }
    );
  },
  'times 100': (data, random, known) => {
    const column = pick(measures(data, known), random);
    return inColumn(data, column, (cell) =>
      numeric(cell) ? number(data, column as number, 100 * Number(cell)) : cell,
    );
  },
  'sign flipped': (data, random, known) => {
    const column = pick(measures(data, known), random);
    return inColumn(data, column, (cell) =>
      numeric(cell) && Number(cell) !== 0 ? number(data, column as number, -Number(cell)) : cell,
    );
  },
  'sentinel -999': (data, random, known) => {
    const rows = some(data.rows.length, 0.02, random);
    return inColumn(data, pick(measures(data, known), random), (cell, row) => (rows.has(row) ? '-999' : cell));
  },
  '5 % nulls': (data, random) => {
    const column = pick(
      indices(data).filter((i) => filledCells(data, i).length > 0.1 * data.rows.length),
      random,
    ) as number;
    const held = data.rows.flatMap((row, r) => (row[column] === null ? [] : [r]));
    const chosen = some(held.length, (0.05 * data.rows.length) / held.length, random);
    const rows = new Set([...chosen].map((i) => held[i]));
    return inColumn(data, column, (cell, row) => (rows.has(row) ? null : cell));
  },
  'all null': (data, random) => inColumn(data, pick(indices(data), random), () => null),
  constant: (data, random) => {
    const column = pick(
      indices(data).filter((i) => different(data, i).size > 1),
      random,
    ) as number;
    const value = filledCells(data, column)[0] as string;
    return inColumn(data, column, () => value);
  },
  'new category': (data, random, known) => {
    const rows = some(data.rows.length, 0.02, random);
    const isCategory = (i: number): boolean => isText(data, i) && different(data, i).size <= 50;
    const coded = indices(data).filter((i) => known.codes?.includes(data.names[i] as string));
    const column = pick(coded.length > 0 ? coded : indices(data).filter(isCategory), random);
    if (column === undefined) return undefined;
    const fresh = coded.length > 0 ? String(Math.max(...filledCells(data, column).map(Number)) + 1) : 'Newcomer';
    return inColumn(data, column, (cell, row) => (rows.has(row) ? fresh : cell));
  },
  'case and blanks': (data, random) => {
    const rows = some(data.rows.length, 0.05, random);
    return inColumn(
      data,
      pick(
        indices(data).filter((i) => isText(data, i) && !data.types),
        random,
      ),
      (cell, row) => {
        if (cell === null || !rows.has(row)) return cell;
        if (row % 2 === 0) return ` ${cell} `;
        return cell === cell.toUpperCase() ? cell.toLowerCase() : cell.toUpperCase();
      },
    );
  },
  'date format': (data, random) =>
    inColumn(
      data,
      pick(
        indices(data).filter((i) => isDate(data, i)),
        random,
      ),
      (cell) =>
        cell === null
          ? null
          : /^\d{4}/.test(cell)
            ? cell.replace(/^(\d{4})-(\d\d)-(\d\d)/, '$2/$3/$1')
            : cell.replace(
                /^(\d+)\/(\d+)\/(\d{4})/,
                (_, m, d, y) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
              ),
    ),
  'key duplicated': (data, random, known) => {
    if (known.key === undefined) return undefined;
    const column = data.names.indexOf(known.key);
    const rows = some(data.rows.length - 1, 0.01, random);
    return inColumn(data, column, (cell, row) => (rows.has(row - 1) ? (data.rows[row - 1]?.[column] ?? null) : cell));
  },
  'rows duplicated': (data, random) => {
    const rows = some(data.rows.length, 0.1, random);
    return { where: 'rows', data: { ...data, rows: [...data.rows, ...data.rows.filter((_, row) => rows.has(row))] } };
  },
  'half the rows': (data, random) => {
    const rows = some(data.rows.length, 0.5, random);
    return { where: 'rows', data: { ...data, rows: data.rows.filter((_, row) => rows.has(row)) } };
  },
  'out of range': (data, random, known) => {
    const rows = some(data.rows.length, 0.001, random);
    const largest = (i: number): number =>
      filledCells(data, i).reduce((most, cell) => (numeric(cell) ? Math.max(most, Number(cell)) : most), 0);
    const column = pick(
      measures(data, known).filter((i) => largest(i) > 0),
      random,
    );
    if (column === undefined) return undefined;
    const value = number(data, column, 10 * largest(column));
    return inColumn(data, column, (cell, row) => (rows.has(row) ? value : cell));
  },
  'leading zeros lost': (data, _random, known) =>
    known.padded === undefined
      ? undefined
      : inColumn(data, data.names.indexOf(known.padded.column), (cell) =>
          cell !== null && /^\d+$/.test(cell) ? String(Number(cell)) : cell,
        ),
  'shifted by one column': (data) => {
    const from = Math.floor(0.95 * data.rows.length);
    const rows = data.rows.map((row, r) => (r < from ? row : [null, ...row.slice(0, -1)]));
    return { where: `rows from ${from}`, data: { ...data, rows } };
  },
  'Latin-1': (data) => (data.types || !isAccented(data) ? undefined : { where: 'the file', data, latin1: true }),
};

/**
 * The file as it would be without what other programs did to it before: codes get their leading zeros back, and a file of
 * pure ASCII, which cannot show its encoding, gets an accent in every cell of one column of text.
 */
export function prepared(data: Data, { padded }: Known): Data {
  const coded = padded
    ? (inColumn(data, data.names.indexOf(padded.column), (cell) => cell?.padStart(padded.digits, '0') ?? null)?.data ??
      data)
    : data;
  if (data.types || isAccented(coded)) return coded;
  const column = indices(coded).find(
    (i) => isText(coded, i) && filledCells(coded, i).every((cell) => /[eaNY]/.test(cell)),
  );
  const accents: Readonly<Record<string, string>> = { e: 'é', a: 'à', N: 'Ñ', Y: 'Ý' };
  return (
    inColumn(coded, column, (cell) => cell?.replace(/[eaNY]/, (letter) => accents[letter] ?? letter) ?? null)?.data ??
    coded
  );
}

const isAccented = (data: Data): boolean =>
  data.rows.some((row) => row.some((cell) => cell !== null && /[^\u0000-\u007f]/.test(cell)));
