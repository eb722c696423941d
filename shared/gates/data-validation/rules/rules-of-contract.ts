import type { Contract, Property, SchemaObject } from '../../../contract/contract.ts';
import type { ContractFile } from '../../../contract/read-contract.ts';
import type { PlanColumn } from '../../../engine/plan.ts';
import type { Path } from '../../../yaml/problem.ts';
import { columnRules } from './column-rules.ts';
import { declaredMissing, qualityRules } from './quality-rules.ts';
import { readingOf } from './reading.ts';
import { none, type Rule } from './rule.ts';
import { serviceLevelRules } from './service-level-rules.ts';

export interface ContractColumn {
  readonly name: string;
  /** What the column is called in the data where they do not know it by its name. */
  readonly physicalName: string | undefined;
  /** Its values may be shown. */
  readonly public: boolean;
  readonly asked: PlanColumn;
}

export interface RulesOfTable {
  readonly table: string;
  /** Columns of the contract, in its order. */
  readonly columns: readonly ContractColumn[];
  readonly rules: readonly Rule[];
  /** Things worth saying that are not wrong, e.g. a severity that was taken as `error`. */
  readonly notices: readonly string[];
}

export interface ContractRules {
  readonly tables: readonly RulesOfTable[];
  /** Problems that only show when the rules are laid out: two rules with one id, bounds that do not read. */
  readonly problems: readonly string[];
}

/** Where a rule stands in the contract, and whom to tell. */
export interface RuleContext {
  readonly table: string;
  readonly at: (path: Path) => { readonly file: string; readonly line: number };
  readonly notice: (text: string) => void;
  readonly problem: (text: string) => void;
}

/** All rules of a contract: what is executed, and what is declared but not executed. Pure. */
export function rulesOfContract(contract: Contract, locate: ContractFile['locate'], file: string): ContractRules {
  const problems: string[] = [];
  const at = (path: Path) => ({ file, line: locate(path).line });
  if ((contract.schema ?? []).length === 0)
    problems.push(
      `${file}: the contract has no \`schema\`: there is nothing to validate. Add the table and its columns.`,
    );
  const tables = (contract.schema ?? []).map((table, i): RulesOfTable => {
    const notices: string[] = [];
    const context: RuleContext = {
      table: table.name,
      at,
      notice: (text) => notices.push(text),
      problem: (text) => problems.push(text),
    };
    const path = ['schema', i];
    const properties = table.properties ?? [];
    if (properties.length === 0)
      notices.push(`The contract lists no columns for the table ${table.name}: only table rules are checked.`);
    const rules = [
      ...properties.flatMap((property, j) => [
        ...columnRules(property, [...path, 'properties', j], context),
        ...qualityRules(property.quality ?? [], [...path, 'properties', j, 'quality'], property, context),
      ]),
      ...primaryKeyRule(table, path, context),
      ...qualityRules(table.quality ?? [], [...path, 'quality'], undefined, context),
      ...relationshipRule(table, path, context),
      ...(i === 0 ? serviceLevelRules(contract, context) : []),
    ];
    if (!rules.some((rule) => rule.kind === 'count' && rule.count.kind === 'rows'))
      notices.push(`No rowCount rule bounds the rows of ${table.name}: a file that lost rows would pass.`);
    return { table: table.name, columns: properties.map(asked), rules, notices };
  });
  const seen = new Map<string, Rule>();
  for (const { rules } of tables)
    for (const rule of rules) {
      const other = seen.get(rule.id);
      if (other)
        problems.push(
          `${rule.location.file}:${rule.location.line}: the rule "${rule.id}" stands at line ${other.location.line} as well: give each its own \`id\`.`,
        );
      else seen.set(rule.id, rule);
    }
  return { tables, problems };
}

function asked(property: Property): RulesOfTable['columns'][number] {
  return {
    name: property.name,
    physicalName: property.physicalName,
    public: property.classification?.toLowerCase() === 'public',
    asked: {
      reading: readingOf(property.logicalType, property.logicalTypeOptions),
      missing: declaredMissing(property.quality ?? []),
    },
  };
}

function primaryKeyRule(table: SchemaObject, path: Path, context: RuleContext): Rule[] {
  const key = (table.properties ?? [])
    .map((property, i) => ({ property, i }))
    .filter(({ property }) => property.primaryKey === true)
    .sort((a, b) => (a.property.primaryKeyPosition ?? a.i) - (b.property.primaryKeyPosition ?? b.i));
  const first = key[0];
  if (!first) return [];
  const columns = key.map(({ property }) => property.name);
  const location = context.at([...path, 'properties', first.i, 'primaryKey']);
  const common = { table: table.name, severity: 'error', location, requirement: none, rowLevel: true } as const;
  return [
    ...key
      .filter(({ property }) => property.required !== true)
      .map(
        ({ property, i }): Rule => ({
          ...common,
          kind: 'count',
          id: `${table.name}.${property.name}.primaryKey`,
          title: `${property.name} is part of the primary key and never null`,
          location: context.at([...path, 'properties', i, 'primaryKey']),
          columns: [property.name],
          count: { kind: 'count', where: { is: 'null', column: property.name } },
          of: 'rows',
          counted: `rows in which ${property.name} is null`,
          cure: 'Fill the key, or drop those rows.',
        }),
      ),
    {
      ...common,
      kind: 'count',
      id: `${table.name}.primaryKey`,
      title: `the primary key (${columns.join(', ')}) is unique`,
      columns,
      count: { kind: 'repeats', columns },
      of: 'keys',
      counted: 'rows whose primary key stood on an earlier row',
      cure: 'Remove the repeated rows, or mend the key.',
    },
  ];
}

function relationshipRule(table: SchemaObject, path: Path, context: RuleContext): Rule[] {
  const declared = [
    ...(table.relationships ?? []).map((_, i) => ({
      path: [...path, 'relationships', i],
      name: `relationship-${i + 1}`,
    })),
    ...(table.properties ?? []).flatMap((property, j) =>
      (property.relationships ?? []).map((_, i) => ({
        path: [...path, 'properties', j, 'relationships', i],
        name: `${property.name}.relationship-${i + 1}`,
      })),
    ),
  ];
  return declared.map(({ path: where, name }) => ({
    kind: 'unexecuted',
    id: `${table.name}.${name}`,
    title: 'foreign key',
    severity: 'error',
    location: context.at(where),
    table: table.name,
    columns: [],
    reason: 'Relationships are not executed yet: waive this check, or take the relationship out of the contract.',
  }));
}
