import { digestPattern } from './image.ts';

/** Where an image is, or shall be. */
export type Place =
  | { readonly kind: 'registry'; readonly host: string; readonly repository: string }
  /** An OCI image layout: a folder, relative to the workspace. */
  | { readonly kind: 'layout'; readonly folder: string };

export interface Reference {
  readonly place: Place;
  readonly tag?: string;
  readonly digest?: string;
}

const repositoryPattern = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
export const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/** `host/repository[:tag][@sha256:…]` or `oci:folder[:tag][@sha256:…]`; undefined where it is neither. */
export function parseReference(text: string): Reference | undefined {
  const [named = '', digest, ...rest] = text.split('@');
  if (rest.length > 0 || (digest !== undefined && !digestPattern.test(digest))) return undefined;
  const ends = digest === undefined ? {} : { digest };
  if (named.startsWith('oci:')) {
    const [folder = '', tag, ...more] = named.slice(4).split(':');
    if (folder === '' || more.length > 0 || (tag !== undefined && !tagPattern.test(tag))) return undefined;
    return { place: { kind: 'layout', folder }, ...(tag === undefined ? {} : { tag }), ...ends };
  }
  const slash = named.indexOf('/');
  const first = named.slice(0, slash);
  // as everywhere, a first part without dot or port is a name at Docker's hub
  const hasHost = slash > 0 && (/[.:]/.test(first) || first === 'localhost');
  const host = hasHost ? first : 'docker.io';
  const match = /^([^:]+)(?::([^:]+))?$/.exec(hasHost ? named.slice(slash + 1) : named);
  const [, path = '', tag] = match ?? [];
  const repository = host === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  if (!/^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-fA-F:]+\](:\d{1,5})?$/.test(host) || !repositoryPattern.test(repository))
    return undefined;
  if (tag !== undefined && !tagPattern.test(tag)) return undefined;
  return { place: { kind: 'registry', host, repository }, ...(tag === undefined ? {} : { tag }), ...ends };
}

export const placeName = (place: Place): string =>
  place.kind === 'layout' ? `oci:${place.folder}` : `${place.host}/${place.repository}`;
