import type { Outcome } from '../../../verdict/check.ts';
import type { Comparison, Judging } from '../compare-groups.ts';

/** What can be said of a comparison whose numbers would give people away. */
export function withheldReason({ withheld }: Comparison, outcome: Outcome, settings: Judging): string {
  const threshold = settings['privacy-threshold'];
  const why =
    withheld === 'small'
      ? `one of the two groups has fewer than ${threshold} rows`
      : `they would give away those of a group with fewer than ${threshold} rows`;
  const cure = {
    fail: ' A gap beyond the bound was shown: measure it where the data are.',
    pass: '',
    inconclusive: ' Nothing was shown: evaluate more rows of these groups.',
    error: ' A rate is not defined: evaluate more rows of these groups.',
    'not-executed': '',
  }[outcome];
  return `The numbers are withheld, because ${why}.${cure}`;
}
