import type { Host } from '../hosts/host.ts';
import type { Json } from '../json.ts';
import type { Presentation } from '../report/document.ts';
import type { InputFile } from '../report/report.ts';
import type { CommonSettings } from '../settings/common.ts';
import type { SettingsTable } from '../settings/setting.ts';
import type { Check } from '../verdict/check.ts';
import type { Combined } from '../verdict/combine.ts';

/** What `gather` read from the world, as plain values. */
export interface Gathered<E> {
  readonly evidence: E;
  readonly inputs: readonly InputFile[];
  readonly engine?: { readonly name: string; readonly version: string };
  readonly notices: readonly string[];
}

/** What is known of a gate without loading its rooms: faces, docs and help are made from it. */
export interface GateFace {
  /** kebab-case; also its folder, its command and the name of its action. */
  readonly name: string;
  /** For people: `Data validation`. */
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  readonly settings: SettingsTable;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Where a gate gathers. */
export interface Site extends Pick<Host, 'workspace' | 'now' | 'progress' | 'echo' | 'warn' | 'mask'> {
  /**
   * The file that a setting with `file: true` names, in the version that judges: the target branch's, or the change's.
   * @throws SettingsError when it names none or several
   */
  readonly decidingFile: (setting: string, path: string) => Promise<DecidingFile>;
}

export interface DecidingFile {
  /** Relative to the workspace, with forward slashes. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Whose word is taken on where credentials go: the target branch's version, undefined where it has none; without a change the file. */
  readonly trusted: Buffer | undefined;
}

/** A requirement that a change takes out, or replaces by one that lets more through. */
export interface Loosened {
  /** The check's id. */
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A gate: the same rooms for all six. `gather` and `apply` have effects (and throw SettingsError, EvidenceError, OutsideError);
 * the rest is pure.
 */
export interface Gate<S extends CommonSettings = CommonSettings, E = unknown, A = unknown> extends GateFace {
  gather(settings: S, site: Site): Promise<Gathered<E>>;
  /**
   * Gates that change the world: the one thing to do now, with its guard (what must still be true), or undefined where nothing is
   * left to do. Asked again after each `apply`.
   */
  next?(evidence: E, settings: S): A | undefined;
  /** Does it, and returns the evidence with what happened: a guard that no longer held is evidence, too. */
  apply?(action: A, evidence: E, settings: S, site: Site): Promise<E>;
  /** Where `apply` has gathered again: what was read last. */
  reread?(evidence: E): Pick<Gathered<E>, 'inputs' | 'notices'> | undefined;
  decide(evidence: E, settings: S): readonly Check[];
  /** The part of the evidence that stands in report.json: small tables, nothing private. */
  record(evidence: E, settings: S): { readonly [key: string]: Json };
  /** May meet checks of another version of a deciding file, with ids that the evidence does not have. */
  present(evidence: E, checks: readonly Check[], combined: Combined, settings: S): Presentation;
  /** The gate's own outputs, by name. */
  output(evidence: E): Readonly<Record<string, string>>;
  /** For gates with deciding files: what became looser, or cannot be compared, from one version to the other. */
  loosened?(before: E, after: E): readonly Loosened[];
}
