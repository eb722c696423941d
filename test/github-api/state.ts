/** What the stand-in knows, and how a test seeds it. Everything is JSON, so that another process can be told as well. */

export interface Actor {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'User';
}

export interface Token {
  readonly actor: Actor;
  /** As in a workflow: `pull-requests: write`. Write contains read. */
  readonly permissions: readonly string[];
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly actor: Actor;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

export interface StoredAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}

export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  readonly annotations: StoredAnnotation[];
}

export interface StoredPull {
  readonly number: number;
  readonly title?: string;
  readonly state?: 'open' | 'closed';
  readonly headRef: string;
  readonly headSha: string;
  /** `owner/name`; null where the fork was deleted. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  readonly baseSha: string;
}

export interface StoredArtifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  /** The archive in base64. */
  readonly zip: string;
  readonly expired: boolean;
}

/** A run of a workflow that has ended. */
export interface StoredRun {
  readonly id: number;
  /** File name of the workflow. */
  readonly workflow: string;
  readonly event: string;
  readonly branch: string;
  readonly conclusion: 'success' | 'failure';
  readonly headSha: string;
  /** `owner/name`; that of the repository where it is left out. */
  readonly headRepository?: string;
}

export interface Upload {
  readonly runId: number;
  readonly name: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer;
}

export interface Seed {
  /** `owner/name`. */
  readonly repository?: string;
  /** By the token's text. */
  readonly tokens?: Readonly<Record<string, Token>>;
  readonly pulls?: readonly StoredPull[];
  /** Numbers of issues that are no pull requests. */
  readonly issues?: readonly number[];
  readonly comments?: readonly { readonly issue: number; readonly body: string; readonly actor?: Actor }[];
  readonly artifacts?: readonly {
    readonly runId: number;
    readonly name: string;
    readonly zip: string;
    readonly expired?: boolean;
  }[];
  readonly runs?: readonly StoredRun[];
}

export interface ApiState {
  readonly repository: string;
  readonly tokens: Record<string, Token>;
  readonly pulls: StoredPull[];
  readonly issues: readonly number[];
  readonly comments: StoredComment[];
  readonly checkRuns: StoredCheckRun[];
  readonly artifacts: StoredArtifact[];
  readonly runs: readonly StoredRun[];
  /** What is being uploaded through the artifact service, by the id that the artifact will have. */
  readonly uploads: Map<number, Upload>;
  readonly newId: () => number;
}

/** The account that GITHUB_TOKEN of every workflow on github.com acts as. */
export const actionsBot: Actor = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
export const otherBot: Actor = { login: 'another-app[bot]', id: 5_000_001, type: 'Bot' };
export const someone: Actor = { login: 'someone', id: 5_000_002, type: 'User' };

export const workflowToken = 'ghs_standInWorkflowToken';
export const readOnlyToken = 'ghs_standInReadOnlyToken';
export const otherBotToken = 'ghs_standInOtherAppToken';
export const personalToken = 'github_pat_standInPersonalToken';

const everything = ['metadata: read', 'actions: read', 'checks: write', 'issues: write', 'pull-requests: write'];
const readOnly = ['metadata: read', 'actions: read', 'checks: read', 'issues: read', 'pull-requests: read'];

/** Larger than 32 bits, as GitHub's are. */
const FIRST_ID = 4_300_000_001;

export function stateOf(seed: Seed): ApiState {
  let last = FIRST_ID;
  const newId = () => last++;
  const at = new Date(0).toISOString().replace('.000', '');
  return {
    repository: seed.repository ?? 'an-owner/a-repository',
    tokens: {
      [workflowToken]: { actor: actionsBot, permissions: everything },
      [readOnlyToken]: { actor: actionsBot, permissions: readOnly },
      [otherBotToken]: { actor: otherBot, permissions: everything },
      [personalToken]: { actor: someone, permissions: everything },
      ...seed.tokens,
    },
    pulls: [...(seed.pulls ?? [])],
    issues: seed.issues ?? [],
    comments: (seed.comments ?? []).map(({ issue, body, actor = someone }) => ({
      id: newId(),
      issue,
      body,
      actor,
      createdAt: at,
      updatedAt: at,
    })),
    checkRuns: [],
    artifacts: (seed.artifacts ?? []).map(({ expired = false, ...artifact }) => ({
      id: newId(),
      expired,
      ...artifact,
    })),
    runs: seed.runs ?? [],
    uploads: new Map(),
    newId,
  };
}
