/**
 * S3 answers in a small, fixed part of XML, written by programs and without attributes or comments that matter here; what does
 * not look so gives undefined, which its readers refuse.
 */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The text of the first element of that name, which holds no others. */
export function textOf(xml: string, name: string): string | undefined {
  const open = new RegExp(`<${name}(?:\\s[^<>]*)?(?:/>|>([^<]*)</${name}\\s*>)`).exec(xml);
  return open ? decoded(open[1] ?? '') : undefined;
}

/** What stands between the tags of each element of that name, none of which holds another of its kind. */
export function innerOf(xml: string, name: string): string[] {
  return xml
    .split(new RegExp(`<${name}(?:\\s[^<>]*)?>`))
    .slice(1)
    .map((rest) => rest.slice(0, Math.max(0, rest.indexOf(`</${name}>`))));
}
