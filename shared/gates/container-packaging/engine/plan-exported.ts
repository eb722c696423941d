import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Where } from '../../../clients/registry/open-store.ts';
import { EvidenceError, OutsideError } from '../../../errors.ts';
import type { BuildEvidence } from '../evidence.ts';
import { readConfig } from '../image-config.ts';
import { type ImagePlan, imagePlan, modelFilesLabel, modelLabel, type PlannedLayer } from '../image-plan.ts';
import { modelFolder } from '../model-layer.ts';
import { readBase } from '../read-base.ts';
import type { ModelSource } from '../read-model.ts';
import { NotOurTar, onlyFiles } from '../read-tar.ts';
import { serveUser } from './dockerfile.ts';
import { baseDiffIds } from './engine-images.ts';
import type { ExportedImage } from './export-image.ts';
import { bytesOfPart, entriesOfPart, type FilePart, partOf } from './file-part.ts';
import { type MeasuredLayer, measureLayer } from './measure-layer.ts';

/**
 * The image that an engine built, as it will be written: its configuration to the byte, the layers of its base from where the
 * base lies, and above them what the engine made. A string says why it is not what was asked for.
 * @param folder absolute: scratch
 */
export async function planExported(
  { config, layers }: ExportedImage,
  build: BuildEvidence,
  folder: string,
  where: Where,
): Promise<ImagePlan | string> {
  const said = readConfig(config);
  const diffIds = said?.rootfs?.diff_ids ?? [];
  if (!said || layers.length === 0 || diffIds.length !== layers.length)
    return `The image that ${build.engine} built contradicts itself: update ${build.engine}.`;
  const { User: user = '', Labels: labels } = said.config ?? {};
  if (user !== serveUser || labels?.[modelLabel] !== modelFilesLabel(build.sources.map(({ evidence }) => evidence)))
    return `The image that ${build.engine} built has another user or label than its Dockerfile says: update ${build.engine}.`;
  const platform = `${said.os}/${said.architecture}`;
  if (build.platform !== platform && !build.platform.startsWith(`${platform}/`))
    return `The base is for ${platform}, not for ${build.platform}: set "platform", or name another base.`;
  const base = await baseOf(build, where);
  if (base.diffIds.length >= diffIds.length || base.diffIds.some((id, i) => id !== diffIds[i]))
    return `${build.engine} built on something else than ${build.from}: remove that image from its store, and run again.`;
  const planned: PlannedLayer[] = [...(base.layers ?? [])];
  for (const [i, part] of layers.entries()) {
    if (i < planned.length) continue;
    const top = i === layers.length - 1;
    const layer = await measureLayer(part, top ? join(folder, 'model.tar') : undefined);
    if (!layer || layer.diffId !== diffIds[i])
      return `A layer that ${build.engine} built cannot be read: update ${build.engine}.`;
    const problem = top ? await modelProblem(layer, build.sources) : undefined;
    if (problem !== undefined) return problem;
    planned.push(plannedLayer(layer, part, i < base.diffIds.length ? 'base' : top ? 'model' : 'build'));
  }
  return imagePlan(config, planned, user, build.base);
}

const plannedLayer = (
  { mediaType, digest }: MeasuredLayer,
  part: FilePart,
  from: PlannedLayer['from'],
): PlannedLayer => ({
  descriptor: { mediaType, digest, size: part.size },
  from,
  blob: { digest, size: part.size, read: (skip) => bytesOfPart(part, skip) },
});

interface KnownBase {
  readonly diffIds: readonly string[];
  /** Where they lie in a registry already, as they are stored there. */
  readonly layers?: readonly PlannedLayer[];
}

async function baseOf(build: BuildEvidence, where: Where): Promise<KnownBase> {
  if (!build.from.startsWith('sha256:'))
    try {
      const { config, layers } = await readBase({ base: build.from, platform: build.platform }, where);
      return { diffIds: config.rootfs?.diff_ids ?? [], layers };
    } catch (error) {
      // the engine may reach a registry that is not reached from here; then its own copy is sent
      if (!(error instanceof OutsideError || error instanceof EvidenceError)) throw error;
    }
  return { diffIds: await baseDiffIds(build.engine, build.from) };
}

/** What is published is what was scanned. */
async function modelProblem({ plain }: MeasuredLayer, sources: readonly ModelSource[]): Promise<string | undefined> {
  const other = 'The uppermost layer that was built holds something else than the scanned model';
  const found: { path: string; sha256: string }[] = [];
  try {
    for (const entry of plain ? entriesOfPart(plain).map(onlyFiles) : [])
      if (entry.kind === 'file' && plain)
        found.push({
          path: entry.path.startsWith(`${modelFolder}/`) ? entry.path.slice(modelFolder.length + 1) : `/${entry.path}`,
          sha256: await sha256Of(partOf(plain, entry)),
        });
  } catch (error) {
    if (error instanceof NotOurTar) return `${other} (${error.message}): name another base or an up-to-date builder.`;
    throw error;
  }
  return modelFilesLabel(found) === modelFilesLabel(sources.map(({ evidence }) => evidence))
    ? undefined
    : `${other}: name another base or an up-to-date builder.`;
}

async function sha256Of(part: FilePart): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytesOfPart(part)) hash.update(chunk);
  return hash.digest('hex');
}
