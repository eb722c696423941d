import { cases } from './cases.mjs';
import { model } from './model.mjs';
import { table } from './results.mjs';

const source = 'scripts/bench/results.json';

/**
 * docs/benchmarks.md and docs/scale.md with what results.json says between their markers.
 * @param {(path: string) => string | undefined} read the current text of a file of the repository
 * @returns {[string, string][]} nothing where there are no results
 */
export function benchmarkPages(read) {
  const text = read(source);
  if (text === undefined) return [];
  const entries = JSON.parse(text);
  return [
    ['docs/benchmarks.md', measured(entries)],
    ['docs/scale.md', model(entries)],
  ].map(([path, sections]) => [path, fill(path, read(path), sections)]);
}

const measured = (entries) =>
  Object.fromEntries(
    cases.map(({ name, about }) => {
      const own = entries
        .filter((entry) => entry.case === name)
        .sort((a, b) => a.data.localeCompare(b.data, 'en') || a.rows - b.rows);
      return [name, `${about}.\n\n${own.length === 0 ? 'Not measured yet.' : table(own)}`];
    }),
  );

function fill(path, text, sections) {
  if (text === undefined) throw new Error(`${path} is missing: write it, with the markers of ${Object.keys(sections)}`);
  return Object.entries(sections).reduce((filled, [name, content]) => {
    const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const [from, to] = [filled.indexOf(start), filled.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path} lacks the lines ${start} and ${end}`);
    return `${filled.slice(0, from + start.length)}\n\n${content}\n\n${filled.slice(to)}`;
  }, text);
}
