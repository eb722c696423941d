import { SettingsError } from '../errors.ts';
import type { Locator } from './locator.ts';
import type { Change, Provenance, StoreSite } from './site.ts';

/**
 * Changes what a place holds: whole or not at all, and never over what another writer put there meanwhile.
 * @returns undefined where the change leaves it as it is
 * @throws EvidenceError, OutsideError where it was not written: then the old value stands
 */
export async function update(locator: Locator, change: Change, site: StoreSite): Promise<Provenance | undefined> {
  switch (locator.kind) {
    case 'path':
      return (await import('./path.ts')).updatePath(locator, change, site);
    case 'branch':
      return (await import('./branch.ts')).updateBranch(locator, change, site);
    case 's3':
      return (await import('./s3.ts')).updateS3(locator, change, site);
    default:
      throw new SettingsError([`"${locator.text}" can be read only.`]);
  }
}
