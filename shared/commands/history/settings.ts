import { betweenRunsSettings } from '../../settings/between-runs.ts';
import { commonSettings } from '../../settings/common.ts';
import type { SettingsTable } from '../../settings/setting.ts';

const { history } = betweenRunsSettings;
const { policy, 'report-dir': reportDir } = commonSettings;

/** Settings of `mlops-gates history`. */
export const settings = {
  history: {
    type: history.type,
    description:
      'The history: a path, `branch:<branch>:<path>` or `s3://<bucket>/<key>`. Where it is not set: what the runs of the policy name.',
  },
  run: {
    type: 'list',
    description: 'Runs to show, by name (or by gate, where a run has no name). Default: all of them.',
  },
  policy: { type: policy.type, description: 'Policy file whose runs name the history. Default: `mlops-gates.yml`.' },
  'report-dir': {
    type: reportDir.type,
    description: 'Folder that `history.html` and `history.svg` are written to. Default: `mlops-gates-report/history`.',
  },
} as const satisfies SettingsTable;
