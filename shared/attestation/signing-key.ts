import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

export type ReadKey =
  | { readonly key: KeyObject; readonly problem?: undefined }
  /** A sentence with the cure, without anything of the key. */
  | { readonly key?: undefined; readonly problem: string };

const curve = 'prime256v1';
const generate = '`openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out sign.pem`';

/** A private P-256 key in PEM, as PKCS#8 or SEC 1. */
export function readSigningKey(pem: string): ReadKey {
  if (/BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY/.test(pem))
    return {
      problem: `it is an encrypted key of cosign, which cosign alone can open: make a plain one with ${generate}, keep it as a secret, and import it with \`cosign import-key-pair\` where cosign is to use it, too.`,
    };
  if (/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem))
    return {
      problem: 'it is encrypted: decrypt it with `openssl pkey -in <file> -out sign.pem`, and keep that as a secret.',
    };
  if (/BEGIN PUBLIC KEY/.test(pem)) return { problem: 'it is a public key, and a private one signs.' };
  return readKey(() => createPrivateKey(withLineEnds(pem)), `a private P-256 key in PEM is needed: ${generate}.`);
}

/** A public P-256 key in PEM, as `cosign.pub`. A certificate or a private key is none. */
export function readPublicKey(pem: string): ReadKey {
  if (/PRIVATE KEY/.test(pem))
    return {
      problem:
        'it is a private key, which no verifier should hold: `openssl pkey -in <file> -pubout` gives its public part.',
    };
  const wanted = 'a public P-256 key in PEM is needed: `openssl pkey -in <file> -pubout` gives it.';
  if (!/BEGIN PUBLIC KEY/.test(pem)) return { problem: wanted };
  return readKey(() => createPublicKey(withLineEnds(pem)), wanted);
}

function readKey(open: () => KeyObject, wanted: string): ReadKey {
  let key: KeyObject;
  try {
    key = open();
  } catch {
    return { problem: wanted };
  }
  return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === curve
    ? { key }
    : {
        problem: `it is of another kind (${[key.asymmetricKeyType, key.asymmetricKeyDetails?.namedCurve].filter(Boolean).join(', ')}): ${wanted}`,
      };
}

/** CI systems that keep a secret on one line write its line ends as `\n`. */
const withLineEnds = (pem: string): string => (pem.includes('\n') ? pem : pem.replaceAll('\\n', '\n'));
