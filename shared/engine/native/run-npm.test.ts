import { describe, expect, it } from 'vitest';
import { describeFailure } from './run-npm.ts';

describe('describeFailure', () => {
  const cases: readonly [string, { stdout: string; stderr: string }, { code: string; summary: string }][] = [
    [
      "npm's JSON",
      { stdout: '{"error":{"code":"E404","summary":"Not\\n found"}}', stderr: 'npm error' },
      { code: 'E404', summary: 'Not found' },
    ],
    [
      'credentials in an address',
      { stdout: '', stderr: 'GET https://user:word@host.invalid/x failed' },
      { code: 'exit 1', summary: 'GET https://***@host.invalid/x failed' },
    ],
    ['nothing', { stdout: '', stderr: '' }, { code: 'exit 1', summary: 'npm said nothing' }],
    ['no object', { stdout: 'null', stderr: 'x'.repeat(900) }, { code: 'exit 1', summary: 'x'.repeat(500) }],
  ];
  it.each(cases)('%s', (_name, output, expected) => {
    expect(describeFailure(output, 'exit 1')).toEqual({ kind: 'failed', ...expected });
  });
});
