import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../shared/contract/read-contract.ts';
import { compiledOdcsSchema, validateContract } from '../../shared/contract/validate-contract.ts';
import type { Json } from '../../shared/json.ts';
import { readYaml } from '../../shared/yaml/read-yaml.ts';
import { mutate, seededRandom } from './odcs-mutations.ts';

const data = fileURLToPath(new URL('../../../shared/oracles/data/', import.meta.url));
const schemaFile = join(data, 'odcs-v3.1.0.schema.json');
const absent = !existsSync(schemaFile);
const mutationsInAll = 1000;

/** Mutations (by number) on which the two schemas may differ, each with the reason. */
const differences: Record<number, string> = {
  560: 'an extra key "constructor": ajv takes it for evaluated (it looks the key up in a plain object) and lets it pass',
};

describe.skipIf(absent)('ODCS 3.1.0: our schema and the official one accept the same', () => {
  const files = absent
    ? []
    : globSync(['odcs-examples/**/*.yaml', 'examples/*.yaml'], { cwd: data })
        .map((file) => file.replaceAll('\\', '/'))
        .sort();
  const documents = files.map((file) => ({
    file,
    value: readYaml(readFileSync(join(data, file)), file).value as Json,
  }));
  const official = compileOfficial();

  test.each(documents)('$file', ({ file, value }) => {
    expect(official(value)).toBe(true);
    expect(compiledOdcsSchema(value)).toBe(true);
    const { contract, problems } = readContract(readFileSync(join(data, file)), file);
    expect(problems).toEqual([]);
    expect(contract).toBeDefined();
  });

  test(`${mutationsInAll} mutations`, () => {
    const random = seededRandom(20261123);
    const tally = { accepted: 0, rejected: 0 };
    const found: Record<number, string> = {};
    for (let number = 0; number < mutationsInAll; number++) {
      const { file, value } = documents[Math.floor(random() * documents.length)] as (typeof documents)[number];
      const { kind, at, document } = mutate(value, random);
      const [theirs, ours] = [official(document), compiledOdcsSchema(document)];
      if (theirs !== ours) found[number] = `${file} ${at.join('/')}: ${kind}: official ${theirs}, ours ${ours}`;
      else tally[ours ? 'accepted' : 'rejected']++;
      const text = JSON.stringify(document, null, 1);
      if (ours || text.length > 20_000) continue;
      expect(validateContract(readYaml(text, file)), `mutation ${number} is rejected without a word`).not.toEqual([]);
    }
    console.log(`${mutationsInAll} mutations: both accept ${tally.accepted}, both reject ${tally.rejected}`);
    expect(Object.entries(found).filter(([number]) => !(Number(number) in differences))).toEqual([]);
    expect(Object.keys(differences).filter((number) => !(Number(number) in found))).toEqual([]);
    expect(tally.accepted).toBeGreaterThan(mutationsInAll / 10);
    expect(tally.rejected).toBeGreaterThan(mutationsInAll / 10);
  });
});

test.runIf(absent)('skipped: ../shared is absent', ({ skip }) => skip('skipped: ../shared is absent'));

function compileOfficial(): (value: unknown) => boolean {
  if (absent) return () => false;
  const ajv = new Ajv2019({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  return (value) => validate(value) === true;
}
