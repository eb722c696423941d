import type { SchemaError } from './compiled-schema.ts';

/**
 * Replaces what every alternative of a failed oneOf or anyOf complained of by the complaints of the alternative that fits
 * best: one that does not already fail on the type or the discriminating value at the top, then the one with the fewest
 * complaints. Names in a failed `propertyNames` are left to the keyword itself.
 *
 * ajv lists the complaints of the alternatives right before the failed keyword.
 */
export function withoutAlternatives(errors: readonly SchemaError[]): SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword === 'propertyNames') {
      while (isNameOf(kept.at(-1), error)) kept.pop();
      kept.push(error);
    } else if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') {
      kept.push(error);
    } else if (Array.isArray(error.params.passingSchemas) || isChoiceOfKeys(error)) {
      takeInner(kept, error);
      kept.push(error);
    } else {
      kept.push(...bestOf(takeInner(kept, error), error));
    }
  }
  return kept;
}

function isNameOf(inner: SchemaError | undefined, { instancePath, params }: SchemaError): boolean {
  return inner?.instancePath === instancePath && inner.propertyName === params.propertyName;
}

function isChoiceOfKeys({ schema }: SchemaError): boolean {
  const alternatives = schema as { required?: unknown[]; properties?: unknown }[];
  return alternatives.every((one) => one.required?.length === 1 && Object.keys(one).length === 1);
}

function takeInner(
  kept: SchemaError[],
  { instancePath, schemaPath, schema, parentSchema }: SchemaError,
): SchemaError[] {
  const alternatives = JSON.stringify(schema);
  const usesReferences = alternatives.includes('"$ref"');
  const siblings = Object.entries(parentSchema ?? {}).filter(([, value]) => value !== schema);
  const isInner = (error: SchemaError | undefined): error is SchemaError =>
    error !== undefined &&
    (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`)) &&
    (error.schemaPath.startsWith(`${schemaPath}/`) ||
      (usesReferences &&
        !siblings.some(([keyword]) => keyword === error.keyword && error.parentSchema === parentSchema)));
  let start = kept.length;
  while (isInner(kept[start - 1])) start--;
  return kept.splice(start);
}

function bestOf(inner: readonly SchemaError[], failed: SchemaError): SchemaError[] {
  const groups = groupByAlternative(inner, failed);
  const shortest = (some: readonly SchemaError[][]) => [...some].sort((a, b) => a.length - b.length)[0];
  const best = shortest(groups.filter((group) => !group.some((error) => isOffTopic(error, failed))));
  if (best) return best;
  const types = inner.filter((error) => error.keyword === 'type' && error.instancePath === failed.instancePath);
  const values = inner.filter(
    (error) => (error.keyword === 'enum' || error.keyword === 'const') && error.instancePath === failed.instancePath,
  );
  const [value] = values;
  if (value) {
    const allowed = values.flatMap(({ params }) => params.allowedValues ?? [params.allowedValue]);
    return [{ ...value, keyword: 'enum', params: { allowedValues: [...new Set(allowed)] } }];
  }
  const [type] = types;
  if (type) return [{ ...type, params: { type: [...new Set(types.flatMap(({ params }) => params.type))] } }];
  return shortest(groups) ?? [failed];
}

/** Fails on what tells the alternatives apart: the type at the top, or the value of a key that it fixes. */
function isOffTopic({ keyword, instancePath }: SchemaError, failed: SchemaError): boolean {
  const depth = instancePath.split('/').length - failed.instancePath.split('/').length;
  return (depth === 0 && ['type', 'enum', 'const'].includes(keyword)) || (depth === 1 && keyword === 'const');
}

/**
 * Errors of inline alternatives carry their number in the schema path. Those of referenced definitions do not: there a new
 * alternative begins where an error repeats, and around a wrong type at the top, which is all that its alternative says.
 */
function groupByAlternative(inner: readonly SchemaError[], failed: SchemaError): SchemaError[][] {
  const groups: SchemaError[][] = [];
  const seen = new Set<string>();
  let current = '';
  let closed = true;
  for (const error of inner) {
    const isInline = error.schemaPath.startsWith(`${failed.schemaPath}/`);
    const alternative = isInline
      ? (error.schemaPath.slice(failed.schemaPath.length + 1).split('/')[0] ?? '')
      : 'referenced';
    const identity = `${error.instancePath} ${error.schemaPath} ${JSON.stringify(error.params)}`;
    const isWhole = !isInline && error.keyword === 'type' && error.instancePath === failed.instancePath;
    if (closed || isWhole || alternative !== current || (!isInline && seen.has(identity))) {
      groups.push([]);
      seen.clear();
    }
    groups.at(-1)?.push(error);
    seen.add(identity);
    current = alternative;
    closed = isWhole;
  }
  return groups;
}
