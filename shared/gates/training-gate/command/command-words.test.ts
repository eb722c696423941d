import { expect, test } from 'vitest';
import { commandWords } from './command-words.ts';

test.each<[string, string[]]>([
  ['python train.py --epochs 3', ['python', 'train.py', '--epochs', '3']],
  ["  sh  -c 'a | b > c' ", ['sh', '-c', 'a | b > c']],
  ['run "two words" a\\ b', ['run', 'two words', 'a b']],
  ['run "say \\"hi\\" \\\\ \\n"', ['run', 'say "hi" \\ \\n']],
  ["run ''", ['run', '']],
  ['run a"b"\'c\'', ['run', 'abc']],
  ['["python", "-c", "print($x)"]', ['python', '-c', 'print($x)']],
  ['train --at HEAD~1 lr=[0.1,0.2]', ['train', '--at', 'HEAD~1', 'lr=[0.1,0.2]']],
])('%j', (text, words) => {
  expect(commandWords(text)).toEqual({ words });
});

test.each([
  ['a | b', /"\|" has a meaning in a shell only/],
  ['a > log', />/],
  ['a $HOME', /\$/],
  ['a "$HOME"', /\$/],
  ['a `b`', /`/],
  ['a *.csv', /\*/],
  ['a && b', /&/],
  ['a; b', /;/],
  ['a # b', /#/],
  ['a ~/b', /~/],
  ['a\nb', /\\n/],
  ["a 'b", /quote \('\) is not closed/],
  ['a \\', /backslash/],
  ['', /no program/],
  ["''", /no program/],
  ['["a", 1]', /no JSON list/],
  ['[]', /no program/],
])('%j is refused', (text, problem) => {
  const read = commandWords(text);
  expect('problem' in read ? read.problem : '').toMatch(problem);
});
