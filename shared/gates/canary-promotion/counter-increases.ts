import type { RawSeries } from '../../clients/prometheus/client.ts';

/** Seconds; a longer silence is no scrape interval: what a counter did meanwhile belongs to no minute. */
const longestSilence = 300;

/**
 * What counters rose by, in minutes, from their raw samples. A fall is a restart, after which everything counts. A rise
 * belongs to the minute of the later sample. A series that appears while others of its track were scraped began at 0, so that
 * its first sample counts: the first error makes a new series.
 * @param from seconds since 1970; rises before it are left out
 * @param scraped all series of the track
 * @returns minute (seconds since 1970) to increase
 */
export function counterIncreases(
  series: readonly RawSeries[],
  from: number,
  scraped: readonly RawSeries[] = series,
): Map<number, number> {
  const minutes = new Map<number, number>();
  const add = (time: number, increase: number): void => {
    if (time < from || increase === 0) return;
    const minute = 60 * Math.floor(time / 60);
    minutes.set(minute, (minutes.get(minute) ?? 0) + increase);
  };
  const scrapes = scraped.flatMap(({ samples }) => samples.map(([time]) => time)).sort((a, b) => a - b);
  for (const { samples } of series) {
    const [first] = samples;
    if (first && scrapedBefore(scrapes, first[0])) add(first[0], first[1]);
    for (const [i, [time, value]] of samples.entries()) {
      const before = samples[i - 1];
      if (before === undefined || time - before[0] > longestSilence) continue;
      add(time, value >= before[1] ? value - before[1] : value);
    }
  }
  return minutes;
}

/** Whether another series of the track has a sample within the scrape before. */
function scrapedBefore(scrapes: readonly number[], time: number): boolean {
  let low = 0;
  let high = scrapes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scrapes[middle] as number) < time) low = middle + 1;
    else high = middle;
  }
  const before = scrapes[low - 1];
  return before !== undefined && time - before <= longestSilence;
}
