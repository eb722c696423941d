/**
 * One spelling for the many that CI systems allow: `on-x`, `onX`, `on_x` and `ON_X` are the same setting.
 * @returns kebab-case
 */
export function canonicalName(name: string): string {
  const words = /[a-z]/.test(name) ? name.replace(/([a-z0-9])([A-Z])/g, '$1-$2') : name;
  return words.replaceAll('_', '-').toLowerCase();
}

export const snakeName = (name: string): string => name.replaceAll('-', '_');
export const upperSnakeName = (name: string): string => snakeName(name).toUpperCase();
