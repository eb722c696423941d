type Value = unknown;
type Node = { readonly [key: string]: Value };

/** Characters of JSON: below it a copy is shorter than a call. */
const worthSharing = 60;

/**
 * The same schema for a compiler: without the words for people, and each schema that several properties have once, as a
 * definition. Compiled, every copy is a page of code.
 */
export function compactSchema(schema: object): object {
  const plain = withoutWords(schema) as Node;
  const counts = new Map<string, number>();
  eachProperty(plain, (json) => void counts.set(json, (counts.get(json) ?? 0) + 1));
  const shared = [...counts].filter(([json, count]) => count > 1 && json.length >= worthSharing).map(([json]) => json);
  const names = new Map(shared.map((json, i) => [json, `shared-${i}`]));
  const definitions = Object.fromEntries(
    [...names].map(([json, name]) => [name, withReferences(JSON.parse(json), names)]),
  );
  const compact = withReferences(plain, names) as Node;
  return { ...compact, definitions: { ...(compact.definitions as Node | undefined), ...definitions } };
}

const isNode = (value: Value): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property may be called `description`: its value is a schema then, no text. */
function withoutWords(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!isNode(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, each]) =>
      !((key === 'description' || key === 'title') && typeof each === 'string') && !isDefault(key, value),
  );
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutWords(each)]));
}

/** Defaults are filled in elsewhere. A property may be called `default`, beside others that are schemas. */
const isDefault = (key: string, { type, enum: allowed, anyOf }: Node): boolean =>
  key === 'default' &&
  (typeof type === 'string' || Array.isArray(type) || Array.isArray(allowed) || Array.isArray(anyOf));

function eachProperty(value: Value, visit: (json: string) => void): void {
  if (Array.isArray(value)) for (const each of value) eachProperty(each, visit);
  if (!isNode(value)) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'properties' && isNode(each)) for (const schema of Object.values(each)) visit(JSON.stringify(schema));
    eachProperty(each, visit);
  }
}

function withReferences(value: Value, names: ReadonlyMap<string, string>): Value {
  if (Array.isArray(value)) return value.map((each) => withReferences(each, names));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'properties' && isNode(each)
        ? Object.fromEntries(Object.entries(each).map(([name, schema]) => [name, referred(schema, names)]))
        : withReferences(each, names),
    ]),
  );
}

function referred(schema: Value, names: ReadonlyMap<string, string>): Value {
  const name = names.get(JSON.stringify(schema));
  return name === undefined ? withReferences(schema, names) : { $ref: `#/definitions/${name}` };
}
