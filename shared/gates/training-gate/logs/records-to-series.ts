import { didYouMean } from '../../../text/did-you-mean.ts';
import { shortName } from '../../../text/short-name.ts';
import type { LogProblem, Points } from '../evidence.ts';
import { holesOf } from './holes.ts';

/** A cell of a record: a number (also NaN), or `unreadable` where there is something else. What is empty is not there. */
export type Cell = number | 'unreadable';
export type LogRecord = ReadonlyMap<string, Cell>;

export interface RecordSeries {
  readonly series: readonly Points[];
  readonly holesOf: (name: string) => number;
  readonly stepColumn: string | undefined;
  readonly lastStep: number | undefined;
  readonly replaced: number;
  readonly problems: readonly LogProblem[];
  readonly notices: readonly string[];
}

/** In the order in which they are taken. */
const stepColumns = ['step', 'global_step', 'trainer/global_step', '_step', 'iteration', 'iter', 'epoch'];
const noSeries = new Set([...stepColumns, 'epoch', '_runtime', '_timestamp', 'wall_time', 'time', 'timestamp']);

/**
 * Series from records in which each has some columns. Steps come from a column that every record has; where they go back the
 * training was resumed, and what the resumed part wrote again replaces what stood there. A counter that begins anew in each epoch
 * is no counter of steps: then the number of the record is.
 */
export function recordsToSeries(records: readonly LogRecord[], source: string, step: string | undefined): RecordSeries {
  const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const chosen = chooseStep(records, names, step);
  if ('problem' in chosen)
    return {
      series: [],
      holesOf: () => 0,
      stepColumn: undefined,
      lastStep: undefined,
      replaced: 0,
      problems: [chosen.problem],
      notices: [],
    };
  const { column, notices } = chosen;
  const steps = records.map((record, i) => (column === undefined ? i : (record.get(column) as number)));
  let replaced = 0;
  const series = names
    .filter((name) => !isCounter(name) && name !== step)
    .map((name): Points => {
      const kept: { step: number; value: number }[] = [];
      let unreadable = 0;
      records.forEach((record, i) => {
        const cell = record.get(name);
        if (cell === 'unreadable') unreadable++;
        if (typeof cell !== 'number') return;
        const at = steps[i] as number;
        if (at < (kept.at(-1)?.step ?? at))
          while (kept.length > 0 && (kept.at(-1)?.step as number) >= at) {
            kept.pop();
            replaced++;
          }
        kept.push({ step: at, value: cell });
      });
      return {
        name,
        source,
        steps: kept.map((point) => point.step),
        values: kept.map((point) => point.value),
        unreadable,
      };
    })
    // a column of texts is no series
    .filter(({ values }) => values.length > 0);
  return {
    series,
    holesOf: (name) =>
      holesOf(
        name,
        new Map(
          names.map((each) => [
            each,
            new Set(records.flatMap((record, i) => (record.get(each) === undefined ? [] : [i]))),
          ]),
        ),
      ),
    stepColumn: column,
    lastStep: steps.length === 0 ? undefined : steps.reduce((a, b) => Math.max(a, b)),
    replaced,
    problems: [],
    notices:
      replaced === 0
        ? notices
        : [
            ...notices,
            `The steps go back: the training was resumed, and ${replaced} points that were written again afterwards are judged in their later version.`,
          ],
  };
}

type Chosen =
  | { readonly column: string | undefined; readonly notices: readonly string[] }
  | { readonly problem: LogProblem };

function chooseStep(records: readonly LogRecord[], names: readonly string[], step: string | undefined): Chosen {
  const usable = (name: string): boolean => records.every((record) => Number.isFinite(record.get(name)));
  if (step !== undefined) {
    if (usable(step)) return { column: step, notices: [] };
    const hint = didYouMean(step, names);
    const reason = names.includes(step)
      ? `The step column ${shortName(step)} is not a number in every record: write it in each, or name another column with "step".`
      : `The log has no column ${shortName(step)}${hint === undefined ? '' : `; there is ${shortName(hint)}`}: mend the setting "step".`;
    return { problem: { kind: 'corrupt', reason } };
  }
  const candidates = stepColumns.flatMap((wanted) => names.filter((name) => name.toLowerCase() === wanted));
  for (const column of candidates) {
    if (!usable(column)) continue;
    if (!beginsAnewEachEpoch(records, column, names)) return { column, notices: [] };
  }
  return {
    column: undefined,
    notices: [`The log has no column that counts the steps through: the number of the record stands for the step.`],
  };
}

function beginsAnewEachEpoch(records: readonly LogRecord[], column: string, names: readonly string[]): boolean {
  const epoch = names.find((name) => name.toLowerCase() === 'epoch');
  if (epoch === undefined || epoch === column) return false;
  let back = 0;
  for (let i = 1; i < records.length; i++) {
    const [before, after] = [records[i - 1], records[i]];
    if ((after?.get(column) as number) >= (before?.get(column) as number)) continue;
    const [from, to] = [before?.get(epoch), after?.get(epoch)];
    if (typeof from !== 'number' || typeof to !== 'number' || !(to > from)) return false;
    back++;
  }
  return back > 0;
}

const isCounter = (name: string): boolean => noSeries.has(name.toLowerCase());
