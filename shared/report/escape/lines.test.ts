import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine } from './plain-line.ts';
import { escapeWorkflowCommandData, escapeWorkflowCommandProperty } from './workflow-command.ts';

/** How GitHub's runner reads a command back: these replacements in this order. */
const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

const commands = fc
  .array(
    fc.constantFrom(
      '%',
      '%25',
      '%0A',
      '%3A',
      '\n',
      '\r',
      ':',
      '::',
      ',',
      '::error::',
      '##[',
      '##vso[',
      '#',
      '[',
      ' ',
      'x',
      '\u001b[2J',
      '\u009b31m',
      '\u202e',
      '\u200b',
      '\u2028',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const hostile = fc.oneof(commands, fc.string({ unit: 'binary' }));

test('a workflow command carries any text on one line', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeWorkflowCommandData(text)).not.toMatch(/[\r\n]/);
      expect(escapeWorkflowCommandProperty(text)).not.toMatch(/[\r\n:,]/);
      expect(unescapeData(escapeWorkflowCommandData(text))).toBe(text);
      expect(unescapeProperty(escapeWorkflowCommandProperty(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('a plain line is one line, in which nothing acts and no command begins', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = plainLine(text);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
  ['a\nb\r\nc', 'a b c'],
  ['::set-output name=verdict::pass', ': :set-output name=verdict::pass'],
  ['  \n ::error::x', ': :error::x'],
  ['x ##[error]y', 'x # #[error]y'],
  ['user\u202egpj.exe', 'user\\u202egpj.exe'],
  ['tag\u{e0041}', 'tag\\u{e0041}'],
  ['Größe 大きさ 🦊', 'Größe 大きさ 🦊'],
])('%j is printed as %j', (text, line) => {
  expect(plainLine(text)).toBe(line);
});
