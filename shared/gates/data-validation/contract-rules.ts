import { createHash } from 'node:crypto';
import type { Server } from '../../contract/contract.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { Engine } from '../../engine/engine.ts';
import { SettingsError } from '../../errors.ts';
import type { InputFile } from '../../report/report.ts';
import { formatProblem } from '../../yaml/problem.ts';
import type { Site } from '../gate.ts';
import { type ContractRules, rulesOfContract } from './rules/rules-of-contract.ts';
import type { NamedTable } from './tables-of-server.ts';

/** The contract as rules. @throws SettingsError with all problems at once */
export async function contractRules(
  path: string,
  site: Site,
): Promise<{
  rules: ContractRules;
  contractInput: InputFile;
  servers: readonly Server[];
  /** Those that credentials may be sent to. */
  trusted: readonly Server[];
  tables: readonly NamedTable[];
}> {
  const { name, bytes, trusted } = await site.decidingFile('contract', path);
  const { contract, problems, locate } = readContract(bytes, name);
  if (!contract) throw new SettingsError(problems.map(formatProblem));
  const rules = rulesOfContract(contract, locate, name);
  if (rules.problems.length > 0) throw new SettingsError(rules.problems);
  return {
    rules,
    servers: contract.servers ?? [],
    trusted: trusted === undefined ? [] : (readContract(trusted, name).contract?.servers ?? []),
    tables: (contract.schema ?? []).map(({ name, physicalName }) => ({ name, physicalName })),
    contractInput: { name: 'contract', path: name, sha256: createHash('sha256').update(bytes).digest('hex') },
  };
}

/** @throws SettingsError for patterns and bounds that the engine does not take, all at once */
export async function refuseUnusable(rules: ContractRules, engine: Engine): Promise<void> {
  const problems: string[] = [];
  const readings = new Map(
    rules.tables.flatMap(({ columns, table }) =>
      columns.map(({ name, asked }) => [JSON.stringify([table, name]), asked.reading] as const),
    ),
  );
  for (const rule of rules.tables.flatMap((table) => table.rules)) {
    if (rule.kind !== 'count' || rule.count.kind !== 'count') continue;
    const { where } = rule.count;
    for (const part of where.is === 'any' ? where.of : [where]) {
      if (part.is === 'below' || part.is === 'above') {
        const reading = readings.get(JSON.stringify([rule.table, part.column])) ?? { as: 'text' };
        const refusal = await engine.refusesBound(part.bound, reading);
        if (refusal !== undefined)
          problems.push(
            `${rule.location.file}:${rule.location.line}: the bound of ${rule.id} cannot be used: ${JSON.stringify(part.bound)} is no ${reading.as} (${refusal}).`,
          );
        continue;
      }
      if (part.is !== 'not-matching') continue;
      const refusal = await engine.refusesPattern(part.pattern);
      if (refusal !== undefined)
        problems.push(
          `${rule.location.file}:${rule.location.line}: the pattern of ${rule.id} cannot be used (${refusal}): patterns are RE2, which has no look-around and no back-references.`,
        );
    }
  }
  if (problems.length > 0) throw new SettingsError(problems);
}
