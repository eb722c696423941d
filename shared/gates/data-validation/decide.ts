import type { RowExample } from '../../engine/engine.ts';
import type { Json } from '../../json.ts';
import type { Check, Observed } from '../../verdict/check.ts';
import type { Evidence, FailingValues, TableEvidence } from './evidence.ts';
import { missingReason } from './missing-column.ts';
import { keysOf, nullsOf } from './plan-of-rules.ts';
import { holds, inWords } from './rules/requirement.ts';
import type { CountRule, Rule } from './rules/rule.ts';

/** The evidence against the contract: one check per rule, and one per table that it could be read. Pure. */
export function decide(evidence: Evidence): Check[] {
  return evidence.contract.tables.flatMap(({ table, rules }) => {
    const read = evidence.tables.find((each) => each.name === table);
    return [readable(table, read, rules), ...rules.map((rule) => judge(rule, read, columnsOf(rules)))];
  });
}

/** Every record of every file could be read, and there is at least one. */
function readable(table: string, read: TableEvidence | undefined, rules: readonly Rule[]): Check {
  const location = rules[0]?.location;
  const base = {
    id: `${table}.readable`,
    title: `every record of ${table} can be read`,
    severity: 'error',
    expected: 'every record readable, at least one row',
    ...(location ? { location } : {}),
  } as const;
  if (!read || read.rows === null)
    return {
      ...base,
      outcome: 'error',
      cause: 'evidence',
      observed: null,
      reason: read?.problem ?? `No data were given for the table ${table}: add them to "data".`,
    };
  const { rows, rejected } = read;
  if (read.problem !== undefined)
    return { ...base, outcome: 'error', cause: 'evidence', observed: null, reason: read.problem };
  if (rows === 0 && rejected.known === 0)
    return {
      ...base,
      outcome: 'error',
      cause: 'evidence',
      observed: 0,
      reason: `${table} has no rows: an empty table proves nothing. Check where it is written.`,
    };
  if (rejected.known === 0)
    return {
      ...base,
      outcome: 'pass',
      observed: { numerator: 0, denominator: rows },
      reason: `All ${rows} records were read.`,
    };
  const kinds = Object.entries(rejected.kinds).map(([kind, count]) => `${count} x ${kind.toLowerCase()}`);
  return {
    ...base,
    outcome: 'fail',
    observed: { numerator: rejected.known, denominator: rows + rejected.known },
    reason: `${rejected.known} of ${rows + rejected.known} records cannot be read (${kinds.join(', ')}; ${linesOf(rejected.lines)}): mend the file. The other checks speak of the ${rows} that can.`,
    evidence: { kinds: rejected.kinds, lines: rejected.lines.map(({ file, line }) => ({ file, line })) },
  };
}

function linesOf(lines: TableEvidence['rejected']['lines']): string {
  const files = new Set(lines.map(({ file }) => file));
  const named = lines.slice(0, 3).map(({ file, line }) => (files.size > 1 ? `${file}:${line}` : String(line)));
  return `${lines.length > 1 ? 'first at lines' : 'at line'} ${named.join(', ')}`;
}

const columnsOf = (rules: readonly Rule[]): readonly string[] =>
  rules.flatMap(({ kind, columns }) => (kind === 'present' ? columns : []));

function judge(rule: Rule, read: TableEvidence | undefined, declared: readonly string[]): Check {
  const { id, title, severity, location } = rule;
  const base = { id, title, severity, location } as const;
  if (rule.kind === 'unexecuted')
    return { ...base, outcome: 'not-executed', observed: null, expected: rule.title, reason: rule.reason };
  const expected = rule.kind === 'present' ? 'the column is there' : inWords(rule.requirement, nounOf(rule));
  const unmeasured = (reason: string): Check => ({
    ...base,
    outcome: 'error',
    cause: 'evidence',
    observed: null,
    expected,
    reason,
  });
  if (!read || read.columns.length === 0) return unmeasured('The data could not be read.');
  const missing = rule.columns.filter((name) => !read.columns.some((column) => column.name === name));
  if (missing.length > 0) return unmeasured(missingReason(missing, read.columns, declared));
  if (rule.kind === 'present')
    return { ...base, outcome: 'pass', observed: 1, expected, reason: 'The column is there.' };
  if (read.rows === null) return unmeasured('The data could not be read.');
  return judgeCount(rule, read, { ...base, expected }, unmeasured);
}

type Head = Pick<Check, 'id' | 'title' | 'severity' | 'expected'> & Pick<Rule, 'location'>;

function judgeCount(rule: CountRule, read: TableEvidence, head: Head, unmeasured: (reason: string) => Check): Check {
  const answer = read.answers[rule.id];
  if (typeof answer !== 'number') return unmeasured('The rule was not measured.');
  const denominator = denominatorOf(rule, read);
  const observed: Observed = denominator === undefined ? answer : { numerator: answer, denominator };
  if (read.rows === 0 && rule.of !== 'none') return unmeasured('The table has no rows.');
  if (denominator === 0)
    return {
      ...unmeasured(
        `There are no ${nounOf(rule)} to judge: every ${rule.columns.join(', ')} is null. Fill the column, or take the rule out of the contract.`,
      ),
      observed,
    };
  const held = holds(rule.requirement, observed);
  if (held === undefined) return { ...unmeasured('A percentage of nothing is not defined.'), observed };
  const examples = (Object.hasOwn(read.examples, rule.id) ? read.examples[rule.id] : undefined) ?? [];
  const values = read.values && Object.hasOwn(read.values, rule.id) ? valuesJson(read.values[rule.id]) : undefined;
  const seen =
    denominator === undefined
      ? `${answer} ${rule.counted}`
      : `${answer} of ${denominator} (${percent(answer, denominator)}): ${rule.counted}`;
  return {
    ...head,
    outcome: held ? 'pass' : 'fail',
    observed,
    reason: held ? `${seen}.` : `${seen}. ${rule.cure}`,
    ...(examples.length > 0 ? { evidence: { rows: examples.map(rowJson), ...(values ? { values } : {}) } } : {}),
  };
}

const rowJson = (example: RowExample): Json =>
  'key' in example
    ? { key: example.key.map(({ column, value }) => ({ column, value })) }
    : { file: example.file, row: example.row };

const valuesJson = (found: FailingValues | undefined): Json | undefined =>
  found && { distinct: found.distinct, values: found.values.map(({ text, count }) => ({ text, count })) };

function denominatorOf(rule: CountRule, read: TableEvidence): number | undefined {
  const rows = read.rows ?? 0;
  switch (rule.of) {
    case 'none':
      return undefined;
    case 'rows':
      return rows;
    case 'values': {
      const nulls = read.answers[nullsOf(rule.columns[0] as string)];
      return typeof nulls === 'number' ? rows - nulls : rows;
    }
    case 'keys': {
      const keys = read.answers[keysOf(rule.id)];
      return typeof keys === 'number' ? keys : rows;
    }
  }
}

const nounOf = (rule: CountRule): string => ({ none: 'rows', rows: 'rows', values: 'values', keys: 'keys' })[rule.of];

function percent(part: number, whole: number): string {
  if (whole === 0) return 'of none';
  const share = (100 * part) / whole;
  if (part > 0 && share < 0.01) return 'below 0.01 %';
  if (part < whole && share > 99.99) return 'above 99.99 %';
  return `${Number(share.toFixed(2))} %`;
}
