import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { codeMarkdown, escapeMarkdown, fencedMarkdown, summaryMarkdown } from './markdown.ts';
import { visible, visibleLine } from './visible.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const parse = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const types = (node: Node): Set<string> => new Set(nodes(node).map(({ type }) => type));
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const first = (node: Node, type: string): Node => {
  const found = nodes(node).find((each) => each.type === type);
  if (found === undefined) throw new Error(`no ${type} in ${JSON.stringify(node)}`);
  return found;
};

const fragments = [
  '@octocat', '#12', 'GH-7', 'https://evil.example/x?y=1', 'www.evil.example', 'a@b.example', 'mailto:a@b.example', '![x](https://evil.example/t.png)',
  '[x](y)', '[x][y]', '[^1]', '<b>', '<!--', '-->', '</details>', '<img src=x>', '<https://evil.example>', '&amp;', '&#64;', '**b**', '__b__', '~~s~~', '`', '```', '|', '\\', '\\|',
  '\n', '\r\n', '\n\n', '# ', '- ', '+ ', '1. ', '1) ', '> ', '===', '---', '***', '|---|', ':-:', ':tada:', '$x$', '$$', '    ', '\t', '\u202e', '\u200b', '\u001b[31m', '\u2060', 'é', '漢', '🦊', ' ', 'x', '[ ] ', '[!NOTE]', '{', '}',
]; // biome-ignore format: one list of fragments
const hostile = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 3 })), { maxLength: 8 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
const joined = (text: string): string => text.replaceAll('\u2060', '');

const contexts: readonly {
  readonly name: string;
  readonly wrap: (text: string) => string;
  readonly node: string;
  readonly allowed: readonly string[];
}[] = [
  { name: 'a paragraph', wrap: (text) => text, node: 'paragraph', allowed: ['root', 'paragraph', 'text'] },
  {
    name: 'the second line of a paragraph',
    wrap: (text) => `before\n${text}`,
    node: 'paragraph',
    allowed: ['root', 'paragraph', 'text'],
  },
  { name: 'a heading', wrap: (text) => `## ${text}`, node: 'heading', allowed: ['root', 'heading', 'text'] },
  {
    name: 'a list item',
    wrap: (text) => `1. ${text}`,
    node: 'listItem',
    allowed: ['root', 'list', 'listItem', 'paragraph', 'text'],
  },
  {
    name: 'a table cell',
    wrap: (text) => `| a | b |\n| --- | --- |\n| ${text} | end |`,
    node: 'tableRow',
    allowed: ['root', 'table', 'tableRow', 'tableCell', 'text'],
  },
  {
    name: 'emphasis',
    wrap: (text) => `**x${text}x**`,
    node: 'strong',
    allowed: ['root', 'paragraph', 'strong', 'text'],
  },
];

test.each(contexts)('foreign text stays text in $name', ({ name, wrap, allowed }) => {
  fc.assert(
    fc.property(hostile, (text) => {
      const root = parse(wrap(escapeMarkdown(text)));
      for (const type of types(root)) expect(allowed).toContain(type);
      const read = joined(textOf(root));
      const expected = visibleLine(text);
      if (name === 'a table cell') expect(read).toBe(`ab${expected}end`);
      else if (name === 'the second line of a paragraph') expect(read.trimEnd()).toBe(`before\n${expected}`.trimEnd());
      else if (name === 'emphasis') expect(read).toBe(`x${expected}x`);
      else expect(read).toBe(expected);
    }),
    { numRuns: 400 },
  );
});

test('no mention, issue reference, address or emoji is left in the rendered text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const read = textOf(parse(`x ${escapeMarkdown(text)} ${summaryMarkdown(text)}`));
      expect(read).not.toMatch(/@[a-z0-9]|#\d|gh-\d|www\.|:\/\/|:[a-z0-9_+-]+:/i);
    }),
  );
});

test('a code span holds exactly its content, in a paragraph and in a table cell', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = visible(text, 'show');
      fc.pre(shown !== '');
      for (const root of [parse(codeMarkdown(text)), parse(`| a |\n| --- |\n| ${codeMarkdown(text)} |`)]) {
        const cell = types(root).has('table')
          ? (first(root, 'table').children?.[1]?.children?.[0] as Node)
          : first(root, 'paragraph');
        if (shown.includes('|')) {
          expect(cell.children?.[0]).toMatchObject({ type: 'html', value: '<code>' });
          expect(cell.children?.at(-1)).toMatchObject({ type: 'html', value: '</code>' });
          const inner = cell.children?.slice(1, -1) ?? [];
          expect(inner.every(({ type }) => type === 'text')).toBe(true);
          expect(joined(inner.map(textOf).join(''))).toBe(shown);
        } else {
          expect(cell.children).toHaveLength(1);
          expect(cell.children?.[0]).toMatchObject({ type: 'inlineCode', value: shown });
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('a fenced block holds its content and ends', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const root = parse(`${fencedMarkdown(text)}\n\nafter`);
      expect(root.children?.map(({ type }) => type)).toEqual(['code', 'paragraph']);
      expect(root.children?.[0]?.value).toBe(visible(text, 'keep').replace(/\n+$/, ''));
    }),
  );
});

test('the cap counts code points', () => {
  expect(escapeMarkdown('🦊🦊🦊🦊', { maxLength: 3 })).toBe('🦊🦊…');
  expect(codeMarkdown('abcd', { maxLength: 4 })).toBe('`abcd`');
});
