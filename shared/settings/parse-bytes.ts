const factors: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
  ti: 2 ** 40,
};

/**
 * A size in bytes: `2GB` (powers of 1000), `512MiB` (powers of 1024), or a plain number of bytes.
 * @returns bytes, a positive whole number
 */
export function parseBytes(given: unknown): { readonly value: number } | { readonly problem: string } {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?i?)b?$/i.exec(String(given).trim());
  const factor = match ? factors[(match[2] ?? '').toLowerCase()] : undefined;
  const value = match && factor !== undefined ? Math.round(Number(match[1]) * factor) : 0;
  return value > 0 ? { value } : { problem: 'a size such as 512MiB or 2GB is needed.' };
}
