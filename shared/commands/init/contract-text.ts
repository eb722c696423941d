import { type ColumnGuess, type KeyGuess, type RuleGuess, shown, type TableGuess } from './guess.ts';
import type { TableProfile } from './profile.ts';
import { comment, yamlValue } from './yaml-text.ts';

/** The contract as YAML: each guess with its reason beside it. */
export function contractText(guess: TableGuess, profile: TableProfile): string {
  const files = profile.files.length > 3 ? `${profile.files.length} files` : profile.files.join(', ');
  return [
    comment(`Data contract of ${guess.name}, in the Open Data Contract Standard 3.1.0.`),
    comment(`Guessed by mlops-gates init from ${files} (${shown(profile.rows)} rows): a first draft to edit.`),
    '# Each comment says why a line is there. Bounds and shares leave room for the next delivery of the data; where you',
    '# know better, write what must hold, and delete what need not.',
    ...(profile.header
      ? []
      : [
          '# The files have no header line: the columns are named in their order. Give them names that say what they hold.',
        ]),
    'apiVersion: v3.1.0',
    'kind: DataContract',
    `id: ${yamlValue(guess.name)}`,
    `name: ${yamlValue(guess.name)}`,
    'version: 0.1.0',
    'status: draft',
    'schema:',
    `  - name: ${yamlValue(guess.name)}`,
    ...doubtLines(guess.doubts, '    '),
    ...qualityLines(guess.rules, '    '),
    '    properties:',
    ...guess.columns.flatMap((column, i) => (i === 0 ? columnLines(column) : ['', ...columnLines(column)])),
    '',
  ].join('\n');
}

function columnLines(column: ColumnGuess): string[] {
  const indent = '        ';
  return [
    `      ${comment(column.about)}`,
    ...doubtLines(
      column.doubts.map((doubt) => `${column.name} ${doubt}.`),
      '      ',
    ),
    `      - name: ${yamlValue(column.name)}`,
    ...column.keys.map((key) => keyLine(key, indent)),
    ...(column.options.length > 0
      ? [`${indent}logicalTypeOptions:`, ...column.options.map((option) => keyLine(option, `${indent}  `))]
      : []),
    ...qualityLines(column.rules, indent),
  ];
}

const doubtLines = (doubts: readonly string[], indent: string): string[] =>
  doubts.map((doubt) => `${indent}${comment(`Not dared: ${doubt}`)}`);

const keyLine = ({ key, value, why }: KeyGuess, indent: string): string =>
  `${indent}${key}: ${yamlValue(value)}${why === undefined ? '' : ` ${comment(why)}`}`;

function qualityLines(rules: readonly RuleGuess[], indent: string): string[] {
  if (rules.length === 0) return [];
  return [
    `${indent}quality:`,
    ...rules.flatMap(({ why, keys }) => [
      `${indent}  ${comment(why)}`,
      ...keys.flatMap((key, i) => ruleKeyLines(key, i === 0 ? `${indent}  - ` : `${indent}    `, `${indent}      `)),
    ]),
  ];
}

/** Long lists of values stand one a line, so that a change shows in a diff as what it is. */
function ruleKeyLines({ key, value }: KeyGuess, lead: string, deeper: string): string[] {
  const line = `${lead}${key}: ${yamlValue(value)}`;
  if (line.length <= 120 || typeof value !== 'object' || value === null || Array.isArray(value)) return [line];
  return [
    `${lead}${key}:`,
    ...Object.entries(value).flatMap(([name, item]) =>
      Array.isArray(item)
        ? [`${deeper}${name}:`, ...item.map((each) => `${deeper}  - ${yamlValue(each)}`)]
        : [`${deeper}${name}: ${yamlValue(item)}`],
    ),
  ];
}
