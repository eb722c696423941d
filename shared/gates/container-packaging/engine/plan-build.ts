import { parseReference, placeName } from '../../../clients/registry/reference.ts';
import { findFiles, readSmallFile } from '../../../engine/find-files.ts';
import { EvidenceError, SettingsError } from '../../../errors.ts';
import type { Site } from '../../gate.ts';
import type { BaseEvidence, BuildEvidence } from '../evidence.ts';
import { modelFilesLabel, modelLabel } from '../image-plan.ts';
import { modelFolder } from '../model-layer.ts';
import { labelsOf } from '../plan-image.ts';
import type { ModelSource } from '../read-model.ts';
import type { ContainerPackagingSettings } from '../settings.ts';
import { dockerfile, requirementsProblems } from './dockerfile.ts';
import { type GoldenRow, goldenRows } from './golden-rows.ts';
import { type Framework, serveScript } from './serve-script.ts';

export type EngineBuilder = BuildEvidence['engine'];

export const engineOf = ({ builder }: Pick<ContainerPackagingSettings, 'builder'>): EngineBuilder | undefined =>
  builder === 'docker' || builder === 'buildah' ? builder : undefined;

const localImage = /^sha256:[0-9a-f]{64}$/;

/** What stands in the way of the builder, before anything is read. Pure. */
export function builderProblems(settings: ContainerPackagingSettings): string[] {
  const { builder, framework, requirements, 'base-image': base, 'golden-rows': golden } = settings;
  const engine = engineOf(settings);
  const only = (name: string, value: string | undefined, builders: string): string[] =>
    value === undefined
      ? []
      : [`"${name}" is used with "builder: ${builders}" only: set that, or leave "${name}" out.`];
  if (engine === undefined)
    return [
      ...only('framework', framework, 'docker" or "buildah'),
      ...only('requirements', requirements, 'docker" or "buildah'),
      ...only('golden-rows', golden, 'docker'),
    ];
  const reference = base === undefined ? undefined : parseReference(base);
  return [
    ...(framework === undefined ? [`"framework" is not set: name what serves the model (builder ${builder}).`] : []),
    ...(engine === 'docker' ? [] : only('golden-rows', golden, 'docker')),
    ...(base === undefined || localImage.test(base) || (base !== 'scratch' && reference?.place.kind === 'registry')
      ? []
      : [
          `"base-image" is "${base}": with "builder: ${builder}" write registry.example/runtime@sha256: and the 64 hexadecimal digits of an image with Python.`,
        ]),
  ];
}

/** Everything that the engine gets, known before it is asked. */
export async function planBuild(
  engine: EngineBuilder,
  sources: readonly ModelSource[],
  settings: ContainerPackagingSettings,
  site: Site,
): Promise<{
  readonly build: BuildEvidence;
  readonly inputs: readonly { name: string; path: string; bytes: Buffer }[];
}> {
  const framework = settings.framework as Framework;
  const requirements = await readRequirements(settings.requirements, site);
  const golden = await readGolden(settings['golden-rows'], site);
  const from = settings['base-image'] as string;
  const base = baseOf(from);
  return {
    build: {
      engine,
      framework,
      base,
      from,
      platform: settings.platform,
      dockerfile: dockerfile(requirements !== undefined),
      serve: serveScript(framework, `/${modelFolder}/${servedModel(framework, sources)}`),
      ...(requirements === undefined ? {} : { requirements: requirements.bytes }),
      labels: {
        ...labelsOf(settings.labels ?? []),
        ...(localImage.test(from) ? {} : { 'org.opencontainers.image.base.name': base.name }),
        'org.opencontainers.image.base.digest': base.digest,
        [modelLabel]: modelFilesLabel(sources.map(({ evidence }) => evidence)),
      },
      ...(golden === undefined ? {} : { golden: golden.rows }),
      sources,
    },
    inputs: [
      ...(requirements === undefined ? [] : [{ ...requirements, name: 'requirements' }]),
      ...(golden === undefined ? [] : [{ path: golden.path, bytes: golden.bytes, name: 'golden-rows' }]),
    ],
  };
}

function baseOf(from: string): BaseEvidence {
  if (localImage.test(from)) return { name: 'local image', digest: from, pinned: true };
  const { place, digest } = parseReference(from) as NonNullable<ReturnType<typeof parseReference>>;
  return { name: placeName(place), digest: digest ?? '', pinned: digest !== undefined };
}

/** The one file that the server loads; files beside it are there for it. */
function servedModel(framework: Framework, sources: readonly ModelSource[]): string {
  const wanted = framework === 'onnx' ? /^onnx$/ : /^(pickle|joblib)( \(|$)/;
  const [model, ...more] = sources.filter(({ evidence }) => wanted.test(evidence.type));
  // nothing is built of a model with a blocked file, and that is what its report has to say
  const blocked = sources.find(({ evidence }) => evidence.verdict === 'block');
  if (blocked) return blocked.evidence.path;
  if (!model || more.length > 0)
    throw new EvidenceError(
      `The model has ${model ? more.length + 1 : 0} files that ${framework} could load: name exactly one in "model".`,
    );
  return model.evidence.path;
}

async function readRequirements(pattern: string | undefined, site: Site) {
  if (pattern === undefined) return undefined;
  const found = await findFiles(pattern, { root: site.workspace });
  const [file] = found;
  if (!file || found.length > 1) throw new SettingsError([`"requirements" names ${found.length} files: name one.`]);
  const bytes = readSmallFile(file);
  const problems = requirementsProblems(file.name, bytes.toString('utf8'));
  if (problems.length > 0) throw new SettingsError(problems);
  return { path: file.name, bytes };
}

async function readGolden(
  path: string | undefined,
  site: Site,
): Promise<{ readonly path: string; readonly bytes: Buffer; readonly rows: readonly GoldenRow[] } | undefined> {
  if (path === undefined) return undefined;
  const { name, bytes } = await site.decidingFile('golden-rows', path);
  const read = goldenRows(name, bytes.toString('utf8'));
  if ('problem' in read) throw new SettingsError([read.problem]);
  return { path: name, bytes, rows: read.rows };
}
