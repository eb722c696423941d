import { signatureBeside } from '../../attestation/signature-beside.ts';
import { bytesBlob } from '../../clients/registry/digest.ts';
import { mediaTypes } from '../../clients/registry/image.ts';
import { openStore } from '../../clients/registry/open-store.ts';
import { parseReference, type Reference } from '../../clients/registry/reference.ts';
import type { Blob, ImageStore, Transfer } from '../../clients/registry/store.ts';
import { findFiles, readSmallFile } from '../../engine/find-files.ts';
import { removeScratch } from '../../engine/scratch.ts';
import { EvidenceError } from '../../errors.ts';
import type { Site } from '../gate.ts';
import { applyBuild, type BuildAction } from './engine/apply-build.ts';
import type { Evidence, ImageEvidence, Steps } from './evidence.ts';
import { imageName } from './image-name.ts';
import type { ImagePlan } from './image-plan.ts';
import { judgeReport } from './judge-report.ts';
import type { Action } from './next.ts';
import type { ContainerPackagingSettings } from './settings.ts';
import { reportType, signatureType, statementOf, statementType } from './statement.ts';

/** Does one action; what its guard refuses stands in the evidence, and nothing follows. */
export async function apply(
  action: Action,
  evidence: Evidence,
  settings: ContainerPackagingSettings,
  site: Site,
): Promise<Evidence> {
  const where = parseReference(settings.output ?? settings.image ?? '') as Reference;
  const { plan, image, build } = evidence;
  if (action.kind === 'build' || action.kind === 'smoke')
    return build
      ? applyBuild(action, evidence, build, settings, { name: imageName(settings, where.place), site })
      : evidence;
  if (!plan || !image) return evidence;
  const store = openStore(where.place, site);
  site.progress(
    action.kind === 'tag'
      ? `moving the tag ${action.tag}`
      : action.kind === 'push'
        ? `writing ${store.name}`
        : 'binding a report',
  );
  try {
    return { ...evidence, steps: await stepOf(action, evidence, { plan, image, store, where, site }) };
  } finally {
    if (action.kind === 'push' && evidence.built) removeScratch(evidence.built.folder);
    site.progress(undefined);
  }
}

interface Work {
  readonly plan: ImagePlan;
  readonly image: ImageEvidence;
  readonly store: ImageStore;
  readonly where: Reference;
  readonly site: Site;
}

async function stepOf(action: Exclude<Action, BuildAction>, evidence: Evidence, work: Work): Promise<Steps> {
  const { steps } = evidence;
  const stop = (at: string, reason: string): Steps => ({ ...steps, stopped: { at, reason } });
  switch (action.kind) {
    case 'push': {
      const transfers = await push(work).catch((error: unknown) => {
        if (error instanceof EvidenceError) return error.message;
        throw error;
      });
      return typeof transfers === 'string' ? stop('push', transfers) : { ...steps, pushed: { transfers } };
    }
    case 'attest': {
      const refusal = await attest(action, evidence, work);
      return refusal === undefined
        ? { ...steps, attested: [...steps.attested, action.path] }
        : stop(`attest ${action.path}`, refusal);
    }
    case 'tag': {
      const now = (await work.store.manifest(action.tag))?.descriptor.digest ?? null;
      if (now !== action.before && now !== action.digest)
        return stop(
          `tag ${action.tag}`,
          `The tag ${action.tag} was moved by somebody else meanwhile: look at what it points to, and run again.`,
        );
      if (now !== action.digest) await work.store.putManifest(work.plan.manifest, mediaTypes.manifest, action.tag);
      return { ...steps, tagged: [...steps.tagged, action.tag] };
    }
  }
}

/** Layers first, the manifest that names them last. */
async function push({ plan, store, where: { place } }: Work): Promise<Record<Transfer, number>> {
  const transfers = { present: 0, mounted: 0, copied: 0 };
  for (const { blob, mount } of plan.layers) {
    const here = place.kind === 'registry' && mount?.host === place.host && mount.repository !== place.repository;
    transfers[await store.putBlob(blob, here ? mount.repository : undefined)] += 1;
  }
  transfers[await store.putBlob(plan.config)] += 1;
  await store.putManifest(plan.manifest, mediaTypes.manifest);
  return transfers;
}

async function attest(
  action: Extract<Action, { kind: 'attest' }>,
  { files }: Evidence,
  { image, store, plan, site }: Work,
): Promise<string | undefined> {
  const [file] = await findFiles(action.path, { root: site.workspace });
  const bytes = file ? readSmallFile(file) : Buffer.alloc(0);
  const judged = judgeReport(action.path, bytes, files);
  if (judged.evidence.sha256 !== action.sha256 || !judged.report)
    return `The report "${action.path}" changed after it was accepted: run again when nothing writes to it.`;
  const statement = bytesBlob(statementOf(image, files, judged.report, action.sha256));
  const report = bytesBlob(bytes);
  const signature = file && signatureBeside(file.path);
  const signed = signature === undefined ? [] : [bytesBlob(signature)];
  const empty = bytesBlob(Buffer.from('{}'));
  for (const blob of [empty, statement, report, ...signed]) await store.putBlob(blob);
  const described = (mediaType: string, { digest, size }: Blob) => ({ mediaType, digest, size });
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType: statementType,
    config: described(mediaTypes.empty, empty),
    layers: [
      described(statementType, statement),
      described(reportType, report),
      ...signed.map((blob) => described(signatureType, blob)),
    ],
    subject: { mediaType: mediaTypes.manifest, digest: action.digest, size: plan.manifest.length },
  };
  await store.attach(Buffer.from(JSON.stringify(manifest)), mediaTypes.manifest, action.digest);
  return undefined;
}
