import type { Report } from './report.ts';

const reportKeys: readonly (keyof Report)[] = [
  'schemaVersion',
  'gate',
  'name',
  'verdict',
  'passed',
  'summary',
  'reportOnly',
  'onInconclusive',
  'checks',
  'notices',
  'subjects',
  'inputs',
  'policy',
  'baseline',
  'engine',
  'seed',
  'tool',
  'evidence',
  'reproduce',
  'execution',
];

/** Keys that stand in the order in which a person reads them; all others are sorted. */
const leading: readonly string[] = [
  'id',
  'name',
  'path',
  'source',
  'role',
  'title',
  'outcome',
  'severity',
  'observed',
  'before',
  'numerator',
  'denominator',
  'interval',
  'expected',
  'reason',
  'location',
  'waiver',
  'cause',
  'evidence',
];

const rank = (key: string): number => {
  const place = leading.indexOf(key);
  return place === -1 ? leading.length : place;
};
const byRank = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);

const lineWidth = 110;

/**
 * `report.json`, canonical: fixed key order (`execution` last), numbers other than integers at 12 significant digits,
 * small values on one line. Throws `TypeError` for what JSON cannot hold (NaN, infinity, bigint, a date): such a value
 * is a fault of the gate and would otherwise turn into `null` silently.
 */
export const renderJson = (report: Report): string => `${writeObject(report, reportKeys, '', 'report')}\n`;

const write = (value: unknown, indent: string, path: string): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value, path);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => write(item, `${indent}  `, `${path}[${index}]`));
    return layout('[', items, ']', indent);
  }
  if (typeof value === 'object' && Object.getPrototypeOf(value) !== null && !isPlain(value))
    throw new TypeError(`${path} is a ${value.constructor.name}, which report.json cannot hold.`);
  if (typeof value === 'object') return writeObject(value, Object.keys(value).sort(byRank), indent, path);
  throw new TypeError(`${path} is a ${typeof value}, which report.json cannot hold.`);
};

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

const writeObject = (value: object, keys: readonly string[], indent: string, path: string): string => {
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  if (unknown.length > 0)
    throw new TypeError(`${path} has keys without a place in report.json: ${unknown.join(', ')}.`);
  const entries = keys.flatMap((key) => {
    const item: unknown = Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined;
    return item === undefined ? [] : [`${JSON.stringify(key)}: ${write(item, `${indent}  `, `${path}.${key}`)}`];
  });
  return layout('{', entries, '}', indent);
};

const layout = (open: string, items: readonly string[], close: string, indent: string): string => {
  const line = `${open}${items.join(', ')}${close}`;
  if (indent !== '' && indent.length + line.length <= lineWidth && !line.includes('\n')) return line;
  return items.length === 0
    ? open + close
    : `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
};

const writeNumber = (value: number, path: string): string => {
  if (!Number.isFinite(value)) throw new TypeError(`${path} is ${value}: a value that was not measured is null.`);
  if (value === 0) return '0';
  return JSON.stringify(Number.isInteger(value) ? value : Number(value.toPrecision(12)));
};
