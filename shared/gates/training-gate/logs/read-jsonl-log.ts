import type { LogProblem, ReadLog } from '../evidence.ts';
import { flatten } from './flatten.ts';
import { parseLooseJson } from './loose-json.ts';
import { type LogRecord, recordsToSeries } from './records-to-series.ts';

/** A log with one JSON object a line. The last line may be cut: then the log is not complete, and what is there is kept. */
export function readJsonlLog(text: string, file: string, step: string | undefined): ReadLog {
  const lines = text.split('\n');
  const problems: LogProblem[] = [];
  const records: LogRecord[] = [];
  const bad: number[] = [];
  let blank = 0;
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const parsed = parseLooseJson(line);
    if ('value' in parsed && isRecord(parsed.value)) {
      const record = flatten(parsed.value);
      if (record.size === 0) blank++;
      else records.push(record);
    } else if (i === lines.length - 1 && !('value' in parsed))
      problems.push({
        kind: 'cut',
        reason: `The last line of "${file}" is cut: the training was ended while it wrote, or the copy is not whole.`,
      });
    else bad.push(i + 1);
  });
  if (bad.length > 0)
    problems.push({
      kind: 'corrupt',
      reason: `${bad.length} lines of "${file}" are no JSON objects (first at line ${bad.slice(0, 3).join(', ')}): write one object a line.`,
    });
  if (blank > 0)
    problems.push({
      kind: 'corrupt',
      reason: `${blank} records of "${file}" hold no value at all: a NaN that was written as null looks like that; write it as NaN.`,
    });
  const made = recordsToSeries(records, file, step);
  return {
    ...made,
    format: 'jsonl',
    files: [file],
    records: records.length,
    corrupt: bad.length + blank,
    problems: [...problems, ...made.problems],
    plannedSteps: undefined,
    seconds: undefined,
  };
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
