import type { SliceEvidence } from './evidence.ts';

/**
 * Slices whose numbers stand in no report: those with fewer rows than the threshold, and of each column that has such the smallest
 * of the others, because the small ones could be computed from it and the whole.
 */
export function suppressedSlices(
  slices: readonly SliceEvidence[],
  threshold: number,
): ReadonlyMap<SliceEvidence, 'small' | 'sibling'> {
  const hidden = new Map<SliceEvidence, 'small' | 'sibling'>();
  for (const column of new Set(slices.flatMap(({ slice }) => (slice ? [slice.column] : [])))) {
    const own = slices.filter(({ slice }) => slice?.column === column);
    // a slice that is asked for by its value and is not there hides nobody
    const small = own.filter(({ rows }) => rows > 0 && rows < threshold);
    for (const slice of small) hidden.set(slice, 'small');
    const [sibling] = own.filter(({ rows }) => rows >= threshold).sort((a, b) => a.rows - b.rows);
    if (small.length > 0 && sibling) hidden.set(sibling, 'sibling');
  }
  return hidden;
}
