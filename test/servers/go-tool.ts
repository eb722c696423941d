import { join } from 'node:path';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import { must, which } from './run.ts';

export interface Program {
  /** Absolute path of the executable. */
  readonly path: string;
}

/** A program that `go install` builds from the module proxy: pinned, built once. */
export const goTool = (name: string, module: string, version: string): Promise<Available<Program>> =>
  attempt(async () => {
    const folder = await cached(`${name}-${version}`, async (into) => {
      const go = await which('go');
      if (go === undefined) throw new Error(`Go is not installed, and ${name} is built with it`);
      await must(go, ['install', `${module}@${version}`], { env: { ...stringsOf(process.env), GOBIN: into } });
    });
    return { path: join(folder, name) };
  });

const stringsOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
