/** A series stands beside another where it is there in so many of the other's places. */
const besideShare = 0.9;

/**
 * Places (records, steps) in which a series is missing although another is there that it nearly always stands beside. Writers of
 * tables (pandas, R) write NaN as an empty cell or null, which cannot be told from a value that was not logged.
 */
export function holesOf(name: string, places: ReadonlyMap<string, ReadonlySet<number>>): number {
  const own = places.get(name) ?? new Set();
  let most = 0;
  for (const [other, there] of places) {
    if (other === name) continue;
    let both = 0;
    for (const place of there) if (own.has(place)) both++;
    if (both < there.size && both >= besideShare * there.size) most = Math.max(most, there.size - both);
  }
  return most;
}
