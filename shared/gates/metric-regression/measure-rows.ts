import type { Cell, Frame, Term } from '../../engine/frame.ts';
import { EvidenceError } from '../../errors.ts';
import { className } from '../../predictions/class-name.ts';
import { refuseOtherClasses } from '../../predictions/confusion-cells.ts';
import type { Predictions } from '../../predictions/open-predictions.ts';
import { byColumn } from '../../predictions/roles.ts';
import { shortName } from '../../text/short-name.ts';
import { type AskedMetric, metricLabel } from './asked-metric.ts';
import type { Curve, JointCell, LossMoments, RowsEvidence, SliceEvidence, SliceName, Units } from './evidence.ts';
import { lossTerms, outsideDomain } from './loss-terms.ts';
import { metrics } from './metric.ts';
import { requirementsOf } from './requirement.ts';
import type { MetricRegressionSettings } from './settings.ts';
import type { AskedSlice } from './slices.ts';

/** More slices than this are no slices, and their multiplicity would decide nothing. */
const mostSlices = 200;
/** More cells than this make the bootstrap as slow as rows would. */
const mostCells = 5000;

/** Rows that are read where no few sums answer. */
const mostRead = 1_000_000;

/** Characters: a longer value is text, no category. */
const longestName = 100;

export interface Measured {
  readonly evidence: RowsEvidence;
  readonly notices: readonly string[];
}

/** What is asked of the rows, computed from the settings once. */
interface Plan {
  readonly counts: boolean;
  readonly losses: readonly PlannedLoss[];
  /** Column of the frame with the rows' weights. */
  readonly weight?: string;
  readonly ranks: boolean;
  /** What tells rows apart where they are resampled; none: they are not. */
  readonly units: readonly Term[];
  readonly positive: string;
  /** Score columns of the frame: the candidate's and, where there is one, the baseline's. */
  readonly scores: readonly string[];
  readonly predicted: readonly Term[];
}

/** A metric of means over rows: a term a model, then those that both share. */
interface PlannedLoss {
  readonly label: string;
  readonly terms: readonly Term[];
}

/** Asks the engine for the small tables of all rows and of each slice. */
export async function measureRows(
  predictions: Predictions,
  settings: MetricRegressionSettings,
  slices: readonly AskedSlice[],
): Promise<Measured> {
  const { frame, task } = predictions;
  const asked = new Map(
    requirementsOf(settings.metrics, settings.burden, 'rows').flatMap(({ of }) =>
      of ? [[metricLabel(of), of] as const] : [],
    ),
  );
  const all = [...asked.values()];
  const has = (where: (of: AskedMetric) => boolean): boolean => all.some(where);
  const hasBaseline = 'baselinePrediction' in frame.columns || 'baselineScore' in frame.columns;
  const positive = className(settings['positive-label']);
  await refuseIncomplete(predictions, settings);
  if (task === 'binary') {
    const classes = async (column: string): Promise<(string | null)[]> =>
      (await frame.cells({ by: [{ is: 'column', column }] })).map(({ key }) => key[0] ?? null);
    const labels = await classes('label');
    refuseOtherClasses(labels, predictions.roles.label, positive, true);
    for (const [name, column] of [
      ['prediction', settings.prediction],
      ['baselinePrediction', settings['baseline-prediction'] ?? settings.prediction],
    ] as const)
      if (name in frame.columns) refuseOtherClasses([...labels, ...(await classes(name))], column ?? name, positive);
  }
  const unmeasured: Record<string, string> = {};
  const notices: string[] = [];
  if (has(({ name }) => metrics[name].needs === 'probability')) {
    const problem = await noProbability(frame);
    for (const [label, { name }] of asked)
      if (problem && metrics[name].needs === 'probability') unmeasured[label] = problem;
    if (!problem && has(({ name }) => name === 'log_loss') && (await isCertain(frame)))
      notices.push('Probabilities of exactly 0 or 1 are taken as 2.2e-16 away from them in log_loss.');
  }
  const facts = task === 'regression' ? await frame.number('label') : undefined;
  const range = facts && facts.low !== null && facts.high !== null ? { low: facts.low, high: facts.high } : undefined;
  const center = range ? range.low / 2 + range.high / 2 : 0;
  const planned = [...asked].flatMap(([label, of]) =>
    metrics[of.name].family === 'loss' && unmeasured[label] === undefined
      ? [{ label, of, terms: lossTerms(of, frame, { positive, center }) }]
      : [],
  );
  Object.assign(unmeasured, await outsideDomain(planned, frame));
  const losses = planned.filter(({ label }) => unmeasured[label] === undefined);
  for (const [label, { name }] of asked)
    if (metrics[name].family === 'rows' && frame.rows > mostRead)
      unmeasured[label] ??=
        `${label} is resampled from rows, and at most ${mostRead} are read, not ${frame.rows}: judge a sample of the rows, or require another metric.`;
  const plan: Plan = {
    counts: has(({ name }) => metrics[name].family === 'counts'),
    losses,
    ranks: has(({ name }) => metrics[name].family === 'area'),
    units:
      frame.rows <= mostRead && has(({ name }) => metrics[name].family === 'rows')
        ? unitTerms(frame, task === 'regression')
        : [],
    ...('weight' in frame.columns ? { weight: 'weight' } : {}),
    positive,
    scores: ['score', 'baselineScore'].filter((name) => name in frame.columns),
    predicted: ['prediction', 'baselinePrediction'].flatMap((name, i): Term[] => {
      const score = i === 0 ? 'score' : 'baselineScore';
      if (name in frame.columns) return [{ is: 'column', column: name }];
      return score in frame.columns ? [{ is: 'reaches', column: score, bound: settings.threshold }] : [];
    }),
  };
  const found = [...(await slicesOf(frame, [], plan, predictions, settings))];
  const columns = predictions.roles.by ?? [];
  for (const [i, column] of columns.entries()) {
    const asked = slices.filter((slice) => slice.column === column);
    const values = await slicesOf(frame, [i], plan, predictions, settings);
    found.push(...chosen(column, asked, values));
  }
  if (found.length > mostSlices)
    throw new EvidenceError(
      `"slices" makes ${found.length - 1} slices, and at most ${mostSlices - 1} are judged: name columns with fewer values, or single values (column=value).`,
    );
  const curves: Curve[] = [];
  if (plan.ranks)
    for (const [i, score] of plan.scores.entries())
      curves.push({
        model: i === 0 ? 'candidate' : 'baseline',
        points: await frame.curve({ label: 'label', positive, score }),
      });
  return {
    evidence: {
      kind: 'rows',
      task,
      hasBaseline,
      slices: found,
      unmeasured,
      labelRange: range ? range.high - range.low : 0,
      curves,
    },
    notices,
  };
}

/** Empty cells are no predictions: what they would have been decides. */
async function refuseIncomplete(
  { frame, roles, rows }: Predictions,
  settings: MetricRegressionSettings,
): Promise<void> {
  const problems: string[] = [];
  const called: Readonly<Record<string, string | undefined>> = {
    label: roles.label,
    prediction: roles.prediction,
    score: roles.score,
    baselinePrediction: settings['baseline-prediction'] ?? `${settings.prediction} (baseline)`,
    baselineScore: settings['baseline-score'] ?? `${settings.score} (baseline)`,
    weight: roles.weight,
  };
  for (const [name, column] of Object.entries(called)) {
    if (!(name in frame.columns)) continue;
    const said = shortName(column ?? name);
    if (frame.columns[name] === 'number') {
      const { nulls, unreadable, low, high } = await frame.number(name);
      if (name === 'weight' && (low ?? 0) < 0) problems.push(`${said} holds negative numbers, which are no weights`);
      // their squares are summed
      if (name === 'weight' && (high ?? 0) > 1e100) problems.push(`${said} holds numbers above 1e100: scale them`);
      if (nulls > 0) problems.push(`${nulls} of ${rows} rows have no ${said}`);
      if (unreadable > 0) problems.push(`${unreadable} of ${rows} rows hold no finite number in ${said}`);
    } else {
      const { nulls } = await frame.key(name);
      if (nulls > 0) problems.push(`${nulls} of ${rows} rows have no ${said}`);
    }
  }
  if ('id' in frame.columns && settings.baseline === undefined) {
    const { repeats } = await frame.key('id');
    if (repeats > 0) problems.push(`${repeats} of ${rows} rows repeat the id of another row`);
  }
  if (problems.length > 0)
    throw new EvidenceError(
      `The predictions are not complete: ${problems.join('; ')}. Mend the step that writes them.`,
    );
}

async function noProbability(frame: Frame): Promise<string | undefined> {
  for (const name of ['score', 'baselineScore']) {
    if (!(name in frame.columns)) continue;
    const { low, high } = await frame.number(name);
    if ((low ?? 0) < 0 || (high ?? 0) > 1)
      return `The ${name === 'score' ? 'score' : 'score of the baseline'} leaves [0, 1], so it is no probability: write probabilities, or require roc_auc instead.`;
  }
  return undefined;
}

async function isCertain(frame: Frame): Promise<boolean> {
  for (const name of ['score', 'baselineScore']) {
    if (!(name in frame.columns)) continue;
    const { low, high } = await frame.number(name);
    if (low === 0 || high === 1) return true;
  }
  return false;
}

/** All values of a column where it is asked for as a whole; else those that are named, with 0 rows where they are not there. */
function chosen(column: string, asked: readonly AskedSlice[], values: readonly SliceEvidence[]): SliceEvidence[] {
  const named = new Set(asked.flatMap(({ value }) => (value === undefined ? [] : [className(value)])));
  const whole = asked.some(({ value }) => value === undefined);
  const kept = values.filter(({ slice }) => whole || named.has(slice?.value ?? ''));
  const absent = [...named].filter((value) => !values.some(({ slice }) => slice?.value === value));
  return [
    ...kept.map((slice) => (named.has(slice.slice?.value ?? '') ? { ...slice, named: true as const } : slice)),
    ...absent.map((value) => ({ slice: { column, value }, named: true as const, rows: 0, cells: [], losses: {} })),
  ];
}

/** One slice a value of the given columns of `by`; all rows where there is none. */
async function slicesOf(
  frame: Frame,
  by: readonly number[],
  plan: Plan,
  { roles }: Predictions,
  { task }: MetricRegressionSettings,
): Promise<SliceEvidence[]> {
  const keys = by.map((i): Term => ({ is: 'column', column: byColumn(i) }));
  const sliceOf = (key: readonly (string | null)[]): { slice?: SliceName } =>
    by.length === 0 ? {} : { slice: { column: roles.by?.[by[0] as number] as string, value: key[0] ?? null } };
  const same = (a: readonly (string | null)[], b: readonly (string | null)[]): boolean =>
    keys.every((_, i) => a[i] === b[i]);
  const moments = plan.losses.flatMap(({ terms }) => terms);
  const rows = await frame.cells({ by: keys, moments });
  if (rows.length > mostSlices)
    throw new EvidenceError(
      `${shortName(roles.by?.[by[0] as number] ?? '')} has ${rows.length} values, and at most ${mostSlices - 1} slices are judged: name columns with fewer values, or single values (column=value).`,
    );
  const long = rows.find(({ key }) => (key[0]?.length ?? 0) > longestName);
  if (long)
    throw new EvidenceError(
      `${shortName(roles.by?.[by[0] as number] ?? '')} holds values of more than ${longestName} characters: name a column with categories in "slices".`,
    );
  const joint = plan.counts
    ? await frame.cells({
        by: [...keys, { is: 'column', column: 'label' }, ...plan.predicted],
        ...(plan.weight === undefined ? {} : { weight: plan.weight }),
      })
    : [];
  if (joint.length > mostCells)
    throw new EvidenceError(
      `Labels and predictions make ${joint.length} combinations, and at most ${mostCells} are compared: is "label" a class?`,
    );
  const ranks = plan.ranks
    ? await frame.ranks({ by: keys, label: 'label', positive: plan.positive, scores: plan.scores })
    : [];
  const units =
    plan.units.length > 0 ? unitsByKey(await frame.cells({ by: [...keys, ...plan.units] }), keys.length, plan) : [];
  return rows.map((cell) => {
    const alike = units.find(({ key }) => same(key, cell.key));
    const ranked = ranks.find(({ key }) => same(key, cell.key));
    return {
      ...sliceOf(cell.key),
      rows: cell.count,
      cells: jointCells(
        joint.filter(({ key }) => same(key, cell.key)),
        keys.length,
        task === 'binary' ? plan : undefined,
      ),
      losses: lossesOf(cell, plan),
      ...(ranked ? { ranks: ranked } : {}),
      ...(alike ? { units: alike.units } : {}),
    };
  });
}

function lossesOf({ means, covariances }: Cell, { losses }: Plan): Record<string, LossMoments> {
  let from = 0;
  return Object.fromEntries(
    losses.flatMap(({ label, terms }) => {
      const at = terms.map((_, k) => from + k);
      from += terms.length;
      const mean = at.map((k) => means[k] ?? null);
      const covariance = at.map((k) => at.map((l) => covariances[k]?.[l] ?? null));
      return [...mean, ...covariance.flat()].some((value) => !Number.isFinite(value))
        ? []
        : [[label, { means: mean as number[], covariances: covariance as number[][] }] as const];
    }),
  );
}

/** Label and scores, or absolute errors. */
const unitTerms = (frame: Frame, regression: boolean): readonly Term[] =>
  regression
    ? ['prediction', 'baselinePrediction']
        .filter((column) => column in frame.columns)
        .map((column): Term => ({ is: 'absolute-error', column, other: 'label' }))
    : ['label', 'score', 'baselineScore']
        .filter((column) => column in frame.columns)
        .map((column): Term => ({ is: 'column', column }));

interface KeyedUnits {
  readonly key: readonly (string | null)[];
  readonly units: Units;
}

function unitsByKey(cells: readonly Cell[], keys: number, { units: terms, positive }: Plan): readonly KeyedUnits[] {
  const byKey = new Map<string, Cell[]>();
  for (const cell of cells) {
    const name = JSON.stringify(cell.key.slice(0, keys));
    const group = byKey.get(name);
    if (group) group.push(cell);
    else byKey.set(name, [cell]);
  }
  const labelled = terms[0]?.is === 'column';
  const first = keys + (labelled ? 1 : 0);
  return [...byKey.values()].map((group) => ({
    key: group[0]?.key.slice(0, keys) ?? [],
    units: {
      labels: group.map(({ key }) => (labelled && key[keys] === positive ? 1 : 0)),
      // numbers as the engine has them
      models: Array.from({ length: keys + terms.length - first }, (_, i) =>
        group.map(({ key }) => Number(key[first + i])),
      ),
      counts: Float64Array.from(group, ({ count }) => count),
    },
  }));
}

/** In binary tasks predictions are named as labels are, and `reaches` says true or false. */
function jointCells(cells: readonly Cell[], keys: number, binary: Plan | undefined): JointCell[] {
  const labels = cells.map(({ key }) => key[keys] as string);
  const other = labels.find((label) => label !== binary?.positive);
  const named = (value: string | null | undefined, i: number): string | null => {
    if (value === undefined || value === null) return null;
    if (binary?.predicted[i]?.is !== 'reaches') return value;
    return value === 'true' ? binary.positive : (other ?? `not ${binary.positive}`);
  };
  return cells.map(({ key, count, weights }) => ({
    label: key[keys] as string,
    candidate: named(key[keys + 1], 0) as string,
    baseline: named(key[keys + 2], 1),
    count,
    ...(weights ? { weights } : {}),
  }));
}
