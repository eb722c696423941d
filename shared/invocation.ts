import { relative } from 'node:path';
import { shellWord } from './text/shell-word.ts';

/** How this tool was started: by its name, or as a file of a checkout. */
export function invocation(argv: readonly string[] = process.argv): string {
  const script = argv[1] ?? '';
  return script.endsWith('.mjs') ? `node ${shellWord(relative(process.cwd(), script) || script)}` : 'mlops-gates';
}

/** Where the workspace is another folder than the one that the next command is typed in; a report's own words do not say it. */
export function workspaceWords(workspace: string, here: string = process.cwd()): string {
  const path = relative(here, workspace);
  return path === '' ? '' : ` --workspace ${shellWord(path)}`;
}
