// Peers, each in a virtual environment of its own: made once, kept outside of the work tree. Pinned is what was measured;
// the versions that are published are asked of the environment.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../build/lock.mjs';

const PATIENCE_MS = 1_200_000;

/** Package whose version is published, and everything that pip is asked for. */
const requirements = {
  datacontract: ['datacontract-cli', ['datacontract-cli[duckdb,csv,parquet]==1.2.8']],
  'great-expectations': ['great_expectations', ['great_expectations==1.24.1', 'pandas==3.1.1', 'pyarrow']],
  pandera: ['pandera', ['pandera[polars]==0.35.0', 'polars==2.1.0', 'pyarrow']],
  soda: ['soda-core-duckdb', ['soda-core-duckdb==3.5.6', 'setuptools<80']],
};

const cache =
  process.env.MLOPS_GATES_BENCH ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mlops-gates', 'bench');

/**
 * @param {string} name of `requirements`
 * @returns {Promise<{ bin: string, python: string, version: string }>} `version` with the package's name
 */
export async function peer(name) {
  const [published, packages] = requirements[name];
  const folder = join(cache, `${name}-${packages[0].split('==')[1]}`);
  const complete = join(folder, 'complete');
  mkdirSync(cache, { recursive: true });
  await withLock(
    join(cache, `.${name}.lock`),
    async () => {
      if (existsSync(complete)) return;
      console.log(`installing ${packages.join(' ')} into ${folder}`);
      rmSync(folder, { recursive: true, force: true });
      must(python(), ['-m', 'venv', folder]);
      must(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', ...packages]);
      writeFileSync(complete, `${packages.join('\n')}\n`);
    },
    PATIENCE_MS,
  );
  const own = join(folder, 'bin', 'python');
  const asked = `from importlib.metadata import version; print(version(${JSON.stringify(published)}))`;
  return { bin: join(folder, 'bin'), python: own, version: `${published} ${must(own, ['-c', asked])}` };
}

/** The interpreter itself: a shim in front of it would be measured with every process. */
export function python() {
  return must('python3', ['-c', 'import sys; print(sys.executable)']);
}

function must(program, words) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error)
    throw new Error(`${program} cannot be started (${error.message}): the peers need Python 3 with venv and pip`);
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}\n${stderr.slice(-2000)}`);
  return stdout.trim();
}
