import type { Gate } from '../gate.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import { loosened } from './loosened.ts';
import { present } from './present.ts';
import { record } from './record.ts';
import { type DataValidationSettings, face } from './settings.ts';

export const gate: Gate<DataValidationSettings, Evidence> = {
  ...face,
  gather,
  decide,
  record,
  present,
  loosened,
  output: (evidence) => ({ rows: String(evidence.tables.reduce((sum, table) => sum + (table.rows ?? 0), 0)) }),
};
