import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretKeeper } from '../../report/redact.ts';
import { sampleDocument } from '../../report/sample.test-helper.ts';
import type { Published } from '../host.ts';
import { cutBytes } from './cut-bytes.ts';
import { annotationsOf, writeAnnotations } from './write-annotations.ts';
import { fileArtifacts } from './write-artifacts.ts';

const published = (foreign: string): Published => ({
  document: sampleDocument(foreign),
  files: ['/w/out/a b/#é.html', '/elsewhere/reports/junit.xml'],
  folder: '/w/out/a b',
  outputs: {},
});

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdefg', 6, 'abcd!7'],
  ['aééé', 6, 'aé!7'],
  ['🦊🦊', 6, '🦊!8'],
])('%s in %d bytes is %s', (text, limit, cut) => {
  expect(cutBytes(text, limit, (size) => `!${size}`)).toBe(cut);
});

test('secrets are masked, the longest first, and line by line', () => {
  const { add, redacted: masked } = secretKeeper();
  for (const secret of ['', ' ', 'abcd', 'abcdef', 'once\ntwice']) add(secret);
  expect(masked('abcdef abcd once twice $& ')).toBe('*** *** *** *** $& ');
});

test('artifacts have addresses in which every part of the path is encoded', () => {
  expect(fileArtifacts([published('x')], 'https://h/b//', '/w').map(({ url }) => url)).toEqual([
    'https://h/b/out/a%20b/%23%C3%A9.html',
    'https://h/b/a%20b/junit.xml',
  ]);
});

test('annotations: long ones fit, what stood there before stays, the same context is replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annotations-'));
  try {
    const file = join(folder, 'a.json');
    writeFileSync(file, JSON.stringify({ accountId: 'a', annotations: [{ contextId: 'other' }] }));
    const ids = { account: 'a', org: 'o', project: 'p', pipeline: 'l', execution: 'e', stage: 's', step: 't' };
    const mine = annotationsOf([published('é'.repeat(40_000))], ids, new Date(5), (text) =>
      text.replaceAll('orders', '***'),
    );
    writeAnnotations(file, mine, ids);
    writeAnnotations(file, mine, ids);
    const envelope = JSON.parse(readFileSync(file, 'utf8'));
    expect(envelope).toMatchObject({
      accountId: 'a',
      orgId: 'o',
      projectId: 'p',
      pipelineId: 'l',
      planExecutionId: 'e',
      stageExecutionId: 's',
    });
    expect(envelope.annotations).toHaveLength(2);
    const [other, own] = envelope.annotations;
    expect(other).toEqual({ contextId: 'other' });
    expect(own).toMatchObject({ stepId: 't', timestamp: 5, style: 'error', mode: 'replace' });
    expect(own.contextId.length).toBeLessThanOrEqual(256);
    expect(own.contextId + own.summary).not.toContain('orders');
    expect(Buffer.byteLength(own.summary)).toBeLessThanOrEqual(64_000);
    writeFileSync(file, 'no JSON');
    writeAnnotations(file, mine, ids);
    expect(JSON.parse(readFileSync(file, 'utf8')).annotations).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
