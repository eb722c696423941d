import { className } from '../../predictions/class-name.ts';
import type { GroupEvidence } from './evidence.ts';
import { byValue } from './group-name.ts';
import { rowsOf } from './metrics.ts';

const largest = 'largest';

/** The group that the setting names for a column; undefined where it is not among the groups. */
export function referenceOf(
  setting: readonly string[],
  column: string,
  groups: readonly GroupEvidence[],
): string | null | undefined {
  const named = setting.find((entry) => entry !== largest && entry.startsWith(`${column}=`));
  if (named === undefined)
    return [...groups].sort((a, b) => rowsOf(b.cells) - rowsOf(a.cells) || byValue(a, b))[0]?.value;
  const wanted = named.slice(column.length + 1);
  return groups.find(({ value }) => value === wanted || value === className(wanted))?.value;
}

export interface NamedGroup {
  readonly column: string;
  readonly value: string;
}

/** Whether a group is among those of its column. */
export const isThere = ({ value }: NamedGroup, groups: readonly GroupEvidence[]): boolean =>
  groups.some((group) => group.value === value || group.value === className(value));

/** `race=Asian` with its column; undefined where it names none of them. */
export function namedGroup(entry: string, columns: readonly string[]): NamedGroup | undefined {
  const column = columns.find((name) => entry.startsWith(`${name}=`));
  return column === undefined ? undefined : { column, value: entry.slice(column.length + 1) };
}

/** What is wrong with the settings, in sentences. */
export function groupProblems(
  { reference, required }: { readonly reference: readonly string[]; readonly required: readonly string[] },
  columns: readonly string[],
): string[] {
  return [
    ...referenceProblems(reference, columns),
    ...required
      .filter((entry) => namedGroup(entry, columns) === undefined)
      .map(
        (entry) =>
          `The setting "required-groups" has "${entry}", which names no column of "group": write <column>=<value>.`,
      ),
  ];
}

function referenceProblems(setting: readonly string[], columns: readonly string[]): string[] {
  return setting
    .filter((entry) => entry !== largest)
    .flatMap((entry, i, entries) => {
      const column = columns.find((name) => entry.startsWith(`${name}=`));
      if (column === undefined)
        return [
          `The setting "reference" has "${entry}", which names no column of "group": write <column>=<value> or largest.`,
        ];
      const other = entries.findIndex((each) => each.startsWith(`${column}=`));
      return other < i ? [`The setting "reference" names two groups of "${column}": keep one.`] : [];
    });
}
