import type { SequenceState } from '../../statistics/confidence-sequence.ts';
import type { SampleRatio } from '../../statistics/sample-ratio.ts';
import type { Gathered } from '../gate.ts';
import type { MetricRule } from './metric-rules.ts';
import type { RouteView } from './route.ts';

export type Track = 'control' | 'canary';
export const tracks = ['control', 'canary'] as const satisfies readonly Track[];

/** Requests of which some count. */
export interface Counts {
  readonly count: number;
  readonly total: number;
}

/** A minute. */
export interface Bucket {
  /** Seconds since 1970, a multiple of 60. */
  readonly time: number;
  readonly control: Counts;
  readonly canary: Counts;
}

export interface Series {
  readonly metric: string;
  /** In the order of time; minutes without requests are left out. */
  readonly buckets: readonly Bucket[];
  /** Time of the last sample, in seconds since 1970. */
  readonly last: Readonly<Partial<Record<Track, number>>>;
  /** Why nothing, or not everything, was measured. */
  readonly problem?: { readonly cause: 'evidence' | 'outside'; readonly message: string };
}

/** A time in which the canary had one weight. */
export interface Interval {
  /** Percent. */
  readonly weight: number;
  /** Seconds since 1970. */
  readonly from: number;
  /** Exclusive; the current one has none. */
  readonly to?: number;
}

export type Decision = 'promote' | 'hold' | 'rollback' | 'error';

/** A metric in one interval. */
export interface Comparison {
  readonly metric: string;
  readonly weight: number;
  /** Of the check: `[weight=5]`, and which time where a weight came back. */
  readonly slice: string;
  readonly current: boolean;
  readonly control: Counts;
  readonly canary: Counts;
  /** Minutes in which both tracks served. */
  readonly minutes: number;
  /** Control minus canary, so that up is good, unless higher is better. */
  readonly sequence?: SequenceState;
  /** Upper bound at the level that decides a rollback. */
  readonly decisionUpper?: number;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  /** What would decide, in words. */
  readonly needs?: string;
  readonly ratio?: SampleRatio & { readonly share: number; readonly mismatch: boolean };
}

export type Presence =
  | { readonly state: 'fresh' }
  /** The step has only begun. */
  | { readonly state: 'early'; readonly message: string }
  | {
      readonly state: 'missing';
      readonly cause: 'evidence' | 'outside';
      readonly message: string;
      readonly seconds: number;
    };

/** What the observations come to; pure. */
export interface Assessment {
  readonly decision: Decision;
  readonly reason: string;
  /** Percent; undefined where nothing is to be set. */
  readonly nextWeight: number | undefined;
  readonly comparisons: readonly Comparison[];
  readonly presence: Readonly<Record<string, Presence>>;
  /** Seconds since the current weight was set; undefined where no step is under way. */
  readonly elapsed: number | undefined;
  readonly overdue: boolean;
}

export interface Evidence {
  readonly mode: 'step' | 'status' | 'abort' | 'reconcile' | 'replay';
  readonly release: string | undefined;
  /** Seconds since 1970, as of which is judged. */
  readonly at: number;
  readonly rules: readonly MetricRule[];
  readonly steps: readonly number[];
  readonly intervals: readonly Interval[];
  readonly series: readonly Series[];
  readonly assessment: Assessment;
  readonly traffic: Traffic;
  /** Seconds that were waited since the first reading, by the clock that nobody sets. */
  readonly waited?: number;
  /** Of the last reading, where there was more than one. */
  readonly read?: Pick<Gathered<unknown>, 'inputs' | 'notices'>;
}

/** What was found and done at whoever moves traffic. */
export type Traffic = { readonly driver: 'emit' } | RouteTraffic;

export interface RouteTraffic {
  readonly driver: 'httproute';
  readonly target: string;
  /** As it was found; undefined where it could not be read. */
  readonly found?: RouteView;
  /** As it is after what was done. */
  readonly route?: RouteView;
  readonly did: readonly Done[];
  readonly problem?: { readonly cause: 'evidence' | 'outside'; readonly message: string };
  /** Writes that another writer came before. */
  readonly conflicts: number;
}

export interface Done {
  readonly what: 'start' | 'advance' | 'finish' | 'rollback' | 'release' | 'renew';
  readonly weight: number;
}
