import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Envelope, payloadOf, preAuthEncoding, signEnvelope, signedBy } from './dsse.ts';

const type = 'http://example.com/HelloWorld';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

test('the encoding is that of the example in the specification', () => {
  expect(preAuthEncoding(type, Buffer.from('hello world')).toString()).toBe(
    'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  );
});

test('lengths are bytes, not characters', () => {
  expect(preAuthEncoding('é', Buffer.from('ß')).toString()).toBe('DSSEv1 2 é 2 ß');
});

test('the signature of the example in the specification holds, in the form that we read', () => {
  const coordinate = (decimal: string): string =>
    Buffer.from(BigInt(decimal).toString(16).padStart(64, '0'), 'hex').toString('base64url');
  const key = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: coordinate('46950820868899156662930047687818585632848591499744589407958293238635476079160'),
      y: coordinate('5640078356564379163099075877009565129882514886557779369047442380624545832820'),
    },
  });
  const raw = Buffer.from(
    'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==',
    'base64',
  );
  const envelope = (body: string): Envelope => ({
    payload: Buffer.from(body).toString('base64'),
    payloadType: type,
    signatures: [{ sig: derOf(raw).toString('base64') }],
  });
  expect(signedBy(envelope('hello world'), key)).toBe(true);
  expect(signedBy(envelope('hello World'), key)).toBe(false);
});

/** The specification writes r and s one after the other; Sigstore's tools write DER. */
function derOf(raw: Buffer): Buffer {
  const integer = (bytes: Buffer): Buffer => {
    const short = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
    const positive = (short[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), short]) : short;
    return Buffer.concat([Buffer.of(2, positive.length), positive]);
  };
  const both = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))]);
  return Buffer.concat([Buffer.of(0x30, both.length), both]);
}

test('a payload is read in both alphabets of Base64, and one signature of several is enough', () => {
  const body = Buffer.from([0xfb, 0xff, 0xfe]);
  const envelope = signEnvelope(type, body, privateKey);
  const other = signEnvelope(type, body, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
  const urlSafe = { ...envelope, payload: envelope.payload.replaceAll('+', '-').replaceAll('/', '_') };
  expect(urlSafe.payload).not.toBe(envelope.payload);
  expect(payloadOf(urlSafe)).toEqual(body);
  expect(signedBy(urlSafe, publicKey)).toBe(true);
  expect(signedBy({ ...envelope, signatures: [...other.signatures, ...envelope.signatures] }, publicKey)).toBe(true);
  expect(signedBy(other, publicKey)).toBe(false);
});

test.each<[string, (envelope: Envelope) => Envelope]>([
  ['the payload', (envelope) => ({ ...envelope, payload: Buffer.from('other').toString('base64') })],
  ['the type', (envelope) => ({ ...envelope, payloadType: `${type}2` })],
  ['the signature', (envelope) => ({ ...envelope, signatures: [{ sig: 'AAAA' }] })],
  ['all signatures', (envelope) => ({ ...envelope, signatures: [] })],
])('it does not hold when somebody edits %s', (_, edit) => {
  const envelope = signEnvelope(type, Buffer.from('body'), privateKey);
  expect(signedBy(envelope, publicKey)).toBe(true);
  expect(signedBy(edit(envelope), publicKey)).toBe(false);
});
