import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { availableAct } from '../servers/act.ts';
import { skipWithReason } from '../servers/available.ts';
import { runWorkflow } from './act.ts';
import { makeRelease, type Release } from './release.ts';
import { type Files, userRepository } from './user-repository.ts';

/** The shortest way through each face: one workflow, good data and bad data. What goes beyond it has files of its own beside this one. */

const act = await availableAct();
skipWithReason('act', act);

const contract = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: amount, logicalType: number, logicalTypeOptions: { minimum: 0 } }
`;

const workflow = `on: push
permissions:
  contents: read # to check the repository out
jobs:
  data:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - id: gate
        uses: mlops-gates/mlops-gates/actions/data-validation@v1
        with:
          contract: orders.odcs.yaml
          data: orders.csv
`;

const path = '.github/workflows/gates.yml';
const files = (rows: string): Files => ({
  [path]: workflow,
  'orders.odcs.yaml': contract,
  'orders.csv': `id,amount\n${rows}`,
});

describe.runIf(act.ok)('a push that act runs', () => {
  let release: Release;
  beforeAll(() => {
    release = makeRelease();
  });
  afterAll(() => release.dispose());

  test.each([
    { name: 'good data', rows: '1,2.5\n2,0\n', exit: 0, outcome: 'success', verdict: 'pass', failed: '0' },
    { name: 'bad data', rows: '1,2.5\n1,-3\n', exit: 1, outcome: 'failure', verdict: 'fail', failed: '2' },
    { name: 'no row at all', rows: '', exit: 1, outcome: 'failure', verdict: 'error', failed: undefined },
  ])('$name: $verdict', async ({ rows, exit, outcome, verdict, failed }) => {
    const repository = await userRepository({ files: files(rows) });
    try {
      const result = await runWorkflow({
        act: act.ok ? act.path : '',
        repository,
        workflow: path,
        event: 'push',
        local: { 'mlops-gates/mlops-gates@v1': release.folder },
      });
      const gate = result.steps.find(({ id }) => id === 'gate');
      expect([result.exit, gate?.outcome, gate?.outputs.verdict], result.text).toEqual([exit, outcome, verdict]);
      if (failed !== undefined) expect(gate?.outputs['failed-checks']).toBe(failed);
      expect(gate?.summary).not.toBe('');
      expect(gate?.annotations.some(({ level }) => level === 'error')).toBe(verdict !== 'pass');
      expect(result.artifacts.size).toBe(1);
    } finally {
      repository.dispose();
    }
  });
});
