import type { IncomingMessage } from 'node:http';
import { artifactServiceRoutes } from './artifact-service.ts';
import { artifactRoutes } from './artifacts.ts';
import { checkRunRoutes } from './check-runs.ts';
import { commentRoutes } from './comments.ts';
import { graphQlRoutes } from './graphql.ts';
import { pullRoutes } from './pulls.ts';
import { type Call, errorReply, notFound, type Reply, type Route } from './route.ts';
import type { ApiState, Token } from './state.ts';
import { workflowRunRoutes } from './workflow-runs.ts';

const routes: readonly Route[] = [
  ...commentRoutes,
  ...graphQlRoutes,
  ...checkRunRoutes,
  ...pullRoutes,
  ...artifactRoutes,
  ...artifactServiceRoutes,
  ...workflowRunRoutes,
];

export interface Matched {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

export function match(method: string | undefined, pathname: string): Matched | undefined {
  for (const route of routes) {
    const [wanted, template = ''] = route.route.split(' ');
    if (wanted !== method) continue;
    const pattern = template.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const found = new RegExp(`^${pattern}$`).exec(pathname);
    if (!found) continue;
    const path = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { route, path: Object.fromEntries(path) };
  }
  return undefined;
}

export const tokenOf = ({ headers }: IncomingMessage, { tokens }: ApiState): Token | undefined =>
  tokens[/^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? ''];

/** The artifact service has tokens of its own, which are not looked at. */
const anybody: Token = { actor: { login: 'anybody', id: 0, type: 'User' }, permissions: [] };

/** In the order in which GitHub looks: the token, the repository, the permission, the request. */
export function answerTo(
  matched: Matched | undefined,
  token: Token | undefined,
  call: Omit<Call, 'token' | 'path'>,
): Reply {
  if (!matched) return notFound;
  const { route, path } = matched;
  if (route.route.includes('/twirp/')) return route.handle({ ...call, path, token: token ?? anybody });
  if (!token) return errorReply(401, 'Bad credentials');
  if (path.owner !== undefined && `${path.owner}/${path.repo}` !== call.state.repository) return notFound;
  if (route.permissions.length > 0 && !route.permissions.some((wanted) => grants(token, wanted)))
    return errorReply(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': route.permissions
        .map((each) => each.replace('-', '_').replace(': ', '='))
        .join('; '),
    });
  return route.handle({ ...call, path, token });
}

const grants = ({ permissions }: Token, wanted: string): boolean =>
  permissions.includes(wanted) || permissions.includes(wanted.replace(/: read$/, ': write'));
