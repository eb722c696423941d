import { resolve } from 'node:path';
import { credentialFor } from './credentials.ts';
import { layoutStore } from './layout.ts';
import { type Place, placeName } from './reference.ts';
import { remoteStore } from './remote.ts';
import type { ImageStore } from './store.ts';

/** @param workspace absolute; folders of layouts are relative to it */
export const openStore = (place: Place, workspace: string): ImageStore =>
  place.kind === 'layout'
    ? layoutStore(resolve(workspace, place.folder), placeName(place))
    : remoteStore({ ...place, credential: credentialFor(place.host) });
