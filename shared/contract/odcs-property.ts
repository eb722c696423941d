import {
  closed,
  commonKeys,
  each,
  forbidden,
  integer,
  type Keywords,
  listOf,
  number,
  part,
  type Schema,
  text,
  texts,
  when,
  yesOrNo,
} from './odcs-parts.ts';
import { type LogicalType, logicalTypes } from './vocabulary.ts';

const count: Schema = { type: 'integer', minimum: 0 };
const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const numeric = (...formats: string[]): Schema =>
  closed({
    ...each(bounds, number),
    multipleOf: { type: 'number', exclusiveMinimum: 0 },
    format: { type: 'string', enum: formats },
  });
const clock = closed({ format: text, ...each(bounds, text), timezone: yesOrNo, defaultTimezone: text });

/** `logicalTypeOptions` of each logical type; a boolean's are free. */
const options: Record<LogicalType, Schema> = {
  string: closed({ minLength: count, maxLength: count, pattern: text, format: text }),
  date: closed({ format: text, ...each(bounds, text) }),
  timestamp: clock,
  time: clock,
  integer: numeric('i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128'),
  number: numeric('f32', 'f64'),
  object: closed({
    minProperties: count,
    maxProperties: count,
    required: { type: 'array', items: text, minItems: 1, uniqueItems: true },
  }),
  array: closed({ minItems: count, maxItems: count, uniqueItems: yesOrNo }),
  boolean: { type: 'object' },
};

const otherThan = (type: string) => logicalTypes.filter((other) => other !== type);
const isOneOf = (types: readonly string[]): Schema => ({
  properties: { logicalType: { enum: types } },
  required: ['logicalType'],
});

const elementKeys = {
  ...commonKeys,
  ...each(['name', 'physicalName', 'physicalType', 'description', 'businessName'], text),
  quality: part('Rules'),
};

/** A column, a field of an object or the item of a list. */
const field: Schema = {
  type: 'object',
  properties: {
    ...elementKeys,
    logicalType: { type: 'string', enum: logicalTypes },
    logicalTypeOptions: { type: 'object' },
    ...each(['classification', 'encryptedName', 'transformLogic', 'transformDescription'], text),
    ...each(['primaryKey', 'required', 'unique', 'partitioned', 'criticalDataElement'], yesOrNo),
    ...each(['primaryKeyPosition', 'partitionKeyPosition'], integer),
    transformSourceObjects: texts,
    examples: listOf(true),
    relationships: listOf(part('PropertyRelationship')),
    properties: listOf(part('Property')),
    items: part('Field'),
  },
  additionalProperties: false,
  allOf: [
    ...Object.entries(options).map(([type, schema]) =>
      when(isOneOf([type]), { properties: { logicalTypeOptions: schema } }),
    ),
    when(
      { not: { required: ['logicalType'] } },
      {
        properties: {
          logicalTypeOptions: {
            maxProperties: 0,
            'x-message': 'what options there are depends on logicalType, which is missing',
          },
        },
      },
    ),
    when(isOneOf(otherThan('object')), { properties: { properties: forbidden('belongs to logicalType object') } }),
    when(isOneOf(otherThan('array')), { properties: { items: forbidden('belongs to logicalType array') } }),
  ],
};

const step = '[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+';
const reference: Keywords = {
  // `table.column`, or `[file.yaml#][/]section/id[/section/id…]`
  pattern: `^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?${step}(/${step})*)$`,
  'x-message': 'write table.column, or schema/<id>/properties/<id>, optionally after <file>.yaml#',
};
const references: Schema = {
  ...reference,
  type: ['string', 'array'],
  items: { type: 'string', ...reference },
  minItems: 1,
};
const relationshipKeys = {
  type: { type: 'string', enum: ['foreignKey'] },
  to: references,
  customProperties: commonKeys.customProperties,
};

const tableRelationship: Schema = {
  ...closed({ ...relationshipKeys, from: references }, ['from', 'to']),
  ...when(
    { properties: { from: { type: 'string' } }, required: ['from'] },
    { properties: { to: { type: 'string', 'x-message': 'one column refers to one column: write text, as in from' } } },
    {
      properties: { to: { type: 'array', 'x-message': 'several columns refer to several: write a list, as in from' } },
    },
  ),
};

const propertyRelationship = closed({ ...relationshipKeys, from: forbidden('is the column itself here; remove it') }, [
  'to',
]);

export const schemaParts: Record<string, Schema> = {
  Table: closed(
    {
      ...elementKeys,
      logicalType: { type: 'string', enum: ['object'] },
      dataGranularityDescription: text,
      properties: listOf(part('Property')),
      relationships: listOf(part('TableRelationship')),
    },
    ['name'],
  ),
  Property: { allOf: [part('Field')], required: ['name'] },
  Field: field,
  TableRelationship: tableRelationship,
  PropertyRelationship: propertyRelationship,
};
