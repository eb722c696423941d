import type { Gate } from '../gate.ts';
import { apply, next } from './apply.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import { outcomeOf } from './outcome.ts';
import type { Action } from './plan-traffic.ts';
import { present } from './present.ts';
import { record } from './record.ts';
import { type CanaryPromotionSettings, face } from './settings.ts';
import { nextWait, type Wait, wait } from './wait.ts';

export const gate: Gate<CanaryPromotionSettings, Evidence, Action | Wait> = {
  ...face,
  gather,
  next: (evidence, settings) => next(evidence) ?? nextWait(evidence, settings),
  apply: (action, evidence, settings, site) =>
    action.what === 'wait' ? wait(action, evidence, settings, site) : apply(action, evidence, settings, site),
  reread: ({ read }) => read,
  decide,
  record,
  present,
  output: (evidence) => {
    const { decision, reason, nextWeight } = outcomeOf(evidence);
    return { decision, reason, 'next-weight': nextWeight === undefined ? '' : String(nextWeight) };
  },
};
