import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../shared/report/report.ts';
import { byteDamage } from './byte-damage.ts';
import type { Bench, Case } from './case.ts';
import { cellCase, goodCase } from './cell-cases.ts';
import { contractCase } from './contract-cases.ts';
import { faultsOf, judge } from './judge.ts';
import type { Maker } from './maker.ts';
import { pathCase } from './path-cases.ts';
import { random } from './random.ts';
import { countsOf, type KnownTable } from './table.ts';

const named = 10;

export function caseOf(bench: Bench, seed: number): Promise<Case> {
  const kind = seed % 20;
  if (kind < 3) return goodCase(bench);
  if (kind < 10) return cellCase(bench);
  if (kind < 15) return byteDamage(bench);
  if (kind < 17) return pathCase(bench, Math.floor(seed / 20) * 2 + (kind - 15));
  return contractCase(bench);
}

/** Builds and runs the case of a seed; what is wrong with the answer, with the case's name, or nothing. */
export async function runCase(seed: number, maker: Maker): Promise<string[]> {
  const folder = join(realpathSync(tmpdir()), `hostile-${process.pid}-${seed}`);
  mkdirSync(folder);
  try {
    const each = await caseOf({ folder, random: random(seed), maker }, seed);
    const faults = await faultsOfCase(each, folder);
    return faults.map((fault) => `seed ${seed}, ${each.name}: ${fault}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function faultsOfCase({ given, expected, known }: Case, folder: string): Promise<string[]> {
  const judged = await judge(folder, { reports: 'json', ...given }).catch((error: unknown) => error);
  if (judged instanceof Error) return [`crashed: ${judged.stack ?? judged.message}`];
  const answer = judged as Awaited<ReturnType<typeof judge>>;
  const faults = faultsOf(answer, folder);
  const came = answer.kind === 'refused' ? 'refused' : answer.report.verdict;
  const said = answer.kind === 'refused' ? answer.problems.join(' | ') : answer.report.summary;
  const right = expected === 'any' || (expected === 'not-pass' ? came !== 'pass' : came === expected);
  if (!right) faults.push(`came to ${came} instead of ${expected}: ${said.slice(0, 300)}`);
  if (known && answer.kind === 'judged') faults.push(...countFaults(known, answer.report));
  return faults;
}

/** Every count, and the rows that are named, against what the generator knows. */
function countFaults(known: KnownTable, report: Report): string[] {
  const checks = new Map(report.checks.map((check) => [check.id, check]));
  const faults: string[] = [];
  const readable = checks.get('t.readable');
  if (JSON.stringify(readable?.observed) !== JSON.stringify({ numerator: 0, denominator: known.rows }))
    faults.push(`t.readable says ${JSON.stringify(readable?.observed)} of ${known.rows} rows: ${readable?.reason}`);
  for (const [id, count] of countsOf(known, 't')) {
    const check = checks.get(id);
    if (JSON.stringify(check?.observed) !== JSON.stringify(count))
      faults.push(`${id} counts ${JSON.stringify(check?.observed)} instead of ${JSON.stringify(count)}`);
    const outcome = count.denominator === 0 ? 'error' : count.numerator === 0 ? 'pass' : 'fail';
    if (check && check.outcome !== outcome) faults.push(`${id} comes to ${check.outcome} with ${count.numerator}`);
  }
  for (const [id, rows] of failingRows(known)) {
    const evidence = checks.get(id)?.evidence as { rows?: { row: number }[] } | undefined;
    const said = (evidence?.rows ?? []).map(({ row }) => row);
    if (JSON.stringify(said) !== JSON.stringify(rows.slice(0, named)))
      faults.push(`${id} names the rows ${said.join(', ')} instead of ${rows.slice(0, named).join(', ')}`);
  }
  return faults;
}

function failingRows({ columns }: KnownTable): ReadonlyMap<string, readonly number[]> {
  const result = new Map<string, number[]>();
  const add = (id: string, row: number): void => void result.set(id, [...(result.get(id) ?? []), row + 1]);
  for (const { name, kind, cells, required, unique } of columns) {
    const seen = new Set<string>();
    cells.forEach(({ text, breaks }, row) => {
      for (const rule of Object.keys(kind.rules)) if (breaks.includes(rule)) add(`t.${name}.${rule}`, row);
      if (required && text === null) add(`t.${name}.required`, row);
      if (!unique || text === null || breaks.includes('logicalType')) return;
      if (seen.has(text)) add(`t.${name}.unique`, row);
      seen.add(text);
    });
  }
  return result;
}
