import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GitServer {
  /** `http://127.0.0.1:<port>`; a bare repository `a.git` of the folder is `<url>/a.git`. */
  readonly url: string;
  /** How it answers from now on. */
  readonly behave: (how: Behaviour) => void;
  readonly stop: () => Promise<void>;
}

export interface Behaviour {
  /** `user:password`; undefined: nobody is asked. */
  readonly login?: string;
  /** Answers every request with this status. */
  readonly status?: number;
  /** Whether pushes are answered with 403. */
  readonly readOnly?: boolean;
}

/** `git http-backend` over the folder's bare repositories, on the loopback interface. */
export async function startGitServer(folder: string): Promise<GitServer> {
  let how: Behaviour = {};
  const server = createServer((request, response) => {
    const login = Buffer.from(request.headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString();
    const push = /git-receive-pack/.test(request.url ?? '');
    if (how.status !== undefined) response.writeHead(how.status).end('trouble');
    else if (how.login !== undefined && how.login !== login)
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    else if (how.readOnly && push) response.writeHead(403).end('no right to push');
    else backend(folder, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behave: (next) => {
      how = next;
    },
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The answer of a CGI program: a head, where `Status:` is not 200, and the body as it comes. */
function backend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const address = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH ?? '',
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.receivepack',
      GIT_CONFIG_VALUE_0: 'true',
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: decodeURIComponent(address.pathname),
      QUERY_STRING: address.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  let head = Buffer.alloc(0);
  const onHead = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    child.stdout.off('data', onHead);
    const fields = head
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => /^([^:]+): (.*)$/.exec(line) ?? []);
    const status = fields.find(([, name]) => name === 'Status')?.[2] ?? '200';
    response.writeHead(
      Number(status.slice(0, 3)),
      Object.fromEntries(
        fields.flatMap(([, name, value]) => (name && value && name !== 'Status' ? [[name, value]] : [])),
      ),
    );
    response.write(head.subarray(end + 4));
    child.stdout.pipe(response);
  };
  child.stdout.on('data', onHead);
  child.on('close', () => {
    if (!response.headersSent) response.writeHead(500).end();
  });
}
