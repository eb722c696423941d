import type { SettingsTable } from './setting.ts';

/** What the Harness face has beside a gate's own settings. None of it decides. */
export const harnessSettings = {
  'artifact-url': {
    type: 'string',
    description:
      'Address under which a later step makes the report files reachable, with their paths from the workspace. With it they are listed on the Artifacts tab, which takes addresses only.',
  },
} as const satisfies SettingsTable;
