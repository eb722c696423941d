import { findFiles, readSmallFile } from '../../../engine/find-files.ts';
import { EvidenceError } from '../../../errors.ts';
import type { Json } from '../../../json.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { shortName } from '../../../text/short-name.ts';
import { readYaml } from '../../../yaml/read-yaml.ts';
import { canonicalJson, type HashedFile, type Parameter, sha256Of } from './fingerprint.ts';

export interface Parameters {
  readonly parameters: readonly Parameter[];
  readonly files: readonly HashedFile[];
}

/**
 * The parameters that entries `<file>` and `<file>:<dotted key>` name, each leaf by its own.
 * @throws EvidenceError when a file or a key is not there, or the file is no YAML or JSON
 */
export async function readParameters(entries: readonly string[], workspace: string): Promise<Parameters> {
  const leaves = new Map<string, Json>();
  const files = new Map<string, HashedFile>();
  for (const entry of entries) {
    const [, file = entry, key] = /^(.*\.(?:ya?ml|json)):(.+)$/is.exec(entry) ?? [];
    for (const found of await findFiles(file, { root: workspace })) {
      const bytes = readSmallFile(found);
      files.set(found.name, { path: found.name, sha256: sha256Of(bytes.toString('latin1')) });
      const { value, problems } = readYaml(bytes, found.name);
      const [problem] = problems;
      if (problem || value === undefined)
        throw new EvidenceError(
          `The parameters "${found.name}" cannot be read${problem ? ` (line ${problem.line}: ${problem.message})` : ''}: mend the YAML or JSON.`,
        );
      const part = key === undefined ? value : partOf(value, key, found.name);
      for (const [name, leaf] of leavesOf(part, key ?? '')) leaves.set(`${found.name}:${name}`, leaf);
    }
  }
  return {
    parameters: [...leaves]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, leaf]) => ({
        name,
        sha256: sha256Of(canonicalJson(leaf)),
        ...(leaf === null || typeof leaf === 'number' || typeof leaf === 'boolean' ? { value: leaf } : {}),
      })),
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function partOf(value: Json, key: string, file: string): Json {
  let part = value;
  for (const step of key.split('.')) {
    const inner = isMapping(part) && Object.hasOwn(part, step) ? part[step] : undefined;
    if (inner === undefined) {
      const hint = isMapping(part) ? didYouMean(step, Object.keys(part)) : undefined;
      throw new EvidenceError(
        `"${file}" has no parameter ${shortName(key)}${hint === undefined ? '' : `; did you mean ${shortName(hint)}?`}: mend the setting "parameters", or the file.`,
      );
    }
    part = inner;
  }
  return part;
}

/** A list is one leaf: its places say nothing by themselves. */
function leavesOf(value: Json, prefix: string): [string, Json][] {
  if (!isMapping(value) || Object.keys(value).length === 0) return [[prefix, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, prefix === '' ? key : `${prefix}.${key}`));
}

const isMapping = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
