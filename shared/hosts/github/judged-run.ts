import { readFileSync } from 'node:fs';
import type { JudgedRun } from '../../commands/comment/judged-run.ts';
import { messageOf, SettingsError } from '../../errors.ts';
import { at, text } from './event.ts';

/** @throws SettingsError when the event is no `workflow_run`, or tells too little */
export function readJudgedRun(env: Readonly<Record<string, string | undefined>>): JudgedRun {
  const wrong = (why: string): SettingsError =>
    new SettingsError([`This action belongs into a workflow with "on: workflow_run" (types: [completed]); ${why}.`]);
  if (env.GITHUB_EVENT_NAME !== 'workflow_run') throw wrong(`the event is "${env.GITHUB_EVENT_NAME ?? ''}"`);
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch (error) {
    throw wrong(`its payload cannot be read (${messageOf(error)})`);
  }
  const of = (...path: readonly string[]): string | undefined => text(at(payload, 'workflow_run', ...path));
  const id = at(payload, 'workflow_run', 'id');
  const headSha = of('head_sha');
  const headBranch = of('head_branch');
  const url = addressOf(of('html_url'));
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || !headSha || !headBranch || url === undefined)
    throw wrong('its payload does not name the run, its head and its address');
  return {
    id,
    headSha,
    headBranch,
    url,
    workflow: of('name') ?? '',
    event: of('event') ?? '',
    conclusion: of('conclusion') ?? 'no conclusion',
    headRepository: of('head_repository', 'full_name'),
  };
}

/** For a link in Markdown, which a round bracket would end. */
function addressOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) ? href.replaceAll('(', '%28').replaceAll(')', '%29') : undefined;
}
