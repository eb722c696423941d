import { commonKeys, each, integer, listOf, part, type Schema, text, uri, when } from './odcs-parts.ts';

/** Keys of each server type beyond those of every server; `!` marks the required ones. */
const serverTypes: Record<string, string> = {
  api: 'location!',
  athena: 'stagingDir! schema! catalog regionName',
  azure: 'location! format! delimiter',
  bigquery: 'project! dataset!',
  clickhouse: 'host! port! database!',
  cloudsql: 'host! port! database! schema!',
  custom:
    'account catalog database dataset delimiter endpointUrl format host location path port project region regionName schema serviceName stagingDir stream warehouse',
  databricks: 'host catalog! schema!',
  db2: 'host! port! database! schema',
  denodo: 'host! port! database',
  dremio: 'host! port! schema',
  duckdb: 'database! schema',
  glue: 'account! database! location format',
  hive: 'host! port database!',
  impala: 'host! port database!',
  informix: 'host! port database!',
  kafka: 'host! format',
  kinesis: 'region format',
  local: 'path! format!',
  mysql: 'host! port! database!',
  oracle: 'host! port! serviceName!',
  postgres: 'host! port! database! schema!',
  postgresql: 'host! port! database! schema!',
  presto: 'host! catalog schema',
  pubsub: 'project!',
  redshift: 'host database! schema! region account',
  s3: 'location! endpointUrl format delimiter',
  sftp: 'location! format delimiter',
  snowflake: 'host port account! database! schema! warehouse',
  sqlserver: 'host! port database! schema!',
  synapse: 'host! port! database!',
  trino: 'host! port! catalog! schema!',
  vertica: 'host! port! database! schema!',
  zen: 'host! port database!',
};

const ofEveryServer: Record<string, Schema> = {
  id: commonKeys.id,
  server: text,
  type: { type: 'string', enum: Object.keys(serverTypes) },
  description: text,
  environment: text,
  roles: listOf(part('Role')),
  customProperties: commonKeys.customProperties,
};

const textKeys =
  'account catalog database dataset delimiter format host path project region regionName schema serviceName stagingDir stream warehouse';

/** What a type says about a value beyond what the key says in every type. */
const narrower: Record<string, Record<string, Schema>> = {
  athena: { stagingDir: uri },
  sftp: {
    location: {
      type: 'string',
      pattern: '^sftp://',
      'x-message': 'the location of an sftp server begins with sftp://',
    },
  },
};

export const serverParts: Record<string, Schema> = {
  Server: {
    type: 'object',
    required: ['server', 'type'],
    properties: {
      ...ofEveryServer,
      ...each(textKeys.split(' '), text),
      ...each(['location', 'endpointUrl'], uri),
      port: integer,
    },
    allOf: Object.entries(serverTypes).map(([type, listed]) => {
      const keys = listed.split(' ');
      return when(
        { properties: { type: { const: type } }, required: ['type'] },
        {
          required: keys.filter((key) => key.endsWith('!')).map((key) => key.slice(0, -1)),
          propertyNames: { enum: [...Object.keys(ofEveryServer), ...keys.map((key) => key.replace('!', ''))] },
          ...(narrower[type] ? { properties: narrower[type] } : {}),
        },
      );
    }),
  },
};
