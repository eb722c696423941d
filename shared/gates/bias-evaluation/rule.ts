import type { Json } from '../../json.ts';
import type { RulesRead, RulesReader } from '../../settings/setting.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { shortName } from '../../text/short-name.ts';
import { type Burden, burdens } from '../../verdict/check.ts';
import { type MetricName, metricNames, metrics } from './metrics.ts';

/** What may be said of one metric in the setting `metrics`. */
export interface RuleText {
  readonly tolerance?: number;
  readonly 'min-ratio'?: number;
  readonly severity?: 'error' | 'warning';
  readonly burden?: Burden;
}

export type RulesText = Readonly<Partial<Record<MetricName, RuleText>>>;

/** One requirement, for every group against its reference. */
export interface Rule {
  readonly metric: MetricName;
  readonly scale: 'difference' | 'ratio';
  /** Largest difference either way; of a ratio, the smallest (its inverse is the largest). */
  readonly bound: number;
  readonly severity: 'error' | 'warning';
  readonly burden: Burden;
}

/** The name of the requirement in check ids. */
export const requirementOf = ({ scale }: Pick<Rule, 'scale'>): string =>
  scale === 'ratio' ? 'min-ratio' : 'tolerance';

export const rulesOf = (texts: RulesText, burden: Burden): readonly Rule[] =>
  metricNames.flatMap((metric) => {
    const text = Object.hasOwn(texts, metric) ? texts[metric] : undefined;
    if (!text) return [];
    const { scale } = metrics[metric];
    const bound = (scale === 'ratio' ? text['min-ratio'] : text.tolerance) as number;
    return [{ metric, scale, bound, severity: text.severity ?? 'error', burden: text.burden ?? burden }];
  });

const inside = { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 };

const ruleSchema = (requirement: string) => ({
  type: 'object',
  additionalProperties: false,
  required: [requirement],
  properties: {
    [requirement]: inside,
    severity: { type: 'string', enum: ['error', 'warning'] },
    burden: { type: 'string', enum: [...burdens] },
  },
});

export const rulesReader: RulesReader<RulesText> = {
  schema: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: Object.fromEntries(metricNames.map((metric) => [metric, ruleSchema(requirementOf(metrics[metric]))])),
  },
  read,
};

function read(given: Json): RulesRead<RulesText> {
  if (!isRecord(given))
    return {
      problems: [
        'a mapping from metrics to what is required is needed, e.g. {demographic_parity_difference: {tolerance: 0.1}}.',
      ],
    };
  const problems = Object.entries(given).flatMap(([name, text]) => problemsOf(name, text));
  if (Object.keys(given).length === 0) problems.push('at least one metric is needed.');
  return problems.length > 0 ? { problems } : { value: given as RulesText };
}

function problemsOf(name: string, text: Json): string[] {
  if (!Object.hasOwn(metrics, name)) {
    const hint = didYouMean(name, metricNames);
    return [
      `there is no metric ${shortName(name)}; ${hint ? `did you mean "${hint}"?` : `there are ${metricNames.join(', ')}.`}`,
    ];
  }
  const requirement = requirementOf(metrics[name as MetricName]);
  if (!isRecord(text)) return [`${name}: write {${requirement}: …}.`];
  const allowed = [requirement, 'severity', 'burden'];
  const unknown = Object.keys(text).filter((key) => !allowed.includes(key));
  const problems = unknown.map((key) => `${name}: there is no ${shortName(key)} here; allowed: ${allowed.join(', ')}.`);
  const bound = text[requirement];
  if (bound === undefined) problems.push(`${name}: "${requirement}" is missing.`);
  else if (typeof bound !== 'number' || !(bound > 0 && bound < 1))
    problems.push(
      `${name}: "${requirement}" is ${say(bound)}, but a number between 0 and 1 is needed, without the ends.`,
    );
  problems.push(...oneOf(name, text, 'severity', ['error', 'warning']), ...oneOf(name, text, 'burden', burdens));
  return problems;
}

function oneOf(name: string, text: Readonly<Record<string, Json>>, key: string, allowed: readonly string[]): string[] {
  const value = Object.hasOwn(text, key) ? text[key] : undefined;
  if (value === undefined || allowed.includes(value as string)) return [];
  return [`${name}: "${key}" is ${say(value)}, but allowed: ${allowed.join(', ')}.`];
}

const say = (value: Json): string => shortName(typeof value === 'string' ? value : JSON.stringify(value));

const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
