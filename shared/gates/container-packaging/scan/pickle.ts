import { block, Malformed } from './finding.ts';
import {
  type Machine,
  mostOpcodes,
  newMachine,
  type PickleOptions,
  pop,
  type ScannedPickle,
} from './pickle-machine.ts';
import { actions } from './pickle-opcodes.ts';

/**
 * Runs a pickle's opcodes over abstract values: what is imported and called is known, nothing is. Protocols 0 to 5. A loader may
 * run what stands before a fault, so that a malformed pickle is as bad as a forbidden one.
 */
export function scanPickle(bytes: Buffer, start: number, options: PickleOptions): ScannedPickle {
  const machine = newMachine(bytes, start, options, scanPickle);
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
