import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReportZip, type ZipLimits } from './read-report-zip.ts';
import { type ZipEntry, zipOf } from './zip.test-helper.ts';

const limits: ZipLimits = { entries: 100, bytesOfEntry: 10_000, bytesInAll: 25_000 };
const report = (more: Partial<ZipEntry> = {}): ZipEntry => ({ name: 'report.json', content: '{"a":1}', ...more });

const read = async (entries: readonly ZipEntry[], end = {}) => {
  const result = await readReportZip(zipOf(entries, end), limits);
  return result.kind === 'refused'
    ? result
    : { kind: 'read', reports: result.reports.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]) };
};

test('reports of all folders, and nothing else', async () => {
  const entries = [
    { name: 'orders/', content: '', stored: true, mode: 0o40755 },
    report({ name: 'orders/report.json' }),
    { name: 'orders/report.html', content: '<p>' },
    report({ name: 'users/deep/report.json', content: '{"b":2}', stored: true }),
    { name: 'report.json/other', content: '1' },
    { name: 'my-report.json', content: '1' },
    { name: 'REPORT.JSON', content: '1' },
  ];
  expect(await read(entries)).toEqual({
    kind: 'read',
    reports: [
      ['orders/report.json', '{"a":1}'],
      ['users/deep/report.json', '{"b":2}'],
    ],
  });
});

test('an archive without a report, and an empty one', async () => {
  expect(await read([{ name: 'a', content: '' }])).toEqual({ kind: 'read', reports: [] });
  expect(await read([])).toEqual({ kind: 'read', reports: [] });
});

test('exactly as long as allowed, and one byte more', async () => {
  expect(await read([report({ content: 'x'.repeat(10_000) })])).toMatchObject({ kind: 'read' });
  expect(await read([report({ content: 'x'.repeat(10_001) })])).toMatchObject({ kind: 'refused' });
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => report({ name: `${index}/report.json`, content: 'x'.repeat(10_000) }));
  expect(await read(many(2))).toMatchObject({ kind: 'read' });
  expect(await read(many(3))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('5000 bytes') });
});

const bomb = Buffer.alloc(50_000_000);
const zip64Locator = Buffer.alloc(20);
zip64Locator.writeUInt32LE(0x07064b50, 0);

describe('refused whole', () => {
  test.each<[string, readonly ZipEntry[], { comment?: string; before?: Buffer }, RegExp]>([
    ['a bomb', [report({ content: bomb })], {}, /longer than the 10000 bytes/],
    ['a bomb whose header says 7 bytes', [report({ content: bomb, claimed: 7 })], {}, /too many bytes|longer than/],
    ['a header that says too much', [report({ claimed: 4_000_000_000 })], {}, /not enough bytes/],
    ['a stored entry whose header lies', [report({ stored: true, claimed: 3 })], {}, /size/],
    ['encrypted', [report({ flags: 1 })], {}, /"report.json" is encrypted/],
    ['encrypted elsewhere', [report(), { name: 'x', content: '', flags: 1 }], {}, /"x" is encrypted/],
    ['a link', [report({ content: '/etc/passwd', mode: 0o120777 })], {}, /neither a file nor a folder/],
    ['a device', [report({ mode: 0o020666 })], {}, /neither a file nor a folder/],
    ['bzip2', [report({ method: 12 })], {}, /unusual way/],
    ['twice', [report(), report()], {}, /is there twice/],
    ['out of the folder', [report({ name: '../report.json' })], {}, /invalid relative path/],
    ['out of the folder in the middle', [report({ name: 'a/../../report.json' })], {}, /invalid relative path/],
    ['absolute', [report({ name: '/report.json' })], {}, /absolute path/],
    ['absolute on Windows', [report({ name: 'C:/report.json' })], {}, /absolute path/],
    ['a backslash', [report({ name: '..\\report.json' })], {}, /invalid characters/],
    ['zip64 entry', [report({ extra: Buffer.from([1, 0, 0, 0]) })], {}, /zip64/],
    ['zip64 archive', [report()], { before: zip64Locator }, /zip64/],
    ['a comment', [report()], { comment: 'hello' }, /comment/],
    [
      'thousands of entries',
      Array.from({ length: 5000 }, (_, index) => ({ name: `${index}`, content: '', stored: true })),
      {},
      /more than 100 entries/,
    ],
  ])('%s', async (_name, entries, end, reason) => {
    expect(await read(entries, end)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  test('more entries than the end of the archive says', async () => {
    const entries = Array.from({ length: 200 }, (_, index) => ({ name: `${index}`, content: '', stored: true }));
    const zip = zipOf(entries);
    zip.writeUInt16LE(3, zip.length - 12);
    const result = await readReportZip(zip, limits);
    if (result.kind === 'read') expect(result.reports).toEqual([]);
  });

  test.each<[string, Buffer]>([
    ['empty', Buffer.alloc(0)],
    ['no archive', Buffer.from('{"a":1}')],
    ['cut in the middle', zipOf([report({ content: 'x'.repeat(5000), stored: true })]).subarray(0, 3000)],
  ])('%s', async (_name, zip) => {
    expect(await readReportZip(zip, limits)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/./) });
  });

  test('every byte of an archive flipped: read or refused, never thrown, never more than allowed', async () => {
    const zip = zipOf([report(), report({ name: 'b/report.json', stored: true })]);
    for (let index = 0; index < zip.length; index += 1) {
      const damaged = Buffer.from(zip);
      damaged[index] = (damaged[index] ?? 0) ^ 0xff;
      const result = await readReportZip(damaged, limits);
      if (result.kind === 'read')
        for (const { bytes } of result.reports) expect(bytes.length).toBeLessThanOrEqual(limits.bytesOfEntry);
      else expect(result.reason).not.toBe('');
    }
  });
});

test('writes nothing', async () => {
  const before = readdirSync('.');
  await read([report({ name: 'written/report.json' })]);
  expect(readdirSync('.')).toEqual(before);
});
