import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * GitHub's artifact service as far as `@actions/artifact` uploads need it. act brings one, which refuses that package's
 * version 6 (it knows no `mime_type`) and takes the same name twice, where GitHub answers 409.
 */
export interface ArtifactService {
  /** What a runner gives its steps so that they find the service. */
  readonly env: Readonly<Record<string, string>>;
  /** Finished uploads by name. */
  readonly artifacts: () => ReadonlyMap<string, Buffer>;
  readonly stop: () => Promise<void>;
}

interface Upload {
  readonly name: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer;
  finished: boolean;
}

type Reply = { readonly status: number; readonly body?: object };

export async function startArtifactService(): Promise<ArtifactService> {
  const uploads = new Map<string, Upload>();
  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown): Reply => ({ status: 500, body: { code: 'internal', msg: String(error) } }))
      .then(({ status, body }) =>
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(body === undefined ? '' : JSON.stringify(body)),
      );
  });
  server.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage): Promise<Reply> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    if (request.method === 'PUT') return store(pathname.replace('/blob/', ''), searchParams, bytes);
    if (!request.headers.authorization?.startsWith('Bearer ')) return { status: 401, body: { msg: 'no token' } };
    const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(pathname)?.[1];
    const asked = JSON.parse(bytes.toString('utf8') || '{}') as Record<string, unknown>;
    if (method === 'CreateArtifact') return create(String(asked.name));
    if (method === 'FinalizeArtifact') return finish(String(asked.name), Number(asked.size), asked.hash);
    return { status: 404, body: { code: 'bad_route', msg: pathname } };
  }

  function create(name: string): Reply {
    if ([...uploads.values()].some((upload) => upload.name === name))
      return {
        status: 409,
        body: { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
      };
    const id = randomUUID();
    uploads.set(id, { name, blocks: new Map(), content: Buffer.alloc(0), finished: false });
    return { status: 200, body: { ok: true, signed_upload_url: `${url}/blob/${id}?sig=x` } };
  }

  /** Azure's block blobs: one PUT with everything, or blocks and then the list of their ids. */
  function store(id: string, query: URLSearchParams, bytes: Buffer): Reply {
    const upload = uploads.get(id);
    if (upload === undefined) return { status: 404 };
    if (query.get('comp') === 'block') upload.blocks.set(query.get('blockid') ?? '', bytes);
    else if (query.get('comp') === 'blocklist') {
      const ids = [...bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, block]) => block);
      upload.content = Buffer.concat(ids.map((block) => upload.blocks.get(block ?? '') ?? Buffer.alloc(0)));
    } else upload.content = bytes;
    return { status: 201 };
  }

  function finish(name: string, size: number, hash: unknown): Reply {
    const upload = [...uploads.values()].find((candidate) => candidate.name === name);
    if (upload === undefined) return { status: 404, body: { code: 'not_found', msg: name } };
    const digest = `sha256:${createHash('sha256').update(upload.content).digest('hex')}`;
    if (size !== upload.content.length || (hash !== undefined && hash !== digest))
      return { status: 400, body: { code: 'invalid_argument', msg: 'size or hash are not those of the content' } };
    upload.finished = true;
    return { status: 200, body: { ok: true, artifact_id: String(uploads.size) } };
  }

  return {
    env: { ACTIONS_RUNTIME_URL: `${url}/`, ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken },
    artifacts: () =>
      new Map([...uploads.values()].filter(({ finished }) => finished).map(({ name, content }) => [name, content])),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Its second part names run and job; nobody here checks a signature. */
const runtimeToken = `x.${Buffer.from('{"scp":"Actions.Results:1:1"}').toString('base64url')}.x`;
