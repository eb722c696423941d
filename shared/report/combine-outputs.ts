import { dirname, relative, sep } from 'node:path';
import { combinedVerdict } from '../verdict/combine.ts';
import type { ReportDocument } from './document.ts';

/** What a judged run set as its outputs. */
export interface RunOutputs {
  readonly document: ReportDocument;
  /** Of the report files, absolute. */
  readonly folder: string;
  /** By kebab-case name. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * The outputs of a step: those of its one run, else what covers all runs. A problem beside the runs (wrong settings, a bug)
 * makes the verdict at best `error`, because something was to be judged and was not.
 * @param folder absolute, holds the report folder of every run
 */
export function combineOutputs(
  published: readonly RunOutputs[],
  folder: string,
  problems: readonly string[] = [],
): Record<string, string> {
  const [first] = published;
  if (first !== undefined && published.length === 1 && problems.length === 0) return { ...first.outputs };
  const verdicts = published.map(({ document }) => document.report.verdict);
  const verdict = combinedVerdict(problems.length > 0 ? [...verdicts, 'error'] : verdicts);
  const sum = (name: string): string =>
    String(published.reduce((total, { outputs }) => total + Number(outputs[name] ?? 0), 0));
  return {
    verdict,
    passed: String(verdict === 'pass'),
    summary: summaryOf(published, problems),
    'failed-checks': sum('failed-checks'),
    warnings: sum('warnings'),
    'report-path': published.length === 0 ? '' : folder,
    'report-json-path': published.length === 1 ? (first?.outputs['report-json-path'] ?? '') : '',
  };
}

function summaryOf(published: readonly RunOutputs[], problems: readonly string[]): string {
  const [problem] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more: the log names them)` : '';
  if (published.length === 0)
    return problem === undefined ? 'Nothing was judged.' : `Nothing was judged: ${problem}${more}`;
  const open = published.filter(({ document }) => document.report.verdict !== 'pass');
  const runs = `${published.length} ${published.length === 1 ? 'run' : 'runs'}`;
  const judged =
    open.length === 0
      ? `${published.length === 1 ? 'The run' : `All ${runs}`} passed.`
      : `${open.length} of ${runs} did not pass: ${open.map(({ document }) => `"${document.title}" (${document.report.verdict})`).join(', ')}.`;
  return problem === undefined ? judged : `${judged} Not judged: ${problem}${more}`;
}

/** The nearest folder that holds all of these absolute folders; of one, the folder itself. */
export function commonFolder(folders: readonly string[]): string {
  const holds = (folder: string): boolean =>
    folders.every((each) => {
      const way = relative(folder, each);
      return way !== '..' && !way.startsWith(`..${sep}`);
    });
  let folder = folders[0] ?? '';
  while (!holds(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
