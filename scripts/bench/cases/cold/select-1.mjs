// What Node needs to load DuckDB and answer one query.
import { connect, rows } from '../../duckdb.mjs';

console.log(await rows(await connect(), 'select 1 as x'));
