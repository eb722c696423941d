import { parse } from 'yaml';

type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml };

/** The `settings` of a Plugin step, written in YAML, as the environment that Harness starts the container with. */
export function serialiseSettings(yaml: string): Record<string, string> {
  const settings = parse(yaml) as { readonly [key: string]: Yaml };
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`PLUGIN_${key.toUpperCase()}`, textOf(value)]),
  );
}

function textOf(value: Yaml): string {
  if (!isNode(value)) return scalar(value);
  return Array.isArray(value) && !value.some(isNode) ? value.map(scalar).join(',') : pretty(value, 0);
}

const isNode = (value: Yaml): value is readonly Yaml[] | { readonly [key: string]: Yaml } =>
  typeof value === 'object' && value !== null;

const scalar = (value: Yaml): string => (value === null ? '' : String(value));

/** Jackson's default pretty printer: objects over lines, lists in one line, blanks around colons. */
function pretty(value: Yaml, depth: number): string {
  if (!isNode(value)) return JSON.stringify(value);
  if (Array.isArray(value))
    return value.length === 0 ? '[ ]' : `[ ${value.map((item) => pretty(item, depth)).join(', ')} ]`;
  const entries = Object.entries(value as { readonly [key: string]: Yaml });
  const indent = '  '.repeat(depth + 1);
  return entries.length === 0
    ? '{ }'
    : `{\n${entries.map(([key, each]) => `${indent}${JSON.stringify(key)} : ${pretty(each, depth + 1)}`).join(',\n')}\n${'  '.repeat(depth)}}`;
}
