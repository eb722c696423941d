import { realpathSync } from 'node:fs';
import { setOutput } from '@actions/core';
import { comment } from '../../shared/commands/comment/index.ts';
import { settings as table } from '../../shared/commands/comment/settings.ts';
import { SettingsError } from '../../shared/errors.ts';
import { githubHost } from '../../shared/hosts/github/host.ts';
import { readJudgedRun } from '../../shared/hosts/github/judged-run.ts';
import { readInputs } from '../../shared/hosts/github/read-inputs.ts';
import { plainLine } from '../../shared/report/escape.ts';
import { parseSettings } from '../../shared/settings/parse.ts';
import { endAtSignals, failed } from '../../shared/step.ts';
import { exitCodes } from '../../shared/verdict/faces.ts';

/** The second half of the fork-safe pair. Sets `process.exitCode`. */
export async function main(): Promise<void> {
  endAtSignals();
  const { given, problems, warnings } = readInputs(process.env, table, {});
  const parsed = parseSettings(table, given);
  const { 'github-token': token = '', comment: mode, 'comment-key': key } = parsed.settings;
  const host = githubHost({
    settings: { ...parsed.settings, comment: 'off', 'check-run': 'off', artifact: 'off' } as never,
    title: 'comment',
    workspace: realpathSync(process.env.GITHUB_WORKSPACE ?? process.cwd()),
    env: process.env,
  });
  for (const warning of warnings) host.warn(warning);
  try {
    const wrong = [...problems, ...parsed.problems.map(({ message }) => message)];
    if (wrong.length > 0) throw new SettingsError(wrong);
    const url = await comment({
      token,
      repository: process.env.GITHUB_REPOSITORY ?? '',
      run: readJudgedRun(process.env),
      key,
      mode: mode === 'always' ? 'always' : 'auto',
      warn: host.warn,
      say: (message) => void process.stdout.write(`${plainLine(message)}\n`),
    });
    setOutput('comment-url', url ?? '');
    process.exitCode = exitCodes.pass;
  } catch (error) {
    process.exitCode = await failed(error, host);
    await host.finish(process.exitCode);
  }
}
