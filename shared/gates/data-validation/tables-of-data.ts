import { isRemote } from '../../engine/sources/remote-object.ts';
import { SettingsError } from '../../errors.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/**
 * Which files belong to which table of the contract. `table=path` names the table; a bare path means the only one.
 * @throws SettingsError when a name is not in the contract, or a bare path is ambiguous
 */
export function tablesOfData(
  data: readonly string[],
  tables: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const patterns = new Map<string, string[]>();
  const problems: string[] = [];
  for (const entry of data) {
    const named = /^([\w.-]+)=(.+)$/.exec(entry);
    if (named && tables.includes(named[1] as string)) add(patterns, named[1] as string, named[2] as string);
    else if (tables.length === 1) add(patterns, tables[0] as string, entry);
    else if (named) {
      const hint = didYouMean(named[1] as string, tables);
      problems.push(
        `"data" names the table "${named[1]}", which the contract does not have${hint ? `; did you mean "${hint}"?` : ` (it has ${tables.join(', ')}).`}`,
      );
    } else
      problems.push(
        `"data" holds "${shown(entry)}", but the contract has the tables ${tables.join(', ')}: write <table>=${shown(entry)}.`,
      );
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return patterns;
}

/** Signatures of an address stand behind its `?`. */
const shown = (entry: string): string => (isRemote(entry) ? entry.replace(/[?#].*$/s, '?…') : entry).slice(0, 200);

function add(patterns: Map<string, string[]>, table: string, pattern: string): void {
  const list = patterns.get(table);
  if (list) list.push(pattern);
  else patterns.set(table, [pattern]);
}
