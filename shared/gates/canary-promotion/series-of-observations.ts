import { shortName } from '../../text/short-name.ts';
import type { Bucket, Counts, Interval, Series, Track } from './evidence.ts';
import { tracks } from './evidence.ts';
import { instantText } from './instant.ts';
import type { MetricRule } from './metric-rules.ts';
import type { Observation } from './read-observations.ts';

export const weightMetric = 'weight';

/** Times in which the canary had one weight, from the records that say so. A weight of 0 is none. */
export function intervalsOf(observations: readonly Observation[]): Interval[] | { readonly problem: string } {
  const changes = observations
    .filter(({ metric, track }) => metric === weightMetric && track === 'canary')
    .sort((a, b) => a.time - b.time);
  const wrong = changes.find(({ value }) => value === undefined || value > 100);
  if (wrong)
    return {
      problem: `The record of the weight at ${instantText(wrong.time)} needs a value in percent, from 0 to 100.`,
    };
  const kept = changes.filter(({ value }, i) => i === 0 || changes[i - 1]?.value !== value);
  const twice = kept.find(({ time }, i) => kept[i - 1]?.time === time);
  if (twice) return { problem: `There are two records of different weights at ${instantText(twice.time)}: keep one.` };
  return kept.flatMap(({ time, value }, i): Interval[] => {
    const next = kept[i + 1];
    if (value === 0 || value === 100) return [];
    return [{ weight: value as number, from: time, ...(next === undefined ? {} : { to: next.time }) }];
  });
}

/** The weight that the last record names: 0 before a canary and after a rollback, 100 after a promotion. */
export function lastWeight(observations: readonly Observation[]): number | undefined {
  const changes = observations.filter(({ metric, track }) => metric === weightMetric && track === 'canary');
  return changes.sort((a, b) => a.time - b.time).at(-1)?.value;
}

/** The observations of one metric in minutes. Pure. */
export function seriesOf(rule: MetricRule, observations: readonly Observation[]): Series {
  const own = observations.filter(({ metric }) => metric === rule.name);
  const minutes = new Map<number, Record<Track, Counts>>();
  const last: Partial<Record<Track, number>> = {};
  const seen = new Set<string>();
  for (const one of own) {
    const counted = countsOf(rule, one);
    if (typeof counted === 'string') return unmeasured(rule, `at ${instantText(one.time)}: ${counted}`);
    if (one.value === undefined) {
      const key = `${one.track} ${one.time}`;
      if (seen.has(key))
        return unmeasured(
          rule,
          `the ${one.track} has two records at ${instantText(one.time)}: add the counts of replicas up before, and read no file twice.`,
        );
      seen.add(key);
    }
    last[one.track] = Math.max(last[one.track] ?? 0, one.time);
    const minute = 60 * Math.floor(one.time / 60);
    const known = minutes.get(minute) ?? { control: { count: 0, total: 0 }, canary: { count: 0, total: 0 } };
    const before = known[one.track];
    minutes.set(minute, {
      ...known,
      [one.track]: { count: before.count + counted.count, total: before.total + counted.total },
    });
  }
  return { metric: rule.name, buckets: inOrder(minutes), last };
}

export const inOrder = (minutes: ReadonlyMap<number, Record<Track, Counts>>): Bucket[] =>
  [...minutes]
    .filter(([, counts]) => tracks.some((track) => counts[track].total > 0))
    .sort(([a], [b]) => a - b)
    .map(([time, counts]) => ({ time, ...counts }));

function countsOf(rule: MetricRule, { value, count, total }: Observation): Counts | string {
  if (value === undefined) return { count: count as number, total: total as number };
  if (rule.kind === 'rate')
    return value === 0 || value === 1
      ? { count: value, total: 1 }
      : 'the value of a rate must be 0 or 1, one record a request; otherwise give count and total.';
  if (rule.objective === undefined)
    return 'values need an objective in the rule, above which they count; otherwise give count and total.';
  return { count: value > rule.objective ? 1 : 0, total: 1 };
}

const unmeasured = (rule: MetricRule, said: string): Series => ({
  metric: rule.name,
  buckets: [],
  last: {},
  problem: { cause: 'evidence', message: `The observations of ${shortName(rule.name)} cannot be used: ${said}` },
});
