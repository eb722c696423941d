import { moduleOf } from './allowed-globals.ts';
import { block, Malformed, quoted, review } from './finding.ts';
import { call } from './pickle-calls.ts';
import { joblibArray } from './pickle-joblib.ts';
import { type Machine, mostNodes, peek, pop, push } from './pickle-machine.ts';
import { inspectNested } from './pickle-nested.ts';
import { nodesOf, type Value } from './pickle-values.ts';

export function pushGlobal(m: Machine, rawModule: string, name: string): void {
  const module = moduleOf(rawModule, m.protocol);
  const global = m.options.allowed.find(module, name);
  if (global) {
    push(m, { kind: 'global', global });
    return;
  }
  const profile = m.options.allowed.profileOf(module, name);
  const said = `It imports ${quoted(name)} from ${quoted(module)}`;
  if (profile === undefined) {
    m.state.forbidden = true;
    m.tell(block(`${said}, which no scan profile lists.`));
    push(m, { kind: 'forbidden' });
  } else {
    m.tell(review(`${said}, which only the scan profile ${profile} lists: enable it where this model needs it.`));
    push(m, { kind: 'global', global: { module, name, use: 'call' } });
  }
}

export function called(m: Machine, callee: Value, args: Value, how: 'call' | 'new'): void {
  m.state.called = true;
  const result = call(callee, args, how);
  if (result.kind === 'refused') {
    m.state.forbidden = true;
    m.tell(block(`At byte ${m.reader.position()}: ${result.why}.`));
    push(m, { kind: 'forbidden' });
    return;
  }
  if (result.value.kind === 'bytes') inspectNested(m, result.value.value);
  push(m, result.value);
}

/** `append`, `extend`, `add` and item assignment run code of what they are called on. */
export function filled(target: Value, items: readonly Value[], kinds: readonly Value['kind'][]): void {
  if (target.kind === 'forbidden') return;
  if (!kinds.includes(target.kind) || !('nodes' in target))
    throw new Malformed('items are put into something that holds none');
  if (target.kind === 'tuple') throw new Malformed('items are put into a tuple');
  target.nodes += items.reduce((sum, item) => sum + nodesOf(item), 0);
  if (target.nodes > mostNodes) throw new Malformed('it would unpack to more than can be held');
  if (kinds.includes('dict') && items.length % 2 !== 0) throw new Malformed('a key has no value');
  if (target.kind !== 'dict') return;
  for (let i = 0; i < items.length; i += 2) {
    const key = items[i];
    if (key?.kind === 'text') target.entries.set(key.value, items[i + 1] as Value);
  }
}

export function built(m: Machine): void {
  const state = pop(m);
  const object = peek(m);
  if (object.kind === 'forbidden') {
    m.state.called = true;
    return;
  }
  if (object.kind !== 'instance')
    throw new Malformed('a state is given to something that is no object of a listed class');
  if (hasSpecialName(state)) throw new Malformed('a state sets a special attribute');
  object.state = state;
  object.nodes += nodesOf(state);
  if (object.of !== 'joblib.numpy_pickle:NumpyArrayWrapper') return;
  m.state.arrays = true;
  if (m.options.joblib) m.stack[m.stack.length - 1] = joblibArray(m, object);
}

const hasSpecialName = (state: Value): boolean =>
  state.kind === 'dict'
    ? [...state.entries.keys()].some((name) => name.startsWith('__') && name.endsWith('__'))
    : state.kind === 'tuple' &&
      state.items.length === 2 &&
      state.items.some((item) => item.kind === 'dict' && hasSpecialName(item));

export function persistent(m: Machine, id: Value): void {
  const [kind, type, key] = id.kind === 'tuple' ? id.items : [];
  const isStorage =
    m.options.persistentIds === 'storage' &&
    kind?.kind === 'text' &&
    kind.value === 'storage' &&
    type?.kind === 'global' &&
    key?.kind === 'text';
  if (type?.kind === 'forbidden') {
    push(m, type);
    return;
  }
  if (!isStorage) throw new Malformed('a persistent id stands where the loader knows none');
  push(m, { kind: 'instance', of: 'torch:storage', made: [], nodes: 1 });
}
