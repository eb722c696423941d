import type { Site } from '../../gate.ts';
import type { BuildEvidence, Evidence } from '../evidence.ts';
import type { Action } from '../next.ts';
import type { ContainerPackagingSettings } from '../settings.ts';
import { buildImage } from './build-image.ts';
import { moveTag, taggedImage } from './engine-tags.ts';
import { smokeTest } from './smoke-test.ts';

/** Does one action with an engine of this machine; what its guard refuses stands in the evidence, and nothing follows. */
export async function applyBuild(
  action: Action,
  evidence: Evidence,
  build: BuildEvidence,
  settings: Pick<ContainerPackagingSettings, 'start-budget'>,
  site: Pick<Site, 'progress'>,
): Promise<Evidence> {
  const { steps } = evidence;
  const stop = (at: string, reason: string): Evidence => ({
    ...evidence,
    steps: { ...steps, stopped: { at, reason } },
  });
  try {
    switch (action.kind) {
      case 'build': {
        site.progress(`building with ${build.engine}`);
        const image = await buildImage(build);
        return typeof image === 'string' ? stop('build', image) : { ...evidence, image };
      }
      case 'smoke': {
        site.progress('starting the image');
        const smoke = await smokeTest(action.digest, build.golden ?? [], settings['start-budget']);
        return { ...evidence, steps: { ...steps, smoke } };
      }
      case 'tag': {
        const at = `tag ${action.tag}`;
        const name = `${build.name}:${action.tag}`;
        const now = await taggedImage(build.engine, name);
        if (now !== action.before && now !== action.digest)
          return stop(
            at,
            `The tag ${action.tag} was moved by somebody else meanwhile: look at what it points to, and run again.`,
          );
        const problem = now === action.digest ? undefined : await moveTag(build.engine, action.digest, name);
        return problem === undefined
          ? { ...evidence, steps: { ...steps, tagged: [...steps.tagged, action.tag] } }
          : stop(at, problem);
      }
      default:
        throw new Error(`${action.kind} with an engine`);
    }
  } finally {
    site.progress(undefined);
  }
}
