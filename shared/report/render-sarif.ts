import { createHash } from 'node:crypto';
import type { Check } from '../verdict/check.ts';
import { checkStatus, outcomeWords } from './check-status.ts';
import type { ReportDocument } from './document.ts';
import { visible } from './escape.ts';
import { formatMeasured } from './format-value.ts';

type Level = 'error' | 'warning' | 'note';

const policyFile = 'mlops-gates.yml';

/**
 * SARIF 2.1.0: one run, one rule and one result for each check that did not pass. A waived check is a suppressed result.
 */
export const renderSarif = (document: ReportDocument): string => {
  const { report, title } = document;
  const shown = document.checks.filter((check) => check.outcome !== 'pass');
  const level = (check: Check): Level => sarifLevel(check, report.onInconclusive ?? 'fail');
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: shown.map((check) => ({
              id: visible(check.id, 'space'),
              shortDescription: { text: words(check.title) },
              fullDescription: { text: words(`${check.title}: expected ${check.expected}`) },
              defaultConfiguration: { level: level(check) },
            })),
          },
        },
        // Keeps the runs of one job apart.
        automationDetails: { id: `mlops-gates/${visible(report.gate, 'space')}/${visible(title, 'space')}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The workspace.' } } },
        results: shown.map((check, index) => ({
          ruleId: visible(check.id, 'space'),
          ruleIndex: index,
          level: level(check),
          message: { text: message(check) },
          locations: [location(check, fallbackFile(document))],
          partialFingerprints: { 'mlopsGatesCheck/v1': fingerprint(`${report.gate}\n${title}\n${check.id}`) },
          // SARIF: where one result of a run says whether it is suppressed, all do.
          suppressions:
            check.waiver === undefined
              ? []
              : [
                  {
                    kind: 'external',
                    status: 'accepted',
                    justification: words(
                      check.waiver.expires === undefined
                        ? check.waiver.reason
                        : `${check.waiver.reason} (${check.waiver.owner}, until ${check.waiver.expires})`,
                    ),
                  },
                ],
          properties: { outcome: check.outcome, severity: check.severity, observed: check.observed },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const sarifLevel = (check: Check, onInconclusive: 'warn' | 'fail'): Level => {
  if (check.severity !== 'error') return check.severity === 'warning' ? 'warning' : 'note';
  return checkStatus(check) === 'inconclusive' && onInconclusive === 'warn' ? 'warning' : 'error';
};

const words = (text: string): string => visible(text, 'space').trim() || '(no text)';

const message = (check: Check): string =>
  words(
    `${outcomeWords[check.outcome]}: ${check.reason} Observed ${formatMeasured(check)}; expected ${check.expected}.`.replace(
      /\.\.$/,
      '.',
    ),
  );

/** Code scanning refuses a whole file for one result without a place: such a result stands at what it speaks about. */
const fallbackFile = ({ report }: ReportDocument): string => report.inputs[0]?.path ?? policyFile;

const location = (check: Check, fallback: string) => ({
  physicalLocation: {
    artifactLocation: { uri: relativeUri(check.location?.file ?? fallback), uriBaseId: 'SRCROOT' },
    region: { startLine: check.location?.line ?? 1 },
  },
});

const relativeUri = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .filter((part) => part !== '')
    .map(encodeURIComponent)
    .join('/');

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
