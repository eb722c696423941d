import { join, resolve } from 'node:path';
import { EvidenceError, SettingsError } from './errors.ts';
import type { Base, Host } from './hosts/host.ts';
import { storeSite } from './open-store.ts';
import { readReport } from './report/read-report.ts';
import { type Report, schemaVersion } from './report/report.ts';
import type { Settled } from './settle.ts';
import { parseLocators } from './store/locator.ts';
import { readFirst } from './store/read.ts';
import type { Provenance } from './store/site.ts';

export type BaseReport =
  | { readonly kind: 'report'; readonly report: Report; readonly provenance: Provenance }
  /** There is none yet, and that is allowed. */
  | { readonly kind: 'first-run'; readonly why: string };

/**
 * The report of another run of the same gate under the same name; undefined where none is asked for.
 * @throws EvidenceError where it is not there, or is no report to compare with; OutsideError where its place does not answer
 */
export async function readBaseReport(
  gate: string,
  { settings, name, base }: Settled,
  host: Host,
): Promise<BaseReport | undefined> {
  const text = settings['baseline-report'];
  if (text === undefined) return undefined;
  const tip: Base | undefined = base ?? (await host.base());
  const found = await readFirst(parseLocators(text, 'baseline-report'), storeSite(host, tip));
  if (found.kind === 'absent') {
    if (settings['first-run']) return { kind: 'first-run', why: found.why };
    throw new EvidenceError(
      `There is no base report (${found.why}): run the gate where that report comes from, or set "first-run" to true until there is one.`,
    );
  }
  const { provenance, bytes } = found;
  const at = `${provenance.locator}${provenance.commit === undefined ? '' : ` at ${provenance.commit.slice(0, 12)}`}`;
  const report = reportOf(bytes, at);
  if (report.gate !== gate || report.name !== name)
    throw new EvidenceError(
      `The base report (${at}) is of ${said(report.gate, report.name)}, and this run is ${said(gate, name)}: name the report of the same run.`,
    );
  return { kind: 'report', report, provenance };
}

/** @throws SettingsError where the run would empty the place before it is read */
export function refuseOwnReport(folder: string, { settings }: Pick<Settled, 'settings'>, workspace: string): void {
  const text = settings['baseline-report'];
  const own = join(folder, 'report.json');
  for (const locator of text === undefined ? [] : parseLocators(text, 'baseline-report'))
    if (locator.kind === 'path' && resolve(workspace, locator.path) === own)
      throw new SettingsError([
        `The setting "baseline-report" is "${locator.text}", where this run writes its own report: keep the one to compare with in another place, or set "report-dir".`,
      ]);
}

const said = (gate: string, name: string | undefined): string =>
  name === undefined ? `the gate ${gate} without a run's name` : `the run "${name.slice(0, 100)}" of the gate ${gate}`;

function reportOf(bytes: Buffer, at: string): Report {
  const other = otherVersion(bytes);
  if (other !== undefined)
    throw new EvidenceError(
      `The base report (${at}) has the schema version ${other}, and this tool reads ${schemaVersion}: make it again with this version of mlops-gates.`,
    );
  const read = readReport(bytes);
  if (read.kind === 'refused')
    throw new EvidenceError(
      `The base report (${at}) cannot be used: ${read.reason}. Make it again, and name the report.json of the run.`,
    );
  return read.report;
}

function otherVersion(bytes: Buffer): string | undefined {
  try {
    const version = (JSON.parse(bytes.toString('utf8')) as { readonly schemaVersion?: unknown } | null)?.schemaVersion;
    return version === undefined || version === schemaVersion ? undefined : JSON.stringify(version).slice(0, 40);
  } catch {
    return undefined;
  }
}
