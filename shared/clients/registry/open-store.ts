import { resolve } from 'node:path';
import { credentialFor } from './credentials.ts';
import { layoutStore } from './layout.ts';
import { type Place, placeName } from './reference.ts';
import { remoteStore } from './remote.ts';
import type { ImageStore } from './store.ts';

/** From where a store is opened. */
export interface Where {
  /** Absolute; folders of layouts are relative to it. */
  readonly workspace: string;
  /** Told the secrets that are sent to a registry. */
  readonly mask: (secret: string) => void;
}

export const openStore = (place: Place, { workspace, mask }: Where): ImageStore =>
  place.kind === 'layout'
    ? layoutStore(resolve(workspace, place.folder), placeName(place))
    : remoteStore({ ...place, credential: credentialFor(place.host), mask });
