import type { Aggregate, Answers, PlanColumn, Reading, TopValues } from '../../engine/plan.ts';
import type { SourceColumn } from '../../engine/table.ts';
import { strptimeOf } from './dates.ts';
import type { ColumnType, TypeGuess } from './profile.ts';
import type { TextCounts } from './text-tests.ts';

/** A column's profile while the scans fill it. */
export interface Draft {
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

export type Measures = Record<string, Aggregate>;
/** Asks the table that is profiled, in one scan. */
export type Ask = (columns: Readonly<Record<string, PlanColumn>>, measures: Measures) => Promise<Answers>;

export const asText: PlanColumn = { reading: { as: 'text' }, missing: [] };

/** Beyond so many rows the distinct keys and rows of a table are not counted. */
export const mostKeyRows = 5_000_000;

export const isText = (draft: Draft): boolean =>
  draft.stored === 'text' || draft.stored === 'json' || /^(VARCHAR|ENUM\(|UUID)/.test(draft.stored);

export const isNumber = ({ guess }: Draft): boolean => guess?.type === 'integer' || guess?.type === 'number';
export const isTime = ({ guess }: Draft): boolean => guess?.type === 'date' || guess?.type === 'timestamp';

export function readAs({ guess, marks }: Draft): PlanColumn {
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
      const format = guess?.format === undefined ? undefined : strptimeOf(guess.format);
      return format === undefined ? { as: type } : { as: type, format };
    }
    default:
      return { as: type };
  }
}

/** Keys are foreign text: no prototype may be in the way. */
export const byName = (entries: readonly (readonly [string, PlanColumn])[]): Record<string, PlanColumn> =>
  Object.assign(Object.create(null), Object.fromEntries(entries));
