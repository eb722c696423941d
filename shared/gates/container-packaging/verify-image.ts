import { createHash, type KeyObject } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { type ImageManifest, mediaTypes, readManifest } from '../../clients/registry/image.ts';
import { openStore } from '../../clients/registry/open-store.ts';
import { placeName, type Reference } from '../../clients/registry/reference.ts';
import { type ImageStore, smallBlob } from '../../clients/registry/store.ts';
import { EvidenceError, SettingsError } from '../../errors.ts';
import type { Site } from '../gate.ts';
import { type Evidence, type FileEvidence, nothingDone, type ReportEvidence } from './evidence.ts';
import { type ImageConfig, readConfig } from './image-config.ts';
import { modelFilesLabel, modelLabel, originOf } from './image-plan.ts';
import { judgeReport } from './judge-report.ts';
import { modelFolder } from './model-layer.ts';
import { NotOurTar, readTar } from './read-tar.ts';
import type { AllowedGlobals } from './scan/allowed-globals.ts';
import { scanModel } from './scan/scan-model.ts';
import type { ContainerPackagingSettings } from './settings.ts';
import { heldToKey, reportKey } from './signed-report.ts';
import { reportType, signatureType, statementOf, statementProblem, statementType } from './statement.ts';

const largestConfig = 4 * 1024 * 1024;
const largestStatement = 16 * 1024 * 1024;
const largestReport = 16 * 1024 * 1024;
const largestModel = 2 ** 30;

/** Reads an image that is there: its model out of its layer, and the reports that are bound to it. */
export async function verifyImage(
  reference: Reference,
  allowed: AllowedGlobals,
  settings: Pick<ContainerPackagingSettings, 'tags' | 'image' | 'report-key'>,
  site: Pick<Site, 'workspace' | 'progress' | 'mask' | 'decidingFile'>,
): Promise<Evidence> {
  const wanted = reference.digest ?? reference.tag ?? settings.tags?.[0];
  if (wanted === undefined)
    throw new SettingsError([
      `"image" is "${settings.image ?? placeName(reference.place)}": to verify, write it with @sha256:<digest> or :tag.`,
    ]);
  const store = openStore(reference.place, site);
  const found = await store.manifest(wanted);
  if (!found) throw new EvidenceError(`${store.name} has no image ${wanted}: build it first, or check the name.`);
  const manifest = readManifest(found.bytes);
  if (!manifest || manifest.artifactType !== undefined)
    throw new EvidenceError(
      `${store.name} has no image at ${wanted}, but something else: name the image of one platform.`,
    );
  const { digest } = found.descriptor;
  const config = await configOf(store, manifest);
  const read = await readModelLayer(store, manifest, config.config?.Labels?.[modelLabel], allowed);
  const reports = await readBound(store, digest, read.files, await reportKey(settings, site));
  return {
    files: read.files,
    image: {
      name: store.name,
      digest,
      size: manifest.layers.reduce((sum, { size }) => sum + size, manifest.config.size),
      layers: manifest.layers.map((layer) => ({
        digest: layer.digest,
        size: layer.size,
        from: originOf(layer),
      })),
      user: config.config?.User ?? '',
      base: {
        name: config.config?.Labels?.['org.opencontainers.image.base.name'] ?? 'scratch',
        digest: config.config?.Labels?.['org.opencontainers.image.base.digest'] ?? '',
        pinned: true,
      },
    },
    reports,
    tags: [],
    steps: nothingDone,
    verification: read.problem === undefined ? {} : { modelProblem: read.problem },
  };
}

async function configOf(store: ImageStore, { config }: ImageManifest): Promise<ImageConfig> {
  const bytes = await smallBlob(store, config, largestConfig);
  const read = bytes && readConfig(bytes);
  if (read) return read;
  throw new EvidenceError(`The configuration of the image at ${store.name} cannot be read: build the image again.`);
}

interface ReadLayer {
  readonly files: readonly FileEvidence[];
  readonly problem?: string;
}

async function readModelLayer(
  store: ImageStore,
  { layers }: ImageManifest,
  label: string | undefined,
  allowed: AllowedGlobals,
): Promise<ReadLayer> {
  const top = layers.at(-1);
  const nothing = (problem: string): ReadLayer => ({ files: [], problem });
  if (!top || originOf(top) !== 'model')
    return nothing(
      'its uppermost layer is no model layer of this tool, so that the model could be covered by something else',
    );
  if (top.size > largestModel) return nothing('its model is larger than 1 GiB, which is not read back yet');
  const stored = (await smallBlob(store, top, largestModel)) as Buffer;
  let content: ReturnType<typeof readTar>;
  try {
    content = readTar(
      top.mediaType === mediaTypes.gzipLayer ? gunzipSync(stored, { maxOutputLength: largestModel }) : stored,
    );
  } catch (error) {
    return nothing(
      `its model layer cannot be read (${error instanceof NotOurTar ? error.message : 'it cannot be inflated'})`,
    );
  }
  const prefix = `${modelFolder}/`;
  if (content.length === 0 || content.some(({ path }) => !path.startsWith(prefix)))
    return nothing('its model layer holds other files than those of a model');
  const named = content.map(({ path, bytes }) => ({ name: path.slice(prefix.length), bytes }));
  const verdicts = scanModel(named, allowed);
  const files = named.map(({ bytes }, i) => ({
    ...(verdicts[i] as (typeof verdicts)[number]),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  }));
  return label === modelFilesLabel(files)
    ? { files }
    : { files, problem: 'its label says other files of the model than its layer holds' };
}

/** Every report that refers to the image. Strangers may attach what they like: each must bind this image, this model and its report. */
async function readBound(
  store: ImageStore,
  digest: string,
  files: readonly FileEvidence[],
  key: KeyObject | undefined,
): Promise<readonly ReportEvidence[]> {
  const reports: ReportEvidence[] = [];
  const referrers = [...(await store.referrers(digest))].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  for (const { digest: own } of referrers) {
    const found = await store.manifest(own);
    const manifest = found && readManifest(found.bytes);
    if (manifest?.artifactType !== statementType) continue;
    const bound = await readOne(store, manifest, { name: store.name, digest }, own, files, key);
    if (bound) reports.push(bound);
  }
  return reports;
}

async function readOne(
  store: ImageStore,
  manifest: ImageManifest,
  image: { readonly name: string; readonly digest: string },
  own: string,
  files: readonly FileEvidence[],
  key: KeyObject | undefined,
): Promise<ReportEvidence | undefined> {
  const reportLayer = manifest.layers.find(({ mediaType }) => mediaType === reportType);
  const statementLayer = manifest.layers.find(({ mediaType }) => mediaType === statementType);
  // statements of other tools carry no report of ours
  if (!reportLayer || !statementLayer) return undefined;
  const bytes = await smallBlob(store, reportLayer, largestReport);
  const statement = await smallBlob(store, statementLayer, largestStatement);
  const signatureLayer = manifest.layers.find(({ mediaType }) => mediaType === signatureType);
  const signature = signatureLayer && (await smallBlob(store, signatureLayer, largestStatement));
  const report = bytes ?? Buffer.alloc(0);
  const judged = heldToKey(judgeReport(own, report, files), own, report, signature, key);
  if (judged.evidence.refusal !== undefined || !judged.report) return judged.evidence;
  const problem =
    manifest.subject?.digest !== image.digest
      ? 'it refers to another image'
      : statementProblem(
          statement ?? Buffer.alloc(0),
          statementOf(image, files, judged.report, judged.evidence.sha256),
        );
  return problem === undefined
    ? judged.evidence
    : {
        ...judged.evidence,
        refusal: `The statement ${own.slice(0, 19)} is refused: ${problem}. Build the image again from its reports.`,
      };
}
