import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FoundFile, findFiles } from './engine/find-files.ts';
import { EvidenceError, messageOf, SettingsError } from './errors.ts';
import type { Subject } from './report/report.ts';

/**
 * What was judged, by digest: `<role>=<path>` is hashed, `<role>=sha256:<digest>` is taken as given.
 * @throws SettingsError when an entry is malformed; EvidenceError when a file is not there
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
  const subjects: Subject[] = [];
  for (const { parts } of parsed) {
    const [, role, what] = parts as unknown as [string, string, string];
    if (/^sha256:/i.test(what)) {
      subjects.push({ role, name: role, sha256: what.slice(7).toLowerCase() });
      continue;
    }
    for (const file of await findFiles(what, { root: workspace }))
      subjects.push({ role, name: file.name, sha256: await sha256OfFile(file) });
  }
  return subjects.sort((a, b) => (`${a.role}\0${a.name}` < `${b.role}\0${b.name}` ? -1 : 1));
}

async function sha256OfFile({ path, name }: FoundFile): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch (error) {
    throw new EvidenceError(
      `The subject "${name}" cannot be read (${(error as NodeJS.ErrnoException).code ?? messageOf(error)}): grant read access.`,
    );
  }
  return hash.digest('hex');
}
