import type { Json } from '../../json.ts';
import { bestOf } from './best-of.ts';
import { curveOf } from './curve.ts';
import type { Change, ChosenSeries, Evidence, Lineage } from './evidence.ts';

/** Changes beyond these are more than anybody reads. */
const mostChanges = 200;

/** What the verdict was decided from, for report.json. Pure. */
export function record({ mode, plan, run, log, trivial, lineage }: Evidence): { readonly [key: string]: Json } {
  return {
    mode,
    ...(plan
      ? {
          needsTraining: plan.needsTraining,
          fingerprint: plan.fingerprint?.sha256 ?? null,
          changes: plan.changes.slice(0, mostChanges).map(changeJson),
          changeCount: plan.changes.length,
        }
      : {}),
    ...(run
      ? {
          run: {
            end: run.end,
            exitCode: run.exitCode,
            signal: run.signal,
            seconds: run.seconds,
            peakMemory: run.peakMemory,
            leftBehind: run.leftBehind,
            recorded: run.recorded,
            changedInputs: run.changedInputs.slice(0, mostChanges).map(changeJson),
            results: run.results.map(({ path, sha256 }) => ({ path, sha256 })),
          },
        }
      : {}),
    ...(log
      ? {
          log: {
            format: log.format,
            complete: log.problems.length === 0,
            corrupt: log.corrupt,
            records: log.records,
            files: [...log.files],
            stepColumn: log.stepColumn ?? null,
            lastStep: log.lastStep ?? null,
            plannedSteps: log.plannedSteps ?? null,
            seconds: log.seconds ?? null,
            replaced: log.replaced,
          },
          series: log.series.map(seriesJson),
        }
      : {}),
    ...(trivial ? { trivial: { metric: trivial.metric, value: trivial.value, labels: trivial.labels } } : {}),
    lineage: lineageJson(lineage),
  };
}

const changeJson = (change: Change): Json => ({ ...change });

function lineageJson({ source, commit, clean, fingerprint, conflicts }: Lineage): Json {
  return {
    source,
    commit,
    clean,
    fingerprint: fingerprint?.sha256 ?? null,
    inputs: fingerprint?.inputs.length ?? 0,
    parameters: fingerprint?.parameters.length ?? 0,
    environmentLock: fingerprint?.environmentLock.map(({ path, sha256 }) => ({ path, sha256 })) ?? [],
    command: fingerprint?.command ?? null,
    conflicts: [...conflicts],
  };
}

/** Values that are not finite are null: JSON has no word for them; `nonFinite` counts them. */
function seriesJson(series: ChosenSeries): Json {
  const { name, role, direction, source, steps, values, holes, unreadable } = series;
  const best = bestOf(series);
  const finite = values.every(Number.isFinite);
  const sign = direction === 'max' ? -1 : 1;
  const curve = finite ? curveOf(values.map((value) => sign * value)) : undefined;
  return {
    name,
    role,
    direction,
    source,
    points: values.length,
    first: numberOrNull(values[0]),
    best: best === undefined ? null : (values[best] as number),
    bestStep: best === undefined ? null : (steps[best] as number),
    last: numberOrNull(values.at(-1)),
    lastStep: steps.at(-1) ?? null,
    nonFinite: values.filter((value) => !Number.isFinite(value)).length,
    holes,
    unreadable,
    ...(curve
      ? { smoothed: { start: sign * curve.start, best: sign * curve.best, end: sign * curve.end, noise: curve.noise } }
      : {}),
  };
}

const numberOrNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;
