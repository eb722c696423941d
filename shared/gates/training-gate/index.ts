import type { Gate } from '../gate.ts';
import { apply, next, type Train } from './apply.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import { present } from './present.ts';
import { record } from './record.ts';
import { face, type TrainingGateSettings } from './settings.ts';

export const gate: Gate<TrainingGateSettings, Evidence, Train> = {
  ...face,
  gather,
  next,
  apply,
  decide,
  record,
  present,
  output: ({ mode, plan, run, log, previous }) => {
    const seconds = run?.seconds ?? previous?.seconds ?? log?.seconds;
    const memory = run ? run.peakMemory : previous?.peakMemory;
    return {
      // a run that went wrong leaves the training to be done
      'needs-training': mode === 'judge' || !plan ? '' : String(run ? !run.good : plan.needsTraining),
      fingerprint: plan?.fingerprint?.sha256 ?? '',
      'training-seconds': seconds === undefined ? '' : String(seconds),
      'peak-memory': memory === undefined || memory === null ? '' : String(memory),
    };
  },
};
