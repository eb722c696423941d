import type { Transfer } from '../../clients/registry/store.ts';
import type { Json } from '../../json.ts';
import type { GoldenRow } from './engine/golden-rows.ts';
import type { Framework } from './engine/serve-script.ts';
import type { ImagePlan } from './image-plan.ts';
import type { ModelSource } from './read-model.ts';
import type { ScanVerdict } from './scan/finding.ts';

export interface FileEvidence {
  /** Relative to the model's folder: also its path below `/models` in the image. */
  readonly path: string;
  readonly type: string;
  readonly verdict: ScanVerdict;
  readonly reasons: readonly string[];
  readonly sha256: string;
  readonly bytes: number;
}

export interface LayerEvidence {
  readonly digest: string;
  /** Bytes as stored. */
  readonly size: number;
  /** `build`: made by the Dockerfile above the base. */
  readonly from: 'base' | 'build' | 'model';
}

export interface ImageEvidence {
  /** For people: name and, where there is one, tag. */
  readonly name: string;
  readonly digest: string;
  /** Bytes of all layers and the configuration, as stored. */
  readonly size: number;
  readonly layers: readonly LayerEvidence[];
  /** User that the image starts as; empty is root. */
  readonly user: string;
  readonly base: BaseEvidence;
}

export interface BaseEvidence {
  readonly name: string;
  readonly digest: string;
  /** Asked for by digest, or made of nothing. */
  readonly pinned: boolean;
}

/** The report of another gate, and whether it is about this model. */
export interface ReportEvidence {
  /** Its path, or the digest of the statement that binds it. */
  readonly path: string;
  readonly gate: string;
  readonly name?: string;
  readonly verdict: string;
  readonly sha256: string;
  /** Absent where it is accepted: a sentence with the cure. */
  readonly refusal?: string;
  /** What it says of the model as an in-toto test result. */
  readonly result: 'PASSED' | 'WARNED' | 'FAILED';
}

/** What was done to the world. */
export interface Steps {
  readonly pushed?: { readonly transfers: Readonly<Record<Transfer, number>> };
  /** Paths of the reports that are bound. */
  readonly attested: readonly string[];
  readonly tagged: readonly string[];
  /** What the started image did. */
  readonly smoke?: SmokeEvidence;
  /** A guard that no longer held: nothing was done after it. */
  readonly stopped?: { readonly at: string; readonly reason: string };
}

/** Absent parts did not happen. */
export interface SmokeEvidence {
  readonly ready: SmokePart;
  /** One answer for each golden row, in their order. */
  readonly answers: readonly SmokeAnswer[];
  readonly stopped?: SmokePart;
}

export type SmokePart = { readonly ok: true } | { readonly ok: false; readonly reason: string };
export type SmokeAnswer = { readonly prediction: Json } | { readonly problem: string };

/** An image that an engine of this machine builds from a Dockerfile. */
export interface BuildEvidence {
  readonly engine: 'docker' | 'buildah';
  readonly framework: Framework;
  readonly base: BaseEvidence;
  /** As `FROM` gets it. */
  readonly from: string;
  readonly platform: string;
  readonly dockerfile: string;
  readonly serve: string;
  readonly requirements?: Buffer;
  readonly labels: Readonly<Record<string, string>>;
  /** Undefined where none were asked for. */
  readonly golden?: readonly GoldenRow[];
  /** What is copied into the image, if it is still what was scanned. */
  readonly sources: readonly ModelSource[];
}

/** What an engine made. */
export interface BuiltEvidence {
  /** Of the image in the engine's own store. */
  readonly id: string;
  /** Scratch with the exported image, until it is written. */
  readonly folder: string;
}

export interface TagEvidence {
  readonly tag: string;
  /** Digest that it pointed to when the evidence was gathered; null: it was not there. */
  readonly before: string | null;
}

/** What an image that is there holds. */
export interface Verification {
  /** Absent where the model layer is what its label says. */
  readonly modelProblem?: string;
}

export interface Evidence {
  readonly files: readonly FileEvidence[];
  readonly image?: ImageEvidence;
  readonly reports: readonly ReportEvidence[];
  readonly tags: readonly TagEvidence[];
  readonly steps: Steps;
  readonly verification?: Verification;
  /** What an engine is to build; `built`, `image` and `plan` are there once it has. */
  readonly build?: BuildEvidence;
  readonly built?: BuiltEvidence;
  /** What `apply` writes; of it nothing but `image` stands in a report. */
  readonly plan?: ImagePlan;
}

export const nothingDone: Steps = { attested: [], tagged: [] };
