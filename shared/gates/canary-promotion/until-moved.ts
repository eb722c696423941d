import { setTimeout as sleep } from 'node:timers/promises';
import { type RouteAccess, readTarget } from './apply.ts';
import { type RouteView, readRoute } from './route.ts';

const firstPauseMs = 250;
const longestPauseMs = 30_000;

/**
 * Watches the route for a time.
 * @returns whether somebody has moved it, so that it must be read anew
 */
export async function untilMoved(
  access: RouteAccess,
  seen: RouteView,
  milliseconds: number,
  warn: (message: string) => void,
): Promise<boolean> {
  const signal = AbortSignal.timeout(milliseconds);
  let version = seen.resourceVersion;
  let pause = firstPauseMs;
  while (!signal.aborted) {
    for await (const event of access.client.watch(access.path, version, signal)) {
      if (event.kind === 'refused' && event.status === 403) {
        warn(
          `The API server forbids to watch the HTTPRoute ${access.target}: what others change is seen at the next reading only. Add the verb watch to the role, as the report shows it.`,
        );
        await pauseFor(milliseconds, signal);
        return false;
      }
      if (event.kind === 'cut' || event.kind === 'refused') continue;
      if (event.kind === 'bookmark') version = event.resourceVersion;
      else {
        const view = event.kind === 'changed' ? readRoute(event.object, access.backends) : undefined;
        if (view === undefined || 'problem' in view) {
          // only the route itself tells: such events may come again and again, and each would be a whole reading
          const read = await readTarget(access);
          if ('problem' in read || movedFrom(seen, read.view)) return true;
          version = read.view.resourceVersion;
          break;
        }
        if (movedFrom(seen, view)) return true;
        version = view.resourceVersion;
      }
      pause = firstPauseMs;
    }
    await pauseFor(pause, signal);
    pause = Math.min(2 * pause, longestPauseMs);
  }
  return false;
}

const pauseFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);

/** Labels, status and signs of life move nothing: two steps that wait must not wake each other. Pure. */
export function movedFrom(seen: RouteView, now: RouteView): boolean {
  const matters = ({ pairs, state }: RouteView) => [
    pairs,
    state?.release,
    state?.phase,
    state?.history,
    state?.original,
    state?.set,
  ];
  return JSON.stringify(matters(seen)) !== JSON.stringify(matters(now));
}
