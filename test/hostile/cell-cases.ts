import type { Bench, Case } from './case.ts';
import { fitting, someFormat, writeContract, writeData } from './good-files.ts';
import { goodTable, withFaults } from './table.ts';

/** A good table, written in any of the ways that mean the same: it passes, and every count is known. */
export async function goodCase(bench: Bench): Promise<Case> {
  const known = goodTable(bench.random);
  const format = fitting(someFormat(bench), known);
  const contract = writeContract(bench, known);
  return {
    name: `good ${format}`,
    given: { contract, data: await writeData(bench, known, format) },
    expected: 'pass',
    known,
  };
}

/** One to three faults in cells: every count is known. */
export async function cellCase(bench: Bench): Promise<Case> {
  const good = goodTable(bench.random);
  const format = fitting(someFormat(bench), good);
  const known = withFaults(good, bench.random, format === 'parquet');
  const contract = writeContract(bench, known);
  return {
    name: `faults in ${format}`,
    given: { contract, data: await writeData(bench, known, format) },
    expected: 'fail',
    known,
  };
}
