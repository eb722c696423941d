import { realpathSync } from 'node:fs';
import { gateNamed, gates } from '../shared/gates/index.ts';
import { githubHost } from '../shared/hosts/github/host.ts';
import { readInputs } from '../shared/hosts/github/read-inputs.ts';
import { githubSettings } from '../shared/settings/github.ts';
import { parseSettings } from '../shared/settings/parse.ts';
import { umbrellaFace } from '../shared/settings/writers/umbrella.ts';
import { endAtSignals, runStep } from '../shared/step.ts';
import { umbrellaStep } from '../shared/umbrella.ts';

/** A step of a GitHub workflow: one gate's action, or the umbrella. Sets `process.exitCode`. */
export async function main(entry: string): Promise<void> {
  endAtSignals();
  const face = gateNamed(entry) ?? umbrellaFace(gates);
  const inputs = readInputs(process.env, face.settings);
  const own = parseSettings(githubSettings, inputs.own);
  const host = githubHost({
    settings: own.settings,
    title: gateNamed(entry) ? entry : 'mlops-gates',
    workspace: realpathSync(process.env.GITHUB_WORKSPACE ?? process.cwd()),
    env: process.env,
  });
  for (const warning of inputs.warnings) host.warn(warning);
  const step = gateNamed(entry) ? { command: entry, runs: [], given: inputs.given } : umbrellaStep(inputs.given);
  const problems = [...inputs.problems, ...own.problems.map(({ message }) => message), ...(step.problems ?? [])];
  process.exitCode = await runStep({ ...step, problems }, host);
}
