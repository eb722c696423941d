import type { Call } from './route.ts';
import type { Actor, StoredArtifact, StoredCheckRun, StoredComment, StoredPull, StoredRun } from './state.ts';

/** The stored values in the shapes that GitHub's description asks for. */

const time = '2026-01-01T00:00:00Z';

export const nodeId = (kind: string, id: number): string => Buffer.from(`${kind}:${id}`).toString('base64');

export function userShape({ login, id, type }: Actor) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

export function commentShape({ state, url }: Call, comment: StoredComment) {
  const { id, issue, body, actor, createdAt, updatedAt } = comment;
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url: `${url}/repos/${state.repository}/issues/comments/${id}`,
    html_url: commentAddress(state.repository, comment),
    issue_url: `${url}/repos/${state.repository}/issues/${issue}`,
    user: userShape(actor),
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: 'NONE',
    body,
    performed_via_github_app: null,
  };
}

export const commentAddress = (repository: string, { issue, id }: StoredComment): string =>
  `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`;

export function checkRunShape({ state, url }: Call, run: StoredCheckRun) {
  const { id, name, headSha, externalId, conclusion, title, summary, annotations } = run;
  return {
    id,
    node_id: nodeId('CheckRun', id),
    head_sha: headSha,
    name,
    external_id: externalId,
    url: `${url}/repos/${state.repository}/check-runs/${id}`,
    html_url: `https://github.com/${state.repository}/runs/${id}`,
    details_url: `https://github.com/${state.repository}/runs/${id}`,
    status: conclusion === null ? 'queued' : 'completed',
    conclusion,
    started_at: time,
    completed_at: conclusion === null ? null : time,
    output: {
      title,
      summary,
      text: null,
      annotations_count: annotations.length,
      annotations_url: `${url}/repos/${state.repository}/check-runs/${id}/annotations`,
    },
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  };
}

export function artifactShape({ state, url }: Call, { id, runId, name, zip, expired }: StoredArtifact) {
  const address = `${url}/repos/${state.repository}/actions/artifacts/${id}`;
  return {
    id,
    node_id: nodeId('Artifact', id),
    name,
    size_in_bytes: Buffer.byteLength(zip, 'base64'),
    url: address,
    archive_download_url: `${address}/zip`,
    expired,
    created_at: time,
    expires_at: time,
    updated_at: time,
    workflow_run: { id: runId, repository_id: 1, head_repository_id: 1, head_branch: 'main', head_sha: '0'.repeat(40) },
  };
}

export function pullShape(call: Call, pull: StoredPull) {
  const { state, url } = call;
  const { number, headRepository, headRef, headSha, baseRef, baseSha } = pull;
  const address = `${url}/repos/${state.repository}/pulls/${number}`;
  const page = `https://github.com/${state.repository}/pull/${number}`;
  const issue = `${url}/repos/${state.repository}/issues/${number}`;
  const statuses = `${url}/repos/${state.repository}/statuses/${headSha}`;
  const side = (repository: string | null, ref: string, sha: string) => ({
    label: `${repository?.split('/')[0] ?? 'unknown repository'}:${ref}`,
    ref,
    sha,
    user: repository === null ? null : ownerShape(repository),
    repo: repository === null ? null : repositoryShape(call, repository),
  });
  return {
    id: number,
    node_id: nodeId('PullRequest', number),
    number,
    state: pull.state ?? 'open',
    title: pull.title ?? `Pull request ${number}`,
    body: null,
    locked: false,
    draft: false,
    user: userShape({ login: 'someone', id: 5_000_002, type: 'User' }),
    labels: [],
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    milestone: null,
    auto_merge: null,
    author_association: 'NONE',
    active_lock_reason: null,
    created_at: time,
    updated_at: time,
    closed_at: pull.state === 'closed' ? time : null,
    merged_at: null,
    merge_commit_sha: null,
    url: address,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${address}/commits`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    review_comments_url: `${address}/comments`,
    review_comment_url: `${url}/repos/${state.repository}/pulls/comments{/number}`,
    head: side(headRepository, headRef, headSha),
    base: side(state.repository, baseRef, baseSha),
    _links: {
      self: { href: address },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      commits: { href: `${address}/commits` },
      statuses: { href: statuses },
      review_comments: { href: `${address}/comments` },
      review_comment: { href: `${url}/repos/${state.repository}/pulls/comments{/number}` },
    },
  };
}

/** What the answer for one pull request has besides that in a list. */
export const singlePullShape = (call: Call, pull: StoredPull) => ({
  ...pullShape(call, pull),
  merged: false,
  mergeable: true,
  rebaseable: true,
  mergeable_state: 'clean',
  merged_by: null,
  comments: call.state.comments.filter(({ issue }) => issue === pull.number).length,
  review_comments: 0,
  maintainer_can_modify: false,
  commits: 1,
  additions: 1,
  deletions: 0,
  changed_files: 1,
});

export function workflowRunShape(call: Call, run: StoredRun) {
  const { state, url } = call;
  const { id, workflow, event, branch, conclusion, headSha, headRepository = state.repository } = run;
  const address = `${url}/repos/${state.repository}/actions/runs/${id}`;
  const workflowAddress = `${url}/repos/${state.repository}/actions/workflows/1`;
  const author = { name: 'someone', email: 'someone@users.noreply.github.com' };
  return {
    id,
    name: workflow,
    node_id: nodeId('WorkflowRun', id),
    head_branch: branch,
    head_sha: headSha,
    path: `.github/workflows/${workflow}`,
    display_title: `Run ${id}`,
    run_number: 1,
    event,
    status: 'completed',
    conclusion,
    workflow_id: 1,
    url: address,
    html_url: `https://github.com/${state.repository}/actions/runs/${id}`,
    pull_requests: [],
    created_at: time,
    updated_at: time,
    jobs_url: `${address}/jobs`,
    logs_url: `${address}/logs`,
    check_suite_url: `${url}/repos/${state.repository}/check-suites/1`,
    artifacts_url: `${address}/artifacts`,
    cancel_url: `${address}/cancel`,
    rerun_url: `${address}/rerun`,
    workflow_url: workflowAddress,
    head_commit: { id: headSha, tree_id: headSha, message: 'A commit', timestamp: time, author, committer: author },
    repository: repositoryShape(call, state.repository),
    head_repository: repositoryShape(call, headRepository),
  };
}

/** What the answer for one repository has besides that inside of other answers. */
export const fullRepositoryShape = (call: Call) => ({
  ...repositoryShape(call, call.state.repository),
  network_count: 0,
  subscribers_count: 0,
});

const ownerShape = (repository: string) =>
  userShape({ login: repository.split('/')[0] ?? '', id: 5_000_003, type: 'User' });

function repositoryShape({ url }: Call, fullName: string) {
  const address = `${url}/repos/${fullName}`;
  const page = `https://github.com/${fullName}`;
  const templates = {
    archive_url: '{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    statuses_url: '/statuses/{sha}',
    trees_url: '/git/trees{/sha}',
  };
  const addresses = {
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    hooks_url: '/hooks',
    languages_url: '/languages',
    merges_url: '/merges',
    stargazers_url: '/stargazers',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
  };
  const linked = Object.entries({ ...templates, ...addresses }).map(([name, tail]) => [name, `${address}${tail}`]);
  return {
    id: 1,
    node_id: nodeId('Repository', 1),
    name: fullName.split('/')[1] ?? '',
    full_name: fullName,
    owner: ownerShape(fullName),
    private: false,
    html_url: page,
    description: null,
    fork: false,
    url: address,
    ...Object.fromEntries(linked),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 1,
    default_branch: 'main',
    open_issues_count: 0,
    open_issues: 0,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: time,
    created_at: time,
    updated_at: time,
  };
}
