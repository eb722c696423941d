/** Paths of files that a text shows: markers named like a path. */
export const shownFiles = (text: string): readonly string[] =>
  [...text.matchAll(/<!-- generated:([\w.-]+\/[\w./-]+) -->/g)].map(([, path]) => path ?? '');

/**
 * Replaces what stands between `<!-- generated:<name> -->` and `<!-- /generated:<name> -->`; the rest stays as it was written.
 * @param sections Markdown by name of the marker
 * @throws Error with everything that is wrong with the markers
 */
export function fillMarkers(path: string, text: string, sections: Readonly<Record<string, string>>): string {
  const problems: string[] = [];
  for (const name of new Set([...text.matchAll(/<!-- \/?generated:([\w./-]+) -->/g)].map(([, found]) => found ?? '')))
    if (!Object.hasOwn(sections, name))
      problems.push(`${path}: nothing is generated for the marker "${name}": remove it.`);
  let filled = text;
  for (const [name, content] of Object.entries(sections)) {
    const [begin, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const parts = filled.split(begin);
    const [body, ...after] = (parts[1] ?? '').split(end);
    if (parts.length !== 2 || after.length !== 1 || (parts[0] ?? '').includes(end) || (body ?? '').includes('<!-- '))
      problems.push(`${path}: it must hold ${begin} and, after it, ${end}, each once.`);
    else filled = `${parts[0]}${begin}\n\n${content}\n\n${end}${after[0]}`;
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return filled;
}
