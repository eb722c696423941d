import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import type { Program } from './go-tool.ts';
import { must, which } from './run.ts';

/** What `python3 -m pip` installs beside an interpreter, pinned. */
const packages = ['scikit-learn==1.7.2', 'numpy==2.3.4', 'scipy==1.16.3', 'joblib==1.5.2', 'threadpoolctl==3.6.0'];

/** Python with scikit-learn. The packages lie in a folder of their own: a virtual environment does not bear being moved. */
export const availableSklearn = (): Promise<Available<Program & { readonly packages: string }>> =>
  attempt(async () => {
    const python = await which('python3');
    if (python === undefined) throw new Error('Python 3 is not installed');
    const { stdout } = await must(python, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
    const folder = await cached(`python-${stdout.trim()}-${packages[0]}`, async (into) => {
      await must(python, [
        ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:'],
        ...['--target', into, ...packages],
      ]);
    });
    if (!existsSync(join(folder, 'sklearn'))) throw new Error(`${folder} holds no scikit-learn: remove it`);
    return { path: python, packages: folder };
  });
