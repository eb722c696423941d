import { gates } from './gates/index.ts';
import { canonicalName } from './settings/names.ts';
import { parseSettings } from './settings/parse.ts';
import type { GivenSetting } from './settings/setting.ts';
import { umbrellaFace } from './settings/writers/umbrella.ts';
import type { Step } from './step.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** The step that the umbrella's settings ask for: a gate with its `settings`, or what the policy lists. */
export function umbrellaStep(given: readonly GivenSetting[]): Step {
  const parsed = parseSettings(umbrellaFace(gates).settings, given);
  const problems = parsed.problems.map(({ message }) => message);
  const {
    gate,
    settings,
    run = [],
  } = parsed.settings as {
    readonly gate?: string;
    readonly settings?: string;
    readonly run?: readonly string[];
  };
  const kept = (names: readonly string[]): GivenSetting[] =>
    given.filter(({ name, value }) => !names.includes(canonicalName(name)) && value !== '');
  if (gate === undefined) {
    if (settings !== undefined)
      problems.push('The setting "settings" is given without "gate": name the gate that they are of.');
    return { command: 'run', runs: run, given: kept(['gate', 'settings', 'run']), problems };
  }
  if (run.length > 1)
    problems.push('The setting "run" names several runs beside "gate": name one, or take "gate" out to run them all.');
  const mapping = settings === undefined ? [] : mappingOf(settings, problems);
  return {
    command: gate,
    runs: [],
    given: [
      ...mapping,
      ...kept(['gate', 'settings', 'run']),
      ...run.map((value) => ({ name: 'run', value, source: 'run' })),
    ],
    problems,
  };
}

function mappingOf(text: string, problems: string[]): GivenSetting[] {
  const { value, problems: found } = readYaml(Buffer.from(text), 'settings');
  problems.push(...found.map(({ message, line }) => `The setting "settings", line ${line}: ${message}.`));
  if (found.length > 0) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push('The setting "settings" is no mapping: write one setting a line, as `contract: contract.yaml`.');
    return [];
  }
  return Object.entries(value).map(([name, each]) => ({ name, value: each, source: 'settings' }));
}
