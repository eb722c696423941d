import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { type Archive, integrity } from './fixture.ts';

export type Request = { readonly path: string; readonly authorization: string | undefined };

/** Answers in the server's place and says so by returning true. */
export type Trouble = (request: IncomingMessage, response: ServerResponse, archive: Archive | undefined) => boolean;

export type Registry = {
  readonly url: string;
  readonly requests: readonly Request[];
  /** Hosts that were asked for through this server as a proxy. */
  readonly proxied: readonly string[];
  readonly close: () => Promise<void>;
};

/** A package registry on the loopback interface; it is a proxy as well, and takes every foreign host for itself. */
export async function startRegistry(archives: readonly Archive[], trouble: Trouble = () => false): Promise<Registry> {
  const requests: Request[] = [];
  const proxied: string[] = [];
  const sockets = new Set<Socket>();
  let url = '';
  const server = createServer((request, response) => {
    const target = new URL(request.url ?? '/', url);
    if (target.origin !== new URL(url).origin) proxied.push(target.host);
    const path = decodeURIComponent(target.pathname);
    requests.push({ path, authorization: request.headers.authorization });
    const archive = archives.find(({ name }) => path === `/files/${name}.tgz` || path === `/elsewhere/${name}.tgz`);
    if (trouble(request, response, archive)) return;
    if (archive !== undefined) {
      response.writeHead(200, { 'content-length': archive.content.length }).end(archive.content);
      return;
    }
    const described = archives.find(({ name }) => path === `/${name}`);
    if (described === undefined) response.writeHead(404).end('{"error":"not found"}');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(packument(described, target.origin));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket) => {
    proxied.push(String(request.url));
    const through = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.pipe(client).pipe(through);
    });
    for (const end of [through, client]) end.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = async (): Promise<void> => {
    server.close();
    for (const socket of sockets) socket.destroy();
    if (server.listening) await once(server, 'close');
  };
  return { url, requests, proxied, close };
}

const packument = ({ name, version, content }: Archive, origin: string): string =>
  JSON.stringify({
    name,
    'dist-tags': { latest: version },
    versions: {
      [version]: {
        name,
        version,
        dist: { tarball: `${origin}/files/${name}.tgz`, integrity: integrity(content) },
      },
    },
  });
