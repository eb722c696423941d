import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import type { Program } from './go-tool.ts';
import { must, which } from './run.ts';

const VERSION = 'v0.2.87';
const SOURCE = 'pkg/container/host_environment.go';
const WITH_TERMINAL = 'if true /* allocate Terminal */ {';

/**
 * Runs whole GitHub workflows. Built without the terminal that act gives to steps: GitHub gives none, and act closes it when
 * a step fails, with the last lines still unread.
 */
export const availableAct = (): Promise<Available<Program>> =>
  attempt(async () => {
    const folder = await cached(`act-${VERSION}-no-terminal`, async (into) => {
      const go = await which('go');
      if (go === undefined) throw new Error('Go is not installed, and act is built with it');
      const { stdout } = await must(go, ['mod', 'download', '-json', `github.com/nektos/act@${VERSION}`], {
        cwd: into,
      });
      const source = join(into, 'source');
      cpSync((JSON.parse(stdout) as { Dir: string }).Dir, source, { recursive: true });
      // the module cache is read-only
      await must('chmod', ['-R', 'u+w', source]);
      const file = join(source, SOURCE);
      const text = readFileSync(file, 'utf8');
      if (text.split(WITH_TERMINAL).length !== 2)
        throw new Error(`${SOURCE} of act ${VERSION} is not the one expected`);
      writeFileSync(file, text.replace(WITH_TERMINAL, 'if false {'));
      await must(go, ['build', '-o', join(into, 'act'), '.'], { cwd: source });
      rmSync(source, { recursive: true });
    });
    return { path: join(folder, 'act') };
  });
