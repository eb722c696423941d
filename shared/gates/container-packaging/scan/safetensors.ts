import { Malformed, quoted } from './finding.ts';
import { parseStrictJson } from './strict-json.ts';

/** Bits of an item. */
const itemBits: Readonly<Record<string, number>> = {
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  I64: 64,
  U64: 64,
  F64: 64,
  C64: 64,
};

/** Bytes; the format's own limit. */
export const longestSafetensorsHeader = 100_000_000;

/** The length of the header, where the first bytes may be those of a safetensors file. */
export function safetensorsHeader(head: Buffer, fileBytes: number): number | undefined {
  if (head.length < 9 || head[8] !== 0x7b) return undefined;
  const length = head.readBigUInt64LE();
  return length <= BigInt(Math.min(longestSafetensorsHeader, fileBytes - 8)) ? Number(length) : undefined;
}

/**
 * The header against the file's size: every tensor's span fits its shape, and the spans cover the data without hole, overlap
 * or rest.
 * @throws Malformed
 */
export function checkSafetensors(header: Buffer, dataBytes: number): void {
  const value = parseStrictJson(header);
  if (header[0] !== 0x7b || !isRecord(value)) throw new Malformed('the header is no object');
  const { __metadata__: metadata, ...tensors } = value;
  if (
    metadata !== undefined &&
    (!isRecord(metadata) || Object.values(metadata).some((text) => typeof text !== 'string'))
  )
    throw new Malformed('the metadata are not texts');
  const spans = Object.entries(tensors).map(([name, tensor]) => spanOf(name, tensor));
  let at = 0;
  for (const { name, from, to } of spans.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from !== at) throw new Malformed(`before the tensor ${quoted(name)} there is a hole or an overlap`);
    at = to;
  }
  if (at !== dataBytes) throw new Malformed('the tensors do not end where the file ends');
}

function spanOf(name: string, tensor: unknown): { name: string; from: number; to: number } {
  const said = `the tensor ${quoted(name)}`;
  if (!isRecord(tensor) || Object.keys(tensor).sort().join() !== 'data_offsets,dtype,shape')
    throw new Malformed(`${said} has other keys than dtype, shape and data_offsets`);
  const { dtype, shape, data_offsets: offsets } = tensor;
  const bits = typeof dtype === 'string' && Object.hasOwn(itemBits, dtype) ? itemBits[dtype] : undefined;
  if (bits === undefined) throw new Malformed(`${said} has a type that is not known`);
  if (!isLengths(shape)) throw new Malformed(`${said} has no whole shape`);
  if (!isLengths(offsets) || offsets.length !== 2) throw new Malformed(`${said} has no span`);
  const [from, to] = offsets as [number, number];
  const wanted = shape.reduce((product, length) => product * BigInt(length), BigInt(bits));
  if (wanted % 8n !== 0n || wanted / 8n !== BigInt(to) - BigInt(from))
    throw new Malformed(`${said} has another size than its shape and type`);
  return { name, from, to };
}

const isLengths = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((length) => Number.isSafeInteger(length) && (length as number) >= 0);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
