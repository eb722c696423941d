import type { CompiledSchema } from './compiled-schema.ts';
import { explainErrors } from './explain-errors.ts';
import { inFileOrder, type Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';

/** All that a schema finds wrong with a document; nothing is said of a document that could not be parsed. */
export type Validate = (document: YamlFile) => Problem[];

/**
 * Takes the compiled schema, not the schema: `compileSchema` costs some 100 ms at every start and is for tests and builds;
 * what ships is compiled once by `writeValidator`.
 */
export function validator(compiled: CompiledSchema): Validate {
  return (document) => {
    if (document.value === undefined || compiled(document.value)) return [];
    return inFileOrder(explainErrors(compiled.errors ?? [], document));
  };
}
