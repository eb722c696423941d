import type { Gate } from '../gate.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import { present } from './present.ts';
import { record } from './record.ts';
import { face, type MetricRegressionSettings } from './settings.ts';

export const gate: Gate<MetricRegressionSettings, Evidence> = {
  ...face,
  gather,
  decide,
  record,
  present,
  output: (evidence) => ({ rows: evidence.kind === 'rows' ? String(evidence.slices[0]?.rows ?? '') : '' }),
};
