import type { Json } from '../../json.ts';
import type { RulesRead, RulesReader } from '../../settings/setting.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/** What is compared between the tracks: the share of requests that count. */
export interface MetricRule {
  readonly name: string;
  /** `rate`: the share that is counted, for instance errors. `latency`: the share that takes longer than the objective. */
  readonly kind: 'rate' | 'latency';
  /** Which way is better. */
  readonly direction: 'lower' | 'higher';
  /** How much worse the canary's share may be; a difference of shares. */
  readonly margin: number;
  /** A guardrail decides; what is observed is shown. */
  readonly role: 'guardrail' | 'observe';
  /** Of latency: in the unit of the values, or a bound of the histogram. */
  readonly objective?: number;
  /** Prometheus: selector of the counters; of latency: of the histogram's buckets. */
  readonly query?: string;
  /** Prometheus: matchers of the counters that count, beside those of `query`. */
  readonly count?: string;
}

const schema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['name', 'kind', 'margin'],
    additionalProperties: false,
    properties: {
      name: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,62}$' },
      kind: { enum: ['rate', 'latency'] },
      direction: { enum: ['lower', 'higher'] },
      margin: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
      role: { enum: ['guardrail', 'observe'] },
      objective: { type: 'number', exclusiveMinimum: 0 },
      query: { type: 'string', minLength: 1 },
      count: { type: 'string', minLength: 1 },
    },
  },
} as const;

const fields = Object.keys(schema.items.properties);
const most = 20;

export const metricRules = { schema, read } satisfies RulesReader<readonly MetricRule[]>;

function read(given: Json): RulesRead<readonly MetricRule[]> {
  if (!Array.isArray(given) || given.length === 0)
    return { problems: ['a list of rules is needed, e.g. [{name: errors, kind: rate, margin: 0.005}].'] };
  if (given.length > most) return { problems: [`it has ${given.length} rules: at most ${most} are judged.`] };
  const rules = given.map((rule: Json, i) => readRule(rule, `rule ${i + 1}`));
  const problems = rules.flatMap((rule) => rule.problems ?? []);
  const values = rules.flatMap((rule) => (rule.problems ? [] : [rule.value]));
  const names = values.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) problems.push(`two rules have the name ${twice}: name each one differently.`);
  if (problems.length === 0 && !values.some(({ role }) => role === 'guardrail'))
    problems.push('no rule has the role guardrail, so nothing would decide: give one that role.');
  return problems.length > 0 ? { problems } : { value: values };
}

function readRule(given: Json, place: string): RulesRead<MetricRule> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { problems: [`${place} is no mapping: write {name: …, kind: rate, margin: …}.`] };
  const rule = given as { readonly [key: string]: Json };
  const problems: string[] = [];
  const wrong = (field: string, what: string) => {
    problems.push(`${place}: ${field} ${what}.`);
    return undefined;
  };
  const choice = <T extends string>(field: string, allowed: readonly T[], otherwise?: T): T | undefined => {
    const value = rule[field] ?? otherwise;
    if (allowed.includes(value as T)) return value as T;
    return wrong(
      field,
      value === undefined ? `is missing: ${allowed.join(' or ')}` : `must be ${allowed.join(' or ')}`,
    );
  };
  const text = (field: string): string | undefined => {
    const value = rule[field];
    if (value === undefined || (typeof value === 'string' && value.trim() !== '')) return value as string | undefined;
    return wrong(field, 'must be text');
  };
  for (const field of Object.keys(rule))
    if (!fields.includes(field)) {
      const hint = didYouMean(field, fields);
      wrong(
        JSON.stringify(field.slice(0, 40)),
        hint ? `is no field of a rule; did you mean ${hint}?` : 'is no field of a rule',
      );
    }
  const { name, margin, objective } = rule;
  if (typeof name !== 'string' || !new RegExp(schema.items.properties.name.pattern).test(name))
    wrong('name', 'must be a word of letters, digits, "_", "-" and "."');
  else if (name === 'weight' || name === 'traffic')
    wrong('name', `must not be ${name}, which has a meaning of its own`);
  if (typeof margin !== 'number' || !(margin >= 0 && margin < 1))
    wrong('margin', 'must be a difference of shares from 0 to below 1, e.g. 0.005 for half a percentage point');
  if (objective !== undefined && !(typeof objective === 'number' && objective > 0 && Number.isFinite(objective)))
    wrong('objective', 'must be a number above 0');
  const kind = choice('kind', ['rate', 'latency'] as const);
  const direction = choice('direction', ['lower', 'higher'] as const, 'lower');
  const role = choice('role', ['guardrail', 'observe'] as const, 'guardrail');
  const [query, count] = [text('query'), text('count')];
  if (kind === 'rate' && objective !== undefined) wrong('objective', 'belongs to kind latency only');
  if (kind === 'latency' && count !== undefined)
    wrong('count', 'belongs to kind rate only: of latency, what lies above the objective is counted');
  if (problems.length > 0 || kind === undefined || direction === undefined || role === undefined) return { problems };
  return {
    value: {
      name: name as string,
      kind,
      direction,
      margin: margin as number,
      role,
      ...(objective === undefined ? {} : { objective: objective as number }),
      ...(query === undefined ? {} : { query }),
      ...(count === undefined ? {} : { count }),
    },
  };
}
