import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderSarif } from './render-sarif.ts';
import { hostile, sampleDocument } from './sample.test-helper.ts';

/** The SARIF 2.1.0 schema as a package carries it; the package does not export the file, so it is read by its path. */
const schemaFile = new URL(
  '../../node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json',
  import.meta.url,
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
const problems = (value: unknown): string[] =>
  validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

test('the schema refuses what is not SARIF', () => {
  expect(problems({ version: '2.1.0', runs: [{ results: [{ level: 'loud' }] }] })).not.toEqual([]);
});

test('any text gives valid SARIF', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(hostile), fc.constant('/'), fc.constant(''), fc.string({ unit: 'binary' })),
      (foreign) => {
        expect(problems(JSON.parse(renderSarif(sampleDocument(foreign))))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('results are the checks that did not pass, with level, place and waiver', () => {
  const [run] = JSON.parse(renderSarif(sampleDocument('a b'))).runs;
  const rows = run.results.map((result: Result) => [
    result.ruleId,
    result.level,
    result.locations[0]?.physicalLocation.artifactLocation.uri,
    result.locations[0]?.physicalLocation.region.startLine,
    result.suppressions.length,
  ]);
  expect(rows).toEqual([
    ['orders.amount.min', 'error', 'contracts/a%20b.yml', 14, 0],
    ['orders.a b', 'error', 'data/a%20b.parquet', 1, 0],
    ['roc_auc.max-drop', 'error', 'data/a%20b.parquet', 1, 0],
    ['orders.sql', 'error', 'data/a%20b.parquet', 1, 0],
    ['orders.note.length', 'warning', 'data/a%20b.parquet', 1, 0],
    ['orders.prose', 'note', 'data/a%20b.parquet', 1, 0],
    ['orders.country.allowed', 'error', 'data/a%20b.parquet', 1, 1],
  ]);
  const fingerprints = run.results.map((result: Result) => result.partialFingerprints['mlopsGatesCheck/v1']);
  expect(new Set(fingerprints).size).toBe(rows.length);
  for (const [index, result] of run.results.entries()) expect(run.tool.driver.rules[index].id).toBe(result.ruleId);
});

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly suppressions: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
