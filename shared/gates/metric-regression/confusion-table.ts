import type { Section, Text } from '../../report/document.ts';
import { formatNumber } from '../../report/format-value.ts';
import type { RowsEvidence } from './evidence.ts';

/** More classes than these make a table that nobody reads. */
const mostClasses = 12;

/** Rows by label and predicted class of the new model, and how many more or fewer than the baseline has there. */
export function confusionTable({ slices, hasBaseline }: RowsEvidence): Section | undefined {
  const cells = slices[0]?.cells ?? [];
  const classes = [
    ...new Set(cells.flatMap(({ label, candidate, baseline }) => [label, candidate, baseline ?? label])),
  ];
  if (classes.length === 0 || classes.length > mostClasses) return undefined;
  const of = (model: 'candidate' | 'baseline', label: string, said: string): number =>
    cells.reduce((sum, cell) => (cell.label === label && cell[model] === said ? sum + cell.count : sum), 0);
  const sorted = classes.sort();
  return {
    title: 'Confusion matrix',
    weight: 'details',
    blocks: [
      {
        kind: 'paragraph',
        text: `Rows by their label (down) and by the class that the new model predicts (across)${hasBaseline ? '; in brackets how many more or fewer than the baseline' : ''}.`,
      },
      {
        kind: 'table',
        columns: [
          { title: 'Label' },
          ...sorted.map((name) => ({ title: `predicted ${name}`, align: 'right' as const })),
        ],
        rows: sorted.map((label): Text[] => [
          [{ code: label }],
          ...sorted.map((said) => {
            const now = of('candidate', label, said);
            return hasBaseline
              ? `${formatNumber(now)} (${signed(now - of('baseline', label, said))})`
              : formatNumber(now);
          }),
        ]),
      },
    ],
  };
}

const signed = (difference: number): string =>
  difference === 0 ? '0' : `${difference > 0 ? '+' : '-'}${formatNumber(Math.abs(difference))}`;
