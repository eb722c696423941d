import { mediaTypes } from '../../clients/registry/image.ts';
import type { Where } from '../../clients/registry/open-store.ts';
import { SettingsError } from '../../errors.ts';
import { type ImagePlan, imagePlan, modelFilesLabel, modelLabel, type PlannedLayer, sortedKeys } from './image-plan.ts';
import { modelLayer } from './model-layer.ts';
import { readBase, type WantedBase } from './read-base.ts';
import type { ModelSource } from './read-model.ts';

/** Same input, same digest: an image says when it was built in its registry, not in itself. */
const created = '1970-01-01T00:00:00Z';

export interface Wanted extends WantedBase {
  readonly labels: readonly string[];
}

/** The model as one more layer on a base. */
export async function planImage(sources: readonly ModelSource[], wanted: Wanted, where: Where): Promise<ImagePlan> {
  const { evidence, config: base, layers } = await readBase(wanted, where);
  const model = await modelLayer(sources);
  const labels = {
    ...base.config?.Labels,
    ...labelsOf(wanted.labels),
    ...(wanted.base === 'scratch'
      ? {}
      : {
          'org.opencontainers.image.base.name': evidence.name,
          'org.opencontainers.image.base.digest': evidence.digest,
        }),
    [modelLabel]: modelFilesLabel(sources.map(({ evidence }) => evidence)),
  };
  const config = {
    ...base,
    created,
    config: { ...base.config, Labels: sortedKeys(labels) },
    rootfs: { type: 'layers', diff_ids: [...(base.rootfs?.diff_ids ?? []), model.digest] },
    history: [...(base.history ?? []), { created, created_by: 'mlops-gates: model' }],
  };
  const top: PlannedLayer = {
    descriptor: { mediaType: mediaTypes.layer, digest: model.digest, size: model.size },
    from: 'model',
    blob: model,
  };
  return imagePlan(Buffer.from(JSON.stringify(config)), [...layers, top], base.config?.User ?? '', evidence);
}

export function labelsOf(entries: readonly string[]): Record<string, string> {
  const pairs = entries.map((entry) => ({ entry, parts: /^([A-Za-z0-9][A-Za-z0-9._/-]*)=(.*)$/s.exec(entry) }));
  const problems = pairs
    .filter(({ parts }) => !parts || parts[1]?.startsWith('mlops-gates.'))
    .map(
      ({ entry }) =>
        `"labels" holds "${entry}": write name=value, with a name that does not start with "mlops-gates.".`,
    );
  if (problems.length > 0) throw new SettingsError(problems);
  return Object.fromEntries(pairs.map(({ parts }) => [parts?.[1] as string, parts?.[2] as string]));
}
