import { makeScratch, removeScratch } from '../../../engine/scratch.ts';
import type { Site } from '../../gate.ts';
import type { BuildEvidence, Evidence } from '../evidence.ts';
import { imageOf } from '../image-plan.ts';
import type { Action } from '../next.ts';
import type { ContainerPackagingSettings } from '../settings.ts';
import { buildImage } from './build-image.ts';
import { exportImage } from './export-image.ts';
import { planExported } from './plan-exported.ts';
import { smokeTest } from './smoke-test.ts';

export type BuildAction = Extract<Action, { kind: 'build' | 'smoke' }>;

/** Does one action with an engine of this machine; what its guard refuses stands in the evidence, and nothing follows. */
export async function applyBuild(
  action: BuildAction,
  evidence: Evidence,
  build: BuildEvidence,
  settings: Pick<ContainerPackagingSettings, 'start-budget'>,
  { name, site }: { readonly name: string; readonly site: Pick<Site, 'progress' | 'workspace' | 'mask'> },
): Promise<Evidence> {
  const { steps } = evidence;
  try {
    if (action.kind === 'smoke') {
      site.progress('starting the image');
      const smoke = await smokeTest(action.id, build.golden ?? [], settings['start-budget']);
      return { ...evidence, steps: { ...steps, smoke } };
    }
    site.progress(`building with ${build.engine}`);
    const built = await buildImage(build);
    if ('problem' in built)
      return { ...evidence, steps: { ...steps, stopped: { at: 'build', reason: built.problem } } };
    const folder = makeScratch();
    // an image that is not written in the end
    process.once('exit', () => removeScratch(folder));
    site.progress(`taking the image out of ${build.engine}`);
    const exported = await exportImage(build.engine, built.id, folder);
    const plan = await planExported(exported, build, folder, site);
    return typeof plan === 'string'
      ? { ...evidence, steps: { ...steps, stopped: { at: 'build', reason: plan } } }
      : { ...evidence, built: { id: built.id, folder }, plan, image: imageOf(plan, name) };
  } finally {
    site.progress(undefined);
  }
}
