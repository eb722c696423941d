import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { signatureBeside } from '../../attestation/signature-beside.ts';
import { openStore } from '../../clients/registry/open-store.ts';
import { parseReference, type Reference, tagPattern } from '../../clients/registry/reference.ts';
import { findFiles, inside, readSmallFile } from '../../engine/find-files.ts';
import { SettingsError } from '../../errors.ts';
import type { InputFile } from '../../report/report.ts';
import type { Gathered, Site } from '../gate.ts';
import { requireEngine } from './engine/engine-images.ts';
import { builderProblems, engineOf, planBuild } from './engine/plan-build.ts';
import { type BuildEvidence, type Evidence, nothingDone, type ReportEvidence, type TagEvidence } from './evidence.ts';
import { imageName } from './image-name.ts';
import { imageOf } from './image-plan.ts';
import { judgeReport } from './judge-report.ts';
import { planImage } from './plan-image.ts';
import { allowedBy, type ModelSource, readModel } from './read-model.ts';
import type { ContainerPackagingSettings } from './settings.ts';
import { heldToKey, reportKey } from './signed-report.ts';
import { verifyImage } from './verify-image.ts';

/** Scans the model; plans the image where one is wanted; or reads the image that is there. Writes nothing. */
export async function gather(settings: ContainerPackagingSettings, site: Site): Promise<Gathered<Evidence>> {
  refuseUnusable(settings, site);
  const allowed = allowedBy(settings);
  if (settings.mode === 'verify')
    return {
      evidence: await verifyImage(destination(settings), allowed, settings, site),
      inputs: [],
      notices: [],
    };
  const sources = await readModel(settings.model ?? [], allowed, site);
  const files = sources.map(({ evidence }) => evidence);
  const inputs: InputFile[] = sources.map(({ file, evidence }) => ({
    name: 'model',
    path: file.name,
    sha256: evidence.sha256,
  }));
  if (settings.mode === 'scan')
    return { evidence: { files, reports: [], tags: [], steps: nothingDone }, inputs, notices: [] };
  const reports = await readReports(settings, sources, site);
  const engine = engineOf(settings);
  if (engine) return gatherBuild(engine, settings, site, { sources, files, reports, inputs });
  const where = destination(settings);
  const plan = await planImage(
    sources,
    {
      base: settings['base-image'] as string,
      platform: settings.platform,
      labels: settings.labels ?? [],
    },
    site,
  );
  const image = imageOf(plan, imageName(settings, where.place));
  const tags = await tagsBefore(settings, where, site);
  return {
    evidence: { files, image, reports, tags, steps: nothingDone, plan },
    inputs: [...inputs, ...reports.map(({ path, sha256 }) => ({ name: 'report', path, sha256 }))],
    notices: [],
  };
}

/** For an engine of this machine: nothing is asked of it unless it is to build. */
async function gatherBuild(
  engine: BuildEvidence['engine'],
  settings: ContainerPackagingSettings,
  site: Site,
  known: Pick<Evidence, 'files' | 'reports'> & {
    readonly sources: readonly ModelSource[];
    readonly inputs: readonly InputFile[];
  },
): Promise<Gathered<Evidence>> {
  const { sources, files, reports } = known;
  const planned = await planBuild(engine, sources, settings, site);
  if (settings.mode === 'build') await requireEngine(engine);
  const tags = settings.mode === 'build' ? await tagsBefore(settings, destination(settings), site) : [];
  return {
    evidence: { files, reports, tags, steps: nothingDone, build: planned.build },
    inputs: [
      ...known.inputs,
      ...reports.map(({ path, sha256 }) => ({ name: 'report', path, sha256 })),
      ...planned.inputs.map(({ name, path, bytes }) => ({
        name,
        path,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
    ],
    notices: [],
  };
}

async function tagsBefore(
  { tags = [] }: Pick<ContainerPackagingSettings, 'tags'>,
  { place }: Reference,
  site: Pick<Site, 'workspace' | 'mask'>,
): Promise<readonly TagEvidence[]> {
  const store = openStore(place, site);
  const found: TagEvidence[] = [];
  for (const tag of tags) found.push({ tag, before: (await store.manifest(tag))?.descriptor.digest ?? null });
  return found;
}

/** What stands in the way of every mode is said at once. */
function refuseUnusable(settings: ContainerPackagingSettings, site: Site): void {
  const problems: string[] = [];
  const { mode } = settings;
  if (mode !== 'verify' && (settings.model ?? []).length === 0)
    problems.push(`"model" is not set: name the files of the model (mode ${mode} inspects them).`);
  if (mode === 'plan' || mode === 'build') {
    if (settings['base-image'] === undefined)
      problems.push('"base-image" is not set: name the approved image by digest, or scratch.');
    problems.push(...builderProblems(settings));
  }
  if (mode !== 'scan' && settings.image === undefined && settings.output === undefined)
    problems.push(`"image" is not set: name the image that mode ${mode} is about.`);
  if (settings.output !== undefined && parseReference(settings.output)?.place.kind !== 'layout')
    problems.push(`"output" is "${settings.output}": write oci:<folder>.`);
  if (settings.image !== undefined && !parseReference(settings.image))
    problems.push(`"image" is "${settings.image}": write registry.example/team/name or oci:<folder>, in lower case.`);
  for (const tag of settings.tags ?? [])
    if (!tagPattern.test(tag) || /^sha256-[0-9a-f]{64}$/.test(tag))
      problems.push(`"tags" holds "${tag}", which is no tag that an image may have.`);
  for (const entry of settings.reviewed ?? [])
    if (!/^sha256:[0-9a-f]{64}$/.test(entry))
      problems.push(`"reviewed" holds "${entry}": write sha256:<64 hexadecimal digits, lower case>.`);
  for (const [name, text] of [
    ['image', settings.image],
    ['output', settings.output],
    ['base-image', settings['base-image']],
  ] as const) {
    const place = text === undefined ? undefined : parseReference(text)?.place;
    if (place?.kind === 'layout' && !liesInside(resolve(site.workspace, place.folder), site.workspace))
      problems.push(`"${name}" is "${text}", which lies outside the workspace: name a folder in it.`);
  }
  if (problems.length > 0) throw new SettingsError(problems);
}

/** Links are followed as far as the path is there. */
function liesInside(folder: string, workspace: string): boolean {
  if (!inside(folder, workspace) || folder === workspace) return false;
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  return inside(realpathSync(there), workspace);
}

/** Where the image is, or goes. */
const destination = ({ output, image }: Pick<ContainerPackagingSettings, 'output' | 'image'>): Reference =>
  parseReference(output ?? image ?? '') as Reference;

async function readReports(
  settings: ContainerPackagingSettings,
  sources: readonly ModelSource[],
  site: Site,
): Promise<readonly ReportEvidence[]> {
  const key = await reportKey(settings, site);
  const found = new Map<string, ReportEvidence>();
  for (const pattern of settings['gate-reports'] ?? [])
    for (const file of await findFiles(pattern, { root: site.workspace })) {
      const bytes = readSmallFile(file);
      const files = sources.map(({ evidence }) => evidence);
      const judged = judgeReport(file.name, bytes, files);
      found.set(file.name, heldToKey(judged, file.name, bytes, signatureBeside(file.path), key).evidence);
    }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
