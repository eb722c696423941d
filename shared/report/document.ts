/**
 * What a person reads, as a value. Gates say it once; the renderers (terminal, Markdown, HTML) say it to each sink.
 * Strings in here are foreign text: no renderer may print one without `escape.ts`.
 */
import type { Check } from '../verdict/check.ts';
import type { Report } from './report.ts';

/** A run of text: plain, `code` (names, values) or emphasised. */
export type Span = string | { readonly code: string } | { readonly strong: string };
export type Text = string | readonly Span[];

export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly { readonly title: string; readonly align?: 'left' | 'right' }[];
  readonly rows: readonly (readonly Text[])[];
}

/** A vega-lite specification with its data inside. Drawn as SVG in HTML; `alt` stands for it everywhere else. */
export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  /** Says in words what the chart shows; also the accessible name of the SVG. */
  readonly alt: string;
  readonly spec: Readonly<Record<string, unknown>>;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'code'; readonly text: string }
  | Table
  | Chart;

export interface Section {
  readonly title: string;
  /** `details` is folded where the sink can fold, and is the first to go where the sink has a limit. */
  readonly weight: 'main' | 'details';
  readonly blocks: readonly Block[];
}

/** What a gate's `present.ts` returns; verdict line, table of checks and `reproduce` are the same for all gates. */
export interface Presentation {
  /** One sentence: what happened and what to do. */
  readonly summary: string;
  /** What to do next, most urgent first; empty when there is nothing to do. */
  readonly whatToDo: readonly Text[];
  readonly sections: readonly Section[];
}

/** The whole document: the report (data) with its presentation (words). */
export interface ReportDocument {
  /** The run's name, else the gate's. */
  readonly title: string;
  readonly report: Report;
  readonly presentation: Presentation;
  /** The checks in reading order: failures first, then errors, inconclusive, not executed, warnings, waived, passes. */
  readonly checks: readonly Check[];
}
