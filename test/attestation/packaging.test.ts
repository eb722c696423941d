import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { cli } from '../process.ts';
import { folder, type Signed, workplace } from './signed-report.ts';

/** Reports that are signed, bound to an image. */

/** One tensor of four bytes. */
const header = JSON.stringify({ a: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } });
const weights = Buffer.concat([
  Buffer.from(new BigUint64Array([BigInt(header.length)]).buffer),
  Buffer.from(header),
  Buffer.alloc(4, 7),
]);

let place: Signed;
beforeEach(() => {
  place = workplace('w.safetensors');
  writeFileSync(join(place.workspace, 'w.safetensors'), weights);
  const judged = place.gate('--sign', 'key', '--signing-key', 'sign.pem');
  expect(judged.exit).toBe(0);
});
afterEach(() => rmSync(place.workspace, { recursive: true }));

function packaging(...words: readonly string[]): { readonly exit: number | null; readonly report: Report } {
  const { exit, stdout, stderr } = cli(
    ['container-packaging', '--json', '--reports', 'json', '--report-dir', 'packaging', ...words],
    place.workspace,
  );
  expect(stderr).toBe('');
  return { exit, report: JSON.parse(stdout) as Report };
}
const build = (...words: readonly string[]) =>
  packaging(
    ...['--mode', 'build', '--model', 'w.safetensors', '--base-image', 'scratch', '--output', 'oci:img'],
    ...['--tags', 'v1', '--gate-reports', `${folder}/report.json`, ...words],
  );
const verify = (...words: readonly string[]) => packaging('--mode', 'verify', '--image', 'oci:img:v1', ...words);
const reasons = ({ report }: { readonly report: Report }): string =>
  report.checks.map(({ reason }) => reason).join('\n');

test('a signed report is accepted by its key, and its signature goes with the image', () => {
  expect(build('--report-key', 'sign.pub')).toMatchObject({ exit: 0 });
  rmSync(join(place.workspace, folder), { recursive: true });
  expect(verify('--report-key', 'sign.pub')).toMatchObject({ exit: 0 });
  expect(verify()).toMatchObject({ exit: 0 });
  const other = verify('--report-key', 'other.pub');
  expect([other.exit, reasons(other).includes('it is not signed by this key')]).toEqual([1, true]);
});

test('a report that is not signed, or by another key, is refused where a key is asked for', () => {
  expect(build('--report-key', 'other.pub').exit).toBe(1);
  rmSync(join(place.workspace, folder, 'report.sigstore.json'));
  const unsigned = build('--report-key', 'sign.pub');
  expect([unsigned.exit, reasons(unsigned).includes('no report.sigstore.json is with it')]).toEqual([1, true]);
  expect(readdirSync(place.workspace)).not.toContain('img');
  expect(build().exit).toBe(0);
  expect(verify().exit).toBe(0);
  expect(verify('--report-key', 'sign.pub').exit).toBe(1);
});

test('an edited report is refused', () => {
  const report = place.read(`${folder}/report.json`);
  place.write(`${folder}/report.json`, report.replace(/"summary": "[^"]*"/, '"summary": "All is well."'));
  expect(readFileSync(join(place.workspace, folder, 'report.json'), 'utf8')).not.toBe(report);
  expect(build('--report-key', 'sign.pub').exit).toBe(1);
});

test.each([
  ['sign.pem', 'no verifier should hold'],
  ['good.csv', 'a public P-256 key in PEM is needed'],
])('"%s" is no key to verify by', (path, said) => {
  const words = ['container-packaging', '--mode', 'verify', '--image', 'oci:img:v1', '--report-key', path];
  build();
  const { exit, stderr } = cli(words, place.workspace);
  expect([exit, stderr.includes(said)], stderr).toEqual([2, true]);
});
