import { expect, test } from 'vitest';
import { environment } from './environment.ts';

test.each<[string, Record<string, string>, unknown]>([
  ['a push', { DRONE_BUILD_EVENT: 'push', DRONE_COMMIT_BRANCH: 'main' }, undefined],
  ['a manual build', { DRONE_BUILD_EVENT: '', DRONE_COMMIT_REF: '', DRONE_PULL_REQUEST: '' }, undefined],
  [
    'a tag',
    { DRONE_BUILD_EVENT: 'tag', DRONE_TARGET_BRANCH: 'refs/tags/v1', DRONE_COMMIT_BRANCH: 'refs/tags/v1' },
    undefined,
  ],
  ['a deployment stage', { HARNESS_EXECUTION_ID: 'x' }, undefined],
  [
    'a pull request',
    { DRONE_BUILD_EVENT: 'pull_request', DRONE_TARGET_BRANCH: 'main', DRONE_COMMIT_BRANCH: 'main' },
    { targetBranch: 'main' },
  ],
  ['its twin', { CI_BUILD_EVENT: 'pull_request', CI_TARGET_BRANCH: 'main' }, { targetBranch: 'main' }],
  [
    'a number without an event',
    { DRONE_PULL_REQUEST: '7', DRONE_TARGET_BRANCH: 'refs/heads/a/b' },
    { targetBranch: 'a/b' },
  ],
  [
    'the branch of the commit is the target',
    { DRONE_PULL_REQUEST: '7', DRONE_COMMIT_BRANCH: 'main' },
    { targetBranch: 'main' },
  ],
  [
    'a target that is not said',
    { DRONE_PULL_REQUEST: '7', DRONE_TARGET_BRANCH: '<+codebase.targetBranch>' },
    { targetBranch: undefined },
  ],
  ['a number that is not said', { DRONE_PULL_REQUEST: 'null', DRONE_BUILD_EVENT: '<+trigger.event>' }, undefined],
])('%s', (_, env, change) => {
  expect(environment(env).change).toEqual(change);
});

test('files, and the newer name of the same one', () => {
  expect(environment({ HARNESS_OUTPUT_FILE: '/a.env' }).files.outputs).toBe('/a.env');
  expect(environment({ HARNESS_OUTPUT_FILE: '/a.env', DRONE_OUTPUT: '/b.env' }).files.outputs).toBe('/b.env');
  expect(environment({}).files).toEqual({});
});

test('proxies and scratch are filled in where they are not set', () => {
  const harness = { HARNESS_HTTPS_PROXY: 'http://p:1', HARNESS_HTTP_PROXY: 'http://p:2', HARNESS_SCRATCH_DIR: '/s' };
  expect(environment(harness).missing).toEqual({ HTTPS_PROXY: 'http://p:1', HTTP_PROXY: 'http://p:2', TMPDIR: '/s' });
  expect(environment({ ...harness, https_proxy: 'http://own', TMPDIR: '/t' }).missing).toEqual({
    HTTP_PROXY: 'http://p:2',
  });
});
