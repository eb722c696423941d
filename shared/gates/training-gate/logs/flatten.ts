import { numberOfText } from './number-text.ts';
import type { Cell } from './records-to-series.ts';

const deepest = 8;

/** A record with nested keys as dotted names: `{"train": {"loss": 1}}` has `train.loss`. Null is not there. */
export function flatten(record: object): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const add = (name: string, value: unknown, depth: number): void => {
    if (value === null || value === undefined) return;
    if (typeof value === 'object' && !Array.isArray(value) && depth < deepest)
      for (const [key, inner] of Object.entries(value)) add(name === '' ? key : `${name}.${key}`, inner, depth + 1);
    // one name twice says nothing certain
    else cells.set(name, cells.has(name) ? 'unreadable' : cellOf(value));
  };
  add('', record, 0);
  return cells;
}

export const cellOf = (value: unknown): Cell =>
  typeof value === 'number' ? value : typeof value === 'string' ? (numberOfText(value) ?? 'unreadable') : 'unreadable';
