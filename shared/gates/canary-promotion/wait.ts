import { setTimeout as sleep } from 'node:timers/promises';
import type { Site } from '../gate.ts';
import { routeOf } from './apply.ts';
import { durationWords } from './duration-words.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import { outcomeOf } from './outcome.ts';
import type { RouteView } from './route.ts';
import type { CanaryPromotionSettings } from './settings.ts';
import { untilMoved } from './until-moved.ts';

/** To be read again after so many seconds, or as soon as the route is not as it was seen. */
export interface Wait {
  readonly what: 'wait';
  readonly seconds: number;
  readonly guard: RouteView | undefined;
}

/** Whether to wait for another reading; undefined where it is decided, or the wait is over. Pure. */
export function nextWait(
  evidence: Evidence,
  { wait: longest, poll }: Pick<CanaryPromotionSettings, 'wait' | 'poll'>,
): Wait | undefined {
  const { traffic } = evidence;
  const left = (longest ?? 0) - (evidence.waited ?? 0);
  if (evidence.mode !== 'step' || left <= 0 || outcomeOf(evidence).decision !== 'hold') return undefined;
  const guard = traffic.driver === 'emit' ? undefined : (traffic.route ?? traffic.found);
  return { what: 'wait', seconds: Math.min(poll, left), guard };
}

/** Waits and reads again; nothing is written, so that whoever ends it leaves everything as it was. */
export async function wait(
  { seconds, guard }: Wait,
  evidence: Evidence,
  settings: CanaryPromotionSettings,
  site: Site,
): Promise<Evidence> {
  const began = performance.now();
  // a log that says nothing for an hour looks like a job that hangs
  site.echo(`Holding: ${outcomeOf(evidence).reason} The next reading is in ${durationWords(seconds)}.`);
  const moved = guard === undefined ? await sleep(1000 * seconds, false) : await moves(guard, seconds, settings, site);
  const { evidence: now, inputs, notices } = await gather(settings, site);
  const elapsed = (performance.now() - began) / 1000;
  const waited = (evidence.waited ?? 0) + (moved ? elapsed : Math.max(elapsed, seconds));
  return { ...now, waited, read: { inputs, notices } };
}

const moves = (guard: RouteView, seconds: number, settings: CanaryPromotionSettings, site: Site): Promise<boolean> =>
  untilMoved(routeOf(settings, site), guard, 1000 * seconds, site.warn);
