import { join } from 'node:path';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import type { Program } from './go-tool.ts';
import { must, which } from './run.ts';

const VERSION = '1.32.0';

/** Audits workflows and actions for security. Its wheel holds one executable, so no environment has to be made for it. */
export const availableZizmor = (): Promise<Available<Program>> =>
  attempt(async () => {
    const folder = await cached(`zizmor-${VERSION}`, async (into) => {
      const python = await which('python3');
      if (python === undefined) throw new Error('Python is not installed, and zizmor is fetched by its pip');
      const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--target', into];
      await must(python, ['-m', 'pip', 'install', ...options, `zizmor==${VERSION}`]);
    });
    return { path: join(folder, 'bin', 'zizmor') };
  });
