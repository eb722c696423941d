import { numberOf, type Proposal, proposals } from './history/adoption.ts';
import { adoptionSection } from './history/adoption-section.ts';
import { type HistoryRecord, historySchemaVersion } from './history/record.ts';
import type { Host } from './hosts/host.ts';
import type { Json } from './json.ts';
import { commitOfCheckout, isChange, recall, remember } from './remember.ts';
import type { Section } from './report/document.ts';
import { redactValue } from './report/redact.ts';
import type { Report, StoreAccess } from './report/report.ts';
import type { Settled } from './settle.ts';

/** What follows for the report from the runs before it. */
export interface Recorded {
  /** The run reports only, because it is one of those that are adopted. */
  readonly adopting: boolean;
  readonly notices: readonly string[];
  readonly sections: readonly Section[];
  readonly evidence: { readonly [key: string]: Json };
  readonly store: readonly StoreAccess[];
}

const nothing: Recorded = { adopting: false, notices: [], sections: [], evidence: {}, store: [] };

/**
 * Adds the run to its history, and says whether it is one of the first ones, which report only. One that cannot be recorded is judged:
 * a history that is never written must not keep a gate open for ever.
 */
export async function recordRun(
  judged: Pick<Report, 'gate' | 'name' | 'verdict' | 'checks' | 'subjects'>,
  settled: Settled,
  started: Date,
  host: Host,
): Promise<Recorded> {
  const { history, adopt, 'report-only': reportOnly } = settled.settings;
  if (history === undefined) return nothing;
  const seen = await recall(judged, settled, host);
  const early = adopt !== undefined && seen !== undefined && seen.length < adopt;
  const record = await recordOf(judged, { started, reportOnly: reportOnly || early }, settled, host);
  const written = await remember(redactValue(record, host.redacted), settled, host);
  if (written !== undefined)
    host.echo(`history: ${written.locator}${written.commit === undefined ? '' : ` at ${written.commit.slice(0, 12)}`}`);
  const store = written === undefined ? [] : [{ name: 'history', ...written }];
  if (adopt === undefined || seen === undefined) return { ...nothing, store };
  const adopting = early && written !== undefined;
  const all = [...seen, record];
  const proposed = all.length >= adopt ? proposals(all, judged.checks) : undefined;
  return {
    adopting,
    notices: [noticeOf(seen.length, adopt, adopting)],
    sections: proposed === undefined ? [] : [adoptionSection(proposed, all.length)],
    evidence: { adoption: { recorded: seen.length, adopt, ...(proposed === undefined ? {} : asJson(proposed)) } },
    store,
  };
}

function noticeOf(seen: number, adopt: number, adopting: boolean): string {
  if (adopting) return `Adoption: run ${seen + 1} of ${adopt}; it reports only.`;
  return seen < adopt
    ? `Adoption: ${seen} of ${adopt} runs are recorded, but this one could not be: it is judged.`
    : `Adoption is over: ${seen} runs were recorded before this one, so it is judged. Settle the thresholds, and take "adopt" out.`;
}

const asJson = (proposed: readonly Proposal[]): { readonly [key: string]: Json } => ({
  proposals: proposed.map((each) => ({ ...each })),
});

async function recordOf(
  { gate, name, verdict, checks, subjects }: Pick<Report, 'gate' | 'name' | 'verdict' | 'checks' | 'subjects'>,
  { started, reportOnly }: { readonly started: Date; readonly reportOnly: boolean },
  { base }: Settled,
  host: Host,
): Promise<HistoryRecord> {
  const commit = await commitOfCheckout(host);
  return {
    schemaVersion: historySchemaVersion,
    time: started.toISOString(),
    gate,
    ...(name === undefined ? {} : { name }),
    verdict,
    reportOnly,
    change: await isChange(base, host),
    ...(commit === undefined ? {} : { commit }),
    subjects: subjects.map(({ role, name, sha256 }) => ({ role, name, sha256 })),
    checks: checks.map(({ id, outcome, severity, observed, waiver }) => ({
      id,
      outcome,
      severity,
      observed: numberOf(observed),
      ...(waiver === undefined ? {} : { waived: true as const }),
    })),
  };
}
