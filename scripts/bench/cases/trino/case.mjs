import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gate, node, written } from '../../place.mjs';
import { side } from '../checks/case.mjs';
import { contract, keyRules, rowRules } from './rules.mjs';

/** Rows of tpch.<schema>.lineitem. */
const tables = { tiny: 60_175, sf1: 6_001_215, sf10: 59_986_052 };

export const trino = {
  name: 'trino',
  about: 'TPC-H lineitem on a Trino server of this machine: what the runner takes (no claim about the speed of Trino)',
  sizes: [tables.sf1, tables.sf10],
  async *comparisons(rows) {
    const schema = Object.keys(tables).find((name) => tables[name] === rows);
    if (schema === undefined) throw new Error(`--rows of trino is one of ${Object.values(tables).join(', ')}`);
    const server = spawn(node, [join(import.meta.dirname, 'server.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(server, 'exit');
    try {
      const url = await address(server);
      for (const what of schema === 'sf10' ? ['rows'] : ['rows', 'keys']) {
        const table = `tpch.${schema}.lineitem`;
        const file = `lineitem-${what}.json`;
        written(file, JSON.stringify(contract({ keys: what === 'keys' })));
        const settings = { contract: file, data: table, engine: 'trino', 'engine-url': url, 'engine-user': 'bench' };
        yield {
          data: table,
          rows,
          ours: side(`gate, ${what}`, gate('data-validation', settings), read(what === 'keys' ? keyRules : rowRules)),
          other: side('hand-written query', [node, join(import.meta.dirname, 'hand.mjs'), url, table, what]),
          goal: { megabytes: 300 },
        };
      }
    } finally {
      server.stdin.end();
      await ended;
    }
  },
};

/** The first line of the server; where there is none, its own error stands above. */
async function address(server) {
  for await (const line of createInterface({ input: server.stdout })) return line;
  throw new Error('Trino did not start: see above');
}

const read = (rules) => (stdout) => {
  const { checks, evidence } = JSON.parse(stdout);
  const results = checks
    .filter(({ id, outcome }) => id in rules && ['pass', 'fail'].includes(outcome))
    .map(({ id, outcome, observed }) => [id, { holds: outcome === 'pass', count: observed.numerator }]);
  return Object.fromEntries([...results, ['rows', { holds: true, count: evidence.tables[0].rows }]]);
};
