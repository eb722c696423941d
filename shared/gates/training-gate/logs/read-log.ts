import { readFileSync } from 'node:fs';
import { type FoundFile, findFiles } from '../../../engine/find-files.ts';
import { EvidenceError, messageOf } from '../../../errors.ts';
import type { LogFormat, ReadLog } from '../evidence.ts';
import { parseLooseJson } from './loose-json.ts';
import { readCsvLog } from './read-csv-log.ts';
import { readJsonLog } from './read-json-log.ts';
import { readJsonlLog } from './read-jsonl-log.ts';
import { readEventLog } from './tensorboard/read-event-log.ts';
import { looksLikeRecords } from './tensorboard/records.ts';

/** Bytes; a log is read whole. */
const largest = 256 * 1024 * 1024;

export interface LogFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** @throws EvidenceError when a file is missing, empty, unreadable, far too large or encoded otherwise than in UTF-8 */
export async function findLog(patterns: readonly string[], workspace: string): Promise<LogFile[]> {
  const found = new Map<string, FoundFile>();
  for (const pattern of patterns)
    for (const file of await findFiles(pattern, { root: workspace })) found.set(file.path, file);
  return [...found.values()].map((file) => ({ name: file.name, bytes: readWhole(file) }));
}

export function readWhole(file: FoundFile): Buffer {
  if (file.bytes === 0) throw new EvidenceError(`"${file.name}" is empty (0 bytes): check the step that writes it.`);
  if (file.bytes > largest)
    throw new EvidenceError(
      `"${file.name}" has ${Math.round(file.bytes / 2 ** 20)} MiB, but a file may have ${largest / 2 ** 20}: log fewer steps, or name the right file.`,
    );
  try {
    return readFileSync(file.path);
  } catch (error) {
    throw new EvidenceError(
      `"${file.name}" cannot be read (${(error as NodeJS.ErrnoException).code ?? messageOf(error)}): grant read access.`,
    );
  }
}

/** The series of a log, whatever its format. */
export function readLog(files: readonly LogFile[], format: LogFormat | 'auto', step: string | undefined): ReadLog {
  const [file, other] = files;
  if (!file) throw new EvidenceError('No file matches "log".');
  const told = format === 'auto' ? formatOf(file) : format;
  if (told === 'tensorboard') return readEventLog(files);
  if (other)
    throw new EvidenceError(
      `"log" names several files ("${file.name}", "${other.name}"): only TensorBoard event files may be several; name one.`,
    );
  const text = textOf(file);
  switch (told) {
    case 'csv':
      return readCsvLog(text, file.name, step);
    case 'jsonl':
      return readJsonlLog(text, file.name, step);
    case 'json': {
      const parsed = parseLooseJson(text);
      if ('value' in parsed) return readJsonLog(parsed.value, file.name, step);
      // many write one object a line and call the file .json
      const first = text.trimStart().split('\n', 1)[0] ?? '';
      if (format === 'auto' && 'value' in parseLooseJson(first) && first.trimStart().startsWith('{'))
        return readJsonlLog(text, file.name, step);
      throw new EvidenceError(
        `"${file.name}" is no whole JSON value: it is cut, or another format; write it again, or set "format".`,
      );
    }
  }
}

function formatOf({ name, bytes }: LogFile): LogFormat {
  if (/tfevents/.test(name) || looksLikeRecords(bytes)) return 'tensorboard';
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'jsonl';
  if (/\.(csv|tsv)$/i.test(name)) return 'csv';
  const start = bytes.subarray(0, 4096).toString('utf8').trimStart();
  return /^[{[]/.test(start) ? 'json' : 'csv';
}

export function textOf({ name, bytes }: LogFile): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw new EvidenceError(`"${name}" is compressed with gzip: decompress it first.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new EvidenceError(
      `"${name}" holds bytes that are not UTF-8: is it the log, or is "format" missing? Convert it, or name the right file.`,
    );
  }
}
