import { burdens } from '../verdict/check.ts';
import { commonSettings } from './common.ts';
import type { SettingsTable } from './setting.ts';

/** Settings of whatever decides under sampling error. They stand behind the common settings, of which they replace one. */
export const inferenceSettings = {
  alpha: {
    type: 'number',
    default: 0.05,
    minimum: 0.0001,
    maximum: 0.25,
    decides: true,
    description:
      'One-sided error rate of each claim. The interval that is printed has the level 1 - 2 alpha, so 0.05 gives the 90 % interval.',
  },
  burden: {
    type: 'choice',
    allowed: burdens,
    decides: true,
    description:
      'Who must prove what, for every requirement that has no burden of its own. `prove-harm`: fails where harm is shown, and what is undecided warns. `prove-safety`: what is undecided stops the pipeline. `point`: the estimate decides, without regard to chance.',
  },
  'on-inconclusive': {
    ...commonSettings['on-inconclusive'],
    default: 'warn',
    description:
      'What happens where the evidence decides neither way (verdict `inconclusive`). `warn` leaves it to the burden of proof: exit code 0 under `prove-harm`, 5 under `prove-safety`. `fail` exits with 5 in any case.',
  },
} as const satisfies SettingsTable;
