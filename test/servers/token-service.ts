import { createSign, randomUUID, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Certificate } from './tls.ts';

export interface TokenService {
  readonly realm: string;
  /** The scopes of every token that was given. */
  readonly granted: readonly string[];
  readonly stop: () => Promise<void>;
}

export const issuer = 'test issuer';
export const service = 'test registry';

/** Gives tokens, signed with a key of our own, to one user (the token scheme of the distribution project). */
export async function startTokenService(login: string, { certificate, key }: Certificate): Promise<TokenService> {
  const chain = [new X509Certificate(readFileSync(certificate)).raw.toString('base64')];
  const secret = readFileSync(key);
  const granted: string[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const known = request.headers.authorization === `Basic ${Buffer.from(login).toString('base64')}`;
    if (!known || searchParams.get('service') !== service) {
      response.writeHead(401).end();
      return;
    }
    const scopes = searchParams.getAll('scope');
    granted.push(...scopes);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ token: signed(chain, secret, claims(scopes)) }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    realm: `http://127.0.0.1:${port}/token`,
    granted,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function claims(scopes: readonly string[]): object {
  const now = Math.floor(Date.now() / 1000);
  const access = scopes.map((scope) => {
    const [type, name, actions = ''] = scope.split(':');
    return { type, name, actions: actions.split(',') };
  });
  return { iss: issuer, aud: service, sub: 'user', jti: randomUUID(), iat: now, nbf: now - 60, exp: now + 300, access };
}

function signed(x5c: readonly string[], key: Buffer, payload: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ typ: 'JWT', alg: 'RS256', x5c })}.${part(payload)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}
