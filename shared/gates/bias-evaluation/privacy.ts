import type { AttributeEvidence, GroupEvidence } from './evidence.ts';
import { byValue } from './group-name.ts';
import { rowsOf } from './metrics.ts';

/** Why no number of a group is published: it has few rows, or a margin would give away one that has. */
export type Withheld = 'small' | 'sibling';

/**
 * Groups whose numbers no published form may hold: those below the threshold, and the smallest of the others, because totals
 * are known from elsewhere. The reference is taken last: every comparison needs it.
 */
export function withheldGroups(
  { groups }: AttributeEvidence,
  reference: string | null | undefined,
  threshold: number,
): ReadonlyMap<string | null, Withheld> {
  const small = groups.filter(({ cells }) => rowsOf(cells) < threshold);
  if (small.length === 0) return new Map();
  const [sibling] = groups
    .filter((group) => !small.includes(group))
    .sort(
      (a, b) =>
        Number(a.value === reference) - Number(b.value === reference) ||
        rowsOf(a.cells) - rowsOf(b.cells) ||
        byValue(a, b),
    );
  return new Map<string | null, Withheld>([
    ...small.map(({ value }): [string | null, Withheld] => [value, 'small']),
    ...(sibling ? [[sibling.value, 'sibling'] as [GroupEvidence['value'], Withheld]] : []),
  ]);
}
