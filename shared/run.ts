import { join, resolve } from 'node:path';
import type { Gate, GateFace } from './gates/gate.ts';
import type { Host } from './hosts/host.ts';
import { changeMark, type Judged, judge } from './judge.ts';
import { redactValue } from './report/redact.ts';
import { type Report, schemaVersion } from './report/report.ts';
import { reportDocument } from './report/report-document.ts';
import { writeReports } from './report/write-reports.ts';
import { claimReportFolder } from './report-folder.ts';
import { reproduceCommand } from './reproduce.ts';
import type { Settled } from './settle.ts';
import type { Verdict } from './verdict/check.ts';
import { type Combined, combine, onInconclusiveOf } from './verdict/combine.ts';
import { exitCode } from './verdict/faces.ts';
import { type Waiver, waive } from './verdict/waive.ts';
import { version } from './version.ts';

export interface Ran {
  readonly verdict: Verdict;
  readonly exitCode: number;
}

/** The whole flow of a gate. Settings are already settled (`settle.ts`). */
export async function runGate(gate: Gate, settled: Settled, host: Host): Promise<Ran> {
  const started = host.now();
  const folder = await claimReportFolder(reportFolder(gate, settled, host), settled, host);
  const judged = await judge(gate, settled, host);
  return conclude(gate, settled, judged, folder, started, host);
}

export const reportFolder = (face: GateFace, { settings, name }: Settled, host: Host): string =>
  resolve(host.workspace, settings['report-dir'] ?? join('mlops-gates-report', name ?? face.name));

/** Waivers, verdict, words, report files, host. */
export async function conclude(
  face: GateFace,
  { settings, given, name, policy, waivers, notices, base }: Settled,
  judged: Judged,
  folder: string,
  started: Date,
  host: Host,
): Promise<Ran> {
  const ids = judged.checks.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  // waivers and history hold on to ids: two checks of one id would share them
  if (twice !== undefined) throw new Error(`two checks have the id ${twice}`);
  const waived = waive(judged.checks, forBothVersions(waivers, ids), name ?? '', started.toISOString().slice(0, 10));
  const combined = combine(waived.checks);
  const presentation = judged.present(waived.checks, combined);
  const onInconclusive = onInconclusiveOf(waived.checks, settings['on-inconclusive']);
  const code = exitCode(combined, { reportOnly: settings['report-only'], onInconclusive });
  const report: Report = {
    schemaVersion,
    gate: face.name,
    ...(name === undefined ? {} : { name }),
    verdict: combined.verdict,
    passed: combined.passed,
    summary: presentation.summary,
    checks: waived.checks,
    subjects: judged.subjects,
    inputs: judged.inputs,
    ...(policy === undefined ? {} : { policy }),
    ...(judged.engine === undefined ? {} : { engine: judged.engine }),
    seed: settings.seed,
    reportOnly: settings['report-only'],
    onInconclusive,
    tool: { name: 'mlops-gates', version },
    notices: [...notices, ...judged.notices, ...waived.notices],
    evidence: judged.evidence,
    reproduce: judged.reproduce ?? reproduceCommand(face.name, face.settings, settings, given, base?.ref),
    execution: {
      startedAt: started.toISOString(),
      durationMs: host.now().getTime() - started.getTime(),
      host: host.name,
      exitCode: code,
    },
  };
  // before anything is escaped: an escaped secret is no longer found
  const document = redactValue(reportDocument(report, presentation), host.redacted);
  const files = await writeReports(document, {
    dir: folder,
    formats: new Set(settings.reports),
    workspace: host.workspace,
  });
  await host.publish({
    document,
    files,
    folder,
    outputs: { ...judged.outputs, ...outputsOf(report, combined, folder, files) },
  });
  return { verdict: combined.verdict, exitCode: code };
}

function outputsOf(
  report: Report,
  combined: Combined,
  folder: string,
  files: readonly string[],
): Record<string, string> {
  return {
    verdict: report.verdict,
    passed: String(report.passed),
    summary: report.summary,
    'failed-checks': String(combined.failedChecks),
    warnings: String(combined.warnings),
    'report-path': folder,
    'report-json-path': files.find((file) => file.endsWith('report.json')) ?? '',
  };
}

/** A waiver of a check waives it in the change's version, too. */
const forBothVersions = (waivers: readonly Waiver[], ids: readonly string[]): readonly Waiver[] =>
  waivers.flatMap((waiver) => {
    const changed = `${waiver.check}${changeMark}`;
    return ids.includes(changed) ? [waiver, { ...waiver, check: changed }] : [waiver];
  });
