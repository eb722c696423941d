import type { Section, Text } from '../report/document.ts';
import { formatNumber } from '../report/format-value.ts';
import type { Proposal } from './adoption.ts';

/** What the runs that were seen speak for, for people. Pure. */
export function adoptionSection(proposals: readonly Proposal[], runs: number): Section {
  return {
    title: 'Proposed thresholds',
    weight: 'main',
    blocks: [
      {
        kind: 'paragraph',
        text: `From ${runs} recorded runs: with these bounds nine of ten of them would have passed. Set those that you mean, and take "adopt" out.`,
      },
      proposals.length === 0
        ? { kind: 'paragraph', text: 'No check has numbers of which it is known on which side they pass.' }
        : {
            kind: 'table',
            columns: [
              { title: 'Check' },
              { title: 'As it stands' },
              { title: 'Passed', align: 'right' },
              { title: 'Seen', align: 'right' },
              { title: 'Proposed' },
            ],
            rows: proposals.map((each): readonly Text[] => [
              [{ code: each.id }],
              each.expected,
              `${each.passed} of ${each.measured}`,
              `${formatNumber(each.lowest)} to ${formatNumber(each.highest)}`,
              `${each.side} ${formatNumber(each.bound)}`,
            ]),
          },
    ],
  };
}
