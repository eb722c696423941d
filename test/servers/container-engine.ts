import { type Available, attempt } from './available.ts';
import { startBuildah } from './buildah.ts';
import { startDocker } from './docker.ts';
import type { Engine } from './engine.ts';

export interface Startable {
  /** Whoever starts an engine stops it, in a hook rather than while tests are collected. */
  readonly start: () => Promise<Engine>;
}

/** Whether an engine starts here: it is started once and stopped again. */
export const availableDocker = (): Promise<Available<Startable>> => probe(startDocker);
export const availableBuildah = (): Promise<Available<Startable>> => probe(startBuildah);

/** Docker; where no daemon can be started, buildah, which needs none. */
export async function availableEngine(): Promise<Available<Startable>> {
  const docker = await availableDocker();
  if (docker.ok) return docker;
  const buildah = await availableBuildah();
  return buildah.ok ? buildah : { ok: false, reason: `${firstLine(docker.reason)}; ${buildah.reason}` };
}

const probe = (start: () => Promise<Engine>): Promise<Available<Startable>> =>
  attempt(async () => {
    await (await start()).stop();
    return { start };
  });

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
