import { type Field, readFields } from './protobuf.ts';

/** A part of TensorBoard's `Event`; fields as in tensorflow's event.proto, summary.proto and tensor.proto. */
export interface Event {
  /** Seconds since 1970. */
  readonly wallTime: number;
  readonly step: number;
  readonly fileVersion?: string;
  readonly sessionStart: boolean;
  readonly values: readonly { readonly tag: string; readonly scalar: number | undefined }[];
}

const startStatus = 1n;

/** Undefined where the message is malformed. */
export function readEvent(message: Buffer): Event | undefined {
  const fields = readFields(message);
  if (!fields) return undefined;
  const summary = last(fields, 5)?.bytes;
  const values = summary === undefined ? [] : readSummary(summary);
  const session = last(fields, 7)?.bytes;
  const log = session === undefined ? [] : readFields(session);
  if (!values || !log) return undefined;
  const version = last(fields, 3)?.bytes;
  return {
    wallTime: fields.findLast(({ number, wire }) => number === 1 && wire === 1)?.bytes?.readDoubleLE() ?? 0,
    step: Number(BigInt.asIntN(64, last(fields, 2)?.varint ?? 0n)),
    ...(version === undefined ? {} : { fileVersion: version.toString('utf8') }),
    sessionStart: last(log, 1)?.varint === startStatus,
    values,
  };
}

function readSummary(message: Buffer): Event['values'] | undefined {
  const summary = readFields(message);
  if (!summary) return undefined;
  const values: { tag: string; scalar: number | undefined }[] = [];
  for (const { number, bytes } of summary) {
    if (number !== 1 || bytes === undefined) continue;
    const fields = readFields(bytes);
    if (!fields) return undefined;
    const tensor = last(fields, 8)?.bytes;
    const simple = fields.find((field) => field.number === 2 && field.wire === 5)?.bytes;
    values.push({
      tag: last(fields, 1)?.bytes?.toString('utf8') ?? '',
      scalar: simple === undefined ? (tensor === undefined ? undefined : scalarOf(tensor)) : simple.readFloatLE(),
    });
  }
  return values;
}

const float = 1n;
const double = 2n;

/** The number in a tensor of rank 0; undefined for every other tensor. */
function scalarOf(message: Buffer): number | undefined {
  const fields = readFields(message);
  const type = fields && last(fields, 1)?.varint;
  if (!fields || (type !== float && type !== double)) return undefined;
  const shape = last(fields, 2)?.bytes;
  if (shape !== undefined && !isScalar(shape)) return undefined;
  const width = type === float ? 4 : 8;
  const held = last(fields, 4)?.bytes ?? last(fields, type === float ? 5 : 6)?.bytes;
  // a default value is not written
  if (held === undefined) return 0;
  if (held.length !== width) return undefined;
  return width === 4 ? held.readFloatLE() : held.readDoubleLE();
}

/** Neither a dimension (2) nor an unknown rank (3). */
const isScalar = (shape: Buffer): boolean =>
  readFields(shape)?.every(({ number }) => number !== 2 && number !== 3) ?? false;

const last = (fields: readonly Field[], number: number): Field | undefined =>
  fields.findLast((field) => field.number === number);
