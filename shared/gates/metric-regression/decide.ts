import type { Check } from '../../verdict/check.ts';
import { type Evidence, sliceLabel } from './evidence.ts';
import { type DecidingSettings, judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { inWords, needsBaseline } from './requirement.ts';
import { reasonOf } from './words.ts';

/** One check a requirement and slice. Pure. */
export const decide = (evidence: Evidence, settings: DecidingSettings): Check[] =>
  judge(evidence, settings).map((judgement) => checkOf(judgement, settings.alpha));

function checkOf(judgement: Judgement, alpha: number): Check {
  const { id, requirement, slice, measured, outcome, suppressed } = judgement;
  const severity = judgement.listedOnly ? 'info' : requirement.severity;
  const base = {
    id,
    title: `${requirement.metric} is ${inWords(requirement)}${slice ? ` where ${sliceLabel(slice)}` : ''}`,
    severity,
    expected: inWords(requirement),
    burden: requirement.burden,
  } as const;
  const reason = reasonOf(judgement, alpha);
  if (!measured || suppressed)
    return {
      ...base,
      outcome,
      ...(outcome === 'error' ? { cause: 'evidence' as const } : {}),
      observed: null,
      reason,
    };
  const { interval } = measured;
  const rate = needsBaseline(requirement) ? undefined : judgement.candidateRate;
  return {
    ...base,
    outcome,
    observed: rate ?? measured.observed,
    ...(interval && Number.isFinite(interval.lower) && Number.isFinite(interval.upper)
      ? { interval: [interval.lower, interval.upper] as const }
      : {}),
    reason,
  };
}
