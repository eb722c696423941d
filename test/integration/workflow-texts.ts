import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse } from 'yaml';
import { root } from '../process.ts';

/** A workflow that this repository shows or uses. */
export interface WorkflowText {
  /** Where it stands: a path, with the line for a block of a document. */
  readonly place: string;
  /** Byte for byte as a user copies it. */
  readonly text: string;
  /** A part of a workflow: it has jobs, and leaves out when they run. */
  readonly fragment: boolean;
}

/** The workflows in `.github/workflows`, in `examples`, and in the code blocks of all documents. */
export function workflowTexts(): readonly WorkflowText[] {
  const files = ['.github/workflows', 'examples', 'actions', 'harness-steps', 'docs'].flatMap((folder) =>
    filesIn(folder),
  );
  const documents = readdirSync(root).filter((name) => name.endsWith('.md'));
  const whole = files
    .filter((name) => /^(\.github|examples)\/.*\.ya?ml$/.test(name))
    .map((name) => ({ place: name, text: readFileSync(join(root, name), 'utf8') }));
  const blocks = [...documents, ...files.filter((name) => name.endsWith('.md'))].flatMap(blocksOf);
  return [...whole, ...blocks].flatMap(({ place, text }) => {
    const keys = topLevelKeys(text);
    return keys.includes('jobs') ? [{ place, text, fragment: !keys.includes('on') }] : [];
  });
}

function blocksOf(name: string): { readonly place: string; readonly text: string }[] {
  return yamlBlocks(readFileSync(join(root, name), 'utf8')).map(({ line, text }) => ({
    place: `${name}:${line}`,
    text,
  }));
}

/** YAML code blocks of a document, those in lists included. */
function yamlBlocks(markdown: string): { readonly line: number; readonly text: string }[] {
  const visit = (node: Node): { line: number; text: string }[] => [
    ...(node.type === 'code' && /^ya?ml$/.test(node.lang ?? '')
      ? [{ line: node.position?.start.line ?? 0, text: `${node.value}\n` }]
      : []),
    ...(node.children ?? []).flatMap(visit),
  ];
  return visit(fromMarkdown(markdown) as Node);
}

interface Node {
  readonly type: string;
  readonly lang?: string | null;
  readonly value?: string;
  readonly position?: { readonly start: { readonly line: number } };
  readonly children?: readonly Node[];
}

function topLevelKeys(text: string): string[] {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  } catch {
    // no YAML for a parser, so certainly no workflow: some documents show templates
    return [];
  }
}

function filesIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/(^|\/)(node_modules|mlops-gates-report)(\/|$)/.test(entry.parentPath))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
