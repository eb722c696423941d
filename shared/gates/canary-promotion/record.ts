import type { Json } from '../../json.ts';
import type { Evidence } from './evidence.ts';
import { excessOf } from './excess.ts';
import { instantText } from './instant.ts';
import { outcomeOf } from './outcome.ts';

/** The counts from which the verdict was decided, for report.json. Pure. */
export function record(evidence: Evidence): { readonly [key: string]: Json } {
  const { assessment, traffic, intervals, rules, at, series } = evidence;
  const { decision, reason, nextWeight } = outcomeOf(evidence);
  return {
    decision,
    reason,
    nextWeight: nextWeight ?? null,
    at: instantText(at),
    metrics: assessment.comparisons.map(({ sequence, decisionUpper, ...comparison }) => {
      const rule = rules.find(({ name }) => name === comparison.metric);
      const excess = rule && sequence && excessOf(rule, sequence);
      const decisive =
        rule && sequence && decisionUpper !== undefined
          ? excessOf(rule, { ...sequence, upper: decisionUpper })
          : undefined;
      return {
        name: comparison.metric,
        kind: rule?.kind ?? null,
        margin: rule?.margin ?? null,
        role: rule?.role ?? null,
        weight: comparison.weight,
        current: comparison.current,
        control: { ...comparison.control },
        canary: { ...comparison.canary },
        minutes: comparison.minutes,
        outcome: comparison.outcome,
        // canary minus control
        difference: excess?.estimate ?? null,
        interval:
          excess === undefined
            ? null
            : { lower: excess.lower, upper: excess.upper, method: 'asymptotic confidence sequence on minutes' },
        decisionInterval: decisive === undefined ? null : { lower: decisive.lower, upper: decisive.upper },
        needs: comparison.needs ?? null,
      };
    }),
    guards: rules.flatMap(({ name }): Json[] => {
      const presence = assessment.presence[name];
      const ratio = assessment.comparisons.find((each) => each.metric === name && each.current)?.ratio;
      return [
        { name: 'observed', metric: name, state: presence?.state ?? 'missing' },
        ...(ratio === undefined
          ? []
          : [
              {
                name: 'sample-ratio',
                metric: name,
                state: ratio.mismatch ? 'mismatch' : 'as weighted',
                share: ratio.share,
                chi2: ratio.chi2,
                pValue: ratio.pValue,
              },
            ]),
      ];
    }),
    traffic: {
      driver: traffic.driver,
      intervals: intervals.map(({ weight, from, to }) => ({
        weight,
        from: instantText(from),
        to: to === undefined ? null : instantText(to),
      })),
      ...(traffic.driver === 'emit'
        ? {}
        : {
            target: traffic.target,
            did: traffic.did.map((each) => ({ ...each })),
            conflicts: traffic.conflicts,
            weights:
              (traffic.route ?? traffic.found)?.pairs.map(({ rule, control, canary }) => ({
                rule,
                control,
                canary,
              })) ?? null,
          }),
    },
    buckets: series.map(({ metric, buckets }) => ({
      metric,
      columns: ['time', 'controlCount', 'controlTotal', 'canaryCount', 'canaryTotal'],
      rows: buckets.map(({ time, control, canary }) => [
        time,
        control.count,
        control.total,
        canary.count,
        canary.total,
      ]),
    })),
  };
}
