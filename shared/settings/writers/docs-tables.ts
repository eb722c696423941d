import type { GateFace } from '../../gates/gate.ts';
import { codeMarkdown, escapeMarkdown } from '../../report/escape.ts';
import { renderSpans } from '../../report/text.ts';
import { snakeName, upperSnakeName } from '../names.ts';
import type { Setting } from '../setting.ts';
import { exitCodeMeanings } from './exit-code-meanings.ts';
import { requireDescriptions } from './require-descriptions.ts';
import { defaultText, grouped, typeWords } from './setting-words.ts';

/** Name, default, description and whether it decides, for the README of an action: the gate's own settings first. */
export function settingsTable(gate: GateFace): string {
  requireDescriptions(gate);
  const { own, common } = grouped(gate.settings);
  return table(
    ['Setting', 'Default', 'Description', 'Decides'],
    [...own, ...common].map(([name, setting]) => [
      codeMarkdown(name),
      defaultMarkdown(setting),
      withAllowed(setting),
      setting.decides ? 'yes' : '',
    ]),
  );
}

/** Everything about some settings, and what Harness calls them. */
export function referenceTable(settings: readonly (readonly [string, Setting])[]): string {
  return table(
    ['Setting', 'On Harness', 'Value', 'Default', 'Description', 'Decides'],
    settings.map(([name, setting]) => [
      codeMarkdown(name),
      codeMarkdown(snakeName(name)),
      escapeMarkdown(setting.allowed === undefined ? typeWords(setting) : `${several(setting)} of:`) +
        (setting.allowed === undefined ? '' : ` ${allowedMarkdown(setting)}`),
      defaultMarkdown(setting),
      describedMarkdown(setting.description),
      setting.decides ? 'yes' : '',
    ]),
  );
}

export const outputsTable = (outputs: GateFace['outputs']): string =>
  table(
    ['Output', 'On Harness', 'Description'],
    Object.entries(outputs).map(([name, description]) => [
      codeMarkdown(name),
      codeMarkdown(upperSnakeName(name)),
      describedMarkdown(description),
    ]),
  );

export const exitCodesTable = (): string =>
  table(
    ['Exit code', 'Meaning'],
    exitCodeMeanings.map(({ code, meaning }) => [String(code), describedMarkdown(meaning)]),
  );

/** A description, whose backticks mark code. */
export const describedMarkdown = (text: string): string =>
  renderSpans(
    text
      .split(/`([^`]+)`/)
      .map((part, index) => (index % 2 === 1 ? { code: part } : part))
      .filter((span) => span !== ''),
    { plain: escapeMarkdown, code: codeMarkdown, strong: escapeMarkdown },
  );

function withAllowed(setting: Setting): string {
  const described = describedMarkdown(setting.description);
  return setting.allowed === undefined ? described : `${described} ${several(setting)} of ${allowedMarkdown(setting)}.`;
}

const several = (setting: Setting): string => (setting.type === 'choices' ? 'Some' : 'One');

const allowedMarkdown = (setting: Setting): string =>
  (setting.allowed ?? []).map((value) => codeMarkdown(value)).join(', ');

function defaultMarkdown(setting: Setting): string {
  const value = defaultText(setting);
  if (value !== undefined) return codeMarkdown(value);
  return setting.required ? 'required' : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ');
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
