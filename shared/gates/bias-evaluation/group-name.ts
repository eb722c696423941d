import type { GroupEvidence } from './evidence.ts';

/** What stands for an empty cell. */
export const missingName = '(missing)';

/** A group as people and check ids name it: no two groups of two columns share a name. */
export const groupName = (column: string, value: string | null): string =>
  `${plain(column)}=${value === null ? missingName : plain(value)}`;

/** Quoted where it holds what separates names, or could be taken for something else. */
const plain = (text: string): string =>
  /^[^\s"'()=[\]{},]([^"=[\]\p{C}]*[^\s"=[\]\p{C}])?$/u.test(text) ? text : JSON.stringify(text);

/** Order of names, the same on every machine; the missing last. */
export const byValue = (a: Pick<GroupEvidence, 'value'>, b: Pick<GroupEvidence, 'value'>): number => {
  if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1;
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
};

/** A column alone, written as in a group's name. */
export const columnName = (column: string): string => groupName(column, null).slice(0, -'=(missing)'.length);
