import { setTimeout as sleep } from 'node:timers/promises';
import { connectionFault } from '../../clients/github/connection-fault.ts';
import { patientBody } from '../../clients/http/patient-body.ts';
import { type RawReply, rawRequest } from '../../clients/http/raw-request.ts';
import { EvidenceError, OutsideError, SettingsError } from '../../errors.ts';
import type { RemoteObject } from './remote-object.ts';
import { isTrusted, mayLeadTo } from './trusted-address.ts';

const mostRedirects = 5;
const mostTries = 4;
const repeatedStatus = new Set([408, 429, 500, 502, 503, 504]);

export interface HttpsPatience {
  readonly patienceMs: number;
  readonly firstWaitMs: number;
}

/** @throws SettingsError for an address that is not https, or holds a password */
export function httpsUrl(entry: string): URL {
  const url = URL.canParse(entry) ? new URL(entry) : undefined;
  if (url && (url.username !== '' || url.password !== ''))
    throw new SettingsError(['An address in "data" holds a user or a password: use a signed address, or s3://.']);
  if (!url || !isTrusted(url))
    throw new SettingsError([
      `"${nameOf(entry).slice(0, 200)}" is not read: write an https address of a file (http only for this machine itself).`,
    ]);
  return url;
}

/** Signatures and keys stand behind the `?`. */
const nameOf = (text: string): string => text.replace(/[?#].*$/s, '');

/** Length and ETag of a file. @throws EvidenceError when it is not there; OutsideError when its server refuses or fails */
export async function findHttps(entry: string, patience: HttpsPatience): Promise<RemoteObject> {
  const url = httpsUrl(entry);
  const { reply } = await asked('HEAD', url, {}, patience);
  reply.body.resume();
  const { etag = '', 'content-length': length } = reply.headers;
  return {
    name: nameOf(url.href),
    address: { is: 'https', url },
    etag,
    bytes: /^\d+$/.test(length ?? '') ? Number(length) : undefined,
  };
}

/** The bytes of a file, as they are stored. */
export async function readHttps(object: RemoteObject, patience: HttpsPatience): Promise<AsyncIterable<Uint8Array>> {
  if (object.address.is !== 'https') throw new Error('not an https address');
  const { url } = object.address;
  const { reply } = await asked('GET', url, {}, patience);
  const changed = () =>
    new EvidenceError(`"${object.name}" changed while it was read: run again when nothing writes to it.`);
  const { etag = '', 'content-length': length } = reply.headers;
  if (etag !== object.etag) {
    reply.body.destroy();
    throw changed();
  }
  // such a body ends where the connection does, and half of it would look whole
  if (length === undefined && !/\bchunked\b/i.test(reply.headers['transfer-encoding'] ?? '')) {
    reply.body.destroy();
    throw new OutsideError(`The server of "${object.name}" does not say how long it is: ask who runs the server.`);
  }
  const strong = etag !== '' && !etag.startsWith('W/');
  const resume = async (from: number): Promise<RawReply> => {
    const { reply: rest } = await asked('GET', url, { range: `bytes=${from}-`, 'if-range': etag }, patience);
    if (rest.status !== 206 || !rest.headers['content-range']?.startsWith(`bytes ${from}-`)) {
      rest.body.destroy();
      throw changed();
    }
    return rest;
  };
  return patientBody(reply, {
    said: `"${object.name}"`,
    bytes: /^\d+$/.test(length ?? '') ? Number(length) : undefined,
    resume: strong ? resume : undefined,
    ...patience,
  });
}

async function asked(
  method: 'GET' | 'HEAD',
  first: URL,
  headers: Readonly<Record<string, string>>,
  patience: HttpsPatience,
): Promise<{ readonly reply: RawReply }> {
  const said = `"${nameOf(first.href)}"`;
  let url = first;
  for (let redirects = 0; ; redirects++) {
    const reply = await patiently(method, url, headers, said, patience);
    const { status } = reply;
    const next = reply.headers.location;
    if (status >= 300 && status < 400 && next !== undefined) {
      reply.body.destroy();
      const target = URL.canParse(next, url.href) ? new URL(next, url) : undefined;
      if (!target || !mayLeadTo(first, target))
        throw new OutsideError(`${said} leads to an address that is not to be trusted: name the file's own address.`);
      if (redirects === mostRedirects)
        throw new OutsideError(`${said} leads from address to address: name the last one.`);
      url = target;
      continue;
    }
    // a web page is an error, a login or a list of files, whatever its status says
    if (status === 200 && /^\s*(text\/html|application\/xhtml)/i.test(reply.headers['content-type'] ?? '')) {
      reply.body.destroy();
      throw new OutsideError(`${said} answers with a web page, not with a file: use the address of the file itself.`);
    }
    if (status === 200 || (status === 206 && headers.range !== undefined)) return { reply };
    reply.body.destroy();
    if (status === 404 || status === 410)
      throw new EvidenceError(`${said} does not exist (status ${status}): check the address.`);
    const cure =
      status === 401 || status === 403
        ? 'use a signed address that is still valid, or s3:// with credentials'
        : 'run again, and ask who runs the server';
    throw new OutsideError(`The server refuses to give ${said} (status ${status}): ${cure}.`);
  }
}

async function patiently(
  method: 'GET' | 'HEAD',
  url: URL,
  headers: Readonly<Record<string, string>>,
  said: string,
  { patienceMs, firstWaitMs }: HttpsPatience,
): Promise<RawReply> {
  for (let attempt = 1; ; attempt++) {
    try {
      const reply = await rawRequest({ method, url, headers, patienceMs });
      if (!repeatedStatus.has(reply.status) || attempt === mostTries) return reply;
      reply.body.destroy();
    } catch (error) {
      if (attempt === mostTries)
        throw new OutsideError(
          `The server of ${said} did not answer (${connectionFault(error).reason}): check the address and the network.`,
        );
    }
    await sleep(firstWaitMs * 2 ** (attempt - 1));
  }
}
