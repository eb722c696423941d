import { type KeyObject, sign, verify } from 'node:crypto';

/** A DSSE envelope, https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export interface Envelope {
  /** Base64. */
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string; readonly keyid?: string }[];
}

/** The bytes that are signed: the type and the length of both keep one payload from being read as another. */
export const preAuthEncoding = (payloadType: string, payload: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload]);

/** ECDSA over SHA-256, the signature in DER as Sigstore's tools read it. */
export const signEnvelope = (payloadType: string, payload: Uint8Array, key: KeyObject): Envelope => ({
  payload: Buffer.from(payload).toString('base64'),
  payloadType,
  signatures: [{ sig: sign('sha256', preAuthEncoding(payloadType, payload), key).toString('base64') }],
});

/** Whether one of the signatures is of this key. Which key was meant (`keyid`) is nobody's promise and not read. */
export const signedBy = (envelope: Envelope, key: KeyObject): boolean => {
  const signed = preAuthEncoding(envelope.payloadType, payloadOf(envelope));
  return envelope.signatures.some(({ sig }) => verify('sha256', signed, key, Buffer.from(sig, 'base64')));
};

/** Standard and URL-safe Base64 are both allowed. */
export const payloadOf = ({ payload }: Envelope): Buffer => Buffer.from(payload, 'base64');
