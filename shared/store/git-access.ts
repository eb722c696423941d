import { resolve } from 'node:path';
import type { StoreSite } from './site.ts';

/** Settings of a checkout that say how its remote is reached, and who commits. */
const ofRemote =
  /^(remote\.origin\.(url|pushurl|proxy|proxyauthmethod)|https?\..*|credential\..*|url\..*|ssh\..*|protocol\..*|core\.(sshcommand|gitproxy|askpass)|user\.(name|email))$/i;

/**
 * The environment in which git, in another folder, reaches the remote `origin` of a checkout, with its credentials or the job's. None of it
 * stands on a command line. Undefined where the checkout has no such remote.
 */
export async function gitAccess(
  checkout: string,
  { git, env, github, mask }: StoreSite,
): Promise<Readonly<Record<string, string>> | undefined> {
  const { stdout } = await git.run(checkout, ['config', '--list', '-z', '--show-scope', '--includes']);
  const entries = configEntries(stdout.toString())
    // global and system settings are read in the other folder as well
    .filter(({ scope, key }) => (scope === 'local' || scope === 'worktree') && ofRemote.test(key))
    .map(
      ({ key, value }): Entry => [key, /^remote\.origin\.(push)?url$/.test(key) ? absolute(value, checkout) : value],
    );
  const url = entries.find(([key]) => key === 'remote.origin.url')?.[1];
  if (url === undefined) return undefined;
  const login = loginFor(url, env, github);
  const added: Entry[] = [
    // a server that says nothing more is given up after half a minute
    ['http.lowspeedlimit', '1'],
    ['http.lowspeedtime', '30'],
  ];
  if (login && !(await hasHeader(checkout, url, git))) {
    mask(login.header);
    added.push([`http.${login.origin}/.extraheader`, `Authorization: Basic ${login.header}`]);
  }
  const identity = await git.run(checkout, ['var', 'GIT_COMMITTER_IDENT']);
  return {
    ...configEnvironment([...added, ...entries], env),
    ...(identity.exit === 0 && /<[^>]+>/.test(identity.stdout.toString()) && (await isConfigured(checkout, env, git))
      ? {}
      : ownIdentity),
  };
}

type Entry = readonly [key: string, value: string];

const ownIdentity = {
  GIT_AUTHOR_NAME: 'mlops-gates',
  GIT_AUTHOR_EMAIL: 'mlops-gates@localhost',
  GIT_COMMITTER_NAME: 'mlops-gates',
  GIT_COMMITTER_EMAIL: 'mlops-gates@localhost',
};

/** Without one git makes an address up from the machine's name. */
async function isConfigured(checkout: string, env: StoreSite['env'], git: StoreSite['git']): Promise<boolean> {
  if (env.GIT_COMMITTER_EMAIL && env.GIT_AUTHOR_EMAIL) return true;
  return (await git.run(checkout, ['config', 'user.email'])).exit === 0;
}

function configEntries(text: string): { readonly scope: string; readonly key: string; readonly value: string }[] {
  const parts = text.split('\0');
  return parts.slice(0, -1).flatMap((scope, i) => {
    if (i % 2 === 1) return [];
    const entry = parts[i + 1] ?? '';
    const end = entry.indexOf('\n');
    return end === -1
      ? [{ scope, key: entry, value: 'true' }]
      : [{ scope, key: entry.slice(0, end), value: entry.slice(end + 1) }];
  });
}

/** A remote that is a path may be relative to the checkout. */
const absolute = (url: string, checkout: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^[^/\\]+:/.test(url) ? url : resolve(checkout, url);

function configEnvironment(entries: readonly Entry[], env: StoreSite['env']): Record<string, string> {
  const before = /^\d+$/.test(env.GIT_CONFIG_COUNT ?? '') ? Number(env.GIT_CONFIG_COUNT) : 0;
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(before + entries.length)],
    ...entries.flatMap(([key, value], i): Entry[] => [
      [`GIT_CONFIG_KEY_${before + i}`, key],
      [`GIT_CONFIG_VALUE_${before + i}`, value],
    ]),
  ]);
}

/** What the CI system knows of the server that the remote lies on: GitHub's token, Harness' login of the codebase connector. */
function loginFor(
  url: string,
  env: StoreSite['env'],
  github: StoreSite['github'],
): { readonly origin: string; readonly header: string } | undefined {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const { origin, hostname, protocol } = new URL(url);
  const header = (user: string, password: string): string => Buffer.from(`${user}:${password}`).toString('base64');
  if (github && origin === (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, ''))
    return { origin, header: header('x-access-token', github.token) };
  const { DRONE_NETRC_MACHINE: machine, DRONE_NETRC_USERNAME: user, DRONE_NETRC_PASSWORD: password } = env;
  if (machine && user && password && machine === hostname && protocol === 'https:')
    return { origin, header: header(user, password) };
  return undefined;
}

/** actions/checkout leaves one behind unless it is told not to; two of them are refused. */
async function hasHeader(checkout: string, url: string, git: StoreSite['git']): Promise<boolean> {
  return (await git.run(checkout, ['config', '--get-urlmatch', 'http.extraheader', url])).exit === 0;
}
