import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gates } from '../../gates/index.ts';
import { harnessTemplate } from './harness-template.ts';
import { lintTemplate } from './lint-template.ts';

const pipelines = fileURLToPath(new URL('../../../harness-steps/pipelines/', import.meta.url));
const example = (file: string): string => readFileSync(`${pipelines}${file}`, 'utf8');
const gate = gates[0];
const template = gate === undefined ? '' : harnessTemplate(gate);

test.each(readdirSync(pipelines))('%s has no problem', (file) => {
  expect(lintTemplate(parse(example(file)), gates)).toEqual([]);
});

describe('in a template, Harness lets through what the lint finds', () => {
  test.each([
    [
      'a misspelt setting',
      'contract: <+input>',
      'contrat: <+input>',
      'settings.contrat: there is no such key; did you mean "contract"?',
    ],
    ['a setting that is not snake_case', 'report_only:', 'report-only:', 'settings.report-only: there is no such key'],
    ['a gate that does not exist', 'gate: data-validation', 'gate: data', 'there is no gate "data"'],
    ['a value that is not allowed', 'report_only: <+input>', 'report_only: maybe', '"report-only" is "maybe"'],
    ['a required setting that is missing', /contract: <.input>/, 'header: absent', '"contract" is required'],
    ['a misspelt field', 'image: <+input>', 'imag: <+input>', 'spec.imag: there is no such key; did you mean "image"?'],
    ['a misspelt field of a step', 'timeout: 1h', 'timeot: 1h', 'did you mean "timeout"?'],
    ['a report that is no JUnit', 'type: JUnit', 'type: TRX', 'name the JUnit files'],
    ['no limit of memory', 'memory: 2Gi', 'cpus: 2', 'without it a step has 500Mi'],
    ['a version that is a number', /versionLabel: .*/, 'versionLabel: 1.0', 'versionLabel: it must be a text'],
    ['an identifier with a hyphen', 'identifier: mlops_gates_', 'identifier: mlops-gates-', 'template.identifier'],
  ])('%s', (_, from, to, problem) => {
    const changed = template.replace(from, to);
    expect(changed).not.toBe(template);
    expect(lintTemplate(parse(changed), gates).join('\n')).toContain(problem);
  });
});

test.each([
  [
    'a Plugin step that stands bare in a Deployment stage',
    'ci-report-only.yaml',
    'type: CI',
    'type: Deployment',
    'needs a step group',
  ],
  [
    'a misspelt key of a stage',
    'ci-fail-at-once.yaml',
    'cloneCodebase',
    'cloneCodbase',
    'did you mean "cloneCodebase"?',
  ],
  ['a setting in a step group', 'cd-step-group.yaml', 'policy_sha256', 'policy_sha26', 'did you mean "policy_sha256"?'],
  ['a setting without a gate', 'ci-fail-at-once.yaml', 'run: orders', 'runn: orders', 'did you mean "run"?'],
  ['neither kind', 'cd-step-group.yaml', /^template:/m, 'templates:', 'neither "template" nor "pipeline"'],
])('%s is found', (_, file, from, to, problem) => {
  expect(lintTemplate(parse(example(file).replace(from, to)), gates).join('\n')).toContain(problem);
});
