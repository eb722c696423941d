import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Engine } from '../../engine/engine.ts';
import { dataFile } from '../../engine/file-format.ts';
import { type DataSource, onlySource, openData } from '../../engine/open-data.ts';
import type { DataFile } from '../../engine/table.ts';
import { openPredictions, type Predictions } from '../../predictions/open-predictions.ts';
import { pairPredictions } from '../../predictions/pair-predictions.ts';
import type { Roles } from '../../predictions/roles.ts';
import type { Gathered, Site } from '../gate.ts';
import type { RowsEvidence } from './evidence.ts';
import { measureRows } from './measure-rows.ts';
import type { MetricRegressionSettings } from './settings.ts';
import { type AskedSlice, askedSlices } from './slices.ts';

/** Reads both models' predictions, matches their rows, and asks the engine for the small tables. */
export async function gatherRows(settings: MetricRegressionSettings, site: Site): Promise<Gathered<RowsEvidence>> {
  const { baseline } = settings;
  const asked = new Map([['predictions', settings.predictions ?? []]]);
  const inServer = settings.engine === 'trino';
  if (inServer && baseline !== undefined) asked.set('baseline', [baseline]);
  const before = baseline === undefined || inServer ? undefined : await site.decidingFile('baseline', baseline);
  // the target branch's version lies in no folder of the checkout
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-gates-baseline-')));
  try {
    const baselineFiles: DataFile[] = [];
    if (before) {
      const path = join(folder, basename(before.name));
      writeFileSync(path, before.bytes);
      baselineFiles.push(dataFile({ path, name: before.name, bytes: before.bytes.length }, settings.format));
    }
    const data = await openData(asked, settings, site, baselineFiles);
    const { engine } = data;
    const models: Sources = {
      predictions: onlySource(data, 'predictions'),
      ...(before ? { baseline: { files: baselineFiles } } : {}),
      ...(asked.has('baseline') ? { baseline: onlySource(data, 'baseline') } : {}),
    };
    try {
      const slices = askedSlices(settings.slices ?? []);
      const { rows, others, notices } = await readBoth(settings, slices, models, engine, site);
      site.progress('Comparing the models');
      const measured = await measureRows(rows, settings, slices);
      return {
        evidence: measured.evidence,
        inputs: [...rows.inputs, ...(others?.inputs ?? [])],
        engine: { name: engine.name, version: engine.version },
        notices: [...notices, ...measured.notices],
      };
    } finally {
      await engine.close();
      site.progress(undefined);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Sources {
  readonly predictions: DataSource;
  readonly baseline?: DataSource;
}

interface Both {
  /** With the baseline's columns, where there is one. */
  readonly rows: Predictions;
  readonly others?: Predictions;
  readonly notices: readonly string[];
}

async function readBoth(
  settings: MetricRegressionSettings,
  slices: readonly AskedSlice[],
  models: Sources,
  engine: Engine,
  site: Site,
): Promise<Both> {
  const { task, label, prediction, score, id } = settings;
  const columns = [...new Set(slices.map(({ column }) => column))];
  const roles: Roles = {
    label,
    prediction,
    score,
    id,
    weight: settings.weight,
    baselinePrediction: settings['baseline-prediction'],
    baselineScore: settings['baseline-score'],
    ...(columns.length > 0 ? { by: columns } : {}),
  };
  site.progress('Reading the predictions');
  const rows = await openPredictions(engine, { name: 'predictions', source: models.predictions, task, roles });
  if (models.baseline === undefined) return { rows, notices: [] };
  site.progress('Reading the baseline');
  const others = await openPredictions(engine, {
    name: 'baseline',
    source: models.baseline,
    task,
    roles: { label, prediction, score, id },
    optional: ['label'],
  });
  const paired = await pairPredictions(rows, others);
  return { rows: paired.predictions, others, notices: paired.notices };
}
