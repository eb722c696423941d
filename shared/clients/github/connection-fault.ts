import { TooLong } from './bounded-fetch.ts';

/** The name, address or port could not be reached: the request never left. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

export interface ConnectionFault {
  readonly reason: string;
  readonly sent: boolean;
  /** Would be the same the next time. */
  readonly final: boolean;
}

/** A failure without an answer, in words that hold nothing of the request. */
export function connectionFault(error: unknown): ConnectionFault {
  const causes = causesOf(error);
  const tooLong = causes.find((cause) => cause instanceof TooLong);
  if (tooLong) return { reason: tooLong.message, sent: true, final: true };
  const codes = causes.map((cause) => (cause as { code?: unknown }).code).filter((code) => typeof code === 'string');
  const code = codes.find((each) => NEVER_SENT.has(each)) ?? codes[0];
  if (causes.some(({ name }) => name === 'TimeoutError'))
    return { reason: 'no answer in time', sent: true, final: false };
  return {
    reason: code === undefined ? 'the connection broke' : `the connection broke: ${code}`,
    sent: code === undefined || !NEVER_SENT.has(code),
    final: false,
  };
}

function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  let at: unknown = error;
  while (at instanceof Error && causes.length < 8) {
    causes.push(at);
    if (at instanceof AggregateError) causes.push(...at.errors.filter((each) => each instanceof Error));
    at = at.cause;
  }
  return causes;
}
