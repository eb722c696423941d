import type { Term } from '../engine/frame.ts';
import { EvidenceError } from '../errors.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { shortName } from '../text/short-name.ts';
import { className } from './class-name.ts';
import type { Predictions } from './open-predictions.ts';
import { byColumn } from './roles.ts';

/** Rows of one group with one label and one prediction, by whether they are positive; null: the cell is empty or unreadable. */
export interface ConfusionCell {
  /** One value a column of the grouping; null where the cell is empty. */
  readonly key: readonly (string | null)[];
  readonly label: boolean | null;
  readonly predicted: boolean | null;
  readonly count: number;
}

export interface ConfusionRequest {
  readonly positiveLabel: string;
  /** Used where the predictions have a score and no predicted class. */
  readonly threshold: number;
}

/** More groups than this are no groups. */
const mostCells = 10_000;

/**
 * Counts rows by group, label and prediction, for several groupings in one scan. Binary tasks: the labels are the positive one and
 * one other.
 * @param groupings ascending indices of `roles.by`; none of them: all rows
 * @returns one table a grouping
 * @throws EvidenceError when there are other classes than two, the positive one is not among them, or columns make too many groups
 */
export async function confusionCells(
  { frame, roles }: Predictions,
  { positiveLabel, threshold }: ConfusionRequest,
  groupings: readonly (readonly number[])[],
): Promise<ConfusionCell[][]> {
  const columns = roles.by ?? [];
  const predicted: Term =
    roles.prediction === undefined
      ? { is: 'reaches', column: 'score', bound: threshold }
      : { is: 'column', column: 'prediction' };
  const label: Term = { is: 'column', column: 'label' };
  const cells = await frame.cells({
    by: [...columns.map((_, i): Term => ({ is: 'column', column: byColumn(i) })), label, predicted],
    sets: groupings.map((grouping) => [...grouping, columns.length, columns.length + 1]),
  });
  const tables = groupings.map((_, set) => cells.filter((cell) => cell.set === set));
  for (const [set, table] of tables.entries())
    if (table.length > mostCells)
      throw new EvidenceError(
        `The columns ${(groupings[set] ?? []).map((i) => shortName(columns[i] ?? '')).join(', ')} make more than ${mostCells} groups: name columns with few values.`,
      );
  const positive = className(positiveLabel);
  const labels = cells.map(({ key }) => key.at(-2) ?? null);
  refuseOtherClasses(labels, roles.label, positive, true);
  if (roles.prediction !== undefined)
    refuseOtherClasses([...labels, ...cells.map(({ key }) => key.at(-1) ?? null)], roles.prediction, positive);
  const is = (name: string | null | undefined, wanted: string): boolean | null =>
    name === null || name === undefined ? null : name === wanted;
  return tables.map((table) =>
    table.map(({ key, count }) => ({
      key: key.slice(0, -2),
      label: is(key.at(-2), positive),
      predicted: is(key.at(-1), roles.prediction === undefined ? 'true' : positive),
      count,
    })),
  );
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
