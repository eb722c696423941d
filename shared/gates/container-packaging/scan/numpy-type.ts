import { Malformed } from './finding.ts';
import type { Value } from './pickle-values.ts';

export interface NumpyType {
  readonly itemBytes: number;
  /** Elements are Python objects: what follows is a pickle. */
  readonly hasObject: boolean;
}

/** The type of an array as pickled: `numpy.dtype(code, …)` with its state. */
export function pickledNumpyType(value: Value | undefined, depth = 0): NumpyType {
  if (value?.kind !== 'instance' || value.of !== 'numpy:dtype' || depth > 16)
    throw new Malformed('the type of an array is no numpy.dtype');
  const [code] = value.made;
  const match = /^([biufcmMSUVO])(\d{1,9})$/.exec(code?.kind === 'text' ? code.value : '');
  if (!match || value.state?.kind !== 'tuple') throw new Malformed('the type of an array is not one that is known');
  const [, letter = '', digits = ''] = match;
  const [, , subarray, , fields, size, , flags] = value.state.items;
  const itemBytes = Number(digits) * (letter === 'U' ? 4 : 1);
  if (subarray?.kind !== 'none') throw new Malformed('the type of an array holds arrays');
  const wantedSize = /[SUV]/.test(letter) ? itemBytes : -1;
  if (size?.kind !== 'integer' || size.value !== wantedSize)
    throw new Malformed('the type of an array says two different sizes');
  const inFields = fields?.kind === 'dict' && hasObjectField(fields, itemBytes, depth);
  const hasObject = letter === 'O' || inFields;
  const flagged = flags?.kind === 'integer' && (flags.value & 1) === 1;
  if (flagged !== hasObject) throw new Malformed('the type of an array hides whether it holds objects');
  return { itemBytes, hasObject };
}

function hasObjectField(fields: Extract<Value, { kind: 'dict' }>, itemBytes: number, depth: number): boolean {
  let found = false;
  for (const field of fields.entries.values()) {
    const [type, offset] = field.kind === 'tuple' ? field.items : [];
    const read = pickledNumpyType(type, depth + 1);
    if (offset?.kind !== 'integer' || offset.value < 0 || offset.value + read.itemBytes > itemBytes)
      throw new Malformed('a field of an array lies outside of its rows');
    found ||= read.hasObject;
  }
  return found;
}
