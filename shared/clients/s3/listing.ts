import { OutsideError } from '../../errors.ts';
import type { S3Object } from './s3.ts';
import { innerOf, textOf } from './xml.ts';

export interface ListingPage {
  readonly objects: readonly S3Object[];
  /** Asks for the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/**
 * A page of a bucket's listing (ListObjectsV2).
 * @throws OutsideError when it is no whole page: a part of the objects must never pass for all of them
 */
export function listingPage(xml: string, said: string): ListingPage {
  const broken = (): OutsideError =>
    new OutsideError(`The listing of ${said} is no whole answer of an S3 server: run again, and look at the endpoint.`);
  const truncated = textOf(xml, 'IsTruncated');
  if (!/<\/ListBucketResult>\s*$/.test(xml) || (truncated !== 'true' && truncated !== 'false')) throw broken();
  const isEncoded = textOf(xml, 'EncodingType') === 'url';
  const objects = innerOf(xml, 'Contents').map((part): S3Object => {
    const [key, etag, size] = [textOf(part, 'Key'), textOf(part, 'ETag'), textOf(part, 'Size')];
    if (key === undefined || etag === undefined || !/^\d+$/.test(size ?? '')) throw broken();
    try {
      return { key: isEncoded ? decodeURIComponent(key.replaceAll('+', ' ')) : key, etag, bytes: Number(size) };
    } catch {
      throw broken();
    }
  });
  const counted = textOf(xml, 'KeyCount');
  if (counted !== undefined && Number(counted) !== objects.length + innerOf(xml, 'CommonPrefixes').length)
    throw broken();
  const next = textOf(xml, 'NextContinuationToken');
  if (truncated === 'true' && (next === undefined || next === '')) throw broken();
  return { objects, next: truncated === 'true' ? next : undefined };
}
