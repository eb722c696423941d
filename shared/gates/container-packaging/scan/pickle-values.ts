import type { AllowedGlobal } from './allowed-globals.ts';

/** What the machine knows of a value without making it. `nodes` counts what it holds, shared parts as often as they are met. */
export type Value =
  | { readonly kind: 'none' | 'scalar' }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'tuple'; readonly items: readonly Value[]; readonly nodes: number }
  | { readonly kind: 'list' | 'set'; nodes: number }
  | { readonly kind: 'dict'; readonly entries: Map<string, Value>; nodes: number }
  | { readonly kind: 'global'; readonly global: AllowedGlobal }
  /** Made by a listed function or class, or loaded by a persistent id. */
  | { readonly kind: 'instance'; readonly of: string; readonly made: readonly Value[]; state?: Value; nodes: number }
  /** Comes from something that is not listed: said once, where it was imported. */
  | { readonly kind: 'forbidden' };

export const nodesOf = (value: Value): number => ('nodes' in value ? value.nodes : 1);

export const tupleOf = (items: readonly Value[]): Value => ({
  kind: 'tuple',
  items,
  nodes: items.reduce((sum, item) => sum + nodesOf(item), 1),
});

export const dictOf = (): Extract<Value, { kind: 'dict' }> => ({ kind: 'dict', entries: new Map(), nodes: 1 });
