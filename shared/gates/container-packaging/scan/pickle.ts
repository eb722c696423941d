import { type AllowedGlobals, moduleOf } from './allowed-globals.ts';
import { block, Malformed, quoted, type Reason, review } from './finding.ts';
import { pickledNumpyType } from './numpy-type.ts';
import { call } from './pickle-calls.ts';
import { type PickleReader, pickleReader } from './pickle-reader.ts';
import { rawUnicodeText, unquotedText, utf8Text } from './pickle-text.ts';
import { dictOf, nodesOf, tupleOf, type Value } from './pickle-values.ts';

export interface PickleOptions {
  readonly allowed: AllowedGlobals;
  /** `storage`: as in a torch archive, where tensors lie beside the pickle. */
  readonly persistentIds: 'refused' | 'storage';
  /** Read as joblib does: raw array bytes stand between opcodes. */
  readonly joblib: boolean;
  /** How deep in other pickles. */
  readonly depth?: number;
}

export interface ScannedPickle {
  readonly reasons: readonly Reason[];
  /** Imports something that no profile allows. */
  readonly forbidden: boolean;
  /** After STOP. */
  readonly end: number;
  /** It did not come to STOP. */
  readonly malformed: boolean;
  /** Calls happened before the end. */
  readonly called: boolean;
  /** Raw arrays between its opcodes: a file of joblib. */
  readonly arrays: boolean;
}

const mostOpcodes = 50_000_000;
const mostOpenMarks = 2_000;
/** Logical size: what it would be without sharing. */
const mostNodes = 2 ** 40;
const mostReasons = 20;
const deepestNesting = 3;
const alignmentOfJoblib = 16;

/**
 * Runs a pickle's opcodes over abstract values: what is imported and called is known, nothing is. Protocols 0 to 5. A loader may
 * run what stands before a fault, so that a malformed pickle is as bad as a forbidden one.
 */
export function scanPickle(bytes: Buffer, start: number, options: PickleOptions): ScannedPickle {
  const machine = newMachine(bytes, start, options);
  let malformed = false;
  try {
    while (step(machine));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    malformed = true;
    machine.tell(block(`At byte ${machine.reader.position()}: ${error.message}.`));
  }
  const { reader, reasons, state } = machine;
  return { reasons: [...reasons.values()], end: reader.position(), malformed, ...state };
}

interface Machine {
  readonly bytes: Buffer;
  readonly start: number;
  readonly options: PickleOptions;
  readonly reader: PickleReader;
  readonly memo: Map<number, Value>;
  readonly marks: Value[][];
  readonly reasons: Map<string, Reason>;
  readonly tell: (reason: Reason) => void;
  readonly state: { forbidden: boolean; called: boolean; arrays: boolean };
  stack: Value[];
  protocol: number;
  opcodes: number;
}

function newMachine(bytes: Buffer, start: number, options: PickleOptions): Machine {
  const reasons = new Map<string, Reason>();
  return {
    bytes,
    start,
    options,
    reader: pickleReader(bytes, start),
    memo: new Map(),
    marks: [],
    reasons,
    tell: (reason) => {
      if (reasons.size < mostReasons || reason.verdict === 'block') reasons.set(reason.text, reason);
      if (reasons.size > 2 * mostReasons) throw new Malformed('there are too many findings');
    },
    state: { forbidden: false, called: false, arrays: false },
    stack: [],
    protocol: 0,
    opcodes: 0,
  };
}

/** One opcode; false after STOP. */
function step(m: Machine): boolean {
  const at = m.reader.position();
  const code = m.reader.take(1)[0] as number;
  m.opcodes += 1;
  if (m.opcodes > mostOpcodes) throw new Malformed('it has more opcodes than are followed');
  if (code === 0x2e) {
    pop(m);
    return false;
  }
  const action = actions[code];
  if (!action) throw new Malformed(`opcode 0x${code.toString(16).padStart(2, '0')} is not one of protocols 0 to 5`);
  if (code === 0x80 && at !== m.start) throw new Malformed('the protocol is said a second time');
  action(m);
  return true;
}

const pop = (m: Machine): Value => {
  const value = m.stack.pop();
  if (value === undefined) throw new Malformed('the stack is empty');
  return value;
};

const peek = (m: Machine): Value => {
  const value = m.stack.at(-1);
  if (value === undefined) throw new Malformed('the stack is empty');
  return value;
};

const push = (m: Machine, value: Value): void => {
  if (nodesOf(value) > mostNodes) throw new Malformed('it would unpack to more than can be held');
  m.stack.push(value);
};

const popMark = (m: Machine): Value[] => {
  const before = m.marks.pop();
  if (before === undefined) throw new Malformed('there is no mark');
  const items = m.stack;
  m.stack = before;
  return items;
};

function pushTuple(m: Machine, items: readonly Value[]): void {
  push(m, tupleOf(items));
}

function tupleOfLast(m: Machine, length: number): void {
  if (m.stack.length < length) throw new Malformed('the stack is empty');
  pushTuple(m, m.stack.splice(m.stack.length - length));
}

function pushBytes(m: Machine, value: Buffer): void {
  inspectNested(m, value);
  push(m, { kind: 'bytes', value });
}

/** Bytes that are a whole pickle: something may load them later. */
function inspectNested(m: Machine, value: Uint8Array): void {
  const depth = m.options.depth ?? 0;
  const first = value[0];
  const looks = first === 0x80 || first === 0x63 || first === 0x28 || first === 0x7d || first === 0x5d;
  if (!looks || value.length < 4 || depth >= deepestNesting) return;
  const { reasons, forbidden, malformed, called } = scanPickle(
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

function pushGlobal(m: Machine, rawModule: string, name: string): void {
  const module = moduleOf(rawModule, m.protocol);
  const global = m.options.allowed.find(module, name);
  if (global) {
    push(m, { kind: 'global', global });
    return;
  }
  const profile = m.options.allowed.profileOf(module, name);
  const said = `It imports ${quoted(name)} from ${quoted(module)}`;
  if (profile === undefined) {
    m.state.forbidden = true;
    m.tell(block(`${said}, which no scan profile lists.`));
    push(m, { kind: 'forbidden' });
  } else {
    m.tell(review(`${said}, which only the scan profile ${profile} lists: enable it where this model needs it.`));
    push(m, { kind: 'global', global: { module, name, use: 'call' } });
  }
}

function called(m: Machine, callee: Value, args: Value, how: 'call' | 'new'): void {
  m.state.called = true;
  const result = call(callee, args, how);
  if (result.kind === 'refused') {
    m.state.forbidden = true;
    m.tell(block(`At byte ${m.reader.position()}: ${result.why}.`));
    push(m, { kind: 'forbidden' });
    return;
  }
  if (result.value.kind === 'bytes') inspectNested(m, result.value.value);
  push(m, result.value);
}

/** `append`, `extend`, `add` and item assignment run code of what they are called on. */
function filled(target: Value, items: readonly Value[], kinds: readonly Value['kind'][]): void {
  if (target.kind === 'forbidden') return;
  if (!kinds.includes(target.kind) || !('nodes' in target))
    throw new Malformed('items are put into something that holds none');
  if (target.kind === 'tuple') throw new Malformed('items are put into a tuple');
  target.nodes += items.reduce((sum, item) => sum + nodesOf(item), 0);
  if (target.nodes > mostNodes) throw new Malformed('it would unpack to more than can be held');
  if (kinds.includes('dict') && items.length % 2 !== 0) throw new Malformed('a key has no value');
  if (target.kind !== 'dict') return;
  for (let i = 0; i < items.length; i += 2) {
    const key = items[i];
    if (key?.kind === 'text') target.entries.set(key.value, items[i + 1] as Value);
  }
}

function built(m: Machine): void {
  const state = pop(m);
  const object = peek(m);
  if (object.kind === 'forbidden') {
    m.state.called = true;
    return;
  }
  if (object.kind !== 'instance')
    throw new Malformed('a state is given to something that is no object of a listed class');
  if (hasSpecialName(state)) throw new Malformed('a state sets a special attribute');
  object.state = state;
  object.nodes += nodesOf(state);
  if (object.of !== 'joblib.numpy_pickle:NumpyArrayWrapper') return;
  m.state.arrays = true;
  if (m.options.joblib) m.stack[m.stack.length - 1] = joblibArray(m, object);
}

const hasSpecialName = (state: Value): boolean =>
  state.kind === 'dict'
    ? [...state.entries.keys()].some((name) => name.startsWith('__') && name.endsWith('__'))
    : state.kind === 'tuple' &&
      state.items.length === 2 &&
      state.items.some((item) => item.kind === 'dict' && hasSpecialName(item));

/** The bytes of an array follow its wrapper: as raw items after a padding, or as a pickle where the items are objects. */
function joblibArray(m: Machine, wrapper: Extract<Value, { kind: 'instance' }>): Value {
  const { reader } = m;
  if (wrapper.state?.kind !== 'dict') throw new Malformed('an array of joblib has no description');
  if (reader.inFrame()) throw new Malformed('an array of joblib lies in a frame');
  const { entries } = wrapper.state;
  const subclass = entries.get('subclass');
  if (subclass?.kind !== 'global' || !/^numpy(\.|$)/.test(subclass.global.module) || subclass.global.use !== 'value')
    throw new Malformed('an array of joblib is of a class that is not known');
  const shape = entries.get('shape');
  if (shape?.kind !== 'tuple') throw new Malformed('an array of joblib has no shape');
  const count = shape.items.reduce((product, length) => {
    if (length.kind !== 'integer' || length.value < 0) throw new Malformed('an array of joblib has no whole shape');
    return product * length.value;
  }, 1);
  const type = pickledNumpyType(entries.get('dtype'));
  const array: Value = { kind: 'instance', of: 'numpy:ndarray', made: [], nodes: 1 };
  if (type.hasObject) {
    const inner = scanPickle(m.bytes, reader.position(), { ...m.options, joblib: false });
    for (const reason of inner.reasons) m.tell(reason);
    m.state.forbidden ||= inner.forbidden;
    m.state.called ||= inner.called;
    if (inner.malformed) throw new Malformed('the objects of an array cannot be followed');
    reader.take(inner.end - reader.position());
    return array;
  }
  const alignment = entries.get('numpy_array_alignment_bytes');
  if (alignment !== undefined && alignment.kind !== 'none') {
    const padding = reader.unsigned(1);
    // as a number of padding bytes it is no opcode: whoever reads the file as a plain pickle stops here
    if (alignment.kind !== 'integer' || alignment.value !== alignmentOfJoblib || padding > alignmentOfJoblib)
      throw new Malformed('the padding of an array of joblib is not the one that joblib writes');
    reader.take(padding);
  }
  reader.take(count * type.itemBytes);
  return array;
}

function persistent(m: Machine, id: Value): void {
  const [kind, type, key] = id.kind === 'tuple' ? id.items : [];
  const isStorage =
    m.options.persistentIds === 'storage' &&
    kind?.kind === 'text' &&
    kind.value === 'storage' &&
    type?.kind === 'global' &&
    key?.kind === 'text';
  if (type?.kind === 'forbidden') {
    push(m, type);
    return;
  }
  if (!isStorage) throw new Malformed('a persistent id stands where the loader knows none');
  push(m, { kind: 'instance', of: 'torch:storage', made: [], nodes: 1 });
}

/** Python reads more than this as a number; no pickler writes more. */
const decimal = (line: Buffer): number => {
  const text = line.toString('latin1');
  if (!/^(0|[1-9]\d{0,14})$/.test(text)) throw new Malformed('a memo index is no plain number');
  return Number(text);
};

function putMemo(m: Machine, index: number): void {
  if (index > mostOpcodes) throw new Malformed('a memo index is larger than any that is written');
  m.memo.set(index, peek(m));
}

function getMemo(m: Machine, index: number): void {
  const value = m.memo.get(index);
  if (value === undefined) throw new Malformed('a memo slot is read before it is written');
  push(m, value);
}

function scalarLine(m: Machine, shape: RegExp): void {
  const text = m.reader.line().toString('latin1');
  if (!shape.test(text)) throw new Malformed('a number is not written as one');
  const value = Number(text.replace(/L$/, ''));
  push(
    m,
    Number.isSafeInteger(value) && !/^0[01]$/.test(text) && shape !== floatText
      ? { kind: 'integer', value }
      : { kind: 'scalar' },
  );
}

const integerText = /^-?\d{1,4000}L?$/;
const floatText = /^(-?\d[\d.]*(e[-+]?\d+)?|-?inf|nan)$/i;

function pushLong(m: Machine, length: number): void {
  const part = m.reader.take(length);
  push(
    m,
    length > 0 && length <= 6
      ? { kind: 'integer', value: part.readIntLE(0, length) }
      : length === 0
        ? { kind: 'integer', value: 0 }
        : { kind: 'scalar' },
  );
}

const signed4 = (m: Machine, what: string): number => {
  const length = m.reader.take(4).readInt32LE();
  if (length < 0) throw new Malformed(`${what} has a negative length`);
  return length;
};

const refuse = (why: string) => (): never => {
  throw new Malformed(why);
};

const scalar = (m: Machine): void => push(m, { kind: 'scalar' });
const extension = refuse('an extension code stands for an import that the file does not name');
const buffer = refuse('a buffer from outside of the file is asked for');

/** By opcode. */
const actions: Readonly<Record<number, (m: Machine) => void>> = {
  // (
  40: (m) => {
    if (m.marks.length >= mostOpenMarks) throw new Malformed('it is nested deeper than any pickler writes');
    m.marks.push(m.stack);
    m.stack = [];
  },
  // ) EMPTY_TUPLE
  41: (m) => pushTuple(m, []),
  // 0 POP
  48: (m) => {
    if (m.stack.length > 0) m.stack.pop();
    else popMark(m);
  },
  // 1 POP_MARK
  49: (m) => void popMark(m),
  // 2 DUP
  50: (m) => push(m, peek(m)),
  // B, C BINBYTES
  66: (m) => pushBytes(m, m.reader.take(m.reader.unsigned(4))),
  67: (m) => pushBytes(m, m.reader.take(m.reader.unsigned(1))),
  // F, G FLOAT
  70: (m) => scalarLine(m, floatText),
  71: (m) => {
    m.reader.take(8);
    scalar(m);
  },
  // I, J, K, L, M INT
  73: (m) => scalarLine(m, integerText),
  74: (m) => push(m, { kind: 'integer', value: m.reader.take(4).readInt32LE() }),
  75: (m) => push(m, { kind: 'integer', value: m.reader.unsigned(1) }),
  76: (m) => scalarLine(m, integerText),
  77: (m) => push(m, { kind: 'integer', value: m.reader.unsigned(2) }),
  // N
  78: (m) => push(m, { kind: 'none' }),
  // P, Q PERSID
  80: (m) => {
    m.reader.line();
    persistent(m, { kind: 'scalar' });
  },
  81: (m) => persistent(m, pop(m)),
  // R REDUCE
  82: (m) => {
    const args = pop(m);
    called(m, pop(m), args, 'call');
  },
  // S, T, U STRING
  83: (m) => push(m, { kind: 'text', value: unquotedText(m.reader.line()) }),
  84: (m) => push(m, { kind: 'text', value: m.reader.take(signed4(m, 'a BINSTRING')).toString('latin1') }),
  85: (m) => push(m, { kind: 'text', value: m.reader.take(m.reader.unsigned(1)).toString('latin1') }),
  // V, X UNICODE
  86: (m) => push(m, { kind: 'text', value: rawUnicodeText(m.reader.line()) }),
  88: (m) => push(m, { kind: 'text', value: utf8Text(m.reader.take(m.reader.unsigned(4))) }),
  // ] EMPTY_LIST
  93: (m) => push(m, { kind: 'list', nodes: 1 }),
  // a, e APPEND
  97: (m) => {
    const item = pop(m);
    filled(peek(m), [item], ['list', 'instance']);
  },
  101: (m) => {
    const items = popMark(m);
    filled(peek(m), items, ['list', 'instance']);
  },
  // b
  98: built,
  // c GLOBAL
  99: (m) => {
    const module = utf8Text(m.reader.line());
    pushGlobal(m, module, utf8Text(m.reader.line()));
  },
  // d, l, t DICT, LIST, TUPLE from the mark
  100: (m) => {
    const items = popMark(m);
    const dict = dictOf();
    filled(dict, items, ['dict']);
    push(m, dict);
  },
  108: (m) => {
    const items = popMark(m);
    const list: Value = { kind: 'list', nodes: 1 };
    filled(list, items, ['list']);
    push(m, list);
  },
  116: (m) => pushTuple(m, popMark(m)),
  // g, h, j GET
  103: (m) => getMemo(m, decimal(m.reader.line())),
  104: (m) => getMemo(m, m.reader.unsigned(1)),
  106: (m) => getMemo(m, m.reader.unsigned(4)),
  // i INST
  105: (m) => {
    const module = utf8Text(m.reader.line());
    const name = utf8Text(m.reader.line());
    const items = popMark(m);
    pushGlobal(m, module, name);
    called(m, pop(m), tupleOf(items), 'new');
  },
  // o OBJ
  111: (m) => {
    const [type, ...args] = popMark(m);
    if (type === undefined) throw new Malformed('an OBJ names no class');
    called(m, type, tupleOf(args), 'new');
  },
  // p, q, r PUT
  112: (m) => putMemo(m, decimal(m.reader.line())),
  113: (m) => putMemo(m, m.reader.unsigned(1)),
  114: (m) => putMemo(m, m.reader.unsigned(4)),
  // s, u SETITEM
  115: (m) => {
    const value = pop(m);
    const key = pop(m);
    filled(peek(m), [key, value], ['dict', 'instance']);
  },
  117: (m) => {
    const items = popMark(m);
    filled(peek(m), items, ['dict', 'instance']);
  },
  // } EMPTY_DICT
  125: (m) => push(m, dictOf()),
  // PROTO
  128: (m) => {
    m.protocol = m.reader.unsigned(1);
    if (m.protocol > 5) throw new Malformed(`protocol ${m.protocol} is not one of 0 to 5`);
  },
  // NEWOBJ
  129: (m) => {
    const args = pop(m);
    called(m, pop(m), args, 'new');
  },
  130: extension,
  131: extension,
  132: extension,
  // TUPLE1 to TUPLE3
  133: (m) => tupleOfLast(m, 1),
  134: (m) => tupleOfLast(m, 2),
  135: (m) => tupleOfLast(m, 3),
  // NEWTRUE, NEWFALSE
  136: scalar,
  137: scalar,
  // LONG1, LONG4
  138: (m) => pushLong(m, m.reader.unsigned(1)),
  139: (m) => pushLong(m, signed4(m, 'a LONG4')),
  // SHORT_BINUNICODE, BINUNICODE8, BINBYTES8
  140: (m) => push(m, { kind: 'text', value: utf8Text(m.reader.take(m.reader.unsigned(1))) }),
  141: (m) => push(m, { kind: 'text', value: utf8Text(m.reader.take(m.reader.unsigned(8))) }),
  142: (m) => pushBytes(m, m.reader.take(m.reader.unsigned(8))),
  // EMPTY_SET, ADDITEMS, FROZENSET
  143: (m) => push(m, { kind: 'set', nodes: 1 }),
  144: (m) => {
    const items = popMark(m);
    filled(peek(m), items, ['set', 'instance']);
  },
  145: (m) => {
    const items = popMark(m);
    const set: Value = { kind: 'set', nodes: 1 };
    filled(set, items, ['set']);
    push(m, set);
  },
  // NEWOBJ_EX
  146: (m) => {
    const named = pop(m);
    const args = pop(m);
    const type = pop(m);
    if (type.kind !== 'forbidden' && named.kind !== 'forbidden' && (named.kind !== 'dict' || named.nodes > 1))
      throw new Malformed('an object is made with named arguments');
    called(m, type, args, 'new');
  },
  // STACK_GLOBAL
  147: (m) => {
    const name = pop(m);
    const module = pop(m);
    if (name.kind !== 'text' || module.kind !== 'text')
      throw new Malformed('the name of an import is computed and cannot be known');
    pushGlobal(m, module.value, name.value);
  },
  // MEMOIZE
  148: (m) => putMemo(m, m.memo.size),
  // FRAME
  149: (m) => m.reader.startFrame(m.reader.unsigned(8)),
  // BYTEARRAY8
  150: (m) => pushBytes(m, m.reader.take(m.reader.unsigned(8))),
  151: buffer,
  152: buffer,
};
