import { expect, test } from 'vitest';
import { buildWords } from './build-image.ts';
import { dockerfile, requirementsProblems } from './dockerfile.ts';
import { frameworks, serveScript } from './serve-script.ts';

const hash = `--hash=sha256:${'a'.repeat(64)}`;

test.each([
  { text: `numpy==2.3.4 ${hash} ${hash}\n`, problems: 0 },
  {
    text: `# made by a tool\nnumpy==2.3.4 \\\n    ${hash} \\\r\n    ${hash}  # why\n\nscipy[all]==1.16.3 ; python_version < "4" ${hash}`,
    problems: 0,
  },
  { text: 'numpy==2.3.4\n', problems: 1 },
  { text: `numpy==2.3.4 ${hash}\nscipy==1.16.3\n`, problems: 1 },
  { text: `numpy>=2 ${hash}\n`, problems: 1 },
  { text: `numpy==2.* ${hash}\n`, problems: 1 },
  { text: `numpy==2.3.4 --hash=md5:${'a'.repeat(32)}\n`, problems: 1 },
  { text: `--index-url https://registry.example\nnumpy==2.3.4 ${hash}\n`, problems: 1 },
  { text: `-r other.txt\n-e .\n`, problems: 2 },
  { text: `numpy @ https://registry.example/numpy.whl ${hash}\n`, problems: 1 },
  { text: '# nothing\n', problems: 1 },
])('requirements $text: $problems problems', ({ text, problems }) =>
  expect(requirementsProblems('requirements.txt', text)).toHaveLength(problems));

test('the Dockerfile ends as a user without name and rights', () => {
  for (const withRequirements of [false, true]) {
    const lines = dockerfile(withRequirements).split('\n');
    expect(lines.slice(0, 2)).toEqual(['ARG BASE', 'FROM $' + '{BASE}']);
    expect(lines.filter((line) => line.startsWith('USER ')).at(-1)).toBe('USER 65532:65532');
    expect(lines.some((line) => line.includes('"--require-hashes"'))).toBe(withRequirements);
    expect(lines.filter((line) => line !== '').at(-1)).toBe('COPY model/ /models/');
  }
});

test.each(frameworks)('%s: a path is a literal, whatever it holds', (framework) => {
  const script = serveScript(framework, '/models/a"\\\')\nimport os\u{1F600}.onnx');
  expect(script).not.toContain('\nimport os');
  expect(script).toMatch(/^[\x20-\x7e\n]*$/);
  const [, literal = ''] = /^MODEL = json\.loads\((".*")\)$/m.exec(script) ?? [];
  expect(JSON.parse(JSON.parse(literal))).toBe('/models/a"\\\')\nimport os\u{1F600}.onnx');
});

test('a build has a network only to load packages, and labels are arguments', () => {
  const build = {
    engine: 'docker',
    from: `registry.example/base@sha256:${'0'.repeat(64)}`,
    labels: { say: '$(id) "; --network host' },
  } as unknown as Parameters<typeof buildWords>[0];
  const words = buildWords(build, '/context', '/id');
  expect(words).toContain('say=$(id) "; --network host');
  expect(words.join(' ')).toContain('--network none');
  expect(buildWords({ ...build, requirements: Buffer.from('') }, '/context', '/id')).not.toContain('none');
});
