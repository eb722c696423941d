import type { Gate } from '../gate.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import { present } from './present.ts';
import { record } from './record.ts';
import { type DataValidationSettings, face } from './settings.ts';

export const gate: Gate<DataValidationSettings, Evidence> = {
  ...face,
  gather,
  decide,
  record,
  present,
  output: (evidence) => ({ rows: String(evidence.tables.reduce((sum, table) => sum + (table.rows ?? 0), 0)) }),
};
