import { type HistoryRecord, historySchemaVersion, isHistoryRecord } from './record.ts';

export interface HistoryLine {
  /** As it stands in the file, without the line end. */
  readonly text: string;
  /** Undefined where it cannot be read. */
  readonly record: HistoryRecord | undefined;
}

export interface History {
  /** In the order of the file, the oldest first. */
  readonly lines: readonly HistoryLine[];
  /** Numbers, from 1, of lines that cannot be read: cut in half, or written by hand. */
  readonly damaged: readonly number[];
  /** Numbers, from 1, of lines that another version of this tool wrote. */
  readonly foreign: readonly number[];
}

/** A line that cannot be read costs no other line. */
export function readHistory(text: string): History {
  const damaged: number[] = [];
  const foreign: number[] = [];
  const lines: HistoryLine[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const value = parsed(line);
    const record = isHistoryRecord(value) ? value : undefined;
    if (record === undefined) (isOfAnotherVersion(value) ? foreign : damaged).push(i + 1);
    lines.push({ text: line, record });
  });
  return { lines, damaged, foreign };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isOfAnotherVersion = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'schemaVersion' in value &&
  typeof value.schemaVersion === 'number' &&
  value.schemaVersion !== historySchemaVersion;

export const recordsOf = ({ lines }: History): readonly HistoryRecord[] =>
  lines.flatMap(({ record }) => (record === undefined ? [] : [record]));

/** What the lines that were left out are, in sentences with the cure. */
export const warningsOf = ({ damaged, foreign }: History, name: string): readonly string[] => [
  ...(damaged.length === 0
    ? []
    : [
        `${linesOf(damaged)} of ${name} cannot be read and ${isOrAre(damaged)} left out: take ${itOrThem(damaged)} out of the file.`,
      ]),
  ...(foreign.length === 0
    ? []
    : [
        `${linesOf(foreign)} of ${name} ${foreign.length === 1 ? 'was' : 'were'} written by another version of mlops-gates and ${isOrAre(foreign)} left out: use one version, or a history of its own for each.`,
      ]),
];

const mostNamed = 5;

const linesOf = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `Line ${numbers[0]}`
    : `Lines ${numbers.slice(0, mostNamed).join(', ')}${numbers.length > mostNamed ? ` and ${numbers.length - mostNamed} more` : ''}`;

const isOrAre = (numbers: readonly number[]): string => (numbers.length === 1 ? 'is' : 'are');
const itOrThem = (numbers: readonly number[]): string => (numbers.length === 1 ? 'it' : 'them');
