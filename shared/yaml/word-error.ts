import { didYouMean } from '../text/did-you-mean.ts';
import type { SchemaError } from './compiled-schema.ts';
import { describeType, describeValue, listWords } from './words.ts';

export interface Wording {
  readonly message: string;
  readonly cure?: string | undefined;
  /** Names an entry of the mapping at the error's path: the problem stands at that entry. */
  readonly key?: string | undefined;
  /** The key that an unknown key was probably meant to be. */
  readonly meant?: string | undefined;
}

/** Wording of one failed keyword; undefined for a condition, the parts of which are reported by themselves. */
export function wordError(error: SchemaError): Wording | undefined {
  if (error.keyword === 'if') return undefined;
  const own = (error.parentSchema as { 'x-message'?: unknown } | undefined)?.['x-message'];
  if (typeof own === 'string' && error.keyword !== 'additionalProperties' && error.keyword !== 'required') {
    return { message: error.keyword === 'not' ? own : `${own}; ${received(error)}` };
  }
  const word = wordings[error.keyword];
  return word ? word(error) : { message: `does not satisfy "${error.keyword}" of the schema` };
}

type Word = (error: SchemaError) => Wording;

const wordings: Record<string, Word> = {
  additionalProperties: (error) => unknownKey(error, error.params.additionalProperty, keysOf(propertiesAround(error))),
  unevaluatedProperties: (error) =>
    unknownKey(error, error.params.unevaluatedProperty, keysOf(propertiesAround(error))),
  propertyNames: (error) =>
    unknownKey(error, error.params.propertyName, (error.schema as { enum?: string[] }).enum ?? []),
  required: ({ params }) => ({ message: `the key ${JSON.stringify(params.missingProperty)} is missing` }),
  dependencies: ({ params }) => ({
    message: `the key ${JSON.stringify(params.missingProperty)} is missing, without which "${params.property}" says nothing`,
  }),
  type: (error) => {
    const types: string[] = [error.params.type].flat();
    const message = `must be ${listWords(types.map(describeType))}; ${received(error)}`;
    return { message, cure: typeCure(types, error.data) };
  },
  enum: (error) => {
    const allowed: unknown[] = error.params.allowedValues;
    const texts = allowed.filter((value) => typeof value === 'string');
    const meant = typeof error.data === 'string' ? didYouMean(error.data, texts) : undefined;
    const message = `must be ${listWords(allowed.map(String))}; ${received(error)}`;
    return { message, cure: meant && `did you mean ${JSON.stringify(meant)}?` };
  },
  const: (error) => ({ message: `must be ${describeValue(error.params.allowedValue)}; ${received(error)}` }),
  pattern: (error) => ({ message: `must match ${error.params.pattern}; ${received(error)}` }),
  format: (error) => ({
    message: `must be ${formats[error.params.format] ?? `a ${error.params.format}`}; ${received(error)}`,
  }),
  minimum: limit,
  maximum: limit,
  exclusiveMinimum: limit,
  exclusiveMaximum: limit,
  multipleOf: (error) => ({ message: `must be a multiple of ${error.params.multipleOf}; ${received(error)}` }),
  minItems: ({ params }) => ({ message: `must have at least ${count(params.limit, 'item')}` }),
  maxItems: ({ params }) => ({ message: `must have at most ${count(params.limit, 'item')}` }),
  minLength: ({ params }) => ({ message: `must have at least ${count(params.limit, 'character')}` }),
  maxLength: ({ params }) => ({ message: `must have at most ${count(params.limit, 'character')}` }),
  minProperties: ({ params }) => ({ message: `must have at least ${count(params.limit, 'key')}` }),
  maxProperties: ({ params }) => ({ message: `must have at most ${count(params.limit, 'key')}` }),
  uniqueItems: ({ data, params }) => ({
    message: `the same item stands twice: ${describeValue((data as unknown[])[params.i])}`,
  }),
  not: () => ({ message: 'is not allowed here' }),
  'false schema': () => ({ message: 'is not allowed here' }),
  oneOf: alternatives,
  anyOf: alternatives,
};

const formats: Record<string, string> = {
  uri: 'a URI such as https://host/path or s3://bucket/path',
  date: 'a date such as 2026-01-31',
  'date-time': 'a date and time with its zone such as 2026-01-31T09:30:00Z',
};

function unknownKey({ data }: SchemaError, key: string, allowed: readonly string[]): Wording {
  const free = allowed.filter((candidate) => !Object.hasOwn(data as object, candidate));
  const meant = didYouMean(key, free);
  const message = `unknown key ${JSON.stringify(key)}`;
  if (meant !== undefined) return { key, meant, message, cure: `did you mean ${JSON.stringify(meant)}?` };
  const isShort = free.length > 0 && free.length <= 15;
  return { key, message, cure: isShort ? `keys that may be added here: ${free.join(', ')}` : 'remove it' };
}

function limit(error: SchemaError): Wording {
  const { comparison, limit } = error.params as { comparison: string; limit: number };
  const words: Record<string, string> = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' };
  return { message: `must be ${words[comparison]} ${limit}; ${received(error)}` };
}

/** What is left where no alternative was picked: a choice between keys, or several alternatives at once. */
function alternatives({ schema, params, data }: SchemaError): Wording {
  const choices = (schema as { required?: string[] }[]).map(({ required }) => required ?? []);
  if (choices.every((keys) => keys.length === 1)) {
    const keys = choices.flat();
    const present = keysOf(data).filter((key) => keys.includes(key));
    if (present.length === 0) return { message: `one of these keys is missing: ${keys.join(', ')}` };
    const message = `only one of these may stand here: ${present.join(', ')}`;
    return { message, key: present[1], cure: 'keep one of them' };
  }
  if (Array.isArray(params.passingSchemas)) return { message: 'fits several of the alternatives, must fit one' };
  return { message: 'fits none of the alternatives' };
}

function typeCure(types: readonly string[], value: unknown): string | undefined {
  if (types.includes('boolean') && typeof value === 'string' && /^(y|n|yes|no|on|off|true|false)$/i.test(value)) {
    return `write ${/^(y|yes|on|true)$/i.test(value)}`;
  }
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) return 'put it in quotes';
  const wantsNumber = types.includes('number') || types.includes('integer');
  const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  return wantsNumber && isNumber ? 'remove the quotes' : undefined;
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function propertiesAround({ parentSchema }: SchemaError): unknown {
  return (parentSchema as { properties?: unknown } | undefined)?.properties;
}

function count(limit: number, unit: string): string {
  return `${limit} ${unit}${limit === 1 ? '' : 's'}`;
}

function received({ data }: SchemaError): string {
  return `received ${describeValue(data)}`;
}
