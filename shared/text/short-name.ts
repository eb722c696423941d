const longest = 60;

/** A foreign name in quotes, cut where it is longer than anybody reads. */
export function shortName(name: string): string {
  return JSON.stringify(name.length > longest ? `${name.slice(0, longest - 3)}...` : name);
}
