/** What pairs say about a ratio. From seven pairs on with a 95 % bootstrap interval of the median: of fewer it is the range. */
export function spread(ratios) {
  const sorted = [...ratios].sort((a, b) => a - b);
  const shown = (x) => Number(x.toPrecision(4));
  return {
    median: shown(median(sorted)),
    low: shown(sorted[0]),
    high: shown(sorted.at(-1)),
    ...(sorted.length < 7 ? {} : { interval: bootstrap(sorted, shown) }),
  };
}

export function median(sorted) {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const REPLICATES = 2000;

/** Percentile interval; seeded, so that the same ratios give the same interval. */
function bootstrap(ratios, shown) {
  const next = random(1);
  const medians = Array.from({ length: REPLICATES }, () =>
    median(ratios.map(() => ratios[Math.floor(next() * ratios.length)]).sort((a, b) => a - b)),
  ).sort((a, b) => a - b);
  const at = (share) => shown(medians[Math.floor(share * (REPLICATES - 1))]);
  return { low: at(0.025), high: at(0.975) };
}

/** Park and Miller's generator, 1988. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
