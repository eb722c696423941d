import { messageOf, OutsideError } from '../errors.ts';

export interface GitAnswer {
  readonly exit: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git without a shell. Containers run as another user than the one who checked out, so every folder is taken as safe;
 * replaced objects are not followed, and nothing is asked at a prompt.
 * @param env beside the environment of this process
 * @throws OutsideError when git itself cannot be started
 */
export async function git(
  folder: string,
  args: readonly string[],
  input?: string | Buffer,
  env: Readonly<Record<string, string>> = {},
): Promise<GitAnswer> {
  const { getExecOutput } = await import('@actions/exec');
  const stdout: Buffer[] = [];
  try {
    const { exitCode, stderr } = await getExecOutput('git', [...fixed.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: folder,
      env: { ...environment(), ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
      ignoreReturnCode: true,
      silent: true,
      // without it git's standard input stays untouched: a git that ends at once would break the pipe
      ...(input === undefined ? {} : { input: Buffer.from(input) }),
      // the text that the package collects is decoded; contracts are bytes
      listeners: { stdout: (data) => void stdout.push(Buffer.from(data)) },
    });
    return { exit: exitCode, stdout: Buffer.concat(stdout), stderr: stderr.trim() };
  } catch (error) {
    throw new OutsideError(`git could not be run (${messageOf(error)}): install git where the gate runs.`);
  }
}

/** A repository whose files lie open in a folder (`safe.bareRepository`) may have been committed there by a change. */
const fixed = [
  'safe.directory=*',
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
];

/** What `git rev-parse --local-env-vars` lists and its kin: they make git read another repository than the one in the folder. */
const misleading =
  /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|NAMESPACE|CEILING_DIRECTORIES|ATTR_SOURCE|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/;

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !misleading.test(entry[0]),
    ),
  );
