/**
 * One line per file, largest first, with the packages that make up most of it, and the total.
 * @param {Map<string, string | Buffer>} files
 * @param {Map<string, Map<string, number>>} packages
 * @returns {string[]}
 */
export function describeSizes(files, packages) {
  const sizes = [...files].map(([name, content]) => ({ name, bytes: Buffer.byteLength(content) }));
  sizes.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...sizes.map(({ name, bytes }) => `${kilobytes(bytes)}  ${name}${largest(packages.get(name))}`),
    `${kilobytes(total)}  in ${sizes.length} files`,
  ];
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1).padStart(9)} KB`;

function largest(sizes) {
  if (!sizes || sizes.size === 0) return '';
  const ordered = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const shown = ordered.slice(0, 4).map(([owner]) => owner);
  const rest = ordered.length - shown.length;
  return `  (${shown.join(', ')}${rest > 0 ? `, ${rest} more` : ''})`;
}
