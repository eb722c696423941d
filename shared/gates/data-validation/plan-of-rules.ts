import type { Aggregate, Plan, PlanColumn } from '../../engine/plan.ts';
import type { RulesOfTable } from './rules/rules-of-contract.ts';

// a contract may name its own rules `rows` or `nulls`: no rule's id begins with a NUL character
export const nullsOf = (column: string): string => `\0nulls:${column}`;
export const keysOf = (rule: string): string => `\0keys:${rule}`;
export const rowsMeasure = '\0rows';

/** Everything that a table's rules need, as one plan: one scan. Rules whose columns are missing are left out. */
export function planOfRules({ rules, columns }: RulesOfTable, present: ReadonlySet<string>): Plan {
  const measures: Record<string, Aggregate> = Object.create(null);
  measures[rowsMeasure] = { kind: 'rows' };
  const asked: Record<string, PlanColumn> = Object.create(null);
  for (const column of columns) {
    if (!present.has(column.name)) continue;
    asked[column.name] = column.asked;
    measures[nullsOf(column.name)] = { kind: 'count', where: { is: 'null', column: column.name } };
  }
  for (const rule of rules) {
    if (rule.kind !== 'count' || !rule.columns.every((column) => present.has(column))) continue;
    for (const column of rule.columns) asked[column] ??= { reading: { as: 'text' }, missing: [] };
    measures[rule.id] = rule.count;
    if (rule.of === 'keys' && rule.count.kind === 'repeats')
      measures[keysOf(rule.id)] = { kind: 'keyed', columns: rule.count.columns };
  }
  return { columns: asked, measures };
}
