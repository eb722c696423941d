import { SettingsError } from './errors.ts';
import { gateNamed } from './gates/index.ts';
import type { Host } from './hosts/host.ts';
import { unmeasured } from './judge.ts';
import type { PolicyRun } from './policy/policy.ts';
import { noSuchRun, type Policies, runsOf, sourceOf } from './policy/read-policies.ts';
import { claimReportFolder } from './report-folder.ts';
import { conclude, type Ran, reportFolder, runGate } from './run.ts';
import type { GivenSetting } from './settings/setting.ts';
import { type Settled, settle } from './settle.ts';
import { combinedExitCode, exitCodes } from './verdict/faces.ts';

/**
 * Runs what the policy lists (or the named runs and what they need), each after its `needs`. All settings are settled before
 * the first run starts.
 * @returns the exit code of all runs together
 */
export async function runPolicy(
  policies: Policies,
  names: readonly string[],
  given: readonly GivenSetting[],
  host: Host,
): Promise<number> {
  const runs = chosen(policies, names);
  const settled = new Map<string, Settled>();
  const problems: string[] = [];
  for (const run of runs) {
    const face = gateNamed(run.gate);
    if (!face) throw new SettingsError([`${sourceOf(policies)}:${run.line}: there is no gate "${run.gate}".`]);
    try {
      settled.set(
        run.name,
        await settle(face, [...given, { name: 'run', value: run.name, source: 'run' }], host, policies),
      );
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      problems.push(...error.problems.map((problem) => `run "${run.name}": ${problem}`));
    }
  }
  if (problems.length > 0) throw new SettingsError(problems);
  const codes = new Map<string, number>();
  const started = new Set<string>();
  for (const run of runs) {
    const failed = run.needs.find((need) => codes.get(need) !== 0);
    if (failed === undefined) started.add(run.name);
    const result =
      failed === undefined
        ? await runOne(run, settled.get(run.name) as Settled, host)
        : await notStarted(run, failed, settled.get(run.name) as Settled, host);
    codes.set(run.name, result.exitCode);
  }
  // what did not start adds nothing to why its need did not end well
  return combinedExitCode([...codes].flatMap(([name, code]) => (started.has(name) ? [code] : [])));
}

/** Without names all runs; with names those and everything they need, in the policy's order. */
function chosen(policies: Policies, names: readonly string[]): readonly PolicyRun[] {
  const runs = runsOf(policies);
  const unknown = names.filter((name) => !runs.some((run) => run.name === name));
  if (unknown.length > 0) throw new SettingsError(unknown.map((name) => noSuchRun(name, policies)));
  if (names.length === 0) return runs;
  const wanted = new Set(names);
  for (const run of [...runs].reverse()) if (wanted.has(run.name)) for (const need of run.needs) wanted.add(need);
  return runs.filter((run) => wanted.has(run.name));
}

async function runOne(run: PolicyRun, settled: Settled, host: Host): Promise<Ran> {
  const gate = await gateNamed(run.gate)?.load();
  if (!gate) throw new Error(`the gate ${run.gate} vanished`);
  try {
    return await runGate(gate, settled, host);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    await host.refuse(error.problems.map((problem) => `run "${run.name}": ${problem}`));
    return { verdict: 'error', exitCode: exitCodes.settings };
  }
}

/** A run whose need did not end well has verdict `error`: nothing was measured. */
async function notStarted(run: PolicyRun, need: string, settled: Settled, host: Host): Promise<Ran> {
  const face = gateNamed(run.gate);
  if (!face) throw new Error(`the gate ${run.gate} vanished`);
  const reason = `Not started: the run "${need}", which it needs, did not pass.`;
  const judged = unmeasured(`${run.gate}.started`, `"${need}" passes`, 'evidence', reason, [`Mend "${need}" first.`]);
  const folder = await claimReportFolder(reportFolder(face, settled, host), settled, host);
  // the gate alone would start what must not start
  return conclude(face, settled, { ...judged, reproduce: `mlops-gates run ${run.name}` }, folder, host.now(), host);
}
