import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine } from './command-line.ts';
import { removeAllScratch } from './engine/scratch.ts';
import { EvidenceError, OutsideError, SettingsError } from './errors.ts';
import { gateNamed, gates } from './gates/index.ts';
import type { Host } from './hosts/host.ts';
import { terminalHost } from './hosts/terminal.ts';
import type { SettingsTable } from './settings/setting.ts';
import { didYouMean } from './text/did-you-mean.ts';
import { exitCodes } from './verdict/faces.ts';
import { version } from './version.ts';

const flags = ['help', 'version', 'json'] as const;

/** `--workspace` belongs to the command line alone: on CI systems the checkout is the workspace. */
const ownSettings = {
  workspace: {
    type: 'string',
    description: 'Folder that all paths are relative to and lie in. Default: the current folder.',
  },
} as const satisfies SettingsTable;

/** The command line: sets `process.exitCode`. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  for (const [signal, code] of [
    ['SIGINT', exitCodes.sigint],
    ['SIGTERM', exitCodes.sigterm],
  ] as const)
    process.once(signal, () => {
      removeAllScratch();
      process.exit(code);
    });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // a reader that closed early (`| head`) is no failure of ours
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await dispatch(args);
}

async function dispatch(args: readonly string[]): Promise<number> {
  const command = args.find((arg) => !arg.startsWith('-')) ?? '';
  const reports: string[] = [];
  let host: Host | undefined;
  try {
    const gate = gateNamed(command);
    const table: SettingsTable = { ...(gate?.settings ?? (await commandSettings(command))), ...ownSettings };
    const { words, given, flags: seen } = readCommandLine(args, table, flags);
    if (seen.has('version')) return print(`mlops-gates ${version}\n`);
    if (command === '' && given.length > 0 && !seen.has('help'))
      throw new SettingsError([
        'No command is named: write it first, e.g. mlops-gates data-validation --contract … --data …',
      ]);
    if (seen.has('help') || command === '' || command === 'help')
      return await help(gate ? command : (words[1] ?? command));
    const workspace = given.findLast((setting) => setting.name === 'workspace')?.value;
    host = terminalHost({
      workspace: workspaceFolder(typeof workspace === 'string' ? workspace : process.cwd()),
      json: seen.has('json') ? (report) => reports.push(report) : undefined,
    });
    const settings = given.filter((setting) => setting.name !== 'workspace');
    if (gate) {
      if (words.length > 1)
        throw new SettingsError([`"${words[1]}" is not understood: settings are given as --name value.`]);
      const { settle } = await import('./settle.ts');
      const { runGate } = await import('./run.ts');
      const settled = await settle(gate, settings, host);
      const { exitCode } = await runGate(await gate.load(), settled, host);
      print(reports.join(''));
      return exitCode;
    }
    if (command === 'run') {
      const exitCode = await (await import('./commands/run/index.ts')).run(words.slice(1), settings, host);
      if (seen.has('json')) print(`[\n${reports.map((report) => report.trimEnd()).join(',\n')}\n]\n`);
      return exitCode;
    }
    if (command === 'init') {
      const data = words.slice(1).map((value) => ({ name: 'data', value, source: value }));
      return await (await import('./commands/init/index.ts')).init([...data, ...settings], host, print);
    }
    const hint = didYouMean(command, [...gates.map(({ name }) => name), 'run', 'init', 'help']);
    throw new SettingsError([
      `There is no command "${command}"${hint ? `; did you mean "${hint}"?` : '; mlops-gates --help lists them.'}`,
    ]);
  } catch (error) {
    return failed(error, host);
  }
}

function workspaceFolder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new SettingsError([
    `The setting "workspace" is "${path}", which is no folder: name the folder of the checkout.`,
  ]);
}

async function commandSettings(command: string): Promise<SettingsTable> {
  if (command === 'init') return (await import('./commands/init/settings.ts')).settings;
  if (command === 'run') return (await import('./commands/run/settings.ts')).settings;
  return {};
}

async function help(command: string): Promise<number> {
  const { commandHelp } = await import('./help.ts');
  return print(await commandHelp(command, Math.min(process.stdout.columns || 100, 120)));
}

function print(text: string): number {
  process.stdout.write(text);
  return exitCodes.pass;
}

/** The user's errors say what to mend; anything else is our bug and leaves a file to report. */
async function failed(error: unknown, host: Host | undefined): Promise<number> {
  removeAllScratch();
  if (error instanceof SettingsError) {
    if (host) await host.refuse(error.problems);
    else for (const problem of error.problems) process.stderr.write(`error: ${problem}\n`);
    return exitCodes.settings;
  }
  if (error instanceof EvidenceError || error instanceof OutsideError) {
    process.stderr.write(`error: ${error.message}\n`);
    return error instanceof OutsideError ? exitCodes.outside : exitCodes.evidence;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const file = join(process.cwd(), 'mlops-gates-bug.txt');
  let place = '';
  try {
    writeFileSync(
      file,
      `mlops-gates ${version}, Node ${process.version}, ${process.platform} ${process.arch}\n${text}\n`,
    );
    place = ` It was written to ${file}: please report it.`;
  } catch {
    process.stderr.write(`${text}\n`);
  }
  process.stderr.write(`error: this is a bug in mlops-gates, not in your data.${place}\n`);
  return exitCodes.bug;
}
