import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { signEnvelope } from '../../attestation/dsse.ts';
import { OutsideError } from '../../errors.ts';
import { askSigstore } from './ask.ts';

export interface Sigstore {
  /** Issues certificates. */
  readonly fulcio: string;
  /** Log of signatures; where there is none, `timestamps` says when it was signed. */
  readonly rekor?: string;
  readonly timestamps?: string;
}

/** Node's `fetch`, or one that knows the proxies of the machine. */
export type Fetch = typeof globalThis.fetch;

/**
 * Signs by an identity instead of a key that somebody keeps: a key made for this one signature, a certificate that says whose
 * job made it, and a witness of the time. Returns a Sigstore bundle, version 0.3.
 * @param token identity token (OIDC) for the audience `sigstore`
 * @throws OutsideError when a service refuses or does not answer
 */
export async function signBySigstore(
  payload: Buffer,
  mediaType: string,
  token: string,
  services: Sigstore,
  fetch: Fetch,
): Promise<object> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = await certificateOf(token, privateKey, publicKey, services.fulcio, fetch);
  const envelope = signEnvelope(mediaType, payload, privateKey);
  const [entry, timestamp] = await Promise.all([
    services.rekor === undefined ? undefined : logged(envelope, certificate, services.rekor, fetch),
    services.timestamps === undefined
      ? undefined
      : timestamped(envelope.signatures[0]?.sig ?? '', services.timestamps, fetch),
  ]);
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: derOf(certificate) },
      tlogEntries: entry === undefined ? [] : [entry],
      timestampVerificationData: {
        rfc3161Timestamps: timestamp === undefined ? [] : [{ signedTimestamp: timestamp }],
      },
    },
    dsseEnvelope: envelope,
  };
}

/** The certificate in PEM. https://github.com/sigstore/fulcio/blob/main/fulcio.proto */
async function certificateOf(
  token: string,
  key: KeyObject,
  publicKey: KeyObject,
  fulcio: string,
  fetch: Fetch,
): Promise<string> {
  const answer = await askSigstore(`${fulcio}/api/v2/signingCert`, fetch, {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }).toString() },
      proofOfPossession: sign('sha256', Buffer.from(subjectOf(token)), key).toString('base64'),
    },
  });
  const { signedCertificateEmbeddedSct, signedCertificateDetachedSct } = jsonOf<Certificates>(answer);
  const [certificate] = (signedCertificateEmbeddedSct ?? signedCertificateDetachedSct)?.chain?.certificates ?? [];
  if (certificate === undefined) throw unexpected(fulcio);
  return certificate;
}

interface Certificates {
  readonly [kind: `signedCertificate${string}`]: { readonly chain?: { readonly certificates?: readonly string[] } };
}

/** What the key is proven to belong to: the e-mail of a person, the subject of a job. */
function subjectOf(token: string): string {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}') as {
    readonly email?: string;
    readonly sub?: string;
  };
  const subject = claims.email ?? claims.sub;
  if (subject === undefined)
    throw new OutsideError('The identity token of the job names no subject: run the job again.');
  return subject;
}

/** https://github.com/sigstore/rekor/blob/main/openapi.yaml, in the words of the bundle. */
async function logged(envelope: object, certificate: string, rekor: string, fetch: Fetch): Promise<object> {
  const answer = await askSigstore(`${rekor}/api/v1/log/entries`, fetch, {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      proposedContent: {
        envelope: JSON.stringify(envelope),
        verifiers: [Buffer.from(certificate).toString('base64')],
      },
    },
  });
  const [entry] = Object.values(jsonOf<Readonly<Record<string, LogEntry>>>(answer));
  if (!entry) throw unexpected(rekor);
  const { kind, apiVersion } = JSON.parse(Buffer.from(entry.body, 'base64').toString());
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification ?? {};
  const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(entry.logID) },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(entry.integratedTime),
    ...(signedEntryTimestamp === undefined ? {} : { inclusionPromise: { signedEntryTimestamp } }),
    ...(proof === undefined
      ? {}
      : {
          inclusionProof: {
            logIndex: String(proof.logIndex),
            rootHash: base64(proof.rootHash),
            treeSize: String(proof.treeSize),
            hashes: proof.hashes.map(base64),
            checkpoint: { envelope: proof.checkpoint },
          },
        }),
    canonicalizedBody: entry.body,
  };
}

interface LogEntry {
  /** Base64. */
  readonly body: string;
  readonly logIndex: number;
  /** Hexadecimal. */
  readonly logID: string;
  /** Seconds since 1970. */
  readonly integratedTime: number;
  readonly verification?: {
    readonly signedEntryTimestamp?: string;
    readonly inclusionProof?: {
      readonly logIndex: number;
      readonly treeSize: number;
      readonly rootHash: string;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

/** An RFC 3161 timestamp of a signature, in Base64. */
async function timestamped(signature: string, service: string, fetch: Fetch): Promise<string> {
  const answer = await askSigstore(`${service}/api/v1/timestamp`, fetch, {
    artifactHash: sha256(Buffer.from(signature, 'base64')),
    hashAlgorithm: 'sha256',
    certificates: true,
  });
  return answer.toString('base64');
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');

const derOf = (pem: string): string => new X509Certificate(pem).raw.toString('base64');

function jsonOf<T>(answer: Buffer): T {
  return JSON.parse(answer.toString('utf8')) as T;
}

const unexpected = (service: string): OutsideError =>
  new OutsideError(`${new URL(service).host} answered, but not as Sigstore documents it: run the job again.`);
