import {
  commonKeys,
  each,
  forbidden,
  type Keywords,
  listOf,
  number,
  part,
  type Schema,
  scalar,
  text,
  when,
} from './odcs-parts.ts';
import { dimensions, metrics, operators, ruleTypes } from './vocabulary.ts';

const range: Schema = { type: 'array', items: number, minItems: 2, maxItems: 2, uniqueItems: true };
const ofType = (...types: string[]): Keywords => ({ properties: { type: { enum: types } } });
const saysType = (type: string): Schema => ({ properties: { type: { const: type } }, required: ['type'] });
const namesMetric: Schema = { properties: { metric: { type: 'string' } }, required: ['metric'] };
const exactlyOneOperator = operators.map((operator) => ({ required: [operator] }));

/**
 * A rule's type may be left out: it is `library` when there is a metric. A metric makes any rule a library rule as well.
 * Each `ofType` below also holds where there is no type, and does not hold where the type is unknown: then its `enum`
 * has already been reported, and what follows from the type is not.
 */
const rule: Schema = {
  type: 'object',
  properties: {
    id: commonKeys.id,
    name: text,
    description: text,
    type: { type: 'string', enum: ruleTypes },
    dimension: { type: 'string', enum: dimensions },
    ...each(['businessImpact', 'method', 'schedule', 'scheduler', 'severity', 'unit'], text),
    tags: commonKeys.tags,
    authoritativeDefinitions: commonKeys.authoritativeDefinitions,
    customProperties: commonKeys.customProperties,
    metric: { type: 'string', enum: metrics },
    rule: text,
    arguments: { type: 'object' },
    query: text,
    engine: text,
    implementation: { type: ['string', 'object'] },
    ...each(['mustBe', 'mustNotBe'], true),
    ...each(['mustBeGreaterThan', 'mustBeGreaterOrEqualTo', 'mustBeLessThan', 'mustBeLessOrEqualTo'], number),
    ...each(['mustBeBetween', 'mustNotBeBetween'], range),
  },
  additionalProperties: false,
  allOf: [
    when({ anyOf: [saysType('library'), namesMetric] }, { required: ['metric'], oneOf: exactlyOneOperator }),
    when(saysType('sql'), { required: ['query'], oneOf: exactlyOneOperator }),
    when(saysType('custom'), { required: ['engine', 'implementation'] }),
    when(
      { ...ofType('text', 'sql', 'custom'), not: { required: ['metric'] } },
      { properties: each(['rule', 'arguments'], forbidden('belongs to a rule with a metric')) },
    ),
    when(
      { ...ofType('text', 'custom'), not: { required: ['metric'] } },
      {
        properties: each(operators, forbidden('belongs to a rule with a metric or to a rule of type sql')),
      },
    ),
    when(ofType('text', 'library', 'custom'), { properties: { query: forbidden('belongs to a rule of type sql') } }),
    when(ofType('text', 'library', 'sql'), {
      properties: each(['engine', 'implementation'], forbidden('belongs to a rule of type custom')),
    }),
  ],
};

export const qualityParts: Record<string, Schema> = {
  Rules: listOf(part('Rule')),
  Rule: rule,
  ServiceLevel: {
    type: 'object',
    properties: {
      id: commonKeys.id,
      ...each(['property', 'unit', 'element', 'driver', 'description', 'scheduler', 'schedule'], text),
      ...each(['value', 'valueExt'], scalar),
    },
    required: ['property', 'value'],
    additionalProperties: false,
  },
};
