import type { Check } from '../../../verdict/check.ts';
import type { Run } from '../evidence.ts';
import { counted, quoted } from './words.ts';

/** How the command ended, and whether it left what it should. */
export function runChecks(run: Run): Check[] {
  return [
    ended(run),
    ...(run.end === 'exited' && run.exitCode === 0 ? [inputsStable(run), ...run.results.map(result)] : []),
  ];
}

function ended(run: Run): Check {
  const head = {
    id: 'run.ended',
    title: 'the training ends by itself, with exit code 0',
    severity: 'error',
    expected: 'exit code 0',
  } as const;
  const left =
    run.leftBehind > 0
      ? ` ${counted(run.leftBehind, 'process')} that it left behind ${run.leftBehind === 1 ? 'was' : 'were'} ended.`
      : '';
  switch (run.end) {
    case 'not-started':
      return {
        ...head,
        outcome: 'error',
        cause: 'evidence',
        observed: null,
        reason: run.problem ?? 'It was not started.',
      };
    case 'time-budget':
    case 'memory-budget':
      return {
        ...head,
        outcome: 'fail',
        observed: run.exitCode,
        reason: `It was ended because it exceeded its ${run.end === 'time-budget' ? 'time' : 'memory'} budget: see the check of the budget.`,
      };
    case 'signal':
      return {
        ...head,
        outcome: 'fail',
        observed: null,
        reason: `It was ended by ${run.signal ?? 'a signal'}, which is not ours${run.signal === 'SIGKILL' ? ': the system may have been out of memory' : ''}. Its output is in the log.${left}`,
      };
    case 'exited':
      return run.exitCode === 0
        ? { ...head, outcome: 'pass', observed: 0, reason: `It ended with exit code 0.${left}` }
        : {
            ...head,
            outcome: 'fail',
            observed: run.exitCode,
            reason: `It ended with exit code ${run.exitCode}: its output in the log says why.${left}`,
          };
  }
}

function inputsStable({ changedInputs }: Run): Check {
  const head = {
    id: 'run.inputs-stable',
    title: 'the inputs stay as they are while the training runs',
    severity: 'error',
    expected: 'no input changes',
    observed: changedInputs.length,
  } as const;
  return changedInputs.length === 0
    ? { ...head, outcome: 'pass', reason: 'No input changed.' }
    : {
        ...head,
        outcome: 'fail',
        reason: `While the training ran ${changedInputs
          .slice(0, 3)
          .map(({ name }) => quoted(name))
          .join(
            ', ',
          )}${changedInputs.length > 3 ? ` and ${changedInputs.length - 3} more` : ''} changed: take what the training writes out of "inputs", and write nothing else meanwhile.`,
      };
}

function result({ path, sha256, problem }: Run['results'][number]): Check {
  const head = {
    id: `run.result[${path}]`,
    title: `the training writes ${path}`,
    severity: 'error',
    expected: 'a file that this training wrote',
  } as const;
  return problem === undefined && sha256 !== null
    ? { ...head, outcome: 'pass', observed: 1, reason: 'It was written.' }
    : { ...head, outcome: 'fail', observed: 0, reason: problem ?? 'It is not there.' };
}
