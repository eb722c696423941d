import type { CompiledSchema } from '../yaml/compiled-schema.ts';
import { type Validate, validator } from '../yaml/validate.ts';
import { validate } from './validate-odcs.generated.ts';

export const compiledOdcsSchema = validate as unknown as CompiledSchema;

/** Problems with respect to the schema of ODCS 3.1.0. */
export const validateContract: Validate = validator(compiledOdcsSchema);
