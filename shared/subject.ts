import { sha256OfFile } from './engine/sha256-of-file.ts';
import { SettingsError } from './errors.ts';
import type { Subject } from './report/report.ts';
import { subjectFiles } from './subject-files.ts';

/**
 * What was judged, by digest: `<role>=<path>` is hashed, of a folder each file in it; `<role>=sha256:<digest>` is taken as given.
 * Sorted by role and name; what is named twice stands once.
 * @throws SettingsError when an entry is malformed; EvidenceError when a file is not there or leads out of the workspace
 */
export async function hashSubjects(entries: readonly string[], workspace: string): Promise<Subject[]> {
  const parsed = entries.map((entry) => ({ entry, parts: /^([A-Za-z][\w-]*)=(.+)$/s.exec(entry) }));
  const problems = parsed
    .filter(
      ({ parts }) =>
        !parts || (/^sha256:/i.test(parts[2] as string) && !/^sha256:[0-9a-f]{64}$/i.test(parts[2] as string)),
    )
    .map(({ entry }) => `"subject" holds "${entry}": write <role>=<path> or <role>=sha256:<64 hexadecimal digits>.`);
  if (problems.length > 0) throw new SettingsError(problems);
  const subjects = new Map<string, Subject>();
  const add = (subject: Subject): void =>
    void subjects.set(`${subject.role}\0${subject.name}\0${subject.sha256}`, subject);
  for (const { parts } of parsed) {
    const [, role, what] = parts as unknown as [string, string, string];
    if (/^sha256:/i.test(what)) {
      add({ role, name: role, sha256: what.slice(7).toLowerCase() });
      continue;
    }
    for (const file of await subjectFiles(what, workspace))
      add({ role, name: file.name, sha256: await sha256OfFile(file) });
  }
  return [...subjects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}
