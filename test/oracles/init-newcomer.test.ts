import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContract } from '../../shared/contract/read-contract.ts';
import { cli, root } from '../process.ts';

const datasets = resolve(root, '../shared/datasets');
const absent = !existsSync(datasets);

/** File, rows, and something that init must say about it. */
const files: readonly (readonly [file: string, rows: number, said: RegExp])[] = [
  ['telco_churn.csv', 7043, /customerID is the key was guessed/],
  ['bank-full.csv', 45_211, /No column looks like a key/],
  ['german_credit.csv', 1000, /age: each is bounded by 200/],
  ['fake_people_3000.csv', 3000, /CCNumber was left as it is: .*scientific notation/],
  ['yellow_tripdata_sample_2019-01.csv', 10_000, /is a time, which moves on/],
  ['adult-test.csv', 16_281, /first record looks like data/],
  ['acs_income_validation.parquet', 332_900, /index is the key was guessed/],
];

describe.skipIf(absent)('a newcomer (skipped: ../shared is absent)', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test.each(files)('init, then run: %s passes by the contract that was made from it', (file, rows, said) => {
    const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-newcomer-'));
    folders.push(folder);
    cpSync(join(datasets, file), join(folder, file));
    const made = cli(['init', '--data', file], folder);
    expect(made.stderr).toBe('');
    expect(made.exit).toBe(0);
    expect(made.stdout).toContain(`Read ${rows.toLocaleString('en-US')} rows`);
    expect(made.stdout).toMatch(said);
    const contract = /Written\n {2}(\S+\.odcs\.yaml)\n {2}mlops-gates\.yml\n/.exec(made.stdout)?.[1] as string;
    expect(readContract(readFileSync(join(folder, contract)), contract).problems).toEqual([]);
    const next = /2\. (?:mlops-gates|node \S+) (.+)\n/.exec(made.stdout)?.[1] as string;
    const judged = cli(next.split(' '), folder);
    expect(judged.stdout).toMatch(/^PASS /);
    expect(judged.exit).toBe(0);
    // a second init changes nothing
    const again = cli(['init', '--data', file], folder);
    expect(again.exit).toBe(2);
    expect(again.stderr).toContain(`"${contract}" exists and is not overwritten`);
  });
});
