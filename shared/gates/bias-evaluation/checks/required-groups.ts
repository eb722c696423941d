import type { Check } from '../../../verdict/check.ts';
import type { Judging } from '../compare-groups.ts';
import type { Evidence } from '../evidence.ts';
import { groupName } from '../group-name.ts';
import { isThere, namedGroup } from '../reference.ts';
import { structural } from './structural.ts';

/** A group that is gone leaves no gap behind: it has to be asked for. */
export function requiredGroups({ attributes }: Evidence, settings: Judging): Check[] {
  const columns = attributes.map(({ column }) => column);
  const asked = [...new Set(settings['required-groups'] ?? [])].flatMap((entry) => namedGroup(entry, columns) ?? []);
  return asked.map((named) => {
    const groups = attributes.find(({ column }) => column === named.column)?.groups ?? [];
    const there = isThere(named, groups);
    const name = groupName(named.column, named.value);
    return structural(`groups.required[${name}]`, `${name} is in the data`, 'the group has rows', {
      outcome: there ? 'pass' : 'error',
      observed: null,
      reason: there
        ? 'The group is there.'
        : `The data have no row of ${name}: it cannot be compared. Evaluate rows of it, or check how it is written.`,
    });
  });
}
