import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Json } from '../json.ts';
import type { Fault } from './fault.ts';

/** How many values aliases may add to what stands in the file: enough for reuse, too few for a bomb. */
const maximumAliasedValues = 100_000;

export interface Converted {
  readonly value: Json;
  readonly faults: readonly Fault[];
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

interface State {
  readonly faults: Fault[];
  readonly targets: Map<Alias, Node>;
  readonly anchors: Map<string, Node>;
  /** Values of finished anchored nodes, and how many values each holds when written out. */
  readonly finished: Map<Node, { value: Json; size: number }>;
  size: number;
  aliased: number;
}

/**
 * A YAML tree as JSON. An aliased value is shared, not copied, but its full size is counted: whoever walks the result walks
 * every copy. Mappings become plain objects whose keys are all their own; `__proto__` is refused.
 */
export function toJson(root: Node): Converted {
  const state: State = {
    faults: [],
    targets: new Map(),
    anchors: new Map(),
    finished: new Map(),
    size: 0,
    aliased: 0,
  };
  const value = convert(root, state);
  return { value, faults: state.faults, targets: state.targets };
}

function convert(node: unknown, state: State): Json {
  if (isAlias(node)) return convertAlias(node, state);
  const sizeBefore = state.size++;
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor) state.anchors.set(anchor, node as Node);
  const value = convertPlain(node, state);
  if (anchor) state.finished.set(node as Node, { value, size: state.size - sizeBefore });
  return value;
}

function convertPlain(node: unknown, state: State): Json {
  if (isMap(node)) return convertMap(node, state);
  if (isSeq(node)) return node.items.map((item) => convert(item, state));
  return isScalar(node) ? convertScalar(node, state) : null;
}

function convertAlias(alias: Alias, state: State): Json {
  const offset = alias.range?.[0] ?? 0;
  const target = state.anchors.get(alias.source);
  if (!target) {
    state.faults.push({ offset, message: `the alias *${alias.source} has no anchor &${alias.source} before it` });
    return null;
  }
  state.targets.set(alias, target);
  const finished = state.finished.get(target);
  if (!finished) {
    state.faults.push({ offset, message: `the alias *${alias.source} stands inside the value that it names` });
    return null;
  }
  const within = state.aliased <= maximumAliasedValues;
  state.aliased += finished.size;
  state.size += finished.size;
  if (state.aliased <= maximumAliasedValues) return finished.value;
  if (within) {
    const message = `aliases expand to more than ${maximumAliasedValues.toLocaleString('en-US')} values`;
    state.faults.push({ offset, message, cure: 'write the values out, or use fewer aliases' });
  }
  return null;
}

function convertMap(map: YAMLMap, state: State): Json {
  const entries = new Map<string, Json>();
  for (const { key, value } of map.items) {
    const name = keyText(key);
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const converted = convert(value, state);
    if (name === '__proto__') {
      state.faults.push({ offset, message: 'the key "__proto__" is not accepted', cure: 'rename it' });
    } else if (entries.has(name)) {
      state.faults.push({ offset, message: `the key ${JSON.stringify(name)} stands twice in this mapping` });
    } else if (name === '<<' && isPlain(key)) {
      const message = 'merge keys (<<) do not exist in YAML 1.2';
      state.faults.push({ offset, message, cure: 'write the merged keys out' });
    } else {
      entries.set(name, converted);
    }
  }
  return Object.fromEntries(entries);
}

/** Keys are strings: the parser was told so, and reports those that cannot be. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function isPlain(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN';
}

function convertScalar({ value, source, range }: Scalar, state: State): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'number') return source ?? null;
  const offset = range?.[0] ?? 0;
  if (!Number.isFinite(value)) {
    const message = `${source ?? value} is not a finite number`;
    state.faults.push({ offset, message, cure: 'put it in quotes if it is text' });
  } else if (source && !isExact(value, source)) {
    const message = `the integer ${source} cannot be held exactly (the nearest 64-bit float is ${BigInt(value)})`;
    state.faults.push({ offset, message, cure: 'put it in quotes if it is an identifier, or write the nearest value' });
  }
  return value;
}

function isExact(value: number, source: string): boolean {
  if (Number.isSafeInteger(value) || !/^[-+]?(\d+|0o[0-7]+|0x[\da-f]+)$/i.test(source)) return true;
  return BigInt(source) === BigInt(value);
}
