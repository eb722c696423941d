import type { Subject } from '../report/report.ts';
import type { Outcome, Severity, Verdict } from '../verdict/check.ts';

export const historySchemaVersion = 1;

/** One line of a history: what one run came to. Schema: `schemas/history.schema.json`. */
export interface HistoryRecord {
  readonly schemaVersion: typeof historySchemaVersion;
  /** ISO 8601, UTC: when the run started. */
  readonly time: string;
  readonly gate: string;
  /** The run's name in the policy. */
  readonly name?: string;
  readonly verdict: Verdict;
  /** True: the exit code did not follow the verdict. */
  readonly reportOnly: boolean;
  /** Whether a change was judged (a pull request), or a branch as it is. */
  readonly change: boolean;
  /** The commit of the checkout. */
  readonly commit?: string;
  readonly subjects: readonly Subject[];
  readonly checks: readonly RecordedCheck[];
}

export interface RecordedCheck {
  readonly id: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** A rate as a share. */
  readonly observed: number | null;
  readonly waived?: true;
}

type Schema = Readonly<Record<string, unknown>>;

const closed = (required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

const text: Schema = { type: 'string' };

/** The JSON Schema of a line of `history.jsonl`. */
export const historySchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'mlops-gates history, one line',
  description: 'What one run of one gate came to. A history holds one such line a run, the oldest first.',
  ...closed(['schemaVersion', 'time', 'gate', 'verdict', 'reportOnly', 'change', 'subjects', 'checks'], {
    schemaVersion: { const: historySchemaVersion },
    time: { type: 'string', pattern: timePattern, description: 'ISO 8601, UTC: when the run started.' },
    gate: { type: 'string', pattern: gatePattern },
    name: { type: 'string', description: "The run's name in the policy." },
    verdict: { enum: verdicts },
    reportOnly: { type: 'boolean', description: 'True: the exit code did not follow the verdict.' },
    change: { type: 'boolean', description: 'Whether a change was judged, or a branch as it is.' },
    commit: { type: 'string', pattern: commitPattern, description: 'Of the checkout.' },
    subjects: {
      type: 'array',
      items: closed(['role', 'name', 'sha256'], {
        role: text,
        name: text,
        sha256: { type: 'string', pattern: sha256Pattern },
      }),
    },
    checks: {
      type: 'array',
      items: closed(['id', 'outcome', 'severity', 'observed'], {
        id: { type: 'string', minLength: 1 },
        outcome: { enum: outcomes },
        severity: { enum: severities },
        observed: { type: ['number', 'null'], description: 'A rate as a share; null where nothing was measured.' },
        waived: { const: true },
      }),
    },
  }),
});

const timePattern = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$';
const gatePattern = '^[a-z][a-z0-9-]*$';
const commitPattern = '^([0-9a-f]{40}|[0-9a-f]{64})$';
const sha256Pattern = '^[0-9a-f]{64}$';
const verdicts: readonly Verdict[] = ['pass', 'fail', 'inconclusive', 'error'];
const outcomes: readonly Outcome[] = ['pass', 'fail', 'inconclusive', 'error', 'not-executed'];
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Whether a value is a line of a history. By hand: a compiled schema would weigh more than all of the history, and a test holds this
 * one against the schema.
 */
export function isHistoryRecord(value: unknown): value is HistoryRecord {
  return (
    hasOnly(
      value,
      ['schemaVersion', 'time', 'gate', 'verdict', 'reportOnly', 'change', 'subjects', 'checks'],
      ['name', 'commit'],
    ) &&
    value.schemaVersion === historySchemaVersion &&
    matches(value.time, timePattern) &&
    matches(value.gate, gatePattern) &&
    (value.name === undefined || typeof value.name === 'string') &&
    oneOf(value.verdict, verdicts) &&
    typeof value.reportOnly === 'boolean' &&
    typeof value.change === 'boolean' &&
    (value.commit === undefined || matches(value.commit, commitPattern)) &&
    Array.isArray(value.subjects) &&
    value.subjects.every(isSubject) &&
    Array.isArray(value.checks) &&
    value.checks.every(isRecordedCheck)
  );
}

const isSubject = (value: unknown): boolean =>
  hasOnly(value, ['role', 'name', 'sha256'], []) &&
  typeof value.role === 'string' &&
  typeof value.name === 'string' &&
  matches(value.sha256, sha256Pattern);

const isRecordedCheck = (value: unknown): boolean =>
  hasOnly(value, ['id', 'outcome', 'severity', 'observed'], ['waived']) &&
  typeof value.id === 'string' &&
  value.id !== '' &&
  oneOf(value.outcome, outcomes) &&
  oneOf(value.severity, severities) &&
  (value.observed === null || typeof value.observed === 'number') &&
  (value.waived === undefined || value.waived === true);

function hasOnly(
  value: unknown,
  required: readonly string[],
  optional: readonly string[],
): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return (
    required.every((key) => keys.includes(key)) && keys.every((key) => required.includes(key) || optional.includes(key))
  );
}

const matches = (value: unknown, pattern: string): boolean =>
  typeof value === 'string' && new RegExp(pattern, 'u').test(value);

const oneOf = (value: unknown, allowed: readonly string[]): boolean =>
  typeof value === 'string' && allowed.includes(value);
