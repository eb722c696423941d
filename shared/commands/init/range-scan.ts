import type { Answers, Condition } from '../../engine/plan.ts';
import { sinceDates, sinceText } from './dates.ts';
import { type Ask, byName, type Draft, isNumber, isTime, type Measures, mostKeyRows, readAs } from './draft.ts';
import type { ColumnProfile, NumberRange, TableProfile, TypeGuess } from './profile.ts';

type Ranged = Pick<TableProfile, 'columns' | 'ordered' | 'wholeColumns' | 'repeatedRows'>;

/** How well extremes are supported, since when dates run, which times are in order, how many rows repeat. */
export async function rangeScan(drafts: readonly Draft[], rows: number, ask: Ask): Promise<Ranged> {
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
