import { Ajv, type Options } from 'ajv';
import addFormats from 'ajv-formats';
import type { CompiledSchema } from './compiled-schema.ts';

export const ajvOptions: Options = {
  allErrors: true,
  // Problems are worded from the schema around the failed keyword; ajv's schemaPath does not name the definition it is in.
  verbose: true,
  messages: false,
  strictTypes: false,
  strictRequired: false,
  keywords: ['x-message', 'x-float-sum'],
};

/** Draft-07 with the formats of ajv-formats and the annotations `x-message` and `x-float-sum`. Throws where the schema itself is wrong. */
export function compileSchema(schema: object): CompiledSchema {
  const ajv = new Ajv(ajvOptions);
  addFormats.default(ajv);
  return ajv.compile(schema);
}
