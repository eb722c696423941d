import type { S3Access } from '../../clients/s3/access.ts';
import { hostOf } from '../../clients/s3/address.ts';
import type { S3 } from '../../clients/s3/s3.ts';
import { EvidenceError } from '../../errors.ts';
import { sqlLiteral } from '../../report/escape.ts';
import { dataFile } from '../file-format.ts';
import type { DataFile, FileFormat } from '../table.ts';
import { type CopyBudget, copyBudget, copyObject } from './copy-object.ts';
import { findS3 } from './find-s3.ts';
import { findHttps } from './https.ts';
import type { RemoteObject } from './remote-object.ts';

export interface RemoteOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mask: (secret: string) => void;
  /** Folder for copies. */
  readonly scratch: () => string;
  /** Setting `copy-budget`, in bytes. */
  readonly budget: number | undefined;
  readonly format: FileFormat | 'auto';
  readonly endpoint?: string | undefined;
  readonly progress: (line: string | undefined) => void;
}

export interface RemoteFiles {
  /** What an entry names: copies of text files, and Parquet where it lies. */
  readonly files: (entry: string) => Promise<DataFile[]>;
  /** What DuckDB is told before it is locked, so that it can read what lies elsewhere; the statements hold secrets. */
  readonly secrets: () => Promise<readonly string[]>;
  /** @throws EvidenceError when one of these files is no longer what was found */
  readonly unchanged: (files: readonly DataFile[]) => Promise<void>;
}

/** Many small objects wait for the network most of the time. */
const copiesAtOnce = 8;
const patience = { patienceMs: 30_000, firstWaitMs: 500 };

/** Files of other machines as data files. */
export function remoteFiles(options: RemoteOptions): RemoteFiles {
  let access: S3Access | undefined;
  let client: S3 | undefined;
  let budget: Promise<CopyBudget> | undefined;
  let copies = 0;
  const inPlace = new Map<string, string>();
  const { env, mask, endpoint: given } = options;
  const s3Options = { env, mask, ...(given === undefined ? {} : { endpoint: given }) };
  const s3 = async (): Promise<S3> => {
    const { openS3, s3Access } = await import('../../clients/s3/s3.ts');
    access ??= s3Access(s3Options);
    client ??= openS3(s3Options);
    return client;
  };
  const found = async (entry: string): Promise<readonly RemoteObject[]> =>
    /^s3:/i.test(entry) ? findS3(entry, await s3()) : [await findHttps(entry, patience)];

  const fileOf = async (object: RemoteObject, entry: string): Promise<DataFile> => {
    const { name, address, etag, bytes } = object;
    if (bytes === 0) throw new EvidenceError(`"${name}" is empty (0 bytes): nothing can be validated.`);
    if (isParquet(object, options.format) && readable(object)) {
      inPlace.set(name, entry);
      const path = address.is === 's3' ? name : address.url.href;
      return { path, name, format: 'parquet', compression: 'none', bytes: bytes ?? 0, remote: { etag } };
    }
    const scratch = options.scratch();
    budget ??= copyBudget(options.budget, scratch);
    const copy = await copyObject(object, copies++, scratch, await budget, { s3, patience });
    return dataFile({ path: copy.path, name, bytes: copy.bytes }, options.format);
  };

  return {
    files: async (entry) => {
      options.progress(`Looking for ${entry.replace(/[?#].*$/s, '').slice(0, 200)}`);
      const objects = await found(entry);
      const files: DataFile[] = [];
      for (let from = 0; from < objects.length; from += copiesAtOnce) {
        options.progress(`Reading ${objects[from]?.name} (${from + 1} of ${objects.length})`);
        files.push(
          ...(await Promise.all(objects.slice(from, from + copiesAtOnce).map((object) => fileOf(object, entry)))),
        );
      }
      return files;
    },

    secrets: async () => {
      if (!access) return [];
      const { endpoint, credentials } = access;
      const own = await credentials();
      const words: Readonly<Record<string, string | undefined>> = {
        key_id: own?.accessKeyId,
        secret: own?.secretAccessKey,
        session_token: own?.sessionToken,
        region: endpoint.region,
        ...(endpoint.url ? { endpoint: hostOf(endpoint), url_style: 'path' } : {}),
      };
      const parts = Object.entries(words).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name} ${sqlLiteral(value)}`],
      );
      return [`create secret (type s3, ${parts.join(', ')}, use_ssl ${endpoint.url?.protocol !== 'http:'})`];
    },

    unchanged: async (files) => {
      const remote = files.filter((file) => file.remote !== undefined);
      const now = new Map<string, string>();
      for (const entry of new Set(remote.map(({ name }) => inPlace.get(name) as string)))
        for (const object of await found(entry)) now.set(object.name, object.etag);
      const changed = remote.find(({ name, remote: before }) => now.get(name) !== before?.etag);
      if (changed)
        throw new EvidenceError(`"${changed.name}" changed while it was read: run again when nothing writes to it.`);
    },
  };
}

const isParquet = ({ name }: RemoteObject, format: FileFormat | 'auto'): boolean =>
  format === 'parquet' || (format === 'auto' && /\.(parquet|pq)$/i.test(name));

/**
 * DuckDB takes `?` in an address as the begin of parameters and the others as wildcards; what has no ETag could change
 * unseen, and an address that was percent-encoded is encoded once more.
 */
const readable = ({ address, etag, bytes }: RemoteObject): boolean => {
  if (etag === '' || etag.startsWith('W/') || bytes === undefined) return false;
  return address.is === 's3' ? !/[*?[\]]/.test(address.key) : !/[*?[\]%#]/.test(address.url.href);
};
