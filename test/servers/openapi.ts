import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import { must } from './run.ts';

const VERSION = '23.0.2';
const WANTED = ['package/package.json', 'package/LICENSE', 'package/generated/api.github.com.json'];

/** GitHub's published description of its REST API: the folder of the unpacked npm package, reduced to what is read. */
export const availableOpenApi = (): Promise<Available<{ readonly folder: string }>> =>
  attempt(async () => {
    const folder = await cached(`octokit-openapi-${VERSION}`, async (into) => {
      await must('npm', ['pack', '--silent', '--ignore-scripts', `@octokit/openapi@${VERSION}`], { cwd: into });
      const archive = join(into, `octokit-openapi-${VERSION}.tgz`);
      await pipeline(
        createReadStream(archive),
        extract({ cwd: into, strip: 1, filter: (path) => WANTED.includes(path) }),
      );
      await rm(archive);
    });
    return { folder };
  });
