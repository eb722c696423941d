import type { Report } from '../report/report.ts';
import { inTotoResult } from '../verdict/faces.ts';

export const statementMediaType = 'application/vnd.in-toto+json';
export const statementType = 'https://in-toto.io/Statement/v1';
export const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';

/** in-toto's ResourceDescriptor, as far as it is used. */
export interface Resource {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
export interface TestResult {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED';
  readonly configuration: readonly Resource[];
  /** Where the test ran. */
  readonly url?: string;
  /** Ids of checks. */
  readonly passedTests: readonly string[];
  readonly warnedTests: readonly string[];
  readonly failedTests: readonly string[];
}

export interface Statement {
  readonly _type: typeof statementType;
  readonly subject: readonly Resource[];
  readonly predicateType: typeof testResultType;
  readonly predicate: TestResult;
}

export const resource = (name: string, sha256: string): Resource => ({ name, digest: { sha256 } });

/** What a report says, as an in-toto test result about `subject`. The policy, where there was one, closes the configuration. */
export function testResult(
  report: Report,
  subject: readonly Resource[],
  configuration: readonly Resource[],
  url?: string,
): Statement {
  const ids = (kind: TestKind): readonly string[] =>
    report.checks.filter((check) => kindOf(check, report) === kind).map(({ id }) => id);
  return {
    _type: statementType,
    subject,
    predicateType: testResultType,
    predicate: {
      result: resultOf(report),
      configuration: [
        ...configuration,
        ...(report.policy === undefined ? [] : [resource(report.policy.source, report.policy.sha256)]),
      ],
      ...(url === undefined ? {} : { url }),
      passedTests: ids('passed'),
      warnedTests: ids('warned'),
      failedTests: ids('failed'),
    },
  };
}

/** The statement that is signed: about the subjects of the report, and about `report.json` itself. */
export const reportStatement = (report: Report, reportSha256: string, url?: string): Statement =>
  testResult(
    report,
    [...report.subjects.map(({ name, sha256 }) => resource(name, sha256)), resource('report.json', reportSha256)],
    [],
    url,
  );

export const resultOf = (report: Report): TestResult['result'] =>
  inTotoResult(
    { verdict: report.verdict, waived: report.checks.some(({ waiver }) => waiver !== undefined) },
    { onInconclusive: report.onInconclusive ?? 'fail' },
  );

type TestKind = 'passed' | 'warned' | 'failed';

function kindOf({ outcome, severity, waiver }: Report['checks'][number], { onInconclusive }: Report): TestKind {
  if (outcome === 'pass') return 'passed';
  if (waiver !== undefined || severity !== 'error') return 'warned';
  return outcome === 'inconclusive' && onInconclusive === 'warn' ? 'warned' : 'failed';
}
