import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folder, gate, harnessStep, node, written } from '../../place.mjs';
import { side } from '../checks/case.mjs';

const ROWS = 100;

export const cold = {
  name: 'cold',
  about: 'What every start costs: the gate on 100 rows against a script that loads DuckDB and selects 1',
  sizes: [ROWS],
  async *comparisons() {
    const lines = Array.from({ length: ROWS }, (_, i) => `${i},name ${i}`);
    written('small.csv', `id,name\n${lines.join('\n')}\n`);
    written('small.json', JSON.stringify(contract));
    const settings = { contract: 'small.json', data: 'small.csv' };
    const passes = (report) => ({ passes: { holds: report.passed } });
    const other = side('DuckDB, select 1', [node, join(import.meta.dirname, 'select-1.mjs')], () => ({
      passes: { holds: true },
    }));
    const all = { reports: 'json,md,html,junit,sarif' };
    const data = 'CSV';
    const read = (stdout) => passes(JSON.parse(stdout));
    yield { data, rows: ROWS, ours: side('gate', gate('data-validation', settings), read), other };
    yield {
      data,
      rows: ROWS,
      ours: side('gate, all reports', gate('data-validation', { ...settings, ...all }), read),
      other,
    };
    const step = side('Harness step', harnessStep, () => ({ passes: { holds: true } }), { env, exits: [0] });
    yield { data, rows: ROWS, ours: step, other };
  },
};

const env = {
  HARNESS_WORKSPACE: folder,
  DRONE_OUTPUT: join(tmpdir(), 'mlops-gates-bench-output.env'),
  PLUGIN_GATE: 'data-validation',
  PLUGIN_CONTRACT: 'small.json',
  PLUGIN_DATA: 'small.csv',
  PLUGIN_REPORTS: 'json',
};

const contract = {
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id: 'small',
  version: '1.0.0',
  status: 'active',
  schema: [
    {
      name: 'small',
      properties: [
        { name: 'id', logicalType: 'integer', required: true, unique: true },
        { name: 'name', required: true },
      ],
    },
  ],
};
