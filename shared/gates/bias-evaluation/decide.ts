import { formatNumber, formatShare } from '../../report/format-value.ts';
import type { Check, Observed, Outcome, Rate } from '../../verdict/check.ts';
import {
  type AttributeJudged,
  type Comparison,
  compareGroups,
  type Judging,
  mostGroups,
  type Part,
} from './compare-groups.ts';
import { limitsOf, methodOf } from './compare-rates.ts';
import type { Evidence } from './evidence.ts';
import { groupName } from './group-name.ts';
import { type Cells, metrics, metricWords, rates, rowsOf } from './metrics.ts';
import { isThere, namedGroup } from './reference.ts';
import { type Rule, requirementOf } from './rule.ts';

/** Counts by group against the rules: one check per rule and group, and those without which no comparison means anything. Pure. */
export function decide(evidence: Evidence, settings: Judging): Check[] {
  const { attributes, comparisons, family } = compareGroups(evidence, settings);
  return [
    readable(evidence),
    ...classes(evidence, settings),
    ...attributes.flatMap((attribute) => [known(attribute, settings), comparable(attribute, settings)]),
    ...required(evidence, settings),
    ...comparisons.map((comparison) => compared(comparison, family, settings)),
  ];
}

export const checkId = ({ rule, column, group }: Pick<Comparison, 'rule' | 'column' | 'group'>): string =>
  `${rule.metric}.${requirementOf(rule)}[${groupName(column, group)}]`;

type Judged = Pick<Check, 'outcome' | 'observed' | 'reason'>;

const structural = (id: string, title: string, expected: string, judged: Judged): Check => ({
  id,
  title,
  severity: 'error',
  expected,
  ...judged,
  ...(judged.outcome === 'error' ? { cause: 'evidence' } : {}),
});

function readable({ rows, unusable }: Evidence): Check {
  const bad = Object.entries(unusable).filter(([, count]) => count > 0);
  const judge = (): Judged => {
    if (rows === 0)
      return {
        outcome: 'error',
        observed: null,
        reason: 'There are no predictions, which proves nothing: check the step that writes them.',
      };
    if (bad.length > 0) {
      const said = bad
        .map(([column, count]) => `${column}: ${formatNumber(count)} of ${formatNumber(rows)}`)
        .join(', ');
      return {
        outcome: 'error',
        observed: { numerator: Math.max(...bad.map(([, count]) => count)), denominator: rows },
        reason: `Values are missing or cannot be read (${said}): a rate over the other rows would be another rate. Fill them, or leave those rows out where the predictions are made.`,
      };
    }
    return {
      outcome: 'pass',
      observed: { numerator: 0, denominator: rows },
      reason: `All ${formatNumber(rows)} rows have a label and a prediction.`,
    };
  };
  return structural(
    'predictions.readable',
    'every row has a label and a prediction',
    'no value missing or unreadable',
    judge(),
  );
}

/** Where a model answers the same for everybody, or a label is the same for everybody, there is nothing to compare. */
function classes({ attributes, rows }: Evidence, settings: Judging): Check[] {
  const groups = attributes[0]?.groups ?? [];
  if (rows === 0) return [];
  const sum = (count: (cells: Cells) => number): number => groups.reduce((total, { cells }) => total + count(cells), 0);
  const both = (id: string, title: string, positive: number, cure: string): Check => {
    const whole = sum(rowsOf);
    const observed = { numerator: positive, denominator: whole };
    const varies = positive > 0 && positive < whole;
    const reason = varies
      ? `${formatNumber(positive)} of ${formatNumber(whole)} rows are positive.`
      : `${positive === 0 ? 'No row is' : 'All rows are'} positive: nothing can be compared. ${cure}`;
    return structural(id, title, 'both classes occur', { outcome: varies ? 'pass' : 'error', observed, reason });
  };
  const needsLabel = Object.keys(settings.metrics).some((metric) =>
    metrics[metric as keyof typeof metrics].rates.some((rate) => rates[rate].needsLabel),
  );
  return [
    both(
      'predictions.both-classes',
      'the predictions have both classes',
      sum((cells) => cells.truePositive + cells.falsePositive),
      'Check "threshold", "positive-label" and the model.',
    ),
    ...(needsLabel
      ? [
          both(
            'label.both-classes',
            'the labels have both classes',
            sum((cells) => cells.truePositive + cells.falseNegative),
            'Check "label" and "positive-label".',
          ),
        ]
      : []),
  ];
}

function known({ column, missing }: AttributeJudged, settings: Judging): Check {
  const mode = settings['missing-group'];
  const few = missing > 0 && missing < settings['privacy-threshold'];
  const count = few ? `fewer than ${settings['privacy-threshold']}` : formatNumber(missing);
  const judge = (): Judged => {
    const observed = few ? null : missing;
    if (missing === 0) return { outcome: 'pass', observed: 0, reason: 'Every row has a value.' };
    if (mode === 'error')
      return {
        outcome: 'error',
        observed,
        reason: `Rows without a value in ${JSON.stringify(column)}: ${count}. Fill them, or set "missing-group" to own-group or exclude-and-report.`,
      };
    return {
      outcome: 'pass',
      observed,
      reason: `Rows without a value: ${count}; ${mode === 'own-group' ? 'they are a group of their own' : 'they are left out'}.`,
    };
  };
  return structural(
    `groups.known[${columnName(column)}]`,
    `the group of every row is known by ${column}`,
    mode === 'error' ? 'no value missing' : 'missing values are counted',
    judge(),
  );
}

function comparable({ column, groups, reference }: AttributeJudged, settings: Judging): Check {
  const observed = groups.length;
  const judge = (): Judged => {
    if (observed < 2)
      return {
        outcome: 'error',
        observed,
        reason: `${observed === 0 ? 'There is no group' : 'There is only one group'} in ${JSON.stringify(column)}: nothing was compared. Check the data, or take the column out of "group".`,
      };
    if (observed > mostGroups)
      return {
        outcome: 'error',
        observed,
        reason: `${JSON.stringify(column)} has ${formatNumber(observed)} groups, more than the ${mostGroups} that can be compared: name a column with few values.`,
      };
    if (reference === undefined)
      return {
        outcome: 'error',
        observed,
        reason: `The group that "reference" names (${settings.reference.filter((entry) => entry.startsWith(`${column}=`)).join(', ')}) is not in the data: nothing was compared. Check its spelling and the data.`,
      };
    return {
      outcome: 'pass',
      observed,
      reason: `${observed} groups; the others are compared with ${groupName(column, reference)}.`,
    };
  };
  return structural(
    `groups.comparable[${columnName(column)}]`,
    `there are groups to compare by ${column}`,
    `2 to ${mostGroups} groups, the reference among them`,
    judge(),
  );
}

/** A group that is gone leaves no gap behind: it has to be asked for. */
function required({ attributes }: Evidence, settings: Judging): Check[] {
  const columns = attributes.map(({ column }) => column);
  const asked = [...new Set(settings['required-groups'] ?? [])].flatMap((entry) => namedGroup(entry, columns) ?? []);
  return asked.map((named) => {
    const groups = attributes.find(({ column }) => column === named.column)?.groups ?? [];
    const there = isThere(named, groups);
    const name = groupName(named.column, named.value);
    return structural(`groups.required[${name}]`, `${name} is in the data`, 'the group has rows', {
      outcome: there ? 'pass' : 'error',
      observed: null,
      reason: there
        ? 'The group is there.'
        : `The data have no row of ${name}: it cannot be compared. Evaluate rows of it, or check how it is written.`,
    });
  });
}

const columnName = (column: string): string => groupName(column, null).slice(0, -'=(missing)'.length);

/** Worst first: harm that was shown stands, whatever else could not be measured. */
const worst = ['fail', 'undefined', 'few-rows', 'inconclusive', 'pass'] as const;

/** The part of a comparison that gives its outcome; among equals that nearest to harm. */
export const leadOf = ({ parts }: Comparison): Part =>
  [...parts].sort(
    (a, b) =>
      worst.indexOf(a.outcome) - worst.indexOf(b.outcome) ||
      (a.measured?.adjustedPValue ?? 1) - (b.measured?.adjustedPValue ?? 1) ||
      (a.measured?.pValue ?? 1) - (b.measured?.pValue ?? 1),
  )[0] as Part;

export const outcomeOf = (comparison: Comparison): Outcome => {
  const { outcome } = leadOf(comparison);
  return outcome === 'undefined' ? 'error' : outcome === 'few-rows' ? 'inconclusive' : outcome;
};

function compared(comparison: Comparison, family: number, settings: Judging): Check {
  const { rule, column, withheld } = comparison;
  const [group, reference] = [groupName(column, comparison.group), groupName(column, comparison.reference)];
  const lead = leadOf(comparison);
  const outcome = outcomeOf(comparison);
  const { estimate, interval } = lead.measured ?? {};
  const finite = interval && Number.isFinite(interval.lower) && Number.isFinite(interval.upper);
  const observed: Observed = withheld || estimate === undefined || !Number.isFinite(estimate) ? null : estimate;
  return {
    id: checkId(comparison),
    title: `${metricWords(rule.metric)} of ${group} against ${reference}`,
    severity: rule.severity,
    burden: rule.burden,
    outcome,
    ...(outcome === 'error' ? { cause: 'evidence' as const } : {}),
    observed,
    expected: expectedOf(rule),
    ...(finite && !withheld ? { interval: [interval.lower, interval.upper] as const } : {}),
    reason: withheld ? withheldReason(comparison, outcome, settings) : reasonOf(lead, comparison, family, settings),
  };
}

export function expectedOf({ scale, bound }: Rule): string {
  const { lower, upper } = limitsOf(scale, bound);
  return scale === 'ratio'
    ? `ratio between ${formatNumber(lower)} and ${formatNumber(upper)}`
    : `difference between ${formatNumber(lower)} and ${formatNumber(upper)}`;
}

function withheldReason({ withheld }: Comparison, outcome: Outcome, settings: Judging): string {
  const threshold = settings['privacy-threshold'];
  const why =
    withheld === 'small'
      ? `one of the two groups has fewer than ${threshold} rows`
      : `they would give away those of a group with fewer than ${threshold} rows`;
  const cure = {
    fail: ' A gap beyond the bound was shown: measure it where the data are.',
    pass: '',
    inconclusive: ' Nothing was shown: evaluate more rows of these groups.',
    error: ' A rate is not defined: evaluate more rows of these groups.',
    'not-executed': '',
  }[outcome];
  return `The numbers are withheld, because ${why}.${cure}`;
}

const sayRate = ({ numerator, denominator }: Rate): string =>
  `${formatNumber(numerator)} of ${formatNumber(denominator)}${denominator === 0 ? '' : ` (${formatShare(numerator / denominator)})`}`;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function reasonOf(part: Part, comparison: Comparison, family: number, settings: Judging): string {
  const { rule, column } = comparison;
  const reference = groupName(column, comparison.reference);
  const { words, denominator } = rates[part.rate];
  const seen = `${capital(words)}: ${sayRate(part.group)}, in ${reference} ${sayRate(part.reference)}`;
  const { measured } = part;
  if (!measured) return unmeasuredReason(part, comparison, seen, denominator, settings);
  const { estimate, adjustedPValue } = measured;
  const gap = rule.scale === 'ratio' ? 'ratio' : 'difference';
  if (rule.burden === 'point')
    return `${seen}. By the point estimate alone the ${gap} is ${Number.isFinite(estimate) ? formatNumber(estimate) : 'unbounded'}.${part.outcome === 'fail' ? ` ${cureOfHarm}` : ''}`;
  const level = `${formatNumber(100 * (1 - 2 * settings.alpha))} % interval`;
  switch (part.outcome) {
    case 'fail': {
      const side = measured.above <= measured.below ? 'above' : 'below';
      const bound = limitsOf(rule.scale, rule.bound)[side === 'above' ? 'upper' : 'lower'];
      return `${seen}. The ${gap} is ${side} ${formatNumber(bound)} beyond chance (p ${sayP(adjustedPValue)}${family > 1 && rule.severity === 'error' ? `, corrected for ${family} claims` : ''}). ${cureOfHarm}`;
    }
    case 'pass':
      return `${seen}. The whole ${level} (${methodOf(rule.scale)}) lies within the bounds.`;
    default: {
      const { rowsNeeded } = measured;
      const more =
        rowsNeeded === null
          ? 'Evaluate more rows of both groups.'
          : rowsNeeded > comparison.rows
            ? `Equal rates would pass with about ${formatNumber(rowsNeeded)} rows of this group, if the others grow alike.`
            : 'More rows of this kind would not decide: the gap lies at the bound. Make it smaller.';
      const { lower, upper } = limitsOf(rule.scale, rule.bound);
      return measured.interval.lower > upper || measured.interval.upper < lower
        ? `${seen}. The ${level} of the ${gap} lies beyond a bound, but not once it is corrected for ${family} claims (p ${sayP(adjustedPValue)}). Evaluate more rows of this group.`
        : `${seen}. The ${level} of the ${gap} reaches over a bound, so that neither harm nor parity is shown. ${more}`;
    }
  }
}

const cureOfHarm = 'Find out where it comes from (labels, features, threshold), and mend the model.';

const sayP = (p: number): string => (p < 0.0001 ? '< 0.0001' : `= ${p.toPrecision(2)}`);

function unmeasuredReason(
  part: Part,
  { rule, rows }: Comparison,
  seen: string,
  denominator: string,
  settings: Judging,
): string {
  if (part.outcome === 'undefined')
    return part.group.denominator > 0 && part.reference.denominator > 0
      ? `${seen}. The ratio of nothing to nothing is not defined: judge the difference, or check the threshold.`
      : `${seen}. A rate over no ${denominator} is not defined: evaluate rows of this kind.`;
  const fewest = Math.max(settings['min-group'], settings['privacy-threshold']);
  if (rows < fewest)
    return `The group has ${formatNumber(rows)} rows, but at least ${fewest} are needed to decide: evaluate more rows of it.`;
  const smallest = Math.min(part.group.denominator, part.reference.denominator);
  return smallest < settings['min-denominator']
    ? `${seen}. At least ${settings['min-denominator']} ${denominator} are needed on each side to decide the ${metricWords(rule.metric)}: evaluate more of them.`
    : `The reference has fewer than the ${fewest} rows that are needed to decide: evaluate more rows, or choose another reference.`;
}
