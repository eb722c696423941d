import type { Change } from '../evidence.ts';
import type { Fingerprint, HashedFile, Parameter } from './fingerprint.ts';

/** What is other now than it was, by part and name. Pure. */
export function changesBetween(before: Fingerprint, after: Fingerprint): Change[] {
  return [
    ...filesBetween('inputs', before.inputs, after.inputs),
    ...parametersBetween(before.parameters, after.parameters),
    ...filesBetween('environment-lock', before.environmentLock, after.environmentLock),
    ...commandBetween(before.command, after.command),
  ];
}

const filesBetween = (
  part: 'inputs' | 'environment-lock',
  before: readonly HashedFile[],
  after: readonly HashedFile[],
): Change[] =>
  between(
    new Map(before.map((file) => [file.path, file])),
    new Map(after.map((file) => [file.path, file])),
    ({ sha256 }) => sha256,
  ).map(({ name, change }) => ({ part, name, change }));

const parametersBetween = (before: readonly Parameter[], after: readonly Parameter[]): Change[] =>
  between(
    new Map(before.map((parameter) => [parameter.name, parameter])),
    new Map(after.map((parameter) => [parameter.name, parameter])),
    ({ sha256 }) => sha256,
  ).map(({ name, change, was, is }) => ({
    part: 'parameters',
    name,
    change,
    ...(was?.value === undefined ? {} : { before: was.value }),
    ...(is?.value === undefined ? {} : { after: is.value }),
  }));

function commandBetween(before: string | null, after: string | null): Change[] {
  if (before === after) return [];
  return [
    { part: 'command', name: 'command', change: before === null ? 'added' : after === null ? 'removed' : 'changed' },
  ];
}

interface Difference<T> {
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly was: T | undefined;
  readonly is: T | undefined;
}

function between<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  digest: (item: T) => string,
): Difference<T>[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name): Difference<T>[] => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was === undefined) return [{ name, change: 'added', was, is }];
    if (is === undefined) return [{ name, change: 'removed', was, is }];
    return digest(was) === digest(is) ? [] : [{ name, change: 'changed', was, is }];
  });
}
