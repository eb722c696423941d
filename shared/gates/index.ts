import { face as biasEvaluation } from './bias-evaluation/settings.ts';
import { face as canaryPromotion } from './canary-promotion/settings.ts';
import { face as containerPackaging } from './container-packaging/settings.ts';
import { face as dataValidation } from './data-validation/settings.ts';
import type { Gate, GateFace } from './gate.ts';
import { face as metricRegression } from './metric-regression/settings.ts';
import { face as trainingGate } from './training-gate/settings.ts';

export interface GateEntry extends GateFace {
  /** Its rooms, loaded when it runs. */
  readonly load: () => Promise<Gate>;
}

/** The only list of gates. Command line, actions, templates and docs are made from it. */
export const gates: readonly GateEntry[] = [
  {
    ...dataValidation,
    load: async () => (await import('./data-validation/index.ts')).gate,
  },
  {
    ...trainingGate,
    load: async () => (await import('./training-gate/index.ts')).gate,
  },
  {
    ...metricRegression,
    load: async () => (await import('./metric-regression/index.ts')).gate,
  },
  {
    ...biasEvaluation,
    load: async () => (await import('./bias-evaluation/index.ts')).gate,
  },
  {
    ...containerPackaging,
    load: async () => (await import('./container-packaging/index.ts')).gate,
  },
  {
    ...canaryPromotion,
    load: async () => (await import('./canary-promotion/index.ts')).gate,
  },
];

export const gateNamed = (name: string): GateEntry | undefined => gates.find((gate) => gate.name === name);
