import type { SchemaError } from './compiled-schema.ts';
import { withoutAlternatives } from './pick-alternative.ts';
import { formatPath, type Path, type Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { type Wording, wordError } from './word-error.ts';

/**
 * What a person reads of what ajv (with `allErrors` and `verbose`) says of a document: one problem for one mistake, with its place.
 */
export function explainErrors(errors: readonly SchemaError[], document: YamlFile): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { path, key, message, cure } of wordAll(errors, document.value)) {
    const whole: Path = key === undefined ? path : [...path, key];
    const at = formatPath(whole);
    const identity = `${at} ${message}`;
    if (problems.has(identity)) continue;
    problems.set(identity, {
      message,
      file: document.file,
      ...document.locate(whole),
      ...(at ? { path: at } : {}),
      ...(cure ? { cure } : {}),
    });
  }
  return [...problems.values()];
}

/** Leaves out what follows from another error: allowed values where the type is wrong, a missing key that was misspelt. */
function wordAll(errors: readonly SchemaError[], root: unknown): (Wording & { path: Path })[] {
  const telling = withoutAlternatives(errors);
  const wrongTypes = new Set(
    telling.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  const worded = telling
    .filter(({ keyword, instancePath }) => !['enum', 'const'].includes(keyword) || !wrongTypes.has(instancePath))
    .flatMap((error) => {
      const wording = wordError(error);
      return wording ? [{ ...wording, error, path: pathOf(error.instancePath, root) }] : [];
    });
  const misspelt = new Set(worded.map(({ meant, error }) => `${error.instancePath} ${meant}`));
  return worded.filter(
    ({ error }) =>
      error.keyword !== 'required' || !misspelt.has(`${error.instancePath} ${error.params.missingProperty}`),
  );
}

/** A JSON pointer as keys and indexes; whether a step is an index is seen from the value. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const encoded of pointer.split('/').slice(1)) {
    const step = encoded.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(step) : step);
    value = (value as Record<string, unknown> | undefined)?.[step];
  }
  return path;
}
