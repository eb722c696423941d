import type { ErrorObject } from 'ajv';

/** One failed keyword, with the keyword's value (`schema`), the schema around it and the value that failed. */
export type SchemaError = ErrorObject;

/** What ajv compiles a schema to, at run time or at build time. */
export interface CompiledSchema {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
