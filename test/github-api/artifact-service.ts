import { errorReply, member, ok, type Reply, type Route } from './route.ts';
import type { ApiState } from './state.ts';

/**
 * The service behind ACTIONS_RESULTS_URL, to which @actions/artifact uploads: create, PUT of blocks and of the list of
 * blocks, finalize. The package refuses every server but github.com, so GITHUB_SERVER_URL must be https://github.com.
 */
const service = 'POST /twirp/github.actions.results.api.v1.ArtifactService';

export const artifactServiceRoutes: readonly Route[] = [
  {
    route: `${service}/CreateArtifact`,
    permissions: [],
    handle: ({ state, body, storageUrl }) => {
      const { runId, name } = artifactOf(body);
      const taken = state.artifacts.some((each) => each.runId === runId && each.name === name);
      if (taken) return refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      const id = state.newId();
      state.uploads.set(id, { name, runId, blocks: new Map(), content: Buffer.alloc(0) });
      return ok({ ok: true, signed_upload_url: `${storageUrl}/uploads/${id}?signature=signed` });
    },
  },
  {
    route: `${service}/FinalizeArtifact`,
    permissions: [],
    handle: ({ state, body }) => {
      const { runId, name } = artifactOf(body);
      const found = [...state.uploads].find(([, upload]) => upload.name === name && upload.runId === runId);
      if (!found) return refusal(404, 'not_found', 'no such artifact was created');
      const [id, { content }] = found;
      if (String(content.length) !== String(member(body, 'size')))
        return refusal(400, 'invalid_argument', `the size is ${content.length}`);
      state.uploads.delete(id);
      state.artifacts.push({ id, runId, name, zip: content.toString('base64'), expired: false });
      return ok({ ok: true, artifact_id: String(id) });
    },
  },
];

const refusal = (status: number, code: string, msg: string): Reply => ({ status, body: { code, msg } });

/** The run's number stands where GitHub has an id of its own: tests put it into the runtime token. */
const artifactOf = (body: unknown): { readonly runId: number; readonly name: string } => ({
  runId: Number(member(body, 'workflow_run_backend_id')),
  name: String(member(body, 'name')),
});

/** A PUT as Azure's block blobs take it: the whole, a block, or the list of blocks. */
export function storeUpload(state: ApiState, address: URL, bytes: Buffer): Reply {
  const upload = state.uploads.get(Number(/^\/uploads\/(\d+)$/.exec(address.pathname)?.[1]));
  if (!upload) return errorReply(404, 'no such upload');
  const part = address.searchParams.get('comp');
  if (part === 'block') upload.blocks.set(address.searchParams.get('blockid') ?? '', bytes);
  else if (part === 'blocklist') {
    const ids = [...bytes.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id ?? '');
    upload.content = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
  } else upload.content = bytes;
  return { status: 201, headers: { etag: '"1"', 'x-ms-request-id': '1', 'x-ms-version': '2024-01-01' } };
}

/** A runtime token of the shape that @actions/artifact reads the run and the job from. */
export function runtimeToken(runId: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${runId}:1` })}.unsigned`;
}
