import { errorReply, notFound, ok, paged, type Route } from './route.ts';
import { artifactShape } from './shapes.ts';

export const artifactRoutes: readonly Route[] = [
  {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    permissions: ['actions: read'],
    handle: (call) => {
      const { state, path, query } = call;
      const name = query.get('name');
      const artifacts = state.artifacts.filter(
        (each) => each.runId === Number(path.run_id) && (name === null || each.name === name),
      );
      const { items, headers } = paged(
        artifacts,
        call,
        `/repos/${state.repository}/actions/runs/${path.run_id}/artifacts`,
      );
      return ok({ total_count: artifacts.length, artifacts: items.map((each) => artifactShape(call, each)) }, headers);
    },
  },
  {
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    permissions: ['actions: read'],
    handle: ({ state, path, storageUrl }) => {
      const artifact = state.artifacts.find(({ id }) => id === Number(path.artifact_id));
      if (!artifact || path.archive_format !== 'zip') return notFound;
      if (artifact.expired) return errorReply(410, 'Artifact has expired');
      return { status: 302, headers: { location: `${storageUrl}/artifacts/${artifact.id}.zip?signature=signed` } };
    },
  },
];
