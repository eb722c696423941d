import type { NumbersEvidence } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { contrastOf, needsBaseline, type Requirement } from './requirement.ts';

/** Numbers without rows: the points alone decide. */
export const judgeNumbers = (
  { candidate, baseline }: NumbersEvidence,
  requirements: readonly Requirement[],
): readonly Judgement[] =>
  requirements.map((requirement): Judgement => {
    const { metric } = requirement;
    const head = {
      id: `${metric}.${requirement.name}`,
      requirement: { ...requirement, burden: 'point' as const },
      rows: null,
    };
    const value = numberOf(candidate, metric, 'metrics file');
    if (typeof value === 'string') return { ...head, outcome: 'error', because: value };
    if (!needsBaseline(requirement)) return { ...head, candidate: value, ...compared(requirement, value, 0) };
    const before = numberOf(baseline ?? {}, metric, 'baseline');
    if (typeof before === 'string') return { ...head, candidate: value, outcome: 'error', because: before };
    if (requirement.name === 'max-drop-pct' && before <= 0)
      return {
        ...head,
        candidate: value,
        baseline: before,
        outcome: 'error',
        because: 'The baseline is not above 0, so a share of it says nothing: use "max-drop".',
      };
    return { ...head, candidate: value, baseline: before, ...compared(requirement, value, before) };
  });

function numberOf(numbers: Readonly<Record<string, number | null>>, metric: string, file: string): number | string {
  if (!Object.hasOwn(numbers, metric)) {
    const names = Object.keys(numbers);
    return `The ${file} has no number ${metric} (it has ${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}): write it, or name another.`;
  }
  return (
    numbers[metric] ??
    `The ${file} says NaN, an infinity or null of ${metric}, which is no number: mend the step that writes it.`
  );
}

function compared(
  requirement: Requirement,
  candidate: number,
  baseline: number,
): Pick<Judgement, 'measured' | 'outcome'> {
  const { weights, boundary } = contrastOf(requirement);
  const value = weights.candidate * candidate + weights.baseline * baseline;
  return {
    measured: { observed: requirement.better === 'higher' ? value : 0 - value },
    outcome: value >= boundary - 1e-12 ? 'pass' : 'fail',
  };
}
