import { face as dataValidation } from './data-validation/settings.ts';
import type { Gate, GateFace } from './gate.ts';

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
];

export const gateNamed = (name: string): GateEntry | undefined => gates.find((gate) => gate.name === name);
