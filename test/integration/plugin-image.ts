import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, root } from '../process.ts';
import { baseImage } from '../servers/base-image.ts';
import type { Engine } from '../servers/engine.ts';

/** What the Dockerfile copies, with the bundle that the tests built. */
export function imageContext(): string {
  const context = mkdtempSync(join(tmpdir(), 'mlops-gates-context-'));
  for (const path of [
    'package.json',
    'package-lock.json',
    'LICENSE',
    'node_modules/@duckdb',
    'node_modules/detect-libc',
  ])
    cpSync(join(root, path), join(context, path), { recursive: true, dereference: true });
  cpSync(dist, join(context, 'dist'), { recursive: true });
  return context;
}

export const pluginDockerfile: string = join(root, 'harness-steps', 'Dockerfile');

/** Builds the plugin image as harness-steps/README.md says; returns its tag. */
export async function buildPluginImage(engine: Engine): Promise<string> {
  const context = imageContext();
  const tag = 'mlops-gates:local';
  try {
    await engine.build({ context, dockerfile: pluginDockerfile, tag, args: { BASE: await baseImage(engine) } });
    return tag;
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}
