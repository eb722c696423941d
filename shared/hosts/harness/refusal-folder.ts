import type { GivenSetting } from '../../settings/setting.ts';
import type { HarnessStep } from './read-settings.ts';

/** The report folder that the step would have had, as far as its settings can be trusted to name one in the workspace. */
export function refusalFolder({ command, runs, given }: HarnessStep): string {
  const of = (name: string): string | undefined => {
    const value = given.findLast((setting: GivenSetting) => setting.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const dir = of('report-dir');
  if (dir !== undefined && !dir.includes('<+')) return dir;
  const name = of('run') ?? (runs.length === 1 ? runs[0] : undefined) ?? command;
  return `mlops-gates-report/${/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name) ? name : command}`;
}
