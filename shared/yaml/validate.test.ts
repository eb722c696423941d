import { describe, expect, test } from 'vitest';
import { compileSchema } from './compile-schema.ts';
import { readYaml } from './read-yaml.ts';
import { validator } from './validate.ts';

/** Each problem as `line:column path: message | cure`. */
function problemsOf(schema: object, text: string): string[] {
  return validator(compileSchema(schema))(readYaml(text, 'f.yml')).map(
    ({ line, column, path, message, cure }) =>
      `${line}:${column} ${path ?? '.'}: ${message}${cure ? ` | ${cure}` : ''}`,
  );
}

const run = {
  type: 'object',
  properties: {
    gate: { type: 'string', enum: ['data-validation', 'fairness', 'canary'] },
    seed: { type: 'integer', minimum: 0 },
    strict: { type: 'boolean' },
    share: { type: 'number', exclusiveMaximum: 1 },
    names: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    expires: { type: 'string', format: 'date' },
    code: { type: 'string', pattern: '^[a-z]+$', 'x-message': 'a code holds only small letters' },
  },
  required: ['gate'],
  additionalProperties: false,
};

describe('wording and place', () => {
  test.each<[string, string[]]>([
    ['gate: canary', []],
    ['seed: 1', ['1:1 .: the key "gate" is missing']],
    ['gates: canary', ['1:1 gates: unknown key "gates" | did you mean "gate"?']],
    [
      'gate: fairnes',
      ['1:1 gate: must be data-validation, fairness or canary; received "fairnes" | did you mean "fairness"?'],
    ],
    ['gate: 3', ['1:1 gate: must be text; received 3 | put it in quotes']],
    ['gate: canary\nstrict: no', ['2:1 strict: must be true or false; received "no" | write false']],
    ['gate: canary\nseed: "7"', ['2:1 seed: must be a whole number; received "7" | remove the quotes']],
    ['gate: canary\nseed: -1', ['2:1 seed: must be at least 0; received -1']],
    ['gate: canary\nshare: 1', ['2:1 share: must be less than 1; received 1']],
    ['gate: canary\nnames: []', ['2:1 names: must have at least 1 item']],
    ['gate: canary\nnames:\n  - a\n  - b\n  - a', ['2:1 names: the same item stands twice: "a"']],
    ['gate: canary\nnames:\n  - a\n  - {b: 1}', ['4:5 names[1]: must be text; received a mapping']],
    ['gate: canary\nexpires: 31.12.2026', ['2:1 expires: must be a date such as 2026-01-31; received "31.12.2026"']],
    ['gate: canary\ncode: A', ['2:1 code: a code holds only small letters; received "A"']],
    ['- gate', ['1:1 .: must be a mapping of keys to values; received a list']],
    ['null', ['1:1 .: must be a mapping of keys to values; received nothing']],
    [
      'gate: canary\nconstructor: 1\nnot near: 2',
      [
        '2:1 constructor: unknown key "constructor" | keys that may be added here: seed, strict, share, names, expires, code',
        '3:1 ["not near"]: unknown key "not near" | keys that may be added here: seed, strict, share, names, expires, code',
      ],
    ],
  ])('%j', (text, problems) => {
    expect(problemsOf(run, text)).toEqual(problems);
  });
});

describe('alternatives', () => {
  const person = {
    type: 'object',
    properties: { name: { type: 'string' }, age: { type: 'integer' } },
    required: ['name'],
    additionalProperties: false,
  };
  const team = {
    type: 'object',
    properties: { team: { type: 'string' }, size: { type: 'integer' } },
    required: ['team'],
    additionalProperties: false,
  };
  const inline = { type: 'object', properties: { owner: { anyOf: [{ type: 'string' }, person, team] } } };
  const referenced = {
    type: 'object',
    properties: { owner: { oneOf: [{ $ref: '#/$defs/person' }, { type: 'string' }, { $ref: '#/$defs/team' }] } },
    $defs: { person: { ...person, properties: { ...person.properties, boss: { $ref: '#/$defs/person' } } }, team },
  };
  const keyed = {
    type: 'object',
    properties: {
      owner: {
        oneOf: [
          { type: 'object', properties: { kind: { const: 'a' }, a: { type: 'integer' } }, required: ['kind', 'a'] },
          { type: 'object', properties: { kind: { const: 'b' }, b: { type: 'string' } }, required: ['kind', 'b'] },
        ],
      },
    },
  };
  const choice = { type: 'object', oneOf: [{ required: ['min'] }, { required: ['max'] }] };
  const none = { type: 'object', properties: { a: { anyOf: [{ type: 'string' }, { type: 'boolean' }] } } };
  const values = { type: 'object', properties: { a: { anyOf: [{ const: 1 }, { enum: [2, 3] }] } } };
  const both = { type: 'object', properties: { a: { oneOf: [{ type: 'number' }, { type: 'integer' }] } } };

  test.each<[string, object, string, string[]]>([
    [
      'the branch of the right type',
      inline,
      'owner: {name: 3}',
      ['1:9 owner.name: must be text; received 3 | put it in quotes'],
    ],
    [
      'the branch with the fewest problems',
      inline,
      'owner: {team: x, siz: 3}',
      ['1:18 owner.siz: unknown key "siz" | did you mean "size"?'],
    ],
    [
      'referenced branches',
      referenced,
      'owner: {name: 3}',
      ['1:9 owner.name: must be text; received 3 | put it in quotes'],
    ],
    [
      'no type fits',
      referenced,
      'owner: 3',
      ['1:1 owner: must be a mapping of keys to values or text; received 3 | put it in quotes'],
    ],
    [
      'the branch that its kind names',
      keyed,
      'owner: {kind: b, b: 1}',
      ['1:18 owner.b: must be text; received 1 | put it in quotes'],
    ],
    ['types are joined', none, 'a: 3', ['1:1 a: must be text or true or false; received 3 | put it in quotes']],
    ['values are joined', values, 'a: 4', ['1:1 a: must be 1, 2 or 3; received 4']],
    ['a missing choice', choice, 'x: 1', ['1:1 .: one of these keys is missing: min, max']],
    [
      'both of a choice',
      choice,
      'min: 1\nmax: 2',
      ['2:1 max: only one of these may stand here: min, max | keep one of them'],
    ],
    ['two that fit', both, 'a: 3', ['1:1 a: fits several of the alternatives, must fit one']],
  ])('%s', (_, schema, text, problems) => {
    expect(problemsOf(schema, text)).toEqual(problems);
  });

  test('a problem outside the alternatives stays', () => {
    const schema = { ...inline, required: ['id'], additionalProperties: false };
    expect(problemsOf(schema, 'owner: 1\nidd: 2')).toEqual(
      [
        '1:1 owner: must be text or a mapping of keys to values; received 1 | put it in quotes',
        '2:1 idd: unknown key "idd" | remove it',
        '1:1 .: the key "id" is missing',
      ].sort(),
    );
  });
});

test('at most 100 problems, the last of which says that there are more', () => {
  const text = Array.from({ length: 250 }, (_, index) => `k${index}: 1`).join('\n');
  const problems = problemsOf({ type: 'object', additionalProperties: false }, text);
  expect(problems).toHaveLength(100);
  expect(problems.at(-1)).toContain('there are more problems; the first 99 are listed');
});

test('nothing is said of a text that could not be parsed', () => {
  expect(problemsOf(run, 'a: [')).toEqual([]);
});
