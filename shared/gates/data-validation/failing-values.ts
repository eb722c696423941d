import type { Engine } from '../../engine/engine.ts';
import type { Aggregate, Condition, Plan, TopValues } from '../../engine/plan.ts';
import type { Table } from '../../engine/table.ts';
import type { FailingValues, TableEvidence } from './evidence.ts';
import type { RulesOfTable } from './rules/rules-of-contract.ts';

const mostValues = 5;
/** The values of the failing rows are counted in memory. */
const mostRows = 100_000;

/** What to count, by rule: the values of the one column that a failing rule judges, where they may be shown. */
export function valueMeasures(
  { rules, columns }: RulesOfTable,
  failing: Iterable<string>,
  answers: TableEvidence['answers'],
  showValues: boolean,
): Readonly<Record<string, Aggregate>> {
  const names = new Set(failing);
  const shown = new Set(columns.filter((column) => column.public || showValues).map(({ name }) => name));
  return Object.fromEntries(
    rules.flatMap((rule): [string, Aggregate][] => {
      if (rule.kind !== 'count' || rule.count.kind !== 'count' || !names.has(rule.id)) return [];
      const { where } = rule.count;
      const column = judgedColumn(where);
      const rows = answers[rule.id];
      if (column === undefined || !shown.has(column) || typeof rows !== 'number' || rows > mostRows) return [];
      return [[rule.id, { kind: 'top', column, limit: mostValues, where }]];
    }),
  );
}

/** Null has no value to show, and of two columns neither is the one. */
function judgedColumn(where: Condition): string | undefined {
  switch (where.is) {
    case 'null':
    case 'above-column':
      return undefined;
    case 'any': {
      const columns = new Set(where.of.map((each) => judgedColumn(each)));
      return columns.size === 1 ? [...columns][0] : undefined;
    }
    default:
      return where.column;
  }
}

/** The most frequent failing values of each measured rule: one more scan, only where there is something to show. */
export async function failingValues(
  table: Table,
  measures: Readonly<Record<string, Aggregate>>,
  { columns }: Plan,
  engine: Engine,
): Promise<Readonly<Record<string, FailingValues>>> {
  if (Object.keys(measures).length === 0) return {};
  const { answers } = await engine.scan(table, { columns, measures });
  return Object.fromEntries(
    Object.keys(measures).map((id) => {
      const { distinct, values } = answers[id] as TopValues;
      return [id, { distinct, values: values.map(([text, count]) => ({ text, count })) }];
    }),
  );
}
