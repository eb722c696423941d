import { gateNamed } from '../../shared/gates/index.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import type { Report } from '../../shared/report/report.ts';
import { runGate } from '../../shared/run.ts';
import { settle } from '../../shared/settle.ts';

export interface JudgedRun {
  readonly report: Report;
  readonly exit: number;
  readonly echoed: readonly string[];
}

/** One run of a gate as a whole in the process, through the memory host. */
export async function judge(
  workspace: string,
  gate: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<JudgedRun> {
  const entry = gateNamed(gate);
  if (!entry) throw new Error(`there is no gate ${gate}`);
  const host = memoryHost(workspace);
  const given = Object.entries({ reports: 'json', ...settings }).map(([name, value]) => ({
    name,
    value,
    source: `--${name}`,
  }));
  const { exitCode } = await runGate(await entry.load(), await settle(entry, given, host), host);
  const report = host.published[0]?.document.report;
  if (!report) throw new Error(`${gate} published nothing`);
  return { report, exit: exitCode, echoed: host.echoed };
}

/** What two engines are to agree on. */
export const decided = ({ report, exit }: JudgedRun) => ({
  exit,
  verdict: report.verdict,
  checks: Object.fromEntries(
    report.checks.map(({ id, outcome, severity, observed, interval }) => [
      id,
      { outcome, severity, observed, interval },
    ]),
  ),
});
