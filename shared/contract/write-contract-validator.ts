import { writeFileSync } from 'node:fs';
import { writeValidator } from '../yaml/write-validator.ts';
import { odcsSchema } from './odcs.schema.ts';

const target = new URL('./validate-odcs.generated.ts', import.meta.url);

/** The text that `validate-odcs.generated.ts` must have. */
export function contractValidatorSource(): string {
  return writeValidator(odcsSchema, 'shared/contract/write-contract-validator.ts');
}

if (process.argv.includes('--write') && process.argv[1]?.includes('write-contract-validator')) {
  writeFileSync(target, contractValidatorSource());
}
