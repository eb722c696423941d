// Started by the tests as a process of its own: argument 1 is the options of findDuckDb as JSON.
import { findDuckDb } from '../../shared/engine/native/load-duckdb.ts';

console.log(JSON.stringify(await findDuckDb(JSON.parse(process.argv[2] ?? '{}'))));
