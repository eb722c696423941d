import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import type { Program } from './go-tool.ts';
import { must, which } from './run.ts';

/** What `python3 -m pip` installs beside an interpreter, pinned. */
const packages = ['scikit-learn==1.7.2', 'numpy==2.3.4', 'scipy==1.16.3', 'joblib==1.5.2', 'threadpoolctl==3.6.0'];

/** What turns a model of scikit-learn into ONNX. */
const converter = [
  'skl2onnx==1.20.0',
  'onnx==1.23.2',
  'protobuf==7.36.2',
  'ml_dtypes==0.6.0',
  'typing_extensions==4.16.0',
];

/** What serves it: these and what they need. */
const runtime = ['onnxruntime==1.32.0', 'numpy==2.3.4'];

const pip = ['-m', 'pip', '--disable-pip-version-check', '--quiet'];

/** Python with scikit-learn. The packages lie in a folder of their own: a virtual environment does not bear being moved. */
export const availableSklearn = (): Promise<Available<Program & { readonly packages: string }>> =>
  attempt(async () => {
    const { path, version } = await interpreter();
    const folder = await cached(`python-${version}-${packages[0]}`, (into) => install(path, packages, into));
    if (!existsSync(join(folder, 'sklearn'))) throw new Error(`${folder} holds no scikit-learn: remove it`);
    return { path, packages: folder };
  });

/** Packages that write ONNX files (to be used beside those of `availableSklearn`), and wheels that run them. */
export const availableOnnx = (): Promise<Available<{ readonly packages: string; readonly wheels: string }>> =>
  attempt(async () => {
    const { path, version } = await interpreter();
    const folder = await cached(`python-${version}-${converter[0]}-${runtime[0]}`, async (into) => {
      await install(path, converter, join(into, 'packages'));
      mkdirSync(join(into, 'wheels'));
      await must(path, [...pip, 'download', '--only-binary', ':all:', '--dest', join(into, 'wheels'), ...runtime]);
    });
    return { packages: join(folder, 'packages'), wheels: join(folder, 'wheels') };
  });

async function interpreter(): Promise<{ readonly path: string; readonly version: string }> {
  const path = await which('python3');
  if (path === undefined) throw new Error('Python 3 is not installed');
  const { stdout } = await must(path, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
  return { path, version: stdout.trim() };
}

const install = async (python: string, what: readonly string[], into: string): Promise<void> =>
  void (await must(python, [...pip, 'install', '--no-deps', '--only-binary', ':all:', '--target', into, ...what]));
