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

export const gate: Gate<CanaryPromotionSettings, Evidence, Action> = {
  ...face,
  gather,
  next,
  apply,
  decide,
  record,
  present,
  output: (evidence) => {
    const { decision, reason, nextWeight } = outcomeOf(evidence);
    return { decision, reason, 'next-weight': nextWeight === undefined ? '' : String(nextWeight) };
  },
};
