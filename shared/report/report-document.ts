import { orderChecks } from './check-status.ts';
import type { Presentation, ReportDocument } from './document.ts';
import type { Report } from './report.ts';

/** Joins what was found with how a gate says it, checks in reading order. */
export const reportDocument = (report: Report, presentation: Presentation): ReportDocument => ({
  title: report.name ?? report.gate,
  report,
  presentation,
  checks: orderChecks(report.checks),
});
