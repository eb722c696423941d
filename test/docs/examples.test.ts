import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCommandLine } from '../../shared/command-line.ts';
import { readContract } from '../../shared/contract/read-contract.ts';
import { gates } from '../../shared/gates/index.ts';
import { readPolicy } from '../../shared/policy/read-policy.ts';
import { parseSettings } from '../../shared/settings/parse.ts';

/** The examples in a gate's README are read by the code that will read them at the user's. */
describe.each(gates.map((gate) => ({ gate, name: gate.name })))('examples of actions/$name/README.md', ({ gate }) => {
  const name = `actions/${gate.name}/README.md`;
  const path = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const blocks = fromMarkdown(readFileSync(path, 'utf8')).children.filter((node) => node.type === 'code');
  const yaml = blocks
    .filter(({ lang }) => lang === 'yaml')
    .map(({ value }) => ({ text: value, value: parse(value) ?? {} }));

  test('contracts and policies are valid', () => {
    const contracts = yaml.filter(({ value }) => value.kind === 'DataContract');
    const policies = yaml.filter(({ value }) => value.runs !== undefined);
    for (const { text } of contracts) expect(readContract(Buffer.from(text), 'contract.yaml').problems).toEqual([]);
    for (const { text } of policies) expect(readPolicy(Buffer.from(text), 'mlops-gates.yml').problems).toEqual([]);
    if (Object.entries(gate.settings).some(([setting, { file }]) => setting === 'contract' && file))
      expect(contracts.length, `${name} needs a yaml block with a contract (kind: DataContract)`).toBeGreaterThan(0);
    expect(policies.length, `${name} needs a yaml block with a policy (version, runs)`).toBeGreaterThan(0);
  });

  test('commands have settings that there are', () => {
    const texts = blocks.flatMap(({ value }) =>
      value.split('\n').filter((line) => line.includes(`cli.mjs ${gate.name} --`)),
    );
    for (const text of texts) {
      const [, rest = ''] = text.split(`cli.mjs ${gate.name} `);
      // words in quotes hold blanks
      const words = (rest.match(/(?:'[^']*'|[^\s'])+/g) ?? []).map((word) => word.replaceAll("'", ''));
      const { given, words: others } = readCommandLine(words, gate.settings, []);
      const { problems } = parseSettings(gate.settings, given);
      expect(others).toEqual([]);
      expect(given.some(({ name }) => name === 'run') ? [] : problems).toEqual([]);
    }
    const wanted = `${name} needs a command in a code block: node dist/cli.mjs ${gate.name} --<setting> <value>`;
    expect(texts.length, wanted).toBeGreaterThan(0);
  });

  test('steps of workflows have inputs and outputs that there are', () => {
    const steps = yaml
      .flatMap(({ value }) => Object.values<{ steps?: Step[] }>(value.jobs ?? {}))
      .flatMap((job) => job.steps ?? []);
    const ours = steps.filter(({ uses }) => uses?.includes(`/actions/${gate.name}@`));
    for (const { with: inputs } of ours)
      expect(
        parseSettings(
          gate.settings,
          Object.entries(inputs ?? {}).map(([name, value]) => ({ name, value, source: 'with' })),
        ).problems,
      ).toEqual([]);
    const asked = blocks.flatMap(({ value }) =>
      [...value.matchAll(/\.outputs\.([\w-]+)/g)].map(([, output]) => output),
    );
    for (const output of asked) expect(Object.keys(gate.outputs)).toContain(output);
    const wanted = `${name} needs a yaml block with a workflow, of which a step uses OWNER/mlops-gates/actions/${gate.name}@COMMIT`;
    expect(ours.length, wanted).toBeGreaterThan(0);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
