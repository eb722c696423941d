import type { Engine } from '../../engine/engine.ts';
import type { Aggregate, Plan } from '../../engine/plan.ts';
import type { Table } from '../../engine/table.ts';
import type { Histogram } from './evidence.ts';
import type { RulesOfTable } from './rules/rules-of-contract.ts';

const bins = 20;
/** More columns than this are not looked at one by one. */
const mostColumns = 30;

/** Numeric columns whose values may be shown. */
export function histogramColumns(ruled: RulesOfTable, plan: Plan, showValues: boolean): readonly string[] {
  return ruled.columns
    .filter(
      ({ name, public: isPublic, asked }) =>
        (isPublic || showValues) &&
        (asked.reading.as === 'integer' || asked.reading.as === 'number') &&
        Object.hasOwn(plan.columns, name),
    )
    .map(({ name }) => name)
    .slice(0, mostColumns);
}

const equalBins = (low: number, high: number): number[] =>
  Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : low + (i * (high - low)) / bins));

/** Counts in equal bins between the extremes: two more scans, only for reports that draw charts. */
export async function histograms(
  table: Table,
  columns: readonly string[],
  plan: Plan,
  engine: Engine,
): Promise<Histogram[]> {
  if (columns.length === 0) return [];
  const of = (measures: Record<string, Aggregate>): Plan => ({
    columns: Object.fromEntries(columns.map((name) => [name, plan.columns[name] as Plan['columns'][string]])),
    measures,
  });
  const extremes = await engine.scan(
    table,
    of(Object.fromEntries(columns.map((column) => [column, { kind: 'extremes', column }]))),
  );
  const ranges = columns.flatMap((column) => {
    const [low, high] = (extremes.answers[column] ?? []) as readonly (number | null)[];
    return typeof low === 'number' && typeof high === 'number' && low < high ? [{ column, low, high }] : [];
  });
  if (ranges.length === 0) return [];
  const counted = await engine.scan(
    table,
    of(
      Object.fromEntries(
        ranges.map(({ column, low, high }) => [column, { kind: 'histogram', column, edges: equalBins(low, high) }]),
      ),
    ),
  );
  return ranges.map(({ column, low, high }) => ({
    table: table.name,
    column,
    low,
    high,
    counts: counted.answers[column] as readonly number[],
  }));
}
