import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { corruptions, type Known, prepared } from './init-trial/corruptions.ts';
import { type Data, readData, writeData } from './init-trial/data.ts';
import { judge, writeContract } from './init-trial/judge.ts';
import { seededRandom } from './odcs-mutations.ts';

const datasets = fileURLToPath(new URL('../../../shared/datasets/', import.meta.url));
const absent = !existsSync(datasets);
const seeds = [1, 2, 3, 4, 5];
/** Of twenty corruptions at most so many may go unnoticed. */
const mostMisses = 2;

interface Subject extends Known {
  readonly file: string;
  readonly header?: false;
  readonly most?: number;
}

const subjects: readonly Subject[] = [
  { file: 'telco_churn.csv', key: 'customerID' },
  { file: 'bank-full.csv', most: 20_000, padded: { column: 'day', digits: 2 } },
  { file: 'german_credit.csv' },
  { file: 'fake_people_3000.csv', key: 'Number', padded: { column: 'CVV2', digits: 3 } },
  { file: 'yellow_tripdata_sample_2019-01.csv', padded: { column: 'pickup_location_id', digits: 3 } },
  { file: 'adult-test.csv', header: false },
  {
    file: 'acs_income_validation.parquet',
    most: 40_000,
    key: 'index',
    codes: ['PINCP', 'RAC1P', 'SCHL', 'SEX', 'RELP', 'COW', 'MAR'],
  },
];

describe.skipIf(absent)('a contract made from a random half (skipped: ../shared is absent)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-trial-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(subjects)('$file', { timeout: 600_000 }, async ({ file, header = true, most, ...known }) => {
    const whole = prepared(await readData(join(datasets, file), header, most), known);
    const failedHalves: string[] = [];
    const missed: string[][] = [];
    const lines: string[] = [];
    let caught = 0;
    let applied = 0;
    const notApplied = new Set<string>();
    for (const seed of seeds) {
      const random = seededRandom(seed);
      const [first, second] = halves(whole, random);
      const name = `${seed}-${file.replace(/\..*/, '')}`;
      const contract = `${name}.odcs.yaml`;
      await writeContract(folder, await writeData(first, folder, `${name}-first`), contract);
      const broken = await judge(folder, await writeData(second, folder, `${name}-second`), contract, header);
      if (broken.length > 0) failedHalves.push(`seed ${seed}: ${broken.join(', ')}`);
      const misses: string[] = [];
      for (const [kind, corrupt] of Object.entries(corruptions)) {
        const corrupted = corrupt(second, random, known);
        if (!corrupted) {
          notApplied.add(kind);
          continue;
        }
        applied++;
        const data = await writeData(corrupted.data, folder, `${name}-corrupted`, corrupted.latin1);
        // what the intact half fails anyway does not count as noticed
        const noticed = (await judge(folder, data, contract, header)).filter((id) => !broken.includes(id));
        if (noticed.length > 0) caught++;
        else misses.push(`${kind} (${corrupted.where})`);
      }
      missed.push(misses);
      lines.push(`  seed ${seed}: missed ${misses.length === 0 ? 'none' : misses.join(', ')}`);
    }
    const passed = seeds.length - failedHalves.length;
    console.log(
      [
        `${file}: ${passed} of ${seeds.length} other halves pass; ${caught} of ${applied} corruptions fail (${((100 * caught) / applied).toFixed(1)} %)`,
        ...lines,
        ...(notApplied.size > 0 ? [`  n/a: ${[...notApplied].join(', ')}`] : []),
        ...failedHalves.map((half) => `  the other half fails: ${half}`),
      ].join('\n'),
    );
    expect(failedHalves).toEqual([]);
    expect(applied).toBeGreaterThanOrEqual(16 * seeds.length);
    for (const misses of missed) expect(misses.length, misses.join(', ')).toBeLessThanOrEqual(mostMisses);
  });
});

function halves(data: Data, random: () => number): readonly [Data, Data] {
  const order = data.rows.map((row) => [random(), row] as const).sort((a, b) => a[0] - b[0]);
  const rows = order.map(([, row]) => row);
  const middle = Math.ceil(rows.length / 2);
  return [
    { ...data, rows: rows.slice(0, middle) },
    { ...data, rows: rows.slice(middle) },
  ];
}
