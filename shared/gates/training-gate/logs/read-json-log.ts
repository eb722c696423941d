import type { LogProblem, Points, ReadLog } from '../evidence.ts';
import { cellOf, flatten } from './flatten.ts';
import { type Cell, type LogRecord, recordsToSeries } from './records-to-series.ts';

/**
 * A log that is one JSON value: a list of records, Hugging Face's trainer_state.json (`log_history`), or what LightGBM and XGBoost
 * call evals_result (lists of values by data set and metric; a value's place is its step).
 */
export function readJsonLog(value: unknown, file: string, step: string | undefined): ReadLog {
  if (Array.isArray(value)) return ofRecords(value, file, step, {});
  if (isObject(value)) {
    if (Array.isArray(value.log_history)) return ofRecords(value.log_history, file, step, value);
    const lists = listsOf(value);
    if (lists.length > 0) return ofLists(lists, file);
  }
  return ofRecords([], file, step, {}, [
    {
      kind: 'corrupt',
      reason: `"${file}" holds no series: a list of records, "log_history", or lists of numbers by name are read.`,
    },
  ]);
}

function ofRecords(
  items: readonly unknown[],
  file: string,
  step: string | undefined,
  state: Readonly<Record<string, unknown>>,
  found: readonly LogProblem[] = [],
): ReadLog {
  const flat = items.map((item) => (isObject(item) ? flatten(item) : undefined));
  const records = flat.filter((record): record is Map<string, Cell> => record !== undefined && record.size > 0);
  const corrupt = items.length - records.length;
  const made = recordsToSeries(records satisfies readonly LogRecord[], file, step);
  const runtimes = records.flatMap((record) => record.get('train_runtime') ?? []);
  const seconds = runtimes.at(-1);
  return {
    ...made,
    format: 'json',
    files: [file],
    records: records.length,
    corrupt,
    problems: [
      ...found,
      ...(corrupt === 0
        ? []
        : [
            {
              kind: 'corrupt' as const,
              reason: `${corrupt} of ${items.length} records of "${file}" are no objects, or hold no value at all: write one object with numbers for each.`,
            },
          ]),
      ...made.problems,
    ],
    plannedSteps: positive(state.max_steps),
    seconds: typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined,
  };
}

interface List {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** Lists of the object, by dotted name; everything else in it is left out. */
function listsOf(value: Readonly<Record<string, unknown>>, prefix = '', depth = 0): List[] {
  return Object.entries(value).flatMap(([key, inner]): List[] => {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (Array.isArray(inner)) return inner.length > 0 && !inner.some(isObject) ? [{ name, values: inner }] : [];
    return isObject(inner) && depth < 4 ? listsOf(inner, name, depth + 1) : [];
  });
}

function ofLists(lists: readonly List[], file: string): ReadLog {
  const length = Math.max(...lists.map(({ values }) => values.length));
  const names = new Set<string>();
  const series = lists.flatMap(({ name, values }): Points[] => {
    if (names.has(name)) return [];
    names.add(name);
    const cells = values.map((cell) => (cell === null ? undefined : cellOf(cell)));
    const kept = cells.flatMap((cell, step) => (typeof cell === 'number' ? [{ step, cell }] : []));
    return [
      {
        name,
        source: file,
        steps: kept.map(({ step }) => step),
        values: kept.map(({ cell }) => cell),
        unreadable: cells.filter((cell) => cell === 'unreadable').length,
      },
    ];
  });
  return {
    format: 'json',
    files: [file],
    records: length,
    corrupt: 0,
    problems: [],
    series: series.filter(({ values }) => values.length > 0),
    holesOf: (name) => lists.find((list) => list.name === name)?.values.filter((cell) => cell === null).length ?? 0,
    stepColumn: undefined,
    lastStep: length - 1,
    replaced: 0,
    plannedSteps: undefined,
    seconds: undefined,
    notices: [],
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const positive = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
