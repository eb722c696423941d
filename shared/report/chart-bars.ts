import type { Chart, Table } from './document.ts';
import { formatNumber, formatShare } from './format-value.ts';

const most = 30;
const barWidth = 20;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A simple bar chart (one bar a row, inline data, nothing aggregated, nothing negative) as a table with a bar of
 * blocks or number signs; `undefined` for every other chart, for which its `alt` speaks.
 */
export const barTable = (chart: Chart, style: 'unicode' | 'ascii' = 'unicode'): Table | undefined => {
  const { mark, data, encoding, layer, transform } = chart.spec;
  if (layer !== undefined || transform !== undefined || !isBar(mark) || !isRecord(data) || !isRecord(encoding)) return;
  if (!Array.isArray(data.values) || data.values.length === 0 || data.values.length > most) return;
  const channels = Object.entries(encoding).filter(([name]) => name === 'x' || name === 'y');
  const length = channels.find(([, channel]) => isPlain(channel, ['quantitative']))?.[1];
  const label = channels.find(([, channel]) => isPlain(channel, ['nominal', 'ordinal']))?.[1];
  if (!isRecord(length) || !isRecord(label)) return;
  const rows = data.values.map((row: unknown) =>
    isRecord(row) ? { label: row[String(label.field)], value: row[String(length.field)] } : {},
  );
  const values = rows.map(({ value }) => (typeof value === 'number' && value >= 0 ? value : Number.NaN));
  const largest = Math.max(...values);
  const names = rows.map((row) => row.label);
  if (!Number.isFinite(largest) || largest <= 0 || new Set(names).size < names.length) return;
  const format = isRecord(length.axis) && String(length.axis.format).endsWith('%') ? formatShare : formatNumber;
  return {
    kind: 'table',
    caption: chart.title,
    columns: [{ title: titleOf(label) }, { title: titleOf(length), align: 'right' }, { title: '' }],
    rows: rows.map((row, index) => [
      String(row.label),
      format(values[index] ?? 0),
      bar((values[index] ?? 0) / largest, style),
    ]),
  };
};

const bar = (share: number, style: 'unicode' | 'ascii'): string => {
  if (style === 'ascii') return '#'.repeat(share > 0 ? Math.max(1, Math.round(share * barWidth)) : 0);
  const units = share > 0 ? Math.max(1, Math.round(share * barWidth * 8)) : 0;
  return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '');
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBar = (mark: unknown): boolean => mark === 'bar' || (isRecord(mark) && mark.type === 'bar');
const isPlain = (channel: unknown, kinds: readonly string[]): boolean =>
  isRecord(channel) &&
  kinds.includes(String(channel.type)) &&
  typeof channel.field === 'string' &&
  channel.aggregate === undefined &&
  channel.bin === undefined;
const titleOf = (channel: Readonly<Record<string, unknown>>): string =>
  channel.title === null ? '' : typeof channel.title === 'string' ? channel.title : String(channel.field);
