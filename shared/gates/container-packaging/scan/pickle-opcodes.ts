import { Malformed } from './finding.ts';
import {
  getMemo,
  type Machine,
  mostOpenMarks,
  peek,
  pop,
  popMark,
  push,
  pushTuple,
  putMemo,
  tupleOfLast,
} from './pickle-machine.ts';
import { pushBytes } from './pickle-nested.ts';
import { decimal, floatText, integerText, pushLong, scalarLine, signed4 } from './pickle-numbers.ts';
import { built, called, filled, persistent, pushGlobal } from './pickle-objects.ts';
import { rawUnicodeText, unquotedText, utf8Text } from './pickle-text.ts';
import { dictOf, tupleOf, type Value } from './pickle-values.ts';

const refuse = (why: string) => (): never => {
  throw new Malformed(why);
};

const scalar = (m: Machine): void => push(m, { kind: 'scalar' });
const extension = refuse('an extension code stands for an import that the file does not name');
const buffer = refuse('a buffer from outside of the file is asked for');

/** What each opcode does, by its number; the comments name it as Python's pickletools does. */
export const actions: Readonly<Record<number, (m: Machine) => void>> = {
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
