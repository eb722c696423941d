import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { peer } from '../../peers.mjs';
import { folder, gate, make, node, written } from '../../place.mjs';
import { checks as all, columns, contract } from './table.mjs';

const here = import.meta.dirname;
const file = (name) => join(folder, name);
const MILLION = 1_000_000;

export const checks = {
  name: 'checks',
  about: '69 checks of 23 columns, with planted defects that every side has to find',
  sizes: [MILLION, 10 * MILLION],
  async *comparisons(rows) {
    make(join(here, 'data.mjs'), rows, folder);
    written('bench.json', contract());
    written('spec.json', JSON.stringify({ columns, checks: all }));
    for (const [data, extension] of Object.entries({ CSV: 'csv', Parquet: 'parquet' })) {
      const path = file(`bench-${rows}.${extension}`);
      const [counts, full] = ours(path);
      const hand = side('hand-written query', [node, join(here, 'hand.mjs'), path]);
      yield { data, rows, ours: counts, other: hand, ...goalAt(rows, { cpu: 1.15 }) };
      yield { data, rows, ours: full, other: hand };
      yield { data, rows, ours: full, other: side('bare scan', [node, join(here, 'scan.mjs'), path]) };
      for (const [program, most, goal] of peers)
        if (rows <= most) yield { data, rows, ours: full, other: await program(path), ...goalAt(rows, goal) };
    }
  },
};

/** The gate as the hand-written query works, which counts alone; and as it is, with the numbers of failing rows. */
const ours = (path) =>
  [{ examples: 0 }, {}].map((more) =>
    side(
      'examples' in more ? 'gate, counts only' : 'gate',
      gate('data-validation', { contract: 'bench.json', data: path, ...more }),
      readReport,
    ),
  );

export const side = (name, command, results = JSON.parse, more = {}) => ({
  name,
  command,
  cwd: folder,
  // 1: planted defects were found
  exits: [0, 1],
  results,
  ...more,
});

export function readReport(stdout) {
  const report = JSON.parse(stdout);
  const found = new Map(report.checks.map((check) => [check.id, check]));
  const executed = all.flatMap(({ kind, column, ids }) => {
    const own = ids.map((id) => found.get(id));
    if (own.some((check) => check === undefined || !['pass', 'fail'].includes(check.outcome))) return [];
    const count = own.reduce((sum, { observed }) => sum + observed.numerator, 0);
    return [[`${kind}:${column}`, { holds: own.every(({ outcome }) => outcome === 'pass'), count }]];
  });
  return Object.fromEntries([...executed, ['rows', { holds: true, count: report.evidence.tables[0].rows }]]);
}

const script = (name, program) => async (path) => {
  const { python, version } = await peer(name);
  return side(name, [python, join(here, 'peers', program), path, file('spec.json')], JSON.parse, { version });
};

/** At fewer rows the start is most of a process. */
const goalAt = (rows, goal) => (goal !== undefined && rows >= 10 * MILLION ? { goal } : {});

/** Each with the most rows that it is asked for, and the goal against it. */
const peers = [
  [datacontract, 10 * MILLION, { memory: 0.125 }],
  [script('pandera', 'pandera_polars.py'), 10 * MILLION, { memory: 0.125 }],
  [script('soda', 'soda_scan.py'), 10 * MILLION],
  // at ten million rows pandas takes most of 8 GB, and minutes
  [script('great-expectations', 'great_expectations_suite.py'), MILLION],
];

/** Its own command line on the same contract, with a server that names the file. */
async function datacontract(path) {
  const { bin, version } = await peer('datacontract');
  const format = path.split('.').at(-1);
  const { schema, ...rest } = JSON.parse(contract());
  const server = { server: 'local', type: 'local', path, format, ...(format === 'csv' ? { delimiter: ',' } : {}) };
  const order = { type: 'sql', query: 'select count(*) from bench where signup_date > last_seen', mustBe: 0 };
  const own = { ...rest, servers: [server], schema: [{ ...schema[0], quality: [order] }] };
  const name = `datacontract-${basename(path)}`;
  const location = written(`${name}.json`, JSON.stringify(own));
  const output = file(`${name}-output.json`);
  return side(
    'datacontract-cli',
    [join(bin, 'datacontract'), 'test', location, '--output', output, '--output-format', 'json'],
    () => readDatacontract(JSON.parse(readFileSync(output, 'utf8')).checks),
    { version },
  );
}

const datacontractTypes = {
  not_null: ['field_required', 'field_null_values'],
  range: ['field_minimum', 'field_maximum'],
  set: ['field_invalid_values'],
  regex: ['field_regex'],
  length: ['field_min_length', 'field_max_length'],
  unique: ['field_unique'],
};

function readDatacontract(found) {
  return Object.fromEntries(
    all.flatMap(({ kind, column }) => {
      const own = found.filter(({ type, field }) =>
        kind === 'order'
          ? field === null && type.includes('sql')
          : field === column && datacontractTypes[kind]?.includes(type),
      );
      if (own.length === 0 || own.some(({ result }) => !['passed', 'failed'].includes(result))) return [];
      const holds = own.every(({ result }) => result === 'passed');
      const count = own.reduce((sum, { diagnostics }) => sum + diagnostics.value, 0);
      return [[`${kind}:${column}`, { holds, count }]];
    }),
  );
}
