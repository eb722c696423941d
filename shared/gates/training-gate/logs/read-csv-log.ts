import { shortName } from '../../../text/short-name.ts';
import type { LogProblem, ReadLog } from '../evidence.ts';
import { readCsv, separatorOf } from './csv.ts';
import { numberOfText } from './number-text.ts';
import { type Cell, type LogRecord, recordsToSeries } from './records-to-series.ts';

/** What Keras, R and pandas write where there is no value. */
const empty = /^(|na|n\/a|null|none)$/i;

/** A CSV log: Lightning's (each record has some of the columns), Keras' (any separator, `inf`, `NA`), or any with a header. */
export function readCsvLog(text: string, file: string, step: string | undefined): ReadLog {
  const { records, openQuote, endsWithLineEnd } = readCsv(text, separatorOf(text));
  const [header = [], ...rows] = records;
  const names = header.map((name) => name.trim());
  const problems: LogProblem[] = [];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    problems.push({
      kind: 'corrupt',
      reason: `The header of "${file}" has the column ${shortName(twice)} twice: name each column once.`,
    });
  if (names.length > 0 && names.every((name) => numberOfText(name) !== undefined))
    problems.push({ kind: 'corrupt', reason: `"${file}" has no header: its first record has to name the columns.` });
  const whole: LogRecord[] = [];
  let corrupt = 0;
  let blank = 0;
  rows.forEach((row, i) => {
    const last = i === rows.length - 1;
    if (last && (openQuote || (row.length < names.length && !endsWithLineEnd))) {
      problems.push({
        kind: 'cut',
        reason: `"${file}" ends inside a record: the training was ended while it wrote, or the copy is not whole.`,
      });
      return;
    }
    if (row.length !== names.length) {
      corrupt++;
      return;
    }
    const record = new Map<string, Cell>();
    row.forEach((cell, column) => {
      if (!empty.test(cell.trim())) record.set(names[column] as string, numberOfText(cell) ?? 'unreadable');
    });
    if (record.size === 0) blank++;
    else whole.push(record);
  });
  if (corrupt > 0)
    problems.push({
      kind: 'corrupt',
      reason: `${corrupt} of ${rows.length} records of "${file}" have not the ${names.length} fields of the header: write each with as many.`,
    });
  if (blank > 0)
    problems.push({
      kind: 'corrupt',
      reason: `${blank} records of "${file}" hold no value at all: a NaN that was written as an empty cell looks like that; write it as nan.`,
    });
  const made = recordsToSeries(whole, file, step);
  return {
    ...made,
    format: 'csv',
    files: [file],
    records: whole.length,
    corrupt: corrupt + blank,
    problems: [...problems, ...made.problems],
    plannedSteps: undefined,
    seconds: undefined,
    notices: [
      ...made.notices,
      ...(endsWithLineEnd || rows.length === 0
        ? []
        : [`The last line of "${file}" has no line end: were it cut inside its last number, nobody could tell.`]),
    ],
  };
}
