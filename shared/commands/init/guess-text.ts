import { type KeyGuess, keys, type Part, percentOf, type RuleGuess, shown } from './guess.ts';
import { enoughForText } from './guess-missing.ts';
import { type ColumnProfile, filled } from './profile.ts';
import { patternOfShapes } from './shape-pattern.ts';
import { textTests } from './text-tests.ts';
import { roundOutwards, shareRange } from './tolerance.ts';

/** Format, pattern and length of a column of text that is no category. */
export function guessText(column: ColumnProfile, rows: number, id: string): Part & { readonly isCode: boolean } {
  const { texts, lengths, shapes } = column;
  const held = filled(column, rows);
  if (!texts || held < 50) return { isCode: false };
  if (texts.uuid === held)
    return { isCode: true, options: [option('format', 'uuid', 'every value is one')], required: ['uuid'] };
  if (texts.email === held)
    return {
      isCode: false,
      options: [option('pattern', textTests.email, 'every value looks like an e-mail address')],
      required: ['e-mail address'],
    };
  const pattern = patternOfShapes(shapes ?? []);
  if (pattern !== undefined)
    return {
      isCode: true,
      options: [option('pattern', pattern, 'every value has this shape')],
      required: [`pattern ${pattern}`],
    };
  const longest = roundOutwards(2 * (lengths?.[1] ?? 0), true);
  const trimmed = texts.noEndBlanks === held;
  const isSure = rows >= enoughForText;
  const zeros = leadingZeros(column, rows, held, id);
  return {
    isCode: false,
    options: [
      option('maxLength', longest, `longest: ${shown(lengths?.[1] ?? 0)} characters`),
      ...(trimmed && isSure ? [option('pattern', textTests.noEndBlanks, 'no value begins or ends with a blank')] : []),
    ],
    required: [
      `at most ${longest} characters`,
      ...(trimmed ? ['no blanks at the ends'] : []),
      ...(zeros.required ?? []),
    ],
    rules: [...(trimmed && !isSure ? [trimRule] : []), ...(zeros.rules ?? [])],
    doubts: ['is free text: what it may hold was not guessed'],
  };
}

const trimRule: RuleGuess = {
  why: 'no value begins or ends with a blank; too few rows to forbid it',
  keys: keys({
    metric: 'invalidValues',
    arguments: { pattern: textTests.noEndBlanks },
    mustBeLessThan: 1,
    unit: 'percent',
  }),
};

const option = (key: string, value: string | number, why: string): KeyGuess => ({ key, value, why });

/** Codes lose their leading zeros when some program takes them for numbers. */
function leadingZeros(column: ColumnProfile, rows: number, held: number, id: string): Part {
  const count = column.texts?.zeroLed ?? 0;
  if (count < 15) return {};
  const { high } = shareRange(held - count, rows);
  return {
    rules: [
      {
        why: `${shown(count)} of ${shown(rows)} rows hold digits with a leading zero (${percentOf(count, rows)})`,
        keys: keys({
          id: `${id}_leading_zeros`,
          description: `share of rows in which ${column.name} is not digits with a leading zero: above, the zeros were lost`,
          metric: 'invalidValues',
          arguments: { pattern: textTests.zeroLed },
          // of what is filled: nulls count as neither
          mustBeLessThan: Math.min(high, Math.floor((1000 * 100 * held) / rows) / 1000),
          unit: 'percent',
        }),
      },
    ],
    required: ['leading zeros kept'],
  };
}
