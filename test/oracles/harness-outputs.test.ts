import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readOutputs } from '../harness/engine/read-outputs.ts';

/** Files and what the engine's real readers made of them: the module that plays the engine must agree. */
interface Vector {
  readonly name: string;
  readonly file: string;
  readonly v2_default: Readonly<Record<string, string>>;
  readonly v4_CI_NEW_VERSION_GODOTENV: Readonly<Record<string, string>>;
  readonly v4_fell_back_to_v2?: boolean;
}

const path = fileURLToPath(new URL('../../../shared/oracles/harness/output-file-golden-vectors.json', import.meta.url));
const absent = !existsSync(path);
const vectors = absent ? [] : (JSON.parse(readFileSync(path, 'utf8')) as readonly Vector[]);

/** The long files are described, not spelt out: a first line `K=…` whose value has so many bytes, and `NEXT=1`. */
const raw: Readonly<Record<string, string>> = {
  long_65535: `K=${'a'.repeat(65_533)}\nNEXT=1\n`,
  long_65537: `K=${'a'.repeat(65_540)}\nNEXT=1\n`,
  b64_49000_raw_bytes: `K=__B64__${Buffer.alloc(49_000, 'a').toString('base64')}\nNEXT=1\n`,
  b64_49200_raw_bytes: `K=__B64__${Buffer.alloc(49_200, 'a').toString('base64')}\nNEXT=1\n`,
};

const described = (outputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(outputs).map(([key, value]) => [key, value.length > 40_000 ? `<${value.length} bytes>` : value]),
  );

describe.skipIf(absent)('the engine of the tests reads outputs as the real ones do', () => {
  test('all vectors are there', () => {
    expect(vectors.length).toBe(36);
  });

  test.each(vectors)('$name', (vector) => {
    const file = raw[vector.name] ?? vector.file;
    expect(file).not.toMatch(/^<\d+ bytes>$/);
    for (const [version, expected] of [
      [2, vector.v2_default],
      [4, vector.v4_CI_NEW_VERSION_GODOTENV],
    ] as const) {
      const read = readOutputs(file, version);
      expect('error' in read ? { error: read.error } : described(read.outputs)).toEqual(expected);
    }
    const fell = readOutputs(file, 4);
    expect('error' in fell || fell.fellBack === true).toBe(vector.v4_fell_back_to_v2 === true);
  });
});

test.runIf(absent)('skipped: ../shared is absent', ({ skip }) => skip('skipped: ../shared is absent'));
