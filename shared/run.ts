import { join, resolve } from 'node:path';
import { EvidenceError, OutsideError } from './errors.ts';
import type { Gate, Gathered } from './gates/gate.ts';
import type { Host } from './hosts/host.ts';
import { type Report, schemaVersion } from './report/report.ts';
import { reportDocument } from './report/report-document.ts';
import { writeReports } from './report/write-reports.ts';
import { reproduceCommand } from './reproduce.ts';
import type { Settled } from './settle.ts';
import { hashSubjects } from './subject.ts';
import type { Check, Verdict } from './verdict/check.ts';
import { combine } from './verdict/combine.ts';
import { exitCode } from './verdict/faces.ts';
import { waive } from './verdict/waive.ts';
import { version } from './version.ts';

export interface Ran {
  readonly verdict: Verdict;
  readonly exitCode: number;
}

/** The whole flow of a gate: gather, decide, present, report, publish. Settings are already settled (`settle.ts`). */
export async function runGate(gate: Gate, settled: Settled, host: Host): Promise<Ran> {
  const started = host.now();
  const { settings, given, name, policy, waivers } = settled;
  const subjects = await hashSubjects(settings.subject ?? [], host.workspace);
  const gathered = await gate.gather(settings, host).catch((error: unknown) => unmeasured(gate, error));
  const judged = 'check' in gathered ? [gathered.check] : gate.decide(gathered.evidence, settings);
  const { checks, notices } = waive(judged, waivers, name ?? '', started.toISOString().slice(0, 10));
  const combined = combine(checks);
  const presentation =
    'check' in gathered
      ? { summary: gathered.check.reason, whatToDo: [], sections: [] }
      : gate.present(gathered.evidence, checks, combined, settings);
  const code = exitCode(combined, { reportOnly: settings['report-only'], onInconclusive: settings['on-inconclusive'] });
  const report: Report = {
    schemaVersion,
    gate: gate.name,
    ...(name === undefined ? {} : { name }),
    verdict: combined.verdict,
    passed: combined.passed,
    summary: presentation.summary,
    checks,
    subjects,
    inputs: 'check' in gathered ? [] : gathered.inputs,
    ...(policy === undefined ? {} : { policy }),
    ...('check' in gathered || gathered.engine === undefined ? {} : { engine: gathered.engine }),
    seed: settings.seed,
    reportOnly: settings['report-only'],
    onInconclusive: settings['on-inconclusive'],
    tool: { name: 'mlops-gates', version },
    notices: [...settled.notices, ...('check' in gathered ? [] : gathered.notices), ...notices],
    evidence: 'check' in gathered ? {} : gate.record(gathered.evidence, settings),
    reproduce: reproduceCommand(gate.name, gate.settings, settings, given),
    execution: {
      startedAt: started.toISOString(),
      durationMs: host.now().getTime() - started.getTime(),
      host: host.name,
      exitCode: code,
    },
  };
  const document = reportDocument(report, presentation);
  const folder = resolve(host.workspace, settings['report-dir'] ?? join('mlops-gates-report', name ?? gate.name));
  const files = await writeReports(document, {
    dir: folder,
    formats: new Set(settings.reports),
    workspace: host.workspace,
  });
  const outputs = {
    ...commonOutputsOf(report, combined, folder, files),
    ...('check' in gathered ? {} : gate.output(gathered.evidence)),
  };
  await host.publish({ document, files, folder, outputs });
  return { verdict: combined.verdict, exitCode: code };
}

/** What stopped a gate before it had evidence, as its only check. Settings errors and bugs pass through. */
function unmeasured(gate: Gate, error: unknown): { readonly check: Check } | Gathered<unknown> {
  if (!(error instanceof EvidenceError || error instanceof OutsideError)) throw error;
  return {
    check: {
      id: `${gate.name}.measured`,
      title: 'the evidence could be gathered',
      outcome: 'error',
      severity: 'error',
      cause: error instanceof OutsideError ? 'outside' : 'evidence',
      observed: null,
      expected: 'the evidence can be gathered',
      reason: error.message,
    },
  };
}

function commonOutputsOf(
  report: Report,
  combined: ReturnType<typeof combine>,
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
