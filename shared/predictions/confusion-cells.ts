import type { Term } from '../engine/frame.ts';
import { EvidenceError } from '../errors.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { shortName } from '../text/short-name.ts';
import { className } from './class-name.ts';
import type { Predictions } from './open-predictions.ts';
import { byColumn } from './roles.ts';

/** Rows of one group with one label and one prediction, by whether they are positive; null: the cell is empty or unreadable. */
export interface ConfusionCell {
  /** One value a column of `roles.by`, in its order; null where the cell is empty. */
  readonly key: readonly (string | null)[];
  readonly label: boolean | null;
  readonly predicted: boolean | null;
  readonly count: number;
}

export interface ConfusionRequest {
  readonly positiveLabel: string;
  /** Used where the predictions have a score and no predicted class. */
  readonly threshold: number;
  /** Indices of `roles.by`; all of them where it is left out, and none (one cell table) where it is empty. */
  readonly by?: readonly number[];
}

/** More groups than this are no groups. */
const mostCells = 10_000;

/**
 * Counts rows by group, label and prediction. Binary tasks: the labels are the positive one and one other.
 * @throws EvidenceError when there are other classes than two, the positive one is not among them, or a column makes too many groups
 */
export async function confusionCells(
  { frame, roles }: Predictions,
  { positiveLabel, threshold, by = roles.by?.map((_, i) => i) ?? [] }: ConfusionRequest,
): Promise<ConfusionCell[]> {
  const predicted: Term =
    roles.prediction === undefined
      ? { is: 'reaches', column: 'score', bound: threshold }
      : { is: 'column', column: 'prediction' };
  const label: Term = { is: 'column', column: 'label' };
  const cells = await frame.cells({
    by: [...by.map((i): Term => ({ is: 'column', column: byColumn(i) })), label, predicted],
  });
  if (cells.length > mostCells)
    throw new EvidenceError(
      `The columns ${by.map((i) => shortName(roles.by?.[i] ?? '')).join(', ')} make more than ${mostCells} groups: name columns with few values.`,
    );
  const positive = className(positiveLabel);
  const labels = cells.map(({ key }) => key[by.length] ?? null);
  refuseOtherClasses(labels, roles.label, positive, true);
  if (roles.prediction !== undefined)
    refuseOtherClasses([...labels, ...cells.map(({ key }) => key[by.length + 1] ?? null)], roles.prediction, positive);
  const is = (name: string | null | undefined, wanted: string): boolean | null =>
    name === null || name === undefined ? null : name === wanted;
  return cells.map(({ key, count }) => ({
    key: key.slice(0, by.length),
    label: is(key[by.length], positive),
    predicted: is(key[by.length + 1], roles.prediction === undefined ? 'true' : positive),
    count,
  }));
}

/** @throws EvidenceError when a binary task has more than two classes, or not the positive one */
export function refuseOtherClasses(
  found: readonly (string | null)[],
  column: string,
  positive: string,
  needed = false,
): void {
  const classes = [...new Set(found)].filter((name): name is string => name !== null).sort();
  const others = classes.filter((name) => name !== positive);
  const listed = `${classes.slice(0, 5).map(shortName).join(', ')}${classes.length > 5 ? ` and ${classes.length - 5} more` : ''}`;
  if (needed && classes.length > 0 && others.length === classes.length) {
    const hint = didYouMean(positive, classes);
    throw new EvidenceError(
      `No row of the column ${shortName(column)} has the positive label ${shortName(positive)} (it holds ${listed}): set "positive-label"${hint === undefined ? '' : ` (did you mean ${shortName(hint)}?)`}.`,
    );
  }
  if (others.length > 1)
    throw new EvidenceError(
      `The column ${shortName(column)} holds ${classes.length} classes (${listed}), but a binary task has two: mend the rows, or choose another task.`,
    );
}
