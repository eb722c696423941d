// The 69 checks of the benchmark as one table: the contract and the hand-written query are both made from it.

/** Columns and their SQL types. */
export const columns = {
  id: 'bigint',
  country: 'varchar',
  channel: 'varchar',
  plan: 'varchar',
  status: 'varchar',
  email: 'varchar',
  amount: 'double',
  balance: 'double',
  score: 'double',
  rate: 'double',
  lat: 'double',
  lon: 'double',
  height: 'double',
  temperature: 'double',
  age: 'integer',
  n_orders: 'integer',
  n_logins: 'integer',
  tenure_days: 'integer',
  signup_date: 'date',
  last_seen: 'timestamp',
  is_active: 'boolean',
  opted_in: 'boolean',
  note_code: 'varchar',
};

const logicalTypes = {
  bigint: 'integer',
  integer: 'integer',
  double: 'number',
  date: 'date',
  timestamp: 'timestamp',
  boolean: 'boolean',
  varchar: 'string',
};

/** Share of nulls that is allowed, in percent; all other columns allow none. */
const nulls = { balance: 5, height: 5, n_logins: 5, last_seen: 5, is_active: 5, note_code: 20 };

const ranges = {
  id: [0, 1_000_000_000],
  amount: [0, 5000],
  balance: [-10_000, 10_000],
  score: [0, 1],
  rate: [0, 0.05],
  lat: [-90, 90],
  lon: [-180, 180],
  height: [100, 250],
  temperature: [30, 45],
  age: [0, 120],
  n_orders: [0, 1000],
  n_logins: [0, 400],
  tenure_days: [0, 3000],
  signup_date: ['2018-01-01', '2023-12-31'],
};

const sets = {
  country: ['DE', 'FR', 'IT', 'ES', 'NL', 'US', 'GB', 'PL', 'SE', 'AT'],
  channel: ['web', 'app', 'store', 'phone'],
  plan: ['free', 'basic', 'pro'],
  status: ['new', 'active', 'paused', 'closed', 'banned'],
};

const patterns = { email: '^[a-z0-9]+@[a-z0-9]+\\.[a-z]+$', country: '^[A-Z]{2}$', note_code: '^[A-Z]{2}-[0-9]{4}$' };

const lengths = { country: [2, 2], channel: [3, 5], plan: [3, 5], status: [3, 6], email: [6, 64], note_code: [7, 7] };

/** One row a check: what the query counts, and the ids of the gate's checks whose counts add up to it. */
export const checks = [
  ...Object.keys(columns).map((column) => ({
    kind: 'not_null',
    column,
    limit: nulls[column] ?? 0,
    ids: [nulls[column] ? `bench.${column}.nullValues` : `bench.${column}.required`],
  })),
  ...Object.keys(columns)
    .filter((column) => columns[column] !== 'varchar')
    .map((column) => ({ kind: 'type', column, type: columns[column], ids: [`bench.${column}.logicalType`] })),
  ...Object.entries(ranges).map(([column, [min, max]]) => ({
    kind: 'range',
    column,
    min,
    max,
    ids: [`bench.${column}.minimum`, `bench.${column}.maximum`],
  })),
  ...Object.entries(sets).map(([column, values]) => ({
    kind: 'set',
    column,
    values,
    ids: [`bench.${column}.invalidValues`],
  })),
  ...Object.entries(patterns).map(([column, pattern]) => ({
    kind: 'regex',
    column,
    pattern,
    ids: [`bench.${column}.pattern`],
  })),
  ...Object.entries(lengths).map(([column, [min, max]]) => ({
    kind: 'length',
    column,
    min,
    max,
    ids: [`bench.${column}.minLength`, `bench.${column}.maxLength`],
  })),
  { kind: 'unique', column: 'id', ids: ['bench.id.unique'] },
  { kind: 'order', column: 'signup_date', before: 'last_seen', ids: ['signup-before-last-seen'] },
];

/** The same checks as a contract (JSON is YAML). */
export function contract() {
  const properties = Object.entries(columns).map(([name, type]) => ({
    name,
    logicalType: logicalTypes[type],
    ...(nulls[name] ? {} : { required: true }),
    ...(name === 'id' ? { unique: true } : {}),
    logicalTypeOptions: {
      ...(ranges[name] ? { minimum: ranges[name][0], maximum: ranges[name][1] } : {}),
      ...(lengths[name] ? { minLength: lengths[name][0], maxLength: lengths[name][1] } : {}),
      ...(patterns[name] ? { pattern: patterns[name] } : {}),
    },
    quality: [
      ...(nulls[name] ? [{ metric: 'nullValues', unit: 'percent', mustBeLessOrEqualTo: nulls[name] }] : []),
      ...(sets[name] ? [{ metric: 'invalidValues', arguments: { validValues: sets[name] }, mustBe: 0 }] : []),
    ],
  }));
  const quality = [
    {
      id: 'signup-before-last-seen',
      type: 'custom',
      engine: 'mlops-gates',
      implementation: { check: 'order', lower: 'signup_date', upper: 'last_seen' },
    },
  ];
  return JSON.stringify(
    {
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 'bench',
      version: '1.0.0',
      status: 'active',
      schema: [{ name: 'bench', properties, quality }],
    },
    null,
    1,
  );
}
