// npm run demo: the main job on real data. Exits with 0 when the verdicts are the ones that the data deserve.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const policy = 'examples/data-validation/mlops-gates.yml';
const expected = { flights: 'pass', movies: 'fail' };

console.log(`$ node dist/cli.mjs run --policy ${policy}\n`);
const { status } = spawnSync(process.execPath, [join('dist', 'cli.mjs'), 'run', '--policy', policy], {
  cwd: root,
  stdio: 'inherit',
});
const seen = Object.fromEntries(Object.keys(expected).map((run) => [run, verdictOf(run)]));
const right = status === 1 && Object.entries(expected).every(([run, verdict]) => seen[run] === verdict);

const changed = spawnSync('git', ['diff', '--quiet', '--', 'examples/data-validation'], { cwd: root }).status === 1;
const verdicts = Object.entries(seen).map(([run, verdict]) => `${run}: ${verdict}`);

if (right)
  console.log(`
That was two runs of one gate, and both verdicts are right:
  flights  three million flights, one scan: every rule of the contract holds.
  movies   the rules caught nine titles that are numbers, one film without a title, and 24 films
           "released" after 2010: the century of two-digit years was guessed wrong.

Look    mlops-gates-report/movies/report.html in a browser
Change  a bound in examples/data-validation/flights.odcs.yaml and run the demo again
Yours   cd to the folder of your data, then
        node ${root}dist/cli.mjs init --data <your file>
        node ${root}dist/cli.mjs run`);
else if (changed)
  console.log(
    `\nYou changed the example, and these are its verdicts now (${verdicts.join(', ')}). git checkout examples brings it back.`,
  );
else
  console.log(
    `\nThe demo did not go as it should: exit ${status}, ${verdicts.join(', ')}; expected exit 1, flights: pass, movies: fail.`,
  );
process.exitCode = right || changed ? 0 : 1;

function verdictOf(run) {
  try {
    return JSON.parse(readFileSync(join(root, 'mlops-gates-report', run, 'report.json'), 'utf8')).verdict;
  } catch {
    return 'no report';
  }
}
