import { exitCodes } from '../../verdict/faces.ts';
import { failureMark } from './host.ts';

/** A step that is ended by a signal tells nothing else: the line by which it is found stands in the log all the same. */
export function markSignals(): void {
  process.once('exit', (code) => {
    if (code === exitCodes.sigint || code === exitCodes.sigterm) process.stdout.write(failureMark(code, 'error'));
  });
}
