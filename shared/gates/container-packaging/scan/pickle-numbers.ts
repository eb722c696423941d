import { Malformed } from './finding.ts';
import { type Machine, push } from './pickle-machine.ts';

/** Python reads more than this as a number; no pickler writes more. */
export const decimal = (line: Buffer): number => {
  const text = line.toString('latin1');
  if (!/^(0|[1-9]\d{0,14})$/.test(text)) throw new Malformed('a memo index is no plain number');
  return Number(text);
};

export function scalarLine(m: Machine, shape: RegExp): void {
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

export const integerText = /^-?\d{1,4000}L?$/;
export const floatText = /^(-?\d[\d.]*(e[-+]?\d+)?|-?inf|nan)$/i;

export function pushLong(m: Machine, length: number): void {
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

export const signed4 = (m: Machine, what: string): number => {
  const length = m.reader.take(4).readInt32LE();
  if (length < 0) throw new Malformed(`${what} has a negative length`);
  return length;
};
