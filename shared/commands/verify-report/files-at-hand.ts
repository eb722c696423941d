import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { inside } from '../../engine/find-files.ts';
import { sha256OfFile } from '../../engine/sha256-of-file.ts';
import type { Report } from '../../report/report.ts';
import type { Finding } from './verification.ts';

/** Holds the inputs and subjects of a report against the files of the workspace, as far as they are there. */
export async function filesAtHand({ inputs, subjects }: Report, workspace: string): Promise<readonly Finding[]> {
  const named = [
    ...inputs.map(({ name, path, sha256 }) => ({ id: `input ${path}`, said: `The input "${name}"`, path, sha256 })),
    ...subjects.map(({ role, name, sha256 }) => ({
      id: `subject ${role}=${name}`,
      said: `The subject "${role}"`,
      path: name,
      sha256,
    })),
  ];
  const findings: Finding[] = [];
  for (const { id, said, path, sha256 } of named) {
    const there = await digestAt(path, workspace);
    if (there === undefined) {
      findings.push({
        id,
        outcome: 'skipped',
        reason: `${said} (${path}) is not at hand: its digest was not compared.`,
      });
      continue;
    }
    // of a file that a change alters, both versions were judged, and one of them lies here
    const versions = named.filter((other) => other.path === path).map((other) => other.sha256);
    findings.push(
      versions.includes(there)
        ? { id, outcome: 'pass', reason: `${said} (${path}) is the file that lies here.` }
        : {
            id,
            outcome: 'fail',
            reason: `${said} (${path}) is another file than the one that lies here: sha256 ${sha256} in the report, ${there} here.`,
          },
    );
  }
  return findings;
}

/** Undefined where there is no such file in the workspace: a report may name anything. */
async function digestAt(path: string, workspace: string): Promise<string | undefined> {
  let real: string;
  try {
    real = realpathSync(resolve(workspace, path));
    if (!statSync(real).isFile()) return undefined;
  } catch {
    return undefined;
  }
  return inside(real, workspace) ? sha256OfFile({ path: real, name: path }) : undefined;
}
