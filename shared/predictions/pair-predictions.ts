import { EvidenceError } from '../errors.ts';
import { shortName } from '../text/short-name.ts';
import type { Predictions } from './open-predictions.ts';

export interface Paired {
  /** The first's rows with the other's `baselinePrediction` and `baselineScore`. */
  readonly predictions: Predictions;
  readonly notices: readonly string[];
}

/**
 * Matches the rows of two models by id. Their test sets must be the same: the same ids, each once, with the same labels.
 * @throws EvidenceError with everything that makes them incomparable
 */
export async function pairPredictions(first: Predictions, other: Predictions): Promise<Paired> {
  const id = shortName(first.roles.id ?? 'id');
  const problems: string[] = [];
  for (const [name, { frame }] of [
    ['predictions', first],
    ['baseline', other],
  ] as const) {
    const { nulls, repeats } = await frame.key('id');
    if (nulls > 0) problems.push(`${nulls} of ${frame.rows} rows of the ${name} have no ${id}`);
    if (repeats > 0) problems.push(`${repeats} of ${frame.rows} rows of the ${name} repeat an ${id} of another row`);
  }
  if (problems.length > 0)
    throw new EvidenceError(
      `Rows cannot be matched: ${problems.join('; ')}. Write a unique ${id} for each row, or name another column with "id".`,
    );
  const take = {
    ...(other.roles.prediction === undefined ? {} : { prediction: 'baselinePrediction' }),
    ...(other.roles.score === undefined ? {} : { score: 'baselineScore' }),
    ...(other.roles.label === undefined ? {} : { label: 'baselineLabel' }),
  };
  const frame = await first.frame.join(other.frame, 'id', take);
  const [left, right] = [first.frame.rows - frame.rows, other.frame.rows - frame.rows];
  if (left + right > 0)
    problems.push(
      `${left} of ${first.frame.rows} rows of the predictions have no counterpart in the baseline, and ${right} of ${other.frame.rows} rows of the baseline none in the predictions`,
    );
  const differing = other.roles.label === undefined ? 0 : await differingLabels(frame);
  if (differing > 0) problems.push(`${differing} of ${frame.rows} matched rows have another label in the baseline`);
  if (problems.length > 0)
    throw new EvidenceError(
      `The test sets are not the same: ${problems.join('; ')}. A difference between models would mix with one between data: score both models on the same rows.`,
    );
  return {
    predictions: { ...first, frame },
    notices:
      other.roles.label === undefined
        ? ['The baseline has no labels of its own, so only its ids show that the test set is the same.']
        : [],
  };
}

async function differingLabels(frame: Predictions['frame']): Promise<number> {
  const cells = await frame.cells({ by: [{ is: 'same', column: 'label', other: 'baselineLabel' }] });
  return cells.reduce((sum, { key, count }) => (key[0] === 'true' ? sum : sum + count), 0);
}
