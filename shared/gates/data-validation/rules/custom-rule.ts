import type { CustomRule } from '../../../contract/contract.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import type { RuleHead } from './quality-rules.ts';
import { none, type Rule } from './rule.ts';
import type { RuleContext } from './rules-of-contract.ts';

/** Checks that ride in the contract as `type: custom, engine: mlops-gates`. */
const executed = ['order'] as const;
const announced = [
  'drift',
  'skew',
  'splitLeakage',
  'targetLeakage',
  'labelConflict',
  'newLabels',
  'labelBalance',
  'outliers',
  'correlationChange',
  'duplicateRows',
  'duplicateGroups',
  'excessRows',
  'fingerprint',
  'anomaly',
  'conceptDrift',
  'labelFreePerformance',
  'pii',
] as const;

export function customRule(rule: CustomRule, common: RuleHead, place: string, context: RuleContext): Rule {
  if (rule.engine !== 'mlops-gates')
    return {
      ...common,
      kind: 'unexecuted',
      severity: 'info',
      reason: `A rule of ${rule.engine}: listed, not executed here.`,
    };
  const { implementation } = rule;
  const check = typeof implementation === 'string' ? implementation : implementation.check;
  if (check === 'order' && typeof implementation === 'object') {
    const { lower, upper } = implementation;
    if (typeof lower === 'string' && typeof upper === 'string' && lower !== upper)
      return {
        ...common,
        kind: 'count',
        columns: [lower, upper],
        count: { kind: 'count', where: { is: 'above-column', column: lower, other: upper } },
        of: 'rows',
        counted: `rows in which ${lower} is above ${upper}`,
        requirement: none,
        rowLevel: true,
        cure: 'Mend the values: one of the two is wrong.',
      };
  }
  if (typeof check !== 'string' || ![...executed, ...announced].includes(check as never)) {
    const hint = typeof check === 'string' ? didYouMean(check, [...executed, ...announced]) : undefined;
    context.problem(
      `${place}: ${JSON.stringify(check ?? null)} is not a check of mlops-gates${hint ? `; did you mean "${hint}"?` : `: use {check: order, lower: <column>, upper: <column>}.`}`,
    );
  } else if (check === 'order')
    context.problem(`${place}: the check "order" needs two columns: {check: order, lower: <column>, upper: <column>}.`);
  return {
    ...common,
    kind: 'unexecuted',
    reason: `The check ${String(check)} is not executed yet: give the rule severity \`info\`, or waive this check.`,
  };
}
