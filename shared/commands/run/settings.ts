import { commonSettings } from '../../settings/common.ts';
import type { SettingsTable } from '../../settings/setting.ts';

const { policy, reports, 'report-only': reportOnly } = commonSettings;

/** Settings of `mlops-gates run`; they hold for every run. */
export const settings = { policy, reports, 'report-only': reportOnly } as const satisfies SettingsTable;
