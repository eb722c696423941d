import { exitCodes } from '../../verdict/faces.ts';

/** What each exit code means to a person, in the order in which they are read. */
export const exitCodeMeanings: readonly { readonly code: number; readonly meaning: string }[] = [
  {
    code: exitCodes.pass,
    meaning:
      'Verdict `pass`; also verdict `inconclusive` with `on-inconclusive: warn`, and every verdict with `report-only`.',
  },
  { code: exitCodes.fail, meaning: 'Verdict `fail`, because the evidence shows that a requirement does not hold.' },
  { code: exitCodes.settings, meaning: 'The settings, the policy or a file they name are wrong: nothing was judged.' },
  { code: exitCodes.evidence, meaning: 'Verdict `error`, because evidence is missing or cannot be read.' },
  { code: exitCodes.outside, meaning: 'Verdict `error`, because an outside system did not answer or refused.' },
  {
    code: exitCodes.inconclusive,
    meaning:
      'Verdict `inconclusive` with `on-inconclusive: fail`, or where `burden: prove-safety` asks for proof: the evidence decides neither way.',
  },
  {
    code: exitCodes.bug,
    meaning: 'A bug in mlops-gates, not in your data: `mlops-gates-bug.txt` says what to report.',
  },
  { code: exitCodes.sigint, meaning: 'Stopped by SIGINT, e.g. Ctrl+C.' },
  { code: exitCodes.sigterm, meaning: 'Stopped by SIGTERM, e.g. a cancelled job.' },
];

/** How several runs together exit: the first of these that one of them has. */
export const combinedExitCodeMeaning =
  'Several runs together exit with the first of 2, 1, 4, 3, 5 and 0 that one of them has.';
