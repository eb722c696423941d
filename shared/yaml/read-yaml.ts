import { LineCounter } from 'yaml';
import type { Json } from '../json.ts';
import { composeYaml } from './compose-yaml.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './fault.ts';
import { offsetFinder } from './place-of.ts';
import { inFileOrder, type Path, type Place, type Problem } from './problem.ts';
import { toJson } from './to-json.ts';

export interface YamlFile {
  readonly file: string;
  /** Undefined where the text could not be parsed; then `problems` says why. */
  readonly value: Json | undefined;
  /** Place of the key or list item at a path, or of its nearest existing ancestor. */
  readonly locate: (path: Path) => Place;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML 1.2 document (core schema: `no` is text, dates are text) or JSON text; never throws.
 * Refused, with the place: what is not UTF-8, control characters, more than 1 MiB, syntax errors, several documents, an empty
 * file, nesting over 100 levels, duplicate keys, keys that are not text, merge keys, tags, alias bombs, numbers that are
 * not finite and integers that a 64-bit float cannot hold.
 *
 * @param file the name used in problems, relative to the workspace, or a setting's name
 */
export function readYaml(input: string | Uint8Array, file: string): YamlFile {
  const decoded = decodeText(input);
  if (!('text' in decoded)) return unreadable(file, [{ ...decoded.fault, file }]);
  const lineCounter = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const toProblem = ({ offset, ...words }: Fault): Problem => ({ ...words, file, ...placeOf(offset) });
  const composed = composeYaml(decoded.text, lineCounter);
  if (!('root' in composed)) return unreadable(file, composed.faults.map(toProblem));
  const { value, faults, targets } = toJson(composed.root);
  const offsetOf = offsetFinder(composed.root, targets);
  return {
    file,
    value,
    locate: (path) => placeOf(offsetOf(path)),
    problems: inFileOrder(faults.map(toProblem)),
  };
}

function unreadable(file: string, problems: readonly Problem[]): YamlFile {
  return { file, value: undefined, locate: () => ({ line: 1, column: 1 }), problems: inFileOrder(problems) };
}
