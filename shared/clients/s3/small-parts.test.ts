import { expect, test } from 'vitest';
import { addressOf, type Endpoint, endpointUrl } from './address.ts';
import { listingPage } from './listing.ts';
import { readIni } from './shared-files.ts';

const own: Endpoint = { url: new URL('http://127.0.0.1:9000'), region: 'us-east-1' };
const amazon: Endpoint = { url: undefined, region: 'eu-west-1' };

test.each([
  [own, 'b-1', 'a b/c#d%20?e+f.csv', 'http://127.0.0.1:9000/b-1/a%20b/c%23d%2520%3Fe%2Bf.csv'],
  [amazon, 'b-1', "it's(1)!*", 'https://b-1.s3.eu-west-1.amazonaws.com/it%27s%281%29%21%2A'],
  [amazon, 'with.dots', 'a', 'https://s3.eu-west-1.amazonaws.com/with.dots/a'],
  [{ ...amazon, region: 'cn-north-1' }, 'b-1', 'a', 'https://b-1.s3.cn-north-1.amazonaws.com.cn/a'],
])('address %#', (endpoint, bucket, key, href) => {
  expect(addressOf(endpoint, bucket, key).href).toBe(href);
});

test.each([
  ['b-1', 'a/../b', /no address can carry/],
  ['b-1', './b', /no address can carry/],
  ['b/../c', 'a', /no name of a bucket/],
  ['', 'a', /no name of a bucket/],
])('%j and %j are refused', (bucket, key, words) => {
  expect(() => addressOf(own, bucket, key)).toThrow(words);
});

test.each(['ftp://host', 'host:9000', 'https://user:word@host', 'https://host?x'])('%s is no endpoint', (text) => {
  expect(() => endpointUrl(text, 'AWS_ENDPOINT_URL')).toThrow(/AWS_ENDPOINT_URL/);
});

test('sections of shared files', () => {
  const text = '# c\n[default]\nregion = a ; note\r\n[profile  x]\nkey=1\n  nested = 2\nkey2 = a=b\n';
  expect(Object.fromEntries([...readIni(text)].map(([name, section]) => [name, { ...section }]))).toEqual({
    default: { region: 'a' },
    'profile x': { key: '1', key2: 'a=b' },
  });
});

const page = (inner: string, more = '<IsTruncated>false</IsTruncated>'): string =>
  `<?xml version="1.0"?><ListBucketResult xmlns="x">${more}${inner}</ListBucketResult>`;
const one = '<Contents><Key>a&amp;b&#x9;+c</Key><ETag>&quot;e&quot;</ETag><Size>3</Size></Contents>';

test('a page of a listing', () => {
  expect(listingPage(page(one), 's')).toEqual({
    objects: [{ key: 'a&b\t+c', etag: '"e"', bytes: 3 }],
    next: undefined,
  });
  const encoded = page(
    one.replace('a&amp;b&#x9;+c', 'a%2Bb+c'),
    '<EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>',
  );
  expect(listingPage(encoded, 's').objects[0]?.key).toBe('a+b c');
  const more = '<IsTruncated>true</IsTruncated><NextContinuationToken>t==</NextContinuationToken>';
  expect(listingPage(page('', more), 's').next).toBe('t==');
});

test.each([
  ['cut off', page(one).slice(0, -5)],
  ['without a word on the rest', page(one, '')],
  ['truncated without a token', page(one, '<IsTruncated>true</IsTruncated>')],
  ['fewer objects than counted', page(one, '<IsTruncated>false</IsTruncated><KeyCount>2</KeyCount>')],
  ['an object without its length', page(one.replace(/<Size>.*<\/Size>/, ''))],
  ['another document', '<html></html>'],
])('a page that is %s is refused', (_, xml) => {
  expect(() => listingPage(xml, 's')).toThrow(/no whole answer/);
});
