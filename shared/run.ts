import { join, resolve } from 'node:path';
import { EvidenceError, messageOf, OutsideError, SettingsError } from './errors.ts';
import type { Gate } from './gates/gate.ts';
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
  const subjects = await hashSubjects(settings.subject ?? [], host.workspace).catch((error: unknown) =>
    unmeasured(gate, error),
  );
  const gathered =
    'check' in subjects
      ? subjects
      : await gate.gather(settings, host).catch((error: unknown) => unmeasured(gate, error));
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
    subjects: 'check' in subjects ? [] : subjects,
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
  }).catch((error: unknown) => unwritable(settings['report-dir'] ?? folder, error, host.workspace));
  const outputs = {
    ...commonOutputsOf(report, combined, folder, files),
    ...('check' in gathered ? {} : gate.output(gathered.evidence)),
  };
  await host.publish({ document, files, folder, outputs });
  return { verdict: combined.verdict, exitCode: code };
}

/** What stopped a gate before it had evidence, as its only check. Settings errors and bugs pass through. */
function unmeasured(gate: Gate, error: unknown): { readonly check: Check } {
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

const causes: Readonly<Record<string, string>> = {
  EEXIST: 'a file stands in its way',
  ENOTDIR: 'a part of the path is a file',
  ERR_FS_EISDIR: 'a folder has the name of a report',
  EISDIR: 'a folder has the name of a report',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'a link leads back to itself',
  ENOENT: 'a link leads to nowhere',
};

/** Reports that cannot be written are wrong settings; faults of a renderer are bugs. */
function unwritable(dir: string, error: unknown, workspace: string): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const led = /leads out of the workspace/.test(messageOf(error)) ? messageOf(error) : undefined;
  if (led !== undefined) throw new SettingsError([`The setting "report-dir": ${led}`]);
  if (code === undefined || !Object.hasOwn(causes, code)) throw error;
  const shown = (dir.startsWith(`${workspace}/`) ? dir.slice(workspace.length + 1) : dir).slice(0, 200);
  throw new SettingsError([
    `The reports cannot be written to "${shown}" (${causes[code]}): choose another "report-dir".`,
  ]);
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
