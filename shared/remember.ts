import { EvidenceError, messageOf, OutsideError } from './errors.ts';
import { append, sameRun } from './history/append.ts';
import { readHistory, recordsOf, warningsOf } from './history/read-history.ts';
import type { HistoryRecord } from './history/record.ts';
import { git } from './hosts/git.ts';
import type { Base, Host } from './hosts/host.ts';
import { storeSite } from './open-store.ts';
import type { Settled } from './settle.ts';
import { parseWritable } from './store/locator.ts';
import { readFirst } from './store/read.ts';
import type { Provenance } from './store/site.ts';
import { update } from './store/update.ts';

/** The earlier runs that adoption counts, in the version that a change cannot alter. */
export async function recall(
  run: Pick<HistoryRecord, 'gate' | 'name'>,
  { settings, base }: Settled,
  host: Host,
): Promise<readonly HistoryRecord[] | undefined> {
  const { history, adopt } = settings;
  if (history === undefined || adopt === undefined) return undefined;
  try {
    const site = storeSite(host, base ?? (await host.base()));
    const found = await readFirst([parseWritable(history, 'history')], site);
    if (found.kind === 'absent' && found.ofChange) {
      host.warn(`The history is not read, so this run is judged and not adopted: ${found.why}.`);
      return undefined;
    }
    if (found.kind === 'absent') return [];
    const read = readHistory(found.bytes.toString('utf8'));
    for (const warning of warningsOf(read, history)) host.warn(warning);
    return recordsOf(read).filter((record) => sameRun(record, run));
  } catch (error) {
    if (!isOfStore(error)) throw error;
    host.warn(`The history cannot be read, so this run is judged and not adopted: ${error.message}`);
    return undefined;
  }
}

/** Adds the run to the history. Recording is no part of the verdict: where it does not work there is a warning. */
export async function remember(
  record: HistoryRecord,
  { settings }: Settled,
  host: Host,
): Promise<Provenance | undefined> {
  const { history, keep } = settings;
  if (history === undefined) return undefined;
  try {
    const add = (old: Buffer | undefined): Buffer => Buffer.from(append(old?.toString('utf8') ?? '', record, keep));
    return await update(parseWritable(history, 'history'), add, storeSite(host, undefined));
  } catch (error) {
    if (!isOfStore(error)) throw error;
    host.warn(`The run was not added to the history: ${messageOf(error)} The verdict is not touched by this.`);
    return undefined;
  }
}

const isOfStore = (error: unknown): error is Error => error instanceof EvidenceError || error instanceof OutsideError;

/** Of the checkout; undefined where the workspace is none. */
export async function commitOfCheckout({ workspace }: Pick<Host, 'workspace'>): Promise<string | undefined> {
  const { exit, stdout } = await git(workspace, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(() => ({
    exit: 1,
    stdout: Buffer.alloc(0),
  }));
  return exit === 0 ? stdout.toString().trim() : undefined;
}

/** Whether a change is judged; where that cannot be told the record says no. */
export const isChange = async (base: Base | undefined, host: Host): Promise<boolean> =>
  base !== undefined || (await host.base().catch(() => undefined)) !== undefined;
