import type { Place } from './problem.ts';

export const maximumBytes = 1024 * 1024;

export type Decoded =
  | { readonly text: string }
  | { readonly fault: { readonly message: string; readonly cure: string } & Place };

/** Bytes to text, refusing everything but UTF-8 without control characters and of at most 1 MiB. A byte order mark is dropped. */
export function decodeText(input: string | Uint8Array): Decoded {
  const bytes = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (bytes > maximumBytes) {
    const size = (bytes / maximumBytes).toFixed(1);
    return refuse('', `the file has ${size} MiB; at most 1 MiB is read`, 'split it into several files');
  }
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  if (typeof text !== 'string') return text;
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  // YAML 1.2.2, 5.1: control characters other than tab, line feed, carriage return and next line are not allowed.
  const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(withoutMark);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const name = code === '0000' ? 'a NUL character (U+0000)' : `a control character (U+${code})`;
    const cure = 'remove it; inside a double-quoted string it can be written as an escape';
    return refuse(withoutMark.slice(0, control.index), `the file holds ${name}`, cure);
  }
  return { text: withoutMark };
}

function decodeUtf8(bytes: Uint8Array): string | Decoded {
  if (isUtf16(bytes)) return refuse('', 'the file is encoded in UTF-16 or UTF-32', 'save it as UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = firstInvalidByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, at));
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return refuse(
      before,
      `the file is not UTF-8: byte 0x${byte} begins no character`,
      'save it as UTF-8 (it may be Latin-1)',
    );
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (bytes.length > 3 && (first === 0) !== (second === 0));
}

function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function refuse(before: string, message: string, cure: string): Decoded {
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { fault: { message, cure, line, column: before.length - lineStart + 1 } };
}
