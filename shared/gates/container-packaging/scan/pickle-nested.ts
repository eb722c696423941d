import { block } from './finding.ts';
import { type Machine, push } from './pickle-machine.ts';

const deepestNesting = 3;

export function pushBytes(m: Machine, value: Buffer): void {
  inspectNested(m, value);
  push(m, { kind: 'bytes', value });
}

/** Bytes that are a whole pickle: something may load them later. */
export function inspectNested(m: Machine, value: Uint8Array): void {
  const depth = m.options.depth ?? 0;
  const first = value[0];
  const looks = first === 0x80 || first === 0x63 || first === 0x28 || first === 0x7d || first === 0x5d;
  if (!looks || value.length < 4 || depth >= deepestNesting) return;
  const { reasons, forbidden, malformed, called } = m.scan(
    Buffer.from(value.buffer, value.byteOffset, value.length),
    0,
    {
      ...m.options,
      persistentIds: 'refused',
      joblib: false,
      depth: depth + 1,
    },
  );
  if (!forbidden || (malformed && !called)) return;
  m.state.forbidden = true;
  for (const reason of reasons)
    if (reason.verdict === 'block') m.tell(block(`In a pickle inside the pickle: ${reason.text}`));
}
