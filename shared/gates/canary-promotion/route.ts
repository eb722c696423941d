import type { PatchOperation } from '../../clients/kubernetes/client.ts';
import type { Json } from '../../json.ts';

/** Weights of a pair of backends in one rule of the route. */
export interface PairWeights {
  /** Index of the rule. */
  readonly rule: number;
  readonly control: number;
  readonly canary: number;
}

export interface RoutePair extends PairWeights {
  readonly controlIndex: number;
  readonly canaryIndex: number;
  /** Sum of the weights of the rule's other backends. */
  readonly others: number;
}

/** What is remembered on the route between two steps; one annotation, so that it changes together with the weights. */
export interface CanaryState {
  readonly version: 1;
  readonly release: string;
  readonly phase: 'running' | 'promoted' | 'rolled-back' | 'left';
  /** ISO 8601: the last step, and when the canary counts as left behind. */
  readonly at: string;
  readonly expires: string;
  /** ISO 8601: when all metrics were last there. */
  readonly seen: string;
  /** Weights in percent, and since when. */
  readonly history: readonly { readonly weight: number; readonly at: string }[];
  /** Before the canary. */
  readonly original: readonly PairWeights[];
  /** As they were set last. */
  readonly set: readonly PairWeights[];
}

/** What matters of an HTTPRoute. */
export interface RouteView {
  readonly resourceVersion: string;
  readonly pairs: readonly RoutePair[];
  /** Indices of rules that reach the control and no canary. */
  readonly without: readonly number[];
  readonly hasAnnotations: boolean;
  readonly state?: CanaryState;
}

export interface Backends {
  readonly control: string;
  readonly canary: string;
}

export const annotation = 'mlops-gates/canary';

/** What matters of an HTTPRoute, or a sentence that says why it cannot be used. Pure. */
export function readRoute(body: Json, backends: Backends): RouteView | { readonly problem: string } {
  const route = (body ?? {}) as unknown as RouteBody;
  const { resourceVersion, annotations } = route.metadata ?? {};
  const rules: unknown = route.spec?.rules;
  if (typeof resourceVersion !== 'string' || !isRules(rules))
    return { problem: 'The answer is no HTTPRoute with rules: check "target".' };
  const pairs: RoutePair[] = [];
  const without: number[] = [];
  for (const [rule, { backendRefs = [] }] of rules.entries()) {
    const at = (name: string) => backendRefs.flatMap((ref, i) => (ref.name === name ? [i] : []));
    const [controls, canaries] = [at(backends.control), at(backends.canary)];
    if (controls.length > 1 || canaries.length > 1)
      return { problem: `Rule ${rule + 1} of the HTTPRoute names a backend twice: name each one once.` };
    const [controlIndex, canaryIndex] = [controls[0], canaries[0]];
    if (controlIndex !== undefined && canaryIndex === undefined) without.push(rule);
    if (controlIndex === undefined || canaryIndex === undefined) continue;
    const weights = backendRefs.map(({ weight }) => weight ?? 1);
    if (weights.some((weight) => !Number.isInteger(weight) || weight < 0))
      return { problem: `Rule ${rule + 1} of the HTTPRoute has a weight that is no whole number.` };
    const [control, canary] = [weights[controlIndex] as number, weights[canaryIndex] as number];
    const others = weights.reduce((sum, weight) => sum + weight, 0) - control - canary;
    pairs.push({ rule, control, canary, controlIndex, canaryIndex, others });
  }
  if (pairs.length === 0)
    return {
      problem: `No rule of the HTTPRoute has both backends, "${backends.control}" and "${backends.canary}": add the canary as a backend with weight 0, or mend "control-backend" and "canary-backend".`,
    };
  const text = annotations?.[annotation];
  const state = text === undefined ? undefined : readState(text);
  if (text !== undefined && state === undefined)
    return {
      problem: `The annotation ${annotation} of the HTTPRoute cannot be read: set the weights by hand and remove it.`,
    };
  return {
    resourceVersion,
    pairs,
    without,
    hasAnnotations: annotations !== undefined && annotations !== null,
    ...(state === undefined ? {} : { state }),
  };
}

interface RouteBody {
  readonly metadata?: {
    readonly resourceVersion?: unknown;
    readonly annotations?: Readonly<Record<string, unknown>> | null;
  };
  readonly spec?: { readonly rules?: unknown } | null;
}

interface RouteRule {
  readonly backendRefs?: readonly { readonly name?: string; readonly weight?: number }[];
}

const isRules = (value: unknown): value is readonly RouteRule[] =>
  isRecords(value) && value.every(({ backendRefs }) => backendRefs === undefined || isRecords(backendRefs));

const isRecords = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);

const phases = ['running', 'promoted', 'rolled-back', 'left'];

function readState(text: unknown): CanaryState | undefined {
  try {
    const state = JSON.parse(String(text)) as CanaryState;
    const instants = [state.at, state.expires, state.seen, ...state.history.map(({ at }) => at)];
    const weights = [...state.original, ...state.set].flatMap(({ rule, control, canary }) => [rule, control, canary]);
    const good =
      state.version === 1 &&
      typeof state.release === 'string' &&
      phases.includes(state.phase) &&
      instants.every((instant) => typeof instant === 'string' && !Number.isNaN(Date.parse(instant))) &&
      state.history.length > 0 &&
      state.history.every(({ weight }) => Number.isInteger(weight) && weight >= 0 && weight <= 100) &&
      state.original.length > 0 &&
      weights.every((weight) => Number.isInteger(weight) && weight >= 0);
    return good ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the weights are those that were set last: then nobody else has moved traffic. */
export function stillOurs({ pairs, state }: RouteView): boolean {
  return (
    state !== undefined &&
    state.set.length === pairs.length &&
    state.set.every(({ rule, control, canary }) =>
      pairs.some((pair) => pair.rule === rule && pair.control === control && pair.canary === canary),
    )
  );
}

/**
 * Weights that give the canary its percentage of what both get. Other backends of a rule keep their share, so that the sum of
 * the pair must not change there.
 * @returns a sentence where whole numbers cannot say it
 */
export function weightsFor(view: RouteView, percent: number): readonly PairWeights[] | { readonly problem: string } {
  const weights: PairWeights[] = [];
  for (const { rule, control, canary, others } of view.pairs) {
    const sum = others === 0 ? 100 : control + canary;
    const part = (sum * percent) / 100;
    if (!Number.isInteger(part) || sum === 0)
      return {
        problem: `Rule ${rule + 1} of the HTTPRoute has other backends beside, so that control and canary share a weight of ${sum}, of which ${percent} % is no whole number: multiply all weights of the rule by 100.`,
      };
    weights.push({ rule, control: sum - part, canary: part });
  }
  return weights;
}

/**
 * A patch that touches two weights a rule and one annotation, and nothing at all where anything has changed since the route was
 * read: rules and backends are lists that a merge would replace as a whole.
 */
export function patchOf(
  view: RouteView,
  backends: Backends,
  weights: readonly PairWeights[] | undefined,
  state: CanaryState,
): PatchOperation[] {
  const operations: PatchOperation[] = [{ op: 'test', path: '/metadata/resourceVersion', value: view.resourceVersion }];
  for (const { rule, control, canary } of weights ?? []) {
    const pair = view.pairs.find((each) => each.rule === rule);
    if (!pair) throw new Error(`no pair in rule ${rule}`);
    const at = (index: number): string => `/spec/rules/${rule}/backendRefs/${index}`;
    operations.push(
      { op: 'test', path: `${at(pair.controlIndex)}/name`, value: backends.control },
      { op: 'test', path: `${at(pair.canaryIndex)}/name`, value: backends.canary },
      { op: 'add', path: `${at(pair.controlIndex)}/weight`, value: control },
      { op: 'add', path: `${at(pair.canaryIndex)}/weight`, value: canary },
    );
  }
  if (!view.hasAnnotations) operations.push({ op: 'add', path: '/metadata/annotations', value: {} });
  operations.push({
    op: 'add',
    path: `/metadata/annotations/${annotation.replace('/', '~1')}`,
    value: JSON.stringify(state),
  });
  return operations;
}
