import type { Json } from '../../json.ts';
import type { RulesRead, RulesReader } from '../../settings/setting.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { shortName } from '../../text/short-name.ts';
import { type Burden, burdens } from '../../verdict/check.ts';
import { aliasNamed, aliasNames } from './alias.ts';
import { type Average, averages, metricLabel } from './asked-metric.ts';
import { metricNamed, metricNames, type Parameter } from './metric.ts';
import { betterOf, parameters, resolveMetric } from './resolve-metric.ts';

export const requirementNames = ['min', 'max', 'max-drop', 'max-drop-pct', 'min-gain'] as const;
export type RequirementName = (typeof requirementNames)[number];

/** What is asked of one metric, as it is given. */
export interface Rule {
  readonly metric: string;
  readonly min?: number;
  readonly max?: number;
  readonly 'max-drop'?: number;
  readonly 'max-drop-pct'?: number;
  readonly 'min-gain'?: number;
  /** Where it is asked; everywhere where it is left out. */
  readonly on?: 'all' | 'overall' | 'slices';
  readonly burden?: Burden;
  readonly severity?: 'error' | 'warning';
  /** Of a number in a metrics file that is none of ours. */
  readonly better?: 'higher' | 'lower';
  readonly average?: Average;
  /** Weight of recall beside precision. */
  readonly beta?: number;
  readonly k?: number;
  readonly quantile?: number;
  readonly at?: number;
  readonly power?: number;
  readonly bins?: number;
}

const choices = {
  on: ['all', 'overall', 'slices'],
  burden: burdens,
  severity: ['error', 'warning'],
  better: ['higher', 'lower'],
  average: averages,
} as const;

interface NumberRule {
  readonly says: string;
  readonly holds: (value: number) => boolean;
  readonly schema: { readonly [key: string]: Json };
}

const numbers: Readonly<Record<Exclude<Parameter, 'average'>, NumberRule>> = {
  beta: {
    says: 'a number above 0',
    holds: (value) => value > 0,
    schema: { type: 'number', exclusiveMinimum: 0, description: 'Of fbeta: how much recall weighs beside precision.' },
  },
  k: {
    says: 'a whole number from 1 on',
    holds: (value) => Number.isSafeInteger(value) && value >= 1,
    schema: { type: 'integer', minimum: 1, description: 'How many of the highest scores count.' },
  },
  quantile: {
    says: 'a number between 0 and 1',
    holds: (value) => value > 0 && value < 1,
    schema: {
      type: 'number',
      exclusiveMinimum: 0,
      exclusiveMaximum: 1,
      description: 'Of pinball: the quantile that is predicted.',
    },
  },
  at: {
    says: 'a number above 0, at most 1',
    holds: (value) => value > 0 && value <= 1,
    schema: { type: 'number', exclusiveMinimum: 0, maximum: 1, description: 'Share at which the metric is taken.' },
  },
  power: {
    says: 'a number, but none between 0 and 1',
    holds: (value) => value <= 0 || value >= 1,
    schema: { type: 'number', description: 'Of tweedie_deviance: how the variance grows with the mean.' },
  },
  bins: {
    says: 'a whole number from 2 to 100',
    holds: (value) => Number.isSafeInteger(value) && value >= 2 && value <= 100,
    schema: { type: 'integer', minimum: 2, maximum: 100, description: 'Bins of equal width.' },
  },
};

const keys = [...requirementNames, ...Object.keys(choices), ...Object.keys(numbers)];

const properties = {
  min: { type: 'number', description: 'Value that the metric must reach, where higher is better.' },
  max: { type: 'number', description: 'Value that the metric must not exceed, where lower is better.' },
  'max-drop': { type: 'number', minimum: 0, description: 'By how much it may be worse than the baseline.' },
  'max-drop-pct': {
    type: 'number',
    minimum: 0,
    maximum: 100,
    description: 'By how many percent of the baseline it may be worse.',
  },
  'min-gain': { type: 'number', minimum: 0, description: 'By how much it must be better than the baseline.' },
  ...Object.fromEntries(Object.entries(choices).map(([key, allowed]) => [key, { type: 'string', enum: allowed }])),
  ...Object.fromEntries(Object.entries(numbers).map(([key, { schema }]) => [key, schema])),
};

/** Rules by metric, or as a list in which each names its `metric`. They read as a list. */
export const rulesReader: RulesReader<readonly Rule[]> = {
  schema: {
    anyOf: [
      {
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'object', additionalProperties: false, minProperties: 1, properties },
      },
      {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['metric'],
          properties: { metric: { type: 'string', minLength: 1 }, ...properties },
        },
      },
    ],
  },
  read,
};

const isMapping = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function read(given: Json): RulesRead<readonly Rule[]> {
  const problems: string[] = [];
  const entries: [string, Json][] = [];
  if (Array.isArray(given))
    given.forEach((item: Json, i) => {
      const metric = isMapping(item) ? item.metric : undefined;
      if (isMapping(item) && typeof metric === 'string' && metric !== '') {
        const { metric: _, ...rest } = item;
        entries.push([metric, rest]);
      } else problems.push(`entry ${i + 1} does not name its metric: write "metric: accuracy" or another.`);
    });
  else if (isMapping(given)) entries.push(...Object.entries(given));
  else problems.push('rules by metric are needed, e.g. "accuracy: {max-drop: 0.01}".');
  if (entries.length === 0 && problems.length === 0)
    problems.push('at least one metric is needed, e.g. "accuracy: {max-drop: 0.01}".');
  const rules = entries.map(([metric, text]) => readRule(metric, text, problems));
  const asked = rules.flatMap((rule) => {
    const metric = resolveMetric(rule);
    const label = metric ? metricLabel(metric.of) : rule.metric;
    const turned = { min: 'max', max: 'min' } as const;
    return requirementNames
      .filter((name) => rule[name] !== undefined)
      .map((name) => `${label}.${metric?.negated && (name === 'min' || name === 'max') ? turned[name] : name}`);
  });
  for (const id of new Set(asked.filter((id, i) => asked.indexOf(id) !== i)))
    problems.push(`${id} is asked twice: keep one.`);
  return problems.length > 0 ? { problems } : { value: rules };
}

function readRule(metric: string, text: Json, problems: string[]): Rule {
  const name = shortName(metric);
  const said = (problem: string): void => {
    problems.push(`${name}: ${problem}`);
  };
  const rule: Record<string, unknown> = { metric };
  if (!isMapping(text)) {
    said('requirements are needed, e.g. {max-drop: 0.01}.');
    return rule as unknown as Rule;
  }
  for (const [key, value] of Object.entries(text)) {
    if ((requirementNames as readonly string[]).includes(key)) {
      if (typeof value !== 'number' || !Number.isFinite(value)) said(`${key} needs a number.`);
      else if (key.includes('-') && value < 0) said(`${key} is ${value}, but a margin is at least 0.`);
      else if (key === 'max-drop-pct' && value > 100) said(`${key} is ${value}, but at most 100 percent can be lost.`);
      rule[key] = value;
    } else if (Object.hasOwn(choices, key)) {
      const allowed: readonly string[] = choices[key as keyof typeof choices];
      if (!allowed.includes(String(value))) said(`${key} is one of ${allowed.join(', ')}.`);
      rule[key] = value;
    } else if (Object.hasOwn(numbers, key)) {
      const { says, holds } = numbers[key as keyof typeof numbers];
      if (typeof value !== 'number' || !Number.isFinite(value) || !holds(value)) said(`${key} needs ${says}.`);
      rule[key] = value;
    } else {
      const hint = didYouMean(key, keys);
      said(
        `there is no ${shortName(key)}${hint ? `; did you mean ${shortName(hint)}?` : ` (there are ${keys.join(', ')}).`}`,
      );
    }
  }
  if (!requirementNames.some((key) => rule[key] !== undefined))
    said(`nothing is required: give one of ${requirementNames.join(', ')}.`);
  sayParameters(rule as unknown as Rule, said);
  const own = betterOf(rule as unknown as Rule);
  const better = own ?? (rule.better as 'higher' | 'lower' | undefined);
  if (better === undefined) {
    const hint = didYouMean(metric, [...metricNames, ...aliasNames()]);
    said(
      `this is no metric that is known here${hint ? `; did you mean ${shortName(hint)}?` : ` (${metricNames.join(', ')}).`} Of a number in a metrics file say whether "better" is higher or lower.`,
    );
  } else if (own && rule.better !== undefined && rule.better !== own)
    said(`${better} is better, so leave "better" out.`);
  if (better === 'lower' && rule.min !== undefined) said('lower is better, so write "max" instead of "min".');
  if (better === 'higher' && rule.max !== undefined) said('higher is better, so write "min" instead of "max".');
  return rule as unknown as Rule;
}

/** What names one number among several: given where the metric takes it, and there where it must be. */
function sayParameters(rule: Rule, said: (problem: string) => void): void {
  const resolved = resolveMetric({ metric: rule.metric });
  const given = parameters.filter((key) => rule[key] !== undefined);
  if (!resolved) return;
  const { takes = [], requires = [] } = metricNamed(resolved.of.name) ?? {};
  for (const key of given)
    if (!takes.includes(key))
      said(`there is no ${key} of it${takes.length > 0 ? ` (there is ${takes.join(', ')})` : ''}: take it out.`);
    else if (aliasNamed(rule.metric)?.of[key] !== undefined) said(`its name says the ${key}: take "${key}" out.`);
  for (const key of requires)
    if (rule[key] === undefined)
      said(`it needs "${key}" (${key === 'average' ? averages.join(', ') : numbers[key].says}).`);
}
