/** The closed lists of words of ODCS 3.1.0, in the order in which people are told of them. */

export const ruleTypes = ['text', 'library', 'sql', 'custom'] as const;
export const metrics = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'] as const;
export const operators = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const;
export const dimensions = [
  'accuracy',
  'completeness',
  'conformity',
  'consistency',
  'coverage',
  'timeliness',
  'uniqueness',
] as const;
export const logicalTypes = [
  'string',
  'date',
  'timestamp',
  'time',
  'integer',
  'number',
  'object',
  'array',
  'boolean',
] as const;

export type Metric = (typeof metrics)[number];
export type Operator = (typeof operators)[number];
export type LogicalType = (typeof logicalTypes)[number];
