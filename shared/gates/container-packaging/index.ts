import type { Gate } from '../gate.ts';
import { apply } from './apply.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import { type Action, next } from './next.ts';
import { present } from './present.ts';
import { record } from './record.ts';
import { type ContainerPackagingSettings, face } from './settings.ts';

export const gate: Gate<ContainerPackagingSettings, Evidence, Action> = {
  ...face,
  gather,
  next,
  apply,
  decide,
  record,
  present,
  output: ({ image, steps, verification }) => ({
    'image-digest': image?.digest ?? '',
    'image-reference': image && (steps.pushed || verification) ? `${image.name}@${image.digest}` : '',
    'image-size': image === undefined ? '' : String(image.size),
  }),
};
