import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Path } from './problem.ts';
import { keyText } from './to-json.ts';

/**
 * Offset of what a path names: of the key for an entry of a mapping, of the item for a list; where the path leads nowhere,
 * of its nearest existing ancestor.
 */
export function offsetFinder(root: Node, targets: ReadonlyMap<Alias, Node>): (path: Path) => number {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, { key: unknown; value: unknown }>>();
  const entriesOf = (map: YAMLMap) => {
    const known = indexes.get(map);
    if (known) return known;
    // Reversed, because of two equal keys the first one gave the value.
    const index = new Map([...map.items].reverse().map((pair) => [keyText(pair.key), pair] as const));
    indexes.set(map, index);
    return index;
  };
  return (path) => {
    let node: unknown = root;
    let offset = startOf(root) ?? 0;
    for (const step of path) {
      const whole = isAlias(node) ? targets.get(node) : node;
      if (isMap(whole)) {
        const pair = entriesOf(whole).get(String(step));
        if (!pair) return offset;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(whole) && typeof step === 'number' && step < whole.items.length) {
        node = whole.items[step];
        offset = startOf(node) ?? offset;
      } else {
        return offset;
      }
    }
    return offset;
  };
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
