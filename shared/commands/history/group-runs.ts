import type { HistoryRecord } from '../../history/record.ts';

/** All recorded runs of one name. */
export interface RunHistory {
  /** The run's name, else its gate. */
  readonly title: string;
  readonly gate: string;
  /** The oldest first. */
  readonly records: readonly HistoryRecord[];
}

export const titleOf = ({ name, gate }: HistoryRecord): string => name ?? gate;

/** By name, in the order of the names; those of a name by time. Pure. */
export function groupRuns(records: readonly HistoryRecord[]): readonly RunHistory[] {
  const groups = new Map<string, HistoryRecord[]>();
  for (const record of records) {
    const key = JSON.stringify([titleOf(record), record.gate]);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()]
    .map((group) => [...group].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)))
    .map((group): RunHistory => {
      const [first] = group as [HistoryRecord];
      return { title: titleOf(first), gate: first.gate, records: group };
    })
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.gate < b.gate ? -1 : 1));
}
