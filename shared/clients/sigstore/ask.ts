import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, OutsideError } from '../../errors.ts';
import type { Fetch } from './sign.ts';

const mostTries = 4;
const patienceMs = 20_000;
/** Bytes; an entry of the log holds the payload again. */
const largest = 40 * 2 ** 20;

/**
 * Posts JSON and returns the answer's bytes. A signature that was logged twice harms nobody, so it is tried again.
 * @throws OutsideError when the service refuses, or does not answer
 */
export async function askSigstore(url: string, fetch: Fetch, body: object, firstWaitMs = 1000): Promise<Buffer> {
  const { host } = new URL(url);
  for (let attempt = 1; ; attempt++) {
    const answer = await once(url, fetch, body);
    if (typeof answer !== 'string' && answer.status < 300) return answer.bytes;
    const again = typeof answer === 'string' || answer.status === 429 || answer.status >= 500;
    const reason =
      typeof answer === 'string' ? answer : `status ${answer.status}: ${answer.bytes.toString('utf8').slice(0, 300)}`;
    if (!again) throw new OutsideError(`${host} refused to sign (${reason}): look at what it says.`);
    if (attempt >= mostTries)
      throw new OutsideError(`${host} could not be asked to sign (${reason}): run the job again later.`);
    await sleep(firstWaitMs * 2 ** (attempt - 1));
  }
}

async function once(
  url: string,
  fetch: Fetch,
  body: object,
): Promise<{ readonly status: number; readonly bytes: Buffer } | string> {
  try {
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, application/timestamp-reply' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const bytes = Buffer.from(await reply.arrayBuffer());
    return bytes.length > largest ? 'its answer is too large' : { status: reply.status, bytes };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return `${messageOf(error)}${cause}`.slice(0, 300);
  }
}
