import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type FoundFile, findFiles } from '../../engine/find-files.ts';
import { EvidenceError, messageOf, SettingsError } from '../../errors.ts';
import type { Site } from '../gate.ts';
import type { FileEvidence } from './evidence.ts';
import { type AllowedGlobals, allowedGlobals } from './scan/allowed-globals.ts';
import { block, Malformed, review, type Scanned } from './scan/finding.ts';
import { checkSafetensors, safetensorsHeader } from './scan/safetensors.ts';
import { scanFile } from './scan/scan-file.ts';
import { joinCompanions } from './scan/scan-model.ts';
import type { ContainerPackagingSettings } from './settings.ts';

export interface ModelSource {
  readonly evidence: FileEvidence;
  readonly file: FoundFile;
}

/** Bytes; a larger file is inspected only where its header says everything. */
const readWhole = 2 ** 30;

export function allowedBy(
  settings: Pick<ContainerPackagingSettings, 'scan-profile' | 'allow-globals'>,
): AllowedGlobals {
  const additions = (settings['allow-globals'] ?? []).map((text) => ({ text, parts: /^([\w.]+):(\w+)$/.exec(text) }));
  const problems = additions
    .filter(({ parts }) => !parts)
    .map(({ text }) => `"allow-globals" holds "${text}": write module:name, e.g. wages.features:LogScaler.`);
  if (problems.length > 0) throw new SettingsError(problems);
  return allowedGlobals(
    settings['scan-profile'],
    additions.map(({ parts }) => ({ module: parts?.[1] as string, name: parts?.[2] as string })),
  );
}

/** Finds, hashes and scans the files of the model, one after another. Nothing is loaded. */
export async function readModel(
  patterns: readonly string[],
  allowed: AllowedGlobals,
  site: Site,
): Promise<readonly ModelSource[]> {
  const found = new Map<string, FoundFile>();
  for (const pattern of patterns)
    for (const file of await findFiles(pattern, { root: site.workspace })) found.set(file.name, file);
  const files = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const folder = commonFolder(files.map(({ name }) => name));
  const scanned = [];
  for (const [i, file] of files.entries()) {
    site.progress(`scanning ${i + 1} of ${files.length} files`);
    const name = folder === '' ? file.name : file.name.slice(folder.length + 1);
    scanned.push({ name, file, bytes: file.bytes, ...(await scanned1(name, file, allowed)) });
  }
  site.progress(undefined);
  const verdicts = new Map(joinCompanions(scanned).map((verdict) => [verdict.path, verdict]));
  return scanned.map(({ name, file, sha256, bytes }) => {
    const { type, verdict, reasons } = verdicts.get(name) as FileEvidence;
    return { file, evidence: { path: name, type, verdict, reasons, sha256, bytes } };
  });
}

/** The longest folder that holds all of them. */
export function commonFolder(names: readonly string[]): string {
  const [first = ''] = names;
  for (let folder = posix.dirname(first); folder !== '.'; folder = posix.dirname(folder))
    if (names.every((name) => name.startsWith(`${folder}/`))) return folder;
  return '';
}

async function scanned1(
  name: string,
  file: FoundFile,
  allowed: AllowedGlobals,
): Promise<{ sha256: string; result: Scanned }> {
  if (file.bytes > readWhole) return { sha256: await hashed(file), result: await scanLarge(file) };
  let bytes: Buffer;
  try {
    bytes = readFileSync(file.path);
  } catch (error) {
    throw new EvidenceError(
      `"${file.name}" cannot be read (${(error as NodeJS.ErrnoException).code ?? messageOf(error)}): grant read access.`,
    );
  }
  if (bytes.length !== file.bytes)
    throw new EvidenceError(`"${file.name}" changed while it was read: run again when nothing writes to it.`);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), result: scanFile(name, bytes, allowed) };
}

async function scanLarge(file: FoundFile): Promise<Scanned> {
  const start = await head(file, 9);
  const length = safetensorsHeader(start, file.bytes);
  if (length === undefined)
    return {
      type: 'other',
      reasons: [review('It is larger than 1 GiB and no safetensors file: only those are inspected at this size.')],
    };
  try {
    checkSafetensors((await head(file, 8 + length)).subarray(8), file.bytes - 8 - length);
    return { type: 'safetensors', reasons: [] };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { type: 'safetensors', reasons: [block(`It is no valid safetensors file: ${error.message}.`)] };
  }
}

async function head(file: FoundFile, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file.path, { end: length - 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function hashed(file: FoundFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file.path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
