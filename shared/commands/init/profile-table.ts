import type { Engine } from '../../engine/engine.ts';
import type { Aggregate, Answers, Condition, Plan, PlanColumn, Reading, TopValues } from '../../engine/plan.ts';
import type { SourceColumn, Table } from '../../engine/table.ts';
import { strptimePattern } from '../../gates/data-validation/rules/date-format.ts';
import { sinceDates, sinceText } from './dates.ts';
import { guessStoredType, guessTextType } from './guess-type.ts';
import type { ColumnProfile, ColumnType, NumberRange, TableProfile, TypeGuess } from './profile.ts';
import { countTexts, isMissingMark, type TextCounts, type TextTest, textTests } from './text-tests.ts';

/** Columns with at most so many different values are known value by value. */
const fewValues = 2000;
const mostShapes = 12;
/** Beyond so many rows the distinct keys and rows of a table are not counted. */
const mostKeyRows = 5_000_000;

interface Draft {
  readonly name: string;
  readonly source: SourceColumn;
  readonly stored: string;
  readonly nulls: number;
  readonly distinct: number;
  /** Cells of JSON that are no text. */
  readonly notText: number;
  readonly values?: TopValues;
  readonly texts?: TextCounts;
  readonly lengths?: readonly [number, number];
  readonly shapes?: readonly string[];
  readonly guess?: TypeGuess | undefined;
  readonly marks: readonly (readonly [string, number])[];
  readonly repeats?: number;
  readonly extremes?: readonly [number, number];
}

type Measures = Record<string, Aggregate>;

/** Asks a table in four scans, each choosing what the next one asks. */
export async function profileTable(
  table: Table,
  engine: Engine,
): Promise<Omit<TableProfile, 'name' | 'files' | 'header'>> {
  let source = table;
  let rejected = 0;
  const ask = async (columns: Readonly<Record<string, PlanColumn>>, measures: Measures): Promise<Answers> => {
    if (Object.keys(measures).length === 0) return {};
    const scanned = await engine.scan(source, { columns, measures } satisfies Plan);
    // so that line ends are mended once
    source = scanned.table;
    rejected = scanned.rejected.known;
    return scanned.answers;
  };
  const { rows, drafts: counted } = await countScan(table, ask);
  const seen = await valueScan(counted, rows, ask);
  const typed = await typeScan(seen, rows, ask);
  const { columns, ordered, wholeColumns, repeatedRows } = await rangeScan(typed, rows, ask);
  return { rows, rejected, columns, ordered, wholeColumns, ...(repeatedRows === undefined ? {} : { repeatedRows }) };
}

type Ask = (columns: Readonly<Record<string, PlanColumn>>, measures: Measures) => Promise<Answers>;

const text: PlanColumn = { reading: { as: 'text' }, missing: [] };

/** How many rows, nulls, and about how many different values. */
async function countScan(table: Table, ask: Ask): Promise<{ readonly rows: number; readonly drafts: Draft[] }> {
  const measures: Measures = { rows: { kind: 'rows' } };
  table.columns.forEach(({ name, stored }, i) => {
    measures[`nulls${i}`] = { kind: 'count', where: { is: 'null', column: name } };
    measures[`distinct${i}`] = { kind: 'distinct', column: name };
    if (stored.as === 'json') measures[`other${i}`] = { kind: 'count', where: { is: 'unreadable', column: name } };
  });
  const answers = await ask(byName(table.columns.map(({ name }) => [name, text])), measures);
  const drafts = table.columns.map(
    (source, i): Draft => ({
      name: source.name,
      source,
      stored: source.stored.as === 'typed' ? source.stored.type : source.stored.as,
      nulls: answers[`nulls${i}`] as number,
      distinct: answers[`distinct${i}`] as number,
      notText: (answers[`other${i}`] as number | undefined) ?? 0,
      marks: [],
    }),
  );
  return { rows: answers.rows as number, drafts };
}

/** All values where they are few; else how they look. */
async function valueScan(drafts: readonly Draft[], rows: number, ask: Ask): Promise<Draft[]> {
  const measures: Measures = {};
  // the count is a few percent off
  const isFew = (draft: Draft): boolean => draft.distinct <= 0.8 * fewValues;
  drafts.forEach((draft, i) => {
    const column = draft.name;
    if (isFew(draft)) measures[`top${i}`] = { kind: 'top', column, limit: fewValues };
    if (!isText(draft)) return;
    measures[`lengths${i}`] = { kind: 'lengths', column };
    measures[`shapes${i}`] = { kind: 'shapes', column, limit: mostShapes };
    if (isFew(draft)) return;
    for (const [test, pattern] of Object.entries(textTests))
      measures[`${test}${i}`] = { kind: 'count', where: { is: 'not-matching', column, pattern } };
  });
  const answers = await ask(byName(drafts.map(({ name }) => [name, text])), measures);
  return drafts.map((draft, i) => {
    const top = answers[`top${i}`] as TopValues | undefined;
    const values = top && top.distinct <= top.values.length ? top : undefined;
    const known = { ...draft, distinct: values?.distinct ?? draft.distinct, ...(values ? { values } : {}) };
    if (!isText(draft)) return { ...known, guess: guessStoredType(draft.stored) };
    const held = rows - draft.nulls;
    const texts = values
      ? countTexts(values.values)
      : (Object.fromEntries(
          Object.keys(textTests).map((test) => [test, held - (answers[`${test}${i}`] as number)]),
        ) as Record<TextTest, number>);
    const lengths = answers[`lengths${i}`] as readonly [number | null, number | null];
    const shapes = answers[`shapes${i}`] as readonly string[];
    return {
      ...known,
      texts,
      ...(lengths[0] === null ? {} : { lengths: lengths as readonly [number, number] }),
      ...(shapes.length < mostShapes ? { shapes } : {}),
      guess: guessDraft({ ...known, texts }, held),
    };
  });
}

const isText = (draft: Draft): boolean =>
  draft.stored === 'text' || draft.stored === 'json' || /^(VARCHAR|ENUM\(|UUID)/.test(draft.stored);

function guessDraft(draft: Draft & { readonly texts: TextCounts }, held: number): TypeGuess | undefined {
  const booleans = draft.values?.values.every(([value]) => value === 'true' || value === 'false') && held > 0;
  if (draft.stored === 'json') {
    // JSON says itself what is text: numbers in quotes are none
    if (draft.notText === 0) return guessTextType(draft.texts, held, false);
    if (draft.notText < held) return undefined;
    if (booleans) return { type: 'boolean' };
    return draft.texts.number === held
      ? { type: draft.texts.integer === held ? 'integer' : 'number' }
      : { type: 'array', doubt: 'it is nested: only whether it is there was looked at' };
  }
  if (draft.stored === 'text' && booleans) return { type: 'boolean' };
  return guessTextType(draft.texts, held, draft.stored === 'text');
}

/** Whether the guessed type holds for every cell, what the other cells hold, and whether values repeat. */
async function typeScan(drafts: readonly Draft[], rows: number, ask: Ask): Promise<Draft[]> {
  const measures: Measures = {};
  drafts.forEach((draft, i) => {
    const column = draft.name;
    const where: Condition = { is: 'unreadable', column };
    measures[`unreadable${i}`] = { kind: 'count', where };
    if (isNumber(draft)) {
      measures[`wrong${i}`] = { kind: 'top', column, limit: 10, where };
      measures[`extremes${i}`] = { kind: 'extremes', column };
    }
    if (mayBeKey(draft, rows)) measures[`repeats${i}`] = { kind: 'repeats', columns: [column] };
  });
  const answers = await ask(byName(drafts.map((draft) => [draft.name, readAs(draft)])), measures);
  return drafts.map((draft, i): Draft => {
    const repeats = answers[`repeats${i}`];
    const known = typeof repeats === 'number' ? { ...draft, repeats, distinct: rows - repeats } : draft;
    if (answers[`unreadable${i}`] === 0) {
      const extremes = answers[`extremes${i}`] as readonly [number | null, number | null] | undefined;
      return extremes && extremes[0] !== null ? { ...known, extremes: extremes as readonly [number, number] } : known;
    }
    const wrong = answers[`wrong${i}`] as TopValues | undefined;
    if (wrong && wrong.distinct <= 5 && wrong.values.every(([value]) => isMissingMark(value))) {
      const [low, high] = answers[`extremes${i}`] as readonly [number, number];
      return { ...known, marks: wrong.values, extremes: [low, high] };
    }
    const count = answers[`unreadable${i}`];
    const guess: TypeGuess | undefined = isText(draft)
      ? { type: 'string', doubt: `it looks like ${draft.guess?.type}s, but ${count} of its values are none` }
      : undefined;
    return { ...known, guess: draft.stored === 'json' ? undefined : guess };
  });
}

const isNumber = ({ guess }: Draft): boolean => guess?.type === 'integer' || guess?.type === 'number';
const isTime = ({ guess }: Draft): boolean => guess?.type === 'date' || guess?.type === 'timestamp';

/** A key is text or a whole number and hardly repeats, by an estimate that may be a tenth off. */
const mayBeKey = ({ guess, distinct, nulls }: Draft, rows: number): boolean =>
  (guess?.type === 'string' || guess?.type === 'integer') &&
  nulls === 0 &&
  rows > 1 &&
  rows <= mostKeyRows &&
  distinct >= 0.75 * rows;

type Ranged = Pick<TableProfile, 'columns' | 'ordered' | 'wholeColumns' | 'repeatedRows'>;

/** How well extremes are supported, since when dates run, which times are in order, how many rows repeat. */
async function rangeScan(drafts: readonly Draft[], rows: number, ask: Ask): Promise<Ranged> {
  const measures: Measures = {};
  const count = (name: string, where: Condition): void => {
    measures[name] = { kind: 'count', where };
  };
  drafts.forEach((draft, i) => {
    const column = draft.name;
    if (isNumber(draft) && draft.extremes) {
      const [low, high] = draft.extremes;
      count(`above${i}`, { is: 'above', column, bound: high / 2, inclusive: false });
      count(`below${i}`, { is: 'below', column, bound: low / 2, inclusive: false });
      count(`negative${i}`, { is: 'below', column, bound: 0, inclusive: false });
      for (const digits of digitsOf(draft.extremes))
        count(`beyond${i}.${digits}`, {
          is: 'any',
          of: [
            { is: 'above', column, bound: 10 ** digits, inclusive: true },
            { is: 'below', column, bound: -(10 ** digits), inclusive: true },
          ],
        });
    }
    if (isTime(draft))
      sinceDates.forEach((date, j) => {
        count(`before${i}.${j}`, {
          is: 'below',
          column,
          bound: sinceText(date, draft.guess as TypeGuess),
          inclusive: false,
        });
      });
  });
  const times = drafts.filter((draft) => isTime(draft)).slice(0, 6);
  const pairs = times.flatMap((one) =>
    times.flatMap((other) => (one !== other && one.guess?.type === other.guess?.type ? [[one.name, other.name]] : [])),
  ) as [string, string][];
  pairs.forEach(([lower, upper], i) => {
    count(`pair${i}`, { is: 'above-column', column: lower, other: upper });
  });
  const whole = drafts.filter((draft) => draft.nulls === 0 && draft.marks.length === 0).map(({ name }) => name);
  if (whole.length > 1 && rows <= mostKeyRows) measures.repeats = { kind: 'repeats', columns: whole };
  const answers = await ask(byName(drafts.map((draft) => [draft.name, readAs(draft)])), measures);
  const later = (lower: string, upper: string): number => {
    const at = pairs.findIndex(([a, b]) => a === lower && b === upper);
    return (answers[`pair${at}`] as number | undefined) ?? 0;
  };
  return {
    columns: drafts.map((draft, i) => profileOf(draft, i, answers)),
    ordered: pairs.filter(([lower, upper]) => later(lower, upper) === 0 && later(upper, lower) > rows / 2),
    wholeColumns: whole,
    ...(typeof answers.repeats === 'number' ? { repeatedRows: answers.repeats } : {}),
  };
}

/** The numbers of digits before the point that are worth a count: those of the extremes, and down to three fewer. */
function digitsOf([low, high]: readonly [number, number]): number[] {
  const most = Math.max(1, Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high), 1))) + 1);
  return [most - 3, most - 2, most - 1, most].filter((digits) => digits >= 1 && digits <= 15);
}

function profileOf(draft: Draft, i: number, answers: Answers): ColumnProfile {
  const { source: _source, notText: _notText, extremes, guess, ...rest } = draft;
  const range: NumberRange | undefined = extremes && {
    low: extremes[0],
    high: extremes[1],
    aboveHalf: (answers[`above${i}`] as number | undefined) ?? 0,
    belowHalf: (answers[`below${i}`] as number | undefined) ?? 0,
    negative: (answers[`negative${i}`] as number | undefined) ?? 0,
    beyond: digitsOf(extremes).map((digits) => [digits, answers[`beyond${i}.${digits}`] as number]),
  };
  const since = sinceDates.findLast((_, j) => answers[`before${i}.${j}`] === 0);
  return { ...rest, guess, ...(range ? { range } : {}), ...(since === undefined ? {} : { since }) };
}

function readAs({ guess, marks }: Draft): PlanColumn {
  const missing = marks.map(([mark]) => mark);
  return { reading: readingOf(guess), missing };
}

function readingOf(guess: TypeGuess | undefined): Reading {
  const type: ColumnType = guess?.type ?? 'string';
  switch (type) {
    case 'string':
      return { as: 'text' };
    case 'integer':
      return { as: 'integer', bits: 64 };
    case 'date':
    case 'time':
    case 'timestamp': {
      const format = guess?.format === undefined ? undefined : strptimePattern(guess.format);
      return format === undefined ? { as: type } : { as: type, format };
    }
    default:
      return { as: type };
  }
}

/** Keys are foreign text: no prototype may be in the way. */
const byName = (entries: readonly (readonly [string, PlanColumn])[]): Record<string, PlanColumn> =>
  Object.assign(Object.create(null), Object.fromEntries(entries));
