import type { AllowedGlobals } from './allowed-globals.ts';
import { Malformed, type Reason } from './finding.ts';
import { type PickleReader, pickleReader } from './pickle-reader.ts';
import { nodesOf, tupleOf, type Value } from './pickle-values.ts';

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

export type ScanPickle = (bytes: Buffer, start: number, options: PickleOptions) => ScannedPickle;

export const mostOpcodes = 50_000_000;
export const mostOpenMarks = 2_000;
/** Logical size: what it would be without sharing. */
export const mostNodes = 2 ** 40;
const mostReasons = 20;

/** What is known of a pickle while its opcodes are followed. */
export interface Machine {
  readonly bytes: Buffer;
  readonly start: number;
  readonly options: PickleOptions;
  /** For a pickle inside the pickle. */
  readonly scan: ScanPickle;
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

export function newMachine(bytes: Buffer, start: number, options: PickleOptions, scan: ScanPickle): Machine {
  const reasons = new Map<string, Reason>();
  return {
    bytes,
    start,
    options,
    scan,
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

export const pop = (m: Machine): Value => {
  const value = m.stack.pop();
  if (value === undefined) throw new Malformed('the stack is empty');
  return value;
};

export const peek = (m: Machine): Value => {
  const value = m.stack.at(-1);
  if (value === undefined) throw new Malformed('the stack is empty');
  return value;
};

export const push = (m: Machine, value: Value): void => {
  if (nodesOf(value) > mostNodes) throw new Malformed('it would unpack to more than can be held');
  m.stack.push(value);
};

export const popMark = (m: Machine): Value[] => {
  const before = m.marks.pop();
  if (before === undefined) throw new Malformed('there is no mark');
  const items = m.stack;
  m.stack = before;
  return items;
};

export function pushTuple(m: Machine, items: readonly Value[]): void {
  push(m, tupleOf(items));
}

export function tupleOfLast(m: Machine, length: number): void {
  if (m.stack.length < length) throw new Malformed('the stack is empty');
  pushTuple(m, m.stack.splice(m.stack.length - length));
}

export function putMemo(m: Machine, index: number): void {
  if (index > mostOpcodes) throw new Malformed('a memo index is larger than any that is written');
  m.memo.set(index, peek(m));
}

export function getMemo(m: Machine, index: number): void {
  const value = m.memo.get(index);
  if (value === undefined) throw new Malformed('a memo slot is read before it is written');
  push(m, value);
}
