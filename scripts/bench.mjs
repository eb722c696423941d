// npm run bench [-- [case] --rows N --pairs N --data NAME --against NAME --dry]: our commands against optima by hand and against peers.
// What both sides find is compared before anything is timed; ratios go into scripts/bench/results.json, entry by entry.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cases } from './bench/cases.mjs';
import { compare } from './bench/compare.mjs';
import { prepare, results } from './bench/place.mjs';
import { replaced, table } from './bench/results.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string' },
    pairs: { type: 'string', default: '7' },
    against: { type: 'string', multiple: true },
    data: { type: 'string', multiple: true },
    dry: { type: 'boolean' },
  },
});
const pairs = Number(values.pairs);
if (!Number.isInteger(pairs) || pairs < 1) stop(`--pairs is ${values.pairs}: it has to be a whole number from 1 on`);
const chosen = cases.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0)
  stop(`no such case: ${positionals.join(', ')}; there are ${cases.map(({ name }) => name).join(', ')}`);
await prepare();
let made = 0;
let failed = 0;
for (const { name, about, sizes, comparisons } of chosen) {
  console.log(`\n${name}: ${about}`);
  for (const rows of values.rows === undefined ? sizes : [Number(values.rows)]) {
    for await (const comparison of comparisons(rows)) {
      if (!asked(values.against, comparison.other.name) || !asked(values.data, comparison.data)) continue;
      try {
        made++;
        const entry = { case: name, ...compare(comparison, pairs) };
        console.log(table([entry]).split('\n').at(-1));
        if (!values.dry) save(entry);
      } catch (error) {
        failed++;
        console.error(error.message);
      }
    }
  }
}
if (made === 0) stop('no comparison is named so: see the tables of docs/benchmarks.md for --data and --against');
if (failed > 0) stop(`${failed} comparisons could not be made: nothing of them was published`, 1);

function stop(problem, status = 2) {
  console.error(problem);
  process.exit(status);
}

function asked(names, name) {
  return names === undefined || names.includes(name);
}

function save(entry) {
  const before = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [];
  writeFileSync(results, `${JSON.stringify(replaced(before, entry), null, 2)}\n`);
}
