import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll } from 'vitest';
import type { Gate } from '../../shared/gates/gate.ts';
import { gate } from '../../shared/gates/metric-regression/index.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import { reportSchema } from '../../shared/report/report.schema.ts';
import type { Report } from '../../shared/report/report.ts';
import { runGate } from '../../shared/run.ts';
import { settle } from '../../shared/settle.ts';

const ajv = new Ajv2020({ strict: false });
ajv.addVocabulary(['x-float-sum']);
const validReport = ajv.compile(reportSchema());

export interface Compared {
  readonly report: Report;
  readonly exit: number;
  readonly html: string;
}

/** The gate as a whole in the process: real files, the real engine, the memory host. Called outside of tests. */
export function comparer() {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'metric-regression-')));
  afterAll(() => rmSync(workspace, { recursive: true, force: true }));
  return {
    workspace,
    write: (name: string, content: string | Buffer): string => {
      writeFileSync(join(workspace, name), content);
      return name;
    },
    compare: async (settings: Readonly<Record<string, unknown>>): Promise<Compared> => {
      const host = memoryHost(workspace);
      const given = Object.entries({ reports: 'json', ...settings }).map(([name, value]) => ({
        name,
        value,
        source: `--${name}`,
      }));
      const anyGate = gate as unknown as Gate;
      const { exitCode } = await runGate(anyGate, await settle(anyGate, given, host), host);
      const document = host.published[0]?.document;
      if (!document) throw new Error('nothing was published');
      const { report } = document;
      if (!validReport(JSON.parse(renderJson(report)))) throw new Error(JSON.stringify(validReport.errors));
      return { report, exit: exitCode, html: settings.reports === 'html' ? await renderHtml(document) : '' };
    },
  };
}
