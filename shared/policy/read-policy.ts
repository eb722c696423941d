import { createHash } from 'node:crypto';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Waiver } from '../verdict/waive.ts';
import { inFileOrder, type Path, type Problem } from '../yaml/problem.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Policy, PolicyRun } from './policy.ts';
import { validatePolicy } from './validate-policy.ts';

export interface PolicyFile {
  /** Only where there is no problem. */
  readonly policy?: Policy;
  readonly problems: readonly Problem[];
}

interface PolicyText {
  readonly runs: Readonly<
    Record<
      string,
      {
        readonly gate: string;
        readonly needs?: readonly string[];
        readonly settings?: Readonly<Record<string, unknown>>;
      }
    >
  >;
  readonly waivers?: readonly Waiver[];
}

/**
 * Reads `mlops-gates.yml`; never throws. Beyond the schema: `needs` that name no run or lead in a circle, waivers of runs
 * that do not exist, and dates that are none.
 * @param source what the report names as the policy's source
 */
export function readPolicy(bytes: Uint8Array, source: string): PolicyFile {
  const document = readYaml(bytes, source);
  const problems = [...document.problems, ...validatePolicy(document)];
  if (problems.length > 0) return { problems: inFileOrder(problems) };
  const { runs, waivers = [] } = document.value as unknown as PolicyText;
  const problem = (path: Path, message: string, cure: string): Problem => ({
    message,
    cure,
    file: source,
    ...document.locate(path),
  });
  const names = Object.keys(runs);
  const found: Problem[] = [];
  const hint = (name: string) => {
    const near = didYouMean(name, names);
    return near ? `did you mean "${near}"?` : `the runs are ${names.join(', ')}`;
  };
  const list = names.map((name): PolicyRun => {
    const { gate, needs = [], settings = {} } = runs[name] as PolicyText['runs'][string];
    needs.forEach((need, i) => {
      if (!Object.hasOwn(runs, need))
        found.push(problem(['runs', name, 'needs', i], `there is no run "${need}"`, hint(need)));
    });
    return { name, gate, needs, settings, line: document.locate(['runs', name]).line };
  });
  waivers.forEach((waiver, i) => {
    if (!Object.hasOwn(runs, waiver.run))
      found.push(problem(['waivers', i, 'run'], `there is no run "${waiver.run}"`, hint(waiver.run)));
    if (!isDate(waiver.expires))
      found.push(problem(['waivers', i, 'expires'], `${waiver.expires} is no date`, 'write YYYY-MM-DD'));
  });
  const { ordered, circle } = order(list);
  if (circle)
    found.push(
      problem(['runs', circle, 'needs'], `the needs of "${circle}" lead back to itself`, 'take one of them out'),
    );
  if (found.length > 0) return { problems: inFileOrder(found) };
  return {
    problems: [],
    policy: { source, sha256: createHash('sha256').update(bytes).digest('hex'), runs: ordered, waivers },
  };
}

/** Runs in file order, but each after what it needs. */
function order(runs: readonly PolicyRun[]): { readonly ordered: readonly PolicyRun[]; readonly circle?: string } {
  const ordered: PolicyRun[] = [];
  const state = new Map<string, 'open' | 'done'>();
  let circle: string | undefined;
  const visit = (run: PolicyRun): void => {
    if (state.get(run.name) === 'done') return;
    if (state.get(run.name) === 'open') {
      circle ??= run.name;
      return;
    }
    state.set(run.name, 'open');
    for (const need of run.needs) {
      const needed = runs.find((other) => other.name === need);
      if (needed) visit(needed);
    }
    state.set(run.name, 'done');
    ordered.push(run);
  };
  for (const run of runs) visit(run);
  return circle === undefined ? { ordered } : { ordered, circle };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
