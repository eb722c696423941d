import type { GateFace } from '../../gates/gate.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { harnessSettings } from '../harness.ts';
import { canonicalName, snakeName } from '../names.ts';
import { parseSettings } from '../parse.ts';

/**
 * What Harness' own schema lets through: misspelt keys, settings that no gate has, steps without limits or JUnit. Reads a v0
 * template or pipeline in which every Plugin step is ours.
 * @param document the parsed YAML
 * @returns problems, each with its place
 */
export function lintTemplate(document: unknown, gates: readonly GateFace[]): readonly string[] {
  const problems: string[] = [];
  const { template, pipeline } = map(document);
  if (template !== undefined) lintHead(map(template), 'template', problems, gates);
  else if (pipeline !== undefined) lintPipeline(map(pipeline), problems, gates);
  else problems.push('neither "template" nor "pipeline" is there');
  return problems;
}

type Node = Readonly<Record<string, unknown>>;

const keys = {
  template: 'name identifier versionLabel type description icon tags projectIdentifier orgIdentifier spec',
  pipeline: 'name identifier description projectIdentifier orgIdentifier tags properties variables stages',
  stage: 'name identifier description type tags variables when failureStrategies spec',
  'stage spec':
    'cloneCodebase platform runtime infrastructure execution deploymentType service environment caching buildIntelligence',
  execution: 'steps rollbackSteps',
  group: 'name identifier description steps stepGroupInfra when failureStrategies',
  step: 'type name identifier description timeout when failureStrategies strategy enforce spec',
  Plugin:
    'connectorRef registryRef image imagePullPolicy entrypoint privileged reports resources runAsUser settings uses',
  Run: 'connectorRef image imagePullPolicy shell command envVariables outputVariables resources runAsUser reports',
  reports: 'type spec',
  paths: 'paths',
  resources: 'limits',
  limits: 'memory cpu',
} as const;

function lintHead(template: Node, place: string, problems: string[], gates: readonly GateFace[]): void {
  allowed(template, 'template', place, problems);
  if (typeof template.versionLabel !== 'string')
    problems.push(`${place}.versionLabel: it must be a text, in quotes where it looks like a number`);
  identified(template, place, problems);
  const spec = map(template.spec);
  if (template.type === 'Step') lintStep(spec, `${place}.spec`, problems, gates);
  else if (template.type === 'StepGroup') lintSteps(spec.steps, `${place}.spec.steps`, problems, gates);
  else if (template.type === 'Stage') lintStage(spec, `${place}.spec`, problems, gates);
  else problems.push(`${place}.type: "${String(template.type)}" is not linted here`);
}

function lintPipeline(pipeline: Node, problems: string[], gates: readonly GateFace[]): void {
  allowed(pipeline, 'pipeline', 'pipeline', problems);
  identified(pipeline, 'pipeline', problems);
  list(pipeline.stages).forEach((entry, i) => {
    const place = `pipeline.stages[${i}].stage`;
    const stage = map(map(entry).stage);
    identified(stage, place, problems);
    lintStage(stage, place, problems, gates);
  });
}

function lintStage(stage: Node, place: string, problems: string[], gates: readonly GateFace[]): void {
  allowed(stage, 'stage', place, problems);
  const spec = map(stage.spec);
  allowed(spec, 'stage spec', `${place}.spec`, problems);
  const execution = map(spec.execution);
  allowed(execution, 'execution', `${place}.spec.execution`, problems);
  lintSteps(execution.steps, `${place}.spec.execution.steps`, problems, gates, stage.type === 'Deployment');
}

/** @param bare whether a Plugin step that stands directly among these would not start (Deployment stages) */
function lintSteps(steps: unknown, place: string, problems: string[], gates: readonly GateFace[], bare = false): void {
  list(steps).forEach((entry, i) => {
    const { step, stepGroup, parallel } = map(entry);
    if (parallel !== undefined) lintSteps(parallel, `${place}[${i}].parallel`, problems, gates, bare);
    else if (stepGroup !== undefined) {
      const group = map(stepGroup);
      allowed(group, 'group', `${place}[${i}].stepGroup`, problems);
      identified(group, `${place}[${i}].stepGroup`, problems);
      lintSteps(
        group.steps,
        `${place}[${i}].stepGroup.steps`,
        problems,
        gates,
        bare && group.stepGroupInfra === undefined,
      );
    } else {
      const at = `${place}[${i}].step`;
      if (bare && map(step).type === 'Plugin')
        problems.push(`${at}: in a Deployment stage a Plugin step needs a step group with "stepGroupInfra" around it`);
      identified(map(step), at, problems);
      lintStep(map(step), at, problems, gates);
    }
  });
}

function lintStep(step: Node, place: string, problems: string[], gates: readonly GateFace[]): void {
  allowed(step, 'step', place, problems);
  const spec = map(step.spec);
  if (step.type !== 'Plugin' && step.type !== 'Run') return;
  allowed(spec, step.type, `${place}.spec`, problems);
  if (step.type === 'Run') return;
  lintPlugin(spec, `${place}.spec`, problems);
  lintSettings(map(spec.settings), `${place}.spec.settings`, problems, gates);
}

function lintPlugin(spec: Node, place: string, problems: string[]): void {
  const reports = map(spec.reports);
  allowed(reports, 'reports', `${place}.reports`, problems);
  allowed(map(reports.spec), 'paths', `${place}.reports.spec`, problems);
  if (reports.type !== 'JUnit' || list(map(reports.spec).paths).length === 0)
    problems.push(`${place}.reports: of a failed step Harness keeps log and tests alone; name the JUnit files`);
  const limits = map(map(spec.resources).limits);
  allowed(map(spec.resources), 'resources', `${place}.resources`, problems);
  allowed(limits, 'limits', `${place}.resources.limits`, problems);
  if (limits.memory === undefined) problems.push(`${place}.resources.limits.memory: without it a step has 500Mi`);
}

function lintSettings(settings: Node, place: string, problems: string[], gates: readonly GateFace[]): void {
  const gate = gates.find(({ name }) => name === canonicalName(String(settings.gate ?? '')));
  if (settings.gate !== undefined && gate === undefined) {
    problems.push(`${place}.gate: there is no gate "${String(settings.gate)}"`);
    return;
  }
  const face = ['gate', 'settings', 'artifact-file', ...Object.keys(harnessSettings)];
  const names = [
    ...Object.keys(gate?.settings ?? { policy: 0, 'policy-sha256': 0, reports: 0, 'report-only': 0, run: 0 }),
    ...face,
  ];
  for (const key of Object.keys(settings))
    if (!names.includes(canonicalName(key)) || key !== snakeName(canonicalName(key)))
      problems.push(unknown(`${place}.${key}`, canonicalName(key), names, snakeName));
  if (gate === undefined) return;
  const given = Object.entries(settings)
    .filter(([key]) => Object.hasOwn(gate.settings, canonicalName(key)))
    .map(([name, value]) => ({ name, value, source: `${place}.${name}` }));
  const asked = new Set(
    given.filter(({ value }) => String(value).includes('<+')).map(({ name }) => canonicalName(name)),
  );
  const inPolicy = settings.run !== undefined || settings.settings !== undefined;
  for (const { setting, message } of parseSettings(gate.settings, given).problems)
    if (!asked.has(canonicalName(setting)) && !(inPolicy && settings[snakeName(setting)] === undefined))
      problems.push(`${place}: ${message}`);
}

function allowed(node: Node, kind: keyof typeof keys, place: string, problems: string[]): void {
  const names = keys[kind].split(' ');
  for (const key of Object.keys(node)) if (!names.includes(key)) problems.push(unknown(`${place}.${key}`, key, names));
}

function identified({ identifier, name }: Node, place: string, problems: string[]): void {
  if (!/^[A-Za-z_]\w{0,127}$/.test(String(identifier)))
    problems.push(`${place}.identifier: letters, digits and underscores only`);
  if (!/^[A-Za-z_0-9-.][-\w\s.]{0,127}$/.test(String(name)))
    problems.push(`${place}.name: letters, digits, blanks, hyphens, dots and underscores only`);
}

function unknown(place: string, key: string, names: readonly string[], shown = (name: string): string => name): string {
  const hint = didYouMean(key, names);
  return `${place}: there is no such key${hint === undefined ? '' : `; did you mean "${shown(hint)}"?`}`;
}

const map = (value: unknown): Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
