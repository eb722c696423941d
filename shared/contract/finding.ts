import type { Path } from '../yaml/problem.ts';

/** Something wrong at a path of a contract. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
  readonly cure?: string;
}

export type Mapping = { readonly [key: string]: unknown };

/** A contract is checked also where the schema has found problems, so nothing about its shape is taken for granted. */
export function mappingOf(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Findings for every entry of a list whose `key` an earlier entry has as well. */
export function findRepeated(list: unknown, key: string, kind: string, path: Path): Finding[] {
  const first = new Map<string, number>();
  return listOf(list).flatMap((item, index) => {
    const name = mappingOf(item)[key];
    if (typeof name !== 'string') return [];
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, index);
      return [];
    }
    const message = `the ${kind} ${JSON.stringify(name)} stands twice (as number ${before + 1} and number ${index + 1})`;
    return [{ path: [...path, index, key], message, cure: 'rename or remove one of them' }];
  });
}

/** Says why a text is not a regular expression (ECMA-262, as the standard asks for; with or without the flag `u`). */
export function patternFault(pattern: unknown): string | undefined {
  if (typeof pattern !== 'string' || isPattern(pattern, 'u')) return undefined;
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(': ').at(-1) : String(error);
    return `is not a regular expression: ${reason}`;
  }
}

function isPattern(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
