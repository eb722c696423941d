import { formatPath, type Path, type Problem } from '../yaml/problem.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import { checkOptions } from './check-options.ts';
import { checkRule } from './check-rule.ts';
import { type Finding, findRepeated, listOf, type Mapping, mappingOf } from './finding.ts';

/**
 * What is wrong with a contract beyond its schema: names and rule ids that stand twice, bounds that leave no value, rules that
 * require nothing, versions of the standard that are not supported. The document may have failed its schema.
 */
export function checkContract(document: YamlFile): Problem[] {
  if (document.value === undefined) return [];
  const contract = mappingOf(document.value);
  const rules: Rule[] = [];
  const findings = [
    ...checkVersion(contract),
    ...findRepeated(contract.servers, 'server', 'server', ['servers']),
    ...findRepeated(contract.schema, 'name', 'table', ['schema']),
    ...listOf(contract.schema).flatMap((table, index) => checkTable(mappingOf(table), ['schema', index], rules)),
    ...checkRuleIds(rules),
  ];
  return findings.map(({ path, ...words }) => {
    const at = formatPath(path);
    return { ...words, file: document.file, ...document.locate(path), ...(at ? { path: at } : {}) };
  });
}

/** A rule with the place where it stands: gathered over the whole contract, because ids of checks are. */
interface Rule {
  readonly id: unknown;
  readonly path: Path;
}

function checkVersion({ apiVersion }: Mapping): Finding[] {
  if (typeof apiVersion !== 'string' || !apiVersion.startsWith('v2.')) return [];
  const message = `${apiVersion} of the standard is not supported; its tables stand elsewhere than in v3`;
  return [{ path: ['apiVersion'], message, cure: 'migrate the contract to v3.1.0' }];
}

function checkTable(table: Mapping, path: Path, rules: Rule[]): Finding[] {
  const columns = listOf(table.properties)
    .map((property) => mappingOf(property).name)
    .filter((name) => typeof name === 'string');
  return [
    ...checkRules(table.quality, [...path, 'quality'], 'table', columns, rules),
    ...checkRelationships(table.relationships, [...path, 'relationships']),
    ...checkKeyPositions(table.properties, [...path, 'properties']),
    ...checkProperties(table.properties, [...path, 'properties'], columns, rules),
  ];
}

function checkProperties(properties: unknown, path: Path, columns: readonly string[], rules: Rule[]): Finding[] {
  return [
    ...findRepeated(properties, 'name', 'property', path),
    ...listOf(properties).flatMap((field, index) => checkField(mappingOf(field), [...path, index], columns, rules)),
  ];
}

function checkField(field: Mapping, path: Path, columns: readonly string[], rules: Rule[]): Finding[] {
  return [
    ...checkOptions(field.logicalTypeOptions, [...path, 'logicalTypeOptions']),
    ...checkRules(field.quality, [...path, 'quality'], 'column', columns, rules),
    ...checkProperties(field.properties, [...path, 'properties'], columns, rules),
    ...(field.items === undefined ? [] : checkField(mappingOf(field.items), [...path, 'items'], columns, rules)),
  ];
}

function checkRules(
  list: unknown,
  path: Path,
  on: 'table' | 'column',
  columns: readonly string[],
  rules: Rule[],
): Finding[] {
  return listOf(list).flatMap((rule, index) => {
    rules.push({ id: mappingOf(rule).id, path: [...path, index] });
    return checkRule(rule, [...path, index], { on, columns });
  });
}

function checkRuleIds(rules: readonly Rule[]): Finding[] {
  const first = new Map<string, Path>();
  return rules.flatMap(({ id, path }) => {
    if (typeof id !== 'string') return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, path);
      return [];
    }
    const message = `the rule id ${JSON.stringify(id)} is already that of ${formatPath(before)}`;
    return [{ path: [...path, 'id'], message, cure: 'ids name checks and waivers: give each rule its own' }];
  });
}

function checkKeyPositions(properties: unknown, path: Path): Finding[] {
  const taken = new Map<number, string>();
  return listOf(properties).flatMap((property, index) => {
    const { primaryKey, primaryKeyPosition: position, name } = mappingOf(property);
    if (primaryKey !== true || typeof position !== 'number' || position < 1) return [];
    const before = taken.get(position);
    if (before === undefined) {
      taken.set(position, String(name));
      return [];
    }
    const message = `position ${position} of the primary key is already that of ${JSON.stringify(before)}`;
    return [{ path: [...path, index, 'primaryKeyPosition'], message }];
  });
}

function checkRelationships(relationships: unknown, path: Path): Finding[] {
  return listOf(relationships).flatMap((relationship, index) => {
    const { from, to } = mappingOf(relationship);
    if (!Array.isArray(from) || !Array.isArray(to) || from.length === to.length) return [];
    const message = `${from.length} columns refer to ${to.length}: a key and what it refers to have equally many columns`;
    return [{ path: [...path, index, 'to'], message }];
  });
}
