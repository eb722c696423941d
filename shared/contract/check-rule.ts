import { didYouMean } from '../text/did-you-mean.ts';
import type { Path } from '../yaml/problem.ts';
import { type Finding, listOf, type Mapping, mappingOf, patternFault } from './finding.ts';
import { operators } from './vocabulary.ts';

const metricsOfColumns = ['nullValues', 'missingValues', 'invalidValues'];

/** Where a rule stands: on a table, or on one of its columns. `columns` are the table's. */
export interface RuleScope {
  readonly on: 'table' | 'column';
  readonly columns: readonly string[];
}

/** What makes a rule meaningless although its shape is right. */
export function checkRule(value: unknown, path: Path, scope: RuleScope): Finding[] {
  const rule = mappingOf(value);
  const findings: Finding[] = [...checkRanges(rule, path)];
  if (rule.type === 'sql') {
    if (typeof rule.query === 'string' && rule.query.trim() === '') {
      findings.push({ path: [...path, 'query'], message: 'the query is empty' });
    }
  } else if (typeof rule.metric === 'string') {
    findings.push(...checkLibraryRule(rule, path, scope));
  } else if (saysNothing(rule)) {
    const cure = 'add a metric with an operator, or a type: text, sql or custom';
    findings.push({ path, message: 'the rule requires nothing: it has neither a metric nor a type', cure });
  }
  return findings;
}

/** The schema takes such a rule; where it already refuses one (an operator without a metric), nothing is added. */
function saysNothing(rule: Mapping): boolean {
  const keys = ['type', 'metric', 'rule', 'arguments', 'query', 'engine', 'implementation', ...operators];
  return Object.keys(rule).length > 0 && !keys.some((key) => key in rule);
}

function checkRanges(rule: Mapping, path: Path): Finding[] {
  return ['mustBeBetween', 'mustNotBeBetween'].flatMap((operator) => {
    const [lower, upper] = listOf(rule[operator]);
    if (typeof lower !== 'number' || typeof upper !== 'number' || lower <= upper) return [];
    const message = `the lower bound ${lower} is greater than the upper bound ${upper}`;
    return [{ path: [...path, operator], message, cure: `write [${upper}, ${lower}]` }];
  });
}

function checkLibraryRule(rule: Mapping, path: Path, { on, columns }: RuleScope): Finding[] {
  const findings = checkNumbers(rule, path);
  const given = mappingOf(rule.arguments);
  const at = (...steps: string[]): Path => [...path, ...steps];
  if (on === 'table' && metricsOfColumns.includes(String(rule.metric))) {
    const message = `${rule.metric} is counted in one column, but the rule stands on a table`;
    findings.push({ path: at('metric'), message, cure: 'move it to the quality of a column' });
  }
  if (rule.metric === 'invalidValues' && !('validValues' in given) && !('pattern' in given)) {
    const message = 'invalidValues needs arguments: validValues (a list) or pattern (a regular expression)';
    findings.push({ path: at('metric'), message });
  }
  for (const name of ['validValues', 'missingValues', 'properties']) {
    if (name in given && listOf(given[name]).length === 0) {
      findings.push({ path: at('arguments', name), message: `${name} must be a list with at least one value` });
    }
  }
  if ('pattern' in given) {
    const fault = typeof given.pattern === 'string' ? patternFault(given.pattern) : 'pattern must be text';
    if (fault !== undefined) findings.push({ path: at('arguments', 'pattern'), message: fault });
  }
  return [...findings, ...checkColumns(given.properties, [...path, 'arguments', 'properties'], columns)];
}

function checkColumns(names: unknown, path: Path, columns: readonly string[]): Finding[] {
  return listOf(names).flatMap((name, index) => {
    if (typeof name === 'string' && columns.includes(name)) return [];
    const meant = typeof name === 'string' ? didYouMean(name, columns) : undefined;
    const finding = { path: [...path, index], message: `the table has no column ${JSON.stringify(name)}` };
    return [meant === undefined ? finding : { ...finding, cure: `did you mean ${JSON.stringify(meant)}?` }];
  });
}

/** A metric is a number of rows, or with `unit: percent` a share of them. */
function checkNumbers(rule: Mapping, path: Path): Finding[] {
  const findings: Finding[] = [];
  const isPercent = rule.unit === 'percent';
  if (isPercent && rule.metric === 'rowCount') {
    findings.push({ path: [...path, 'unit'], message: 'a row count has no percentage', cure: 'remove unit' });
  }
  for (const operator of operators) {
    if (!(operator in rule)) continue;
    const operands = Array.isArray(rule[operator]) ? listOf(rule[operator]) : [rule[operator]];
    if (operator === 'mustBe' || operator === 'mustNotBe') {
      if (typeof rule[operator] !== 'number') {
        findings.push({ path: [...path, operator], message: `must be a number, as ${rule.metric} is one` });
        continue;
      }
    }
    const outside = operands.find(
      (operand) => typeof operand === 'number' && (operand < 0 || (isPercent && operand > 100)),
    );
    if (outside !== undefined) {
      const message = `${outside} lies outside what ${rule.metric} can be (${isPercent ? '0 to 100 percent' : '0 or more rows'})`;
      findings.push({ path: [...path, operator], message });
    }
  }
  return findings;
}
