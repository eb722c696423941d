import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../shared/contract/read-contract.ts';
import { readPolicy } from '../../shared/policy/read-policy.ts';
import { cli, root } from '../process.ts';

/** Every command of the documentation is executed, and every contract and policy in it is read. */

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(root, 'actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `actions/${name}/README.md`),
];

const blocks = documents.flatMap((document) =>
  fromMarkdown(readFileSync(join(root, document), 'utf8')).children.flatMap((node) =>
    node.type === 'code' ? [{ document, language: node.lang ?? '', text: node.value }] : [],
  ),
);

/** What a shell would split; the documentation quotes with single quotes only. */
const words = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ document, text }) =>
    text.split('\n').flatMap((line) => {
      const command = line.split(/\s#\s?|;\s/)[0]?.trim() ?? '';
      return command === '' ? [] : [{ document, command }];
    }),
  );

/** What other tests and CI run: the scripts of package.json. */
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as Record<string, string>;

/** A workspace that holds what the examples name. */
function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  mkdirSync(join(folder, 'data'));
  const orders = `order_id,country,amount\n${Array.from({ length: 1000 }, (_, i) => `${i},DE,${i % 90}.5`).join('\n')}\n`;
  for (const name of ['orders.csv', 'data/orders.csv']) writeFileSync(join(folder, name), orders);
  const contracts = blocks.filter(({ language, text }) => language === 'yaml' && /^kind: DataContract$/m.test(text));
  const policies = blocks.filter(({ language, text }) => language === 'yaml' && /^runs:$/m.test(text));
  writeFileSync(
    join(folder, 'contract.yaml'),
    contracts.find(({ document }) => document.startsWith('actions/'))?.text ?? '',
  );
  writeFileSync(
    join(folder, 'actions.yml'),
    policies.find(({ document }) => document.startsWith('actions/'))?.text ?? '',
  );
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'examples'));
  copyFileSync(join(root, 'README.md'), join(folder, 'README.md'));
  return folder;
}

describe('commands', () => {
  test('are found', () => {
    expect(commands.length).toBeGreaterThan(15);
  });

  test.each(
    commands.filter(({ command }) => /^(npm (run |test)|npx |\.ci\/)/.test(command)),
  )('$document: $command names what there is', ({ command }) => {
    const script = /^npm (?:run )?([\w:-]+)/.exec(command)?.[1];
    if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    else expect(['npx vitest', '.ci/run'].some((known) => command.startsWith(known))).toBe(true);
  });

  test('of the README run one after another: init, then run', () => {
    const folder = workspace();
    const readme = commands.filter(
      ({ document, command }) => document === 'README.md' && command.startsWith('node dist/cli.mjs'),
    );
    expect(readme.map(({ command }) => command)).toEqual([
      'node dist/cli.mjs init --data orders.csv',
      'node dist/cli.mjs run',
    ]);
    for (const { command } of readme) {
      const ended = cli(words(command).slice(2), folder);
      expect([command, ended.exit, ended.stderr]).toEqual([command, 0, '']);
    }
  });

  const others = commands.filter(
    ({ document, command }) => document !== 'README.md' && command.startsWith('node dist/cli.mjs'),
  );
  test.each(others)('$document: $command is understood', ({ command }) => {
    const folder = workspace();
    copyFileSync(join(folder, 'actions.yml'), join(folder, 'mlops-gates.yml'));
    const { exit, stdout, stderr } = cli(words(command).slice(2), folder);
    // what is named need not be there, or need not hold; the command itself must be right, and nothing may break
    expect(`${stdout}${stderr}`).not.toMatch(/there is no setting|There is no command|bug in mlops-gates/);
    expect([0, 1, 2, 3]).toContain(exit);
  });

  test('no command is left out', () => {
    const known =
      /^(node test\/|node dist\/cli\.mjs|node build\/dist\/cli\.mjs|npm |npx |git clone|\.ci\/run|mlops-gates )/;
    expect(commands.filter(({ command }) => !known.test(command))).toEqual([]);
  });
});

describe('contracts and policies in the documentation', () => {
  const yaml = blocks.filter(({ language }) => language === 'yaml');

  test.each(yaml.filter(({ text }) => /^kind: DataContract$/m.test(text)))('a contract of $document', ({
    text,
    document,
  }) => {
    expect(readContract(text, document).problems).toEqual([]);
  });

  test.each(yaml.filter(({ text }) => /^runs:$/m.test(text)))('a policy of $document', ({ text, document }) => {
    expect(readPolicy(Buffer.from(text), document).problems).toEqual([]);
  });
});

test('links between documents lead somewhere', () => {
  const broken = documents.flatMap((document) => {
    const text = readFileSync(join(root, document), 'utf8');
    return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map((match) => join(document, '..', match[1] as string))
      .filter((path) => !exists(join(root, path)));
  });
  expect(broken).toEqual([]);
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}
