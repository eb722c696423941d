import type { Setting, Settings } from './setting.ts';

/** A setting that GitHub alone has. `expression` is a default that only GitHub can evaluate: `${{ github.token }}`. */
export type GithubSetting = Setting & { readonly expression?: string };
export type GithubSettings = Readonly<Record<string, GithubSetting>>;

/** What the GitHub face has beside a gate's own settings. None of it decides. */
export const githubSettings = {
  'github-token': {
    type: 'string',
    secret: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    expression: '${{ github.token }}',
    description:
      'Token for the comment and the check run; the gate itself needs none. Where it is not set: the token of the job, which needs `pull-requests: write` for the comment and `checks: write` for the check run.',
  },
  comment: {
    type: 'choice',
    allowed: ['auto', 'always', 'off'],
    default: 'auto',
    description:
      'Comment on the pull request, one that is updated: `auto` writes it at the first verdict other than pass and updates it ever after, `always` writes it at once.',
  },
  'comment-key': {
    type: 'string',
    description:
      'Tells comments apart: steps with the same key share one. Where it is not set: workflow, job, matrix values and step.',
  },
  'check-run': {
    type: 'choice',
    allowed: ['off', 'auto'],
    default: 'off',
    description:
      'Check run of its own, with every annotation: `auto` makes one for each run; with `off` the job is the check. Needs `checks: write`.',
  },
  artifact: {
    type: 'choice',
    allowed: ['auto', 'off'],
    default: 'auto',
    description: 'Uploads the report folder as an artifact of the workflow run.',
  },
  'artifact-name': {
    type: 'string',
    description:
      'Name of that artifact. Where it is not set: `mlops-gates-` with the job, the run or gate, and the matrix values.',
  },
  matrix: {
    type: 'string',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    expression: '${{ toJSON(matrix) }}',
    description: 'The matrix values of the job, which GitHub fills in: they tell comments and artifacts apart.',
  },
} as const satisfies GithubSettings;

export type GithubFaceSettings = Settings<typeof githubSettings>;
