import stringWidth from 'string-width';
import { guardLine, plainLine } from '../../report/escape/plain-line.ts';
import { visible } from '../../report/escape/visible.ts';
import { type ColumnGuess, shown, type TableGuess } from './guess.ts';
import type { TableProfile } from './profile.ts';

export interface Written {
  readonly guess: TableGuess;
  readonly profile: TableProfile;
  readonly contract: string;
  readonly policy: string;
  /** Lines to add to a policy that was already there. */
  readonly linesToAdd?: readonly string[];
  readonly notices: readonly string[];
  /** The command to run next. */
  readonly next: string;
}

/** What init says on the terminal: what was written, what is required of each column, what was not dared, what comes next. */
export function summary(written: Written): string {
  const { guess, profile, contract, policy, linesToAdd, notices, next } = written;
  const doubts = [...notices, ...guess.doubts, ...grouped(guess.columns)];
  const lines = [
    `Read ${shown(profile.rows)} rows and ${profile.columns.length} columns of ${guess.name}.`,
    '',
    ...tableLines(guess.columns),
    '',
    `The table: ${guess.required.join('; ') || 'nothing is required of it as a whole'}.`,
    '',
    'Guessed or not dared: look at these, they are for a person to decide',
    ...doubts.map((doubt) => `  - ${doubt}`),
    '',
    'Written',
    `  ${contract}`,
    ...(linesToAdd ? [] : [`  ${policy}`]),
    ...valuesHeld(guess.columns),
    '',
    ...(linesToAdd ? [`${policy} was left as it is. Add under its "runs:"`, ...linesToAdd, ''] : []),
    'Next',
    `  1. Edit ${contract}.`,
    `  2. ${next}`,
  ];
  return `${lines.map(safeLine).join('\n')}\n`;
}

/** A contract is committed, and what a rule says of values comes into reports: nobody should be surprised by names of people. */
function valuesHeld(columns: readonly ColumnGuess[]): string[] {
  const names = columns
    .filter(({ rules }) => rules.some((rule) => JSON.stringify(rule).includes('validValues')))
    .map(({ name }) => plainLine(name, { maxLength: 40 }));
  return names.length === 0
    ? []
    : [`  The contract holds values of ${names.join(', ')}: take out what may not be committed or shown in reports.`];
}

/** Doubts that several columns share are said once. */
function grouped(columns: readonly ColumnGuess[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, doubts } of columns)
    for (const doubt of doubts) names.set(doubt, [...(names.get(doubt) ?? []), plainLine(name, { maxLength: 40 })]);
  return [...names].map(([doubt, those]) =>
    those.length === 1 ? `${those[0]} ${doubt}.` : `${those.join(', ')}: each ${doubt}.`,
  );
}

/** A line as it stands, but for what acts: the spaces that align it are kept. */
const safeLine = (line: string): string => guardLine(visible(line, 'space'));

function tableLines(columns: readonly ColumnGuess[]): string[] {
  const rows = columns.map(({ name, type, required }) => [
    plainLine(name, { maxLength: 40 }),
    type ?? '-',
    required.join('; ') || '-',
  ]);
  const head = ['column', 'type', 'required'];
  const widths = [0, 1].map((i) => Math.max(...[head, ...rows].map((row) => stringWidth(row[i] as string))));
  return [head, ...rows].map(
    (row) =>
      `  ${row.map((cell, i) => (widths[i] === undefined ? cell : cell + ' '.repeat(widths[i] - stringWidth(cell)))).join('  ')}`,
  );
}
