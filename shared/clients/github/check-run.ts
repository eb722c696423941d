import type { GitHubClient } from './client.ts';
import { type Answer, answered, isLost, unreadable } from './problem.ts';
import { field, idOf, listOf, textOf } from './read-value.ts';

export interface CheckRun {
  readonly name: string;
  /** Full commit id; for a pull request the head's, not that of the merge commit. */
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, at most MAXIMUM_SUMMARY characters. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Tells this run's check from others of the same name, so that it is found after a lost answer: unique per attempt. */
  readonly externalId: string;
}

export interface Annotation {
  /** Relative to the repository's root. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CreatedCheckRun {
  readonly id: number;
  readonly url: string;
}

export const MAXIMUM_SUMMARY = 65_535;

/** GitHub takes so many in one request; further ones are appended by updates. */
const ANNOTATIONS_A_REQUEST = 50;
const ATTEMPTS = 3;

/** A completed check run with all its annotations. */
export async function createCheckRun(client: GitHubClient, run: CheckRun): Promise<Answer<CreatedCheckRun>> {
  const created = await once(
    client,
    () => create(client, run),
    () => find(client, run),
  );
  if (!created.ok) return created;
  const { id } = created.value;
  for (let done = ANNOTATIONS_A_REQUEST; done < run.annotations.length; done += ANNOTATIONS_A_REQUEST) {
    const appended = await once(
      client,
      () => append(client, run, id, done),
      () => hasAnnotations(client, id, Math.min(done + ANNOTATIONS_A_REQUEST, run.annotations.length)),
    );
    if (!appended.ok) return appended;
  }
  return created;
}

/** Does what must not be done twice; after a lost answer `look` says whether it was done. */
async function once<T>(
  client: GitHubClient,
  act: () => Promise<Answer<T>>,
  look: () => Promise<Answer<T | undefined>>,
): Promise<Answer<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const acted = await act();
    if (acted.ok || !isLost(acted.problem)) return acted;
    if (!(await client.wait(attempt, `the check run: ${acted.problem.reason}`))) return acted;
    const found = await look();
    if (!found.ok) return found;
    if (found.value !== undefined) return answered(found.value);
    if (attempt === ATTEMPTS) return acted;
  }
}

async function create(client: GitHubClient, run: CheckRun): Promise<Answer<CreatedCheckRun>> {
  const answer = await client.send({
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: {
      name: run.name,
      head_sha: run.headSha,
      external_id: run.externalId,
      status: 'completed',
      conclusion: run.conclusion,
      output: outputOf(run, 0),
    },
    permission: 'checks: write',
    repeatable: false,
  });
  if (!answer.ok) return answer;
  const created = createdOf(answer.value.data);
  return created === undefined ? unreadable('the check run') : answered(created);
}

async function append(client: GitHubClient, run: CheckRun, id: number, from: number): Promise<Answer<true>> {
  const answer = await client.send({
    route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: { check_run_id: id, output: outputOf(run, from) },
    permission: 'checks: write',
    repeatable: false,
  });
  return answer.ok ? answered(true) : answer;
}

async function find(client: GitHubClient, run: CheckRun): Promise<Answer<CreatedCheckRun | undefined>> {
  const answer = await client.send({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: run.headSha, check_name: run.name, filter: 'all', per_page: 100 },
    permission: 'checks: write',
    repeatable: true,
  });
  if (!answer.ok) return answer;
  const runs = listOf(field(answer.value.data, 'check_runs'), (item) => item);
  if (runs === undefined) return unreadable('the list of check runs');
  return answered(createdOf(runs.find((item) => field(item, 'external_id') === run.externalId)));
}

async function hasAnnotations(client: GitHubClient, id: number, count: number): Promise<Answer<true | undefined>> {
  const answer = await client.send({
    route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: { check_run_id: id },
    permission: 'checks: write',
    repeatable: true,
  });
  if (!answer.ok) return answer;
  const there = field(field(answer.value.data, 'output'), 'annotations_count');
  if (typeof there !== 'number') return unreadable('the check run');
  return answered(there >= count ? true : undefined);
}

function createdOf(data: unknown): CreatedCheckRun | undefined {
  const id = idOf(field(data, 'id'));
  return id === undefined ? undefined : { id, url: textOf(field(data, 'html_url')) ?? '' };
}

const outputOf = ({ title, summary, annotations }: CheckRun, from: number) => ({
  title,
  summary,
  annotations: annotations.slice(from, from + ANNOTATIONS_A_REQUEST).map(({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title,
    message,
  })),
});
