import { readdirSync, readFileSync } from 'node:fs';

/** A process of the training: an id may be given again, its start time with it never. */
export interface Member {
  readonly pid: number;
  /** Clock ticks after boot. */
  readonly start: string;
}

export interface Memory {
  /** Bytes that are held now, pages that several hold counted once where the system tells. */
  readonly now: number;
  /** The most that any one of them held at once, in bytes. */
  readonly highest: number;
}

interface Stat extends Member {
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** Ended, but not yet waited for: it holds nothing. */
  readonly zombie: boolean;
}

/** Whether this system shows its processes as Linux does. */
export function canWatch(): boolean {
  return statOf(process.pid) !== undefined;
}

/**
 * The processes that come from a command: its session and group, the children of these, and those that were seen before (a child
 * whose parent ended belongs to no one that could be asked).
 */
export function treeOf(leader: number, seen: ReadonlyMap<number, string>): Member[] {
  const stats = allStats();
  const own = new Set(
    stats
      .filter(({ pid, group, session, start }) => group === leader || session === leader || seen.get(pid) === start)
      .map(({ pid }) => pid),
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const { pid, parent } of stats)
      if (!own.has(pid) && own.has(parent)) {
        own.add(pid);
        grew = true;
      }
  }
  return stats.filter(({ pid, zombie }) => own.has(pid) && !zombie);
}

/** Those whose environment has the mark: also processes that left their session and lost their parents. */
export function markedProcesses(mark: string): Member[] {
  return allStats().filter(({ pid, zombie }) => {
    if (zombie || pid === process.pid) return false;
    try {
      return readFileSync(`/proc/${pid}/environ`).includes(mark);
    } catch {
      return false;
    }
  });
}

/** @param enough bytes; the exact sum is taken only where the simple one is above it */
export function memoryOf(members: readonly Member[], enough: number): Memory {
  const held = members.map(({ pid }) => {
    const status = textOf(`/proc/${pid}/status`);
    return { pid, now: kilobytes(status, 'VmRSS'), highest: kilobytes(status, 'VmHWM') };
  });
  const simple = held.reduce((sum, each) => sum + each.now, 0);
  const now =
    simple <= enough
      ? simple
      : held.reduce((sum, each) => {
          const exact = textOf(`/proc/${each.pid}/smaps_rollup`);
          return sum + (exact === '' ? each.now : kilobytes(exact, 'Pss'));
        }, 0);
  return { now: simple <= enough ? 0 : now, highest: Math.max(0, ...held.map(({ highest }) => highest)) };
}

const kilobytes = (text: string, name: string): number =>
  1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);

function allStats(): Stat[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statOf(Number(name)) ?? []);
  } catch {
    return [];
  }
}

/** Fields of /proc/<pid>/stat; the program's name, in parentheses, may hold anything. */
function statOf(pid: number): Stat | undefined {
  const text = textOf(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group, session] = fields;
  const start = fields[19];
  if (state === undefined || session === undefined || start === undefined) return undefined;
  return {
    pid,
    start,
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    zombie: state === 'Z' || state === 'X',
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
