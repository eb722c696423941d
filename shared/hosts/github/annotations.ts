import type { ReportDocument } from '../../report/document.ts';
import { plainLine } from '../../report/escape.ts';
import type { Check } from '../../verdict/check.ts';

export type AnnotationLevel = 'error' | 'warning';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

/** What the runner shows of one type in one step, and of one message (`actions/runner`: _maxCountPerIssueType, _maxIssueMessageLength). */
export const mostPerLevel = 10;
export const longestMessage = 4096;
export const longestTitle = 255;

/** Rules that the change loosens, as the report lists them. */
export function loosenedIds({ report }: ReportDocument): readonly string[] {
  const { loosened } = report.evidence;
  if (!Array.isArray(loosened)) return [];
  return loosened.flatMap((rule) =>
    typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string' ? [rule.id] : [],
  );
}

/** One annotation for each check that is open, on its line of the contract or policy, and for each loosened rule. Pure. */
export function annotationsOf(document: ReportDocument): readonly Annotation[] {
  const { report, checks } = document;
  const loosened = loosenedIds(document).map((id): Annotation => {
    const location = checks.find((check) => check.id === id)?.location;
    return {
      level: 'warning',
      title: cut(`Loosened: ${plainLine(id)}`, longestTitle),
      message: 'This change lets through what the target branch does not: whoever approves it approves that.',
      ...(location === undefined ? {} : { file: location.file, line: location.line }),
    };
  });
  return [...loosened, ...openChecks(report, checks)];
}

function openChecks(report: ReportDocument['report'], checks: readonly Check[]): readonly Annotation[] {
  return checks.flatMap((check): readonly Annotation[] => {
    const level = levelOf(check, report.reportOnly === true, report.onInconclusive ?? 'fail');
    if (level === undefined) return [];
    return [
      {
        level,
        title: cut(plainLine(check.id), longestTitle),
        message: cut(`${plainLine(check.reason)} Expected: ${plainLine(check.expected)}.`, longestMessage),
        ...(check.location === undefined ? {} : { file: check.location.file, line: check.location.line }),
      },
    ];
  });
}

function levelOf(check: Check, reportOnly: boolean, onInconclusive: 'fail' | 'warn'): AnnotationLevel | undefined {
  if (check.outcome === 'pass' || check.waiver !== undefined || check.severity === 'info') return undefined;
  if (check.severity === 'warning' || reportOnly) return 'warning';
  return check.outcome === 'inconclusive' && onInconclusive === 'warn' ? 'warning' : 'error';
}

/** What one step may show: where there are more, the last one of the level says how many. Pure. */
export function fitAnnotations(
  all: readonly Annotation[],
  most: Readonly<Record<AnnotationLevel, number>>,
): readonly Annotation[] {
  return (['error', 'warning'] as const).flatMap((level) => {
    const mine = all.filter((annotation) => annotation.level === level);
    if (mine.length <= most[level]) return mine;
    const left = mine.length - (most[level] - 1);
    return [
      ...mine.slice(0, most[level] - 1),
      {
        level,
        title: 'mlops-gates',
        message: `${left} more of this level are in the step summary and in the reports: the runner shows ${mostPerLevel}.`,
      },
    ];
  });
}

/** By UTF-16 units, as the runner counts; no character is cut in two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
