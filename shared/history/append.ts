import { EvidenceError } from '../errors.ts';
import { type HistoryLine, readHistory } from './read-history.ts';
import type { HistoryRecord } from './record.ts';

/** Whether two records are of the same run: the same gate under the same name. */
export const sameRun = (a: Pick<HistoryRecord, 'gate' | 'name'>, b: Pick<HistoryRecord, 'gate' | 'name'>): boolean =>
  a.gate === b.gate && a.name === b.name;

/**
 * The history with one more line. Of the runs of this name the latest `keep` stay; other runs' lines, and what cannot be read, stay
 * as they are.
 * @throws EvidenceError where the text is no history: nothing else is overwritten
 */
export function append(text: string, record: HistoryRecord, keep: number): string {
  const { lines, damaged } = readHistory(text);
  if (lines.length > 0 && damaged.length === lines.length)
    throw new EvidenceError('it holds something else than a history: name another place.');
  let left = keep;
  const kept: HistoryLine[] = [];
  for (const line of [...lines, { text: JSON.stringify(record), record }].reverse()) {
    if (line.record !== undefined && sameRun(line.record, record) && left-- <= 0) continue;
    kept.push(line);
  }
  return `${kept
    .reverse()
    .map((line) => line.text)
    .join('\n')}\n`;
}
