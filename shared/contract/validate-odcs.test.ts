import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileSchema } from '../yaml/compile-schema.ts';
import { odcsSchema } from './odcs.schema.ts';
import { compiledOdcsSchema } from './validate-contract.ts';
import { contractValidatorSource } from './write-contract-validator.ts';

test('the generated validator is the one that the schema gives', () => {
  const file = new URL('./validate-odcs.generated.ts', import.meta.url);
  const isCurrent = readFileSync(file, 'utf8') === contractValidatorSource();
  expect(isCurrent, 'run on Node 24: node shared/contract/write-contract-validator.ts --write').toBe(true);
});

test('it reports the same errors as the schema compiled at run time', () => {
  const nested = { name: 1, logicalType: 'object', properties: [{ nam: 'a' }, { properties: [{}, 3] }, 4] };
  const contract = {
    kind: 'contract',
    schema: [
      { properties: [nested, nested] },
      1,
      { name: 't', quality: [{ metric: 'x' }, { mustBe: 1, mustNotBe: 2 }] },
    ],
    servers: [{ server: 's', type: 'local', host: 1 }, {}],
  };
  const atRunTime = compileSchema(odcsSchema);
  const told = ({ errors }: typeof atRunTime) =>
    errors?.map(({ keyword, instancePath, schemaPath, params }) => ({ keyword, instancePath, schemaPath, params }));
  expect(atRunTime(contract)).toBe(false);
  expect(compiledOdcsSchema(contract)).toBe(false);
  expect(told(compiledOdcsSchema)?.length).toBeGreaterThan(20);
  // References are inlined in the one and called in the other, which names their schemas differently.
  const withoutSchemaPath = (errors: ReturnType<typeof told>) => errors?.map(({ schemaPath: _, ...rest }) => rest);
  expect(withoutSchemaPath(told(compiledOdcsSchema))).toEqual(withoutSchemaPath(told(atRunTime)));
});
