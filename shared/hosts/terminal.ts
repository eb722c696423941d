import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { invocation, workspaceWords } from '../invocation.ts';
import { plainLine } from '../report/escape.ts';
import { secretKeeper } from '../report/redact.ts';
import type { Host } from './host.ts';

export interface TerminalOptions {
  readonly workspace: string;
  /** Where report.json goes instead of words on standard output. */
  readonly json: ((report: string) => void) | undefined;
  /** A git ref whose policy and deciding files judge, as they do on a pull request into it. */
  readonly base?: string | undefined;
}

/** A person's terminal, and any CI system that has no face of its own. Masks secrets on both streams. */
export function terminalHost({ workspace, json, base }: TerminalOptions): Host {
  const { add, redacted: masked } = secretKeeper();
  const out = (text: string): void => void process.stdout.write(masked(text));
  const error = (text: string): void => void process.stderr.write(masked(text));
  const started = Date.now();
  let shown = false;
  let published = 0;
  return {
    name: 'terminal',
    workspace: realpathSync(workspace),
    now: () => new Date(),
    mask: (secret) => void add(secret),
    redacted: masked,
    warn: (message) => error(`warning: ${plainLine(message)}\n`),
    // standard output is for the verdict
    echo: (line) => error(`${plainLine(line)}\n`),
    progress: (line) => {
      if (!process.stderr.isTTY) return;
      if (line === undefined || Date.now() - started < 1000) {
        if (shown) error('\r\x1b[2K');
        shown = false;
        return;
      }
      error(`\r\x1b[2K${plainLine(line).slice(0, (process.stderr.columns || 80) - 1)}`);
      shown = true;
    },
    publish: async ({ document, files }) => {
      if (json) {
        const { renderJson } = await import('../report/render-json.ts');
        json(masked(renderJson(document.report)));
        return;
      }
      const { renderTerminal } = await import('../report/render-terminal.ts');
      const here = process.cwd();
      if (published++ > 0) out('\n');
      const { report } = document;
      const reproduce = `${report.reproduce.replace(/^mlops-gates/, () => invocation())}${workspaceWords(realpathSync(workspace))}`;
      out(
        renderTerminal(
          { ...document, report: { ...report, reproduce } },
          {
            color: process.stdout.isTTY === true && !process.env.NO_COLOR,
            width: process.stdout.columns || 100,
            files: files.map((file) => relative(here, file) || file),
          },
        ),
      );
    },
    refuse: async (problems) => {
      for (const problem of problems) error(`error: ${plainLine(problem)}\n`);
      error('Nothing was judged: mend what is named above and run again.\n');
    },
    finish: async () => {},
    base: async () => {
      if (base === undefined) return undefined;
      const { gitBase } = await import('./git-base.ts');
      return gitBase({
        workspace: realpathSync(workspace),
        ref: base,
        cure: `Fetch it, or name another git ref with --base.`,
      });
    },
  };
}
