import type { GateFace } from '../gates/gate.ts';
import type { Setting } from '../settings/setting.ts';

/** Settings that say where the policy is cannot stand in it. */
const notInPolicy = new Set(['policy', 'policy-sha256', 'run']);

/** The JSON Schema of `mlops-gates.yml`, from the gates' settings tables (draft-07). */
export function policySchema(gates: readonly GateFace[]): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'mlops-gates.yml: the quality gates of a repository',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'runs'],
    properties: {
      version: { const: 1, description: 'Version of this file format.' },
      runs: {
        type: 'object',
        description: 'Runs of gates by name.',
        minProperties: 1,
        propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        additionalProperties: { $ref: '#/definitions/run' },
      },
      waivers: {
        type: 'array',
        description: 'Checks that are excused for a time.',
        items: { $ref: '#/definitions/waiver' },
      },
    },
    definitions: {
      run: {
        type: 'object',
        additionalProperties: false,
        required: ['gate'],
        properties: {
          gate: { type: 'string', enum: gates.map((gate) => gate.name), description: 'Which gate runs.' },
          needs: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description: 'Runs that must have ended well before this one starts.',
          },
          settings: { type: 'object', description: "The gate's settings." },
        },
        allOf: gates.map((gate) => ({
          if: { properties: { gate: { const: gate.name } }, required: ['gate'] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { properties: { settings: { $ref: `#/definitions/${gate.name}` } } },
        })),
      },
      waiver: {
        type: 'object',
        additionalProperties: false,
        required: ['run', 'check', 'owner', 'reason', 'expires'],
        properties: {
          run: { type: 'string', minLength: 1, description: 'Name of the run.' },
          check: { type: 'string', minLength: 1, description: 'Id of the check, as the report prints it.' },
          owner: { type: 'string', minLength: 1, description: 'Who answers for it.' },
          reason: { type: 'string', minLength: 1, description: 'Why it is excused.' },
          expires: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            description: 'Last day on which it holds (YYYY-MM-DD, UTC).',
          },
        },
      },
      ...Object.fromEntries(gates.map((gate) => [gate.name, settingsSchema(gate)])),
    },
  };
}

function settingsSchema(gate: GateFace): Record<string, unknown> {
  const entries = Object.entries(gate.settings).filter(([name]) => !notInPolicy.has(name));
  return {
    type: 'object',
    additionalProperties: false,
    // where the evidence lies may also be said by the step
    required: entries.filter(([, setting]) => setting.required && setting.decides).map(([name]) => name),
    properties: Object.fromEntries(entries.map(([name, setting]) => [name, settingSchema(setting)])),
  };
}

function settingSchema(setting: Setting): Record<string, unknown> {
  const common = {
    description: setting.description,
    ...(setting.default === undefined ? {} : { default: setting.default }),
  };
  const bounds = {
    ...(setting.minimum === undefined ? {} : { minimum: setting.minimum }),
    ...(setting.maximum === undefined ? {} : { maximum: setting.maximum }),
  };
  switch (setting.type) {
    case 'boolean':
      return { ...common, type: 'boolean' };
    case 'integer':
    case 'number':
      return { ...common, type: setting.type, ...bounds };
    case 'choice':
      return { ...common, type: 'string', enum: setting.allowed };
    case 'choices':
      return { ...common, type: 'array', items: { type: 'string', enum: setting.allowed }, minItems: 1 };
    case 'list':
      return {
        ...common,
        anyOf: [
          { type: 'array', items: { type: ['string', 'number'] }, minItems: 1 },
          { type: 'string', minLength: 1 },
        ],
      };
    case 'bytes':
    case 'duration':
      return { ...common, type: ['string', 'integer'] };
    case 'rules':
      return { ...common, ...setting.rules?.schema };
    case 'string':
      return { ...common, type: 'string', minLength: 1 };
  }
}
