import type { CompiledSchema } from '../yaml/compiled-schema.ts';
import { type Validate, validator } from '../yaml/validate.ts';
import { validate } from './validate-policy.generated.ts';

/** Problems of `mlops-gates.yml` with respect to its schema. */
export const validatePolicy: Validate = validator(validate as unknown as CompiledSchema);
