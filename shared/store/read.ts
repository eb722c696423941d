import { EvidenceError } from '../errors.ts';
import type { Locator } from './locator.ts';
import type { Found, StoreSite } from './site.ts';

export type Read =
  | Extract<Found, { kind: 'found' }>
  /** No place has it yet; with `ofChange` the change brings one along, which does not count. */
  | { readonly kind: 'absent'; readonly why: string; readonly ofChange: boolean };

/**
 * The first of the places that has it.
 * @throws EvidenceError where none has it and one of them had, or may have; OutsideError where a place does not answer, so that
 * no other one silently takes its part
 */
export async function readFirst(locators: readonly Locator[], site: StoreSite): Promise<Read> {
  const reasons: string[] = [];
  let lost = false;
  let ofChange = false;
  for (const locator of locators) {
    const found = await readOne(locator, site);
    if (found.kind === 'found') return found;
    lost ||= found.kind === 'lost';
    ofChange ||= found.kind === 'absent' && found.ofChange === true;
    reasons.push(`${locator.text}: ${found.why}`);
  }
  const why = reasons.join('; ');
  if (lost) throw new EvidenceError(`${why}.`);
  return { kind: 'absent', why, ofChange };
}

async function readOne(locator: Locator, site: StoreSite): Promise<Found> {
  switch (locator.kind) {
    case 'path':
      return (await import('./path.ts')).readPath(locator, site);
    case 'git':
      return (await import('./git-path.ts')).readGitPath(locator, site);
    case 'branch':
      return (await import('./branch.ts')).readBranch(locator, site);
    case 'artifact':
      return (await import('./artifact.ts')).readArtifact(locator, site);
    case 's3':
      return (await import('./s3.ts')).readS3(locator, site);
  }
}
