import type { AllowedGlobal } from './allowed-globals.ts';
import { nodesOf, type Value } from './pickle-values.ts';

/** What a call makes, or why it must not happen. */
export type Called =
  | { readonly kind: 'made'; readonly value: Value }
  | { readonly kind: 'refused'; readonly why: string };

const made = (value: Value): Called => ({ kind: 'made', value });
const refused = (why: string): Called => ({ kind: 'refused', why });

export const nameOf = ({ module, name }: AllowedGlobal): string => `${module}.${name}`;

/** @param how `call`: by REDUCE; `new`: the class makes an object, without `__init__` */
export function call(callee: Value, args: Value, how: 'call' | 'new'): Called {
  if (callee.kind === 'forbidden' || args.kind === 'forbidden') return made({ kind: 'forbidden' });
  if (callee.kind !== 'global') return refused('something is called that is no listed function or class');
  if (args.kind !== 'tuple') return refused(`${nameOf(callee.global)} is called with something that is no tuple`);
  const { items } = args;
  const { global } = callee;
  const instance = made({ kind: 'instance', of: `${global.module}:${global.name}`, made: items, nodes: nodesOf(args) });
  switch (global.use) {
    case 'value':
      return refused(`${nameOf(global)} is called, and is listed only as a value`);
    case 'class':
      return items.length === 0
        ? instance
        : refused(`${nameOf(global)} is made with arguments, and only its state is expected`);
    case 'call':
      return instance;
    case 'bytes':
      return items.some((item) => item.kind === 'integer')
        ? refused(`${nameOf(global)} is called with a length`)
        : instance;
    case 'encode':
      return encoded(items) ?? refused(`${nameOf(global)} is called with other arguments than a text and 'latin1'`);
    case 'reconstruct':
      return how === 'call' && isEmptyArray(items)
        ? instance
        : refused(`${nameOf(global)} is called with other arguments than an empty numpy array has`);
    case 'reconstructor':
      return (
        (how === 'call' ? reconstructed(items) : undefined) ??
        refused(`${nameOf(global)} is called for something that is no listed class`)
      );
  }
}

function encoded(items: readonly Value[]): Called | undefined {
  const [text, encoding] = items;
  if (items.length !== 2 || text?.kind !== 'text' || encoding?.kind !== 'text') return undefined;
  if (encoding.value !== 'latin1' && encoding.value !== 'latin-1') return undefined;
  return made({ kind: 'bytes', value: Buffer.from(text.value, 'latin1') });
}

function isEmptyArray(items: readonly Value[]): boolean {
  const [type, shape, letter] = items;
  return (
    items.length === 3 &&
    type?.kind === 'global' &&
    /^numpy(\.|$)/.test(type.global.module) &&
    type.global.use === 'value' &&
    shape?.kind === 'tuple' &&
    shape.items.every((length) => length.kind === 'integer' && length.value === 0) &&
    (letter?.kind === 'bytes' || letter?.kind === 'text')
  );
}

function reconstructed(items: readonly Value[]): Called | undefined {
  const [type, base, state] = items;
  if (items.some(({ kind }) => kind === 'forbidden')) return made({ kind: 'forbidden' });
  if (items.length !== 3 || type?.kind !== 'global') return undefined;
  if (type.global.use !== 'class' && nameOf(type.global) !== 'builtins.object') return undefined;
  if (base?.kind !== 'global' || nameOf(base.global) !== 'builtins.object' || state?.kind !== 'none') return undefined;
  return made({ kind: 'instance', of: `${type.global.module}:${type.global.name}`, made: [], nodes: 1 });
}
