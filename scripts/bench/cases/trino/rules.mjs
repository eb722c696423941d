// Rules of TPC-H's lineitem, each as the contract says it and as the condition that breaks it, under the gate's check id.
// Two do not hold: no row has a quantity above 50, many have one above 49; many lines were received after the day agreed.

const sets = {
  returnflag: ['A', 'N', 'R'],
  linestatus: ['F', 'O'],
  shipmode: ['AIR', 'FOB', 'MAIL', 'RAIL', 'REG AIR', 'SHIP', 'TRUCK'],
  shipinstruct: ['COLLECT COD', 'DELIVER IN PERSON', 'NONE', 'TAKE BACK RETURN'],
};
const ranges = { quantity: [1, 49], discount: [0, 0.1], tax: [0, 0.08], linenumber: [1, 7] };
const types = { orderkey: 'integer', linenumber: 'integer', quantity: 'number', discount: 'number', tax: 'number' };
const dates = ['shipdate', 'commitdate', 'receiptdate'];
const orders = [
  ['shipdate', 'receiptdate'],
  ['receiptdate', 'commitdate'],
];
const columns = [...new Set([...Object.keys(types), ...Object.keys(sets), ...dates])];

/** Check id -> SQL aggregate that counts the rows that break it. */
export const rowRules = Object.fromEntries([
  ...columns.map((name) => [`lineitem.${name}.required`, `count_if(${name} is null)`]),
  ...Object.entries(ranges).flatMap(([name, [low, high]]) => [
    [`lineitem.${name}.minimum`, `count_if(${name} < ${low}e0)`],
    [`lineitem.${name}.maximum`, `count_if(${name} > ${high}e0)`],
  ]),
  ...Object.entries(sets).map(([name, values]) => [
    `lineitem.${name}.invalidValues`,
    `count_if(${name} not in (${values.map((value) => `'${value}'`)}))`,
  ]),
  ...orders.map(([before, after]) => [`${before}-${after}`, `count_if(${before} > ${after})`]),
]);

export const keyRules = {
  'lineitem.primaryKey': 'count(*) - count(distinct row(orderkey, linenumber))',
};

/** @param {{ keys: boolean }} options whether the key is asked to be unique, in place of the rules of single rows */
export function contract({ keys }) {
  const properties = columns.map((name) => ({
    name,
    logicalType: types[name] ?? (dates.includes(name) ? 'date' : 'string'),
    ...(keys ? {} : rulesOf(name)),
    ...(keys && ['orderkey', 'linenumber'].includes(name)
      ? { primaryKey: true, primaryKeyPosition: name === 'orderkey' ? 1 : 2 }
      : {}),
  }));
  const quality = orders.map(([lower, upper]) => ({
    id: `${lower}-${upper}`,
    type: 'custom',
    engine: 'mlops-gates',
    implementation: { check: 'order', lower, upper },
  }));
  return {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'lineitem',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 'lineitem', properties, ...(keys ? {} : { quality }) }],
  };
}

const rulesOf = (name) => ({
  required: true,
  ...(ranges[name] ? { logicalTypeOptions: { minimum: ranges[name][0], maximum: ranges[name][1] } } : {}),
  ...(sets[name] ? { quality: [{ metric: 'invalidValues', arguments: { validValues: sets[name] }, mustBe: 0 }] } : {}),
});
