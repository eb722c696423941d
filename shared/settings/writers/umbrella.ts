import type { GateFace } from '../../gates/gate.ts';
import { commonOutputs, commonSettings } from '../common.ts';
import type { SettingsTable } from '../setting.ts';

const {
  policy,
  'policy-sha256': policySha256,
  'report-only': reportOnly,
  reports,
  sign,
  'signing-key': signingKey,
} = commonSettings;

/** The action at the root of the repository: runs what the policy lists, or the runs or the gate that it is told. */
export function umbrellaFace(gates: readonly GateFace[]): GateFace {
  const settings = {
    policy: {
      ...policy,
      description:
        'Policy file that lists the runs of gates with their settings, and the waivers. Where it is not set: `mlops-gates.yml`.',
    },
    'policy-sha256': policySha256,
    run: {
      type: 'list',
      description: 'Names of the runs to start, with what they need. Where it is not set: every run of the policy.',
    },
    gate: {
      type: 'choice',
      allowed: gates.map(({ name }) => name),
      description: 'A gate to run without a policy; its settings are given in `settings`.',
    },
    settings: {
      type: 'string',
      decides: true,
      description: 'Settings of the gate named in `gate`, as a YAML mapping of names to values.',
    },
    'report-only': reportOnly,
    reports,
    sign,
    'signing-key': signingKey,
  } as const satisfies SettingsTable;
  return {
    name: 'umbrella',
    title: 'MLOps gates',
    description: 'Quality gates for machine learning: runs the gates that mlops-gates.yml lists, or one of them.',
    settings,
    outputs: {
      ...commonOutputs,
      verdict: 'The worst verdict of all runs: `pass`, `inconclusive`, `error` or `fail`, in rising order.',
      passed: 'Whether all runs passed: `true` where every verdict is `pass`, otherwise `false`.',
      'failed-checks': 'Number of checks of severity `error` that did not pass and are not waived, over all runs.',
      warnings: 'Number of checks of severity `warning` that did not pass and are not waived, over all runs.',
      'report-path': 'Absolute path of the folder that holds the report folder of every run.',
      'report-json-path': 'Absolute path of `report.json` where exactly one run was started; otherwise empty.',
    },
  };
}
