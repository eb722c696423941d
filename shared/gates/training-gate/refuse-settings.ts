import { resolve } from 'node:path';
import { inside } from '../../engine/find-files.ts';
import { SettingsError } from '../../errors.ts';
import { wantedSeries } from './choose-series.ts';
import { commandWords } from './command/command-words.ts';
import { canWatch } from './command/process-tree.ts';
import type { TrainingGateSettings } from './settings.ts';

/** What the settings themselves do not allow, all at once. */
export function refuseSettings(settings: TrainingGateSettings, workspace: string): void {
  const { mode, command, inputs, log, series, labels, record } = settings;
  const problems: string[] = [];
  if (mode === 'plan' && inputs === undefined)
    problems.push('mode=plan needs the setting "inputs": the files that the training depends on.');
  if (mode === 'run' && command === undefined) problems.push('mode=run needs the setting "command": what trains.');
  if (mode === 'run' && record !== undefined && inputs === undefined)
    problems.push('With "record" the setting "inputs" is needed: without it nobody could tell when to train again.');
  if (mode === 'judge' && log === undefined)
    problems.push('mode=judge needs the setting "log": the file that the training wrote.');
  if (command !== undefined && !settings.shell) {
    const words = commandWords(command);
    if ('problem' in words) problems.push(`The setting "command" cannot be started as it is: ${words.problem}`);
  }
  if (series !== undefined) problems.push(...wantedSeries(series).problems);
  if (labels !== undefined && settings['trivial-metric'] === undefined)
    problems.push('"labels" needs "trivial-metric": what the validation series measures.');
  if (settings['trivial-metric'] !== undefined && labels === undefined)
    problems.push('"trivial-metric" needs "labels": the true labels of the validation rows.');
  if (mode === 'run' && settings['memory-budget'] !== undefined && !canWatch())
    problems.push('"memory-budget" needs /proc, which this system does not have: run on Linux, or take it out.');
  for (const path of [record, ...(settings.results ?? [])])
    if (path !== undefined && !inside(resolve(workspace, path), workspace))
      problems.push(`"${path}" lies outside the workspace: choose a path in it for "record" and "results".`);
  if (problems.length > 0) throw new SettingsError(problems);
}
