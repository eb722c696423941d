import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../report/report.ts';
import { type Envelope, payloadOf } from './dsse.ts';
import { reportStatement, type Statement, statementMediaType } from './statement.ts';

/**
 * Why an envelope does not hold the statement of this report; undefined where it does. Who signed it is another question.
 * @param sha256 of the bytes of `report.json`
 */
export function statementProblem(envelope: Envelope, report: Report, sha256: string): string | undefined {
  if (envelope.payloadType !== statementMediaType) return 'what is signed is no in-toto statement';
  let statement: Partial<Statement>;
  try {
    statement = JSON.parse(payloadOf(envelope).toString('utf8')) as Partial<Statement>;
  } catch {
    return 'what is signed is no JSON';
  }
  const wanted = reportStatement(report, sha256, textOf(statement?.predicate?.url));
  if (isDeepStrictEqual(statement, JSON.parse(JSON.stringify(wanted)))) return undefined;
  const subjects: readonly unknown[] = Array.isArray(statement?.subject) ? statement.subject : [];
  return subjects.some((subject) => isDeepStrictEqual(subject, wanted.subject.at(-1)))
    ? 'the signed statement says something else than this report'
    : 'report.json was changed after it was signed, or the signature is of another report';
}

/** Where the test ran is the signer's to say: nothing in the report says it again. */
const textOf = (url: unknown): string | undefined => (typeof url === 'string' ? url : undefined);
