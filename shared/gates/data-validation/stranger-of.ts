import type { Server } from '../../contract/contract.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Why a server is not asked; undefined where it may be. A change that names a server could have the credentials of the run sent to
 * a host of its own: they go where the target branch's contract or the environment of the run says. Pure.
 */
export function strangerOf(server: Server, trusted: readonly Server[], env: Env): string | undefined {
  const address = addressOf(server);
  if (address === undefined) return undefined;
  if ([...trusted.map(addressOf), ...ofEnvironment(server, env)].includes(address)) return undefined;
  const words = isPostgres(server) ? 'PGHOST (and PGPORT)' : 'AWS_ENDPOINT_URL_S3';
  return `The server "${server.server}" is at ${address}, which the contract of the target branch does not name: no credentials are sent there because a change says so. Set ${words} to it in the environment of this step, name the data in "data", or merge the server first.`;
}

const isPostgres = ({ type }: Server): boolean => type === 'postgres' || type === 'postgresql';

const postgresAt = (host: string, port: number | string): string => `postgres://${host}:${port}`;

/** Where credentials would be sent by this server's word; undefined where to nobody. */
function addressOf(server: Server): string | undefined {
  if (isPostgres(server)) return postgresAt(server.host ?? '', server.port ?? 5432);
  return server.type === 's3' && server.endpointUrl !== undefined ? originOf(server.endpointUrl) : undefined;
}

function ofEnvironment(server: Server, env: Env): readonly string[] {
  if (isPostgres(server)) return env.PGHOST ? [postgresAt(env.PGHOST, env.PGPORT || 5432)] : [];
  return [env.AWS_ENDPOINT_URL_S3, env.AWS_ENDPOINT_URL].flatMap((url) => (url ? [originOf(url)] : []));
}

/** What is no address is refused elsewhere, and holds perhaps a password. */
const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'an address that is none');
