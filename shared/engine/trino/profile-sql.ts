import type { Aggregate, Answer, TopValues } from '../plan.ts';
import { fingerprintOf } from '../sql/canonical-row.ts';

/** Aggregates that describe a column before anything is required of it. `text` is SQL of the cell's text. */

export const distinctSql = (text: string): string => `approx_distinct(${text})`;

export function shapesSql(text: string, limit: number): string {
  const shape = `regexp_replace(regexp_replace(regexp_replace(${text}, '[0-9]', '9'), '[A-Z]', 'A'), '[a-z]', 'a')`;
  return `map_keys(approx_most_frequent(${limit}, ${shape}, ${Math.max(100, 10 * limit)}))`;
}

/** [[distinct, once], texts, counts], as DuckDB's dialect has it; ties go by text. */
export function topSql(text: string, limit: number, where: string | undefined): string {
  const entries = `map_entries(histogram(${text})${where === undefined ? '' : ` filter (where ${where})`})`;
  const order =
    '(a, b) -> case when a[2] > b[2] then -1 when a[2] < b[2] then 1 when a[1] < b[1] then -1 when a[1] > b[1] then 1 else 0 end';
  const ranked = `slice(array_sort(${entries}, ${order}), 1, ${limit})`;
  const count = (list: string) => `cast(cardinality(${list}) as varchar)`;
  return `array[array[${count(entries)}, ${count(`filter(${entries}, e -> e[2] = 1)`)}], transform(${ranked}, e -> e[1]), transform(${ranked}, e -> cast(e[2] as varchar))]`;
}

/** A value of the result row as the answer to its measure. */
export function readAnswer(measure: Aggregate, value: unknown): Answer {
  switch (measure.kind) {
    case 'fingerprint':
      return fingerprintOf((value ?? []) as readonly unknown[]);
    case 'shapes':
      return (value ?? []) as readonly string[];
    case 'top': {
      const [[distinct, once] = [], texts, counts] = (value ?? []) as (string | null)[][];
      const values = (texts ?? []).map((text, i) => [text as string, Number(counts?.[i])] as const);
      return { distinct: Number(distinct ?? 0), once: Number(once ?? 0), values } satisfies TopValues;
    }
    default:
      return plainNumbers(value) as Answer;
  }
}

/** Counts fit a double exactly below 2^53. */
function plainNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainNumbers);
  if (typeof value === 'bigint') return Number(value);
  return value ?? null;
}
