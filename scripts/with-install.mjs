// node scripts/with-install.mjs <script.mjs> [argument …]
// Makes sure that node_modules is what package-lock.json says, then runs the script with the same Node.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeInstall, writeStamp } from './install/installed.mjs';
import { npmCommand } from './install/npm-command.mjs';

const OLDEST_NODE = 20;

const root = fileURLToPath(new URL('..', import.meta.url));
const [script, ...rest] = process.argv.slice(2);

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  stop(
    `Node ${process.versions.node} is too old: Node ${OLDEST_NODE} or newer is needed; install it and run this again`,
  );
}
if (script === undefined) stop('usage: node scripts/with-install.mjs <script.mjs> [argument …]');

const state = describeInstall(root);
if (state.current) {
  console.log(`dependencies: as locked${state.reason ? ` (${state.reason})` : ''}`);
} else {
  console.log(`dependencies: ${state.reason}; running npm ci --ignore-scripts`);
  install();
}
writeStamp(root);
process.exitCode = run(process.execPath, [resolve(script), ...rest]);

function install() {
  const npm = npmCommand();
  if (npm === undefined)
    stop('npm was not found beside Node nor on PATH: install it, or run npm ci --ignore-scripts yourself');
  const status = run(npm.command, [...npm.arguments, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
  });
  if (status !== 0) stop(`npm ci ended with ${status}: see the lines above`, status);
}

function run(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) stop(`could not start ${command}: ${error.message}`);
  if (signal) {
    // Dying from the same signal tells the caller what stopped us.
    process.kill(process.pid, signal);
  }
  return status ?? 1;
}

function stop(message, status = 1) {
  console.error(message);
  process.exit(status);
}
