import { expect, test } from 'vitest';
import { childEnvironment, secretsOf } from './child-environment.ts';
import { lineSplitter } from './line-splitter.ts';

test.each<[string, Buffer[], string[]]>([
  ['lines', [Buffer.from('a\nb\n')], ['a', 'b']],
  ['a line in parts', [Buffer.from('a'), Buffer.from('b\n')], ['ab']],
  ['a last line without an end', [Buffer.from('a\nb')], ['a', 'b']],
  ['a bar of progress', [Buffer.from('1 %\r50 %\r100 %\r\nend\n')], ['100 %', 'end']],
  ['a character in parts', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ['é']],
])('%s', (_, chunks, expected) => {
  const lines: string[] = [];
  const splitter = lineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.write(chunk);
  splitter.end();
  expect(lines).toEqual(expected);
});

test('a line without end does not fill the memory', () => {
  const lengths: number[] = [];
  const splitter = lineSplitter((line) => lengths.push(line.length));
  for (let i = 0; i < 100; i++) splitter.write(Buffer.alloc(1000, 'x'));
  splitter.end();
  expect(lengths.length).toBeGreaterThan(5);
  expect(Math.max(...lengths)).toBeLessThan(10_000);
});

test('the training does not get what is the gate s own', () => {
  const env = {
    PATH: '/bin',
    'INPUT_GITHUB-TOKEN': 'x',
    PLUGIN_X: 'x',
    GITHUB_OUTPUT: 'f',
    GITHUB_SHA: 's',
    DRONE_OUTPUT: 'f',
    AWS_REGION: 'r',
  };
  expect(childEnvironment(env, ['MARK', '1'])).toEqual({ PATH: '/bin', GITHUB_SHA: 's', AWS_REGION: 'r', MARK: '1' });
});

test('values are secrets by their names', () => {
  const env = {
    HF_TOKEN: 'hf_12345678',
    AWS_SECRET_ACCESS_KEY: 'abcdefghij',
    USE_TOKEN: 'true',
    KEYBOARD: 'qwertyuiop',
    TOKEN_FILE: '/run/token/file',
    API_KEY: 'short',
  };
  expect(secretsOf(env)).toEqual(['hf_12345678', 'abcdefghij']);
});
