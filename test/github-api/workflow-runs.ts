import { notFound, ok, paged, type Route } from './route.ts';
import { fullRepositoryShape, workflowRunShape } from './shapes.ts';

export const workflowRunRoutes: readonly Route[] = [
  {
    route: 'GET /repos/{owner}/{repo}',
    permissions: ['metadata: read'],
    handle: (call) => ok(fullRepositoryShape(call)),
  },
  {
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    permissions: ['actions: read'],
    handle: (call) => {
      const { state, path, query } = call;
      const workflow = path.workflow_id ?? '';
      const ofWorkflow = state.runs.filter((run) => run.workflow === workflow);
      // a workflow is known from its first run on
      if (ofWorkflow.length === 0) return notFound;
      const [branch, status] = [query.get('branch'), query.get('status')];
      const runs = ofWorkflow
        .filter((run) => branch === null || run.branch === branch)
        .filter((run) => status === null || run.conclusion === status)
        // the newest first
        .sort((a, b) => b.id - a.id);
      const address = `/repos/${state.repository}/actions/workflows/${workflow}/runs`;
      const { items, headers } = paged(runs, call, address);
      return ok({ total_count: runs.length, workflow_runs: items.map((run) => workflowRunShape(call, run)) }, headers);
    },
  },
];
