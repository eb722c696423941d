import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { OutsideError } from '../../errors.ts';
import { connectionFault } from '../github/connection-fault.ts';
import { type RawReply, rawRequest } from '../http/raw-request.ts';
import type { S3Access } from './access.ts';
import { addressOf, hostOf } from './address.ts';

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT';
  readonly bucket: string;
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface S3Reply extends RawReply {
  readonly signed: boolean;
  /** An earlier try got no answer: it may have been done all the same. */
  readonly repeated: boolean;
}

export type SendS3 = (request: S3Request) => Promise<S3Reply>;

const repeatedStatus = new Set([408, 429, 500, 502, 503, 504]);
const mostTries = 4;
const longestWaitMs = 20_000;

/** Signed requests, repeated where that can help; whatever is answered then, is the answer. */
export function sender(access: S3Access, patienceMs: number, firstWaitMs: number): SendS3 {
  /** Buckets that answered that they lie in another region. */
  const regions = new Map<string, string>();

  const once = async (request: S3Request): Promise<RawReply & { readonly signed: boolean }> => {
    const { method, bucket, key, query, headers = {}, body } = request;
    const endpoint = { ...access.endpoint, region: regions.get(bucket) ?? access.endpoint.region };
    const url = addressOf(endpoint, bucket, key, query);
    const credentials = await access.credentials();
    if (!credentials)
      return { ...(await rawRequest({ method, url, headers, patienceMs, ...(body ? { body } : {}) })), signed: false };
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const signed = await new AwsV4Signer({
      method,
      url: url.href,
      headers: {
        ...headers,
        'x-amz-content-sha256': createHash('sha256')
          .update(body ?? '')
          .digest('hex'),
      },
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
      service: 's3',
      region: endpoint.region,
    }).sign();
    const sent = Object.fromEntries(signed.headers);
    return {
      ...(await rawRequest({ method, url, headers: sent, patienceMs, ...(body ? { body } : {}) })),
      signed: true,
    };
  };

  return async (request) => {
    let repeated = false;
    for (let attempt = 1; ; attempt++) {
      const reply = await once(request).catch((error: unknown) => {
        if (error instanceof OutsideError || (error as Error).name === 'SettingsError') throw error;
        const { reason } = connectionFault(error);
        if (attempt === mostTries)
          throw new OutsideError(
            `${hostOf(access.endpoint)} did not answer (${reason}): check the endpoint, the network and the server.`,
          );
        repeated = true;
        return undefined;
      });
      let wait = firstWaitMs * 2 ** (attempt - 1);
      if (reply) {
        const region = reply.headers['x-amz-bucket-region'];
        const elsewhere =
          [301, 307, 400].includes(reply.status) && typeof region === 'string' && /^[a-z0-9-]+$/.test(region)
            ? region
            : undefined;
        if (elsewhere !== undefined && !regions.has(request.bucket)) {
          regions.set(request.bucket, elsewhere);
          reply.body.destroy();
          continue;
        }
        if (!repeatedStatus.has(reply.status) || attempt === mostTries) return { ...reply, repeated };
        // a server that breaks may have done what it was asked before
        repeated = true;
        reply.body.destroy();
        const seconds = /^\d{1,4}$/.exec(reply.headers['retry-after'] ?? '')?.[0];
        if (seconds !== undefined) wait = Number(seconds) * 1000;
      }
      await sleep(Math.min(wait, longestWaitMs));
    }
  };
}
