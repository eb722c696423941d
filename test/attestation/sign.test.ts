import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folder, type Signed, workplace } from './signed-report.ts';

let place: Signed;
beforeEach(() => {
  place = workplace();
});
afterEach(() => rmSync(place.workspace, { recursive: true }));

const files = (): readonly string[] => readdirSync(join(place.workspace, folder)).sort();

test.each<[string, readonly string[], string]>([
  ['no key', ['--sign', 'key'], 'it is not set'],
  ['a key that is not there', ['--sign', 'key', '--signing-key', 'gone.pem'], 'ENOENT'],
  ['a public key', ['--sign', 'key', '--signing-key', 'sign.pub'], 'a private one signs'],
  ['a key without "sign"', ['--signing-key', 'sign.pem'], '"sign" is off'],
  ['no report.json to sign', ['--sign', 'key', '--signing-key', 'sign.pem', '--reports', 'md'], 'leaves out json'],
  ['the identity of a job at a terminal', ['--sign', 'github'], 'works in a GitHub workflow alone'],
  ['an unknown way', ['--sign', 'keys'], 'did you mean "key"?'],
])('%s: nothing is judged', (_, words, said) => {
  const { exit, stderr } = place.gate(...words);
  expect([exit, stderr.includes(said)]).toEqual([2, true]);
});

test('the key may be given as text, and is nowhere to be read', () => {
  const pem = place.read('sign.pem');
  const all = 'json,md,html,junit,sarif';
  const { exit, stdout, stderr } = place.gate('--sign', 'key', `--signing-key=${pem}`, '--reports', all);
  expect(exit).toBe(0);
  expect(place.verify('--key', 'sign.pub').exit).toBe(0);
  const [secret = ''] = pem.split('\n').slice(1);
  const texts = [stdout, stderr, ...files().map((name) => readFileSync(join(place.workspace, folder, name), 'utf8'))];
  for (const text of texts) expect(text).not.toContain(secret);
});

test('a run that does not sign takes the signature of an earlier one away', () => {
  place.gate('--sign', 'key', '--signing-key', 'sign.pem');
  expect(files()).toEqual(['report.json', 'report.sigstore.json']);
  place.gate();
  expect(files()).toEqual(['report.json']);
});

test('a failure is signed as one, and so is a run that measured nothing', () => {
  expect(place.gate('--data', 'bad.csv', '--sign', 'key', '--signing-key', 'sign.pem').exit).toBe(1);
  expect(resultOf()).toBe('FAILED');
  expect(place.gate('--data', 'gone.csv', '--sign', 'key', '--signing-key', 'sign.pem').exit).toBe(3);
  expect(resultOf()).toBe('FAILED');
  expect(place.verify('--key', 'sign.pub').exit).toBe(0);
});

const resultOf = (): unknown => {
  const { payload } = JSON.parse(place.read(`${folder}/report.sigstore.json`)).dsseEnvelope;
  return JSON.parse(Buffer.from(payload, 'base64').toString()).predicate.result;
};

test('signing leaves the report as it is without', () => {
  const canonical = ({ execution: _, ...rest }: Record<string, unknown>) => rest;
  place.gate();
  const without = canonical(place.report());
  place.gate('--sign', 'key', '--signing-key', 'sign.pem');
  expect(canonical(place.report())).toEqual(without);
  expect(statSync(join(place.workspace, folder, 'report.sigstore.json')).size).toBeGreaterThan(100);
});
