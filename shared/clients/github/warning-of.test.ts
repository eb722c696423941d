import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { warningOf } from './warning-of.ts';

const message = 'Resource not accessible by integration';

test.each<[Problem, RegExp]>([
  [
    { kind: 'permission', permission: 'pull-requests: write', status: 403, message },
    /status 403: Resource not accessible by integration.*Under "permissions:" of the job add the line "pull-requests: write"\. The token of a pull request from a fork only reads/,
  ],
  [
    { kind: 'permission', permission: 'actions: read', status: 403, message: '' },
    /\(status 403\)\. Under "permissions:" of the job add the line "actions: read"\. The verdict/,
  ],
  [{ kind: 'unauthorised', status: 401, message: 'Bad credentials' }, /"github-token"/],
  [{ kind: 'not-found', status: 404, message: 'Not Found' }, /may not see it/],
  [{ kind: 'refused', status: 422, message: 'body is too long' }, /status 422: body is too long/],
  [{ kind: 'unavailable', reason: 'status 502', maybeDone: true }, /in time \(status 502\)/],
])('%j', (problem, expected) => {
  const warning = warningOf(problem, 'the comment was not written');
  expect(warning).toMatch(/^The comment was not written: /);
  expect(warning).toMatch(expected);
  expect(warning).toMatch(/The verdict is not touched by this\.$/);
});

test('what GitHub says is foreign: one line, no command, no end', () => {
  const hostile = `\n::error::x\u001b[31m\u202e${'y'.repeat(5_000_000)}`;
  const warnings = [
    warningOf({ kind: 'refused', status: 422, message: hostile }, 'x'),
    warningOf({ kind: 'unavailable', reason: hostile, maybeDone: false }, 'x'),
  ];
  for (const warning of warnings) {
    expect(warning.length).toBeLessThan(600);
    expect(warning).not.toMatch(/[\n\u001b\u202e]|^::/);
  }
});
