import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { workflowToken } from '../../../test/github-api/state.ts';
import { apis, clientOf } from './api.test-helper.ts';
import { readReportZip } from './read-report-zip.ts';
import { downloadArtifact, listArtifacts, storageAddress } from './workflow-artifacts.ts';
import { zipOf } from './zip.test-helper.ts';

const start = apis();
const archive = zipOf([{ name: 'report.json', content: '{"a":1}' }]);
const zip = archive.toString('base64');
const storage = 'GET /artifacts/{file}';
const anApi = async (expired = false) => {
  const api = await start({ artifacts: [{ runId: 5, name: 'mlops-gates-report', zip, expired }] });
  return { api, id: api.state.artifacts[0]?.id ?? 0 };
};

test('all pages of one run', async () => {
  const artifacts = Array.from({ length: 230 }, (_, index) => ({ runId: 5, name: `report-${index}`, zip }));
  const api = await start({ artifacts: [{ runId: 6, name: 'other', zip, expired: true }, ...artifacts] });
  const listed = await listArtifacts(clientOf(api), 5);
  expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(artifacts.map(({ name }) => name));
  expect(api.requests).toHaveLength(3);
  expect(await listArtifacts(clientOf(api), 6)).toMatchObject({
    value: [{ name: 'other', expired: true, bytes: archive.length }],
  });
});

test('the archive comes from the storage, which does not see the token', async () => {
  const { api, id } = await anApi();
  const downloaded = await downloadArtifact(clientOf(api), id, 100_000);
  if (!downloaded.ok) throw new Error(downloaded.problem.kind);
  expect(Buffer.from(downloaded.value)).toEqual(archive);
  expect(await readReportZip(downloaded.value)).toMatchObject({ kind: 'read', reports: [{ name: 'report.json' }] });
  expect(api.requests.map(({ route, authorization }) => [route, authorization])).toEqual([
    ['GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', true],
    [storage, false],
  ]);
});

test('expired', async () => {
  const { api, id } = await anApi(true);
  const downloaded = await downloadArtifact(clientOf(api), id, 100_000);
  expect(downloaded).toMatchObject({ ok: false, problem: { kind: 'not-found', status: 410, message: /expired/ } });
});

test('too large, whatever the list says', async () => {
  const { api, id } = await anApi();
  api.misbehave({ route: storage, misdeed: { kind: 'huge', bytes: 50_000_000 } });
  expect(await downloadArtifact(clientOf(api), id, 100_000)).toMatchObject({
    ok: false,
    problem: { kind: 'unavailable', reason: 'the answer is longer than 100000 bytes' },
  });
});

test('the storage stumbles, and recovers', async () => {
  const { api, id } = await anApi();
  api.misbehave({ route: storage, times: 1, misdeed: { kind: 'cut', when: 'before' } });
  api.misbehave({ route: storage, times: 1, misdeed: { kind: 'answer', status: 503 } });
  expect(await downloadArtifact(clientOf(api), id, 100_000)).toMatchObject({ ok: true });
});

test('the storage refuses', async () => {
  const { api, id } = await anApi();
  api.misbehave({ route: storage, misdeed: { kind: 'answer', status: 403 } });
  expect(await downloadArtifact(clientOf(api), id, 100_000)).toMatchObject({
    ok: false,
    problem: { kind: 'refused', status: 403 },
  });
});

test.each([
  'ftp://127.0.0.1/a.zip',
  'file:///etc/passwd',
  'http://user:word@127.0.0.1/a.zip',
  'http://[',
  '',
])('an address that is not followed: %j', async (location) => {
  const { api, id } = await anApi();
  api.misbehave({ misdeed: { kind: 'answer', status: 302, headers: { location } } });
  expect(await downloadArtifact(clientOf(api, { budgetMs: 20 }), id, 100_000)).toMatchObject({
    ok: false,
    problem: { kind: 'refused', status: 302 },
  });
  expect(api.requests).toHaveLength(1);
});

test('a server that hands the archive out itself', async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(200, { 'content-type': 'application/zip' }).end(archive);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const downloaded = await downloadArtifact(clientOf({ url }), 1, 100_000);
  expect(downloaded.ok && Buffer.from(downloaded.value)).toEqual(archive);
  expect(seen).toEqual([`token ${workflowToken}`]);
  expect(await downloadArtifact(clientOf({ url }), 1, 10)).toMatchObject({ ok: false });
});

test.each([
  ['https://storage.example/a', 'https://api.github.com', 'https://storage.example/a'],
  ['http://storage.example/a', 'https://api.github.com', undefined],
  ['https://storage.example/a', 'http://127.0.0.1:1', 'https://storage.example/a'],
  ['https://user@storage.example/a', 'https://api.github.com', undefined],
  ['https://:word@storage.example/a', 'https://api.github.com', undefined],
  ['/a', 'https://api.github.com', undefined],
])('%s, handed out by %s: %s', (location, apiUrl, expected) => {
  expect(storageAddress(location, apiUrl)).toBe(expected);
});
