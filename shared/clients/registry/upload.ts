import { setTimeout as sleep } from 'node:timers/promises';
import { OutsideError } from '../../errors.ts';
import { refusal } from './refusal.ts';
import type { Session } from './session.ts';
import type { Blob, Transfer } from './store.ts';

const defaultChunkBytes = 16 * 1024 * 1024;
/** In a row, without a byte that arrived; and uploads that had to begin again. */
const mostFaults = 4;
const pauseMs = 500;

export interface Upload {
  readonly session: Session;
  readonly at: (path: string) => URL;
  readonly name: string;
  readonly source: Blob;
  /** A repository of the same registry that has the blob. */
  readonly mountFrom?: string;
  readonly chunkBytes?: number;
}

/** Where an upload stands. */
interface Standing {
  readonly location: URL;
  /** Bytes that the registry has. */
  readonly sent: number;
}

/**
 * Mounts the blob where the registry can, and uploads it in chunks otherwise. After a fault the registry is asked how much it
 * has, and the upload goes on from there, or begins again where the registry gave it up.
 */
export async function upload(options: Upload): Promise<Transfer> {
  const { session, name, source, chunkBytes = defaultChunkBytes } = options;
  const begun = await begin(options);
  if (begun === 'mounted') return 'mounted';
  const chunk = Math.max(chunkBytes, begun.minimum);
  let standing: Standing = begun;
  let faults = 0;
  let restarts = 0;
  while (standing.sent < source.size) {
    const part = await readPart(source, standing.sent, chunk);
    const answer = await patch(session, standing, part);
    if (!(answer instanceof OutsideError) && answer.status === 202) {
      await answer.body?.cancel();
      standing = { location: locationOf(answer, standing.location, name), sent: standing.sent + part.length };
      faults = 0;
      continue;
    }
    faults += 1;
    const final = !(answer instanceof OutsideError) && [400, 401, 403, 405, 413].includes(answer.status);
    if (final || faults >= mostFaults)
      throw answer instanceof OutsideError ? answer : await refusal(answer, name, 'PATCH');
    if (!(answer instanceof OutsideError)) await answer.body?.cancel();
    await sleep(pauseMs * faults);
    const resumed = await standingOf(session, standing.location, name, source.size);
    if (resumed) standing = resumed;
    else {
      restarts += 1;
      if (restarts >= mostFaults)
        throw new OutsideError(
          `${name} gives up the upload of ${source.digest} again and again: check the registry and the network.`,
        );
      const again = await begin({ ...options, mountFrom: undefined });
      if (again === 'mounted') return again;
      standing = again;
    }
  }
  const finish = new URL(standing.location);
  finish.searchParams.set('digest', source.digest);
  const finished = await session.send({ method: 'PUT', url: finish, headers: { 'content-length': '0' } });
  if (finished.status !== 201) throw await refusal(finished, name, 'PUT');
  await finished.body?.cancel();
  return 'copied';
}

type Begin = Pick<Upload, 'session' | 'at' | 'name' | 'source'> & { readonly mountFrom?: string | undefined };

async function begin({
  session,
  at,
  name,
  source,
  mountFrom,
}: Begin): Promise<'mounted' | (Standing & { readonly minimum: number })> {
  const url = at('blobs/uploads/');
  if (mountFrom !== undefined) {
    url.searchParams.set('mount', source.digest);
    url.searchParams.set('from', mountFrom);
  }
  const answer = await session.send({
    method: 'POST',
    url,
    headers: { 'content-length': '0' },
    ...(mountFrom === undefined ? {} : { alsoRead: [mountFrom] }),
  });
  if (answer.status === 201 && mountFrom !== undefined) {
    await answer.body?.cancel();
    return 'mounted';
  }
  if (answer.status !== 202) throw await refusal(answer, name, 'POST');
  await answer.body?.cancel();
  const minimum = Number(answer.headers.get('oci-chunk-min-length') ?? 0);
  return { location: locationOf(answer, url, name), sent: 0, minimum: Number.isFinite(minimum) ? minimum : 0 };
}

async function patch(
  session: Session,
  { location, sent }: Standing,
  part: Uint8Array<ArrayBuffer>,
): Promise<Response | OutsideError> {
  try {
    return await session.send({
      method: 'PATCH',
      url: location,
      headers: { 'content-type': 'application/octet-stream', 'content-range': `${sent}-${sent + part.length - 1}` },
      body: part,
      once: true,
    });
  } catch (error) {
    if (error instanceof OutsideError) return error;
    throw error;
  }
}

/** What the registry has; undefined where it has given the upload up. */
async function standingOf(session: Session, url: URL, name: string, size: number): Promise<Standing | undefined> {
  const answer = await session.send({ method: 'GET', url });
  if (answer.status === 404) {
    await answer.body?.cancel();
    return undefined;
  }
  if (answer.status !== 204) throw await refusal(answer, name, 'GET');
  await answer.body?.cancel();
  const range = /^(?:bytes=)?0-(\d{1,15})$/.exec(answer.headers.get('range') ?? '');
  const kept = range ? Number(range[1]) + 1 : 0;
  return {
    location: answer.headers.has('location') ? locationOf(answer, url, name) : url,
    // "0-0" is also said of nothing
    sent: Math.min(kept <= 1 ? 0 : kept, size),
  };
}

async function readPart(source: Blob, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const wanted = Math.min(length, source.size - from);
  const part = new Uint8Array(wanted);
  let filled = 0;
  for await (const chunk of source.read(from)) {
    const used = chunk.subarray(0, wanted - filled);
    part.set(used, filled);
    filled += used.length;
    if (filled === wanted) return part;
  }
  throw new OutsideError('The source of an upload is shorter than it was: run again when nothing writes to it.');
}

/** Relative or absolute, with parameters of its own. */
function locationOf(response: Response, base: URL, name: string): URL {
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, base.href))
    throw new OutsideError(`${name} does not say where to upload to.`);
  return new URL(location, base);
}
