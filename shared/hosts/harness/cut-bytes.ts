/**
 * At most so many bytes of UTF-8; what is cut says so, and never ends within a character.
 * @param marker stands at the end of what was cut; given the whole size in bytes
 */
export function cutBytes(text: string, limit: number, marker: (size: number) => string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const end = marker(bytes.length);
  let at = limit - Buffer.byteLength(end);
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return `${bytes.subarray(0, at).toString()}${end}`;
}
