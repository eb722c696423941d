import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/**
 * Adds whole lines to a file in one write, beginning on a line of their own: whoever is killed halfway leaves no half line.
 * @throws what the file system says
 */
export function appendOnce(file: string, lines: string): void {
  if (lines === '') return;
  const handle = openSync(file, 'a+');
  try {
    const { size } = fstatSync(handle);
    const last = Buffer.alloc(1);
    const open = size > 0 && readSync(handle, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
    const bytes = Buffer.from(open ? `\n${lines}` : lines);
    const written = writeSync(handle, bytes);
    if (written !== bytes.length)
      throw new Error(`only ${written} of ${bytes.length} bytes were taken: the disk is full`);
  } finally {
    closeSync(handle);
  }
}
