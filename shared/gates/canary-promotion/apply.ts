import { type KubernetesClient, kubernetesClient, type Reply } from '../../clients/kubernetes/client.ts';
import { readCluster } from '../../clients/kubernetes/kubeconfig.ts';
import { SettingsError } from '../../errors.ts';
import type { Site } from '../gate.ts';
import type { Evidence, RouteTraffic } from './evidence.ts';
import { type Action, planTraffic, stateAfter } from './plan-traffic.ts';
import { type Backends, patchOf, type RouteView, readRoute } from './route.ts';
import type { CanaryPromotionSettings } from './settings.ts';

/** Writers that come in between more often than this are no coincidence. */
const mostConflicts = 5;

/** The one thing to do now; undefined where nothing is left, or nothing may be done. Pure. */
export function next(evidence: Evidence): Action | undefined {
  const { traffic } = evidence;
  if (traffic.driver === 'emit' || evidence.mode === 'status' || evidence.mode === 'replay') return undefined;
  if (traffic.problem !== undefined || traffic.did.length > 0) return undefined;
  const plan = planTraffic(evidence, traffic);
  return 'action' in plan ? plan.action : undefined;
}

/**
 * Writes once, guarded. Where another writer came before, the route is read again and nothing was done: the next question
 * begins from there. Where it is not known whether the write arrived, the route says so.
 */
export async function apply(
  action: Action,
  evidence: Evidence,
  settings: CanaryPromotionSettings,
  site: Pick<Site, 'mask'>,
): Promise<Evidence> {
  const { traffic } = evidence;
  if (traffic.driver !== 'httproute') return evidence;
  const route = routeOf(settings, site);
  const state = stateAfter(action, evidence, settings.release ?? '', settings['expire-after']);
  const written = await route.client.patch(route.path, patchOf(action.guard, route.backends, action.weights, state));
  const after = (more: Partial<RouteTraffic>): Evidence => ({ ...evidence, traffic: { ...traffic, ...more } });
  const did = (view: RouteView): Evidence =>
    after({ route: view, did: [{ what: action.what, weight: action.weight }] });
  const refused = whyRefused(written, 'patch', route);
  if (refused !== undefined) return after({ problem: refused });
  const read = await readTarget(route);
  if ('problem' in read) return after({ problem: read.problem });
  const denied = !written.ok && written.kind === 'refused';
  // two runs at the same instant would write the same: who was denied has not written
  if (!denied && JSON.stringify(read.view.state) === JSON.stringify(state)) return did(read.view);
  if (denied && read.view.resourceVersion === action.guard.resourceVersion)
    return after({
      problem: { cause: 'outside', message: `The API server refuses the weights: ${written.message}` },
    });
  if (traffic.conflicts + 1 >= mostConflicts)
    return after({
      problem: {
        cause: 'outside',
        message: `Others changed the HTTPRoute ${mostConflicts} times while it was to be written: find out who, for instance a GitOps tool that sets it back.`,
      },
    });
  return after({ found: read.view, conflicts: traffic.conflicts + 1 });
}

export interface RouteAccess {
  readonly client: KubernetesClient;
  readonly path: string;
  readonly target: string;
  readonly backends: Backends;
}

/** @throws SettingsError, EvidenceError where the cluster is not known */
export function routeOf(settings: CanaryPromotionSettings, { mask }: Pick<Site, 'mask'>): RouteAccess {
  const target = /^([a-z0-9][a-z0-9.-]*)\/([a-z0-9][a-z0-9.-]*)$/.exec(settings.target ?? '');
  if (!target) throw new SettingsError(['The setting "target" must be <namespace>/<name> of an HTTPRoute.']);
  const cluster = readCluster(process.env);
  if (cluster.token !== undefined) mask(cluster.token);
  return {
    client: kubernetesClient(cluster),
    path: `/apis/gateway.networking.k8s.io/v1/namespaces/${target[1]}/httproutes/${target[2]}`,
    target: `${target[1]}/${target[2]}`,
    backends: { control: settings['control-backend'] ?? '', canary: settings['canary-backend'] ?? '' },
  };
}

type Problem = NonNullable<RouteTraffic['problem']>;

/** The route as it is now. */
export async function readTarget(
  access: RouteAccess,
): Promise<{ readonly view: RouteView } | { readonly problem: Problem }> {
  const reply = await access.client.get(access.path);
  if (!reply.ok)
    return {
      problem: whyRefused(reply, 'get', access) ?? {
        cause: 'outside',
        message: `The Kubernetes API server does not answer (${reply.message}): check KUBECONFIG and the network.`,
      },
    };
  const view = readRoute(reply.body, access.backends);
  return 'problem' in view ? { problem: { cause: 'evidence', message: view.problem } } : { view };
}

function whyRefused(reply: Reply, verb: string, { target }: RouteAccess): Problem | undefined {
  if (reply.ok || reply.kind !== 'refused') return undefined;
  if (reply.status === 401)
    return {
      cause: 'outside',
      message: 'The Kubernetes API server does not accept who asks: renew the token or certificate.',
    };
  if (reply.status === 403)
    return {
      cause: 'outside',
      message: `The Kubernetes API server forbids to ${verb} the HTTPRoute ${target}: grant the role that the report shows.`,
    };
  if (reply.status === 404)
    return {
      cause: 'evidence',
      message: `There is no HTTPRoute ${target}, or this cluster has no Gateway API (gateway.networking.k8s.io/v1): check "target" and the current context.`,
    };
  return undefined;
}
