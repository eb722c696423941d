import type { Envelope } from './dsse.ts';

/** Stands beside `report.json`; the name is ours, the format is Sigstore's. */
export const signatureFile = 'report.sigstore.json';

/** What a signature file holds: an envelope, and with a certificate who signed it. */
export interface Signature {
  readonly envelope: Envelope;
  /** The whole Sigstore bundle where it holds a certificate; what a key signed needs none of it. */
  readonly certified?: unknown;
}

/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto */
export const keyBundle = (envelope: Envelope): object => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
  dsseEnvelope: envelope,
});

/** A Sigstore bundle, or a bare DSSE envelope. Undefined where it is neither. */
export function readSignature(bytes: Uint8Array): Signature | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  if (isEnvelope(value)) return { envelope: value };
  if (!isObject(value) || !isEnvelope(value.dsseEnvelope) || !isObject(value.verificationMaterial)) return undefined;
  const { certificate, x509CertificateChain } = value.verificationMaterial;
  return certificate === undefined && x509CertificateChain === undefined
    ? { envelope: value.dsseEnvelope }
    : { envelope: value.dsseEnvelope, certified: value };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEnvelope = (value: unknown): value is Envelope =>
  isObject(value) &&
  typeof value.payload === 'string' &&
  typeof value.payloadType === 'string' &&
  Array.isArray(value.signatures) &&
  value.signatures.length > 0 &&
  value.signatures.every((each) => isObject(each) && typeof each.sig === 'string');
