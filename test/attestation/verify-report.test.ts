import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verificationSchema } from '../../shared/commands/verify-report/verification.schema.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import type { Report } from '../../shared/report/report.ts';
import { folder, type Signed, workplace } from './signed-report.ts';

/** The shipped bundle signs and verifies; what is edited in between is noticed. */

const file = `${folder}/report.json`;
const signature = `${folder}/report.sigstore.json`;

let place: Signed;
let report = '';
let bundle = '';
beforeAll(() => {
  place = workplace();
  const { exit, stderr } = place.gate('--sign', 'key', '--signing-key', 'sign.pem');
  expect([exit, stderr]).toEqual([0, '']);
  report = place.read(file);
  bundle = place.read(signature);
});
afterAll(() => rmSync(place.workspace, { recursive: true }));

const reset = (): void => {
  place.write(file, report);
  place.write(signature, bundle);
  place.write('good.csv', 'id,country\n1,DE\n2,FR\n');
  place.write('model.bin', 'weights');
};
const unsigned = (): void => rmSync(join(place.workspace, signature));

test('a signed report verifies by the public key, and says by whom it is signed', () => {
  reset();
  const { exit, stdout, stderr } = place.verify('--key', 'sign.pub', '--passed', '--subject', 'model=model.bin');
  expect([exit, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^VERIFIED {2}\S+report\.json: data-validation, verdict pass; signed by key sha256:[0-9a-f]{64}\n/,
  );
});

test('without a key the signature is compared with the report, and its signer is not looked at', () => {
  reset();
  const { exit, stdout } = place.verify();
  expect(exit).toBe(0);
  expect(stdout).toContain('CONSISTENT');
  expect(stdout).toContain('by whom was not looked at');
});

test('an unsigned report says so, and is refused where a signer is asked for', () => {
  reset();
  unsigned();
  const open = place.verify();
  expect(open.exit).toBe(0);
  expect(open.stdout).toContain('It is not signed');
  expect(open.stdout).not.toContain('VERIFIED');
  expect(place.verify('--key', 'sign.pub').exit).toBe(3);
});

test('--json is a list by its schema, and says the same', () => {
  reset();
  const { exit, stdout } = place.verify('--key', 'other.pub', '--json');
  expect(exit).toBe(1);
  const value: unknown = JSON.parse(stdout);
  const valid = new Ajv2020().compile(verificationSchema());
  expect(valid(value), JSON.stringify(valid.errors)).toBe(true);
  expect(value).toMatchObject([{ file, verified: false, signer: null, verdict: 'pass' }]);
});

type Edit = (report: Record<string, unknown>) => unknown;
const parsed =
  (edit: Edit) =>
  (text: string): string => {
    const value = JSON.parse(text);
    edit(value);
    return renderJson(value as Report);
  };
const firstOf = (list: unknown): object => (list as readonly object[])[0] ?? {};
const digest = 'e'.repeat(64);

/** Each is written as the tool would write it. */
const edits: readonly (readonly [string, (text: string) => string, { readonly unsigned: number }])[] = [
  ['the verdict', parsed((it) => Object.assign(it, { verdict: 'fail', passed: false })), { unsigned: 1 }],
  [
    'the outcome of a check',
    parsed(({ checks }) => Object.assign(firstOf(checks), { outcome: 'fail' })),
    { unsigned: 1 },
  ],
  ['the exit code', parsed(({ execution }) => Object.assign(execution as object, { exitCode: 1 })), { unsigned: 1 }],
  [
    'a subject at hand',
    parsed(({ subjects }) => Object.assign(firstOf(subjects), { sha256: digest })),
    { unsigned: 1 },
  ],
  ['an input at hand', parsed(({ inputs }) => Object.assign(firstOf(inputs), { sha256: digest })), { unsigned: 1 }],
  [
    'a key that stands twice',
    (text) => text.replace('"verdict": "pass"', '"verdict": "fail",\n  "verdict": "pass"'),
    { unsigned: 1 },
  ],
  ['a space', (text) => text.replace('"pass"', ' "pass"'), { unsigned: 1 }],
  ['an unknown key', (text) => text.replace('"verdict"', '"verdictOf": 1,\n  "verdict"'), { unsigned: 1 }],
  ['its end', (text) => text.slice(0, -40), { unsigned: 1 }],
  ['the schema version', (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 2'), { unsigned: 1 }],
  [
    'the name of a subject',
    parsed(({ subjects }) => Object.assign(firstOf(subjects), { name: 'gone.bin' })),
    { unsigned: 0 },
  ],
  ['a sentence', parsed((it) => Object.assign(it, { summary: 'All is well.' })), { unsigned: 0 }],
  ['an evidence', parsed((it) => Object.assign(it, { evidence: {} })), { unsigned: 0 }],
  ['the version of the tool', parsed((it) => Object.assign(it.tool as object, { version: '9.9.9' })), { unsigned: 0 }],
  [
    'the time',
    parsed(({ execution }) => Object.assign(execution as object, { startedAt: '2020-01-01T00:00:00Z' })),
    { unsigned: 0 },
  ],
];

describe('an edited report', () => {
  test.each(edits)('signed: %s', (_, edit) => {
    reset();
    const edited = edit(report);
    expect(edited).not.toBe(report);
    place.write(file, edited);
    expect(place.verify('--key', 'sign.pub').exit).toBe(1);
    // nor does it pass for one of which nobody asks the signer
    expect(place.verify().exit).toBe(1);
  });

  test.each(edits)('not signed: %s', (_, edit, { unsigned: exit }) => {
    reset();
    unsigned();
    place.write(file, edit(report));
    const { stdout, ...ended } = place.verify();
    expect(ended.exit).toBe(exit);
    if (exit === 0) expect(stdout).toContain('It is not signed');
  });
});

test.each([
  ['the data', 'good.csv', 'id,country\n1,DE\n'],
  ['the model', 'model.bin', 'other weights'],
])('%s that lies here is another than the one that was judged', (_, name, text) => {
  reset();
  place.write(name, text);
  const { exit, stdout } = place.verify('--key', 'sign.pub');
  expect(exit).toBe(1);
  expect(stdout).toContain(`(${name}) is another file than the one that lies here`);
});

test('inputs that are not at hand are said to be so, and files outside are not read', () => {
  reset();
  rmSync(join(place.workspace, 'good.csv'));
  rmSync(join(place.workspace, 'model.bin'));
  symlinkSync('/etc/hostname', join(place.workspace, 'model.bin'));
  const { exit, stdout } = place.verify('--key', 'sign.pub');
  rmSync(join(place.workspace, 'model.bin'));
  expect(exit).toBe(0);
  expect(stdout).toContain('(good.csv) is not at hand');
  expect(stdout).toContain('(model.bin) is not at hand');
});

const other = (): { readonly report: string; readonly bundle: string } => {
  place.gate('--sign', 'key', '--signing-key', 'sign.pem', '--seed', '7');
  return { report: place.read(file), bundle: place.read(signature) };
};
const signedByOther = (): string => {
  place.gate('--sign', 'key', '--signing-key', 'other.pem');
  return place.read(signature);
};
const envelope = (change: (envelope: Record<string, unknown>) => void): string => {
  const value = JSON.parse(bundle);
  change(value.dsseEnvelope);
  return JSON.stringify(value);
};
const statement = (change: (statement: never) => void) =>
  envelope((it) => {
    const value = JSON.parse(Buffer.from(String(it.payload), 'base64').toString());
    change(value as never);
    it.payload = Buffer.from(JSON.stringify(value)).toString('base64');
  });

test.each<[string, () => string, number]>([
  ['of another report of the same key', () => other().bundle, 1],
  ['by another key', () => signedByOther(), 1],
  [
    'with an edited result',
    () => statement((it: { predicate: object }) => Object.assign(it.predicate, { result: 'FAILED' })),
    1,
  ],
  ['without the report among its subjects', () => statement((it: { subject: unknown[] }) => void it.subject.pop()), 1],
  ['of another type', () => envelope((it) => Object.assign(it, { payloadType: 'text/plain' })), 1],
  ['without signatures', () => envelope((it) => Object.assign(it, { signatures: [] })), 1],
  ['with an empty signature', () => envelope((it) => Object.assign(it, { signatures: [{ sig: '' }] })), 1],
  ['that is no JSON', () => 'signed', 1],
  ['that is empty', () => '', 1],
  ['that is JSON of something else', () => '[null]', 1],
])('a signature %s does not hold', (_, make, exit) => {
  reset();
  const made = make();
  reset();
  place.write(signature, made);
  const ended = place.verify('--key', 'sign.pub');
  expect([ended.exit, ended.stderr]).toEqual([exit, '']);
  expect(ended.stdout).toContain('REFUSED');
});

test('a bare DSSE envelope is as good', () => {
  reset();
  unsigned();
  place.write(`${folder}/report.dsse.json`, JSON.stringify(JSON.parse(bundle).dsseEnvelope));
  const good = place.verify('--key', 'sign.pub');
  const bad = place.verify('--key', 'other.pub');
  rmSync(join(place.workspace, folder, 'report.dsse.json'));
  expect([good.exit, bad.exit]).toEqual([0, 1]);
});

test('the url of the run is the signer to say', () => {
  reset();
  place.write(
    signature,
    statement((it: { predicate: object }) => Object.assign(it.predicate, { url: 'https://evil.example' })),
  );
  expect(place.verify('--key', 'sign.pub').exit).toBe(1);
});

test('what is asked for besides', () => {
  reset();
  expect(place.verify('--subject', 'model=good.csv').stdout).toContain('It judged another "model"');
  expect(place.verify('--subject', 'data=good.csv').stdout).toContain('It does not say which "data" it judged');
  expect(place.verify('--subject', 'data=good.csv').exit).toBe(1);
  expect(place.gate('--data', 'bad.csv', '--sign', 'key', '--signing-key', 'sign.pem').exit).toBe(1);
  expect(place.verify('--key', 'sign.pub').exit).toBe(0);
  const { exit, stdout } = place.verify('--key', 'sign.pub', '--passed');
  expect([exit, stdout.includes('It did not pass: its verdict is fail')]).toEqual([1, true]);
});

test.each([
  [['--key', 'sign.pem'], 'no verifier should hold'],
  [['--key', 'gone.pub'], 'cannot be read (ENOENT)'],
  [['--key', 'good.csv'], 'a public P-256 key in PEM is needed'],
  [['--key', 'sign.pub', '--repository', 'a/b'], 'name two signers'],
  [['--workflow', 'a.yml'], 'given without "repository"'],
  [['--keys', 'sign.pub'], 'did you mean "key"?'],
])('%j is refused', (words, said) => {
  reset();
  const { exit, stderr } = place.verify(...words);
  expect([exit, stderr.includes(said)]).toEqual([2, true]);
});

test('a report that is not there is missing evidence; several are verified together', () => {
  reset();
  expect(place.gate('--report-dir', 'second').exit).toBe(0);
  const both = place.verify('second/report.json', '--json');
  expect([both.exit, JSON.parse(both.stdout).length]).toEqual([0, 2]);
  expect(place.verify('gone/report.json').exit).toBe(3);
});
