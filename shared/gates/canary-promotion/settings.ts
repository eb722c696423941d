import { commonOutputs, commonSettings } from '../../settings/common.ts';
import type { Settings, SettingsTable } from '../../settings/setting.ts';
import type { GateFace } from '../gate.ts';
import { metricRules } from './metric-rules.ts';

export const settings = {
  mode: {
    type: 'choice',
    allowed: ['step', 'status', 'abort', 'reconcile', 'replay'],
    default: 'step',
    description:
      'What is done: `step` judges once and moves traffic accordingly, `status` judges and moves nothing, `abort` gives the original weights back, `reconcile` does so for canaries that were left behind, `replay` judges recorded observations as of their end.',
  },
  driver: {
    type: 'choice',
    allowed: ['emit', 'httproute'],
    default: 'emit',
    description:
      'Who moves traffic: `emit` only says what to do, in the outputs `decision` and `next-weight`; `httproute` sets the weights of a Gateway API HTTPRoute.',
  },
  metrics: {
    type: 'rules',
    rules: metricRules,
    decides: true,
    description:
      'What is compared, as a list in YAML or JSON, e.g. `[{name: errors, kind: rate, margin: 0.005}]`. Each rule has a `name`; a `kind` (`rate`, or `latency` with an `objective`: the share of requests above it); a `margin`, by which the share of the canary may be worse; and may have a `direction` (`lower`, or `higher` where more is better), a `role` (`guardrail`, or `observe` to show it only), and for Prometheus `query` and `count`. Needed where anything is judged.',
  },
  steps: {
    type: 'list',
    default: ['5', '25', '50'],
    decides: true,
    description:
      'Weights of the canary in percent, rising, as whole numbers from 1 to 99. What passes at the last one is promoted to 100.',
  },
  source: {
    type: 'choice',
    allowed: ['file', 'prometheus'],
    default: 'file',
    description:
      'Where the observations come from: `file` reads `observations`, `prometheus` asks the server at `source-url`.',
  },
  observations: {
    type: 'list',
    description:
      'Files of observations (CSV, JSON Lines or a JSON list), as paths or globs. A record has `time`, `track` (control or canary), `metric`, and either `value` or `count` and `total`; a record of the metric `weight` says when the canary got which weight.',
  },
  'source-url': {
    type: 'string',
    description: 'Address of the Prometheus server, e.g. `https://prometheus.example.com`.',
  },
  'source-token': {
    type: 'string',
    secret: true,
    goesTo: 'source-url',
    description: 'Token that is sent to the Prometheus server as bearer, where it asks for one.',
  },
  'control-selector': {
    type: 'string',
    default: 'track="control"',
    description: 'Matchers by which Prometheus tells the series of the control apart, e.g. `track="stable"`.',
  },
  'canary-selector': {
    type: 'string',
    default: 'track="canary"',
    description: 'Matchers by which Prometheus tells the series of the canary apart.',
  },
  'current-weight': {
    type: 'integer',
    minimum: 1,
    maximum: 99,
    description:
      'Weight in percent that the canary has now. Needed with `driver: emit` where the observations have no record of the metric `weight`.',
  },
  since: {
    type: 'string',
    description:
      'Time since which the canary has its current weight, ISO 8601 with a time zone. What was observed before does not count.',
  },
  at: {
    type: 'string',
    description:
      'Time as of which is judged, ISO 8601 with a time zone. Where it is not set: now; with `mode: replay` the end of the observations.',
  },
  target: {
    type: 'string',
    description: 'HTTPRoute whose weights are set, as `<namespace>/<name>`. Needed with `driver: httproute`.',
  },
  'control-backend': {
    type: 'string',
    description: 'Name of the backend of the HTTPRoute that serves the control. Needed with `driver: httproute`.',
  },
  'canary-backend': {
    type: 'string',
    description: 'Name of the backend of the HTTPRoute that serves the canary. Needed with `driver: httproute`.',
  },
  release: {
    type: 'string',
    description:
      'Names what is rolled out, e.g. the digest of the image or a commit. Steps of the same release continue its canary; those of another are refused while it lasts. Needed with `driver: httproute`.',
  },
  'expire-after': {
    type: 'duration',
    default: 7200,
    description:
      'Time without a step after which a canary counts as left behind and `mode: reconcile` gives the original weights back, e.g. `2h`.',
  },
  wait: {
    type: 'duration',
    description:
      'How long `mode: step` goes on reading while it holds, e.g. `1h`: until it promotes, rolls back or errs. Where it is not set, it reads once.',
  },
  poll: {
    type: 'duration',
    default: 60,
    description:
      'Time between two readings while `wait` lasts, e.g. `5m`: at least 60 seconds, as the unit of evidence is a minute.',
  },
  'max-age': {
    type: 'duration',
    default: 300,
    decides: true,
    description: 'How old the last sample of each track may be: older ones are no evidence, e.g. `5m`.',
  },
  'max-duration': {
    type: 'duration',
    default: 86400,
    decides: true,
    description: 'How long a step may stay undecided before the canary is rolled back, e.g. `24h`.',
  },
  'metrics-grace': {
    type: 'duration',
    default: 900,
    decides: true,
    description: 'How long metrics may be missing before `on-metrics-error` says what happens, e.g. `15m`.',
  },
  'on-metrics-error': {
    type: 'choice',
    allowed: ['hold', 'rollback', 'fail'],
    default: 'hold',
    decides: true,
    description:
      'What is decided when metrics stay missing: `hold` leaves traffic as it is, `rollback` takes it from the canary, `fail` decides `error` and leaves it. The verdict is `error` in each case.',
  },
  alpha: {
    type: 'number',
    default: 0.05,
    minimum: 0.0001,
    maximum: 0.2,
    decides: true,
    description:
      'Error rate, one-sided and over all looks together: of promoting a canary that is worse by the margin, and of rolling back one that is not.',
  },
  ...commonSettings,
} as const satisfies SettingsTable;

export type CanaryPromotionSettings = Settings<typeof settings>;

export const face = {
  name: 'canary-promotion',
  title: 'Canary promotion',
  description:
    'Compares a canary with the control while both serve: promotes it, holds it, or rolls it back, however often it looks.',
  settings,
  outputs: {
    ...commonOutputs,
    decision: 'What is decided: `promote`, `hold`, `rollback` or `error`.',
    'next-weight': 'Weight in percent that the canary should have next; empty where nothing was decided.',
    reason: 'Why it is decided so, in one sentence.',
  },
} as const satisfies GateFace;
