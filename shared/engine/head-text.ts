import { EvidenceError, messageOf } from '../errors.ts';
import { decompressed } from './records/decompressed.ts';
import { fileChunks } from './records/file-chunks.ts';
import type { DataFile } from './table.ts';

const limit = 1 << 20;

/**
 * The first MiB of a text file, decompressed, without byte-order mark.
 * @throws EvidenceError when it cannot be decompressed or is not UTF-8 in its first line
 */
export async function headText(file: DataFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of await decompressed(fileChunks(file.path, false), file.compression)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= limit) break;
    }
  } catch (error) {
    if (length === 0)
      throw new EvidenceError(
        `"${file.name}" cannot be read (${messageOf(error)}): it is damaged or cut off; write it again.`,
      );
  }
  const bytes = Buffer.concat(chunks).subarray(0, limit);
  const end = bytes.findIndex((byte) => byte === 10 || byte === 13);
  const header = end === -1 ? bytes : bytes.subarray(0, end);
  if (header.includes(0))
    throw new EvidenceError(`"${file.name}" has NUL characters in its first line: is it a binary file, or UTF-16?`);
  try {
    new TextDecoder('utf-8', { fatal: end !== -1 }).decode(header);
  } catch {
    throw new EvidenceError(
      `The first line of "${file.name}" is not UTF-8 (Latin-1?): convert the file, for instance with iconv -f LATIN1 -t UTF-8.`,
    );
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') throw new EvidenceError(`"${file.name}" holds no text: nothing can be validated.`);
  return text;
}
