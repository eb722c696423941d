import type { DataFile } from '../table.ts';

/** An object of another machine, as it was when it was found. */
export interface RemoteObject {
  /** Its address without what follows a `?`, where keys and signatures stand. */
  readonly name: string;
  readonly address:
    | { readonly is: 's3'; readonly bucket: string; readonly key: string }
    | { readonly is: 'https'; readonly url: URL };
  /** Empty where the server gives none. */
  readonly etag: string;
  /** Undefined where the server does not say it. */
  readonly bytes: number | undefined;
}

export const isRemote = (entry: string): boolean => /^(s3|https?):\/\//i.test(entry);

/** Of a file that is read where it lies. */
export const etagOf = (file: DataFile): string | undefined => file.remote?.etag;
