export interface Masker {
  readonly add: (secret: string) => void;
  readonly masked: (text: string) => string;
}

/** Replaces secrets, the longest first: one may be part of another. */
export function masker(): Masker {
  const secrets = new Set<string>();
  return {
    add: (secret) => {
      for (const part of [secret, secret.trim(), ...secret.split(/\r?\n/)]) if (part.trim() !== '') secrets.add(part);
    },
    masked: (text) =>
      [...secrets]
        .sort((a, b) => b.length - a.length)
        .reduce((result, secret) => result.replaceAll(secret, '***'), text),
  };
}
