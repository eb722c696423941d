import { expect, test } from 'vitest';
import type { Server } from '../../contract/contract.ts';
import { strangerOf } from './stranger-of.ts';

const shop: Server = {
  server: 'shop',
  type: 'postgres',
  host: 'db.example.org',
  port: 5432,
  database: 'd',
  schema: 's',
};
const lake: Server = {
  server: 'lake',
  type: 's3',
  location: 's3://bucket/a.csv',
  endpointUrl: 'https://minio.example.org/x',
};

test.each<[string, Server, readonly Server[], Record<string, string>]>([
  ['the same server', shop, [shop], {}],
  ['another database of it', { ...shop, database: 'other' }, [shop], {}],
  ['by another name and type', { ...shop, server: 'x', type: 'postgresql' }, [lake, shop], {}],
  ['a host of the environment', shop, [], { PGHOST: 'db.example.org' }],
  ['a store of the environment', lake, [], { AWS_ENDPOINT_URL: 'https://minio.example.org' }],
  ["Amazon's own", { server: 's', type: 's3', location: 's3://bucket/a.csv' }, [], {}],
  ['a file', { server: 's', type: 'local', path: 'a.csv', format: 'csv' }, [], {}],
])('%s is asked', (_, server, trusted, env) => {
  expect(strangerOf(server, trusted, env)).toBeUndefined();
});

test.each<[string, Server, readonly Server[], Record<string, string>]>([
  ['a new server', shop, [], {}],
  ['another host', { ...shop, host: 'db.example.com' }, [shop], {}],
  ['one more host', { ...shop, host: 'db.example.org,db.example.com' }, [shop], {}],
  ['another port', { ...shop, port: 5433 }, [shop], {}],
  ['another port than that of the environment', shop, [], { PGHOST: 'db.example.org', PGPORT: '1' }],
  ['a database server at the address of a store', { ...shop, host: 'minio.example.org', port: 443 }, [lake], {}],
  ['a store by http instead', { ...lake, endpointUrl: 'http://minio.example.org' }, [lake], {}],
  [
    'a store with a password in its address',
    { ...lake, endpointUrl: 'https://minio.example.org:pw@a.example' },
    [lake],
    {},
  ],
])('%s is not asked', (_, server, trusted, env) => {
  expect(strangerOf(server, trusted, env)).toMatch(/no credentials are sent there/);
  expect(strangerOf(server, trusted, env)).not.toMatch(/pw/);
});
