import { didYouMean } from '../../text/did-you-mean.ts';
import { shortName } from '../../text/short-name.ts';
import type { ColumnEvidence } from './evidence.ts';

/** Delimiters that are told apart by themselves in a CSV file. */
const known = [',', ';', '\t', '|'];
/** Others that people write, and that have to be replaced. */
const unknown = [':', '^', '~', '#', '\u0001', ' '];

/**
 * Why a rule has no column to look at, and the cure: the file has another delimiter, the column another name, or it is not there.
 * @param missing columns of the rule that the data do not have
 * @param declared all columns of the contract
 */
export function missingReason(
  missing: readonly string[],
  columns: readonly ColumnEvidence[],
  declared: readonly string[],
): string {
  const joined = joinedColumns(columns, declared);
  if (joined) return joined;
  const names = missing.slice(0, 5).map(shortName).join(', ');
  const hint = newName(missing[0] as string, columns, declared);
  if (hint !== undefined)
    return `The data have no column ${names}; did you mean ${shortName(hint)}, which the contract does not name? Give the column one name in both: mend the data or the contract.`;
  return columns.some(({ declared: there, stored }) => there || stored !== 'text')
    ? `The data have no column ${names}: add it, or mend the contract.`
    : `The data have no column ${names}: none of the columns is. If the first record holds data and no names, set "header" to absent.`;
}

/** One wide column, whose name holds those of several: the fields are separated by something else. */
function joinedColumns(columns: readonly ColumnEvidence[], declared: readonly string[]): string | undefined {
  const [only, other] = columns;
  if (!only || other || declared.includes(only.name)) return undefined;
  const split = [...known, ...unknown]
    .map((delimiter) => ({ delimiter, found: partsOf(only.name, delimiter).filter((part) => declared.includes(part)) }))
    .filter(({ found, delimiter }) => found.length >= 2 || (found.length === 1 && known.includes(delimiter)))
    .sort((a, b) => b.found.length - a.found.length)[0];
  if (!split) return undefined;
  const name = JSON.stringify(split.delimiter);
  const cure = known.includes(split.delimiter)
    ? 'Set "format" to csv, which tells ",", ";", "|" and the tab apart, or write it as the format says.'
    : 'Write it with ",", ";", "|" or a tab between the fields.';
  return `The data have one column only, ${shortName(only.name)}, which holds the names of several: the fields are separated by ${name}. ${cure}`;
}

const partsOf = (name: string, delimiter: string): string[] =>
  name.includes(delimiter) ? name.split(delimiter).map((part) => part.trim().replace(/^"(.*)"$/, '$1')) : [];

/** The column that is there in its place: of a like name, or the only one that is new where only this one is gone. */
function newName(name: string, columns: readonly ColumnEvidence[], declared: readonly string[]): string | undefined {
  const fresh = columns.filter((column) => !column.declared).map((column) => column.name);
  const gone = declared.filter((each) => !columns.some((column) => column.name === each));
  const alike = didYouMean(name, fresh) ?? onlyOne(fresh.filter((each) => sharesWords(name, each)));
  if (alike !== undefined) return alike;
  return gone.length === 1 && columns.length > 1 ? onlyOne(fresh) : undefined;
}

const onlyOne = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined);

/** Most of the shorter name stands in the longer: `price` in `unit_price`, `cust_id` in `customerId`. */
function sharesWords(a: string, b: string): boolean {
  const [short, long] = [wordsIn(a), wordsIn(b)].sort((x, y) => lettersOf(x) - lettersOf(y)) as [string[], string[]];
  const shared = short.filter((word) => long.some((other) => alike(word, other)));
  return lettersOf(short) > 0 && lettersOf(shared) / lettersOf(short) > 0.6;
}

const alike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)));
const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const lettersOf = (words: readonly string[]): number => words.join('').length;
