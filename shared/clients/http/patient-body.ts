import { setTimeout as sleep } from 'node:timers/promises';
import { OutsideError } from '../../errors.ts';
import { connectionFault } from '../github/connection-fault.ts';
import { Impatient, type RawReply } from './raw-request.ts';

/** Bytes a second: what sends less is said to be too slow, whatever its connection still does. */
const slowest = 1024;
const mostTries = 4;

export interface PatientBody {
  /** For messages: `"s3://bucket/key"`. */
  readonly said: string;
  /** Of the whole object; undefined where the server did not say it. */
  readonly bytes: number | undefined;
  /** Goes on from a byte after the connection broke; undefined where that is not possible. */
  readonly resume: ((from: number) => Promise<RawReply>) | undefined;
  readonly patienceMs: number;
  readonly firstWaitMs: number;
}

/**
 * The bytes of a reply, to the last one: goes on where a connection broke.
 * @throws OutsideError when it is cut off all the same, or so slow that it would not end
 */
export async function* patientBody(first: RawReply, body: PatientBody): AsyncGenerator<Buffer> {
  const { said, bytes, resume, patienceMs, firstWaitMs } = body;
  let reply = first;
  let received = 0;
  for (let attempt = 1; ; attempt++) {
    const before = received;
    let reason = 'it ended too early';
    try {
      for await (const chunk of watched(reply, patienceMs)) {
        received += chunk.length;
        if (bytes !== undefined && received > bytes)
          throw new OutsideError(`${said} has more bytes than its server says: ask who runs the server.`);
        yield chunk;
      }
      if (bytes === undefined || received === bytes) return;
    } catch (error) {
      if (error instanceof OutsideError) throw error;
      if (error instanceof TooSlow)
        throw new OutsideError(
          `${said} comes too slowly (less than ${slowest} bytes a second over ${Math.round(patienceMs / 1000)} s): run again, or copy it nearer first.`,
        );
      reason = connectionFault(error).reason;
    } finally {
      reply.body.destroy();
    }
    if (received > before) attempt = 1;
    if (attempt >= mostTries || resume === undefined)
      throw new OutsideError(
        `${said} was cut off after ${received}${bytes === undefined ? '' : ` of ${bytes}`} bytes (${reason}): run again, and look at the network where it stays so.`,
      );
    await sleep(firstWaitMs * 2 ** (attempt - 1));
    reply = await resume(received);
  }
}

class TooSlow extends Error {}

async function* watched({ body }: RawReply, patienceMs: number): AsyncGenerator<Buffer> {
  let inWindow = 0;
  let waits = true;
  const timer = setInterval(() => {
    // while our own side works on a piece, nobody is slow
    if (waits && inWindow === 0) body.destroy(new Impatient('no answer in time'));
    else if (waits && inWindow < (slowest * patienceMs) / 1000) body.destroy(new TooSlow());
    inWindow = 0;
  }, patienceMs);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      inWindow += chunk.length;
      waits = false;
      yield chunk;
      waits = true;
    }
    if (!body.complete) throw new Error('the connection broke');
  } finally {
    clearInterval(timer);
  }
}
