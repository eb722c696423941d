// node data.mjs FILE ROWS PARTS FOLDER: the rows of FILE, PARTS times over, a file each; in each their ids go on from those before.
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { connect, literal } from '../../duckdb.mjs';

const [file, rows, parts, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const connection = await connect({ preserve_insertion_order: 'true' });
for (let part = 0; part < Number(parts); part++) {
  const out = join(folder, `part-${String(part).padStart(2, '0')}.parquet`);
  if (existsSync(out)) continue;
  const shifted = `select * replace (id + ${part * Number(rows)} as id) from ${literal(file)}`;
  await connection.run(`copy (${shifted}) to ${literal(`${out}.part`)} (format parquet, compression zstd)`);
  renameSync(`${out}.part`, out);
}
