import type { Aggregate, Condition, Scalar } from '../../engine/plan.ts';
import type { Severity } from '../../verdict/check.ts';
import type { Loosened } from '../gate.ts';
import type { Evidence } from './evidence.ts';
import { inWords } from './rules/requirement.ts';
import type { CountRule, Requirement, Rule } from './rules/rule.ts';
import type { ContractColumn, RulesOfTable } from './rules/rules-of-contract.ts';

/**
 * What one version of a contract lets through that the other did not: rules that are gone, of a lower severity, or not
 * provably at least as strict. What cannot be compared (two patterns) is listed, too. Pure.
 */
export function loosened(before: Pick<Evidence, 'contract'>, after: Pick<Evidence, 'contract'>): readonly Loosened[] {
  const tables = new Map(after.contract.tables.map((table) => [table.table, table]));
  return before.contract.tables.flatMap((table) => {
    const now = tables.get(table.table);
    return now
      ? [...loosenedRules(table, now), ...loosenedColumns(table, now)]
      : [{ id: table.table, before: `a table with ${table.rules.length} rules`, after: 'not in the contract' }];
  });
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function loosenedRules(before: RulesOfTable, after: RulesOfTable): Loosened[] {
  const rules = new Map(after.rules.map((rule) => [rule.id, rule]));
  return before.rules
    .filter(({ severity }) => severity !== 'info')
    .flatMap((rule): Loosened[] => {
      const now = rules.get(rule.id);
      if (now === undefined) return [{ id: rule.id, before: words(rule), after: 'no such rule' }];
      if (rank[now.severity] >= rank[rule.severity] && asStrict(rule, now)) return [];
      const severity = now.severity === rule.severity ? '' : `, severity ${now.severity} instead of ${rule.severity}`;
      return [{ id: rule.id, before: words(rule), after: `${words(now)}${severity}` }];
    });
}

/** A column that is read in another way is judged in another way by all of its rules. */
function loosenedColumns(before: RulesOfTable, after: RulesOfTable): Loosened[] {
  const columns = new Map(after.columns.map((column) => [column.name, column]));
  return before.columns.flatMap((column): Loosened[] => {
    const now = columns.get(column.name);
    if (now === undefined) return [];
    const added = now.asked.missing.filter((mark) => !column.asked.missing.includes(mark));
    const same =
      JSON.stringify(column.asked.reading) === JSON.stringify(now.asked.reading) &&
      column.physicalName === now.physicalName;
    if (same && added.length === 0) return [];
    return [{ id: `${before.table}.${column.name}`, before: readAs(column), after: readAs(now) }];
  });
}

function readAs({ name, physicalName, asked }: ContractColumn): string {
  const { reading, missing } = asked;
  const format = 'format' in reading && reading.format !== undefined ? ` in the format ${reading.format}` : '';
  const marks =
    missing.length > 0 ? `, missing where it is ${missing.map((mark) => JSON.stringify(mark)).join(', ')}` : '';
  return `read as ${reading.as}${format}${physicalName === undefined || physicalName === name ? '' : ` from ${physicalName}`}${marks}`;
}

const words = (rule: Rule): string =>
  rule.kind === 'count'
    ? `${rule.title}${limits(rule.count)} (failing: ${inWords(rule.requirement, nounOf(rule))})`
    : rule.title;

/** What a title leaves out. */
function limits(count: Aggregate): string {
  const parts = count.kind !== 'count' ? [] : count.where.is === 'any' ? count.where.of : [count.where];
  return parts
    .map((part) => {
      if (part.is === 'not-one-of') return `, ${part.values.length} valid values`;
      if (part.is === 'one-of') return `, ${part.values.length} values that count as missing`;
      return part.is === 'not-matching' ? `, pattern ${part.pattern}` : '';
    })
    .join('');
}

const nounOf = ({ of }: CountRule): string => (of === 'none' ? 'rows' : of);

function asStrict(before: Rule, after: Rule): boolean {
  if (before.kind !== after.kind || JSON.stringify(before.columns) !== JSON.stringify(after.columns)) return false;
  if (before.kind !== 'count' || after.kind !== 'count') return before.title === after.title;
  return (
    before.of === after.of &&
    requiresAsMuch(before.requirement, after.requirement) &&
    countsAsMuch(before.count, after.count)
  );
}

/** Whether everything that counted as failing before counts as failing still. */
function countsAsMuch(before: Aggregate, after: Aggregate): boolean {
  if (before.kind === 'count' && after.kind === 'count') return failsAsMuch(before.where, after.where);
  return JSON.stringify(before) === JSON.stringify(after);
}

function failsAsMuch(before: Condition, after: Condition): boolean {
  if (JSON.stringify(before) === JSON.stringify(after)) return true;
  if (before.is === 'any') return before.of.every((part) => failsAsMuch(part, after));
  if (after.is === 'any') return after.of.some((part) => failsAsMuch(before, part));
  if (before.column !== after.column) return false;
  if (before.is === 'below' && after.is === 'below') return beyond(after, before, 1);
  if (before.is === 'above' && after.is === 'above') return beyond(after, before, -1);
  if (before.is === 'shorter' && after.is === 'shorter') return after.length >= before.length;
  if (before.is === 'longer' && after.is === 'longer') return after.length <= before.length;
  if (before.is === 'not-one-of' && after.is === 'not-one-of') return holds(before.values, after.values);
  if (before.is === 'one-of' && after.is === 'one-of') return holds(after.values, before.values);
  if (before.is === 'not-multiple' && after.is === 'not-multiple') return Number.isInteger(after.of / before.of);
  return false;
}

interface Bound {
  readonly bound: Scalar;
  readonly inclusive: boolean;
}

/** Only numbers are compared: which of two dates is later depends on their format. */
function beyond(after: Bound, before: Bound, sign: 1 | -1): boolean {
  if (after.bound === before.bound) return after.inclusive || !before.inclusive;
  return (
    typeof after.bound === 'number' && typeof before.bound === 'number' && sign * after.bound > sign * before.bound
  );
}

const holds = (all: readonly Scalar[], some: readonly Scalar[]): boolean => some.every((value) => all.includes(value));

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

/** Whether every count that is allowed now was allowed before. */
function requiresAsMuch(before: Requirement, after: Requirement): boolean {
  if (before.unit !== after.unit) return false;
  const allowed = intervalsOf(before);
  return intervalsOf(after).every((now) => allowed.some((was) => within(now, was)));
}

function within(inner: Interval, outer: Interval): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen === true));
  const high = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen === true));
  return low && high;
}

function intervalsOf(requirement: Requirement): readonly Interval[] {
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  switch (requirement.must) {
    case 'be':
      return [{ low: requirement.value, high: requirement.value }];
    case 'not be':
      return [
        { low, high: requirement.value, highOpen: true },
        { low: requirement.value, high, lowOpen: true },
      ];
    case 'be less than':
      return [{ low, high: requirement.value, highOpen: true }];
    case 'be at most':
      return [{ low, high: requirement.value }];
    case 'be greater than':
      return [{ low: requirement.value, high, lowOpen: true }];
    case 'be at least':
      return [{ low: requirement.value, high }];
    case 'be between':
      return [{ low: requirement.value[0], high: requirement.value[1] }];
    case 'not be between':
      return [
        { low, high: requirement.value[0], highOpen: true },
        { low: requirement.value[1], high, lowOpen: true },
      ];
  }
}
