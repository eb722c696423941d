import { makeScratch, removeScratch } from '../engine/scratch.ts';
import { EvidenceError, OutsideError, SettingsError } from '../errors.ts';
import { plainLine } from '../report/escape.ts';
import { backoff } from './backoff.ts';
import { checkoutOf } from './checkout.ts';
import { sha256Of } from './digest.ts';
import { gitAccess } from './git-access.ts';
import type { Locator } from './locator.ts';
import { type Change, type Found, mostAttempts, type Provenance, type StoreSite } from './site.ts';

type BranchLocator = Extract<Locator, { kind: 'branch' }>;

/** A repository of its own beside the checkout, which is touched in nothing: no object, ref, index, or file of it. */
interface Beside {
  readonly folder: string;
  readonly run: (args: readonly string[], input?: Buffer) => Promise<Answered>;
}

interface Answered {
  readonly exit: number;
  readonly text: string;
  readonly stderr: string;
}

/** The file at the tip of the remote's branch, as it is now. */
export async function readBranch(locator: BranchLocator, site: StoreSite): Promise<Found> {
  return withRepository(locator, site, async (beside) => {
    const tip = await fetchTip(beside, locator);
    if (tip === undefined) return { kind: 'absent', why: 'the remote has no such branch' };
    const bytes = await fileOf(tip, beside, locator, site);
    return bytes === undefined
      ? { kind: 'absent', why: 'the branch does not have this file' }
      : { kind: 'found', bytes, provenance: { locator: locator.text, sha256: sha256Of(bytes), commit: tip } };
  });
}

/**
 * One commit on top of the branch, pushed on the condition that its tip is still the one that was read. A branch that is not there
 * begins without a history.
 */
export async function updateBranch(
  locator: BranchLocator,
  change: Change,
  site: StoreSite,
): Promise<Provenance | undefined> {
  return withRepository(locator, site, async (beside) => {
    for (let attempt = 1; ; attempt += 1) {
      const tip = await fetchTip(beside, locator);
      const next = change(tip === undefined ? undefined : await fileOf(tip, beside, locator, site));
      if (next === undefined) return undefined;
      const commit = await commitOn(tip, next, beside, locator);
      if (await pushed(tip, commit, beside, locator)) return { locator: locator.text, sha256: sha256Of(next), commit };
      if (attempt === mostAttempts)
        throw new OutsideError(
          `"${locator.text}" was not written: other writers moved the branch ${mostAttempts} times meanwhile. Run again, or give each pipeline a branch of its own.`,
        );
      await backoff(attempt);
    }
  });
}

async function withRepository<T>(
  { text }: BranchLocator,
  site: StoreSite,
  work: (beside: Beside) => Promise<T>,
): Promise<T> {
  const checkout = await checkoutOf(site, text);
  const env = await gitAccess(checkout, site);
  if (env === undefined)
    throw new EvidenceError(`"${text}" needs a remote "origin", which this checkout does not have: add it.`);
  const folder = makeScratch();
  try {
    const run = async (args: readonly string[], input?: Buffer): Promise<Answered> => {
      const { exit, stdout, stderr } = await site.git.run(folder, args, input, env);
      return { exit, text: stdout.toString().trim(), stderr };
    };
    const { text: format } = await site.git
      .run(checkout, ['rev-parse', '--show-object-format'])
      .then(({ stdout }) => ({ text: stdout.toString().trim() }));
    await must(run, ['init', '--quiet', '--template=', ...(format === 'sha256' ? ['--object-format=sha256'] : [])]);
    return await work({ folder, run });
  } finally {
    removeScratch(folder);
  }
}

const tipRef = 'refs/mlops-gates/tip';

async function fetchTip({ run }: Beside, { branch, text }: BranchLocator): Promise<string | undefined> {
  const { exit, stderr } = await run([
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--depth=1',
    'origin',
    `+refs/heads/${branch}:${tipRef}`,
  ]);
  if (exit === 0) return must(run, ['rev-parse', '--verify', `${tipRef}^{commit}`]);
  if (/couldn't find remote ref/.test(stderr)) return undefined;
  throw unreachable(text, 'read', stderr);
}

async function fileOf(
  commit: string,
  { folder }: Beside,
  { path, text, branch }: BranchLocator,
  { git }: StoreSite,
): Promise<Buffer | undefined> {
  try {
    const file = await git.readBlob({ folder, commit }, path, branch);
    return file.kind === 'file' ? file.bytes : undefined;
  } catch (error) {
    if (error instanceof SettingsError) throw new EvidenceError(`"${text}": ${error.problems.join(' ')}`);
    throw error;
  }
}

async function commitOn(
  tip: string | undefined,
  content: Buffer,
  { run }: Beside,
  { path }: BranchLocator,
): Promise<string> {
  const blob = await must(run, ['hash-object', '-w', '--no-filters', '--stdin'], content);
  await must(run, ['read-tree', ...(tip === undefined ? ['--empty'] : [tip])]);
  await must(run, ['update-index', '--add', '--replace', '--cacheinfo', `100644,${blob},${path}`]);
  const tree = await must(run, ['write-tree']);
  const parent = tip === undefined ? [] : ['-p', tip];
  return must(run, ['commit-tree', tree, ...parent, '-m', `mlops-gates: ${path}`]);
}

/** False where the branch is no longer where it was read: then nothing was written. */
async function pushed(
  tip: string | undefined,
  commit: string,
  { run }: Beside,
  { branch, text }: BranchLocator,
): Promise<boolean> {
  const {
    exit,
    text: said,
    stderr,
  } = await run([
    'push',
    '--porcelain',
    '--no-verify',
    `--force-with-lease=refs/heads/${branch}:${tip ?? ''}`,
    'origin',
    `${commit}:refs/heads/${branch}`,
  ]);
  if (exit === 0) return true;
  const refused = /^!\t\S*\t(.*)$/m.exec(said)?.[1] ?? '';
  const [, inTheWay] = /'refs\/heads\/([^']+)' exists; cannot create/.exec(stderr) ?? [];
  if (inTheWay !== undefined)
    throw new OutsideError(
      `"${text}" was not written: beside the remote's branch "${oneLine(inTheWay)}" git allows none that is called "${branch}": choose another.`,
    );
  if (
    !/permission denied|read-only/i.test(stderr) &&
    /\[rejected\]|cannot lock ref|reference already exists|failed to update ref|failed to lock|incorrect old value|unable to (?:create|update)/i.test(
      `${refused}\n${refused === '' ? '' : stderr}`,
    )
  )
    return false;
  throw refused === '' ? unreachable(text, 'written', stderr) : declined(text, branch, refused, stderr);
}

const declined = (text: string, branch: string, refused: string, stderr: string): OutsideError =>
  new OutsideError(
    `"${text}" was not written: the remote refuses the push (${oneLine(`${refused} ${remoteWords(stderr)}`)}): exempt the branch "${branch}" from what protects the others, or choose another.`,
  );

const remoteWords = (stderr: string): string =>
  [...stderr.matchAll(/^remote: (.*\S)/gm)].map(([, line]) => line).join(' ');

function unreachable(text: string, done: 'read' | 'written', stderr: string): OutsideError {
  const login =
    /could not read (Username|Password)|Authentication failed|Permission denied|\b40[13]\b|access denied|not granted|not found/i.test(
      stderr,
    );
  const cure = login
    ? done === 'written'
      ? 'the job needs the right to push (on GitHub "permissions: contents: write", which pull requests from forks never have; elsewhere the credentials of the checkout)'
      : 'the job needs the right to read the repository (on GitHub "permissions: contents: read"; elsewhere the credentials of the checkout)'
    : 'check the network and the remote "origin", and run again';
  return new OutsideError(`"${text}" cannot be ${done} (${oneLine(stderr) || 'git says nothing'}): ${cure}.`);
}

/** The last words of git, without a login in an address. */
const oneLine = (words: string): string =>
  plainLine(
    words
      .replace(/\/\/[^/@\s]*@/g, '//')
      .split('\n')
      .filter((line) => /\S/.test(line))
      .slice(-2)
      .join(' '),
    { maxLength: 300 },
  ).trim();

async function must(run: Beside['run'], args: readonly string[], input?: Buffer): Promise<string> {
  const { exit, text, stderr } = await run(args, input);
  if (exit !== 0) throw new OutsideError(`git ${args[0]} failed (${oneLine(stderr)}): check the disk, and run again.`);
  return text;
}
