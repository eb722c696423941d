import type { Contract } from '../../../contract/contract.ts';
import type { Rule } from './rule.ts';
import type { RuleContext } from './rules-of-contract.ts';

/** Service levels that speak of the data themselves; the others are promises between people. */
const aboutData = new Set(['latency', 'ly', 'freshness', 'retention', 're', 'frequency', 'fy']);

/** `slaProperties`: declared, listed, not executed. */
export function serviceLevelRules(contract: Contract, context: RuleContext): Rule[] {
  return (contract.slaProperties ?? []).map((level, i) => {
    const data = aboutData.has(level.property) && (level.element ?? contract.slaDefaultElement) !== undefined;
    return {
      kind: 'unexecuted',
      id: level.id ?? `sla.${level.property}${i === 0 || !repeated(contract, i) ? '' : `-${i + 1}`}`,
      title: `service level ${level.property}`,
      severity: data ? 'warning' : 'info',
      location: context.at(['slaProperties', i]),
      table: context.table,
      columns: [],
      reason: data
        ? 'Freshness and retention are not executed yet: check them where the data are loaded.'
        : 'A promise between people; listed, not executed.',
    };
  });
}

const repeated = (contract: Contract, i: number): boolean =>
  (contract.slaProperties ?? []).slice(0, i).some((other) => other.property === contract.slaProperties?.[i]?.property);
