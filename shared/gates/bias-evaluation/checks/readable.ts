import { formatNumber } from '../../../report/format-value.ts';
import type { Check } from '../../../verdict/check.ts';
import type { Evidence } from '../evidence.ts';
import { type Judged, structural } from './structural.ts';

/** Every row has a label and a prediction. */
export function readable({ rows, unusable }: Evidence): Check {
  const bad = Object.entries(unusable).filter(([, count]) => count > 0);
  const judge = (): Judged => {
    if (rows === 0)
      return {
        outcome: 'error',
        observed: null,
        reason: 'There are no predictions, which proves nothing: check the step that writes them.',
      };
    if (bad.length > 0) {
      const said = bad
        .map(([column, count]) => `${column}: ${formatNumber(count)} of ${formatNumber(rows)}`)
        .join(', ');
      return {
        outcome: 'error',
        observed: { numerator: Math.max(...bad.map(([, count]) => count)), denominator: rows },
        reason: `Values are missing or cannot be read (${said}): a rate over the other rows would be another rate. Fill them, or leave those rows out where the predictions are made.`,
      };
    }
    return {
      outcome: 'pass',
      observed: { numerator: 0, denominator: rows },
      reason: `All ${formatNumber(rows)} rows have a label and a prediction.`,
    };
  };
  return structural(
    'predictions.readable',
    'every row has a label and a prediction',
    'no value missing or unreadable',
    judge(),
  );
}
