import {
  isCustomRule,
  isLibraryRule,
  isSqlRule,
  isTextRule,
  type LibraryRule,
  type Requirement as Operators,
  type Property,
  type QualityRule,
} from '../../../contract/contract.ts';
import type { Aggregate, Condition, Scalar } from '../../../engine/plan.ts';
import type { Json } from '../../../json.ts';
import type { Severity } from '../../../verdict/check.ts';
import type { Path } from '../../../yaml/problem.ts';
import { customRule } from './custom-rule.ts';
import type { Requirement, Rule } from './rule.ts';
import type { RuleContext } from './rules-of-contract.ts';

/** The rules under `quality` of a column or (where `property` is absent) of a table. */
export function qualityRules(
  rules: readonly QualityRule[],
  path: Path,
  property: Property | undefined,
  context: RuleContext,
): Rule[] {
  const base = property === undefined ? context.table : `${context.table}.${property.name}`;
  const unnamed = new Map<string, number>();
  return rules.flatMap((rule, i): Rule[] => {
    const location = context.at([...path, i]);
    const kind = isLibraryRule(rule) ? rule.metric : (rule.type ?? 'rule');
    const place = `${location.file}:${location.line}`;
    if (rule.id === undefined) {
      const before = unnamed.get(kind);
      if (before !== undefined && kind !== 'text')
        context.problem(
          `${place}: a second ${kind} rule of ${base} without an \`id\` (the first stands at line ${before}): give both an \`id\`, so that waivers can name them.`,
        );
      unnamed.set(kind, location.line);
    }
    const id = rule.id ?? (kind === 'text' ? `${base}.text-${i + 1}` : `${base}.${kind}`);
    const common = {
      id,
      location,
      table: context.table,
      severity: severityOf(rule.severity, place, context),
      title: rule.description ?? rule.name ?? `${kind} of ${property?.name ?? context.table}`,
      columns: property === undefined ? [] : [property.name],
    } as const;
    if (isLibraryRule(rule)) return [libraryRule(rule, common, property, place, context)];
    if (isTextRule(rule))
      return [{ ...common, kind: 'unexecuted', severity: 'info', reason: 'Prose for people: listed, not executed.' }];
    if (isSqlRule(rule))
      return [
        {
          ...common,
          kind: 'unexecuted',
          reason:
            'SQL rules are not executed yet: say the rule with a metric, give it severity `info`, or waive this check.',
        },
      ];
    if (isCustomRule(rule)) return [customRule(rule, common, place, context)];
    return [{ ...common, kind: 'unexecuted', reason: 'The rule has no type that this tool knows.' }];
  });
}

export type RuleHead = Pick<Rule, 'id' | 'location' | 'table' | 'severity' | 'title' | 'columns'>;

function severityOf(severity: string | undefined, place: string, context: RuleContext): Severity {
  const known = severity?.toLowerCase();
  if (known === 'error' || known === 'warning' || known === 'info') return known;
  if (severity !== undefined)
    context.notice(`${place}: the severity "${severity}" is not one of error, warning and info: it is taken as error.`);
  return 'error';
}

function libraryRule(
  rule: LibraryRule,
  common: RuleHead,
  property: Property | undefined,
  place: string,
  context: RuleContext,
): Rule {
  const requirement = requirementOf(rule, rule.unit, place, context);
  const column = property?.name;
  const of = requirement.unit === 'percent' || rule.metric !== 'rowCount' ? 'rows' : 'none';
  const made = (count: Aggregate, counted: string, cure: string, columns = common.columns): Rule => ({
    ...common,
    kind: 'count',
    columns,
    count,
    of,
    counted,
    requirement,
    // a rule that wants at least so many duplicates has no failing rows
    rowLevel:
      /^be (at most|less than)$/.test(requirement.must) || (requirement.must === 'be' && requirement.value === 0),
    cure,
  });
  const rowsOf = (where: Condition, counted: string, cure: string) => made({ kind: 'count', where }, counted, cure);
  switch (rule.metric) {
    case 'rowCount':
      return {
        ...made({ kind: 'rows' }, 'rows', 'Check that the data are complete and not loaded twice.'),
        rowLevel: false,
      } as Rule;
    case 'nullValues':
      if (column === undefined) return misplaced(rule, common, place, context);
      return rowsOf({ is: 'null', column }, `rows in which ${column} is null`, 'Fill the values, or drop those rows.');
    case 'missingValues': {
      if (column === undefined) return misplaced(rule, common, place, context);
      const { texts, hasNull } = missingOf(rule);
      const parts: Condition[] = [
        ...(hasNull ? [{ is: 'null', column } as const] : []),
        ...(texts.length > 0 ? [{ is: 'one-of', column, values: texts } as const] : []),
      ];
      return rowsOf(
        { is: 'any', of: parts },
        `rows in which ${column} is missing`,
        'Fill the values, or drop those rows.',
      );
    }
    case 'invalidValues': {
      if (column === undefined) return misplaced(rule, common, place, context);
      const valid = rule.arguments?.validValues;
      const pattern = rule.arguments?.pattern;
      const parts: Condition[] = [];
      if (Array.isArray(valid)) parts.push({ is: 'not-one-of', column, values: valid.filter(isScalar).map(scalar) });
      if (typeof pattern === 'string') parts.push({ is: 'not-matching', column, pattern });
      const unknown = Object.keys(rule.arguments ?? {}).filter((key) => key !== 'validValues' && key !== 'pattern');
      if (parts.length === 0 || unknown.length > 0)
        context.problem(
          `${place}: invalidValues of ${column} ${unknown.length > 0 ? `has the unknown argument ${unknown.join(', ')}` : 'does not say what is valid'}: give \`arguments: {validValues: [...]}\` or \`arguments: {pattern: ...}\`.`,
        );
      return rowsOf(
        { is: 'any', of: parts },
        `rows in which ${column} ${invalidWords(valid, pattern)}`,
        isNone(requirement) ? 'Mend the values, or add them to the valid ones.' : changed,
      );
    }
    case 'duplicateValues': {
      const columns = column === undefined ? rule.arguments?.properties : [column];
      if (!Array.isArray(columns) || columns.length === 0 || !columns.every((name) => typeof name === 'string'))
        return misplaced(rule, common, place, context);
      return made(
        { kind: 'repeats', columns },
        `rows whose ${columns.join(', ')} stood on an earlier row`,
        isNone(requirement) ? 'Remove the repeated rows.' : changed,
        columns,
      );
    }
  }
}

/** What a row has that is counted: a share of them may be wanted, so that it is no fault. */
function invalidWords(valid: Json | undefined, pattern: Json | undefined): string {
  if (!Array.isArray(valid)) return 'does not match the pattern';
  const shown = valid.filter(isScalar).map((value) => JSON.stringify(String(value).slice(0, 40)));
  const set =
    shown.length === 1
      ? `is not ${shown[0]}`
      : shown.length <= 3
        ? `is none of ${shown.join(', ')}`
        : `is none of the ${shown.length} values that are listed`;
  return typeof pattern === 'string' ? `${set}, or does not match the pattern` : set;
}

const changed = 'Find out what changed in the data, or mend the bound.';
const isNone = ({ must, value }: Requirement): boolean => must === 'be' && value === 0;

function misplaced(rule: LibraryRule, common: RuleHead, place: string, context: RuleContext): Rule {
  const cure =
    rule.metric === 'duplicateValues'
      ? 'give `arguments: {properties: [...]}` or move it to a column'
      : 'move it to the column that it is about';
  context.problem(`${place}: ${rule.metric} stands at the table ${common.table} and names no column: ${cure}.`);
  return { ...common, kind: 'unexecuted', reason: 'It names no column.' };
}

const isScalar = (value: Json): value is string | number | boolean => value !== null && typeof value !== 'object';
const scalar = (value: string | number | boolean): Scalar => (typeof value === 'boolean' ? String(value) : value);

/** The default is what the standard means by missing: null and the empty text. */
function missingOf(rule: LibraryRule): { readonly texts: readonly string[]; readonly hasNull: boolean } {
  const listed = rule.arguments?.missingValues;
  if (!Array.isArray(listed)) return { texts: [''], hasNull: true };
  return { texts: listed.filter(isScalar).map(String), hasNull: listed.includes(null) };
}

/** Texts that the column's `missingValues` rules declare as missing: no other rule judges them as values. */
export function declaredMissing(rules: readonly QualityRule[]): readonly string[] {
  const texts = rules.flatMap((rule) =>
    isLibraryRule(rule) && rule.metric === 'missingValues' ? missingOf(rule).texts : [],
  );
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .flatMap((text) => (text === 'NaN' ? ['NaN', 'nan'] : [text]));
}

const operators = {
  mustBe: 'be',
  mustNotBe: 'not be',
  mustBeLessThan: 'be less than',
  mustBeLessOrEqualTo: 'be at most',
  mustBeGreaterThan: 'be greater than',
  mustBeGreaterOrEqualTo: 'be at least',
} as const;

function requirementOf(rule: Operators, unit: string | undefined, place: string, context: RuleContext): Requirement {
  const in_ = unitOf(unit, place, context);
  for (const [operator, must] of Object.entries(operators)) {
    const value = rule[operator as keyof typeof operators];
    if (value === undefined) continue;
    if (typeof value === 'number') return { must, value, unit: in_ };
    context.problem(`${place}: ${operator} is ${JSON.stringify(value)}: a number is needed.`);
    return { must: 'be', value: 0, unit: in_ };
  }
  if (rule.mustBeBetween) return { must: 'be between', value: rule.mustBeBetween, unit: in_ };
  if (rule.mustNotBeBetween) return { must: 'not be between', value: rule.mustNotBeBetween, unit: in_ };
  context.problem(`${place}: the rule has no operator: add one of mustBe, mustBeLessThan, mustBeBetween and the like.`);
  return { must: 'be', value: 0, unit: in_ };
}

function unitOf(unit: string | undefined, place: string, context: RuleContext): Requirement['unit'] {
  const known = unit?.toLowerCase();
  if (known === 'percent' || known === '%') return 'percent';
  if (known !== undefined && known !== 'rows' && known !== 'row')
    context.problem(`${place}: the unit "${unit}" is not known: allowed are rows and percent.`);
  return 'rows';
}
