import { createHash } from 'node:crypto';
import { findFiles, readSmallFile } from '../../engine/find-files.ts';
import { EvidenceError } from '../../errors.ts';
import type { Gathered, Site } from '../gate.ts';
import { checkSettings } from './check-settings.ts';
import type { Evidence } from './evidence.ts';
import { gatherRows } from './gather-rows.ts';
import { readMetricsFile } from './metrics-file.ts';
import type { MetricRegressionSettings } from './settings.ts';

/** Counts, moments and ranks of rows; or the numbers of two metrics files, where there are no rows. */
export async function gather(settings: MetricRegressionSettings, site: Site): Promise<Gathered<Evidence>> {
  checkSettings(settings);
  const { 'metrics-file': metricsFile } = settings;
  return metricsFile === undefined ? gatherRows(settings, site) : gatherNumbers(metricsFile, settings, site);
}

async function gatherNumbers(
  metricsFile: string,
  settings: MetricRegressionSettings,
  site: Site,
): Promise<Gathered<Evidence>> {
  const [file, other] = await findFiles(metricsFile, { root: site.workspace });
  if (!file || other)
    throw new EvidenceError(`"metrics-file" is "${metricsFile}", which names several files: name one.`);
  const candidate = { name: file.name, bytes: readSmallFile(file) };
  const baseline = settings.baseline === undefined ? undefined : await site.decidingFile('baseline', settings.baseline);
  return {
    evidence: {
      kind: 'numbers',
      candidate: readMetricsFile(candidate.bytes, candidate.name),
      baseline: baseline && readMetricsFile(baseline.bytes, baseline.name),
    },
    inputs: [candidate, ...(baseline ? [baseline] : [])].map(({ name, bytes }, i) => ({
      name: i === 0 ? 'metrics-file' : 'baseline',
      path: name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    notices: ['No rows: point comparison. Give the predictions themselves, and the report says what chance may do.'],
  };
}
