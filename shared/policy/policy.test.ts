import { expect, test } from 'vitest';
import { judgedVersions, protect } from './protect.ts';
import { readPolicy } from './read-policy.ts';

const read = (text: string) => readPolicy(Buffer.from(text), 'mlops-gates.yml');
const run = (name: string, more = '') =>
  `  ${name}:\n    gate: data-validation\n    settings: {contract: c.yaml, data: d.csv}\n${more}`;

test('runs come in an order in which each stands after its needs', () => {
  const { policy, problems } = read(
    `version: 1\nruns:\n${run('c', '    needs: [a, b]\n')}${run('a')}${run('b', '    needs: [a]\n')}`,
  );
  expect(problems).toEqual([]);
  expect(policy?.runs.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(policy?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  [
    'an unknown need',
    `version: 1\nruns:\n${run('orders')}${run('b', '    needs: [ordrs]\n')}`,
    /there is no run "ordrs".*|did you mean "orders"/,
  ],
  [
    'a circle',
    `version: 1\nruns:\n${run('a', '    needs: [b]\n')}${run('b', '    needs: [a]\n')}`,
    /lead back to itself/,
  ],
  ['a need of itself', `version: 1\nruns:\n${run('a', '    needs: [a]\n')}`, /lead back to itself/],
  ['an unknown gate', 'version: 1\nruns:\n  a: {gate: data-validaton}\n', /data-validation/],
  [
    'an unknown setting',
    'version: 1\nruns:\n  a: {gate: data-validation, settings: {contrct: x, data: y}}\n',
    /contract/,
  ],
  [
    'a value of the wrong kind',
    'version: 1\nruns:\n  a: {gate: data-validation, settings: {contract: c, data: d, examples: many}}\n',
    /examples/,
  ],
  ['a missing required setting', 'version: 1\nruns:\n  a: {gate: data-validation, settings: {data: d}}\n', /contract/],
  ['another version', `version: 2\nruns:\n${run('a')}`, /version/],
  ['no runs', 'version: 1\nruns: {}\n', /runs/],
  ['nothing', '', /empty/i],
  [
    'a waiver of no run',
    `version: 1\nruns:\n${run('a')}waivers:\n  - {run: b, check: x, owner: o, reason: r, expires: "2026-01-01"}\n`,
    /there is no run "b"/,
  ],
  [
    'a waiver until never',
    `version: 1\nruns:\n${run('a')}waivers:\n  - {run: a, check: x, owner: o, reason: r, expires: "2026-02-30"}\n`,
    /2026-02-30 is no date/,
  ],
  [
    'a waiver without a reason',
    `version: 1\nruns:\n${run('a')}waivers:\n  - {run: a, check: x, owner: o, expires: "2026-01-01"}\n`,
    /reason/,
  ],
  [
    'a hostile run name',
    'version: 1\nruns:\n  "../../x": {gate: data-validation, settings: {contract: c, data: d}}\n',
    /x/,
  ],
])('refuses %s, with its place', (_, text, message) => {
  const { policy, problems } = read(text);
  expect(policy).toBeUndefined();
  expect(problems.map((problem) => `${problem.path} ${problem.message} ${problem.cure ?? ''}`).join('\n')).toMatch(
    message,
  );
  for (const problem of problems)
    expect(problem).toMatchObject({ file: 'mlops-gates.yml', line: expect.any(Number), column: expect.any(Number) });
});

const policy = (settings: object, waivers: object[] = []) => ({
  source: 'p',
  sha256: 'x',
  runs: [{ name: 'orders', gate: 'data-validation', needs: [], settings: { ...settings }, line: 2 }],
  waivers: waivers as never,
});
const settings = {
  contract: { type: 'string', decides: true, description: '' },
  data: { type: 'list', description: '' },
} as const;
const request = { isChange: true, run: 'orders', given: [], settings };

test('a change is judged by the version of the target branch', () => {
  const base = policy({ contract: 'strict.yaml' }, []);
  const head = policy({ contract: 'loose.yaml' }, [{ run: 'orders', check: 'x' }]);
  const result = protect({ ...request, base, head });
  expect(result.policy).toBe(base);
  expect(result.run?.settings).toEqual({ contract: 'strict.yaml' });
  expect(result.waivers).toEqual([]);
  expect(result.notices).toEqual([
    'The run "orders" differs from the target branch: the target branch\'s version decides.',
  ]);
});

test('settings that decide are refused from the step, evidence is not', () => {
  const base = policy({});
  expect(protect({ ...request, base, head: base, given: ['contract', 'data'] }).refused).toEqual(['contract']);
});

test('a run that the target branch does not have is judged by the change, and said to be new', () => {
  for (const base of [undefined, { ...policy({}), runs: [] }]) {
    const result = protect({ ...request, base, head: policy({ contract: 'new.yaml' }), given: ['contract'] });
    expect(result.run?.settings).toEqual({ contract: 'new.yaml' });
    expect(result.refused).toEqual([]);
    expect(result.notices[0]).toMatch(/^New: not yet protected/);
  }
});

test('a run that the change removes is still judged', () => {
  expect(protect({ ...request, base: policy({ contract: 'c' }), head: undefined }).run?.settings).toEqual({
    contract: 'c',
  });
});

test('a push is judged by its own version', () => {
  const head = policy({ contract: 'head.yaml' });
  const result = protect({ ...request, isChange: false, base: policy({}), head, given: ['contract'] });
  expect(result.policy).toBe(head);
  expect(result.refused).toEqual([]);
});

test.each([
  ['x', 'x', ['base']],
  ['x', 'y', ['base', 'head']],
  [undefined, 'y', ['head']],
  ['x', undefined, ['base']],
] as const)('a contract that is %s at the base and %s at the head is judged in %o', (base, head, versions) => {
  const result = judgedVersions(base, head, 'contract.yaml');
  expect(result.versions).toEqual(versions);
  expect(result.notice === undefined).toBe(base === head);
});
