/**
 * Packages of one family repeat the same licence, each some twenty thousand characters long: every text stands once, under the
 * names of all packages that have it.
 * @param {string} text blocks of name, licence and text
 * @param {ReadonlySet<string>} names of the packages that a block can begin with
 * @returns {string}
 */
export function groupLicenses(text, names) {
  const groups = new Map();
  for (const { name, body } of blocksOf(text, names)) groups.set(body, [...(groups.get(body) ?? []), name]);
  return [...groups].map(([body, owners]) => `${owners.join('\n')}\n${body}\n`).join('\n');
}

function blocksOf(text, names) {
  const blocks = [];
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (names.has(line) && (i === 0 || lines[i - 1] === '')) blocks.push({ name: line, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ name, lines: own }) => ({ name, body: own.join('\n').trim() }));
}
