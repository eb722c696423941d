import { formatNumber } from '../../../report/format-value.ts';
import type { Check } from '../../../verdict/check.ts';
import { type AttributeJudged, type Judging, mostGroups } from '../compare-groups.ts';
import { columnName, groupName } from '../group-name.ts';
import { type Judged, structural } from './structural.ts';

/** There are groups to compare, the reference among them. */
export function comparableGroups({ column, groups, reference }: AttributeJudged, settings: Judging): Check {
  const observed = groups.length;
  const judge = (): Judged => {
    if (observed < 2)
      return {
        outcome: 'error',
        observed,
        reason: `${observed === 0 ? 'There is no group' : 'There is only one group'} in ${JSON.stringify(column)}: nothing was compared. Check the data, or take the column out of "group".`,
      };
    if (observed > mostGroups)
      return {
        outcome: 'error',
        observed,
        reason: `${JSON.stringify(column)} has ${formatNumber(observed)} groups, more than the ${mostGroups} that can be compared: name a column with few values.`,
      };
    if (reference === undefined)
      return {
        outcome: 'error',
        observed,
        reason: `The group that "reference" names (${settings.reference.filter((entry) => entry.startsWith(`${column}=`)).join(', ')}) is not in the data: nothing was compared. Check its spelling and the data.`,
      };
    return {
      outcome: 'pass',
      observed,
      reason: `${observed} groups; the others are compared with ${groupName(column, reference)}.`,
    };
  };
  return structural(
    `groups.comparable[${columnName(column)}]`,
    `there are groups to compare by ${column}`,
    `2 to ${mostGroups} groups, the reference among them`,
    judge(),
  );
}
