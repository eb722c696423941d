import { createHash } from 'node:crypto';

/** GitHub refuses a longer comment (422), the marker included. */
export const MAXIMUM_COMMENT = 65_536;

/** The key is hashed: whatever it holds, it cannot end the HTML comment. */
export const markerOf = (key: string): string =>
  `<!-- mlops-gates:${createHash('sha256').update(key).digest('hex').slice(0, 32)} -->`;

export const withMarker = (key: string, body: string): string => `${markerOf(key)}\n${body}`;

/** Characters that a body may have besides its marker. */
export const MAXIMUM_BODY: number = MAXIMUM_COMMENT - withMarker('', '').length;

/** Only at the very beginning: a comment that quotes the marker is another comment. */
export const hasMarker = (comment: string, key: string): boolean =>
  comment.startsWith(markerOf(key)) && /^(?:\r?\n|$)/.test(comment.slice(markerOf(key).length));

/** GitHub may change line ends and cut white space at the end. */
export const sameBody = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();
