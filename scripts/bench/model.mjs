// The cost model of docs/scale.md: a few numbers, each from one measured comparison.

/** Sections of docs/scale.md. */
export const model = (entries) => ({
  factors: factors(entries),
  growth: growth(entries),
  extrapolation: extrapolation(entries),
});

const find = (entries, wanted) =>
  entries.find((entry) => Object.entries(wanted).every(([key, value]) => entry[key] === value));
const largest = (entries, wanted) =>
  entries
    .filter((entry) => Object.entries(wanted).every(([key, value]) => entry[key] === value))
    .sort((a, b) => b.rows - a.rows)[0];
const shown = (x) => String(Number(x.toPrecision(2)));
const count = (x) => x.toLocaleString('en');
const row = (cells) => `| ${cells.join(' | ')} |`;
const missing = 'Not measured yet.';

/** A run as so many bare scans of the same data, from the largest size that was measured. */
function factors(entries) {
  const lines = ['CSV', 'Parquet'].flatMap((data) => {
    const against = (ours, other) => largest(entries, { case: 'checks', data, ours, other });
    const own = [
      against('gate', 'bare scan'),
      against('gate, counts only', 'hand-written query'),
      against('gate', 'hand-written query'),
    ];
    const rows = own.find((entry) => entry !== undefined)?.rows;
    return rows === undefined ? [] : [row([data, count(rows), ...own.map((entry) => factor(entry))])];
  });
  if (lines.length === 0) return missing;
  const head = ['data', 'rows', '*k*: bare scans', 'hand-written queries, counts only', 'hand-written queries'];
  return [row(head), row(head.map(() => '---')), ...lines].join('\n');
}

const factor = (entry) =>
  entry === undefined ? 'not measured yet' : `${shown(entry.cpu.median)} (pairs: ${entry.pairs})`;

/** The slope between one million rows and more, on logarithms: 1 is linear, 0 is flat. */
function growth(entries) {
  const own = entries.filter(({ case: name, other }) => name === 'growth' && other.startsWith('gate, '));
  if (own.length === 0) return missing;
  const lines = own.map((entry) => {
    const times = entry.rows / 1_000_000;
    const exponent = (ratio) => (Math.log(ratio) / Math.log(times)).toFixed(2);
    return row([
      count(entry.rows),
      String(times),
      `${shown(entry.cpu.median)} (exponent ${exponent(entry.cpu.median)})`,
      `${shown(entry.memory.median)} (exponent ${exponent(entry.memory.median)})`,
      String(entry.megabytes),
      String(entry.pairs),
    ]);
  });
  const head = [
    'rows',
    'times 1,000,000',
    'processor time, times that of 1,000,000',
    'peak memory, likewise',
    'MB',
    'pairs',
  ];
  return [row(head), row(head.map(() => '---')), ...lines].join('\n');
}

/** Straight on from the largest size. */
function extrapolation(entries) {
  const last = largest(
    entries.filter(({ other }) => other.startsWith('gate, ')),
    { case: 'growth' },
  );
  const first = find(entries, { case: 'growth', rows: 10_000_000, other: last?.other });
  const scan = largest(entries, { case: 'growth', other: 'bare scan' });
  if (last === undefined || first === undefined || scan === undefined || last.rows === first.rows) return missing;
  const perMillion = (last.cpu.median - first.cpu.median) / ((last.rows - first.rows) / 1_000_000);
  const billion = last.cpu.median + perMillion * (1_000 - last.rows / 1_000_000);
  return `Measured up to ${count(last.rows)} rows (pairs: ${last.pairs}, on a shared machine). From there, each further million rows takes ${shown(perMillion)} times the
processor time of a whole run on 1,000,000 rows (whose start is a part of it); a billion rows (1,000 million) would take some ${shown(billion)}
times that run, or ${shown(scan.cpu.median)} bare scans of themselves. **Extrapolated, not measured.**`;
}
