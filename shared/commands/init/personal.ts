import { type ColumnProfile, filled } from './profile.ts';

const words = [
  'e?-?mail',
  '(first|last|given|middle|family|full|maiden|user|sur|nick|birth|patient|customer|client|person)_?-? ?names?',
  '^names?$',
  'surname',
  'maiden',
  'initials?$',
  'phone',
  'mobile',
  '(^|[^a-z])tel([^a-z]|$)',
  'fax',
  'ssn',
  'social_?-? ?security',
  '(national|personal|passport|tax|licen[cs]e)_?-? ?(id|no|num)',
  'passport',
  'iban',
  'birth',
  '(^|[^a-z])dob([^a-z]|$)',
  'address',
  'street',
  '(zip|postal|post)_?-? ?code',
  '^(zip|plz|city|town)$',
  'credit_?-? ?card',
  '(^|[^a-z])(cc|card)_?-?(no|num|number|expires|expiry)',
  'ccnum|ccexp|cvv|cvc',
  'password|passwd|secret|token',
  'ip_?-?addr|(^|[^a-z])ip([^a-z]|$)',
  '(lat|lon|lng)itude|^(lat|lon|lng)$',
];
const personalName = new RegExp(words.join('|'), 'i');

/** Attributes that law protects in many places: their values may be listed, but a person must say how they are classified. */
const protectedName =
  /gender|(^|[^a-z])sex|race|ethnic|religion|nationality|native|foreign|disab|marital|age$|pregnan|health/i;

/**
 * Whether values of a column may belong to single people. A column that is named so but holds at most ten values, each in ten
 * rows or more, is a category such as `phone: yes, no`.
 */
export function looksPersonal(column: ColumnProfile, rows: number): boolean {
  const held = filled(column, rows);
  if ((column.texts?.email ?? 0) > 0.5 * held && held > 0) return true;
  if (!personalName.test(column.name)) return false;
  const { values } = column;
  return !(values && values.distinct <= 10 && values.values.every(([, count]) => count >= 10));
}

export const looksProtected = (name: string): boolean => protectedName.test(name);
