import { holm } from '../../statistics/holm.ts';
import type { Interval } from '../../statistics/interval.ts';
import { normalQuantile } from '../../statistics/normal.ts';
import { minimumDetectableEffect, rowsNeeded } from '../../statistics/power.ts';
import type { Rate } from '../../verdict/check.ts';
import { type Compared, compareRates, intervalOf, limitsOf, pointHolds } from './compare-rates.ts';
import type { AttributeEvidence, Evidence, GroupEvidence } from './evidence.ts';
import { metrics, type RateName, rates, rowsOf } from './metrics.ts';
import { type Withheld, withheldGroups } from './privacy.ts';
import { referenceOf } from './reference.ts';
import { type Rule, rulesOf } from './rule.ts';
import type { BiasEvaluationSettings } from './settings.ts';

export type Judging = Pick<
  BiasEvaluationSettings,
  | 'metrics'
  | 'reference'
  | 'required-groups'
  | 'alpha'
  | 'burden'
  | 'min-group'
  | 'min-denominator'
  | 'missing-group'
  | 'privacy-threshold'
>;

export type PartOutcome = 'pass' | 'fail' | 'inconclusive' | 'undefined' | 'few-rows';

/** One rate of a group against that of its reference. */
export interface Part {
  readonly rate: RateName;
  readonly group: Rate;
  readonly reference: Rate;
  readonly outcome: PartOutcome;
  /** Not there where the outcome is `undefined` or `few-rows`. */
  readonly measured?: Measured;
}

export interface Measured extends Compared {
  /** Of the claim of harm that is nearest to being shown. */
  readonly pValue: number;
  /** After Holm's correction over the family; `pValue` where no claim is made (`burden: point`). */
  readonly adjustedPValue: number;
  /** The interval at the level that Holm's correction left for this claim. */
  readonly decisionInterval: Interval & { readonly level: number };
  /** Rows of the group at which equal rates would pass with 80 % power, if all groups grow alike; null where none would do. */
  readonly rowsNeeded: number | null;
  /** The true gap that fails with 80 % power at Holm's first level; null where the interval is unbounded. */
  readonly minimumDetectableEffect: number | null;
}

/** A requirement on one group against its reference. */
export interface Comparison {
  readonly rule: Rule;
  readonly column: string;
  readonly group: string | null;
  readonly reference: string | null;
  /** Rows of the group. */
  readonly rows: number;
  readonly withheld: Withheld | undefined;
  readonly parts: readonly Part[];
}

export interface AttributeJudged {
  readonly column: string;
  /** After `missing-group`. */
  readonly groups: readonly GroupEvidence[];
  /** Rows without a value. */
  readonly missing: number;
  /** Undefined where the group that was named is not there. */
  readonly reference: string | null | undefined;
  readonly withheld: ReadonlyMap<string | null, Withheld>;
}

export interface GroupsJudged {
  readonly attributes: readonly AttributeJudged[];
  readonly comparisons: readonly Comparison[];
  /** Claims of harm that are made at once by checks of severity error. */
  readonly family: number;
}

/** More are no groups of people that anybody compares. */
export const mostGroups = 100;

/** Every group against its reference, for every rule; what is claimed at once is corrected at once. Pure. */
export function compareGroups({ attributes }: Evidence, settings: Judging): GroupsJudged {
  const rules = rulesOf(settings.metrics, settings.burden);
  const judged = attributes.map((attribute) => judgeAttribute(attribute, settings));
  const first = judged.flatMap((attribute) => rules.flatMap((rule) => compareAttribute(attribute, rule, settings)));
  const families = (['error', 'warning'] as const).map((severity) =>
    adjust(first.filter(({ rule }) => rule.severity === severity)),
  );
  const adjusted = new Map(families.flatMap(({ claims }) => [...claims]));
  return {
    attributes: judged,
    comparisons: first.map((comparison) => ({
      ...comparison,
      parts: comparison.parts.map((part) => concluded(part, comparison, adjusted.get(part), settings)),
    })),
    family: families[0]?.size ?? 0,
  };
}

function judgeAttribute({ column, groups }: AttributeEvidence, settings: Judging): AttributeJudged {
  const missing = groups.find(({ value }) => value === null);
  const kept = settings['missing-group'] === 'own-group' ? groups : groups.filter(({ value }) => value !== null);
  const reference = referenceOf(settings.reference, column, kept);
  return {
    column,
    groups: kept,
    missing: missing ? rowsOf(missing.cells) : 0,
    reference,
    // those without a value are a group to whoever knows the total
    withheld: withheldGroups({ column, groups }, reference, settings['privacy-threshold']),
  };
}

type FirstPart = Omit<Part, 'measured'> & { readonly measured?: Compared };
type FirstComparison = Omit<Comparison, 'parts'> & { readonly parts: readonly FirstPart[] };

function compareAttribute(attribute: AttributeJudged, rule: Rule, settings: Judging): FirstComparison[] {
  const reference = attribute.groups.find(({ value }) => value === attribute.reference);
  if (!reference || attribute.groups.length < 2 || attribute.groups.length > mostGroups) return [];
  const fewest = Math.max(settings['min-group'], settings['privacy-threshold']);
  return attribute.groups
    .filter((group) => group !== reference)
    .map((group) => ({
      rule,
      column: attribute.column,
      group: group.value,
      reference: reference.value,
      rows: rowsOf(group.cells),
      withheld: attribute.withheld.get(group.value) ?? attribute.withheld.get(reference.value),
      parts: metrics[rule.metric].rates.map((rate) => comparePart(rate, group, reference, rule, fewest, settings)),
    }));
}

function comparePart(
  rate: RateName,
  group: GroupEvidence,
  reference: GroupEvidence,
  rule: Rule,
  fewest: number,
  settings: Judging,
): FirstPart {
  const [own, other] = [rates[rate].of(group.cells), rates[rate].of(reference.cells)];
  const part = { rate, group: own, reference: other };
  const smallest = Math.min(own.denominator, other.denominator);
  if (Math.min(rowsOf(group.cells), rowsOf(reference.cells)) < fewest) return { ...part, outcome: 'few-rows' };
  if (smallest === 0) return { ...part, outcome: 'undefined' };
  if (smallest < settings['min-denominator']) return { ...part, outcome: 'few-rows' };
  if (rule.scale === 'ratio' && own.numerator === 0 && other.numerator === 0) return { ...part, outcome: 'undefined' };
  const measured = compareRates(rule.scale, own, other, rule.bound, settings.alpha);
  return { ...part, outcome: 'inconclusive', measured };
}

interface Adjusted {
  readonly pValue: number;
  /** How many claims were still open when this one was tested. */
  readonly open: number;
  readonly size: number;
}

/** Both sides can harm: each is a claim of its own. */
function adjust(comparisons: readonly FirstComparison[]): {
  readonly claims: Map<FirstPart, Adjusted>;
  readonly size: number;
} {
  const claimed = new Map<string, { readonly parts: FirstPart[]; readonly above: number; readonly below: number }>();
  for (const { rule, column, group, parts } of comparisons)
    for (const part of rule.burden === 'point' ? [] : parts) {
      if (!part.measured) continue;
      // two metrics may say the same of the same rate: one claim
      const claim = JSON.stringify([part.rate, rule.scale, rule.bound, column, group]);
      const { above, below } = part.measured;
      claimed.set(claim, { above, below, parts: [...(claimed.get(claim)?.parts ?? []), part] });
    }
  const pValues = [...claimed.values()].flatMap(({ above, below }) => [above, below]);
  const adjusted = holm(pValues);
  const sorted = [...pValues].sort((a, b) => a - b);
  const claims = new Map<FirstPart, Adjusted>();
  [...claimed.values()].forEach(({ parts, above, below }, i) => {
    const judged = {
      pValue: adjusted[above <= below ? 2 * i : 2 * i + 1] as number,
      open: pValues.length - sorted.indexOf(Math.min(above, below)),
      size: pValues.length,
    };
    for (const part of parts) claims.set(part, judged);
  });
  return { claims, size: pValues.length };
}

function concluded(
  part: FirstPart,
  { rule, rows }: FirstComparison,
  adjusted: Adjusted | undefined,
  settings: Judging,
): Part {
  const { measured, ...rest } = part;
  if (!measured) return rest;
  const { scale, bound } = rule;
  const { alpha } = settings;
  const pValue = Math.min(measured.above, measured.below);
  const { pValue: adjustedPValue, open, size } = adjusted ?? { pValue, open: 1, size: 1 };
  const level = 1 - (2 * alpha) / open;
  const spread = spreadOf(measured, alpha);
  const margin = scale === 'ratio' ? -Math.log(bound) : bound;
  const detectable = spread === undefined ? undefined : minimumDetectableEffect(spread, margin, alpha / size);
  return {
    ...rest,
    outcome: outcomeOf(measured, rule, adjustedPValue, alpha),
    measured: {
      ...measured,
      pValue,
      adjustedPValue,
      decisionInterval: { ...intervalOf(scale, part.group, part.reference, level), level },
      rowsNeeded: spread === undefined ? null : (rowsNeeded(rows, spread, margin, alpha, 0.9) ?? null),
      minimumDetectableEffect: detectable === undefined ? null : scale === 'ratio' ? Math.exp(-detectable) : detectable,
    },
  };
}

function outcomeOf(
  { scale, estimate, interval }: Compared,
  rule: Rule,
  adjustedPValue: number,
  alpha: number,
): PartOutcome {
  if (rule.burden === 'point') return pointHolds(scale, estimate, rule.bound) ? 'pass' : 'fail';
  if (adjustedPValue < alpha) return 'fail';
  const limits = limitsOf(scale, rule.bound);
  return interval.lower > limits.lower && interval.upper < limits.upper ? 'pass' : 'inconclusive';
}

/** Standard error of the gap (of a ratio: of its logarithm), from the width of the score interval, which is never 0. */
function spreadOf({ scale, interval }: Compared, alpha: number): number | undefined {
  const width =
    scale === 'ratio' ? Math.log(interval.upper) - Math.log(interval.lower) : interval.upper - interval.lower;
  return Number.isFinite(width) ? width / (2 * normalQuantile(1 - alpha)) : undefined;
}
