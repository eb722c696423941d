import type { Random } from './random.ts';
import type { KnownTable } from './table.ts';

/** How a table is written down; each way means the same. */
export interface Style {
  readonly delimiter: string;
  readonly lineEnds: readonly string[];
  readonly mark: boolean;
  readonly quoteAll: boolean;
  readonly finalEnd: boolean;
  readonly blankLines: boolean;
}

export const plainStyle: Style = {
  delimiter: ',',
  lineEnds: ['\n'],
  mark: false,
  quoteAll: false,
  finalEnd: true,
  blankLines: false,
};

export const someStyle = (random: Random, delimiter: string): Style => ({
  delimiter,
  lineEnds: random.pick([['\n'], ['\r\n'], ['\r'], ['\n', '\r\n'], ['\n', '\r'], ['\n', '\r', '\r\n']]),
  mark: random.chance(0.3),
  quoteAll: random.chance(0.3),
  finalEnd: random.chance(0.7),
  blankLines: random.chance(0.2),
});

const needsQuotes = /["\r\n,;\t|]|^\s|\s$/;

export function field(value: string | null, quoteAll: boolean): string {
  if (value === null) return '';
  return quoteAll || needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

export function delimited(table: KnownTable, style: Style, random: Random): string {
  const record = (fields: readonly (string | null)[]): string =>
    fields.map((each) => field(each, style.quoteAll)).join(style.delimiter);
  const records = [
    record(table.columns.map(({ name }) => name)),
    ...Array.from({ length: table.rows }, (_, row) =>
      record(table.columns.map(({ cells }) => cells[row]?.text ?? null)),
    ),
  ];
  const end = (): string => random.pick(style.lineEnds);
  const body = records.map((each, i) => {
    const last = i === records.length - 1;
    const blank = style.blankLines && !last && random.chance(0.3) ? end() : '';
    return `${each}${last && !style.finalEnd ? '' : end()}${blank}`;
  });
  return `${style.mark ? '\ufeff' : ''}${body.join('')}`;
}

/** Objects, one a row; keys in any order, and left out where there is no value. */
export function jsonRecords(table: KnownTable, random: Random): string[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const pairs = random.shuffled(table.columns).flatMap(({ name, cells }) => {
      const cell = cells[row];
      if (!cell || (cell.text === null && row > 0 && random.chance(0.5))) return [];
      return [`${JSON.stringify(name)}:${random.pick(['', ' '])}${cell.json}`];
    });
    return `{${pairs.join(random.pick([',', ', ']))}}`;
  });
}

export const jsonArray = (records: readonly string[], random: Random): string =>
  random.chance(0.5) ? `[${records.join(',')}]` : `[\n  ${records.join(',\n  ')}\n]\n`;

export const jsonLines = (records: readonly string[], random: Random): string => {
  const end = random.pick(['\n', '\r\n', '\n\n']);
  return records.join(end) + random.pick(['', end]);
};
