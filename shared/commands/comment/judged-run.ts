/** The workflow run that judged a pull request, as the `workflow_run` event tells it. */
export interface JudgedRun {
  readonly id: number;
  readonly workflow: string;
  /** Event that started it. */
  readonly event: string;
  readonly conclusion: string;
  readonly url: string;
  /** `owner/name`; undefined where the fork was deleted. */
  readonly headRepository: string | undefined;
  readonly headBranch: string;
  readonly headSha: string;
}
