import { commonSettings } from '../../settings/common.ts';
import type { SettingsTable } from '../../settings/setting.ts';

const {
  policy,
  'policy-sha256': policySha256,
  reports,
  'report-only': reportOnly,
  sign,
  'signing-key': signingKey,
} = commonSettings;

/** Settings of `mlops-gates run`; they hold for every run. */
export const settings = {
  policy,
  'policy-sha256': policySha256,
  reports,
  'report-only': reportOnly,
  sign,
  'signing-key': signingKey,
} as const satisfies SettingsTable;
