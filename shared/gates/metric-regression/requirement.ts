import type { Burden } from '../../verdict/check.ts';
import { metricNamed } from './metric.ts';
import { type RequirementName, type Rule, requirementNames } from './rule.ts';

/** One requirement of one metric: a linear contrast of candidate and baseline, up is good, that must lie above a boundary. */
export interface Requirement {
  readonly metric: string;
  readonly name: RequirementName;
  readonly bound: number;
  readonly on: 'all' | 'overall' | 'slices';
  readonly burden: Burden;
  readonly severity: 'error' | 'warning';
  readonly better: 'higher' | 'lower';
}

/** @param burden of the whole run; without one, what compares with a baseline must show harm, everything else safety */
export const requirementsOf = (rules: readonly Rule[], burden: Burden | undefined): readonly Requirement[] =>
  rules.flatMap((rule) =>
    requirementNames.flatMap((name): Requirement[] => {
      const bound = rule[name];
      if (bound === undefined) return [];
      return [
        {
          metric: rule.metric,
          name,
          bound,
          on: rule.on ?? 'all',
          burden: rule.burden ?? burden ?? (name.startsWith('max-drop') ? 'prove-harm' : 'prove-safety'),
          severity: rule.severity ?? 'error',
          better: metricNamed(rule.metric)?.better ?? rule.better ?? 'higher',
        },
      ];
    }),
  );

export const needsBaseline = ({ name }: Pick<Requirement, 'name'>): boolean => name !== 'min' && name !== 'max';

export interface Contrast {
  readonly candidate: number;
  readonly baseline: number;
}

/** The weights of candidate and baseline, up is good, and what their sum must exceed. */
export function contrastOf({ name, bound, better }: Requirement): { weights: Contrast; boundary: number } {
  const up = better === 'higher' ? 1 : -1;
  switch (name) {
    case 'min':
    case 'max':
      return { weights: { candidate: up, baseline: 0 }, boundary: up * bound };
    case 'max-drop':
      return { weights: { candidate: up, baseline: -up }, boundary: -bound };
    case 'min-gain':
      return { weights: { candidate: up, baseline: -up }, boundary: bound };
    case 'max-drop-pct':
      // none of the metrics is negative, so the baseline is its own absolute value
      return { weights: { candidate: up, baseline: bound / 100 - up }, boundary: 0 };
  }
}

/** The margin from which power is counted. */
export const marginOf = ({ name, bound }: Pick<Requirement, 'name' | 'bound'>): number =>
  name === 'max-drop' ? bound : 0;

export function inWords({ name, bound, better }: Pick<Requirement, 'name' | 'bound' | 'better'>): string {
  const worse = better === 'higher' ? 'below' : 'above';
  switch (name) {
    case 'min':
      return `at least ${bound}`;
    case 'max':
      return `at most ${bound}`;
    case 'max-drop':
      return `at most ${bound} ${worse} the baseline`;
    case 'max-drop-pct':
      return `at most ${bound} percent ${worse} the baseline`;
    case 'min-gain':
      return `at least ${bound} ${better === 'higher' ? 'above' : 'below'} the baseline`;
  }
}
