import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commentsQuery } from '../../shared/clients/github/list-comments.ts';

/** MLOPS_GATES_GRAPHQL names a folder in whose node_modules graphql and @octokit/graphql-schema are. */
const folder = process.env.MLOPS_GATES_GRAPHQL ?? '';
const schemaFile = join(folder, 'node_modules', '@octokit', 'graphql-schema', 'schema.graphql');
const isThere = folder !== '' && existsSync(schemaFile);

interface GraphQl {
  readonly buildSchema: (text: string, options: object) => unknown;
  readonly parse: (text: string) => unknown;
  readonly validate: (schema: unknown, query: unknown) => readonly { readonly message: string }[];
}

describe.skipIf(!isThere)(
  'GitHub’s GraphQL schema (skipped: MLOPS_GATES_GRAPHQL names no @octokit/graphql-schema)',
  () => {
    const load = () => {
      const { buildSchema, parse, validate } = createRequire(join(folder, 'x.js'))('graphql') as GraphQl;
      // the published file defines two fields twice
      const schema = buildSchema(readFileSync(schemaFile, 'utf8'), { assumeValidSDL: true });
      return (query: string) => validate(schema, parse(query)).map(({ message }) => message);
    };

    test('allows our query, and not one with a field that is not there', () => {
      const faults = load();
      expect(faults(commentsQuery('pull-request'))).toEqual([]);
      expect(faults(commentsQuery('issue'))).toEqual([]);
      expect(faults(commentsQuery('issue').replace('viewerDidAuthor', 'viewerWroteIt'))).toHaveLength(1);
    }, 30_000);
  },
);
