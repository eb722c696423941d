import { EvidenceError, OutsideError, SettingsError } from './errors.ts';
import type { Gate, Loosened, Site } from './gates/gate.ts';
import type { Host } from './hosts/host.ts';
import type { Json } from './json.ts';
import { decidingFiles } from './policy/deciding-files.ts';
import type { Presentation } from './report/document.ts';
import type { InputFile, Subject } from './report/report.ts';
import type { Settled } from './settle.ts';
import { hashSubjects } from './subject.ts';
import type { Check } from './verdict/check.ts';
import type { Combined } from './verdict/combine.ts';

/** What a gate found, before waivers and the verdict. */
export interface Judged {
  readonly checks: readonly Check[];
  readonly subjects: readonly Subject[];
  readonly inputs: readonly InputFile[];
  readonly engine?: { readonly name: string; readonly version: string };
  readonly notices: readonly string[];
  readonly evidence: { readonly [key: string]: Json };
  readonly present: (checks: readonly Check[], combined: Combined) => Presentation;
  readonly outputs: Readonly<Record<string, string>>;
  /** Where it is not the gate with the settings that were given. */
  readonly reproduce?: string;
}

/** Judged by one version of the deciding files; the gate's own evidence is kept where there is any. */
interface Version extends Judged {
  readonly gathered?: { readonly evidence: unknown };
}

/**
 * Gathers and decides. Where a change alters a file that decides, both versions are judged: the target branch's, so that no
 * change moves its own thresholds, and the change's, which holds once it is merged.
 */
export async function judge(gate: Gate, settled: Settled, host: Host): Promise<Judged> {
  const files = decidingFiles(host, settled.base);
  const judgeBy = (site: Site): Promise<Version> => judgeVersion(gate, settled, site);
  const base = await judgeBy(files.site('base')).catch((error: unknown) => {
    if (error instanceof SettingsError && files.differ()) return error;
    throw error;
  });
  // the world is changed once: by what the target branch says
  if (!files.differ() || (gate.apply && !(base instanceof SettingsError)))
    return withNotices(base as Version, files.notices());
  const head = await judgeBy(files.site('head'));
  if (base instanceof SettingsError)
    return withNotices(head, [
      `Not protected: the target branch's version cannot be used (${base.problems[0]}). It is judged by the version of this change.`,
    ]);
  return withNotices(bothVersions(gate, base, head), files.notices());
}

const withNotices = (judged: Judged, notices: readonly string[]): Judged => ({
  ...judged,
  notices: [...notices, ...judged.notices],
});

/** What stops a gate before it has evidence becomes its only check; settings errors pass through. */
async function judgeVersion(gate: Gate, { settings }: Settled, site: Site): Promise<Version> {
  try {
    const subjects = await hashSubjects(settings.subject ?? [], site.workspace);
    const { evidence: first, ...gathered } = await gate.gather(settings, site);
    const evidence = await applied(gate, first, settings, site);
    return {
      ...gathered,
      ...gate.reread?.(evidence),
      gathered: { evidence },
      subjects,
      checks: gate.decide(evidence, settings),
      evidence: gate.record(evidence, settings),
      present: (checks, combined) => gate.present(evidence, checks, combined, settings),
      outputs: gate.output(evidence),
    };
  } catch (error) {
    return notMeasured(gate, error);
  }
}

/** Changes the world one action at a time, until the gate knows of nothing more to do. */
async function applied(gate: Gate, first: unknown, settings: Settled['settings'], site: Site): Promise<unknown> {
  let evidence = first;
  for (;;) {
    const action = gate.next?.(evidence, settings);
    if (action === undefined || !gate.apply) return evidence;
    const before = evidence;
    evidence = await gate.apply(action, before, settings, site);
    if (evidence === before)
      throw new Error(`${gate.name}: apply returned the evidence as it was, and would be asked for ever`);
  }
}

function notMeasured(gate: Gate, error: unknown): Judged {
  if (!(error instanceof EvidenceError || error instanceof OutsideError)) throw error;
  const cause = error instanceof OutsideError ? 'outside' : 'evidence';
  return unmeasured(`${gate.name}.measured`, 'the evidence can be gathered', cause, error.message, []);
}

/** A run of which nothing was measured: one check with outcome `error`. */
export function unmeasured(
  id: string,
  expected: string,
  cause: 'evidence' | 'outside',
  reason: string,
  whatToDo: readonly string[],
): Judged {
  const check: Check = {
    id,
    title: expected,
    outcome: 'error',
    severity: 'error',
    cause,
    observed: null,
    expected,
    reason,
  };
  return {
    checks: [check],
    subjects: [],
    inputs: [],
    notices: [],
    evidence: {},
    present: () => ({ summary: reason, whatToDo, sections: [] }),
    outputs: {},
  };
}

/** Marks the id of a check by the change's version of a file, where it says something else than the target branch's. */
export const changeMark = '[change]';

function bothVersions(gate: Gate, base: Version, head: Version): Judged {
  const before = new Map(base.checks.map((check) => [check.id, check]));
  const after = new Map(head.checks.map((check) => [check.id, check]));
  const loosened =
    base.gathered && head.gathered ? (gate.loosened?.(base.gathered.evidence, head.gathered.evidence) ?? []) : [];
  return {
    ...base,
    present: (checks, combined) => {
      const presented = base.present(checks, combined);
      return loosened.length === 0
        ? presented
        : { ...presented, whatToDo: [...presented.whatToDo, approval(loosened.length)] };
    },
    checks: [
      // lines are those of the checkout, where a reader looks
      ...base.checks.map((check) => relocated(check, after.get(check.id))),
      ...head.checks
        .filter((check) => !says(before.get(check.id), check))
        .map((check) => ({ ...check, id: `${check.id}${changeMark}` })),
    ],
    inputs: [
      ...base.inputs,
      ...head.inputs
        .filter(({ path, sha256, etag }) =>
          base.inputs.every((input) => input.path !== path || input.sha256 !== sha256 || input.etag !== etag),
        )
        .map((input) => ({ ...input, name: `${input.name} ${changeMark}` })),
    ],
    notices: [...loosened.map(loosenedNotice), ...new Set([...base.notices, ...head.notices])],
    evidence: { ...base.evidence, ...(loosened.length > 0 ? { loosened: loosened.map((rule) => ({ ...rule })) } : {}) },
  };
}

const approval = (count: number): string =>
  `This change loosens ${count === 1 ? 'one rule' : `${count} rules`}, named above: whoever approves it approves that.`;

const loosenedNotice = ({ id, before, after }: Loosened): string =>
  `Loosened by this change: ${id}: before: ${before}; after: ${after}.`;

function relocated(check: Check, head: Check | undefined): Check {
  const { location, ...rest } = check;
  return head?.location ? { ...rest, location: head.location } : rest;
}

const says = (before: Check | undefined, after: Check): boolean =>
  before !== undefined &&
  before.title === after.title &&
  before.expected === after.expected &&
  before.severity === after.severity &&
  before.outcome === after.outcome &&
  JSON.stringify(before.observed) === JSON.stringify(after.observed);
