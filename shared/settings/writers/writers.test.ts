import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { GateFace } from '../../gates/gate.ts';
import type { SettingsTable } from '../setting.ts';
import { actionYml } from './action-yml.ts';
import { cliHelp } from './cli-help.ts';
import { describedMarkdown, outputsTable, settingsTable } from './docs-tables.ts';
import { harnessTemplate } from './harness-template.ts';

const table = {
  'price-table': { type: 'string', required: true, description: 'Prices by `a|b`, <b>bold</b> or a|b.' },
  token: { type: 'string', secret: true, description: 'A token.' },
  alpha: { type: 'number', default: 0.05, minimum: 0, maximum: 1, decides: true, description: 'Level of the test.' },
  metrics: { type: 'choices', allowed: ['auc', 'rmse'], default: ['auc', 'rmse'], description: 'Metrics to judge.' },
  strict: { type: 'boolean', default: true, description: 'Whether it is strict: yes or no # comment.' },
  limit: { type: 'bytes', description: "It's a limit." },
} as const satisfies SettingsTable;

const gate = (settings: SettingsTable = table, more: Partial<GateFace> = {}): GateFace => ({
  name: 'example-gate',
  title: 'Example gate',
  description: 'Judges an example.',
  settings,
  outputs: { 'row-count': 'Number of rows.' },
  ...more,
});

const action = (text: string) =>
  parse(text) as {
    readonly inputs: Record<string, { readonly description: string; readonly default?: unknown }>;
    readonly runs: unknown;
  };

describe('every writer refuses what has no description', () => {
  test.each([
    ['action.yml', actionYml],
    ['Harness template', harnessTemplate],
    ['command line', (face: GateFace) => cliHelp(face, 80)],
    ['docs', settingsTable],
  ])('%s', (_, write) => {
    const undescribed = gate({ ...table, token: { type: 'string', description: ' ' } }, { outputs: { rows: '' } });
    expect(() => write(undescribed)).toThrow('setting "token", the output "rows"');
  });
});

describe('action.yml', () => {
  test('descriptions survive YAML, with default, allowed values and what is required', () => {
    const { inputs } = action(actionYml(gate()));
    expect(inputs.strict?.description).toBe(
      'Whether it is strict: yes or no # comment. Type: true or false. Default: true.',
    );
    expect(inputs.limit?.description).toBe("It's a limit. Type: size, e.g. 512MiB or 2GB.");
    expect(inputs['price-table']?.description).toContain('Required, unless the run named in "run" has it.');
    expect(inputs.metrics?.description).toContain('Allowed: auc, rmse.');
    expect(inputs.metrics?.description).toContain('Default: auc,rmse.');
  });

  test('a default is not handed over by GitHub, or it would win over the policy', () => {
    for (const input of Object.values(action(actionYml(gate())).inputs)) expect(input).not.toHaveProperty('default');
  });

  const expression = ['$', '{{ github.token }}'].join('');
  test('settings of GitHub alone stand after the others, and an expression is handed over', () => {
    const { inputs } = action(
      actionYml(gate(), {
        'github-token': { type: 'string', secret: true, description: 'A token.', expression },
        comment: { type: 'choice', allowed: ['auto', 'off'], default: 'auto', description: 'Whether to comment.' },
      }),
    );
    expect(Object.keys(inputs).slice(-2)).toEqual(['github-token', 'comment']);
    expect(inputs['github-token']?.default).toBe(expression);
    expect(inputs.comment).not.toHaveProperty('default');
    expect(() => actionYml(gate(), { comment: { type: 'string', description: '' } })).toThrow('"comment"');
  });

  test('a description that the Marketplace would cut is refused', () => {
    expect(() => actionYml(gate(table, { description: `${'a'.repeat(125)}.` }))).toThrow('126 characters');
  });
});

describe('Markdown', () => {
  test('every row has as many cells as the head, whatever the description holds', () => {
    const lines = settingsTable(gate()).split('\n');
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(lines[2]).toContain('Prices by <code>a\\|b</code>, \\<b\\>bold\\</b\\> or a\\|b.');
    expect(lines[2]).toContain('| required |');
    expect(lines[4]).toBe('| `alpha` | `0.05` | Level of the test. | yes |');
  });

  test('outputs have their name on Harness', () => {
    expect(outputsTable(gate().outputs)).toContain('| `row-count` | `ROW_COUNT` | Number of rows. |');
  });

  test.each([
    ['`a` and `b_c`', '`a` and `b_c`'],
    ['one ` alone', 'one \\` alone'],
    ['ends in `code`', 'ends in `code`'],
  ])('%s', (text, markdown) => {
    expect(describedMarkdown(text)).toBe(markdown);
  });
});

describe('help', () => {
  test.each([40, 72, 120])('no line is wider than %i columns', (width) => {
    for (const line of cliHelp(gate(), width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  test('says type, default, allowed values, what is required and what decides', () => {
    const help = cliHelp(gate(), 120);
    expect(help).toContain('mlops-gates example-gate --price-table <text> [--<setting> <value> ...]');
    expect(help).toContain('Type: number from 0 to 1. Default: 0.05. Decides.');
    expect(help).toContain('Allowed: auc, rmse. Default: auc,rmse.');
    expect(help).toContain('Required, unless the run in the policy has it.');
    expect(help).toContain('--metrics auc,rmse');
    expect(help).toContain('Secret: never printed.');
  });
});

test('a Harness template asks for what is required and for nothing that has a default', () => {
  const { template } = parse(harnessTemplate(gate())) as {
    template: { identifier: string; versionLabel: unknown; spec: { spec: { settings: unknown } } };
  };
  expect(template.identifier).toBe('mlops_gates_example_gate');
  expect(template.versionLabel).toBeTypeOf('string');
  expect(template.spec.spec.settings).toEqual({ gate: 'example-gate', price_table: '<+input>' });
});
