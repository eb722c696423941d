import { posix } from 'node:path';
import { block, type Companion, Malformed, quoted, type Reason, review } from './finding.ts';
import { fieldsOf } from './protobuf.ts';

const knownDomains = new Set(['', 'ai.onnx', 'ai.onnx.ml', 'ai.onnx.training', 'ai.onnx.preview.training']);
const deepest = 64;

/** Whether the bytes are a ModelProto with a graph and an operator set. */
export function isOnnx(bytes: Buffer): boolean {
  if (bytes[0] !== 0x08) return false;
  const seen = new Set<number>();
  try {
    for (const { number, wire } of fieldsOf(bytes)) {
      if (number > 30 || (number === 7 && wire !== 'bytes')) return false;
      seen.add(number);
    }
  } catch {
    return false;
  }
  return seen.has(7) && seen.has(8);
}

type Path = 'model' | 'graph' | 'node' | 'attribute' | 'tensor' | 'sparse' | 'training' | 'function' | 'opset';

/** Messages inside messages, by field number (onnx.proto3). */
const inside: Readonly<Record<Path, Readonly<Record<number, Path>>>> = {
  model: { 7: 'graph', 8: 'opset', 20: 'training', 25: 'function' },
  graph: { 1: 'node', 5: 'tensor', 15: 'sparse' },
  node: { 5: 'attribute' },
  attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse' },
  sparse: { 1: 'tensor', 2: 'tensor' },
  training: { 1: 'graph', 2: 'graph' },
  function: { 7: 'node', 9: 'opset', 11: 'attribute' },
  tensor: {},
  opset: {},
};

const domainField: Partial<Readonly<Record<Path, number>>> = { node: 7, opset: 1, function: 10 };

export interface ScannedOnnx {
  readonly reasons: readonly Reason[];
  readonly companions: readonly Companion[];
}

/**
 * Walks the whole model: operators of foreign domains run native code of others, and tensors may lie in other files, which
 * must lie beside the model.
 * @throws Malformed
 */
export function scanOnnx(bytes: Buffer): ScannedOnnx {
  const reasons = new Map<string, Reason>();
  const companions: Companion[] = [];
  const walk = (message: Buffer, path: Path, depth: number): void => {
    if (depth > deepest) throw new Malformed('graphs are nested too deep');
    const external = new Map<string, string>();
    let isExternal = false;
    for (const field of fieldsOf(message)) {
      if (field.wire === 'bytes') {
        const next = inside[path][field.number];
        if (next) walk(field.value, next, depth + 1);
        if (field.number === domainField[path]) tellDomain(field.value.toString('utf8'));
        if (path === 'tensor' && field.number === 13) entry(field.value, external);
      }
      if (path === 'tensor' && field.number === 14 && field.wire === 'varint') isExternal = field.value === 1n;
    }
    if (isExternal || external.size > 0) readExternal(external);
  };
  const tellDomain = (domain: string): void => {
    if (!knownDomains.has(domain))
      reasons.set(
        domain,
        review(
          `It uses operators of the domain ${quoted(domain)}, which are no part of ONNX: see what implements them.`,
        ),
      );
  };
  const readExternal = (external: ReadonlyMap<string, string>): void => {
    const companion = companionOf(external);
    if ('location' in companion) companions.push(companion);
    else reasons.set(companion.text, companion);
  };
  walk(bytes, 'model', 0);
  return { reasons: [...reasons.values()], companions };
}

function entry(message: Buffer, into: Map<string, string>): void {
  let key = '';
  let value = '';
  for (const field of fieldsOf(message))
    if (field.wire === 'bytes') {
      if (field.number === 1) key = field.value.toString('utf8');
      if (field.number === 2) value = field.value.toString('utf8');
    }
  if (into.has(key)) throw new Malformed('external data say something twice');
  into.set(key, value);
}

function companionOf(external: ReadonlyMap<string, string>): Companion | Reason {
  const location = external.get('location') ?? '';
  const said = `It reads tensors from ${quoted(location)}`;
  const parts = location.split('/');
  const strange = /[\\\0]/.test(location) || /^[A-Za-z]:/.test(location);
  if (location === '' || location.startsWith('/') || parts.includes('..') || strange)
    return block(`${said}, which is not a file beside the model.`);
  const [offset, length] = ['offset', 'length'].map((key) => {
    const text = external.get(key);
    return text === undefined ? undefined : /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  });
  if (Number.isNaN(offset) || Number.isNaN(length)) return block(`${said} at a place that is no number.`);
  return { location: posix.normalize(location), offset: offset ?? 0, ...(length === undefined ? {} : { length }) };
}
