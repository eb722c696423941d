/**
 * What a text may look like. The sources are regular expressions of JavaScript and of RE2 alike: few different values are
 * tested here, many by the engine.
 */
export const textTests = {
  integer: '^\\s*[+-]?[0-9]{1,18}\\s*$',
  number: '^\\s*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\s*$',
  scientific: '^\\s*[+-]?[0-9]+\\.?[0-9]*[eE][+-]?[0-9]+\\s*$',
  zeroLed: '^0[0-9]+$',
  decimalComma: '^\\s*[+-]?[0-9]{1,3}(\\.?[0-9]{3})*,[0-9]+\\s*$',
  isoDate: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  isoTimestamp: '^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}',
  slashDate: '^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$',
  dotDate: '^[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}$',
  dayFirst: '^(1[3-9]|2[0-9]|3[01])[/.]',
  monthFirst: '^[0-9]{1,2}[/.](1[3-9]|2[0-9]|3[01])[/.]',
  noEndBlanks: '^\\S([\\s\\S]*\\S)?$',
  email: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  uuid: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
} as const;

export type TextTest = keyof typeof textTests;

/** Of the cells that hold a text: how many look so. */
export type TextCounts = Readonly<Record<TextTest, number>>;

const expressions = Object.entries(textTests).map(([name, source]) => [name, new RegExp(source)] as const);

export function countTexts(values: readonly (readonly [text: string, count: number])[]): TextCounts {
  const counts = Object.fromEntries(expressions.map(([name]) => [name, 0])) as Record<TextTest, number>;
  for (const [text, count] of values)
    for (const [name, expression] of expressions) if (expression.test(text)) counts[name as TextTest] += count;
  return counts;
}

/** What people write where a value is missing; compared without blanks at the ends and without case. */
const marks = new Set([
  '',
  '?',
  'na',
  'n/a',
  '#n/a',
  'nan',
  'null',
  'none',
  'nil',
  'missing',
  'unknown',
  '-',
  '--',
  '.',
]);

export const isMissingMark = (text: string): boolean => marks.has(text.trim().toLowerCase());
