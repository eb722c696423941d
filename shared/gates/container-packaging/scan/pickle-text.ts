import { Malformed } from './finding.ts';

const simple: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The argument of STRING: a quoted Python 2 text with escapes. */
export function unquotedText(line: Buffer): string {
  const text = line.toString('latin1');
  const quote = text[0];
  if (text.length < 2 || (quote !== "'" && quote !== '"') || text.at(-1) !== quote)
    throw new Malformed('a STRING is not quoted');
  return text
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S])|$)/g, (all, hex?: string, octal?: string, char?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      if (char === undefined || char === 'x') throw new Malformed('a STRING holds a broken escape');
      return simple[char] ?? all;
    });
}

/** The argument of UNICODE: Latin-1 with `\uXXXX` and `\UXXXXXXXX`; any other character after a backslash stands for itself. */
export const rawUnicodeText = (line: Buffer): string =>
  line
    .toString('latin1')
    .replace(/\\(?:u([\s\S]{0,4})|U([\s\S]{0,8})|[\s\S])/g, (all, short?: string, long?: string) => {
      const digits = short ?? long;
      if (digits === undefined) return all;
      const code = Number.parseInt(digits, 16);
      if (!/^([0-9a-fA-F]{4}|[0-9a-fA-F]{8})$/.test(digits) || digits.length !== (short === undefined ? 8 : 4))
        throw new Malformed('a UNICODE holds a broken escape');
      if (code > 0x10ffff) throw new Malformed('a UNICODE holds a broken escape');
      return String.fromCodePoint(code);
    });

/** @throws Malformed where the bytes are no UTF-8 */
export function utf8Text(bytes: Buffer): string {
  try {
    // Python writes lone surrogates, which the decoder refuses: nobody's class is named so
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Malformed('a text is no UTF-8');
  }
}
