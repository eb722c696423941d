/** Keywords of a JSON Schema (draft-07). */
export interface Keywords {
  readonly [keyword: string]: unknown;
}

export type Schema = boolean | Keywords;

export const text: Schema = { type: 'string' };
export const yesOrNo: Schema = { type: 'boolean' };
export const integer: Schema = { type: 'integer' };
export const number: Schema = { type: 'number' };
export const uri: Schema = { type: 'string', format: 'uri' };
export const texts: Schema = { type: 'array', items: text };
/** Not a list and not a mapping. */
export const scalar: Schema = { type: ['string', 'number', 'boolean', 'null'] };

export const part = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
export const listOf = (items: Schema): Schema => ({ type: 'array', items });
export const each = (keys: readonly string[], schema: Schema): Record<string, Schema> =>
  Object.fromEntries(keys.map((key) => [key, schema]));

/** A mapping with these keys and no others. */
export const closed = (properties: Record<string, Schema>, required: readonly string[] = []): Keywords => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});

/** For a key that other keys rule out; the message is what a person reads. */
export const forbidden = (message: string): Schema => ({ not: {}, 'x-message': message });

const id: Schema = {
  type: 'string',
  pattern: '^[A-Za-z0-9_-]+$',
  'x-message': 'an id holds only letters, digits, "_" and "-"',
};

/** What holds where a condition does, and what holds where it does not. */
export const when = (condition: Schema, consequence: Schema, otherwise?: Schema): Keywords => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits a schema
  then: consequence,
  ...(otherwise === undefined ? {} : { else: otherwise }),
});

/** What many parts of a contract share. */
export const commonKeys = {
  id: part('Id'),
  tags: texts,
  customProperties: part('CustomProperties'),
  authoritativeDefinitions: part('AuthoritativeDefinitions'),
};

export const commonParts: Record<string, Schema> = {
  Id: id,
  CustomProperties: listOf(
    closed({ id: part('Id'), property: text, value: true, description: text }, ['property', 'value']),
  ),
  AuthoritativeDefinitions: listOf(
    closed({ id: part('Id'), url: text, type: text, description: text }, ['url', 'type']),
  ),
};
