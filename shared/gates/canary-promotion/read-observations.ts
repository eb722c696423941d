import type { Track } from './evidence.ts';
import { parseInstant } from './instant.ts';

export interface Observation {
  /** Seconds since 1970. */
  readonly time: number;
  readonly track: Track;
  readonly metric: string;
  readonly value?: number;
  readonly count?: number;
  readonly total?: number;
}

export type ObservationsRead =
  | { readonly observations: readonly Observation[] }
  /** A sentence that names the line. */
  | { readonly problem: string };

/** Sums and squares of these keep their digits. */
export const largestNumber = 1e12;

const fields = ['time', 'track', 'metric', 'value', 'count', 'total'] as const;
type Fields = Readonly<Partial<Record<(typeof fields)[number], unknown>>>;

/** Records of a CSV file with a header, JSON Lines, or a JSON list, told apart by the first character. Pure. */
export function readObservations(bytes: Uint8Array, name: string): ObservationsRead {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: `"${name}" holds bytes that are not UTF-8: write it as UTF-8.` };
  }
  const start = text.trimStart()[0];
  if (start === undefined) return { problem: `"${name}" is empty: check the step that writes it.` };
  const read = start === '{' ? jsonLines(text) : start === '[' ? jsonList(text) : csv(text);
  if ('problem' in read) return { problem: `"${name}", ${read.problem}` };
  const observations: Observation[] = [];
  for (const { place, record } of read.records) {
    const one = observation(record);
    if (typeof one === 'string') return { problem: `"${name}", ${place}: ${one}` };
    observations.push(one);
  }
  return observations.length > 0
    ? { observations }
    : { problem: `"${name}" has no record: check the step that writes it.` };
}

type Records =
  | { readonly records: readonly { readonly place: string; readonly record: Fields }[] }
  | { readonly problem: string };

function jsonLines(text: string): Records {
  const records = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      records.push({ place: `line ${i + 1}`, record: JSON.parse(line) as Fields });
    } catch {
      return { problem: `line ${i + 1}: it is no JSON record; a file that was cut off proves nothing.` };
    }
  }
  return { records };
}

function jsonList(text: string): Records {
  try {
    const list = JSON.parse(text) as readonly Fields[];
    return { records: list.map((record, i) => ({ place: `record ${i + 1}`, record })) };
  } catch {
    return { problem: 'it begins as a JSON list and is none: was it cut off?' };
  }
}

function csv(text: string): Records {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const header = cellsOf(lines[0] ?? '');
  if (header === undefined || !['time', 'track', 'metric'].every((field) => header.includes(field)))
    return {
      problem: 'line 1: a header is needed that names time, track, metric and value, or count and total.',
    };
  if (new Set(header).size < header.length) return { problem: 'line 1: a column stands twice in the header.' };
  const records = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || line.trim() === '') continue;
    const cells = cellsOf(line);
    if (cells === undefined) return { problem: `line ${i + 1}: a quote is not closed.` };
    if (cells.length !== header.length)
      return { problem: `line ${i + 1}: it has ${cells.length} cells, and the header names ${header.length}.` };
    records.push({
      place: `line ${i + 1}`,
      record: Object.fromEntries(header.map((field, j) => [field, cells[j] === '' ? undefined : cells[j]])),
    });
  }
  return { records };
}

/** Observations hold no line ends, so that a line is a record. */
function cellsOf(line: string): string[] | undefined {
  const cells: string[] = [];
  const cell = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y;
  for (;;) {
    const match = cell.exec(line);
    if (!match) return undefined;
    cells.push(match[1] === undefined ? (match[2] ?? '').trim() : match[1].replaceAll('""', '"'));
    if (match[3] === '') return cells;
  }
}

/** A record, or what is wrong with it. */
function observation(record: Fields): Observation | string {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'a record is a mapping.';
  const time = parseInstant(record.time);
  if (time === undefined)
    return 'time must be ISO 8601 with a time zone, e.g. 2026-01-31T12:00:00Z, or seconds since 1970.';
  const { track, metric } = record;
  if (track !== 'control' && track !== 'canary') return 'track must be control or canary.';
  if (typeof metric !== 'string' || metric === '') return 'metric must be a name.';
  const [value, count, total] = [numberOf(record.value), numberOf(record.count), numberOf(record.total)];
  const one = [value, count, total].find((each) => each !== undefined && !(each >= 0 && each <= largestNumber));
  if (one !== undefined) return 'value, count and total must be finite numbers from 0 to 1e12.';
  const head = { time, track, metric } as const;
  if (value !== undefined && count === undefined && total === undefined) return { ...head, value };
  if (value !== undefined || count === undefined || total === undefined)
    return 'either value is needed, or count and total together.';
  if (count > total) return `count is ${count}, which is more than total (${total}).`;
  return { ...head, count, total };
}

function numberOf(given: unknown): number | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'number') return given;
  return typeof given === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(given)
    ? Number(given)
    : Number.NaN;
}
