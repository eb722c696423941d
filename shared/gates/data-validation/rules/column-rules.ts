import type { LogicalTypeOptions, Property } from '../../../contract/contract.ts';
import type { Condition, Scalar } from '../../../engine/plan.ts';
import type { Path } from '../../../yaml/problem.ts';
import { strptimePattern } from './date-format.ts';
import { integerRange } from './reading.ts';
import { none, type Rule } from './rule.ts';
import type { RuleContext } from './rules-of-contract.ts';
import { textFormats } from './text-formats.ts';

/** Rules that a column's own keys declare: presence, type, required, unique, bounds, lengths, pattern, format. */
export function columnRules(property: Property, path: Path, context: RuleContext): Rule[] {
  const column = property.name;
  const base = `${context.table}.${column}`;
  const common = { table: context.table, severity: 'error', columns: [column] } as const;
  const failing = (
    rule: string,
    title: string,
    where: Condition,
    counted: string,
    cure: string,
    key: Path = [rule],
  ): Rule => ({
    ...common,
    kind: 'count',
    id: `${base}.${rule}`,
    title,
    location: context.at([...path, ...key]),
    count: { kind: 'count', where },
    of: where.is === 'null' ? 'rows' : 'values',
    counted,
    requirement: none,
    rowLevel: true,
    cure,
  });
  const rules: Rule[] = [
    {
      ...common,
      kind: 'present',
      id: `${base}.present`,
      title: `the column ${column} is there`,
      location: context.at([...path, 'name']),
    },
  ];
  const type = property.logicalType;
  if (type !== undefined)
    rules.push(
      failing(
        'logicalType',
        `${column} is of type ${type}`,
        { is: 'unreadable', column },
        `values of ${column} that are not of type ${type}`,
        type === 'number'
          ? 'Mend the values, or declare NaN and other marks in `missingValues`.'
          : 'Mend the values, or the type in the contract.',
      ),
    );
  if (property.required === true)
    rules.push(
      failing(
        'required',
        `${column} is never null`,
        { is: 'null', column },
        `rows in which ${column} is null`,
        'Fill the values, or drop those rows.',
      ),
    );
  if (property.unique === true)
    rules.push({
      ...common,
      kind: 'count',
      id: `${base}.unique`,
      title: `${column} is unique`,
      location: context.at([...path, 'unique']),
      count: { kind: 'repeats', columns: [column] },
      of: 'keys',
      counted: `rows whose ${column} stood on an earlier row`,
      requirement: none,
      rowLevel: true,
      cure: 'Remove the repeated rows.',
    });
  if (property.logicalTypeOptions !== undefined)
    rules.push(...optionRules(property, property.logicalTypeOptions, failing, context, path));
  const nested = (property.properties?.length ?? 0) > 0 || property.items !== undefined;
  if (nested)
    rules.push({
      ...common,
      kind: 'unexecuted',
      id: `${base}.properties`,
      title: `the inner structure of ${column}`,
      location: context.at([...path, property.items === undefined ? 'properties' : 'items']),
      reason: 'Nested fields are not executed yet: validate them after flattening, or waive this check.',
    });
  return rules;
}

type Failing = (rule: string, title: string, where: Condition, counted: string, cure: string, key?: Path) => Rule;

function optionRules(
  property: Property,
  options: LogicalTypeOptions,
  failing: Failing,
  context: RuleContext,
  path: Path,
): Rule[] {
  const column = property.name;
  const rules: Rule[] = [];
  const bound = (key: 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum', words: string): void => {
    const value = options[key];
    if (value === undefined) return;
    const exclusive = key.startsWith('exclusive');
    const is = key === 'minimum' || key === 'exclusiveMinimum' ? 'below' : 'above';
    rules.push(
      failing(
        key,
        `${column} is ${words} ${value}`,
        { is, column, bound: value, inclusive: exclusive },
        `values of ${column} that are not ${words} ${value}`,
        'Mend the values, or the bound in the contract.',
        ['logicalTypeOptions', key],
      ),
    );
  };
  bound('minimum', 'at least');
  bound('exclusiveMinimum', 'greater than');
  bound('maximum', 'at most');
  bound('exclusiveMaximum', 'less than');
  const length = (
    key: 'minLength' | 'maxLength' | 'minItems' | 'maxItems',
    is: 'shorter' | 'longer',
    words: string,
  ): void => {
    const value = options[key];
    if (value === undefined) return;
    const unit = key.endsWith('Length') ? 'characters' : 'items';
    rules.push(
      failing(
        key,
        `${column} has ${words} ${value} ${unit}`,
        { is, column, length: value },
        `values of ${column} that have not ${words} ${value} ${unit}`,
        'Mend the values, or the length in the contract.',
        ['logicalTypeOptions', key],
      ),
    );
  };
  length('minLength', 'shorter', 'at least');
  length('maxLength', 'longer', 'at most');
  length('minItems', 'shorter', 'at least');
  length('maxItems', 'longer', 'at most');
  if (options.multipleOf !== undefined)
    rules.push(
      failing(
        'multipleOf',
        `${column} is a multiple of ${options.multipleOf}`,
        { is: 'not-multiple', column, of: options.multipleOf },
        `values of ${column} that are no multiple of ${options.multipleOf}`,
        'Mend the values.',
        ['logicalTypeOptions', 'multipleOf'],
      ),
    );
  if (options.pattern !== undefined)
    rules.push(
      failing(
        'pattern',
        `${column} matches its pattern`,
        { is: 'not-matching', column, pattern: options.pattern },
        `values of ${column} in which the pattern is not found`,
        'Mend the values, or the pattern in the contract.',
        ['logicalTypeOptions', 'pattern'],
      ),
    );
  if (options.format !== undefined) rules.push(...formatRules(property, options.format, failing, context, path));
  for (const key of [
    'timezone',
    'defaultTimezone',
    'uniqueItems',
    'minProperties',
    'maxProperties',
    'required',
  ] as const)
    if (options[key] !== undefined)
      rules.push(
        unexecuted(
          property,
          key,
          context,
          path,
          `\`${key}\` is not executed yet: take it out of the contract, or waive this check.`,
        ),
      );
  return rules;
}

function formatRules(property: Property, format: string, failing: Failing, context: RuleContext, path: Path): Rule[] {
  const column = property.name;
  const at: Path = ['logicalTypeOptions', 'format'];
  const counted = `values of ${column} that are not in the format ${format}`;
  const cure = 'Mend the values, or the format in the contract.';
  switch (property.logicalType) {
    case 'integer': {
      const range = integerRange(format);
      if (!range) return [];
      const sides: Condition[] = [
        ...(Number.isFinite(range[0]) ? [bounded('below', column, range[0])] : []),
        ...(Number.isFinite(range[1]) ? [bounded('above', column, range[1])] : []),
      ];
      return [failing('format', `${column} fits into ${format}`, { is: 'any', of: sides }, counted, cure, at)];
    }
    case 'number':
      return format === 'f32'
        ? [
            failing(
              'format',
              `${column} fits into f32`,
              { is: 'any', of: [bounded('below', column, -3.4028235e38), bounded('above', column, 3.4028235e38)] },
              counted,
              cure,
              at,
            ),
          ]
        : [];
    case 'date':
    case 'time':
    case 'timestamp':
      // the format is how the column is read: what does not read so fails the rule `logicalType`
      return strptimePattern(format) === undefined
        ? [
            unexecuted(
              property,
              'format',
              context,
              path,
              `The pattern ${format} has letters that are not supported: write it with y, M, d, H, h, m, s, S, a, E, X.`,
            ),
          ]
        : [];
    case 'string':
    case undefined: {
      const pattern = textFormats[format];
      return pattern === undefined
        ? [
            unexecuted(
              property,
              'format',
              context,
              path,
              `The text format ${format} is not executed: say it as a \`pattern\`, or take it out.`,
            ),
          ]
        : [
            failing(
              'format',
              `${column} has the format ${format}`,
              { is: 'not-matching', column, pattern },
              counted,
              cure,
              at,
            ),
          ];
    }
    default:
      return [];
  }
}

const bounded = (is: 'below' | 'above', column: string, bound: Scalar): Condition => ({
  is,
  column,
  bound,
  inclusive: false,
});

function unexecuted(property: Property, rule: string, context: RuleContext, path: Path, reason: string): Rule {
  return {
    kind: 'unexecuted',
    id: `${context.table}.${property.name}.${rule}`,
    title: `${rule} of ${property.name}`,
    severity: 'error',
    location: context.at([...path, 'logicalTypeOptions', rule]),
    table: context.table,
    columns: [property.name],
    reason,
  };
}
