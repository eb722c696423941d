import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, type Ended } from '../process.ts';

export const folder = 'mlops-gates-report/data-validation';

export interface Signed {
  readonly workspace: string;
  /** Runs the gate that writes the report. */
  readonly gate: (...more: string[]) => Ended;
  readonly verify: (...more: string[]) => Ended;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly report: () => Record<string, unknown>;
}

/** A folder with data, a contract, a model, and two pairs of keys (`sign.pem`, `sign.pub`, `other.…`); reports are about `model`. */
export function workplace(model = 'model.bin'): Signed {
  const workspace = mkdtempSync(join(tmpdir(), 'signed-'));
  const write = (name: string, text: string): void => writeFileSync(join(workspace, name), text);
  const read = (name: string): string => readFileSync(join(workspace, name), 'utf8');
  write('contract.yaml', contract);
  write('good.csv', 'id,country\n1,DE\n2,FR\n');
  write('bad.csv', 'id,country\n1,DE\n1,FR\n');
  write('model.bin', 'weights');
  for (const name of ['sign', 'other']) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    write(`${name}.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    write(`${name}.pub`, publicKey.export({ type: 'spki', format: 'pem' }).toString());
  }
  return {
    workspace,
    write,
    read,
    report: () => JSON.parse(read(`${folder}/report.json`)),
    gate: (...more) => {
      const data = more.includes('--data') ? [] : ['--data', 'good.csv'];
      const reports = more.includes('--reports') ? [] : ['--reports', 'json'];
      const words = ['--contract', 'contract.yaml', ...data, '--subject', `model=${model}`, ...reports];
      return cli(['data-validation', ...words, ...more], workspace);
    },
    verify: (...more) => cli(['verify-report', `${folder}/report.json`, ...more], workspace),
  };
}

const contract = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: id
        logicalType: integer
        unique: true
      - name: country
        logicalType: string
`;
