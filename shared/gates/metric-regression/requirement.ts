import type { Burden } from '../../verdict/check.ts';
import { type AskedMetric, metricLabel } from './asked-metric.ts';
import { betterOf, resolveMetric } from './resolve-metric.ts';
import { type RequirementName, type Rule, requirementNames } from './rule.ts';

/** One requirement of one metric: a linear contrast of candidate and baseline, up is good, that must lie above a boundary. */
export interface Requirement {
  /** Its label: with what names it among others of its kind. */
  readonly metric: string;
  /** Absent where it is a number of a metrics file. */
  readonly of?: AskedMetric;
  readonly name: RequirementName;
  readonly bound: number;
  readonly on: 'all' | 'overall' | 'slices';
  readonly burden: Burden;
  readonly severity: 'error' | 'warning';
  readonly better: 'higher' | 'lower';
}

/**
 * @param burden of the whole run; without one, what compares with a baseline must show harm, everything else safety
 * @param from rows have the metrics of the catalogue; a metrics file has numbers under the names that the rules give
 */
export const requirementsOf = (
  rules: readonly Rule[],
  burden: Burden | undefined,
  from: 'rows' | 'numbers',
): readonly Requirement[] =>
  rules.flatMap((rule) =>
    requirementNames.flatMap((name): Requirement[] => {
      const bound = rule[name];
      if (bound === undefined) return [];
      const resolved = from === 'rows' ? resolveMetric(rule) : undefined;
      const better = betterOf(rule) ?? rule.better ?? 'higher';
      const common = {
        on: rule.on ?? 'all',
        burden: rule.burden ?? burden ?? (name.startsWith('max-drop') ? 'prove-harm' : 'prove-safety'),
        severity: rule.severity ?? 'error',
      } as const;
      if (!resolved) return [{ metric: rule.metric, name, bound, better, ...common }];
      const { of, negated } = resolved;
      const metric = metricLabel(of);
      if (!negated) return [{ metric, of, name, bound, better, ...common }];
      const turned = better === 'higher' ? 'lower' : 'higher';
      return name === 'min' || name === 'max'
        ? [{ metric, of, name: name === 'min' ? 'max' : 'min', bound: 0 - bound, better: turned, ...common }]
        : [{ metric, of, name, bound, better: turned, ...common }];
    }),
  );

export const needsBaseline = ({ name }: Pick<Requirement, 'name'>): boolean => name !== 'min' && name !== 'max';

export interface Contrast {
  readonly candidate: number;
  readonly baseline: number;
}

/**
 * The weights of candidate and baseline, up is good, and what their sum must exceed.
 * @param sign of the baseline's value: a share of it is a share of its size
 */
export function contrastOf(
  { name, bound, better }: Pick<Requirement, 'name' | 'bound' | 'better'>,
  sign: 1 | -1 = 1,
): { weights: Contrast; boundary: number } {
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
      return { weights: { candidate: up, baseline: (sign * bound) / 100 - up }, boundary: 0 };
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
