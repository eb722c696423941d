import type { Fingerprint } from './plan/fingerprint.ts';
import type { TrainingRecord } from './plan/record-file.ts';

export const roles = ['train', 'validation', 'watch'] as const;
export type Role = (typeof roles)[number];
export type Direction = 'min' | 'max';
export const logFormats = ['jsonl', 'json', 'csv', 'tensorboard'] as const;
export type LogFormat = (typeof logFormats)[number];

/** A series as the log has it, in the order of its steps. */
export interface Points {
  readonly name: string;
  /** Names of the files. */
  readonly source: string;
  readonly steps: readonly number[];
  /** May be NaN or infinite. */
  readonly values: readonly number[];
  /** Values that are no number at all. */
  readonly unreadable: number;
}

/** Why a part of a log could not be read, as a sentence with the cure. */
export interface LogProblem {
  readonly kind: 'cut' | 'corrupt';
  readonly reason: string;
}

/** A log, all of its series, before some are chosen. */
export interface ReadLog {
  readonly format: LogFormat;
  readonly files: readonly string[];
  /** Records that were read. */
  readonly records: number;
  /** Records that could not be. */
  readonly corrupt: number;
  readonly problems: readonly LogProblem[];
  readonly series: readonly Points[];
  /** In how many records a series is empty although what is otherwise logged beside it is there. */
  readonly holesOf: (name: string) => number;
  /** What the steps are counted by: a column, or the number of the record. */
  readonly stepColumn: string | undefined;
  readonly lastStep: number | undefined;
  /** Points that a later restart replaced. */
  readonly replaced: number;
  /** Where the log itself says how many steps were planned. */
  readonly plannedSteps: number | undefined;
  /** How long the training took, where the log says it. */
  readonly seconds: number | undefined;
  readonly notices: readonly string[];
}

export interface ChosenSeries extends Points {
  readonly role: Role;
  readonly direction: Direction;
  /** Records in which it is empty although what is otherwise logged beside it is there. */
  readonly holes: number;
}

/** A series that was asked for and that the log has not. */
export interface MissingSeries {
  readonly name: string;
  readonly role: Role;
  readonly reason: string;
}

export interface JudgedLog extends Omit<ReadLog, 'series' | 'holesOf'> {
  readonly series: readonly ChosenSeries[];
  readonly missing: readonly MissingSeries[];
}

/** What a model reaches that has seen nothing but the labels. */
export interface Trivial {
  readonly metric: 'log_loss' | 'accuracy' | 'mse' | 'rmse' | 'mae';
  /** Null where it is not defined. */
  readonly value: number | null;
  readonly labels: number;
  readonly problem?: string;
}

export interface Change {
  readonly part: 'inputs' | 'parameters' | 'environment-lock' | 'command' | 'record' | 'results';
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed' | 'missing' | 'unreadable';
  readonly before?: number | boolean | null;
  readonly after?: number | boolean | null;
}

export interface Lineage {
  /** Where it is known from. */
  readonly source: 'record' | 'settings' | 'nothing';
  readonly commit: string | null;
  /** Whether the files of the commit were unaltered; null where that is not known. */
  readonly clean: boolean | null;
  /** Whether this is a git checkout, with or without git to read it. */
  readonly checkout: boolean;
  readonly fingerprint: Fingerprint | null;
  /** Sentences: why the judged log is not the recorded training's. */
  readonly conflicts: readonly string[];
}

/** How the command ended. */
export interface Run {
  readonly end: 'exited' | 'signal' | 'time-budget' | 'memory-budget' | 'not-started';
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly seconds: number;
  /** Bytes; null where this system does not tell. */
  readonly peakMemory: number | null;
  /** Processes that outlived the command. */
  readonly leftBehind: number;
  readonly problem?: string;
  /** Inputs that were other ones after the run than before. */
  readonly changedInputs: readonly Change[];
  readonly results: readonly ResultFile[];
  /** It ended by itself, from the inputs that were there before, with all its results. */
  readonly good: boolean;
  /** Whether the record was written: it is where the run was good and a record was asked for. */
  readonly recorded: boolean;
}

export interface ResultFile {
  readonly path: string;
  readonly sha256: string | null;
  /** Why it does not count. */
  readonly problem?: string;
}

export interface Plan {
  readonly fingerprint: Fingerprint | null;
  readonly changes: readonly Change[];
  readonly needsTraining: boolean;
}

export interface Evidence {
  readonly mode: 'plan' | 'run' | 'judge';
  readonly plan?: Plan;
  readonly previous?: TrainingRecord;
  readonly run?: Run;
  readonly log?: JudgedLog;
  readonly trivial?: Trivial;
  readonly lineage: Lineage;
}
