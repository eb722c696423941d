import type { Json } from '../../../json.ts';

export interface GoldenRow {
  readonly inputs: readonly Json[];
  readonly prediction: Json;
}

const mostRows = 1000;

/** Rows of a JSON, JSONL or CSV file with the prediction that is expected, or what is wrong with it. Pure. */
export function goldenRows(
  name: string,
  text: string,
): { readonly rows: readonly GoldenRow[] } | { readonly problem: string } {
  const problem = (what: string) => ({ problem: `"golden-rows" is "${name}": ${what}` });
  let rows: readonly (GoldenRow | undefined)[];
  try {
    if (/\.csv$/i.test(name)) {
      const read = csvRows(text);
      if (typeof read === 'string') return problem(read);
      rows = read.map(rowOf);
    } else if (/\.(jsonl|ndjson)$/i.test(name))
      rows = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => rowOf(JSON.parse(line)));
    else if (/\.json$/i.test(name)) {
      const list: unknown = JSON.parse(text);
      if (!Array.isArray(list)) return problem('it is no list of rows.');
      rows = list.map(rowOf);
    } else return problem('name a file that ends with .json, .jsonl or .csv.');
  } catch {
    return problem('it is no valid JSON.');
  }
  const wrong = rows.indexOf(undefined);
  if (wrong >= 0) return problem(`row ${wrong + 1} is not {"inputs": [...], "prediction": ...}.`);
  if (rows.length === 0) return problem('it has no row: without one nothing is compared.');
  if (rows.length > mostRows) return problem(`it has ${rows.length} rows: at most ${mostRows} are sent.`);
  return { rows: rows as readonly GoldenRow[] };
}

function rowOf(value: unknown): GoldenRow | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { inputs, prediction, ...rest } = value as { inputs?: unknown; prediction?: unknown };
  if (!Array.isArray(inputs) || inputs.length === 0 || !inputs.every(isCell)) return undefined;
  if (prediction === undefined || prediction === null || Object.keys(rest).length > 0) return undefined;
  return isPrediction(prediction) ? { inputs, prediction } : undefined;
}

/** A number that JSON can say and a double cannot hold would be sent as null. */
const isCell = (value: unknown): boolean =>
  value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
const isPrediction = (value: unknown): value is Json =>
  Array.isArray(value) ? value.length > 0 && value.every(isPrediction) : value !== null && isCell(value);

/** A column `prediction`; every other column is an input, in the order of the file. */
function csvRows(text: string): readonly GoldenRow[] | string {
  const records = csvRecords(text.replace(/^\ufeff/, ''));
  if (!records) return 'a quote in it is not closed.';
  const [header = [], ...rest] = records;
  const at = header.indexOf('prediction');
  if (at < 0 || header.lastIndexOf('prediction') !== at || header.length < 2)
    return 'its header needs one column "prediction" beside those of the inputs.';
  const wrong = rest.findIndex((cells) => cells.length !== header.length || cells[at] === '');
  if (wrong >= 0) return `row ${wrong + 1} has other columns than the header, or no prediction.`;
  return rest.map((cells) => ({
    inputs: cells.filter((_, i) => i !== at).map(cellOf),
    prediction: cellOf(cells[at] as string),
  }));
}

const cellOf = (text: string): Json =>
  text === '' ? null : /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;

function csvRecords(text: string): string[][] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const end = /^"((?:[^"]|"")*)"(?=[,\r\n]|$)/.exec(text.slice(at));
      if (!end) return undefined;
      cell = (end[1] as string).replaceAll('""', '"');
      at += end[0].length;
    } else {
      cell = (/^[^,\r\n]*/.exec(text.slice(at)) as RegExpExecArray)[0];
      at += cell.length;
    }
    record.push(cell);
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    records.push(record);
    record = [];
  }
  return records.filter((cells) => cells.length > 1 || cells[0] !== '');
}

/** Whether a prediction is the expected one: numbers within `tolerance`, everything else exactly. Pure. */
export function agrees(predicted: Json | undefined, expected: Json, tolerance: number): boolean {
  if (typeof expected === 'number') return typeof predicted === 'number' && Math.abs(predicted - expected) <= tolerance;
  if (Array.isArray(expected))
    return (
      Array.isArray(predicted) &&
      predicted.length === expected.length &&
      expected.every((each: Json, i) => agrees(predicted[i] as Json, each, tolerance))
    );
  return predicted === expected;
}
