import type { PrometheusClient, RawSeries } from '../../clients/prometheus/client.ts';
import { counterIncreases } from './counter-increases.ts';
import type { Counts, Series, Track } from './evidence.ts';
import { tracks } from './evidence.ts';
import type { MetricRule } from './metric-rules.ts';
import { largestNumber } from './read-observations.ts';
import { inOrder } from './series-of-observations.ts';

/** Seconds before the step that are asked for as well: the sample before the first one. */
const lookback = 900;

export type Selectors = Readonly<Record<Track, string>>;

/** A selector of counters, in its parts; text where it is none. */
export function partsOf(query: string): { readonly name: string; readonly matchers: string } | undefined {
  const match = /^\s*([A-Za-z_:][\w:]*)\s*(?:\{(.*)\})?\s*$/s.exec(query);
  const matchers = (match?.[2] ?? '').trim().replace(/,\s*$/, '');
  return match && isMatchers(matchers) ? { name: match[1] as string, matchers } : undefined;
}

/** `a="b", c=~"d"`: quoted, with nothing between that could end the selector. */
export const isMatchers = (text: string): boolean =>
  /^(\s*[A-Za-z_]\w*\s*(=|!=|=~|!~)\s*"([^"\\\n]|\\.)*"\s*(,|$))*$/.test(text);

/** What the rules lack for Prometheus; sentences. */
export function problemsOfQueries(rules: readonly MetricRule[], selectors: Selectors): string[] {
  const wrong = tracks.filter((track) => selectors[track].trim() === '' || !isMatchers(selectors[track]));
  const problems = wrong.map(
    (track) => `The setting "${track}-selector" is no list of matchers: write e.g. track="${track}".`,
  );
  if (selectors.control.trim() === selectors.canary.trim())
    problems.push('The settings "control-selector" and "canary-selector" are the same: nothing would be compared.');
  for (const rule of rules) {
    const parts = partsOf(rule.query ?? '');
    if (rule.query === undefined) problems.push(`The metric ${rule.name} has no "query", which Prometheus needs.`);
    else if (parts === undefined)
      problems.push(
        `The query of ${rule.name} is no plain selector: give the counter itself, e.g. http_requests_total{app="model"}. Rates, sums and "or vector(0)" hide restarts and a track that is gone; they are computed here from raw samples.`,
      );
    else if (rule.kind === 'latency' && !parts.name.endsWith('_bucket'))
      problems.push(`The query of ${rule.name} must select the buckets of a histogram, whose name ends with _bucket.`);
    if (rule.kind === 'latency' && rule.objective === undefined)
      problems.push(`The metric ${rule.name} has no "objective", which must be a bound (le) of the histogram.`);
    if (rule.kind === 'rate' && (rule.count === undefined || !isMatchers(rule.count)))
      problems.push(`The metric ${rule.name} needs "count", matchers of what is counted, e.g. code=~"5..".`);
  }
  return problems;
}

/** A metric in minutes from the raw counters of both tracks, as of one instant. */
export async function observe(
  rule: MetricRule,
  selectors: Selectors,
  { from, at }: { readonly from: number; readonly at: number },
  client: PrometheusClient,
): Promise<Series> {
  const minutes = new Map<number, Record<Track, Counts>>();
  const last: Partial<Record<Track, number>> = {};
  const unmeasured = (cause: 'evidence' | 'outside', message: string): Series => ({
    metric: rule.name,
    buckets: [],
    last,
    problem: { cause, message },
  });
  for (const track of tracks) {
    const ask = (matchers: string) =>
      client.rawSamples(selectorOf(rule, [selectors[track], matchers]), at, at - from + lookback);
    const [all, counted] = [await ask(totalMatchers(rule)), await ask(countMatchers(rule))];
    for (const asked of [all, counted])
      if (!asked.ok)
        return unmeasured(
          'outside',
          asked.kind === 'refused'
            ? `Prometheus refuses the query of ${rule.name} (${asked.message}).`
            : `Prometheus does not answer (${asked.message}): check "source-url", and whether the server runs.`,
        );
    if (!all.ok || !counted.ok) continue;
    const newest = Math.max(...all.series.map(({ samples }) => samples.at(-1)?.[0] ?? 0));
    if (newest > 0) last[track] = newest;
    const bounds = rule.kind === 'latency' ? noBound(rule, all.series, counted.series) : undefined;
    if (bounds !== undefined) return unmeasured('evidence', bounds);
    const [totals, counts] = [counterIncreases(all.series, from), counterIncreases(counted.series, from, all.series)];
    for (const minute of new Set([...totals.keys(), ...counts.keys()])) {
      const total = totals.get(minute) ?? 0;
      // of latency the requests within the objective were counted
      const count = rule.kind === 'rate' ? (counts.get(minute) ?? 0) : total - (counts.get(minute) ?? 0);
      if (total > largestNumber)
        return unmeasured(
          'evidence',
          `${rule.name} rises by more than 1e12 in one minute: is it a counter of requests?`,
        );
      if (count < 0 || count > total)
        return unmeasured(
          'evidence',
          `In one minute more requests of ${rule.name} are counted than there are: the matchers "count" must select some of the series of "query", and counters of one scrape must belong together.`,
        );
      const known = minutes.get(minute) ?? { control: { count: 0, total: 0 }, canary: { count: 0, total: 0 } };
      minutes.set(minute, { ...known, [track]: { count, total } });
    }
  }
  return { metric: rule.name, buckets: inOrder(minutes), last };
}

function noBound(rule: MetricRule, all: readonly RawSeries[], counted: readonly RawSeries[]): string | undefined {
  return all.length > 0 && counted.length === 0
    ? `The histogram of ${rule.name} has no bound le="${rule.objective}": choose one of its bounds as the objective.`
    : undefined;
}

const totalMatchers = (rule: MetricRule): string => (rule.kind === 'latency' ? 'le="+Inf"' : '');

/** Exposition formats write bounds as `1` or `1.0`. */
function countMatchers(rule: MetricRule): string {
  if (rule.kind === 'rate') return rule.count ?? '';
  const bound = String(rule.objective);
  return `le=~"${bound.replaceAll('.', '[.]').replaceAll('+', '[+]')}${bound.includes('.') ? '' : '([.]0)?'}"`;
}

function selectorOf(rule: MetricRule, matchers: readonly string[]): string {
  const parts = partsOf(rule.query ?? '');
  const all = [parts?.matchers ?? '', ...matchers]
    .map((each) => each.trim().replace(/,$/, ''))
    .filter((each) => each !== '');
  return `${parts?.name ?? ''}{${all.join(',')}}`;
}
