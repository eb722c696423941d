import { join, resolve } from 'node:path';
import { type BaseReport, readBaseReport, refuseOwnReport } from './base-report.ts';
import { EvidenceError, OutsideError } from './errors.ts';
import type { Gate, GateFace } from './gates/gate.ts';
import type { Host } from './hosts/host.ts';
import { changeMark, type Judged, judge, unmeasured } from './judge.ts';
import { recordRun } from './record-run.ts';
import { differenceSentence } from './report/difference.ts';
import { redactValue } from './report/redact.ts';
import { type Report, type StoreAccess, schemaVersion } from './report/report.ts';
import { reportDocument } from './report/report-document.ts';
import { writeReports } from './report/write-reports.ts';
import { claimReportFolder } from './report-folder.ts';
import { reproduceCommand } from './reproduce.ts';
import type { Settled } from './settle.ts';
import { signReport } from './sign.ts';
import type { Check, Verdict } from './verdict/check.ts';
import { type Combined, combine, onInconclusiveOf } from './verdict/combine.ts';
import { compareWithBase, type GateOn } from './verdict/compare-base.ts';
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
  const place = reportFolder(gate, settled, host);
  refuseOwnReport(place, settled, host.workspace);
  const folder = await claimReportFolder(place, settled, host);
  // first: without the report to compare with, no world is changed and no data are read
  const base = await readBaseReport(gate.name, settled, host).catch((error: unknown) => noBaseReport(gate, error));
  if (base && 'checks' in base) return conclude(gate, settled, base, folder, started, host);
  const judged = await judge(gate, settled, host);
  return conclude(gate, settled, judged, folder, started, host, base);
}

function noBaseReport({ name }: GateFace, error: unknown): Judged {
  if (!(error instanceof EvidenceError || error instanceof OutsideError)) throw error;
  const cause = error instanceof OutsideError ? 'outside' : 'evidence';
  return unmeasured(`${name}.baseline-report`, 'the base report can be read', cause, error.message, []);
}

export const reportFolder = (face: GateFace, { settings, name }: Settled, host: Host): string =>
  resolve(host.workspace, settings['report-dir'] ?? join('mlops-gates-report', name ?? face.name));

/** Waivers, verdict, words, report files, host. */
export async function conclude(
  face: GateFace,
  settled: Settled,
  judged: Judged,
  folder: string,
  started: Date,
  host: Host,
  baseReport?: BaseReport,
): Promise<Ran> {
  const { settings, given, name, policy, waivers, notices, base } = settled;
  const ids = judged.checks.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  // waivers and history hold on to ids: two checks of one id would share them
  if (twice !== undefined) throw new Error(`two checks have the id ${twice}`);
  const waived = waive(judged.checks, forBothVersions(waivers, ids), name ?? '', started.toISOString().slice(0, 10));
  const against = againstBase(waived.checks, baseReport, settings['gate-on']);
  const { checks } = against;
  const combined = combine(checks);
  const presented = judged.present(checks, combined);
  const onInconclusive = onInconclusiveOf(checks, settings['on-inconclusive']);
  const { subjects } = judged;
  const verdict = { gate: face.name, ...(name === undefined ? {} : { name }), verdict: combined.verdict };
  const recorded = await recordRun({ ...verdict, checks, subjects }, settled, started, host);
  const reportOnly = settings['report-only'] || recorded.adopting;
  const code = exitCode(combined, { reportOnly, onInconclusive });
  const store = [...against.store, ...recorded.store];
  const measured: Report = {
    schemaVersion,
    ...verdict,
    passed: combined.passed,
    summary: presented.summary,
    checks,
    subjects,
    inputs: judged.inputs,
    ...(policy === undefined ? {} : { policy }),
    ...(against.baseline === undefined ? {} : { baseline: against.baseline }),
    ...(judged.engine === undefined ? {} : { engine: judged.engine }),
    seed: settings.seed,
    reportOnly,
    onInconclusive,
    tool: { name: 'mlops-gates', version },
    notices: [...notices, ...judged.notices, ...waived.notices, ...against.notices, ...recorded.notices],
    evidence: { ...judged.evidence, ...recorded.evidence },
    reproduce: judged.reproduce ?? reproduceCommand(face.name, face.settings, settings, given, base?.ref),
    execution: {
      startedAt: started.toISOString(),
      durationMs: host.now().getTime() - started.getTime(),
      host: host.name,
      exitCode: code,
      ...(store.length === 0 ? {} : { store }),
    },
  };
  const summary = [differenceSentence(measured), presented.summary].filter((part) => part !== undefined).join(' ');
  const report: Report = { ...measured, summary };
  const presentation = { ...presented, summary, sections: [...recorded.sections, ...presented.sections] };
  // before anything is escaped: an escaped secret is no longer found
  const document = redactValue(reportDocument(report, presentation), host.redacted);
  const reports = await writeReports(document, {
    dir: folder,
    formats: new Set(settings.reports),
    workspace: host.workspace,
  });
  const files = [...reports, ...(await signReport(document.report, folder, settings, host))];
  await host.publish({
    document,
    files,
    folder,
    outputs: { ...judged.outputs, ...outputsOf(report, combined, folder, files) },
  });
  return { verdict: combined.verdict, exitCode: code };
}

interface Against extends Pick<Report, 'checks' | 'baseline' | 'notices'> {
  readonly store: readonly StoreAccess[];
}

function againstBase(checks: readonly Check[], base: BaseReport | undefined, gateOn: GateOn): Against {
  if (base === undefined) return { checks, notices: [], store: [] };
  if (base.kind === 'first-run')
    return { checks, notices: [`First run: there is no base report (${base.why}). Every check decides.`], store: [] };
  const { report, provenance } = base;
  const compared = compareWithBase(checks, report.checks, gateOn);
  return {
    checks: compared.checks,
    baseline: { source: provenance.locator, sha256: provenance.sha256, gateOn, gone: compared.gone },
    notices: [],
    store: [{ name: 'baseline-report', ...provenance }],
  };
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
