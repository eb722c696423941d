import { expect, test } from 'vitest';
import { type Deciding, smokeChecks } from './decide.ts';
import type { Evidence, SmokeEvidence } from './evidence.ts';

const settings = { mode: 'build', tolerance: 0.1, 'start-budget': 60 } as Deciding;
const ready = { ok: true } as const;
const golden = [
  { inputs: [1], prediction: 2 },
  { inputs: [2], prediction: 4 },
];
const said = (smoke: SmokeEvidence | undefined) => {
  const evidence = { build: { engine: 'docker', golden }, steps: { attested: [], tagged: [], smoke } };
  return smokeChecks(evidence as unknown as Evidence, settings).find(({ id }) => id === 'smoke.prediction');
};

test.each<[string, SmokeEvidence | undefined, string, string, RegExp]>([
  ['nothing was tried', undefined, 'fail', 'info', /not tried/],
  ['it was not ready', { ready: { ok: false, reason: 'r' }, answers: [] }, 'fail', 'info', /not tried/],
  ['it answered all', { ready, answers: [{ prediction: 2 }, { prediction: 4.05 }] }, 'pass', 'error', /all 2/],
  ['it answered nothing', { ready, answers: [] }, 'fail', 'error', /2 of 2 .*no answer to 2/],
  ['it broke off', { ready, answers: [{ prediction: 2 }] }, 'fail', 'error', /1 of 2 .*no answer to 1.*rows 2/],
  ['it answered another number', { ready, answers: [{ prediction: 2 }, { prediction: 5 }] }, 'fail', 'error', /rows 2/],
])('the golden rows where %s', (_, smoke, outcome, severity, reason) => {
  expect(said(smoke)).toMatchObject({ outcome, severity, reason: expect.stringMatching(reason) });
});
