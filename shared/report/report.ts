import type { Json } from '../json.ts';
import type { Check, Verdict } from '../verdict/check.ts';
import type { GateOn } from '../verdict/compare-base.ts';

export const schemaVersion = 1;

export interface Subject {
  readonly role: string;
  readonly name: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface InputFile {
  readonly name: string;
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** Of the bytes; absent where not all of them were read here: a table of a database, Parquet on another machine. */
  readonly sha256?: string;
  /** Of a file that was read where it lies: the server's mark of this version. */
  readonly etag?: string;
  readonly bytes?: number;
  readonly rows?: number;
}

export interface StoreAccess {
  readonly name: string;
  readonly locator: string;
  readonly sha256: string;
  readonly commit?: string;
  readonly run?: number;
  readonly etag?: string;
}

/**
 * `report.json`: the interface that outsiders rely on (schema: `schemas/report.schema.json`).
 * Everything but `execution` is the same, byte for byte, when the same run is repeated.
 */
export interface Report {
  readonly schemaVersion: typeof schemaVersion;
  readonly gate: string;
  /** The run's name in the policy. */
  readonly name?: string;
  readonly verdict: Verdict;
  /** True for verdict `pass` only. */
  readonly passed: boolean;
  /** One sentence: what happened and what to do. */
  readonly summary: string;
  readonly checks: readonly Check[];
  readonly subjects: readonly Subject[];
  readonly inputs: readonly InputFile[];
  /** Where the settings that decide came from; absent when all came from the command line. */
  readonly policy?: { readonly source: string; readonly sha256: string };
  /** The report of another run that this one was compared with. */
  readonly baseline?: {
    /** As a locator of the store. */
    readonly source: string;
    readonly sha256: string;
    readonly gateOn: GateOn;
    /** Ids of checks that it has and this report has not. */
    readonly gone: readonly string[];
  };
  readonly engine?: { readonly name: string; readonly version: string };
  readonly seed: number;
  /** True: the exit code does not follow the verdict. */
  readonly reportOnly?: boolean;
  /** What an inconclusive check does to the pipeline. Absent is read as `fail`. */
  readonly onInconclusive?: 'warn' | 'fail';
  readonly tool: { readonly name: 'mlops-gates'; readonly version: string };
  /** Things a reader must know about how the run was judged, e.g. an expired waiver. */
  readonly notices: readonly string[];
  /** Per gate: the small tables from which the verdict was decided. */
  readonly evidence: { readonly [key: string]: Json };
  /** The command line that gives this verdict again. */
  readonly reproduce: string;
  /** Everything volatile. */
  readonly execution: {
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly durationMs: number;
    readonly host: string;
    readonly exitCode: number;
    /** What was read from other runs, and written for them. */
    readonly store?: readonly StoreAccess[];
  };
}
