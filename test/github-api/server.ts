import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerTo, match, tokenOf } from './answer.ts';
import { storeUpload } from './artifact-service.ts';
import { bytesOf, type Recorded, recorded, send } from './record.ts';
import { errorReply, notFound } from './route.ts';
import { type ApiState, type Seed, stateOf } from './state.ts';
import { misdoAfter, misdoBefore, type Trouble, troubleMaker } from './trouble.ts';

export interface GitHubApi {
  /** For GITHUB_API_URL and ACTIONS_RESULTS_URL; no slash at the end. */
  readonly url: string;
  /** The origin of artifact archives. */
  readonly storageUrl: string;
  readonly state: ApiState;
  readonly requests: readonly Recorded[];
  readonly misbehave: (trouble: Trouble) => void;
  readonly close: () => Promise<void>;
}

export interface ApiOptions extends Seed {
  /** Waited for before a request is carried out: puts two clients into an order. */
  readonly before?: (request: Recorded) => Promise<void> | void;
  /** Waited for after a request was carried out, before it is answered. */
  readonly after?: (request: Recorded) => Promise<void> | void;
}

/** api.github.com on the loopback interface, as far as this project uses it. It forgets everything when it is closed. */
export async function startGitHubApi(options: ApiOptions = {}): Promise<GitHubApi> {
  const state = stateOf(options);
  const requests: Recorded[] = [];
  const trouble = troubleMaker();

  const storage = await listen(async (request, response, url) => {
    const address = new URL(request.url ?? '/', url);
    const route = `${request.method} ${address.pathname.replace(/^(\/\w+)\/.*$/, '$1/{file}')}`;
    const bytes = await bytesOf(request);
    const entry = recorded(request, address, { route, login: tokenOf(request, state)?.actor.login, bytes });
    requests.push(entry);
    if (misdoBefore(trouble.next(route), response, entry)) return;
    // a storage refuses an address that is signed and comes with another credential as well
    if (entry.authorization) return send(response, errorReply(403, 'two credentials'), entry);
    if (request.method === 'PUT') return send(response, storeUpload(state, address, bytes), entry);
    const archive = state.artifacts.find(({ id }) => address.pathname === `/artifacts/${id}.zip`);
    if (!archive) return send(response, notFound, entry);
    entry.status = 200;
    response.writeHead(200, { 'content-type': 'application/zip' }).end(Buffer.from(archive.zip, 'base64'));
  });
  const storageUrl = addressOf(storage);

  const api = await listen(async (request, response, url) => {
    const address = new URL(request.url ?? '/', url);
    const matched = match(request.method, address.pathname);
    const token = tokenOf(request, state);
    const known = { route: matched?.route.route, login: token?.actor.login, bytes: await bytesOf(request) };
    const entry = recorded(request, address, known);
    requests.push(entry);
    await options.before?.(entry);
    const misdeed = trouble.next(known.route ?? '');
    if (misdoBefore(misdeed, response, entry)) return;
    const reply = answerTo(matched, token, {
      state,
      url,
      storageUrl,
      query: address.searchParams,
      body: entry.body,
    });
    await options.after?.(entry);
    if (!(await misdoAfter(misdeed, response, entry, reply))) send(response, reply, entry);
  });

  return {
    url: addressOf(api),
    storageUrl,
    state,
    requests,
    misbehave: trouble.add,
    close: async () => {
      await Promise.all([close(api), close(storage)]);
    },
  };
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

type Handle = (request: IncomingMessage, response: ServerResponse, url: string) => Promise<void>;

async function listen(handle: Handle): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response, addressOf(server)).catch((error: unknown) => {
      // a fault of the stand-in or of its test: a status that GitHub never sends
      if (!response.headersSent) response.writeHead(599);
      response.end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
