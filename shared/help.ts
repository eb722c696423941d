import { gateNamed, gates } from './gates/index.ts';
import type { SettingsTable } from './settings/setting.ts';
import { cliHelp, settingsHelp } from './settings/writers/cli-help.ts';

/** What is not a gate, with its settings table. */
const commands: readonly {
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly settings: () => Promise<SettingsTable>;
}[] = [
  {
    name: 'run',
    usage: 'mlops-gates run [name ...] [--policy <file>]',
    description:
      'Runs what mlops-gates.yml lists, or the named runs and what they need. Settings given here hold for every run.',
    settings: async () => (await import('./commands/run/settings.ts')).settings,
  },
  {
    name: 'init',
    usage: 'mlops-gates init --data <file>',
    description: 'Writes a first data contract and policy from a data file, with comments that invite editing.',
    settings: async () => (await import('./commands/init/settings.ts')).settings,
  },
  {
    name: 'history',
    usage: 'mlops-gates history [--history <where it lies>] [--run <name>]',
    description: 'Shows the recorded runs: a table, and charts in history.html and history.svg.',
    settings: async () => (await import('./commands/history/settings.ts')).settings,
  },
  {
    name: 'verify-report',
    usage:
      'mlops-gates verify-report <report.json> ... [--key <public key> | --repository <owner/name> --workflow <path>]',
    description: 'Tells whether reports are what they say: verdict, digests, and who signed them.',
    settings: async () => (await import('./commands/verify-report/settings.ts')).settings,
  },
];

/**
 * What `mlops-gates --help` and `mlops-gates <command> --help` print, made from the settings tables.
 * @param width columns of the terminal
 */
export async function commandHelp(command: string, width: number): Promise<string> {
  const gate = gateNamed(command);
  if (gate) return cliHelp(gate, width);
  const found = commands.find(({ name }) => name === command);
  if (!found) return overview();
  const lines = settingsHelp(Object.entries(await found.settings()), width);
  return `${found.description}\n\nUsage:\n  ${found.usage}\n\nSettings:\n${lines.join('\n')}\n`;
}

function overview(): string {
  const rows = [
    ...gates.map(({ name, description }) => [name, description] as const),
    ...commands.map(({ name, description }) => [name, description] as const),
  ];
  const widest = Math.max(...rows.map(([name]) => name.length));
  return [
    'Quality gates for machine learning.',
    '',
    'Usage:',
    '  mlops-gates init --data <file>      a first contract and policy from your data',
    '  mlops-gates run                     what mlops-gates.yml lists',
    '  mlops-gates <gate> --<setting> <value> ...',
    '',
    'Commands:',
    ...rows.map(([name, description]) => `  ${name.padEnd(widest)}  ${description}`),
    '',
    'mlops-gates <command> --help lists its settings. Options of all: --json, --workspace <folder>, --base <git ref>',
    '(judges a change as a pull request into that branch, e.g. origin/main), --help, --version.',
    '',
  ].join('\n');
}
