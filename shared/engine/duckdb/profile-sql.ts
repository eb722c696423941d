import type { Aggregate, Answer, TopValues } from '../plan.ts';
import { fingerprintOf } from '../sql/canonical-row.ts';
import type { KeyRange } from '../sql/dialect.ts';

/** Aggregates that describe a column before anything is required of it. `text` is SQL of the cell's text. */

/** HyperLogLog: bounded memory, and the same answer however the rows are split among threads. */
export const distinctSql = (text: string): string => `approx_count_distinct(${text})`;

/** A bit a key inside the range; a hash of distinct keys, which may spill, outside of it. */
export function repeatsSql(key: string, range: KeyRange | undefined): string {
  if (range === undefined) return `(count(${key}) - count(distinct ${key}))`;
  const inside = `${key} between ${range.low} and ${range.high}`;
  const bits = `coalesce(bit_count(bitstring_agg(case when ${inside} then ${key}::bigint end, ${range.low}::bigint, ${range.high}::bigint)), 0)`;
  return `(count(${key}) - ${bits} - count(distinct case when ${inside} then null else ${key} end))`;
}

/** Space-saving sketch: bounded memory, exact while there are few shapes. */
export function shapesSql(text: string, limit: number): string {
  const digits = `regexp_replace(${text}, '[0-9]', '9', 'g')`;
  const capitals = `regexp_replace(${digits}, '[A-Z]', 'A', 'g')`;
  return `approx_top_k(regexp_replace(${capitals}, '[a-z]', 'a', 'g'), ${limit})`;
}

/** Lists of text, because a list of DuckDB has one type: [[distinct, once], texts, counts]; ties go by text. */
export function topSql(text: string, limit: number, where: string | undefined): string {
  const entries = `map_entries(histogram(${text})${where === undefined ? '' : ` filter (where ${where})`})`;
  const ranked = `list_sort(list_transform(${entries}, lambda e: {'c': -(e.value::bigint), 'k': e.key}))[1:${limit}]`;
  const once = `len(list_filter(${entries}, lambda e: e.value = 1))`;
  return `[[len(${entries})::varchar, ${once}::varchar], list_transform(${ranked}, lambda e: e.k), list_transform(${ranked}, lambda e: (-e.c)::varchar)]`;
}

/** A value of the result row as the answer to its measure. */
export function readAnswer(measure: Aggregate, value: unknown): Answer {
  if (measure.kind === 'fingerprint') return fingerprintOf(value as readonly unknown[]);
  if (measure.kind === 'shapes') return (value ?? []) as readonly string[];
  if (measure.kind !== 'top') return value as Answer;
  const [[distinct, once], texts, counts] = value as [[string | null, string | null], string[] | null, string[] | null];
  const values = (texts ?? []).map((text, i) => [text, Number(counts?.[i])] as const);
  return { distinct: Number(distinct ?? 0), once: Number(once ?? 0), values } satisfies TopValues;
}
