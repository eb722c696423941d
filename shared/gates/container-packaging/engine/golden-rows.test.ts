import { describe, expect, test } from 'vitest';
import { agrees, goldenRows } from './golden-rows.ts';

const rows = (name: string, text: string) => {
  const read = goldenRows(name, text);
  return 'problem' in read ? read.problem : read.rows;
};

describe('rows', () => {
  test.each([
    {
      name: 'r.json',
      text: '[{"inputs":[1,null,"a"],"prediction":[0.5,0.5]}]',
      first: { inputs: [1, null, 'a'], prediction: [0.5, 0.5] },
    },
    { name: 'r.JSONL', text: '\n{"inputs":[1],"prediction":"yes"}\n', first: { inputs: [1], prediction: 'yes' } },
    { name: 'r.csv', text: 'a,prediction,b\r\n1,-2.5e1,\r\n', first: { inputs: [1, null], prediction: -25 } },
    {
      name: 'r.csv',
      text: '\ufeffa,b,prediction\n"x, ""y""\nz",007,true',
      first: { inputs: ['x, "y"\nz', '007'], prediction: 'true' },
    },
  ])('$name $text', ({ name, text, first }) => expect(rows(name, text)).toEqual([first]));

  test.each([
    { name: 'r.txt', text: '[]', say: /ends with/ },
    { name: 'r.json', text: '{', say: /no valid JSON/ },
    { name: 'r.json', text: '[{"inputs":[NaN],"prediction":1}]', say: /no valid JSON/ },
    { name: 'r.json', text: '{"inputs":[1],"prediction":1}', say: /no list/ },
    { name: 'r.json', text: '[]', say: /no row/ },
    { name: 'r.jsonl', text: '', say: /no row/ },
    { name: 'r.json', text: '[{"inputs":[1],"prediction":1},{"inputs":[],"prediction":1}]', say: /row 2/ },
    { name: 'r.json', text: '[{"inputs":[[1]],"prediction":1}]', say: /row 1/ },
    { name: 'r.json', text: '[{"inputs":[1],"prediction":null}]', say: /row 1/ },
    { name: 'r.json', text: '[{"inputs":[1],"prediction":[]}]', say: /row 1/ },
    { name: 'r.json', text: '[{"inputs":[1],"prediction":1,"tolerance":9}]', say: /row 1/ },
    { name: 'r.json', text: '[{"inputs":[1e400],"prediction":1}]', say: /row 1/ },
    { name: 'r.json', text: '[{"inputs":[1],"prediction":[-1e400]}]', say: /row 1/ },
    { name: 'r.csv', text: 'a,prediction\n1,2\n1e400,2\n', say: /row 2/ },
    { name: 'r.csv', text: 'a,b\n1,2\n', say: /column "prediction"/ },
    { name: 'r.csv', text: 'prediction\n1\n', say: /column "prediction"/ },
    { name: 'r.csv', text: 'prediction,prediction\n1,1\n', say: /column "prediction"/ },
    { name: 'r.csv', text: 'a,prediction\n1,2\n1\n', say: /row 2/ },
    { name: 'r.csv', text: 'a,prediction\n1,\n', say: /row 1/ },
    { name: 'r.csv', text: 'a,prediction\n"1,2\n', say: /quote/ },
    { name: 'r.csv', text: 'a,prediction\n', say: /no row/ },
  ])('refused: $name $text', ({ name, text, say }) => expect(rows(name, text)).toMatch(say));
});

test.each([
  { predicted: 1.05, expected: 1, tolerance: 0.1, holds: true },
  { predicted: 1.2, expected: 1, tolerance: 0.1, holds: false },
  { predicted: 1, expected: 1, tolerance: 0, holds: true },
  { predicted: '1', expected: 1, tolerance: 9, holds: false },
  { predicted: null, expected: 0, tolerance: 9, holds: false },
  { predicted: undefined, expected: 0, tolerance: 9, holds: false },
  { predicted: 'yes', expected: 'yes', tolerance: 0, holds: true },
  { predicted: 'Yes', expected: 'yes', tolerance: 9, holds: false },
  { predicted: [1, 2], expected: [1, 2.05], tolerance: 0.1, holds: true },
  { predicted: [1], expected: [1, 2], tolerance: 9, holds: false },
  { predicted: 1, expected: [1], tolerance: 9, holds: false },
  { predicted: true, expected: 1, tolerance: 9, holds: false },
])('$predicted for $expected within $tolerance: $holds', ({ predicted, expected, tolerance, holds }) =>
  expect(agrees(predicted, expected, tolerance)).toBe(holds));
