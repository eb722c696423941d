import { init } from '../../../shared/commands/init/index.ts';
import { gate } from '../../../shared/gates/data-validation/index.ts';
import type { DataValidationSettings } from '../../../shared/gates/data-validation/settings.ts';
import { memoryHost } from '../../../shared/hosts/memory.ts';
import { decidingFiles } from '../../../shared/policy/deciding-files.ts';
import { settle } from '../../../shared/settle.ts';
import { combine } from '../../../shared/verdict/combine.ts';

const given = (settings: Readonly<Record<string, string>>) =>
  Object.entries(settings).map(([name, value]) => ({ name, value, source: `--${name}` }));

export async function writeContract(folder: string, data: string, contract: string): Promise<void> {
  await init(given({ data, contract, table: 'trial' }), memoryHost(folder), () => {});
}

/** Ids of the checks that decide and did not pass; empty where the gate passes. */
export async function judge(folder: string, data: string, contract: string, header: boolean): Promise<string[]> {
  const host = memoryHost(folder);
  const settled = await settle(
    gate,
    given({ data, contract, header: header ? 'present' : 'absent', examples: '0', reports: 'json' }),
    host,
  );
  const settings = settled.settings as DataValidationSettings;
  const { evidence } = await gate.gather(settings, decidingFiles(host, undefined).site('head'));
  const checks = gate.decide(evidence, settings);
  const failed = checks.filter((check) => check.severity === 'error' && check.outcome !== 'pass').map(({ id }) => id);
  return combine(checks).passed ? [] : failed.length > 0 ? failed : ['nothing was judged'];
}
