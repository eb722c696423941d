import { measure } from './measure.mjs';
import { spread } from './ratios.mjs';

/**
 * One program of a comparison. `results` reads what it found from its output: for each check that it really executed whether
 * it holds and, where the program tells it, on how many rows it does not; `rows`, which is no check, how many rows it saw.
 * @typedef {{ holds: boolean, count?: number }} Result
 * @typedef {{ name: string, version?: string, command: string[], cwd?: string, env?: Record<string, string>,
 *   exits?: number[], results: (stdout: string) => Record<string, Result> }} Side
 * @typedef {{ data: string, rows: number, ours: Side, other: Side,
 *   goal?: { cpu?: number, memory?: number, megabytes?: number } }} Comparison
 */

/**
 * Compares what both sides find, then times them in turn.
 * @param {Comparison} comparison
 * @param {number} pairs
 * @returns an entry of results.json; ratios are ours over the other's
 * @throws Error when the sides disagree: then nothing is timed
 */
export function compare({ data, rows, ours, other, goal }, pairs) {
  const both = [ours, other].map(resultsOf);
  const differences = disagreements(...both);
  if (differences.length > 0)
    throw new Error(`${ours.name} and ${other.name} disagree on ${data}, ${rows} rows:\n${differences.join('\n')}`);
  const timed = Array.from({ length: pairs }, () => [measure(ours), measure(other)]);
  const ratio = (what) => spread(timed.map(([a, b]) => a[what] / b[what]));
  return {
    data,
    rows,
    ours: ours.name,
    other: other.name,
    ...(other.version === undefined ? {} : { version: other.version }),
    checks: { ours: executed(both[0]), other: executed(both[1]) },
    pairs,
    cpu: ratio('cpu'),
    wall: ratio('wall'),
    memory: ratio('rss'),
    megabytes: Math.round(Math.max(...timed.map(([a]) => a.rss)) / 1e6),
    ...(goal === undefined ? {} : { goal }),
  };
}

const executed = (results) => Object.keys(results).filter((key) => key !== 'rows').length;

const known = new Map();

/** A program that was asked before is not asked again: it is the timing that needs every run. */
function resultsOf(side) {
  const key = JSON.stringify([side.name, side.command, side.env]);
  if (!known.has(key)) known.set(key, side.results(measure(side).stdout));
  return known.get(key);
}

/** What both executed has to come out alike. */
export function disagreements(ours, theirs) {
  const shared = Object.keys(theirs).filter((check) => check in ours);
  if (shared.length === 0) return ['they have no check in common'];
  return shared.flatMap((check) => {
    const [a, b] = [ours[check], theirs[check]];
    const said = ({ holds, count }) => `${holds ? 'holds' : 'fails'}${count === undefined ? '' : ` (${count})`}`;
    const same = a.holds === b.holds && (a.count === undefined || b.count === undefined || a.count === b.count);
    return same ? [] : [`${check}: ${said(a)} against ${said(b)}`];
  });
}
