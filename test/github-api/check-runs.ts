import { invalid, member, notFound, ok, paged, type Reply, type Route } from './route.ts';
import { checkRunShape } from './shapes.ts';
import type { StoredAnnotation, StoredCheckRun } from './state.ts';

const MAXIMUM_ANNOTATIONS = 50;
const MAXIMUM_TEXT = 65_535;

const annotationsOf = (output: unknown): readonly StoredAnnotation[] =>
  (member(output, 'annotations') ?? []) as readonly StoredAnnotation[];

function refusalOf(output: unknown): Reply | undefined {
  const wrong = (field: string, message: string) => invalid('CheckRun', field, message);
  if (output === undefined) return undefined;
  const [title, summary] = [member(output, 'title'), member(output, 'summary')];
  if (typeof title !== 'string' || typeof summary !== 'string')
    return wrong('output', 'title and summary are required');
  if (summary.length > MAXIMUM_TEXT) return wrong('summary', `is too long (maximum is ${MAXIMUM_TEXT} characters)`);
  const annotations = annotationsOf(output);
  if (annotations.length > MAXIMUM_ANNOTATIONS)
    return wrong('annotations', `no more than ${MAXIMUM_ANNOTATIONS} annotations in one request`);
  if (annotations.some(({ path, start_line, message }) => !path || !(start_line >= 1) || !message))
    return wrong('annotations', 'path, start_line and message are required');
  return undefined;
}

function take(run: StoredCheckRun, body: unknown): void {
  const output = member(body, 'output');
  const conclusion = member(body, 'conclusion');
  if (typeof conclusion === 'string') run.conclusion = conclusion;
  if (output === undefined) return;
  run.title = String(member(output, 'title'));
  run.summary = String(member(output, 'summary'));
  run.annotations.push(...annotationsOf(output));
}

export const checkRunRoutes: readonly Route[] = [
  {
    route: 'POST /repos/{owner}/{repo}/check-runs',
    permissions: ['checks: write'],
    handle: (call) => {
      const { body, state } = call;
      const [name, headSha] = [member(body, 'name'), member(body, 'head_sha')];
      if (typeof name !== 'string' || typeof headSha !== 'string')
        return invalid('CheckRun', 'name', 'name and head_sha are required');
      if (!/^[0-9a-f]{40}$/.test(headSha))
        return invalid('CheckRun', 'head_sha', `No commit found for SHA: ${headSha}`);
      if (member(body, 'status') === 'completed' && typeof member(body, 'conclusion') !== 'string')
        return invalid('CheckRun', 'conclusion', 'is required where the status is completed');
      const refusal = refusalOf(member(body, 'output'));
      if (refusal) return refusal;
      const run: StoredCheckRun = {
        id: state.newId(),
        name,
        headSha,
        externalId: String(member(body, 'external_id') ?? ''),
        conclusion: null,
        title: null,
        summary: null,
        annotations: [],
      };
      take(run, body);
      state.checkRuns.push(run);
      return { status: 201, body: checkRunShape(call, run) };
    },
  },
  {
    route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    permissions: ['checks: write'],
    handle: (call) => {
      const run = call.state.checkRuns.find(({ id }) => id === Number(call.path.check_run_id));
      if (!run) return notFound;
      const refusal = refusalOf(member(call.body, 'output'));
      if (refusal) return refusal;
      take(run, call.body);
      return ok(checkRunShape(call, run));
    },
  },
  {
    route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    permissions: ['checks: read'],
    handle: (call) => {
      const run = call.state.checkRuns.find(({ id }) => id === Number(call.path.check_run_id));
      return run ? ok(checkRunShape(call, run)) : notFound;
    },
  },
  {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    permissions: ['checks: read'],
    handle: (call) => {
      const { state, path, query } = call;
      const name = query.get('check_name');
      const runs = state.checkRuns.filter((run) => run.headSha === path.ref && (name === null || run.name === name));
      const { items, headers } = paged(runs, call, `/repos/${state.repository}/commits/${path.ref}/check-runs`);
      return ok({ total_count: runs.length, check_runs: items.map((run) => checkRunShape(call, run)) }, headers);
    },
  },
];
