import { expect, test } from 'vitest';
import { queryError } from './query-error.ts';

test.each([
  ['TABLE_NOT_FOUND', 'USER_ERROR', 'EvidenceError', /check the name/],
  ['COLUMN_NOT_FOUND', 'USER_ERROR', 'EvidenceError', /against the table/],
  ['PERMISSION_DENIED', 'USER_ERROR', 'EvidenceError', /grant/],
  ['DIVISION_BY_ZERO', 'USER_ERROR', 'EvidenceError', /do not bear/],
  ['SYNTAX_ERROR', 'USER_ERROR', 'Error', /SQL is wrong/],
  ['USER_CANCELED', 'USER_ERROR', 'OutsideError', /somebody stopped/],
  ['ADMINISTRATIVELY_KILLED', 'USER_ERROR', 'OutsideError', /somebody stopped/],
  ['EXCEEDED_TIME_LIMIT', 'INSUFFICIENT_RESOURCES', 'OutsideError', /query\.max-run-time/],
  ['EXCEEDED_SCAN_LIMIT', 'INSUFFICIENT_RESOURCES', 'OutsideError', /scan-physical-bytes/],
  ['EXCEEDED_NEW_LIMIT', 'INSUFFICIENT_RESOURCES', 'OutsideError', /raise its limits/],
  ['REMOTE_HOST_GONE', 'INTERNAL_ERROR', 'OutsideError', /worker/],
  ['JDBC_ERROR', 'EXTERNAL', 'OutsideError', /reads from/],
  ['UNKNOWN', 'a type of the future', 'OutsideError', /inside the cluster/],
])('%s of type %s is %s', (name, type, kind, words) => {
  const error = queryError({ name, type, message: 'words' }, 'q1');
  expect(error.name).toBe(kind);
  expect(error.message).toMatch(words);
  expect(error.message).toContain(`q1 (${name}`);
});

test.each([
  ['INVALID_CAST_ARGUMENT', 'USER_ERROR'],
  ['NUMERIC_VALUE_OUT_OF_RANGE', 'USER_ERROR'],
  ['JDBC_ERROR', 'EXTERNAL'],
  ['GENERIC_INTERNAL_ERROR', 'INTERNAL_ERROR'],
])('the words of %s may hold a value of the data, and are not told', (name, type) => {
  expect(queryError({ name, type, message: "Cannot cast 'ann@a.org' to INT" }, 'q').message).not.toContain('ann@a.org');
});

test('the words of what is missing are told', () => {
  const failure = { name: 'TABLE_NOT_FOUND', type: 'USER_ERROR', message: "Table 'a.b.c' does not exist" };
  expect(queryError(failure, 'q').message).toContain("Table 'a.b.c' does not exist");
});
