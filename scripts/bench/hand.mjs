// node hand.mjs FILE: the checks as one hand-written DuckDB query, one number a check. CSV is read as text and cast with
// try_cast, which is what a person who wants to count bad cells writes; Parquet has types of its own.
import { checks, columns } from './checks.mjs';
import { connect, literal, rows } from './duckdb.mjs';

const [file] = process.argv.slice(2);
const csv = file.endsWith('.csv');
const connection = await connect({ preserve_insertion_order: 'false' });
const value = (column) => (csv && columns[column] !== 'varchar' ? `v_${column}` : column);

const broken = {
  range: ({ column, min, max }) => `${value(column)} not between ${literal(min)} and ${literal(max)}`,
  set: ({ column, values }) => `${column} not in (${values.map(literal)})`,
  regex: ({ column, pattern }) => `not regexp_matches(${column}, ${literal(pattern)})`,
  length: ({ column, min, max }) => `length(${column}) not between ${min} and ${max}`,
  order: ({ column, before }) => `${value(column)} > ${value(before)}`,
};

function aggregate(check) {
  switch (check.kind) {
    case 'not_null':
      return `count(*) - count(${check.column})`;
    case 'type':
      return csv ? `count(${check.column}) - count(v_${check.column})` : '0';
    case 'unique':
      return `count(${value(check.column)}) - count(distinct ${value(check.column)})`;
    default:
      return `count_if(${broken[check.kind](check)})`;
  }
}

const casts = Object.entries(columns).filter(([, type]) => type !== 'varchar');
const source = csv
  ? `(select *, ${casts.map(([name, type]) => `try_cast(${name} as ${type}) as v_${name}`)} from read_csv(${literal(file)}, all_varchar = true, header = true, delim = ',', quote = '"'))`
  : `read_parquet(${literal(file)})`;
const [row] = await rows(
  connection,
  `select count(*) as n, ${checks.map((check, i) => `${aggregate(check)} as c${i}`)} from ${source}`,
);
console.log(JSON.stringify({ rows: Number(row.n), counts: checks.map((_, i) => Number(row[`c${i}`])) }));
