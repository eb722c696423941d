import { join, resolve } from 'node:path';
import { EvidenceError, OutsideError } from './errors.ts';
import type { Gate, GateFace } from './gates/gate.ts';
import type { Host } from './hosts/host.ts';
import type { Json } from './json.ts';
import type { Presentation } from './report/document.ts';
import { type InputFile, type Report, type Subject, schemaVersion } from './report/report.ts';
import { reportDocument } from './report/report-document.ts';
import { writeReports } from './report/write-reports.ts';
import { claimReportFolder } from './report-folder.ts';
import { reproduceCommand } from './reproduce.ts';
import type { Settled } from './settle.ts';
import { hashSubjects } from './subject.ts';
import type { Check, Verdict } from './verdict/check.ts';
import { type Combined, combine } from './verdict/combine.ts';
import { exitCode } from './verdict/faces.ts';
import { waive } from './verdict/waive.ts';
import { version } from './version.ts';

export interface Ran {
  readonly verdict: Verdict;
  readonly exitCode: number;
}

/** What a gate found, before waivers and the verdict. */
export interface Judged {
  readonly checks: readonly Check[];
  readonly subjects: readonly Subject[];
  readonly inputs: readonly InputFile[];
  readonly engine?: { readonly name: string; readonly version: string };
  readonly notices: readonly string[];
  readonly evidence: { readonly [key: string]: Json };
  readonly present: (checks: readonly Check[], combined: Combined) => Presentation;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The whole flow of a gate. Settings are already settled (`settle.ts`). */
export async function runGate(gate: Gate, settled: Settled, host: Host): Promise<Ran> {
  const started = host.now();
  const folder = await claimReportFolder(reportFolder(gate, settled, host), settled, host);
  const judged = await judge(gate, settled, host);
  return conclude(gate, settled, judged, folder, started, host);
}

/** Gather, then decide. What stops a gate before it has evidence becomes its only check; settings errors pass through. */
async function judge(gate: Gate, { settings }: Settled, host: Host): Promise<Judged> {
  try {
    const subjects = await hashSubjects(settings.subject ?? [], host.workspace);
    const { evidence, ...gathered } = await gate.gather(settings, host);
    return {
      ...gathered,
      subjects,
      checks: gate.decide(evidence, settings),
      evidence: gate.record(evidence, settings),
      present: (checks, combined) => gate.present(evidence, checks, combined, settings),
      outputs: gate.output(evidence),
    };
  } catch (error) {
    if (!(error instanceof EvidenceError || error instanceof OutsideError)) throw error;
    const cause = error instanceof OutsideError ? 'outside' : 'evidence';
    return unmeasured(`${gate.name}.measured`, 'the evidence can be gathered', cause, error.message, []);
  }
}

/** A run of which nothing was measured: one check with outcome `error`. */
export function unmeasured(
  id: string,
  expected: string,
  cause: 'evidence' | 'outside',
  reason: string,
  whatToDo: readonly string[],
): Judged {
  const check: Check = {
    id,
    title: expected,
    outcome: 'error',
    severity: 'error',
    cause,
    observed: null,
    expected,
    reason,
  };
  return {
    checks: [check],
    subjects: [],
    inputs: [],
    notices: [],
    evidence: {},
    present: () => ({ summary: reason, whatToDo, sections: [] }),
    outputs: {},
  };
}

export const reportFolder = (face: GateFace, { settings, name }: Settled, host: Host): string =>
  resolve(host.workspace, settings['report-dir'] ?? join('mlops-gates-report', name ?? face.name));

/** Waivers, verdict, words, report files, host. */
export async function conclude(
  face: GateFace,
  { settings, given, name, policy, waivers, notices }: Settled,
  judged: Judged,
  folder: string,
  started: Date,
  host: Host,
): Promise<Ran> {
  const ids = judged.checks.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  // waivers and history hold on to ids: two checks of one id would share them
  if (twice !== undefined) throw new Error(`two checks have the id ${twice}`);
  const waived = waive(judged.checks, waivers, name ?? '', started.toISOString().slice(0, 10));
  const combined = combine(waived.checks);
  const presentation = judged.present(waived.checks, combined);
  const code = exitCode(combined, { reportOnly: settings['report-only'], onInconclusive: settings['on-inconclusive'] });
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
    onInconclusive: settings['on-inconclusive'],
    tool: { name: 'mlops-gates', version },
    notices: [...notices, ...judged.notices, ...waived.notices],
    evidence: judged.evidence,
    reproduce: reproduceCommand(face.name, face.settings, settings, given),
    execution: {
      startedAt: started.toISOString(),
      durationMs: host.now().getTime() - started.getTime(),
      host: host.name,
      exitCode: code,
    },
  };
  const document = reportDocument(report, presentation);
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
