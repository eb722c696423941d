import type { GateFace } from '../../gates/gate.ts';
import { type GithubSettings, githubSettings } from '../../settings/github.ts';

const { 'github-token': token, comment, 'comment-key': key } = githubSettings;

export const settings = {
  'github-token': {
    ...token,
    description:
      'Token for the comment. Where it is not set: the token of the job, which needs `pull-requests: write` and `actions: read`.',
  },
  comment: { ...comment, allowed: ['auto', 'always'] },
  'comment-key': {
    ...key,
    description:
      'Tells comments apart: jobs with the same key share one. Where it is not set: the name of the workflow.',
  },
} as const satisfies GithubSettings;

/** The action for the second half of the fork-safe pair. */
export const face: GateFace = {
  name: 'comment',
  title: 'Comment',
  description: 'Comments on a pull request from a fork what the read-only run of the gates found.',
  settings,
  outputs: { 'comment-url': 'Address of the comment; empty where none was written.' },
};
