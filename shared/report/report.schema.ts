import { schemaVersion } from './report.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const sha256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const count: Schema = { type: 'integer', minimum: 0 };

const closed = (required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

const outcome: Schema = { enum: ['pass', 'fail', 'inconclusive', 'error', 'not-executed'] };

const observed: Schema = {
  description: 'A number, a rate by its two counts, or null where nothing was measured.',
  anyOf: [
    { type: 'number', 'x-float-sum': true },
    {
      ...closed(['numerator', 'denominator'], {
        numerator: { type: 'number', 'x-float-sum': true },
        denominator: { type: 'number', 'x-float-sum': true },
      }),
    },
    { type: 'null' },
  ],
};

const check: Schema = {
  ...closed(['id', 'title', 'outcome', 'severity', 'observed', 'expected', 'reason'], {
    id: { type: 'string', minLength: 1, description: 'Unique in the report and stable between runs.' },
    title: text,
    outcome,
    severity: { enum: ['error', 'warning', 'info'], description: 'Only error decides.' },
    observed,
    expected: text,
    interval: {
      description: 'The (1 - 2 alpha) two-sided interval, in the units of observed; of a rate as shares.',
      type: 'array',
      items: { type: 'number', 'x-float-sum': true },
      minItems: 2,
      maxItems: 2,
    },
    reason: text,
    evidence: { description: 'The small table from which this check was decided.' },
    location: closed(['file', 'line'], {
      file: { type: 'string', description: 'Relative to the workspace, with forward slashes.' },
      line: { type: 'integer', minimum: 1 },
    }),
    waiver: closed(['owner', 'reason'], {
      owner: text,
      reason: text,
      expires: {
        type: 'string',
        description:
          'ISO date, the last day on which the waiver holds; absent where the check is no worse than in the base report.',
      },
    }),
    before: {
      ...closed(['outcome', 'observed'], { outcome, observed }),
      description: 'What the base report says of the same check.',
    },
    burden: {
      enum: ['prove-harm', 'prove-safety', 'point'],
      description: 'Who must prove what; absent where the evidence has no sampling error.',
    },
    cause: { enum: ['evidence', 'outside'], description: 'Why nothing was measured.' },
  }),
  if: { properties: { outcome: { const: 'pass' } }, required: ['outcome'] },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { properties: { cause: false } },
};

/** The JSON Schema of `report.json`. Numbers marked `x-float-sum` are sums over rows: equal within 1e-9 relative. */
export const reportSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'mlops-gates report',
  description:
    'The verdict of one run of one gate. Everything but execution is the same, byte for byte, when the run is repeated; numbers marked x-float-sum agree within 1e-9 relative.',
  ...closed(
    [
      'schemaVersion',
      'gate',
      'verdict',
      'passed',
      'summary',
      'checks',
      'notices',
      'subjects',
      'inputs',
      'seed',
      'tool',
      'evidence',
      'reproduce',
      'execution',
    ],
    {
      schemaVersion: { const: schemaVersion },
      gate: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
      name: { type: 'string', description: "The run's name in the policy." },
      verdict: { enum: ['pass', 'fail', 'inconclusive', 'error'] },
      passed: { type: 'boolean', description: 'True for verdict pass only.' },
      summary: { type: 'string', description: 'One sentence: what happened and what to do.' },
      reportOnly: { type: 'boolean', description: 'True: the exit code does not follow the verdict.' },
      onInconclusive: {
        enum: ['warn', 'fail'],
        description: 'What an inconclusive check does to the pipeline. Absent is read as fail.',
      },
      checks: { type: 'array', items: check },
      notices: { type: 'array', items: text, description: 'What a reader must know about how the run was judged.' },
      subjects: {
        type: 'array',
        description: 'What was judged. Whoever consumes the report accepts it only for the same digest.',
        items: closed(['role', 'name', 'sha256'], { role: text, name: text, sha256 }),
      },
      inputs: {
        type: 'array',
        items: closed(['name', 'path'], { name: text, path: text, sha256, etag: text, bytes: count, rows: count }),
      },
      policy: closed(['source', 'sha256'], { source: text, sha256 }),
      baseline: {
        ...closed(['source', 'sha256', 'gateOn', 'gone'], {
          source: text,
          sha256,
          gateOn: { enum: ['all', 'new'] },
          gone: { type: 'array', items: text },
        }),
        description: 'The report of another run that this one was compared with; gone: ids of checks that only it has.',
      },
      engine: closed(['name', 'version'], { name: text, version: text }),
      seed: { type: 'integer' },
      tool: closed(['name', 'version'], { name: { const: 'mlops-gates' }, version: text }),
      evidence: {
        type: 'object',
        description: 'The small tables from which the verdict was decided; their shape belongs to the gate.',
      },
      reproduce: { type: 'string', description: 'The command line that gives this verdict again.' },
      execution: {
        type: 'object',
        description: 'Everything volatile.',
        required: ['startedAt', 'durationMs', 'host', 'exitCode'],
        properties: {
          startedAt: { type: 'string', description: 'ISO 8601, UTC.' },
          durationMs: { type: 'number', minimum: 0 },
          host: text,
          exitCode: count,
        },
      },
    },
  ),
  if: { properties: { verdict: { const: 'pass' } }, required: ['verdict'] },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { properties: { passed: { const: true } } },
  else: { properties: { passed: { const: false } } },
});
