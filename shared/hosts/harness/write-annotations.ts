import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { plainLine } from '../../report/escape.ts';
import { renderMarkdown } from '../../report/render-markdown.ts';
import type { Published } from '../host.ts';
import type { HarnessIds } from './environment.ts';

interface Annotation {
  readonly contextId: string;
  readonly stepId: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly style: 'success' | 'warning' | 'error';
  /** Markdown without HTML. */
  readonly summary: string;
  /** 1 to 10. */
  readonly priority: number;
  readonly mode: 'replace';
}

/** Bytes; Harness cuts at 64 KB wherever that falls. */
const longestSummary = 64_000;
const longestContext = 256;
/** In one execution of a pipeline. */
const mostAnnotations = 50;

/** One annotation a run, the worst first. */
export function annotationsOf(
  published: readonly Published[],
  ids: Pick<HarnessIds, 'step'>,
  now: Date,
  masked: (text: string) => string,
): readonly Annotation[] {
  return published
    .map(({ document }): Annotation => {
      const { verdict, onInconclusive, reportOnly } = document.report;
      const warns = reportOnly === true || (verdict === 'inconclusive' && onInconclusive === 'warn');
      return {
        contextId: masked(plainLine(`mlops-gates: ${document.title}`, { maxLength: longestContext })),
        stepId: ids.step ?? '',
        timestamp: now.getTime(),
        style: verdict === 'pass' ? 'success' : warns ? 'warning' : 'error',
        summary: masked(renderMarkdown(document, { limitBytes: longestSummary, html: 'stripped' })),
        priority: verdict === 'pass' ? 3 : 8,
        mode: 'replace',
      };
    })
    .sort((a, b) => b.priority - a.priority)
    .slice(0, mostAnnotations);
}

/**
 * Writes `HARNESS_ANNOTATIONS_FILE`, beside what an earlier process of the step put there. The file appears whole or not at all.
 * @throws what the file system says
 */
export function writeAnnotations(file: string, annotations: readonly Annotation[], ids: HarnessIds): void {
  if (annotations.length === 0) return;
  const mine = new Set(annotations.map(({ contextId }) => contextId));
  const kept = earlier(file).filter((each) => !mine.has(contextOf(each)));
  const envelope = {
    accountId: ids.account,
    orgId: ids.org,
    projectId: ids.project,
    pipelineId: ids.pipeline,
    planExecutionId: ids.execution,
    stageExecutionId: ids.stage,
    annotations: [...kept, ...annotations],
  };
  const temporary = `${file}.mlops-gates`;
  writeFileSync(temporary, `${JSON.stringify(envelope)}\n`);
  renameSync(temporary, file);
}

function earlier(file: string): readonly unknown[] {
  if (!existsSync(file)) return [];
  try {
    const envelope: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const list = (envelope as { readonly annotations?: unknown } | null)?.annotations;
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

const contextOf = (annotation: unknown): string =>
  String((annotation as { readonly contextId?: unknown } | null)?.contextId);
