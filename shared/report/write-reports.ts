import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { signatureFile } from '../attestation/bundle.ts';
import { type ReportFormat, reportFormats } from '../settings/common.ts';
import type { ReportDocument } from './document.ts';

export const reportFiles: Readonly<Record<ReportFormat, string>> = {
  json: 'report.json',
  md: 'report.md',
  html: 'report.html',
  junit: 'junit.xml',
  sarif: 'report.sarif',
};

export interface WriteReportsOptions {
  /** Absolute, or relative to the workspace; made when it is absent. */
  readonly dir: string;
  readonly formats: ReadonlySet<ReportFormat>;
  /** A directory inside the workspace must not lead out of it by a symbolic link. */
  readonly workspace: string;
  /** Of `report.md`, in bytes; by default just below what a step summary of GitHub holds (1 MiB). */
  readonly limitBytes?: number;
}

const defaultLimitBytes = 1_000_000;

/**
 * Writes the chosen reports and returns their paths, in the order of `reportFormats`. All reports of an earlier run are
 * removed first: neither a format that is no longer chosen nor a renderer that fails leaves an old verdict behind.
 * Each file appears whole or not at all.
 */
export const writeReports = async (
  document: ReportDocument,
  options: WriteReportsOptions,
): Promise<readonly string[]> => {
  const dir = await clearReports(options.dir, options.workspace);
  const written: string[] = [];
  for (const format of reportFormats.filter((each) => options.formats.has(each))) {
    const path = join(dir, reportFiles[format]);
    await replaceFile(path, await render(format, document, options.limitBytes ?? defaultLimitBytes));
    written.push(path);
  }
  return written;
};

/** Makes the folder and removes all reports of an earlier run from it, and what signed them. Returns its absolute path. */
export const clearReports = async (folder: string, workspace: string): Promise<string> => {
  const dir = resolve(workspace, folder);
  await refuseLinkOut(dir, resolve(workspace));
  await mkdir(dir, { recursive: true });
  for (const name of [...Object.values(reportFiles), signatureFile]) await rm(join(dir, name), { force: true });
  return dir;
};

/** Renderers are loaded when they are used, so that a run that writes JSON starts without the others. */
const render = async (format: ReportFormat, document: ReportDocument, limitBytes: number): Promise<string> => {
  switch (format) {
    case 'json':
      return (await import('./render-json.ts')).renderJson(document.report);
    case 'md':
      return (await import('./render-markdown.ts')).renderMarkdown(document, { limitBytes });
    case 'html':
      return (await import('./render-html.ts')).renderHtml(document);
    case 'junit':
      return (await import('./render-junit.ts')).renderJunit(document);
    case 'sarif':
      return (await import('./render-sarif.ts')).renderSarif(document);
  }
};

/** The file appears whole or not at all. */
export const replaceFile = async (path: string, text: string): Promise<void> => {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    // `wx` does not follow a link that somebody put there.
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
};

const refuseLinkOut = async (dir: string, workspace: string): Promise<void> => {
  if (!isInside(dir, workspace)) return;
  const root = await realpath(workspace);
  const real = await realOfNearest(dir);
  if (!isInside(real, root))
    throw new Error(
      `The report directory '${relative(workspace, dir)}' leads out of the workspace by a symbolic link: remove the link or choose another report-dir.`,
    );
};

const isInside = (path: string, root: string): boolean => {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way);
};

/** The real path of the nearest directory that exists; making the rest fails where one of them is a link to nowhere. */
const realOfNearest = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT') || dirname(path) === path) throw error;
    return realOfNearest(dirname(path));
  }
};
