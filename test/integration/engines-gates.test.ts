import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTrino } from '../../shared/clients/trino/client.ts';
import type { Report } from '../../shared/report/report.ts';
import { seededRandom } from '../../shared/statistics/random.ts';
import { differences } from '../engines/both-engines.ts';
import { decided, type JudgedRun, judge } from '../engines/judge.ts';
import { insertRows, type TypedRows, writeParquet } from '../engines/typed-rows.ts';
import { cli, dist, node } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { startTrino } from '../servers/trino.ts';

/** The evidence gates on both engines, and what only a server has: explained queries, budgets, queries to be cancelled. */

const server = await startTrino();
skipWithReason('Trino', server);

const columns = {
  id: 'bigint',
  label: 'bigint',
  score: 'double',
  old: 'double',
  region: 'varchar',
  note: 'varchar',
};

/** Scores tie, groups have names of all sorts, and the old model knows a little less. */
function predictions(rows: number): TypedRows {
  const random = seededRandom(11, 'predictions');
  return {
    columns,
    rows: Array.from({ length: rows }, (_, id) => {
      const score = Math.round(20 * random()) / 20;
      const old = Math.min(1, Math.max(0, Math.round(20 * (score + 0.3 * (random() - 0.5))) / 20));
      return [
        String(id),
        random() < 0.1 + 0.8 * score ? '1' : '0',
        String(Math.min(0.99, Math.max(0.01, score))),
        String(Math.min(0.99, Math.max(0.01, old))),
        ['north', 'süd', "o'st"][id % 3] ?? null,
        null,
      ];
    }),
  };
}

const made = predictions(300);
const tables: Readonly<Record<string, TypedRows>> = {
  predictions: made,
  // the same rows in another order, to be paired by id
  baseline: {
    columns: { id: 'bigint', label: 'bigint', score: 'double' },
    rows: made.rows.map(([id = null, label = null, , old = null]) => [id, label, old]).reverse(),
  },
  unlabelled: { columns, rows: made.rows.map((row, i) => (i === 7 ? row.with(1, null) : row)) },
  unscored: { columns, rows: made.rows.map((row, i) => (i === 7 ? row.with(2, null) : row)) },
  ungrouped: { columns, rows: made.rows.map((row, i) => (i === 7 ? row.with(4, null) : row)) },
};

const contract = (name: string, properties: readonly object[]): string =>
  JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: name,
    version: '1.0.0',
    status: 'active',
    schema: [{ name, logicalType: 'object', properties }],
  });
const lineitem = contract('lineitem', [
  { name: 'quantity', logicalType: 'number', logicalTypeOptions: { minimum: 1, maximum: 50 } },
  { name: 'comment', logicalType: 'string', required: true },
]);
/** Nothing that a server answers at once. */
const slow = contract('lineitem', [{ name: 'comment', logicalType: 'string', unique: true }]);

describe.runIf(server.ok)('gates on both engines', () => {
  const url = server.ok ? server.url : '';
  let workspace = '';
  const trino = (user = 'gates') => ({
    engine: 'trino',
    'engine-url': url,
    'engine-user': user,
    'engine-catalog': 'memory',
    'engine-schema': 'default',
  });

  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'mlops-gates-engines-'));
    const client = openTrino({ url, user: 'gates', tags: [] });
    for (const [name, rows] of Object.entries(tables)) {
      await writeParquet(rows, join(workspace, `${name}.parquet`));
      await insertRows(rows, `memory.default.${name}`, client.query);
    }
    writeFileSync(join(workspace, 'lineitem.json'), lineitem);
    writeFileSync(join(workspace, 'slow.json'), slow);
  });
  afterAll(async () => {
    rmSync(workspace, { recursive: true, force: true });
    if (server.ok) await server.stop();
  });

  /** Tables are files of DuckDB's. */
  async function onBoth(gate: string, settings: Readonly<Record<string, unknown>>, ...named: readonly string[]) {
    const files = Object.fromEntries(named.map((name) => [name, `${settings[name]}.parquet`]));
    return {
      duckdb: await judge(workspace, gate, { ...settings, ...files }),
      trino: await judge(workspace, gate, { ...settings, ...trino() }),
    };
  }
  function agree({ duckdb, trino }: { readonly duckdb: JudgedRun; readonly trino: JudgedRun }): Report {
    expect(differences(decided(duckdb), decided(trino))).toEqual([]);
    expect(differences(duckdb.report.evidence, trino.report.evidence)).toEqual([]);
    expect([duckdb.report.engine?.name, trino.report.engine?.name]).toEqual(['duckdb', 'trino']);
    return duckdb.report;
  }

  const reasons = ({ report }: JudgedRun) => report.checks.map(({ reason }) => reason);

  const metrics = {
    roc_auc: { 'max-drop': 0.05, min: 0.6 },
    average_precision: { min: 0.5 },
    log_loss: { 'max-drop': 0.1 },
    brier: { max: 0.3 },
    accuracy: { 'max-drop': 0.05 },
    f1: { 'max-drop': 0.05 },
    matthews_corrcoef: { min: 0.99 },
  };
  test.each([
    ['in one table', { 'baseline-score': 'old' }, ['predictions']],
    ['in two tables, paired by id', { baseline: 'baseline', id: 'id' }, ['predictions', 'baseline']],
  ] as const)('metric-regression of two models %s', async (_, settings, named) => {
    const asked = { ...settings, predictions: 'predictions', score: 'score', slices: 'region', metrics };
    const report = agree(await onBoth('metric-regression', asked, ...named));
    expect(report.verdict).toBe('fail');
    expect(report.checks.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    expect(report.checks.map(({ id }) => id)).toContain('roc_auc.max-drop[region=süd]');
  });

  const rates = {
    demographic_parity_difference: { tolerance: 0.1 },
    demographic_parity_ratio: { 'min-ratio': 0.8 },
    equal_opportunity_difference: { tolerance: 0.1 },
    equalized_odds_difference: { tolerance: 0.1 },
    false_negative_rate_ratio: { 'min-ratio': 0.8 },
  };
  test('bias-evaluation', async () => {
    const report = agree(
      await onBoth(
        'bias-evaluation',
        { predictions: 'predictions', score: 'score', threshold: 0.5, group: 'region', metrics: rates },
        'predictions',
      ),
    );
    expect(report.verdict).not.toBe('error');
    expect(report.checks.length).toBeGreaterThan(10);
  });

  test.each([
    ['metric-regression', 'unlabelled', { 'baseline-score': 'old', metrics }],
    ['metric-regression', 'unscored', { 'baseline-score': 'old', metrics }],
    ['bias-evaluation', 'unlabelled', { group: 'region', metrics: rates }],
    ['bias-evaluation', 'unscored', { group: 'region', metrics: rates }],
    ['bias-evaluation', 'ungrouped', { group: 'region', metrics: rates }],
  ] as const)('%s of %s predictions is an error on both', async (gate, table, settings) => {
    const { duckdb, trino } = await onBoth(gate, { ...settings, predictions: table, score: 'score' }, 'predictions');
    expect(differences(decided(duckdb), decided(trino))).toEqual([]);
    expect(duckdb.report.verdict).toBe('error');
    expect(reasons(trino)).toEqual(reasons(duckdb));
  });

  const flags = (settings: Readonly<Record<string, string>>): string[] =>
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const validate = (settings: Readonly<Record<string, string>>): readonly string[] => [
    'data-validation',
    ...flags({ ...settings, reports: 'json', 'report-dir': 'report' }),
  ];
  const published = (): Report => JSON.parse(readFileSync(join(workspace, 'report', 'report.json'), 'utf8'));

  test('explain prints each query and what it is expected to read', () => {
    const ended = cli(
      validate({ contract: 'lineitem.json', data: 'tpch.tiny.lineitem', explain: 'true', ...trino() }),
      workspace,
    );
    expect([ended.exit, ended.stdout.includes('PASS')]).toEqual([0, true]);
    const queries = ended.stderr.split('\n').filter((line) => line.startsWith('-- query'));
    expect(queries.map((line) => line.replace(/\d+ bytes/, 'n bytes'))).toEqual([
      '-- query 1, expected to read n bytes',
    ]);
    expect(ended.stderr).toContain('from "tpch"."tiny"."lineitem"');
  });

  test('a query that is expected to read more than scan-budget is not started', () => {
    const ended = cli(
      validate({ contract: 'lineitem.json', data: 'tpch.tiny.lineitem', 'scan-budget': '10', ...trino() }),
      workspace,
    );
    expect(ended.exit).toBe(3);
    expect(published().checks.find(({ id }) => id === 'lineitem.readable')?.reason).toContain(
      'and was not started: raise the budget',
    );
  });

  test('a query that reads more than scan-budget is ended, though less was expected', async () => {
    // Trino's planner counts a table once that a view reads twice
    await openTrino({ url, user: 'gates', tags: [] }).query(
      'create or replace view memory.default.twice as select * from memory.default.predictions union all select * from memory.default.predictions',
    );
    writeFileSync(
      join(workspace, 'twice.json'),
      contract('twice', [{ name: 'score', logicalType: 'number', logicalTypeOptions: { minimum: 0 } }]),
    );
    const reading = { contract: 'twice.json', data: 'twice', ...trino() };
    expect(cli(validate({ ...reading, 'scan-budget': '1MB' }), workspace).exit).toBe(0);
    expect(cli(validate({ ...reading, 'scan-budget': '4000' }), workspace).exit).toBe(4);
    expect(published().checks[0]?.reason).toContain('has read 5400 bytes, over the scan budget of 4000, and was ended');
  });

  test('a query that takes longer than time-budget is ended', async () => {
    if (!server.ok) return;
    const reading = { contract: 'slow.json', data: 'tpch.sf10.lineitem', 'time-budget': '1s', ...trino('hasty') };
    expect(cli(validate(reading), workspace).exit).toBe(4);
    expect(published().checks[0]?.reason).toContain('took longer than the time budget of 1 s, and was cancelled');
    expect((await server.runningQueries()).filter(({ user }) => user === 'hasty')).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s leaves no query on the server', async (signal) => {
    if (!server.ok) return;
    const user = signal.toLowerCase();
    const mine = async () => (await server.runningQueries()).filter((query) => query.user === user);
    const args = validate({ contract: 'slow.json', data: 'tpch.sf10.lineitem', ...trino(user) });
    const child = spawn(node, [join(dist, 'cli.mjs'), ...args], { cwd: workspace, stdio: 'ignore' });
    const ended = once(child, 'exit');
    while ((await mine()).every(({ state }) => state !== 'RUNNING')) {
      if (child.exitCode !== null) throw new Error(`it ended by itself with ${child.exitCode}`);
      await sleep(200);
    }
    child.kill(signal);
    expect((await ended)[0]).toBe(signal === 'SIGTERM' ? 143 : 130);
    expect(await mine()).toEqual([]);
  });

  test('the command that reproduces a verdict keeps the engine, but not the password', () => {
    const password = 'pa55 of nobody';
    // nobody listens there, and a password goes over https alone
    const nowhere = { ...trino(), 'engine-url': 'https://127.0.0.1:1', 'engine-password': password };
    const ended = cli(validate({ contract: 'lineitem.json', data: 'tpch.tiny.lineitem', ...nowhere }), workspace);
    expect(ended.exit).toBe(4);
    expect(published().reproduce).toContain(
      '--engine trino --engine-url https://127.0.0.1:1 --engine-user gates --engine-catalog memory --engine-schema default',
    );
    const said = ended.stdout + ended.stderr + readFileSync(join(workspace, 'report', 'report.json'), 'utf8');
    expect(said).not.toContain(password);
    expect(said).not.toContain('engine-password');
  });
});
