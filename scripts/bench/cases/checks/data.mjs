// node data.mjs ROWS FOLDER: the benchmark's data, each value a hash of its row number. Planted: 3 repeated ids, 5 ages,
// 4 states, 7 e-mail addresses.
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { connect, literal } from '../../duckdb.mjs';

const n = Number(process.argv[2]);
const folder = process.argv[3];
const parquet = join(folder, `bench-${n}.parquet`);
const csv = join(folder, `bench-${n}.csv`);
const connection = await connect({ preserve_insertion_order: 'true' });
await connection.run('create macro u(i, k) as (hash(i * 64 + k) >> 11)::double / 9007199254740992.0');
await connection.run(
  'create macro normal(i, k) as sqrt(-2 * ln(u(i, k) + 1e-12)) * cos(6.283185307179586 * u(i, k + 1))',
);

const table = `
  select
    case when i >= ${n - 3} then i - ${n >> 1} else i end::bigint as id,
    (['DE','FR','IT','ES','NL','US','GB','PL','SE','AT'])[1 + (10 * pow(u(i, 1), 1.5))::int % 10] as country,
    (['web','app','store','phone'])[1 + (u(i, 2) * 4)::int % 4] as channel,
    (['free','basic','pro'])[1 + (u(i, 3) * 3)::int % 3] as plan,
    case when i % ${n >> 2} = 77 then 'BROKEN' else (['new','active','paused','closed','banned'])[1 + (u(i, 4) * 5)::int % 5] end as status,
    case when i % ${Math.floor(n / 7)} = 99 then 'not-an-email' else 'user' || (hash(i) % 99999999) || '@mail' || (hash(i + 1) % 40) || '.example' end as email,
    least(round(exp(3 + 0.9 * normal(i, 5)), 2), 5000) as amount,
    case when u(i, 7) >= 0.01 then round(1000 * normal(i, 8), 2) end as balance,
    round(u(i, 10), 4) as score,
    round(0.05 * u(i, 11) * u(i, 12), 5) as rate,
    round(-90 + 180 * u(i, 13), 3) as lat,
    round(-180 + 360 * u(i, 14), 3) as lon,
    case when u(i, 15) >= 0.01 then round(170 + 9 * normal(i, 16), 1) end as height,
    round(36.6 + 0.4 * normal(i, 18), 2) as temperature,
    case when i % ${n / 5} = 123 then -3 else 18 + (62 * u(i, 20))::int end as age,
    floor(-6 * ln(u(i, 21) + 1e-9))::int as n_orders,
    case when u(i, 22) >= 0.01 then (400 * u(i, 23))::int end as n_logins,
    (3000 * u(i, 24))::int as tenure_days,
    date '2018-01-01' + (2000 * u(i, 25))::int as signup_date,
    case when u(i, 26) >= 0.01 then timestamp '2023-07-01' + to_seconds((31536000 * u(i, 27))::int) end as last_seen,
    case when u(i, 28) >= 0.01 then u(i, 29) < 0.7 end as is_active,
    u(i, 30) < 0.3 as opted_in,
    case when u(i, 31) >= 0.1 then (['AB','CD','EF'])[1 + (u(i, 32) * 3)::int % 3] || '-' || lpad((hash(i + 2) % 10000)::varchar, 4, '0') end as note_code
  from (select range as i from range(${n}))`;

if (!existsSync(parquet)) {
  await connection.run(`copy (${table}) to ${literal(`${parquet}.part`)} (format parquet, compression zstd)`);
  renameSync(`${parquet}.part`, parquet);
}
if (!existsSync(csv)) {
  await connection.run(`copy (from ${literal(parquet)}) to ${literal(`${csv}.part`)} (format csv, header)`);
  renameSync(`${csv}.part`, csv);
}
