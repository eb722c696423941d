import type { GateFace } from '../../gates/gate.ts';
import { commonSettings } from '../../settings/common.ts';
import { harnessSettings } from '../../settings/harness.ts';
import { canonicalName } from '../../settings/names.ts';
import type { GivenSetting, SettingsTable } from '../../settings/setting.ts';
import type { Step } from '../../step.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import { pluginValue } from './plugin-value.ts';
import { spelling } from './spelling.ts';
import { unresolved } from './unresolved.ts';

export interface HarnessStep extends Step {
  readonly problems: readonly string[];
  /** What was ignored, each in a sentence. */
  readonly warnings: readonly string[];
  readonly artifactUrl: string | undefined;
}

/** Harness sets them itself, or plugins of other makers read them from stage variables. */
const ofHarness = new Set(
  [
    'ARTIFACT_FILE',
    'METADATA_FILE',
    'CACHE_METRICS_FILE',
    'CACHE_INTEL_METRICS_FILE',
    'BUILD_TOOL_FILE',
    'PIPELINE',
  ].map(spelling),
);

const { policy, 'policy-sha256': policySha256, reports, 'report-only': reportOnly } = commonSettings;

/** What a step may say where the policy says everything else. */
const ofRuns: SettingsTable = { policy, 'policy-sha256': policySha256, reports, 'report-only': reportOnly };

interface Entry {
  readonly variable: string;
  readonly text: string;
}

/**
 * What a Plugin step asks for, from its `PLUGIN_…` variables: a gate with its settings, or the runs that the policy lists.
 * Every problem is found at once; whoever runs the step says them together with those of the values.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  gates: readonly GateFace[],
): HarnessStep {
  const problems: string[] = [];
  const entries = entriesOf(env);
  const take = (name: string): string | undefined => single(name, entries.get(spelling(name)) ?? [], problems);

  const named = take('gate');
  const gate = named === undefined ? undefined : gateOf(named, gates, problems);
  const runs = textsOf(take('run'));
  const artifactUrl = take('artifact-url');
  if (artifactUrl !== undefined && !/^https?:\/\/[^\s]+$/.test(artifactUrl))
    problems.push('The setting "artifact_url" must be an address that begins with https://.');

  const table: SettingsTable = gate?.settings ?? ofRuns;
  const read: GivenSetting[] = [];
  for (const [name, setting] of Object.entries(table)) {
    if (name === 'run') continue;
    const text = single(name, entries.get(spelling(name)) ?? [], problems, setting.required);
    if (text !== undefined)
      read.push({
        name,
        value: pluginValue(text, setting),
        source: entries.get(spelling(name))?.[0]?.variable ?? name,
      });
  }
  const whole = take('settings');
  const mapping = whole === undefined ? [] : mappingOf(whole, problems);
  if (whole !== undefined && gate === undefined && named === undefined)
    problems.push('The setting "settings" is given without "gate": name the gate that they are of.');
  for (const { name } of mapping)
    if (read.some((other) => spelling(other.name) === spelling(name)))
      problems.push(`The setting "${canonicalName(name)}" is given in "settings" and beside it: keep one.`);

  const known = new Set(
    ['gate', 'run', 'settings', ...Object.keys(harnessSettings), ...Object.keys(table)].map(spelling),
  );
  const strangers = [...entries]
    .filter(([key]) => !known.has(key) && !ofHarness.has(key))
    .flatMap(([, found]) => found);
  // an unknown gate was said already, and so would be every one of its settings
  const { warnings, misplaced } =
    named !== undefined && gate === undefined
      ? { warnings: [], misplaced: [] }
      : judgeStrangers(strangers, gate, gates, Object.keys(table));

  if (gate !== undefined && runs.length > 1)
    problems.push('The setting "run" names several runs beside "gate": name one, or take "gate" out to run them all.');
  const one = gate === undefined ? [] : runs.slice(0, 1).map((value) => ({ name: 'run', value, source: 'PLUGIN_RUN' }));
  return {
    command: gate?.name ?? 'run',
    runs: gate === undefined ? runs : [],
    given: [...mapping, ...read, ...one],
    problems: [...problems, ...misplaced],
    warnings,
    artifactUrl,
  };
}

/** By spelling; what is empty was not given. */
function entriesOf(env: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const variable of Object.keys(env).sort()) {
    const text = env[variable];
    const name = /^PLUGIN_(.+)$/s.exec(variable)?.[1];
    if (name === undefined || text === undefined || text.trim() === '') continue;
    entries.set(spelling(name), [...(entries.get(spelling(name)) ?? []), { variable, text }]);
  }
  return entries;
}

/** @param keep whether a value with an unresolved expression is returned all the same, so that it is not said to be missing */
function single(name: string, found: readonly Entry[], problems: string[], keep = false): string | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const variables = found.map(({ variable }) => variable).join(', ');
  if (found.some(({ text }) => text.trim() !== first.text.trim()))
    problems.push(`The setting "${name}" is given with different values (${variables}): keep one.`);
  const left = unresolved(first.text);
  if (left === undefined) return first.text;
  problems.push(
    left === 'null'
      ? `The setting "${name}" (${variables}) holds the word null: an expression in it led to nothing. Name something that exists where this step runs, or leave the setting out.`
      : `The setting "${name}" (${variables}) holds the expression ${left}, which Harness did not resolve: name something that exists where this step runs, or leave the setting out.`,
  );
  return keep ? first.text : undefined;
}

function gateOf(text: string, gates: readonly GateFace[], problems: string[]): GateFace | undefined {
  const name = canonicalName(text.trim());
  const gate = gates.find((each) => each.name === name);
  if (gate !== undefined) return gate;
  const names = gates.map((each) => each.name);
  const hint = didYouMean(name, names);
  problems.push(
    `There is no gate "${text.trim()}"${hint ? `; did you mean "${hint}"?` : `; the gates are ${names.join(', ')}.`}`,
  );
  return undefined;
}

function textsOf(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const value = pluginValue(text, { type: 'list' });
  const items = Array.isArray(value) ? value.map(String) : text.split(/[,\n]/);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function mappingOf(text: string, problems: string[]): readonly GivenSetting[] {
  const { value, problems: found } = readYaml(text, 'settings');
  problems.push(...found.map(({ message, line }) => `The setting "settings", line ${line}: ${message}.`));
  if (found.length > 0) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push('The setting "settings" is no mapping: write one setting a line, as "contract: contract.yaml".');
    return [];
  }
  return Object.entries(value).map(([name, each]) => ({ name, value: each, source: 'settings' }));
}

/** Stage variables may begin with PLUGIN_ too, so that what is unknown is no error; what another command knows is one. */
function judgeStrangers(
  strangers: readonly Entry[],
  gate: GateFace | undefined,
  gates: readonly GateFace[],
  names: readonly string[],
): { readonly warnings: readonly string[]; readonly misplaced: readonly string[] } {
  const warnings: string[] = [];
  const misplaced: string[] = [];
  for (const { variable } of strangers) {
    const name = canonicalName(variable.slice('PLUGIN_'.length));
    const owner = gates.find(({ settings }) => Object.keys(settings).some((each) => spelling(each) === spelling(name)));
    if (gate === undefined && owner !== undefined)
      misplaced.push(
        `${variable} is a setting of the gate ${owner.name}, but no gate is named: add "gate: ${owner.name}", or move the setting to the run in the policy.`,
      );
    else {
      const hint = didYouMean(name, names);
      const of = gate === undefined ? 'this step' : gate.name;
      warnings.push(
        `${variable} is no setting of ${of} and is ignored${hint === undefined ? '.' : `; did you mean "${hint.replaceAll('-', '_')}"?`}`,
      );
    }
  }
  return { warnings, misplaced };
}
