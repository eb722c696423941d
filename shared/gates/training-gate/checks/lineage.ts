import type { Check } from '../../../verdict/check.ts';
import type { Lineage } from '../evidence.ts';

export type LineagePart = 'commit' | 'clean' | 'inputs' | 'parameters' | 'environment-lock' | 'command';

const usual: readonly LineagePart[] = ['commit', 'inputs', 'environment-lock', 'command'];

/**
 * It is known from which commit, data, environment and command the judged training comes.
 * @param asked undefined where nobody says what has to be known: then a folder that is no git checkout is warned of its commit
 */
export function lineageChecks(known: Lineage, asked: readonly LineagePart[] | undefined): Check[] {
  const { source, commit, checkout, conflicts } = known;
  const warns = asked === undefined && source !== 'nothing' && commit === null && !checkout && conflicts.length === 0;
  if (!warns) return [lineage(known, asked ?? usual)];
  return [
    lineage(
      known,
      usual.filter((part) => part !== 'commit'),
    ),
    unknownCommit,
  ];
}

const unknownCommit: Check = {
  id: 'lineage.commit',
  title: 'it is known which commit was trained',
  severity: 'warning',
  outcome: 'fail',
  observed: { numerator: 0, denominator: 1 },
  expected: 'a commit',
  reason:
    'The commit is not known, because this folder is no git checkout: train in one (there it is required), or say with "lineage" what has to be known.',
};

function lineage(known: Lineage, wanted: readonly LineagePart[]): Check {
  const head = {
    id: 'lineage',
    title: 'it is known what was trained',
    // a log alone has none; who gives a record or inputs asks for it
    severity: known.source === 'nothing' ? 'warning' : 'error',
    expected: wanted.join(', '),
  } as const;
  const missing = wanted.filter((part) => !has(known, part));
  const observed = { numerator: wanted.length - missing.length, denominator: wanted.length };
  const [conflict] = known.conflicts;
  if (conflict !== undefined) return { ...head, outcome: 'fail', observed, reason: conflict };
  if (known.source === 'nothing')
    return {
      ...head,
      outcome: 'error',
      cause: 'evidence',
      observed: null,
      reason:
        'Nothing says what this log was trained from: give the "record" that mode=run writes, or "inputs", "environment-lock" and "command".',
    };
  if (missing.length > 0)
    return {
      ...head,
      outcome: 'fail',
      observed,
      reason: `Of the training is not known: ${missing.map((part) => wordsOf[part]).join('; ')}.${missing.some(isOfCommit) && known.source === 'record' ? recordedWithout : ''}`,
    };
  return { ...head, outcome: 'pass', observed, reason: `Known from the ${known.source}: ${wanted.join(', ')}.` };
}

const isOfCommit = (part: LineagePart): boolean => part === 'commit' || part === 'clean';

/** Where nothing else changed, `mode: run` would not train again. */
const recordedWithout = ' A training that is recorded without it runs again once its record is removed.';

const wordsOf: Readonly<Record<LineagePart, string>> = {
  commit: 'the commit (train in a git checkout)',
  clean: 'that the files of the commit were unaltered (commit them before training)',
  inputs: 'the code and data (set "inputs")',
  parameters: 'the parameters (set "parameters")',
  'environment-lock': 'the environment (set "environment-lock", e.g. to requirements.txt, or take it out of "lineage")',
  command: 'the command (set "command")',
};

function has({ commit, clean, fingerprint }: Lineage, part: LineagePart): boolean {
  switch (part) {
    case 'commit':
      return commit !== null;
    case 'clean':
      return clean === true;
    case 'inputs':
      return (fingerprint?.inputs.length ?? 0) > 0;
    case 'parameters':
      return (fingerprint?.parameters.length ?? 0) > 0;
    case 'environment-lock':
      return (fingerprint?.environmentLock.length ?? 0) > 0;
    case 'command':
      return fingerprint?.command != null;
  }
}
