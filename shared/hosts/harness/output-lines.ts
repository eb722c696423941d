import { upperSnakeName } from '../../settings/names.ts';
import { cutBytes } from './cut-bytes.ts';

/** `.env` is what engines read today; older ones named the file `.out` and read a key, a blank and the rest of the line. */
export type OutputFormat = 'env' | 'out';

export const outputFormatOf = (file: string): OutputFormat => (file.endsWith('.out') ? 'out' : 'env');

/**
 * Bytes of one value. The engine's reader takes lines of up to 65,535 bytes, and where one is longer all outputs of the step
 * are lost; base64 makes four bytes of three.
 */
export const longestValue = 48_000;

/** Harness sets outputs of these names itself (from JUnit reports and uploaded artifacts). */
const reserved = new Set([
  'TOTAL_TESTS',
  'SUCCESSFUL_TESTS',
  'FAILED_TESTS',
  'SKIPPED_TESTS',
  'DURATION_MS',
  'ARTIFACT_COUNT',
  'ARTIFACT_BYTES',
  'ARTIFACT_BYTES_HUMAN',
  'ARTIFACT_URLS',
]);

/** Whether an output may have this name on Harness: kebab-case that becomes an identifier of its own. */
export const isOutputName = (name: string): boolean => {
  const key = upperSnakeName(name);
  return /^[A-Z][A-Z0-9_]{0,127}$/.test(key) && !reserved.has(key);
};

const first = ['verdict', 'passed', 'summary'];

/**
 * Outputs as lines of the engine's file, the verdict first: whoever reads a file that was cut off has the verdict.
 * @param outputs by kebab-case name
 */
export function outputLines(outputs: Readonly<Record<string, string>>, format: OutputFormat): string {
  const rank = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);
  return Object.entries(outputs)
    .filter(([name]) => isOutputName(name))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, value]) => line(upperSnakeName(name), cutBytes(value, longestValue, marker), format))
    .join('');
}

const marker = (size: number): string =>
  ` … [cut: ${size} bytes, of which an output holds ${longestValue}; the report files have the rest]`;

/** What both generations of the engine's reader take as it is. */
const plain = /^[A-Za-z0-9_.,:/@%+=-]([A-Za-z0-9 _.,:/@%+=-]*[A-Za-z0-9_.,:/@%+=-])?$/;
const base64Mark = '__B64__';

function line(key: string, value: string, format: OutputFormat): string {
  if (format === 'out') return `${key} ${value.replace(/[\r\n\u2028\u2029]+/g, ' ')}\n`;
  const asItIs = value === '' || (plain.test(value) && !value.startsWith(base64Mark));
  return `${key}=${asItIs ? value : base64Mark + Buffer.from(value).toString('base64')}\n`;
}
