import type { LogProblem, Points, ReadLog } from '../../evidence.ts';
import { holesOf } from '../holes.ts';
import { type Event, readEvent } from './event.ts';
import { readRecords } from './records.ts';

export interface EventFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Point {
  readonly step: number;
  readonly value: number;
  readonly file: string;
}

/**
 * The scalars of one run from its event files, in the order of their names. After a restart (a session starts, or the steps of a
 * tag go back) the orphaned later steps are dropped, as TensorBoard does. Where the files lie in several folders, as those of Keras
 * do, a series has its folder before its tag.
 */
export function readEventLog(files: readonly EventFile[]): ReadLog {
  const problems: LogProblem[] = [];
  const runs = runsOf(files);
  const series: Points[] = [];
  const holes = new Map<string, () => number>();
  const counts = { records: 0, corrupt: 0, replaced: 0, others: 0 };
  const times: number[] = [];
  for (const [run, own] of runs) {
    const tags = new Map<string, Point[]>();
    for (const file of own) readFile(file, tags, counts, times, problems);
    for (const [tag, points] of tags) {
      if (points.length === 0) continue;
      const name = run === '' ? tag : `${run}/${tag}`;
      holes.set(name, () => holesOf(tag, placesUpTo(points.at(-1)?.step ?? 0, tags)));
      series.push({
        name,
        source: [...new Set(points.map((point) => point.file))].join(', '),
        steps: points.map(({ step }) => step),
        values: points.map(({ value }) => value),
        unreadable: 0,
      });
    }
  }
  const steps = series.map((each) => each.steps.at(-1) as number);
  const span =
    times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b));
  return {
    format: 'tensorboard',
    files: files.map(({ name }) => name),
    records: counts.records,
    corrupt: counts.corrupt,
    problems,
    series,
    holesOf: (name) => holes.get(name)?.() ?? 0,
    stepColumn: 'step',
    lastStep: steps.length === 0 ? undefined : Math.max(...steps),
    replaced: counts.replaced,
    plannedSteps: undefined,
    seconds: span,
    notices: [
      ...(counts.replaced === 0
        ? []
        : [
            `The training was restarted: ${counts.replaced} points after the step from which it went on are dropped, as TensorBoard does.`,
          ]),
    ],
  };
}

function readFile(
  { name, bytes }: EventFile,
  tags: Map<string, Point[]>,
  counts: { records: number; corrupt: number; replaced: number },
  times: number[],
  problems: LogProblem[],
): void {
  const { data, corrupt, end, read } = readRecords(bytes);
  const events = data.map(readEvent);
  const malformed = events.filter((event) => event === undefined).length;
  counts.records += data.length - malformed;
  counts.corrupt += corrupt + malformed + (end === 'bad-length' ? 1 : 0);
  if (corrupt + malformed > 0)
    problems.push({
      kind: 'corrupt',
      reason: `${corrupt + malformed} records of "${name}" are damaged (${corrupt > 0 ? 'their CRC is another one' : 'they are no events'}): copy the file again from where it was written.`,
    });
  if (end === 'bad-length')
    problems.push({
      kind: 'corrupt',
      reason: `"${name}" is damaged at byte ${read}: the CRC of a record's length is another one, and nothing behind it can be read. Copy the file again.`,
    });
  if (end === 'cut')
    problems.push({
      kind: 'cut',
      reason: `"${name}" ends inside a record, after ${read} of ${bytes.length} bytes: its writer was killed, or the copy is not whole.`,
    });
  for (const event of events) if (event) add(event, name, tags, counts, times);
}

function add(
  event: Event,
  file: string,
  tags: Map<string, Point[]>,
  counts: { replaced: number },
  times: number[],
): void {
  if (Number.isFinite(event.wallTime) && event.wallTime > 0) times.push(event.wallTime);
  const drop = (points: Point[], from: number): void => {
    const kept = points.filter(({ step }) => step < from);
    counts.replaced += points.length - kept.length;
    points.splice(0, points.length, ...kept);
  };
  if (event.sessionStart) for (const points of tags.values()) drop(points, event.step);
  for (const { tag, scalar } of event.values) {
    if (scalar === undefined) continue;
    const points = tags.get(tag) ?? [];
    if (!tags.has(tag)) tags.set(tag, points);
    if (event.step < (points.at(-1)?.step ?? event.step)) drop(points, event.step);
    points.push({ step: event.step, value: scalar, file });
  }
}

/** A writer that is ended between two tags of a step leaves no hole: places count up to the last step of the tag alone. */
const placesUpTo = (last: number, tags: ReadonlyMap<string, readonly Point[]>): Map<string, Set<number>> =>
  new Map([...tags].map(([tag, points]) => [tag, new Set(points.flatMap(({ step }) => (step <= last ? [step] : [])))]));

/** The folders below the one that holds them all. */
function runsOf(files: readonly EventFile[]): Map<string, EventFile[]> {
  const folders = files.map(({ name }) => name.split('/').slice(0, -1));
  const first = folders[0] ?? [];
  const shared = first.findIndex((part, i) => folders.some((folder) => folder[i] !== part));
  const skip = shared === -1 ? Math.min(first.length, ...folders.map((folder) => folder.length)) : shared;
  const runs = new Map<string, EventFile[]>();
  files.forEach((file, i) => {
    const run = (folders[i] ?? []).slice(skip).join('/');
    runs.set(run, [...(runs.get(run) ?? []), file]);
  });
  return new Map([...runs].map(([run, own]) => [run, [...own].sort((a, b) => (a.name < b.name ? -1 : 1))]));
}
