// node test/engines/fingerprint-cost.ts [rows]
// What DuckDB's fingerprint of a table costs beside a scan that counts the cells of all columns, in processor seconds.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { openEngine } from '../../shared/engine/open-engine.ts';
import type { Aggregate, PlanColumn } from '../../shared/engine/plan.ts';
import { sqlLiteral } from '../../shared/report/escape.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const pairs = 5;
const columns: Readonly<Record<string, PlanColumn>> = {
  id: { reading: { as: 'integer', bits: 64 }, missing: [] },
  quantity: { reading: { as: 'integer', bits: 64 }, missing: [] },
  price: { reading: { as: 'number' }, missing: [] },
  share: { reading: { as: 'number' }, missing: [] },
  tax: { reading: { as: 'number' }, missing: [] },
  paid: { reading: { as: 'boolean' }, missing: [] },
  day: { reading: { as: 'date' }, missing: [] },
  at: { reading: { as: 'timestamp' }, missing: [] },
  country: { reading: { as: 'text' }, missing: [] },
  comment: { reading: { as: 'text' }, missing: [] },
};
const names = Object.keys(columns);

const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-fingerprint-'));
try {
  const path = join(folder, 'rows.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `copy (select i as id, hash(i) % 50 as quantity, (hash(i) % 10000000)::double / 97 as price, sqrt(i) as share,
       ((hash(i) % 100)::decimal(12,2) / 100)::decimal(12,2) as tax, i % 3 = 0 as paid, date '2020-01-01' + (i % 2000)::integer as day,
       timestamp '2020-01-01' + to_seconds(i) as at, ['DE', 'FR', 'IT', null][i % 4 + 1] as country,
       'comment ' || hash(i)::varchar as comment
     from range(${rows}) as r(i)) to ${sqlLiteral(path)} (format parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  const engine = await openEngine({ memoryLimit: undefined, workspace: folder, allowedPaths: [path] });
  const table = await engine.open({
    name: 'rows',
    files: [{ path, name: 'rows.parquet', format: 'parquet', compression: 'none', bytes: statSync(path).size }],
    columnNames: names,
    header: true,
  });
  const plans: Readonly<Record<string, Readonly<Record<string, Aggregate>>>> = {
    count: Object.fromEntries(names.map((column) => [column, { kind: 'count', where: { is: 'null', column } }])),
    fingerprint: { fingerprint: { kind: 'fingerprint', columns: names } },
  };
  const seconds: Readonly<Record<string, number[]>> = { count: [], fingerprint: [] };
  // the first pair warms up
  for (let pair = 0; pair <= pairs; pair++)
    for (const [name, measures] of Object.entries(plans)) {
      const before = process.cpuUsage();
      await engine.scan(table, { columns, measures });
      const { user, system } = process.cpuUsage(before);
      if (pair > 0) seconds[name]?.push((user + system) / 1e6);
    }
  await engine.close();
  const median = (values: readonly number[] = []): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const [count, fingerprint] = [median(seconds.count), median(seconds.fingerprint)];
  process.stdout.write(
    `${rows} rows, ${names.length} columns, ${cpus().length} processors: counting cells ${count.toFixed(3)} s, fingerprint ${fingerprint.toFixed(3)} s, ratio ${(fingerprint / count).toFixed(1)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
