import { createHash } from 'node:crypto';
import { prometheusClient } from '../../clients/prometheus/client.ts';
import { findFiles, readSmallFile } from '../../engine/find-files.ts';
import { EvidenceError, SettingsError } from '../../errors.ts';
import type { InputFile } from '../../report/report.ts';
import { shortName } from '../../text/short-name.ts';
import type { Gathered, Site } from '../gate.ts';
import { readTarget, routeOf } from './apply.ts';
import { assess } from './assess.ts';
import type { Evidence, Interval, Series, Traffic } from './evidence.ts';
import { instantText } from './instant.ts';
import { observe } from './observe-prometheus.ts';
import { type Observation, readObservations } from './read-observations.ts';
import { type Request, requestOf } from './request.ts';
import { intervalsOf, lastWeight, seriesOf, weightMetric } from './series-of-observations.ts';
import type { CanaryPromotionSettings } from './settings.ts';

/** Reads who has which weight since when, and what both tracks did since. */
export async function gather(settings: CanaryPromotionSettings, site: Site): Promise<Gathered<Evidence>> {
  const request = requestOf(settings);
  const files = upTo(request.at, await readFiles(settings, site));
  const at = request.at ?? (settings.mode === 'replay' ? endOf(files.observations) : site.now().getTime() / 1000);
  const traffic = await trafficOf(settings, site);
  const rules = settings.metrics ?? [];
  const intervals = intervalsNow(settings, request, files.observations, traffic, at);
  const series = await seriesNow(settings, request, files.observations, intervals, at, site);
  const seen = traffic.driver === 'httproute' ? traffic.found?.state?.seen : undefined;
  const observed = { at, rules, steps: request.steps, intervals, series };
  const assessment = assess(
    { ...observed, ...(seen === undefined ? {} : { seen: Date.parse(seen) / 1000 }) },
    request.limits,
  );
  const notices = [...files.notices, ...noticesOf(traffic)];
  return {
    evidence: { mode: settings.mode, release: settings.release, ...observed, assessment, traffic },
    inputs: files.inputs,
    notices,
  };
}

interface Files {
  readonly observations: readonly Observation[];
  readonly inputs: readonly InputFile[];
  readonly notices: readonly string[];
}

async function readFiles(settings: CanaryPromotionSettings, site: Site): Promise<Files> {
  const judges = settings.mode !== 'abort' && settings.mode !== 'reconcile';
  if (settings.source !== 'file' || !judges) return { observations: [], inputs: [], notices: [] };
  const found = [];
  for (const pattern of settings.observations ?? [])
    found.push(...(await findFiles(pattern, { root: site.workspace })));
  const observations: Observation[] = [];
  const inputs: InputFile[] = [];
  for (const file of new Map(found.map((each) => [each.path, each])).values()) {
    const bytes = readSmallFile(file);
    const read = readObservations(bytes, file.name);
    if ('problem' in read) throw new EvidenceError(read.problem);
    observations.push(...read.observations);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    inputs.push({ name: 'observations', path: file.name, sha256, rows: read.observations.length });
  }
  const known = new Set([weightMetric, ...(settings.metrics ?? []).map(({ name }) => name)]);
  const unknown = [...new Set(observations.map(({ metric }) => metric))].filter((metric) => !known.has(metric));
  return {
    observations,
    inputs,
    notices:
      unknown.length === 0
        ? []
        : [
            `Observations of metrics that no rule names, and that nothing judges: ${unknown.slice(0, 5).map(shortName).join(', ')}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ''}.`,
          ],
  };
}

/** As of a given time nothing later is known; as of now, what lies ahead is a clock that is wrong. */
const upTo = (at: number | undefined, files: Files): Files =>
  at === undefined ? files : { ...files, observations: files.observations.filter(({ time }) => time < at) };

/** The end of the minute of the last observation. */
const endOf = (observations: readonly Observation[]): number =>
  60 * Math.floor(observations.reduce((last, { time }) => Math.max(last, time), 0) / 60) + 60;

async function trafficOf(settings: CanaryPromotionSettings, site: Pick<Site, 'mask'>): Promise<Traffic> {
  if (settings.driver === 'emit' || settings.mode === 'replay') return { driver: 'emit' };
  const access = routeOf(settings, site);
  const read = await readTarget(access);
  const head = { driver: 'httproute', target: access.target, did: [], conflicts: 0 } as const;
  return 'view' in read ? { ...head, found: read.view } : { ...head, problem: read.problem };
}

/** Where the route's state, the settings or the observations say it, in that order. */
function intervalsNow(
  settings: CanaryPromotionSettings,
  request: Request,
  observations: readonly Observation[],
  traffic: Traffic,
  at: number,
): readonly Interval[] {
  if (settings.mode === 'abort' || settings.mode === 'reconcile') return [];
  if (traffic.driver === 'httproute') {
    const state = traffic.found?.state;
    if (state?.phase !== 'running' || state.release !== settings.release) return [];
    return state.history.map(({ weight, at: from }, i): Interval => {
      const to = state.history[i + 1]?.at;
      return { weight, from: Date.parse(from) / 1000, ...(to === undefined ? {} : { to: Date.parse(to) / 1000 }) };
    });
  }
  const weight = settings['current-weight'];
  const recorded = intervalsOf(observations.filter(({ time }) => time <= at));
  if ('problem' in recorded) throw new EvidenceError(recorded.problem);
  if (weight !== undefined) {
    const first = observations.reduce((least, { time }) => Math.min(least, time), Number.POSITIVE_INFINITY);
    const from = request.since ?? (Number.isFinite(first) ? first : at);
    if (from > at)
      throw new SettingsError([`The setting "since" is ${instantText(from)}, which lies after ${instantText(at)}.`]);
    return [...recorded.filter(({ to }) => to !== undefined && to <= from), { weight, from }];
  }
  const last = lastWeight(observations.filter(({ time }) => time <= at));
  if (last === undefined)
    throw new SettingsError([
      'Which weight the canary has is not known: give "current-weight", or add records of the metric "weight" to the observations.',
    ]);
  if (last === 0 || last === 100)
    throw new EvidenceError(
      `The last record of the weight says ${last} %: no canary is under way that could be judged.`,
    );
  return recorded;
}

async function seriesNow(
  settings: CanaryPromotionSettings,
  request: Request,
  observations: readonly Observation[],
  intervals: readonly Interval[],
  at: number,
  site: Site,
): Promise<readonly Series[]> {
  const rules = settings.metrics ?? [];
  if (settings.source === 'file' || settings.mode === 'replay')
    return rules.map((rule) => seriesOf(rule, observations));
  const [first] = intervals;
  if (first === undefined || settings.mode === 'abort' || settings.mode === 'reconcile') return [];
  const token = settings['source-token'];
  const client = prometheusClient({ url: settings['source-url'] ?? '', ...(token === undefined ? {} : { token }) });
  const series: Series[] = [];
  for (const rule of rules) {
    site.progress(`Asking Prometheus for ${rule.name}`);
    series.push(await observe(rule, request.selectors, { from: first.from, at }, client));
  }
  site.progress(undefined);
  return series;
}

function noticesOf(traffic: Traffic): string[] {
  if (traffic.driver === 'emit' || !traffic.found || traffic.found.without.length === 0) return [];
  const rules = traffic.found.without.map((rule) => rule + 1).join(', ');
  return [
    `Rules of the HTTPRoute that reach the control and not the canary, and that are left alone: ${rules}. Their requests are no part of the canary's share.`,
  ];
}
