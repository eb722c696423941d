import { commonOutputs, commonSettings } from '../../settings/common.ts';
import { predictionSettings } from '../../settings/predictions.ts';
import type { Settings, SettingsTable } from '../../settings/setting.ts';
import type { GateFace } from '../gate.ts';

export const settings = {
  mode: {
    type: 'choice',
    allowed: ['plan', 'run', 'judge'],
    required: true,
    description:
      'What the gate does: `plan` says whether the training has to run, `run` runs it where it has to, within its budgets, and `judge` judges the log that it wrote.',
  },
  log: {
    type: 'list',
    description:
      'Log of the training, which `judge` needs: one JSON Lines, JSON (trainer_state.json, evals_result) or CSV file, or the TensorBoard event files of one run, as paths or globs.',
  },
  format: {
    type: 'choice',
    allowed: ['auto', 'jsonl', 'json', 'csv', 'tensorboard'],
    default: 'auto',
    description: 'Format of the log. `auto` tells it from the name and the content.',
  },
  series: {
    type: 'list',
    decides: true,
    description:
      'Series of the log to judge, as `train=<name>`, `validation=<name>` or `watch=<name>` (finite only), e.g. `train=loss, validation=val_loss`; `:max` after the name where higher is better. Where it is not set: the losses, by their usual names.',
  },
  step: {
    type: 'string',
    decides: true,
    description:
      'Column of the log that counts the steps. Where it is not set: the usual names (`step`, `global_step`, `iteration`, `epoch`), or else the number of the record.',
  },
  'planned-steps': {
    type: 'integer',
    minimum: 1,
    decides: true,
    description:
      'How many steps the training was to make, as the log counts them; a log that ends before is not complete. Where it is not set, a log has to cover 20 steps to be judged.',
  },
  'min-fall': {
    type: 'number',
    default: 0.01,
    minimum: 0,
    decides: true,
    description: 'By which share of its first value a series has to get better from start to end: 0.01 is one percent.',
  },
  'max-rebound': {
    type: 'number',
    default: 0.5,
    minimum: 0,
    decides: true,
    description:
      'Which share of what a series had gained it may lose again by the end; above it the training diverged.',
  },
  'max-gap': {
    type: 'number',
    default: 0.1,
    minimum: 0,
    decides: true,
    description:
      'By which share of the best validation value the gap between validation and training may widen after it while the validation gets worse; above it the model is over-fitted.',
  },
  labels: {
    type: 'string',
    decides: true,
    description:
      'CSV or JSON Lines file with the true labels of the validation rows; from them the value of a trivial model is computed, which the training has to beat.',
  },
  label: predictionSettings.label,
  'trivial-metric': {
    type: 'choice',
    allowed: ['log_loss', 'accuracy', 'mse', 'rmse', 'mae'],
    decides: true,
    description:
      'What the validation series measures, for the comparison with a trivial model: the prior for `log_loss` (nats), the majority for `accuracy`, the mean for `mse` and `rmse`, the median for `mae`. `labels` needs it.',
  },
  'trivial-gain': {
    type: 'number',
    default: 0.1,
    minimum: 0,
    maximum: 1,
    decides: true,
    description:
      'Which share of the way from the trivial model to a perfect one the training has to make: 0.1 is a tenth.',
  },
  inputs: {
    type: 'list',
    decides: true,
    description:
      'Files that the training depends on, code and data, as paths or globs, e.g. `train.py, data/*.csv`. A pointer (`data.csv.dvc`, `dvc.lock`) stands for data that are not here.',
  },
  parameters: {
    type: 'list',
    decides: true,
    description:
      'YAML or JSON files with parameters of the training; `<file>:<key>` takes one key alone, e.g. `params.yaml:train.lr`.',
  },
  'environment-lock': {
    type: 'list',
    decides: true,
    description: 'Files that pin the environment, e.g. `requirements.txt` or `uv.lock`, as paths or globs.',
  },
  record: {
    type: 'string',
    decides: true,
    description:
      'JSON file about the last training: `run` writes it, `plan` and `run` compare with it, `judge` takes lineage and time from it.',
  },
  command: {
    type: 'string',
    description:
      'Command that trains, e.g. `python train.py --epochs 3`. It is split into words at blanks outside of quotes and started without a shell; a JSON list gives the words as they are.',
  },
  shell: {
    type: 'boolean',
    default: false,
    description: 'Hands `command` to `sh -c` as it is, for pipes, variables and wildcards.',
  },
  results: {
    type: 'list',
    description:
      'Files that the training has to write (the model, the log), as paths. Their digests stand in the record; where one is missing or altered, the training has to run again.',
  },
  always: {
    type: 'boolean',
    default: false,
    description: 'Runs the training even where nothing changed since the recorded one.',
  },
  'time-budget': {
    type: 'duration',
    decides: true,
    description:
      'Time that the training may take, e.g. `30m`; `run` ends it there. `judge` compares the time that the record or the log tells.',
  },
  'memory-budget': {
    type: 'bytes',
    decides: true,
    description:
      'Memory that all processes of the training may hold at once, e.g. `4GiB`; `run` ends the training above it (Linux only).',
  },
  grace: {
    type: 'duration',
    default: 10,
    description: 'Time between SIGTERM and SIGKILL where a budget is exceeded, to write a checkpoint, e.g. `10s`.',
  },
  lineage: {
    type: 'choices',
    allowed: ['commit', 'clean', 'inputs', 'parameters', 'environment-lock', 'command'],
    decides: true,
    description:
      'What has to be known of where a judged training comes from. `clean` asks that no file of the commit was altered. Where it is not set: `commit,inputs,environment-lock,command`; outside of a git checkout a missing commit is a warning.',
  },
  ...commonSettings,
} as const satisfies SettingsTable;

export type TrainingGateSettings = Settings<typeof settings>;

export const face = {
  name: 'training-gate',
  title: 'Training gate',
  description:
    'Says whether a training has to run, runs it within budgets, and judges its log: finite, falling, not over-fitted.',
  settings,
  outputs: {
    ...commonOutputs,
    'needs-training': 'Whether the training has to run: `true` or `false`; empty with `mode: judge`.',
    fingerprint: 'SHA-256 over everything that the training depends on; empty where `inputs` is not set.',
    'training-seconds': 'How long the training took, in seconds; empty where that is not known.',
    'peak-memory': 'Most memory that the training held, in bytes; empty where that is not known.',
  },
} as const satisfies GateFace;
