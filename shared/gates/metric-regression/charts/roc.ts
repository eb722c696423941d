import { chartColors, chartPalette } from '../../../report/chart-theme.ts';
import type { Chart } from '../../../report/document.ts';
import { formatNumber } from '../../../report/format-value.ts';
import type { RowsEvidence } from '../evidence.ts';

/** ROC curves of both models on all rows. */
export function rocChart({ curves, slices }: RowsEvidence): Chart | undefined {
  const all = slices[0]?.ranks;
  if (!all || all.positives === 0 || all.negatives === 0 || curves.length === 0) return undefined;
  const called = { candidate: 'new model', baseline: 'baseline' } as const;
  const values = curves.flatMap(({ model, points }) =>
    points.map(({ falsePositives, truePositives }, order) => ({
      model: called[model],
      order,
      false: falsePositives / all.negatives,
      true: truePositives / all.positives,
    })),
  );
  const areas = curves.map(
    ({ model }, i) => `${called[model]} ${formatNumber(Number((all.areas[i] ?? 0).toPrecision(4)))}`,
  );
  return {
    kind: 'chart',
    title: 'ROC curve',
    alt: `ROC curve; area under it: ${areas.join(', ')}.`,
    spec: {
      data: { values },
      width: 300,
      height: 300,
      layer: [
        {
          data: {
            values: [
              { false: 0, true: 0 },
              { false: 1, true: 1 },
            ],
          },
          mark: { type: 'line', strokeDash: [4, 4], color: chartColors.baseline, strokeWidth: 1 },
          encoding: { x: { field: 'false', type: 'quantitative' }, y: { field: 'true', type: 'quantitative' } },
        },
        {
          mark: { type: 'line', interpolate: 'linear', strokeWidth: 2 },
          encoding: {
            x: { field: 'false', type: 'quantitative', title: 'false positive rate', scale: { domain: [0, 1] } },
            y: { field: 'true', type: 'quantitative', title: 'true positive rate', scale: { domain: [0, 1] } },
            order: { field: 'order', type: 'quantitative' },
            color: {
              field: 'model',
              type: 'nominal',
              title: null,
              scale: { domain: ['baseline', 'new model'], range: [chartColors.baseline, chartPalette[0]] },
              legend: { orient: 'bottom' },
            },
          },
        },
      ],
    },
  };
}
