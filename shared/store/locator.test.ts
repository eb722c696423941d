import { expect, test } from 'vitest';
import { SettingsError } from '../errors.ts';
import { parseLocators, parseWritable } from './locator.ts';

test.each([
  ['a/b.json', { kind: 'path', path: 'a/b.json' }],
  ['git:origin/main:a/b.json', { kind: 'git', ref: 'origin/main', path: 'a/b.json' }],
  ['git:merge-base:b.json', { kind: 'git', ref: 'merge-base', path: 'b.json' }],
  [
    'artifact:gates.yml/mlops-gates-x',
    { kind: 'artifact', workflow: 'gates.yml', name: 'mlops-gates-x', path: 'report.json' },
  ],
  ['artifact:gates.yml/all:x/report.json', { kind: 'artifact', name: 'all', path: 'x/report.json' }],
  ['branch:mlops-gates:a/history.jsonl', { kind: 'branch', branch: 'mlops-gates', path: 'a/history.jsonl' }],
  ['s3://bucket/a/b', { kind: 's3', bucket: 'bucket', key: 'a/b' }],
])('%s', (text, locator) => {
  expect(parseLocators(text, 'x')).toMatchObject([locator]);
  expect(parseLocators(`${text}, other`, 'x')).toHaveLength(2);
});

test.each([
  '',
  ',',
  'git:main',
  'git:main:../x',
  'git:--upload-pack=x:y',
  'branch:-x:y',
  'branch:a..b:y',
  'branch:a:.git/config',
  'branch:a:/y',
  'artifact:gates.yml',
  's3://bucket',
  'https://host/x',
  'mlflow:x',
  'a\nb',
])('%j names no place', (text) => {
  expect(() => parseLocators(text, 'x')).toThrow(SettingsError);
});

test.each(['git:main:x', 'artifact:a/b', 'x,y'])('%s is not written to', (text) => {
  expect(() => parseWritable(text, 'history')).toThrow(SettingsError);
});
