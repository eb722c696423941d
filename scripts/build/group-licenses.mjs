/**
 * Packages of one family repeat the same licence, each some twenty thousand characters long: every text stands once, under the
 * names of all packages that have it. What Apache-2.0 says between its title and its end stands once, at the end of the file.
 * @param {string} text blocks of name, licence and text
 * @param {ReadonlySet<string>} names of the packages that a block can begin with
 * @returns {string}
 */
export function groupLicenses(text, names) {
  const groups = new Map();
  const { take, closing } = apacheTerms();
  for (const { name, body } of blocksOf(text, names)) {
    const own = take(body);
    groups.set(own, [...(groups.get(own) ?? []), name]);
  }
  return [...groups].map(([body, owners]) => `${owners.join('\n')}\n${body}\n`).join('\n') + closing();
}

const TERMS =
  /^[ \t]*TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION[\s\S]*?END OF TERMS AND CONDITIONS[ \t]*$/m;

/** Copies differ in their line breaks; one that says something else stays where it is. */
function apacheTerms() {
  const words = (terms) => terms.replace(/\s+/g, ' ').trim();
  let first;
  let taken = 0;
  return {
    take: (body) => {
      const terms = TERMS.exec(body)?.[0];
      if (terms === undefined) return body;
      first ??= terms;
      if (words(terms) !== words(first)) return body;
      taken += 1;
      return body.replace(TERMS, () => '[The terms and conditions of Apache-2.0 stand at the end of this file.]');
    },
    closing: () => (taken === 0 ? '' : `\nApache License, Version 2.0: the terms and conditions\n\n${first}\n`),
  };
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
