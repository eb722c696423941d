import type { SettingsTable } from '../../settings/setting.ts';

export const settings = {} as const satisfies SettingsTable;
