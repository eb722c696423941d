import type { Condition, TopValues } from '../../engine/plan.ts';
import { type Ask, byName, type Draft, isNumber, isText, type Measures, mostKeyRows, readAs } from './draft.ts';
import type { TypeGuess } from './profile.ts';
import { isMissingMark } from './text-tests.ts';

/** Whether the guessed type holds for every cell, what the other cells hold, and whether values repeat. */
export async function typeScan(drafts: readonly Draft[], rows: number, ask: Ask): Promise<Draft[]> {
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

/** A key is text or a whole number and hardly repeats, by an estimate that may be a tenth off. */
const mayBeKey = ({ guess, distinct, nulls }: Draft, rows: number): boolean =>
  (guess?.type === 'string' || guess?.type === 'integer') &&
  nulls === 0 &&
  rows > 1 &&
  rows <= mostKeyRows &&
  distinct >= 0.75 * rows;
