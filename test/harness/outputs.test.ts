import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gates } from '../../shared/gates/index.ts';
import { isOutputName, longestValue, outputLines } from '../../shared/hosts/harness/output-lines.ts';
import { spelling } from '../../shared/hosts/harness/spelling.ts';
import { writeOutputs } from '../../shared/hosts/harness/write-outputs.ts';
import { upperSnakeName } from '../../shared/settings/names.ts';
import { type EngineVersion, readOutputs } from './engine/read-outputs.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'harness-outputs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const awkward = fc.constantFrom(
  ...[
    '#',
    ' #',
    '$HOME',
    ['$', '{A}'].join(''),
    '$(id)',
    '`id`',
    '"',
    "'",
    '\\',
    '\\n',
    '\n',
    '\r\n',
    'NEXT=1',
    '=',
    ':',
    '<<EOF',
  ],
  ...['__B64__', '__B64__YQ==', ' ', '\t', '\u2028', '\0', '\ud800', '🦊', '{"a":1}', 'export X=1', '%', ''],
);
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(awkward, fc.string({ maxLength: 5 })), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(awkward, fc.integer({ min: 1, max: 60_000 })).map(([text, times]) => text.repeat(times).slice(0, 200_000)),
);

const versions: readonly EngineVersion[] = [2, 4];

/** A lone surrogate is no character: every file holds the replacement character in its place. */
const storable = (text: string): string => Buffer.from(text).toString();

function expectReadBack(text: string, wanted: string): void {
  const whole = storable(wanted);
  for (const version of versions) {
    const read = readOutputs(text, version);
    expect(read).not.toHaveProperty('error');
    expect(read).not.toHaveProperty('fellBack');
    if (!('outputs' in read)) continue;
    const { VERDICT, SUMMARY = '', ROWS } = read.outputs;
    expect({ VERDICT, ROWS }).toEqual({ VERDICT: 'fail', ROWS: '7' });
    if (Buffer.byteLength(whole) <= longestValue) expect(SUMMARY).toBe(whole);
    else {
      const [kept = '', cut] = SUMMARY.split(/ … (?=\[cut: \d+ bytes, [^[]*\]$)/);
      expect(cut).toContain(`[cut: ${Buffer.byteLength(whole)} bytes, `);
      expect(whole.startsWith(kept)).toBe(true);
      expect(Buffer.byteLength(SUMMARY)).toBeLessThanOrEqual(longestValue);
      expect(Buffer.byteLength(kept)).toBeGreaterThan(longestValue - 150);
    }
  }
}

test('any value is read back the same by both readers, or cut and marked', () => {
  fc.assert(
    fc.property(value, (summary) => {
      expectReadBack(outputLines({ rows: '7', summary, verdict: 'fail' }, 'env'), summary);
    }),
    { numRuns: 500 },
  );
});

const mostlyPlain = fc
  .tuple(fc.constantFrom('a', 'a ', 'a=b', ''), awkward, fc.constantFrom('c', ' c', '', 'c1 d'))
  .map((parts) => parts.join(''));

test('one awkward part among plain ones is enough', () => {
  fc.assert(
    fc.property(mostlyPlain, (summary) => {
      expectReadBack(outputLines({ rows: '7', summary, verdict: 'fail' }, 'env'), summary);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['letters', 'a'.repeat(5_000_000)],
  ['animals', '🦊'.repeat(1_250_000)],
  ['just fits', '#'.repeat(longestValue)],
  ['just does not', `é${'#'.repeat(longestValue - 1)}`],
])('five megabytes: %s', (_, summary) => {
  expectReadBack(outputLines({ summary, verdict: 'fail', rows: '7' }, 'env'), summary);
});

test('the verdict stands first, and plain values can be read by people', () => {
  const lines = outputLines(
    { rows: '7', 'report-path': '/harness/a b', summary: 'a b', passed: 'false', verdict: 'fail' },
    'env',
  );
  expect(lines).toBe('VERDICT=fail\nPASSED=false\nSUMMARY=a b\nROWS=7\nREPORT_PATH=/harness/a b\n');
});

test('older engines get one line a value', () => {
  fc.assert(
    fc.property(value, (summary) => {
      const lines = outputLines({ summary, verdict: 'fail' }, 'out').split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[0]).toBe('VERDICT fail');
      expect(lines[1]).toMatch(/^SUMMARY /);
      expect(Buffer.byteLength(lines[1] ?? '')).toBeLessThanOrEqual(longestValue + 8);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['nothing', undefined, ''],
  ['lines', 'A=1\n', 'A=1\n'],
  ['a line without its end', 'A=1', 'A=1\n'],
  ['an empty file', '', ''],
])('what an earlier process wrote stays: %s', (_, before, kept) => {
  const file = join(folder, 'step-output.env');
  rmSync(file, { force: true });
  if (before !== undefined) writeFileSync(file, before);
  writeOutputs(file, { verdict: 'fail' });
  expect(readFileSync(file, 'utf8')).toBe(`${kept}VERDICT=fail\n`);
});

test('a file named .out is written as older engines read it', () => {
  const file = join(folder, 'step-output.out');
  writeOutputs(file, { summary: 'a\nb', verdict: 'fail' });
  expect(readFileSync(file, 'utf8')).toBe('VERDICT fail\nSUMMARY a b\n');
});

test.each(
  gates.map((gate) => ({ gate, name: gate.name })),
)('$name: every output and setting has a name that Harness takes', ({ gate }) => {
  expect(Object.keys(gate.outputs).filter((name) => !isOutputName(name))).toEqual([]);
  expect(new Set(Object.keys(gate.outputs).map(upperSnakeName)).size).toBe(Object.keys(gate.outputs).length);
  expect(new Set(Object.keys(gate.settings).map(spelling)).size).toBe(Object.keys(gate.settings).length);
});

test('names that Harness fills itself are taken', () => {
  expect(['total-tests', 'duration-ms', 'artifact-urls', 'a b', '1', ''].filter(isOutputName)).toEqual([]);
});
