/** What Harness says of the build a step runs in. */
export interface HarnessEnvironment {
  /** Where the codebase is checked out. */
  readonly workspace: string | undefined;
  /** Set where a pull request is built. */
  readonly change: Change | undefined;
  readonly ids: HarnessIds;
  /** Files by which a step tells the engine something; undefined where this engine does not take it. */
  readonly files: {
    readonly outputs: string | undefined;
    readonly annotations: string | undefined;
    readonly artifacts: string | undefined;
    readonly errors: string | undefined;
  };
  /** What child processes and this one should find in their environment and do not. */
  readonly missing: Readonly<Record<string, string>>;
}

export interface Change {
  /** Undefined where Harness says that a pull request is built, but not into which branch. */
  readonly targetBranch: string | undefined;
}

export interface HarnessIds {
  readonly account: string | undefined;
  readonly org: string | undefined;
  readonly project: string | undefined;
  readonly pipeline: string | undefined;
  readonly execution: string | undefined;
  readonly stage: string | undefined;
  readonly step: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads `DRONE_…`, their twins `CI_…`, and `HARNESS_…`. In a stage without a codebase (CD) most of them are absent; a manual
 * build of a branch has no pull request; a build of a tag has `refs/tags/…` where a branch is expected.
 */
export function environment(env: Env): HarnessEnvironment {
  const of = (...names: readonly string[]): string | undefined =>
    names.map((name) => env[name]?.trim()).find((value) => value !== undefined && said(value));
  const twin = (name: string): string | undefined => of(`DRONE_${name}`, `CI_${name}`);
  return {
    workspace: of('HARNESS_WORKSPACE', 'DRONE_WORKSPACE'),
    change: changeOf(twin),
    ids: {
      account: of('HARNESS_ACCOUNT_ID'),
      org: of('HARNESS_ORG_ID'),
      project: of('HARNESS_PROJECT_ID'),
      pipeline: of('HARNESS_PIPELINE_ID'),
      execution: of('HARNESS_EXECUTION_ID'),
      stage: of('HARNESS_STAGE_ID'),
      step: of('HARNESS_STEP_ID', 'DRONE_STEP_NAME'),
    },
    files: {
      outputs: of('DRONE_OUTPUT', 'HARNESS_OUTPUT_FILE'),
      annotations: of('HARNESS_ANNOTATIONS_FILE'),
      artifacts: of('PLUGIN_ARTIFACT_FILE'),
      errors: of('ERROR_METADATA_FILE'),
    },
    missing: missingOf(env, of),
  };
}

/** Harness passes the word null, or the expression itself, where an expression led to nothing. */
const said = (value: string): boolean => value !== '' && value !== 'null' && !value.startsWith('<+');

/** On a pull request the branch of the commit is the target as well. Whatever speaks for a pull request makes it one. */
function changeOf(twin: (name: string) => string | undefined): Change | undefined {
  if (twin('BUILD_EVENT') !== 'pull_request' && twin('PULL_REQUEST') === undefined) return undefined;
  const branches = ['TARGET_BRANCH', 'COMMIT_BRANCH'].map((name) => twin(name)?.replace(/^refs\/heads\//, ''));
  return { targetBranch: branches.find((branch) => branch !== undefined && !branch.startsWith('refs/')) };
}

/** The proxies under the names that tools read, and the scratch folder as the one for temporary files. */
function missingOf(
  env: Env,
  of: (...names: readonly string[]) => string | undefined,
): Readonly<Record<string, string>> {
  const wanted: readonly (readonly [string, string | undefined])[] = [
    ['HTTP_PROXY', of('HARNESS_HTTP_PROXY')],
    ['HTTPS_PROXY', of('HARNESS_HTTPS_PROXY')],
    ['NO_PROXY', of('HARNESS_NO_PROXY')],
    ['TMPDIR', of('HARNESS_SCRATCH_DIR')],
  ];
  return Object.fromEntries(
    wanted.filter((entry): entry is [string, string] => {
      const [name, value] = entry;
      return value !== undefined && !env[name] && !env[name.toLowerCase()];
    }),
  );
}
