// node hand.mjs FILE: the checks as one hand-written DuckDB query, one number a check: how many
// rows break it. CSV is read as text and cast with
// try_cast, which is what a person who wants to count bad cells writes; Parquet has types of its own.

import { connect, literal, rows } from '../../duckdb.mjs';
import { checks, columns } from './table.mjs';

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
const results = checks.map((check, i) => {
  const count = Number(row[`c${i}`]);
  return [`${check.kind}:${check.column}`, { holds: count <= ((check.limit ?? 0) / 100) * Number(row.n), count }];
});
console.log(JSON.stringify(Object.fromEntries(results)));
