import type { Json } from '../../shared/json.ts';

type Path = readonly (string | number)[];
type Mapping = { [key: string]: Json };
type Random = () => number;

/** Seeded (mulberry32), so that a difference can be found again by its number. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Mutation {
  readonly kind: string;
  readonly at: Path;
  readonly document: Json;
}

const oddValues: readonly Json[] = ['x', '', 'a.b', 0, -1, 1.5, true, false, null, [], ['x'], [1, 2], {}, { x: 1 }];

/** Keys and values that the standard knows, so that mutations hit what is nearly right and not only nonsense. */
const knownEntries: readonly (readonly [string, Json])[] = [
  ...['mustBe', 'mustNotBe', 'mustBeGreaterThan', 'mustBeLessOrEqualTo'].map((key) => [key, 3] as const),
  ...[[1, 2], [2, 2], [1], ['a', 'b']].map((value) => ['mustBeBetween', value] as const),
  ...['text', 'library', 'sql', 'custom', 'kafka', 'local', 's3', 'trino', 'sftp', 'foreignKey'].map(
    (value) => ['type', value] as const,
  ),
  ...['rowCount', 'nullValues', 'rows'].map((value) => ['metric', value] as const),
  ...['string', 'date', 'time', 'timestamp', 'integer', 'number', 'object', 'array', 'boolean', 'text'].map(
    (value) => ['logicalType', value] as const,
  ),
  ['logicalTypeOptions', {}],
  ['logicalTypeOptions', { minLength: 1 }],
  ['logicalTypeOptions', { minimum: 1, format: 'i32' }],
  ['logicalTypeOptions', { format: 'f64' }],
  ['logicalTypeOptions', { required: ['a', 'a'] }],
  ['logicalTypeOptions', { format: 'yyyy', timezone: true }],
  ['items', { logicalType: 'string' }],
  ['items', { name: 'n', logicalType: 'object', properties: [{ name: 'p' }] }],
  ['properties', [{ name: 'p' }]],
  ['properties', [{}]],
  ['query', 'SELECT 1'],
  ['engine', 'soda'],
  ['implementation', { a: 1 }],
  ['implementation', 'text'],
  ['rule', 'nullCheck'],
  ['arguments', { validValues: ['a'] }],
  ['quality', [{ type: 'text', description: 'd' }]],
  ['quality', [{ metric: 'rowCount', mustBe: 1 }]],
  ['quality', [{ type: 'sql', query: 'SELECT 1', metric: 'rowCount', mustBe: 1 }]],
  ['quality', [{ type: 'custom', engine: 'e', implementation: 'i', mustBe: 1 }]],
  ['quality', [{}]],
  ['relationships', [{ to: 'a.b' }]],
  ['relationships', [{ from: 'a.b', to: 'c.d' }]],
  ['relationships', [{ from: ['a.b'], to: ['c.d'] }]],
  ['relationships', [{ from: ['a.b'], to: 'c.d' }]],
  ['relationships', [{ type: 'foreignKey', to: ['other.yaml#schema/a/properties/b', 'bad reference'] }]],
  ['relationships', [{ to: '/schema/a_b/properties/c-d' }]],
  ['customProperties', [{ property: 'p', value: null }]],
  ['customProperties', [{ property: 'p' }]],
  ['team', { name: 't', members: [{ username: 'u' }] }],
  ['team', [{ username: 'u', dateIn: '2026-13-01' }]],
  ['team', [{ name: 'no user name' }]],
  ['servers', [{ server: 's', type: 'local', path: 'p', format: 'csv' }]],
  ['slaProperties', [{ property: 'latency', value: 1, valueExt: [] }]],
  ['description', { usage: 'u', extra: 1 }],
  ['location', 'sftp://host/path'],
  ['location', 'not a uri'],
  ['port', 1.5],
  ['id', 'not/stable'],
  ['contractCreatedTs', '2026-01-01'],
  ['apiVersion', 'v3.0.2'],
  ['apiVersion', 'v4.0.0'],
  ['constructor', 'c'],
];

const kinds: Record<string, (mapping: Mapping, random: Random, document: Json) => void> = {
  'delete key': (mapping, random) => {
    delete mapping[pick(Object.keys(mapping), random) ?? ''];
  },
  'rename key': (mapping, random) => {
    const key = pick(Object.keys(mapping), random);
    if (key === undefined) return;
    const value = mapping[key] as Json;
    delete mapping[key];
    mapping[random() < 0.5 ? `${key}s` : key.slice(0, -1)] = value;
  },
  'odd value': (mapping, random) => {
    const key = pick(Object.keys(mapping), random);
    if (key !== undefined) mapping[key] = structuredClone(pick(oddValues, random) ?? null) as Json;
  },
  'extra key': (mapping, random) => {
    mapping[random() < 0.5 ? 'x-extra' : 'extra'] = structuredClone(pick(oddValues, random) ?? null) as Json;
  },
  'known key': (mapping, random) => {
    const [key, value] = pick(knownEntries, random) ?? ['name', 'n'];
    mapping[key] = structuredClone(value) as Json;
  },
  'swap values': (mapping, random) => {
    const [one, other] = [pick(Object.keys(mapping), random), pick(Object.keys(mapping), random)];
    if (one === undefined || other === undefined) return;
    [mapping[one], mapping[other]] = [mapping[other] as Json, mapping[one] as Json];
  },
  'move in a subtree': (mapping, random, document) => {
    const key = pick(Object.keys(mapping), random);
    const from = pick(mappingsIn(document), random);
    const fromKey = pick(Object.keys(from?.mapping ?? {}), random);
    if (key !== undefined && from && fromKey) mapping[key] = structuredClone(from.mapping[fromKey]) as Json;
  },
};

/** One to three small changes of a copy of the document, each in a mapping chosen at random. */
export function mutate(original: Json, random: Random): Mutation {
  const document = structuredClone(original) as Json;
  const times = 1 + Math.floor(random() ** 3 * 3);
  const done: string[] = [];
  let at: Path = [];
  for (let time = 0; time < times; time++) {
    const target = pick(mappingsIn(document), random);
    const kind = pick(Object.keys(kinds), random);
    if (!target || !kind) break;
    kinds[kind]?.(target.mapping, random, document);
    done.push(kind);
    at = target.at;
  }
  return { kind: done.join(' + '), at, document };
}

function mappingsIn(value: Json, at: Path = []): { at: Path; mapping: Mapping }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => mappingsIn(item, [...at, index]))
    : Object.entries(value).flatMap(([key, item]) => mappingsIn(item, [...at, key]));
  return Array.isArray(value) ? inner : [{ at, mapping: value as Mapping }, ...inner];
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}
