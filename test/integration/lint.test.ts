import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { root } from '../process.ts';
import { availableActionlint } from '../servers/actionlint.ts';
import { skipWithReason } from '../servers/available.ts';
import { run } from '../servers/run.ts';
import { availableZizmor } from '../servers/zizmor.ts';
import { workflowTexts } from './workflow-texts.ts';

/** The workflows that a user copies, our own, and the metadata of our actions, read by two linters that are not ours. */

const [actionlint, zizmor] = await Promise.all([availableActionlint(), availableZizmor()]);
skipWithReason('actionlint', actionlint);
skipWithReason('zizmor', zizmor);

const workflows = workflowTexts();
const actions = ['action.yml', ...globSync('actions/*/action.yml', { cwd: root })];

test('the workflows are found', () => {
  const places = workflows.map(({ place }) => place);
  expect(places).toContain('.github/workflows/ci.yml');
  expect(places.some((place) => place.startsWith('actions/data-validation/README.md:'))).toBe(true);
  expect(actions).toContain('actions/data-validation/action.yml');
});

test.each(workflows)('$place names no action by a branch', ({ text }) => {
  const refs = [...text.matchAll(/\buses: *['"]?[^\s'"@]+@([^\s'"]+)/g)].map(([, ref]) => ref);
  for (const ref of refs) expect(ref).toMatch(/^(v\d+(\.\d+)*|[0-9a-f]{40}|COMMIT)$/);
});

describe.runIf(actionlint.ok)('actionlint', () => {
  const lint = (text: string) =>
    run(actionlint.ok ? actionlint.path : '', ['-no-color', '-oneline', '-stdin-filename', 'workflow.yml', '-'], {
      input: text,
    });

  test.each(workflows)('accepts $place', async ({ text, fragment }) => {
    expect(await lint(fragment ? `on: push\n${text}` : text)).toEqual({ exit: 0, stdout: '', stderr: '' });
  });

  test('refuses a workflow that reads an output of no step', async () => {
    const steps = `[{ run: "echo \${{ steps.gate.outputs.verdict }}" }]`;
    const { exit, stdout } = await lint(`on: push\njobs: { a: { runs-on: ubuntu-24.04, steps: ${steps} } }\n`);
    expect([exit, stdout]).toEqual([1, expect.stringContaining('"gate" is not defined')]);
  });
});

describe.runIf(zizmor.ok)('zizmor', () => {
  /** @param place `workflow` or `action`: zizmor tells them by their names */
  async function audit(text: string, place: 'workflow' | 'action') {
    const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-lint-'));
    try {
      const file = join(folder, place === 'action' ? 'action.yml' : '.github/workflows/workflow.yml');
      mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
      writeFileSync(file, text);
      const options = ['--offline', '--no-progress', '--quiet', '--strict-collection', '--persona', 'pedantic'];
      const config = ['--config', join(root, '.github', 'zizmor.yml'), '--format', 'json-v1'];
      const { stdout, stderr } = await run(zizmor.ok ? zizmor.path : '', [...options, ...config, file]);
      if (stdout.trim() === '') throw new Error(`zizmor said nothing: ${stderr}`);
      return (JSON.parse(stdout) as Finding[]).map(
        ({ ident, desc, locations: [at] }) =>
          `${ident}: ${desc} (line ${(at?.concrete.location.start_point.row ?? 0) + 1})`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /**
   * A snippet shows what our action needs, not how a team names its jobs or cancels its runs; those two findings say
   * nothing about safety.
   */
  const style = /^(anonymous-definition|concurrency-limits): /;

  /** `workflow_run` is what the pair for forks is made of. It is dangerous where the job runs or checks out something. */
  const harmless = (text: string): boolean =>
    !/pull_request_target/.test(text) && !/^ *(- )?run:/m.test(text) && !/actions\/checkout@/.test(text);

  test.each(workflows)('accepts $place', async ({ place, text, fragment }) => {
    const findings = await audit(fragment ? `on: push\n${text}` : text, 'workflow');
    const left = findings
      .filter((finding) => place.startsWith('.github/') || !style.test(finding))
      .filter((finding) => !finding.startsWith('dangerous-triggers:') || !harmless(text));
    expect(left).toEqual([]);
  });

  test.each(actions)('accepts %s', async (name) => {
    expect(await audit(readFileSync(join(root, name), 'utf8'), 'action')).toEqual([]);
  });

  test('refuses foreign text in a script, and the dangerous trigger', async () => {
    const steps = `[{ run: "echo \${{ github.event.pull_request.title }}" }]`;
    const findings = await audit(
      `on: pull_request_target\npermissions: {}\njobs: { a: { runs-on: ubuntu-24.04, steps: ${steps} } }\n`,
      'workflow',
    );
    expect(findings.map((finding) => finding.split(':')[0])).toEqual(
      expect.arrayContaining(['dangerous-triggers', 'template-injection']),
    );
  });
});

interface Finding {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly {
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
  }[];
}
