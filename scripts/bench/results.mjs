/** One comparison has one entry: a new measurement takes the place of the old one. */
export function replaced(entries, entry) {
  const key = (one) => [one.case, one.data, one.rows, one.ours, one.other].join('\n');
  const at = entries.findIndex((one) => key(one) === key(entry));
  return at < 0 ? [...entries, entry] : entries.with(at, entry);
}

/** Ratios are ours over the other's: below 1, ours takes less. */
export function table(entries) {
  const head = [
    'data',
    'rows',
    'ours',
    'against',
    'checks',
    'processor time',
    'wall time',
    'peak memory',
    'ours, MB',
    'pairs',
  ];
  const lines = entries.map((entry) => [
    entry.data,
    entry.rows.toLocaleString('en'),
    entry.ours,
    entry.version ?? entry.other,
    `${entry.checks.ours} / ${entry.checks.other}`,
    ratio(entry.cpu, entry.goal?.cpu),
    ratio(entry.wall),
    ratio(entry.memory, entry.goal?.memory),
    `${entry.megabytes}${judged(entry.megabytes, entry.goal?.megabytes)}`,
    String(entry.pairs),
  ]);
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}

function ratio({ median, low, high, interval }, goal) {
  const shown = (x) => (x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x >= 1 ? x.toFixed(2) : x.toFixed(3));
  const range = low === high ? '' : ` (${shown(low)} to ${shown(high)}${between(interval)})`;
  return `${shown(median)}${range}${judged(median, goal)}`;
  function between(ends) {
    return ends === undefined ? '' : `; 95 %: ${shown(ends.low)} to ${shown(ends.high)}`;
  }
}

const judged = (measured, goal) =>
  goal === undefined ? '' : `; goal ${goal}: ${measured <= goal ? 'met' : '**missed**'}`;
