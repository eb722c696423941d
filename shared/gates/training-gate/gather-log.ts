import type { InputFile } from '../../report/report.ts';
import type { Gathered, Site } from '../gate.ts';
import { chooseSeries, guessSeries, wantedSeries } from './choose-series.ts';
import type { Evidence, JudgedLog } from './evidence.ts';
import { lineageOf } from './lineage-of.ts';
import { findLog, readLog } from './logs/read-log.ts';
import { type Fingerprint, sha256Of } from './plan/fingerprint.ts';
import type { Recorded } from './plan/read-record.ts';
import { readTrivial } from './read-trivial.ts';
import type { TrainingGateSettings } from './settings.ts';

/** The log with the series that are judged, and where it comes from. */
export async function gatherLog(
  settings: TrainingGateSettings,
  site: Site,
  fingerprint: Fingerprint | null,
  recorded: Recorded | undefined,
  inputs: readonly InputFile[],
): Promise<Gathered<Evidence>> {
  const files = await findLog(settings.log ?? [], site.workspace);
  const { series, holesOf, ...log } = readLog(files, settings.format, settings.step);
  const wanted = settings.series === undefined ? guessSeries(series) : wantedSeries(settings.series).wanted;
  const { chosen, missing } = chooseSeries({ series, holesOf }, wanted);
  const logs = files.map(
    ({ name, bytes }): InputFile => ({ name: 'log', path: name, sha256: sha256Of(bytes.toString('latin1')) }),
  );
  const trivial = await readTrivial(settings, site.workspace);
  const judgedLog: JudgedLog = {
    ...log,
    series: chosen,
    missing: wanted.length > 0 ? missing : [{ name: 'loss', role: 'train', reason: noneGuessed(series) }],
  };
  return {
    evidence: {
      mode: 'judge',
      log: judgedLog,
      ...(trivial ? { trivial: trivial.trivial } : {}),
      ...(recorded?.record ? { previous: recorded.record } : {}),
      lineage: await lineageOf(settings, site.workspace, fingerprint, recorded, logs),
    },
    inputs: [...inputs, ...logs, ...(trivial ? [trivial.input] : [])],
    notices: [
      ...log.notices,
      ...(settings.series === undefined && chosen.length > 0
        ? [
            `The series were told by their names: ${chosen.map(({ role, name }) => `${role}=${JSON.stringify(name)}`).join(', ')}; set "series" to choose others.`,
          ]
        : []),
      ...(chosen.some(({ role }) => role === 'validation')
        ? []
        : ['There is no validation series: over-fitting is not judged.']),
    ],
  };
}

const noneGuessed = (series: readonly { readonly name: string }[]): string =>
  series.length === 0
    ? 'The log has no series at all: check what the training writes into it.'
    : `No series of the log is named as losses usually are (it has ${series
        .slice(0, 8)
        .map(({ name }) => JSON.stringify(name.slice(0, 60)))
        .join(', ')}${series.length > 8 ? ` and ${series.length - 8} more` : ''}): set "series", e.g. train=<name>.`;
