import { appendOnce } from './append-once.ts';
import { outputFormatOf, outputLines } from './output-lines.ts';

/**
 * Sets the outputs of the step (`DRONE_OUTPUT`), and where it failed what Harness shows of it (`ERROR_METADATA_FILE`), each in
 * one write.
 * @param file as the engine named it; its ending tells the format
 * @throws what the file system says
 */
export const writeOutputs = (file: string, outputs: Readonly<Record<string, string>>): void =>
  appendOnce(file, outputLines(outputs, outputFormatOf(file)));

/** Keys of the engine's error file; exit codes are its error codes. */
export const errorOutputs = (exitCode: number, verdict: string, summary: string): Readonly<Record<string, string>> => ({
  'error-message': summary,
  'error-code': String(exitCode),
  'error-category': `MLOPS_GATE_${verdict.toUpperCase()}`,
});
