import type { GateFace } from '../../gates/gate.ts';
import { wrap } from '../../report/terminal-table.ts';
import { reportFiles } from '../../report/write-reports.ts';
import type { Setting, SettingsTable } from '../setting.ts';
import { exitCodeMeanings } from './exit-code-meanings.ts';
import { requireDescriptions } from './require-descriptions.ts';
import { defaultText, grouped, plainWords, typeWords } from './setting-words.ts';

/** Options of the command line alone: no other face has them. */
const options: readonly (readonly [string, string])[] = [
  ['--workspace <path>', 'Folder that all paths are relative to and lie in. Where it is not set: the current folder.'],
  ['--json', 'Print report.json, and nothing else, on standard output.'],
  ['--help', 'Print this help.'],
  ['--version', 'Print the version.'],
];

/**
 * What `mlops-gates <gate> --help` prints.
 * @param width columns of the terminal; lines are wrapped to it, but never below 40
 */
export function cliHelp(gate: GateFace, width: number): string {
  requireDescriptions(gate);
  const columns = Math.max(40, width);
  const { own, common } = grouped(gate.settings);
  return [
    `mlops-gates ${gate.name}`,
    ...paragraph(gate.description, columns, ''),
    '',
    'Usage:',
    ...usage(gate, columns),
    '',
    'Settings of this gate:',
    ...settingsHelp(own, columns),
    '',
    'Settings that every gate has:',
    ...settingsHelp(common, columns),
    '',
    'Other options:',
    ...options.flatMap(([name, description]) => [`  ${name}`, ...paragraph(description, columns, '      ')]),
    '',
    'Values:',
    ...values(gate.settings).flatMap((text) => paragraph(text, columns, '  ')),
    '',
    'Reports:',
    ...paragraph(reports(gate), columns, '  '),
    '',
    'Exit codes:',
    ...exitCodeMeanings.flatMap(({ code, meaning }) => hanging(String(code).padStart(5), plainWords(meaning), columns)),
    '',
  ].join('\n');
}

/** The lines about some settings; for commands that are no gate, too. */
export const settingsHelp = (entries: readonly (readonly [string, Setting])[], columns: number): string[] =>
  entries.flatMap(([name, setting]) => settingLines(name, setting, columns));

function usage(gate: GateFace, columns: number): string[] {
  const required = Object.entries(gate.settings)
    .filter(([, setting]) => setting.required)
    .map(([name, setting]) => `--${name} ${valueWord(setting)}`);
  const command = `mlops-gates ${gate.name}`;
  return [
    [command, ...required, '[--<setting> <value> ...]'].join(' '),
    `${command} --run <name> [--policy <file>]`,
  ].flatMap((line) => wrap(line, columns - 6).map((part, index) => `${index === 0 ? '  ' : '      '}${part}`));
}

/** Types of which the usage already says everything, or the allowed values do. */
const saidByValueWord: ReadonlySet<Setting['type']> = new Set(['string', 'list', 'boolean', 'choice', 'choices']);

function settingLines(name: string, setting: Setting, columns: number): string[] {
  const value = defaultText(setting);
  const facts = [
    saidByValueWord.has(setting.type) ? '' : `Type: ${typeWords(setting)}.`,
    setting.allowed === undefined ? '' : `Allowed: ${setting.allowed.join(', ')}.`,
    setting.required ? 'Required, unless the run in the policy has it.' : '',
    value === undefined ? '' : `Default: ${value}.`,
    setting.decides ? 'Decides.' : '',
    setting.secret ? 'Secret: never printed.' : '',
  ].filter((fact) => fact !== '');
  return [
    `  --${name} ${valueWord(setting)}`,
    ...paragraph(plainWords(setting.description), columns, '      '),
    ...(facts.length === 0 ? [] : paragraph(facts.join(' '), columns, '      ')),
  ];
}

function valueWord(setting: Setting): string {
  switch (setting.type) {
    case 'boolean':
      return '[true|false]';
    case 'integer':
    case 'number':
      return '<number>';
    case 'bytes':
      return '<size>';
    case 'duration':
      return '<time>';
    case 'choice':
      return '<value>';
    case 'choices':
    case 'list':
      return '<list>';
    case 'rules':
      return '<yaml>';
    case 'string':
      return '<text>';
  }
}

function values(table: SettingsTable): string[] {
  const entries = Object.entries(table);
  const choices = entries.find(([, setting]) => setting.type === 'choices');
  const boolean = entries.find(([, setting]) => setting.type === 'boolean');
  const list = entries.find(([, setting]) => setting.type === 'list');
  const [first, second] = choices?.[1].allowed ?? [];
  return [
    choices && second !== undefined ? `A list by commas: --${choices[0]} ${first},${second}.` : '',
    list
      ? `Or the option once for each entry, e.g. where an entry holds a comma: --${list[0]} <entry> --${list[0]} <entry>.`
      : '',
    boolean ? `Without a value, --${boolean[0]} means true; --no-${boolean[0]} means false.` : '',
    '"Decides" marks what says what is required and how it is judged. It belongs in the policy file (mlops-gates.yml), where a change of it is reviewed.',
  ].filter((text) => text !== '');
}

function reports(gate: GateFace): string {
  return `${Object.values(reportFiles).join(', ')} are written to mlops-gates-report/${gate.name}, or to mlops-gates-report/<run> where a run is named; --report-dir and --reports change that.`;
}

const paragraph = (text: string, columns: number, indent: string): string[] =>
  wrap(text, columns - indent.length).map((line) => `${indent}${line}`);

const hanging = (lead: string, text: string, columns: number): string[] =>
  wrap(text, columns - lead.length - 2).map((line, index) =>
    index === 0 ? `${lead}  ${line}` : `${' '.repeat(lead.length + 2)}${line}`,
  );
