import { expect, test } from 'vitest';
import { trustedRoots } from './trusted-roots.ts';

const root = { certificateAuthorities: [{}], tlogs: [] };
const other = { certificateAuthorities: [{}], tlogs: [{}] };

test.each<[string, string, readonly unknown[] | undefined]>([
  ['one document', JSON.stringify(root, null, 2), [root]],
  ['one a line', `${JSON.stringify(root)}\n\n${JSON.stringify(other)}\n`, [root, other]],
  ['nothing', '', undefined],
  ['no JSON', 'root', undefined],
  ['a line that is none', `${JSON.stringify(root)}\nroot`, undefined],
  ['a document without authorities', JSON.stringify({ certificateAuthorities: [] }), undefined],
  ['something else', '[]', undefined],
])('%s', (_, text, roots) => {
  expect(trustedRoots(text)).toEqual(roots);
});
