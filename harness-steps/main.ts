import { gates } from '../shared/gates/index.ts';
import { adoptEnvironment } from '../shared/hosts/harness/adopt-environment.ts';
import { environment } from '../shared/hosts/harness/environment.ts';
import { harnessHost } from '../shared/hosts/harness/host.ts';
import { markSignals } from '../shared/hosts/harness/mark-signals.ts';
import { readSettings } from '../shared/hosts/harness/read-settings.ts';
import { refusalFolder } from '../shared/hosts/harness/refusal-folder.ts';
import { endAtSignals, runStep } from '../shared/step.ts';

/** A Plugin step of Harness: sets `process.exitCode`. */
export async function main(): Promise<void> {
  endAtSignals();
  markSignals();
  const around = environment(process.env);
  adoptEnvironment(around);
  const step = readSettings(process.env, gates);
  const host = harnessHost({ environment: around, artifactUrl: step.artifactUrl, refusalFolder: refusalFolder(step) });
  for (const warning of step.warnings) host.warn(warning);
  process.exitCode = await runStep(step, host);
}
