import { messageOf, OutsideError } from '../errors.ts';

export interface GitAnswer {
  readonly exit: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git without a shell. Containers run as another user than the one who checked out, so every folder is taken as safe;
 * replaced objects are not followed, and nothing is asked at a prompt.
 * @throws OutsideError when git itself cannot be started
 */
export async function git(folder: string, args: readonly string[], input?: string): Promise<GitAnswer> {
  const { getExecOutput } = await import('@actions/exec');
  const stdout: Buffer[] = [];
  try {
    const { exitCode, stderr } = await getExecOutput(
      'git',
      ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args],
      {
        cwd: folder,
        env: { ...environment(), GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
        ignoreReturnCode: true,
        silent: true,
        // without it git's standard input stays untouched: a git that ends at once would break the pipe
        ...(input === undefined ? {} : { input: Buffer.from(input) }),
        // the text that the package collects is decoded; contracts are bytes
        listeners: { stdout: (data) => void stdout.push(Buffer.from(data)) },
      },
    );
    return { exit: exitCode, stdout: Buffer.concat(stdout), stderr: stderr.trim() };
  } catch (error) {
    throw new OutsideError(`git could not be run (${messageOf(error)}): install git where the gate runs.`);
  }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !/^GIT_(DIR|WORK_TREE|INDEX_FILE)$/.test(entry[0]),
    ),
  );
