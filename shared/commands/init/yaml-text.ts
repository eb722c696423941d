import type { Json } from '../../json.ts';
import { visible } from '../../report/escape/visible.ts';

const plainText = /^[A-Za-z_][A-Za-z0-9_.-]*( [A-Za-z0-9_.-]+)*$/;
/** Texts that some reader of YAML takes for something else. */
const notText = /^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** A value in flow style that every reader of YAML 1.1 and 1.2 takes for the same value. */
export function yamlValue(value: Json): string {
  if (typeof value === 'string') return yamlString(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(yamlValue).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${yamlString(key)}: ${yamlValue(each)}`)
    .join(', ')} }`;
}

function yamlString(text: string): string {
  if (plainText.test(text) && !notText.test(text)) return text;
  if (/^[\x20-\x7e]+$/.test(text) && !text.includes("'")) return `'${text}'`;
  // JSON text is YAML; characters that are not seen are written out
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g,
    escaped,
  );
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text for a comment: one line without characters that act. */
export const comment = (text: string): string => `# ${visible(text, 'show')}`;
