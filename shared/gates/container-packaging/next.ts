import { type Deciding, requirements, smokeChecks } from './decide.ts';
import type { Evidence } from './evidence.ts';

/** One change to the world, with what must still be true when it is made. */
export type Action =
  /** Guard: the files of the model still have the digests that were scanned; what is sent is held against the digest. */
  | { readonly kind: 'push'; readonly digest: string }
  /** Guard: the files of the model still have the digests that were scanned. */
  | { readonly kind: 'build' }
  /** Guard: it is the image with this id, in the engine's store, that is started. */
  | { readonly kind: 'smoke'; readonly id: string }
  /** Guard: the report still has this digest. */
  | { readonly kind: 'attest'; readonly path: string; readonly sha256: string; readonly digest: string }
  /** Guard: the tag still points where it pointed. */
  | { readonly kind: 'tag'; readonly tag: string; readonly before: string | null; readonly digest: string };

/** Nothing is written unless every requirement holds; tags move last. A waiver excuses a check, not an action. Pure. */
export function next(evidence: Evidence, settings: Deciding): Action | undefined {
  const { image, steps, reports, tags, build, built } = evidence;
  if (settings.mode !== 'build' || !(image || build) || steps.stopped) return undefined;
  if (requirements(evidence, settings).some(({ severity, outcome }) => severity === 'error' && outcome !== 'pass'))
    return undefined;
  if (!image) return { kind: 'build' };
  if (build?.engine === 'docker' && built && !steps.smoke) return { kind: 'smoke', id: built.id };
  if (smokeChecks(evidence, settings).some(({ outcome }) => outcome !== 'pass')) return undefined;
  const { digest } = image;
  if (!steps.pushed) return { kind: 'push', digest };
  const report = reports.find(({ path }) => !steps.attested.includes(path));
  if (report) return { kind: 'attest', path: report.path, sha256: report.sha256, digest };
  const tag = tags.find(({ tag }) => !steps.tagged.includes(tag));
  return tag && { kind: 'tag', tag: tag.tag, before: tag.before, digest };
}
