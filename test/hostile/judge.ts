import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SettingsError } from '../../shared/errors.ts';
import { gateNamed } from '../../shared/gates/index.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { reportSchema } from '../../shared/report/report.schema.ts';
import type { Report } from '../../shared/report/report.ts';
import { runGate } from '../../shared/run.ts';
import type { GivenSetting } from '../../shared/settings/setting.ts';
import { settle } from '../../shared/settle.ts';

export type Judged =
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | { readonly kind: 'judged'; readonly exitCode: number; readonly report: Report };

export type Given = Readonly<Record<string, unknown>>;

const entry = gateNamed('data-validation');
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addVocabulary(['x-float-sum']);
const isReport = ajv.compile(reportSchema());

/**
 * One run of the gate in the process, through the memory host. Only wrong settings may be thrown; everything else that is
 * thrown is a crash and passes through.
 */
export async function judge(workspace: string, given: Given): Promise<Judged> {
  if (!entry) throw new Error('the gate data-validation is not listed');
  const host = memoryHost(workspace);
  const settings = Object.entries(given).map(([name, value]): GivenSetting => ({ name, value, source: `--${name}` }));
  try {
    const settled = await settle(entry, settings, host);
    const { exitCode } = await runGate(await entry.load(), settled, host);
    const folder = host.published[0]?.folder ?? '';
    return { kind: 'judged', exitCode, report: JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) };
  } catch (error) {
    if (error instanceof SettingsError) return { kind: 'refused', problems: error.problems };
    throw error;
  }
}

/** What is wrong with an answer whatever was judged; empty where nothing is. */
export function faultsOf(judged: Judged, workspace: string): string[] {
  if (judged.kind === 'refused')
    return judged.problems.length === 0
      ? ['refused without a reason']
      : judged.problems.flatMap((problem) => textFaults(problem, workspace));
  const { report, exitCode } = judged;
  const faults: string[] = [];
  if (!isReport(report)) faults.push(`report.json does not meet its schema: ${ajv.errorsText(isReport.errors)}`);
  const ids = report.checks.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) faults.push(`the check id ${twice} stands twice`);
  if (report.checks.length === 0) faults.push('there are no checks');
  const expected = { pass: [0], fail: [1], error: [3, 4], inconclusive: [5] }[report.verdict];
  if (!expected.includes(exitCode)) faults.push(`verdict ${report.verdict} with exit code ${exitCode}`);
  for (const text of [report.summary, ...report.checks.map(({ reason }) => reason), ...report.notices])
    faults.push(...textFaults(text, workspace));
  if (JSON.stringify(report).includes(workspace)) faults.push('report.json names a path of the machine');
  return faults;
}

/** A sentence that a person can act on: neither empty, nor a stack trace, nor a value that was printed by accident. */
export function textFaults(text: string, workspace: string): string[] {
  const said = JSON.stringify(text.slice(0, 300));
  const faults: string[] = [];
  if (text.trim().length < 5) faults.push(`says next to nothing: ${said}`);
  if (/\n\s+at |node:internal|\.ts:\d+:\d+/.test(text)) faults.push(`holds a stack trace: ${said}`);
  if (/\[object |\bundefined\b|(?<!")\bNaN\b(?!\s+and\s+other)/.test(text))
    faults.push(`holds a printed accident: ${said}`);
  if (text.includes(workspace) || /\/mlops-gates-\w{6}/.test(text)) faults.push(`names a path of the machine: ${said}`);
  if (/INTERNAL Error|assertion failure/i.test(text)) faults.push(`is an internal error of the engine: ${said}`);
  if (text.length > 3000) faults.push(`is ${text.length} characters long: ${said}`);
  return faults;
}
