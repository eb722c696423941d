import type { SettingsTable } from '../settings/setting.ts';
import type { Waiver } from '../verdict/waive.ts';
import type { Policy, PolicyRun } from './policy.ts';

/** What a run is judged by: on a pull request the target branch's version, so that a change cannot move its own thresholds. */
export interface Protected {
  readonly run: PolicyRun | undefined;
  /** The policy that decided; undefined where there is none. */
  readonly policy: Policy | undefined;
  readonly waivers: readonly Waiver[];
  /** Settings that the step passed although they decide and the base ref has the run: refused, by name. */
  readonly refused: readonly string[];
  readonly notices: readonly string[];
}

export interface ProtectRequest {
  /** The policy at the tip of the target branch; only for pull requests and merge groups. */
  readonly base: Policy | undefined;
  /** The policy of the checkout. */
  readonly head: Policy | undefined;
  /** Whether the run judges a change: then the base decides. */
  readonly isChange: boolean;
  readonly run: string | undefined;
  /** Names of settings that the step itself passed. */
  readonly given: readonly string[];
  readonly settings: SettingsTable;
}

/** The base-ref rules of the design, section 4. Pure. */
export function protect({ base, head, isChange, run, given, settings }: ProtectRequest): Protected {
  const find = (policy: Policy | undefined) => policy?.runs.find((each) => each.name === run);
  const decided = (
    policy: Policy | undefined,
    notices: readonly string[],
    refused: readonly string[] = [],
  ): Protected => ({
    run: find(policy),
    policy,
    waivers: policy?.waivers.filter((waiver) => waiver.run === run) ?? [],
    refused,
    notices,
  });
  if (!isChange) return decided(head, []);
  if (!find(base))
    return {
      ...decided(
        head,
        find(head)
          ? [
              `New: not yet protected. The target branch has no run "${run}": it is judged by the version of this change.`,
            ]
          : [],
      ),
    };
  const refused = given.filter(
    (name) => settings[name]?.decides === true && name !== 'policy' && name !== 'policy-sha256',
  );
  return decided(base, changeOf(find(base), find(head)), refused);
}

function changeOf(base: PolicyRun | undefined, head: PolicyRun | undefined): readonly string[] {
  if (base === undefined) return [];
  if (head === undefined)
    return [`The change takes the run "${base.name}" out of the policy: it is judged all the same.`];
  // the line where a run stands says nothing of how it judges
  const { line: _base, ...before } = base;
  const { line: _head, ...after } = head;
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [`The run "${base.name}" differs from the target branch: the target branch's version decides.`];
}

export type JudgedFile = { readonly versions: readonly ('base' | 'head')[]; readonly notice?: string };

/** In which versions a file that decides (a contract) is judged: both, where the change touches it. Pure. */
export function judgedVersions(base: string | undefined, head: string | undefined, name: string): JudgedFile {
  if (base === undefined)
    return { versions: ['head'], notice: `New: not yet protected. The target branch has no ${name}.` };
  if (head === undefined)
    return { versions: ['base'], notice: `The change removes ${name}: the target branch's version decides.` };
  return base === head
    ? { versions: ['base'] }
    : { versions: ['base', 'head'], notice: `The change alters ${name}: it is judged in both versions.` };
}
