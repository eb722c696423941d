import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPublicKey, readSigningKey } from './signing-key.ts';

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const ed = generateKeyPairSync('ed25519');
const pkcs8 = p256.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const sec1 = p256.privateKey.export({ type: 'sec1', format: 'pem' }).toString();
const spki = p256.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const encrypted = p256.privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' })
  .toString();
// the armour that cosign writes; what is in it does not matter
const cosign =
  '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\neyJrZGYi\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n';
const oldCosign = cosign.replaceAll('SIGSTORE', 'COSIGN');

test.each([
  ['PKCS#8', pkcs8],
  ['SEC 1', sec1],
  ['on one line, as some CI systems keep it', pkcs8.trim().replaceAll('\n', '\\n')],
  ['with the line ends of Windows', pkcs8.replaceAll('\n', '\r\n')],
])('a private key signs: %s', (_, pem) => {
  expect(readSigningKey(pem).key?.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
});

test.each([
  ['an encrypted key of cosign', cosign, 'cosign import-key-pair'],
  ['an encrypted key of an older cosign', oldCosign, 'cosign import-key-pair'],
  ['an encrypted PKCS#8', encrypted, 'openssl pkey -in'],
  ['a public key', spki, 'a private one signs'],
  ['another curve', p384.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), '(ec, secp384r1)'],
  ['another algorithm', ed.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), '(ed25519)'],
  ['a key that is cut off', pkcs8.slice(0, 90), 'a private P-256 key in PEM is needed'],
  ['nothing', '', 'a private P-256 key in PEM is needed'],
])('%s is refused with the cure, and nothing of it is said', (_, pem, cure) => {
  const { key, problem } = readSigningKey(pem);
  expect(key).toBeUndefined();
  expect(problem).toContain(cure);
  for (const line of pem.split('\n').filter((each) => each.length > 20 && !each.startsWith('-----')))
    expect(problem).not.toContain(line);
});

test('a public key verifies; nothing else does', () => {
  expect(readPublicKey(spki).key?.type).toBe('public');
  expect(readPublicKey(pkcs8).problem).toContain('no verifier should hold');
  expect(readPublicKey('ssh-ed25519 AAAA').problem).toContain('a public P-256 key in PEM is needed');
  expect(readPublicKey(p384.publicKey.export({ type: 'spki', format: 'pem' }).toString()).problem).toContain(
    'secp384r1',
  );
});

test('what openssl makes by the cure of the message is read', () => {
  const made = execFileSync('openssl', ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']);
  expect(readSigningKey(made.toString()).key).toBeDefined();
});
