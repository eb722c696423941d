import type { Gate } from '../gate.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import { present } from './present.ts';
import { record } from './record.ts';
import { type BiasEvaluationSettings, face } from './settings.ts';

export const gate: Gate<BiasEvaluationSettings, Evidence> = {
  ...face,
  gather,
  decide,
  record,
  present,
  output: ({ rows, attributes }) => ({
    rows: String(rows),
    groups: String(attributes.reduce((sum, { groups }) => sum + groups.length, 0)),
  }),
};
