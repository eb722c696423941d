import type { Check } from '../verdict/check.ts';
import { checkStatus, outcomeWords } from './check-status.ts';
import type { ReportDocument } from './document.ts';
import { cap } from './escape/visible.ts';
import { escapeXml, escapeXmlAttribute, visible } from './escape.ts';
import { formatMeasured } from './format-value.ts';
import { headline } from './headline.ts';
import { wordsOf } from './text.ts';

type CaseResult = 'passed' | 'failure' | 'error' | 'skipped';

/** Harness keeps the last 8,000 characters of each text; each of ours is shorter, and says the verdict last. */
const textLimit = 8000;
const partLimit = 2000;

/**
 * JUnit XML: one test suite a run, one test case a check. A check that does not decide (warning, information, waived)
 * and did not pass is `skipped`: it fails nothing, and it is not shown as passed either.
 */
export const renderJunit = (document: ReportDocument): string => {
  const { report } = document;
  const cases = document.checks.map((check) => ({
    name: check.id,
    result: caseResult(check, report.onInconclusive ?? 'fail'),
    type: outcomeWords[check.outcome],
    message: caseMessage(check),
    body: caseBody(check),
    file: check.location,
  }));
  const shown = cases.some(({ result }) => result === verdictResult(document))
    ? cases
    : [...cases, { ...verdictCase(document), file: undefined }];
  const number = (result: CaseResult): number => shown.filter((each) => each.result === result).length;
  const seconds = (report.execution.durationMs / 1000).toFixed(3);
  const counts = `tests="${shown.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}" time="${seconds}"`;
  const classname = attribute('classname', `mlops.gate.${report.gate}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="mlops-gates" ${counts}>`,
    `  <testsuite ${attribute('name', document.title)} ${counts} ${attribute('timestamp', report.execution.startedAt)}>`,
    ...shown.map(({ name, result, type, message, body, file }) => {
      const place = file === undefined ? '' : ` ${attribute('file', file.file)} line="${file.line}"`;
      const open = `    <testcase ${classname} ${attribute('name', name)}${place} time="0"`;
      if (result === 'passed') return `${open}/>`;
      const detail = `${attribute('message', message)}${result === 'skipped' ? '' : ` ${attribute('type', type)}`}`;
      return `${open}>\n      <${result} ${detail}>${text(body)}</${result}>\n    </testcase>`;
    }),
    `    <system-out>${text(systemOut(document))}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

const caseResult = (check: Check, onInconclusive: 'warn' | 'fail'): CaseResult => {
  switch (checkStatus(check)) {
    case 'pass':
      return 'passed';
    case 'fail':
      return 'failure';
    case 'error':
    case 'not-executed':
      return 'error';
    case 'inconclusive':
      return onInconclusive === 'warn' ? 'skipped' : 'failure';
    case 'warning':
    case 'info':
    case 'standing':
    case 'waived':
      return 'skipped';
  }
};

const verdictResult = ({ report }: ReportDocument): CaseResult => {
  if (report.verdict === 'pass') return 'passed';
  if (report.verdict === 'inconclusive') return report.onInconclusive === 'warn' ? 'skipped' : 'failure';
  return report.verdict === 'fail' ? 'failure' : 'error';
};

/** Stands in where no check carries the verdict, as when nothing was executed: a file without a failure would look green. */
const verdictCase = (document: ReportDocument) => ({
  name: 'verdict',
  result: verdictResult(document),
  type: document.report.verdict,
  message: part(document.presentation.summary),
  body: `${part(document.presentation.summary)}\n${document.report.verdict}`,
});

const caseMessage = (check: Check): string => {
  const status = checkStatus(check);
  const reason = part(check.reason);
  if (status === 'standing') return `as before: ${reason}`;
  if (status === 'waived')
    return `waived by ${part(check.waiver?.owner ?? '', 500)} until ${check.waiver?.expires}: ${part(check.waiver?.reason ?? '')}`;
  return status === 'warning' || status === 'info' ? `${status}: ${reason}` : reason;
};

const caseBody = (check: Check): string =>
  [
    part(check.title, 500),
    `observed: ${formatMeasured(check)}`,
    `expected: ${part(check.expected)}`,
    ...(check.location === undefined ? [] : [`at ${part(check.location.file, 500)}:${check.location.line}`]),
    `${outcomeWords[check.outcome]}: ${part(check.reason)}`,
  ].join('\n');

/** Written out before it is cut: an unseen character becomes six. */
const part = (foreign: string, length = partLimit): string => cap(visible(foreign, 'keep'), length);

/** The verdict last, because readers and tools see the end. */
const systemOut = (document: ReportDocument): string => {
  const { word, counts } = headline(document);
  const { report, presentation } = document;
  const line = (value: string, length: number): string => cap(visible(value, 'space'), length);
  const todo = presentation.whatToDo.map((item, index) => `${index + 1}. ${line(wordsOf(item), 400)}`);
  const tail = [
    line(presentation.summary, 1000),
    `Reproduce: ${line(report.reproduce, 1500)}`,
    `${word}  ${line(document.title, 200)}: ${counts}`,
  ].join('\n');
  const room = textLimit - tail.length - 200;
  const kept: string[] = [];
  let used = 0;
  for (const item of todo) {
    used += item.length + 1;
    if (used > room) break;
    kept.push(item);
  }
  const more = kept.length < todo.length ? [`… and ${todo.length - kept.length} more in report.json`] : [];
  return [...(todo.length === 0 ? [] : ['What to do:']), ...kept, ...more, tail].join('\n');
};

const attribute = (name: string, value: string): string => `${name}="${escapeXmlAttribute(visible(value, 'keep'))}"`;
const text = (value: string): string => escapeXml(visible(value, 'keep'));
