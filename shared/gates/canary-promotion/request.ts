import { SettingsError } from '../../errors.ts';
import { bucketSeconds, type Limits } from './assess.ts';
import { parseInstant } from './instant.ts';
import { problemsOfQueries, type Selectors } from './observe-prometheus.ts';
import type { CanaryPromotionSettings } from './settings.ts';

/** The settings in the units of the gate. */
export interface Request {
  readonly steps: readonly number[];
  readonly limits: Limits;

  readonly at: number | undefined;
  readonly since: number | undefined;
  readonly selectors: Selectors;
}

/** @throws SettingsError with all problems at once */
export function requestOf(settings: CanaryPromotionSettings): Request {
  const problems: string[] = [];
  const instant = (name: 'at' | 'since'): number | undefined => {
    const given = settings[name];
    const seconds = given === undefined ? undefined : parseInstant(given);
    if (given !== undefined && seconds === undefined)
      problems.push(
        `The setting "${name}" is "${short(given)}", but a time with a zone is needed, e.g. 2026-01-31T12:00:00Z.`,
      );
    return seconds;
  };
  const selectors = { control: settings['control-selector'], canary: settings['canary-selector'] };
  const request: Request = {
    steps: stepsOf(settings.steps, problems),
    limits: {
      alpha: settings.alpha,
      maxAge: settings['max-age'],
      maxDuration: settings['max-duration'],
      metricsGrace: settings['metrics-grace'],
      onMetricsError: settings['on-metrics-error'],
    },

    at: instant('at'),
    since: instant('since'),
    selectors,
  };
  problems.push(...problemsOfMode(settings), ...problemsOfSource(settings, selectors));
  if (problems.length > 0) throw new SettingsError(problems);
  return request;
}

const judges = ({ mode }: CanaryPromotionSettings): boolean => mode !== 'abort' && mode !== 'reconcile';

function problemsOfMode(settings: CanaryPromotionSettings): string[] {
  const { mode, driver, metrics } = settings;
  const problems: string[] = [];
  if (!judges(settings) && driver === 'emit')
    problems.push(
      `The setting "mode" is "${mode}", which needs "driver: httproute": with "emit" nothing here has moved traffic.`,
    );
  if (judges(settings) && metrics === undefined)
    problems.push(
      'The setting "metrics" is required where anything is judged, e.g. [{name: errors, kind: rate, margin: 0.005}].',
    );
  if (settings.wait !== undefined && (mode !== 'step' || settings.at !== undefined))
    problems.push('The setting "wait" is for "mode: step" as of now: take out "wait", or "at" and any other "mode".');
  if (settings.poll < bucketSeconds)
    problems.push(
      `The setting "poll" is ${settings.poll} s: at least ${bucketSeconds} are needed, as the unit of evidence is a minute.`,
    );
  if (driver === 'emit' && settings['on-inconclusive'] === 'warn')
    problems.push(
      'The setting "on-inconclusive" is "warn", but with "driver: emit" whoever moves traffic reads the verdict, and undecided must not look like promoted: take it out, or read the output "decision" with report-only.',
    );
  if (driver === 'httproute' && mode !== 'replay') {
    for (const name of ['target', 'control-backend', 'canary-backend'] as const)
      if (settings[name] === undefined) problems.push(`The setting "${name}" is required with "driver: httproute".`);
    if (settings.release === undefined && judges(settings))
      problems.push(
        'The setting "release" is required with "driver: httproute": name what is rolled out, e.g. a commit.',
      );
    if (settings['control-backend'] !== undefined && settings['control-backend'] === settings['canary-backend'])
      problems.push('The settings "control-backend" and "canary-backend" name the same backend.');
    if (settings.target !== undefined && !/^[a-z0-9][a-z0-9.-]*\/[a-z0-9][a-z0-9.-]*$/.test(settings.target))
      problems.push(
        `The setting "target" is "${short(settings.target)}", but <namespace>/<name> of an HTTPRoute is needed.`,
      );
  }
  if (settings.release !== undefined && !/^[\w.:/@+-]{1,200}$/.test(settings.release))
    problems.push('The setting "release" may have letters, digits and ._:/@+- only, 200 at most.');
  return problems;
}

function problemsOfSource(settings: CanaryPromotionSettings, selectors: Selectors): string[] {
  if (!judges(settings)) return [];
  const problems: string[] = [];
  if (settings.source === 'file' && settings.observations === undefined)
    problems.push('The setting "observations" is required with "source: file": name the files.');
  if (settings.source === 'prometheus') {
    const url = settings['source-url'] ?? '';
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
      problems.push('The setting "source-url" must be the http or https address of a Prometheus server.');
    else if (parsed.username !== '' || parsed.password !== '')
      problems.push('The setting "source-url" holds a password: give a token in "source-token".');
    if (settings.mode === 'replay')
      problems.push('The setting "mode" is "replay", which judges files: give "observations".');
    problems.push(...problemsOfQueries(settings.metrics ?? [], selectors));
    if (settings.driver === 'emit' && (settings['current-weight'] === undefined || settings.since === undefined))
      problems.push(
        'With "driver: emit" and Prometheus, "current-weight" and "since" are needed: which weight the canary has, and since when.',
      );
  }
  if (settings.since !== undefined && settings['current-weight'] === undefined)
    problems.push('The setting "since" is given without "current-weight": give both, or neither.');
  return problems;
}

function stepsOf(given: readonly string[], problems: string[]): number[] {
  const steps = given.map((text) => (/^\d{1,3}\s*%?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN));
  // 100 is where every canary ends
  if (steps.at(-1) === 100) steps.pop();
  const rising = steps.every((step, i) => step >= 1 && step <= 99 && (i === 0 || step > (steps[i - 1] as number)));
  if (!rising || steps.length === 0)
    problems.push(
      `The setting "steps" is "${short(given.join(', '))}", but whole percentages that rise from 1 to 99 are needed, e.g. 5, 25, 50.`,
    );
  return steps;
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
