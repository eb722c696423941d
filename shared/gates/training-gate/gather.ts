import type { Gathered, Site } from '../gate.ts';
import type { Evidence } from './evidence.ts';
import { gatherLog } from './gather-log.ts';
import { gatherPlan } from './gather-plan.ts';
import { readRecord } from './plan/read-record.ts';
import { takeFingerprint } from './plan/take-fingerprint.ts';
import { refuseSettings } from './refuse-settings.ts';
import type { TrainingGateSettings } from './settings.ts';

/** Reads what the mode needs: the fingerprint and the last record, and for `judge` the log. */
export async function gather(settings: TrainingGateSettings, site: Site): Promise<Gathered<Evidence>> {
  refuseSettings(settings, site.workspace);
  const taken = await takeFingerprint(settings, site);
  const recorded = settings.record === undefined ? undefined : readRecord(settings.record, site.workspace);
  const common = [...taken.inputs, ...(recorded?.input ? [recorded.input] : [])];
  return settings.mode === 'judge'
    ? gatherLog(settings, site, taken.fingerprint, recorded, common)
    : gatherPlan(settings, site, taken.fingerprint, recorded, common);
}
