import { writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Published } from '../host.ts';

export interface FileArtifact {
  readonly name: string;
  readonly url: string;
}

/**
 * The report files at the address where a later step uploads them. Nothing is said to be where nobody will put it: without an
 * address there is no artifact.
 * @param base address of the workspace's copy, http or https
 * @param workspace absolute
 */
export function fileArtifacts(
  published: readonly Published[],
  base: string,
  workspace: string,
): readonly FileArtifact[] {
  return published.flatMap(({ document, files, folder }) =>
    files.map((file) => {
      const way = relative(workspace, file);
      const path = way.startsWith('..') ? join(basename(folder), basename(file)) : way;
      return {
        name: `${document.title}/${basename(file)}`,
        url: `${base.replace(/\/+$/, '')}/${path.split(sep).map(encodeURIComponent).join('/')}`,
      };
    }),
  );
}

/** @throws what the file system says */
export function writeArtifacts(file: string, fileArtifacts: readonly FileArtifact[]): void {
  if (fileArtifacts.length === 0) return;
  writeFileSync(file, `${JSON.stringify({ kind: 'fileUpload/v1', data: { fileArtifacts } })}\n`);
}
