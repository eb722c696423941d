// node hand.mjs URL TABLE rows|keys: the rules as one hand-written query of Trino.
import { runStatement } from '../../../../test/servers/trino-statement.ts';
import { keyRules, rowRules } from './rules.mjs';

const [url, table, what] = process.argv.slice(2);
const rules = what === 'keys' ? keyRules : rowRules;
const { rows } = await runStatement(url, `select count(*), ${Object.values(rules).join(', ')} from ${table}`, {
  timeoutMs: 1_800_000,
});
const [all, ...counts] = rows[0].map(Number);
const results = Object.keys(rules).map((id, i) => [id, { holds: counts[i] === 0, count: counts[i] }]);
console.log(JSON.stringify(Object.fromEntries([...results, ['rows', { holds: true, count: all }]])));
