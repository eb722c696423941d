import { className } from '../../predictions/class-name.ts';
import type { Evidence } from './evidence.ts';
import { judgeNumbers } from './judge-numbers.ts';
import { judgeRows } from './judge-rows.ts';
import type { Judgement } from './judgement.ts';
import { requirementsOf } from './requirement.ts';
import type { MetricRegressionSettings } from './settings.ts';

export type DecidingSettings = Pick<
  MetricRegressionSettings,
  'metrics' | 'burden' | 'alpha' | 'seed' | 'min-rows' | 'privacy-threshold' | 'positive-label'
>;

/** Three rooms ask for the same judgements, and resampling takes a while. */
const known = new WeakMap<Evidence, WeakMap<DecidingSettings, readonly Judgement[]>>();

/** Every requirement, judged. */
export function judge(evidence: Evidence, settings: DecidingSettings): readonly Judgement[] {
  const before = known.get(evidence)?.get(settings);
  if (before) return before;
  const requirements = requirementsOf(settings.metrics, settings.burden, evidence.kind);
  const judgements =
    evidence.kind === 'numbers'
      ? judgeNumbers(evidence, requirements)
      : judgeRows(evidence, requirements, { ...settings, positive: className(settings['positive-label']) });
  const bySettings = known.get(evidence) ?? new WeakMap();
  known.set(evidence, bySettings.set(settings, judgements));
  return judgements;
}
