import { formatNumber } from '../../../report/format-value.ts';
import type { Check } from '../../../verdict/check.ts';
import type { AttributeJudged, Judging } from '../compare-groups.ts';
import { columnName } from '../group-name.ts';
import { type Judged, structural } from './structural.ts';

/** Every row says of which group it is. */
export function knownGroups({ column, missing }: AttributeJudged, settings: Judging): Check {
  const mode = settings['missing-group'];
  const few = missing > 0 && missing < settings['privacy-threshold'];
  const count = few ? `fewer than ${settings['privacy-threshold']}` : formatNumber(missing);
  const judge = (): Judged => {
    const observed = few ? null : missing;
    if (missing === 0) return { outcome: 'pass', observed: 0, reason: 'Every row has a value.' };
    if (mode === 'error')
      return {
        outcome: 'error',
        observed,
        reason: `Rows without a value in ${JSON.stringify(column)}: ${count}. Fill them, or set "missing-group" to own-group or exclude-and-report.`,
      };
    return {
      outcome: 'pass',
      observed,
      reason: `Rows without a value: ${count}; ${mode === 'own-group' ? 'they are a group of their own' : 'they are left out'}.`,
    };
  };
  return structural(
    `groups.known[${columnName(column)}]`,
    `the group of every row is known by ${column}`,
    mode === 'error' ? 'no value missing' : 'missing values are counted',
    judge(),
  );
}
