import type { TopValues } from '../../engine/plan.ts';
import { type Ask, asText, byName, type Draft, isText, type Measures } from './draft.ts';
import { guessStoredType, guessTextType } from './guess-type.ts';
import type { TypeGuess } from './profile.ts';
import { countTexts, type TextCounts, type TextTest, textTests } from './text-tests.ts';

/** Columns with at most so many different values are known value by value. */
const fewValues = 2000;
const mostShapes = 12;

/** All values where they are few; else how they look. */
export async function valueScan(drafts: readonly Draft[], rows: number, ask: Ask): Promise<Draft[]> {
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
  const answers = await ask(byName(drafts.map(({ name }) => [name, asText])), measures);
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
