import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gate } from '../../shared/gates/gate.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { decidingFiles } from '../../shared/policy/deciding-files.ts';
import { combine } from '../../shared/verdict/combine.ts';
import { waive } from '../../shared/verdict/waive.ts';

/** The gate of the guide in CONTRIBUTING.md, put together from its blocks in a copy of the repository. */

const root = join(import.meta.dirname, '..', '..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const blocks = fromMarkdown(guide).children.flatMap((node) =>
  node.type === 'code' && node.lang === 'ts' ? [{ name: node.meta ?? '', text: `${node.value}\n` }] : [],
);
const list = '../index.ts';

/** The import goes among the imports, the entry to the end of the list, unless somebody who tries the guide wrote them. */
function withEntry(source: string, block: string): string {
  if (source.includes('row-limit')) return source;
  const [imported = '', entry = ''] = block.split('\n\n');
  const [imports = '', ...rest] = source.split('\n\n');
  const place = (line: string): string => /from '([^']+)'/.exec(line)?.[1] ?? '';
  const sorted = [...imports.split('\n'), imported].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return [sorted.join('\n'), ...rest].join('\n\n').replace(/\n\];/, `\n${entry.trimEnd()}\n];`);
}

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contributing-'));
  cpSync(join(root, 'shared'), join(copy, 'shared'), { recursive: true });
  for (const name of ['biome.jsonc', '.gitignore', 'package.json', 'vitest.config.ts'])
    copyFileSync(join(root, name), join(copy, name));
  mkdirSync(join(copy, 'test'));
  copyFileSync(join(root, 'test/architecture.test.ts'), join(copy, 'test/architecture.test.ts'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  const include = ['shared/gates/row-limit', 'shared/gates/index.ts'];
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
  const gates = join(copy, 'shared/gates');
  rmSync(join(gates, 'row-limit'), { recursive: true, force: true });
  mkdirSync(join(gates, 'row-limit'));
  for (const { name, text } of blocks)
    writeFileSync(
      join(gates, 'row-limit', name),
      name === list ? withEntry(readFileSync(join(gates, 'index.ts'), 'utf8'), text) : text,
    );
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a tool of node_modules in the copy. */
function tool(path: string, ...args: string[]): { status: number | null; said: string } {
  const { MLOPS_GATES_SUITE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  });
  return { status, said: `${stdout}${stderr}` };
}

test('the guide shows every room of a gate, and its entry in the list', () => {
  expect(blocks.map(({ name }) => name).sort()).toEqual(
    ['settings', 'gather', 'decide', 'decide.test', 'present', 'record', 'next', 'apply', 'index', '../index']
      .map((name) => `${name}.ts`)
      .sort(),
  );
  const entered = readFileSync(join(copy, 'shared/gates/index.ts'), 'utf8');
  expect(entered.match(/row-limit|\.\.\.rowLimit/g)).toHaveLength(3);
});

test('its gate compiles', () => {
  expect(tool('typescript/bin/tsc', '--noEmit')).toEqual({ status: 0, said: '' });
});

test('its gate is formatted, and the linter finds nothing', () => {
  const { status, said } = tool('@biomejs/biome/bin/biome', 'check', 'shared/gates/row-limit', 'shared/gates/index.ts');
  expect(status, said).toBe(0);
  expect(said).toMatch(/Checked 10 files/);
});

test('its table of tests passes, and the rules between rooms are kept', () => {
  const { status, said } = tool('vitest/vitest.mjs', 'run', 'shared/gates/row-limit', 'test/architecture.test.ts');
  expect(status, said).toBe(0);
  expect(said).toMatch(/Test Files +2 passed/);
});

describe('its gate judges', () => {
  let gate: Gate;
  beforeAll(async () => {
    gate = (await import(/* @vite-ignore */ join(copy, 'shared/gates/row-limit/index.ts'))).gate;
  });

  async function judge(pattern: string, texts: Readonly<Record<string, string>>, waived = false) {
    const workspace = mkdtempSync(join(copy, 'workspace-'));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(workspace, name), text);
    const settings = { file: pattern, maximum: 2 } as unknown as Parameters<Gate['gather']>[0];
    const { evidence, inputs } = await gate.gather(
      settings,
      decidingFiles(memoryHost(workspace), undefined).site('head'),
    );
    const waiver = { run: 'a', check: 'lines.maximum', owner: 'b', reason: 'c', expires: '2026-01-02' };
    const { checks } = waive(gate.decide(evidence, settings), waived ? [waiver] : [], 'a', '2026-01-01');
    const { summary, whatToDo } = gate.present(evidence, checks, combine(checks), settings);
    return { outcome: checks[0]?.outcome, inputs, summary, advised: whatToDo.length, ...gate.output(evidence) };
  }

  test.each([
    { text: 'a\nb\n', outcome: 'pass', lines: '2', summary: 'a.txt is short enough (lines: 2, allowed: 2).' },
    { text: 'a\nb\nc', outcome: 'fail', lines: '3', summary: 'a.txt is too long (lines: 3, allowed: 2).' },
    { text: '', outcome: 'error', lines: '0', summary: 'a.txt has no line to count.' },
  ])('$text: $outcome', async ({ text, outcome, lines, summary }) => {
    const advised = outcome === 'pass' ? 0 : 1;
    expect(await judge('a.txt', { 'a.txt': text })).toMatchObject({ outcome, lines, summary, advised });
  });

  test('a waived failure as a failure that is waived', async () => {
    const judged = await judge('a.txt', { 'a.txt': '\n\n\n' }, true);
    const summary = 'a.txt is too long (lines: 3, allowed: 2), which is waived.';
    expect(judged).toMatchObject({ outcome: 'fail', summary, advised: 0 });
  });

  test('one file, which stands in the report by its digest', async () => {
    const sha256 = '2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6'; // of the one byte "c"
    expect((await judge('*.txt', { 'c.txt': 'c' })).inputs).toEqual([{ name: 'file', path: 'c.txt', sha256 }]);
    const refused = (message: RegExp) => ({ name: 'EvidenceError', message: expect.stringMatching(message) });
    const several = judge('*.txt', { 'a.txt': 'a', 'b.txt': 'b' });
    await expect(several).rejects.toMatchObject(refused(/names 2 files: name one/));
    await expect(judge('*.txt', {})).rejects.toMatchObject(refused(/No file matches/));
  });
});
