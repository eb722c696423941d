// node scan.mjs FILE: every value of every column is read once, and nothing is asked of it but which is the greatest.
import { connect, literal, rows } from '../../duckdb.mjs';

const [file] = process.argv.slice(2);
const source = file.endsWith('.csv')
  ? `read_csv(${literal(file)}, all_varchar = true, header = true, delim = ',', quote = '"')`
  : `read_parquet(${literal(file)})`;
const connection = await connect({ preserve_insertion_order: 'false' });
const [row] = await rows(connection, `select count(*) as n, max(columns(*)) from ${source}`);
console.log(JSON.stringify({ rows: { holds: true, count: Number(row.n) } }));
