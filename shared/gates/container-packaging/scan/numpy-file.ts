import type { AllowedGlobals } from './allowed-globals.ts';
import { block, Malformed, type Reason } from './finding.ts';
import { type Literal, parseLiteral } from './literal.ts';
import { scanPickle } from './pickle.ts';

export const isNumpyFile = (bytes: Buffer): boolean => bytes.subarray(0, 6).equals(Buffer.from('\x93NUMPY', 'latin1'));

const longestHeader = 1 << 20;

/** An `.npy` file: a header that is one literal, then raw items, or a pickle where the items are objects. */
export function scanNumpyFile(bytes: Buffer, allowed: AllowedGlobals): readonly Reason[] {
  const { header, dataStart } = readHeader(bytes);
  const type = typeOf(header.get('descr'), 0);
  const shape = header.get('shape');
  if (header.size !== 3 || typeof header.get('fortran_order') !== 'boolean' || !Array.isArray(shape))
    throw new Malformed('the header has other keys than descr, fortran_order and shape');
  const count = shape.reduce<number>((product, length) => {
    if (typeof length !== 'number' || length < 0) throw new Malformed('the shape is not made of lengths');
    return product * length;
  }, 1);
  if (type.hasObject) {
    const { reasons, end } = scanPickle(bytes, dataStart, { allowed, persistentIds: 'refused', joblib: false });
    const trailing = reasons.length === 0 && end !== bytes.length;
    return trailing ? [block('Something stands after the objects of the array.')] : reasons;
  }
  const wanted = count * type.itemBytes;
  if (bytes.length - dataStart !== wanted)
    throw new Malformed(`the array has ${bytes.length - dataStart} bytes of data instead of ${wanted}`);
  return [];
}

function readHeader(bytes: Buffer): { header: ReadonlyMap<string, Literal>; dataStart: number } {
  const version = bytes[6];
  if (bytes.length < 12 || version === undefined || version < 1 || version > 3 || bytes[7] !== 0)
    throw new Malformed('the version of the header is not one that is known');
  const lengthBytes = version === 1 ? 2 : 4;
  const length = bytes.readUIntLE(8, lengthBytes);
  const start = 8 + lengthBytes;
  if (length > longestHeader || start + length > bytes.length) throw new Malformed('the header reaches past the end');
  const text = bytes.subarray(start, start + length).toString(version === 3 ? 'utf8' : 'latin1');
  const header = parseLiteral(text);
  if (!(header instanceof Map)) throw new Malformed('the header is no dictionary');
  return { header, dataStart: start + length };
}

interface ItemType {
  readonly itemBytes: number;
  readonly hasObject: boolean;
}

/** A code such as `<f8`, or a list of fields (name, type[, shape]). */
function typeOf(descr: Literal | undefined, depth: number): ItemType {
  if (depth > 16) throw new Malformed('the type is nested too deep');
  if (typeof descr === 'string') return typeOfCode(descr);
  if (!Array.isArray(descr) || descr.length === 0) throw new Malformed('the type is not one that is known');
  const fields = descr.map((field): ItemType => {
    const [name, type, shape] = Array.isArray(field) ? field : [];
    if (typeof name !== 'string' && !Array.isArray(name)) throw new Malformed('a field has no name');
    const { itemBytes, hasObject } = typeOf(type, depth + 1);
    const lengths = shape === undefined ? [] : Array.isArray(shape) ? shape : [shape];
    if (lengths.some((length) => typeof length !== 'number' || length < 0))
      throw new Malformed('a field has no whole shape');
    return { itemBytes: (lengths as number[]).reduce((product, length) => product * length, itemBytes), hasObject };
  });
  return {
    itemBytes: fields.reduce((sum, field) => sum + field.itemBytes, 0),
    hasObject: fields.some(({ hasObject }) => hasObject),
  };
}

function typeOfCode(code: string): ItemType {
  const match = /^[<>|=]?([?biufcmMSUVOa])(\d{0,9})(\[[^\]]{1,20}\])?$/.exec(code);
  if (!match) throw new Malformed('the type is not one that is known');
  const [, letter = '', digits = ''] = match;
  if (letter === 'O') return { itemBytes: 8, hasObject: true };
  if (digits === '' && letter !== '?') throw new Malformed('the type has no size');
  return { itemBytes: Number(digits === '' ? 1 : digits) * (letter === 'U' ? 4 : 1), hasObject: false };
}
