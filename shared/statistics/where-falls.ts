/**
 * Where a falling function reaches a level, by bisection between two points. Where it lies below the level throughout, the
 * low point; where above, the high one.
 */
export function whereFalls(f: (x: number) => number, level: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < 200; i++) {
    const middle = from + (to - from) / 2;
    if (middle <= from || middle >= to) break;
    if (f(middle) > level) from = middle;
    else to = middle;
  }
  return f(to) > level ? to : from;
}
