import { SettingsError } from '../errors.ts';
import { parseLocators, parseWritable } from '../store/locator.ts';
import { gateOns } from '../verdict/compare-base.ts';
import type { Settings, SettingsTable } from './setting.ts';

/** Settings about other runs, which every gate has. All of them say how strict it is judged. */
export const betweenRunsSettings = {
  'baseline-report': {
    type: 'string',
    decides: true,
    description:
      'Report (`report.json`) of the same run that this one is compared with, usually of the target branch: a path, `git:<ref>:<path>`, `git:merge-base:<path>`, `artifact:<workflow file>/<artifact>`, `branch:<branch>:<path>` or `s3://<bucket>/<key>`; a comma-separated list is tried in order.',
  },
  'gate-on': {
    type: 'choice',
    allowed: gateOns,
    default: 'all',
    decides: true,
    description:
      'Which checks decide: `all`, or with `new` those alone that are new or worse than in `baseline-report`. What is not measured always decides.',
  },
  'first-run': {
    type: 'boolean',
    default: false,
    decides: true,
    description:
      'Allows that nothing is there yet where something of another run is read: then every check decides. Otherwise that is an error.',
  },
  history: {
    type: 'string',
    decides: true,
    description:
      'Where a line about each run is added (JSON Lines), e.g. `branch:mlops-gates:history.jsonl`, a path or `s3://<bucket>/<key>`. `mlops-gates history` shows it. Where it cannot be written there is a warning.',
  },
  keep: {
    type: 'integer',
    default: 200,
    minimum: 1,
    maximum: 100_000,
    decides: true,
    description: 'How many lines of this run the history keeps: the latest ones.',
  },
  adopt: {
    type: 'integer',
    minimum: 1,
    maximum: 1000,
    decides: true,
    description:
      'Adoption: so many runs, counted in `history`, report only; then the run is judged, and thresholds are proposed from what was seen. A run that cannot be recorded is judged.',
  },
} as const satisfies SettingsTable;

/** What is wrong with them together, in sentences. */
export function betweenRunsProblems(settings: Partial<Settings<typeof betweenRunsSettings>>): readonly string[] {
  const { 'baseline-report': report, 'gate-on': gateOn, history, adopt, keep } = settings;
  return [
    ...(report === undefined ? [] : problemsOf(() => parseLocators(report, 'baseline-report'))),
    ...(history === undefined ? [] : problemsOf(() => parseWritable(history, 'history'))),
    ...(gateOn === 'new' && report === undefined
      ? ['The setting "gate-on" is "new" without "baseline-report": name the report that this run is compared with.']
      : []),
    ...(adopt !== undefined && history === undefined
      ? ['The setting "adopt" is given without "history": name where the runs are recorded that it counts.']
      : []),
    ...(adopt !== undefined && keep !== undefined && keep < adopt
      ? [
          `The setting "keep" is ${keep}, less than "adopt" (${adopt}): so many runs could never be counted. Keep at least ${adopt}.`,
        ]
      : []),
  ];
}

function problemsOf(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}
