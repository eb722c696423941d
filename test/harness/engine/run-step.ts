import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { globSync } from 'tinyglobby';
import { dist, node } from '../../process.ts';
import { foldAnnotations, type Shown } from './fold-annotations.ts';
import { readOutputs } from './read-outputs.ts';
import { serialiseSettings } from './serialise-settings.ts';

export interface JunitCase {
  readonly classname: string;
  readonly name: string;
  readonly result: string;
}

export interface StepEnded {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The file as it was written. */
  readonly outputText: string;
  readonly annotations: readonly Shown[];
  readonly artifacts: unknown;
  readonly errors: Readonly<Record<string, string>>;
  readonly junit: readonly JunitCase[];
}

export interface StepOptions {
  /** `settings` of the step, in YAML. */
  readonly settings?: string;
  readonly workspace: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the process as soon as a path is there. */
  readonly end?: { readonly signal: NodeJS.Signals; readonly whenThereIs: string };
}

/** Plays the engine around one Plugin step: its environment, its files, and what it makes of them afterwards. */
export async function runStep({ settings = '{}', workspace, env = {}, end }: StepOptions): Promise<StepEnded> {
  const shared = mkdtempSync(join(tmpdir(), 'harness-engine-'));
  try {
    const file = (name: string): string => join(shared, name);
    const child = spawn(node, [join(dist, 'harness.mjs')], {
      cwd: workspace,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: workspace,
        DRONE: 'true',
        HARNESS_WORKSPACE: workspace,
        HARNESS_ACCOUNT_ID: 'account',
        HARNESS_STEP_ID: 'validate',
        DRONE_OUTPUT: file('step-output.env'),
        HARNESS_ANNOTATIONS_FILE: file('annotations.json'),
        PLUGIN_ARTIFACT_FILE: file('artifacts.json'),
        ERROR_METADATA_FILE: file('errors.env'),
        ...serialiseSettings(settings),
        ...env,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const watch =
      end &&
      setInterval(() => {
        if (!child.killed && existsSync(end.whenThereIs)) child.kill(end.signal);
      }, 5);
    const [exit, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, by) => resolve([code, by]));
    });
    clearInterval(watch);
    const text = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
    const outputText = text('step-output.env');
    return {
      exit,
      signal,
      stdout,
      stderr,
      outputText,
      outputs: outputsOf(outputText),
      annotations: text('annotations.json') === '' ? [] : foldAnnotations(text('annotations.json')),
      artifacts: text('artifacts.json') === '' ? undefined : JSON.parse(text('artifacts.json')),
      errors: outputsOf(text('errors.env')),
      junit: globSync('mlops-gates-report/**/junit.xml', { cwd: workspace }).flatMap((path) =>
        junitCases(readFileSync(join(workspace, path), 'utf8')),
      ),
    };
  } finally {
    rmSync(shared, { recursive: true, force: true });
  }
}

/** Both readers must agree: which of them runs is the account's choice. */
function outputsOf(text: string): Readonly<Record<string, string>> {
  const [older, newer] = [readOutputs(text, 2), readOutputs(text, 4)];
  if (!('outputs' in older) || !('outputs' in newer) || JSON.stringify(older) !== JSON.stringify(newer))
    throw new Error(`the readers disagree: ${JSON.stringify([older, newer])}`);
  return older.outputs;
}

function junitCases(xml: string): readonly JunitCase[] {
  const cases: { classname: string; name: string; result: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = attributes as Record<string, string>;
    const last = cases.at(-1);
    if (name === 'testcase')
      cases.push({ classname: values.classname ?? '', name: values.name ?? '', result: 'passed' });
    else if (last !== undefined && /^(failure|error|skipped)$/.test(name)) last.result = name;
  });
  parser.write(xml).close();
  return cases;
}
