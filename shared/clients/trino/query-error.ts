import { EvidenceError, OutsideError } from '../../errors.ts';
import type { TrinoFailure } from './read-page.ts';

/** What our SQL must never cause, whatever the data are. */
const ours = new Set([
  'SYNTAX_ERROR',
  'MISSING_GROUP_BY',
  'EXPRESSION_NOT_AGGREGATE',
  'EXPRESSION_NOT_SCALAR',
  'NESTED_AGGREGATION',
  'MISMATCHED_COLUMN_ALIASES',
  'INVALID_LITERAL',
]);

/** Said before a row was read: their words hold names, and no values of the data. */
const cures: Readonly<Record<string, string>> = {
  TABLE_NOT_FOUND: 'check the name, catalog and schema',
  SCHEMA_NOT_FOUND: 'check the schema',
  CATALOG_NOT_FOUND: 'check the catalog, and that this Trino has it',
  MISSING_CATALOG_NAME: 'name the catalog',
  MISSING_SCHEMA_NAME: 'name the schema',
  COLUMN_NOT_FOUND: 'check what is declared against the table',
  PERMISSION_DENIED: 'grant this user SELECT on the table',
  TYPE_MISMATCH: 'check the declared types against those of the table',
  FUNCTION_NOT_FOUND: 'use Trino 435 or newer',
  QUERY_TEXT_TOO_LARGE: 'ask less at once, or raise query.max-length on the coordinator',
};

const limits: Readonly<Record<string, string>> = {
  EXCEEDED_TIME_LIMIT: 'raise query.max-run-time or query.max-execution-time there, or let it read less',
  EXCEEDED_CPU_LIMIT: 'raise query.max-cpu-time there, or let it read less',
  EXCEEDED_SCAN_LIMIT: 'raise query.max-scan-physical-bytes there, or let it read less',
  EXCEEDED_GLOBAL_MEMORY_LIMIT: 'raise query.max-memory there, or check fewer columns at once',
  EXCEEDED_LOCAL_MEMORY_LIMIT: 'raise query.max-memory-per-node there, or check fewer columns at once',
  CLUSTER_OUT_OF_MEMORY: 'run again when the cluster has less to do, or give it more memory',
  QUERY_QUEUE_FULL: 'run again when the queue of its resource group is shorter',
  NO_NODES_AVAILABLE: 'run again when its workers are there',
};

/** Who ran out, left or stopped; their words name nodes and limits. */
const told = new Set([
  ...Object.keys(cures),
  ...Object.keys(limits),
  ...['REMOTE_HOST_GONE', 'TOO_MANY_REQUESTS_FAILED', 'PAGE_TRANSPORT_TIMEOUT', 'SERVER_SHUTTING_DOWN'],
  ...['SERVER_STARTING_UP', 'USER_CANCELED', 'ADMINISTRATIVELY_KILLED', 'ADMINISTRATIVELY_PREEMPTED'],
  ...['ABANDONED_QUERY', ...ours],
]);

/** Which of our errors a failed query is: 3 where the data or what is said of them is at fault, 4 where Trino is. Pure. */
export function queryError({ name, type, message }: TrinoFailure, id: string): Error {
  const words = told.has(name) && message !== '' ? `${name}: ${message.slice(0, 400)}` : name;
  const said = `Trino ended the query ${id} (${words})`;
  if (ours.has(name)) return new Error(`${said}: the SQL is wrong.`);
  const cure = cures[name];
  if (cure !== undefined) return new EvidenceError(`${said}: ${cure}.`);
  if (name === 'USER_CANCELED' || name.startsWith('ADMINISTRATIVELY_'))
    return new OutsideError(`${said}: somebody stopped it there; run again, or ask who runs Trino.`);
  if (type === 'USER_ERROR')
    return new EvidenceError(
      `${said}: the data do not bear what is asked of them. Trino's own page of this query has its words, which may hold values.`,
    );
  if (type === 'INSUFFICIENT_RESOURCES')
    return new OutsideError(`${said}: ${limits[name] ?? 'raise its limits, or let it read less'}.`);
  if (type === 'EXTERNAL')
    return new OutsideError(
      `${said}: what Trino reads from did not answer as it should. Look at Trino's own page of this query, and run again.`,
    );
  return new OutsideError(
    `${said}: it was lost inside the cluster, as when a worker leaves. Look whether all nodes are up, and run again.`,
  );
}
