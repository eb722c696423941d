import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readBaseReport } from '../../shared/base-report.ts';
import { zipOf } from '../../shared/clients/github/zip.test-helper.ts';
import { EvidenceError, OutsideError } from '../../shared/errors.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { storeSite } from '../../shared/open-store.ts';
import type { Settled } from '../../shared/settle.ts';
import { parseLocators } from '../../shared/store/locator.ts';
import { readFirst } from '../../shared/store/read.ts';

/** `artifact:` against the routes of GitHub's API that it asks. */

interface Run {
  readonly id: number;
  readonly event?: string;
  readonly branch?: string;
  readonly repository?: string | null;
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly expired?: boolean;
  readonly bytes?: number;
}

interface World {
  readonly runs: readonly Run[];
  readonly artifacts: Readonly<Record<number, readonly Artifact[]>>;
  /** By the artifact's id. */
  readonly zips: Readonly<Record<number, Buffer>>;
  /** Answered instead of the route's own answer: the first that matches the path. */
  readonly faults: readonly (readonly [path: RegExp, status: number])[];
}

const zip = (files: Readonly<Record<string, string>>): Buffer =>
  zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
const sound: World = {
  runs: [{ id: 7 }],
  artifacts: { 7: [{ id: 70, name: 'people' }] },
  zips: { 70: zip({ 'report.json': 'the report' }) },
  faults: [],
};

let world = sound;
let asked: { readonly path: string; readonly authorization: string | undefined }[] = [];
let server: Server;
let url: string;
const work = realpathSync(mkdtempSync(join(tmpdir(), 'store-artifact-')));

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, authorization: request.headers.authorization });
    const json = (value: unknown, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    const fault = world.faults.find(([pattern]) => pattern.test(path));
    if (fault) return json({ message: 'trouble' }, fault[1]);
    const [, runId] = /^\/repos\/acme\/shop\/actions\/runs\/(\d+)\/artifacts/.exec(path) ?? [];
    const [, artifactId] = /^\/repos\/acme\/shop\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
    const [, stored] = /^\/storage\/(\d+)\?/.exec(path) ?? [];
    if (path === '/repos/acme/shop') return json({ default_branch: 'main' });
    if (/^\/repos\/acme\/shop\/actions\/workflows\/gates\.yml\/runs\?/.test(path)) {
      const query = new URL(path, url).searchParams;
      if (query.get('branch') !== 'main' || query.get('status') !== 'success') return json({ message: 'asked' }, 422);
      const workflow_runs = query.get('page') === '1' ? world.runs.map(runShape) : [];
      return json({ total_count: world.runs.length, workflow_runs });
    }
    if (runId !== undefined) {
      const list = world.artifacts[Number(runId)] ?? [];
      return json({ total_count: list.length, artifacts: list.map(artifactShape) });
    }
    if (artifactId !== undefined)
      return response.writeHead(302, { location: `${url}/storage/${artifactId}?signature=x` }).end();
    const content = stored === undefined ? undefined : world.zips[Number(stored)];
    if (content === undefined) return json({ message: 'Not Found' }, 404);
    response.writeHead(200, { 'content-type': 'application/zip' }).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // read once, when the client is loaded
  vi.stubEnv('GITHUB_API_URL', url);
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/shop');
  vi.stubEnv('GITHUB_TOKEN', 'a-token');
});
beforeEach(() => {
  world = sound;
  asked = [];
});
afterAll(async () => {
  vi.unstubAllEnvs();
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
  rmSync(work, { recursive: true });
});

const runShape = ({ id, event = 'push', branch = 'main', repository = 'acme/shop' }: Run) => ({
  id,
  event,
  head_branch: branch,
  head_repository: repository === null ? null : { full_name: repository },
});
const artifactShape = ({ id, name, expired = false, bytes = 1000 }: Artifact) => ({
  id,
  name,
  expired,
  size_in_bytes: bytes,
});

const find = (text = 'artifact:gates.yml/people') =>
  readFirst(parseLocators(text, 'x'), storeSite(memoryHost(work), undefined));

test('the file of the latest success is read, and the storage never sees the token', async () => {
  expect(await find()).toMatchObject({
    kind: 'found',
    bytes: Buffer.from('the report'),
    provenance: { locator: 'artifact:gates.yml/people', run: 7 },
  });
  const storage = asked.filter(({ path }) => path.startsWith('/storage/'));
  expect(storage.map(({ authorization }) => authorization)).toEqual([undefined]);
  expect(asked.filter(({ path }) => path.startsWith('/repos/')).every(({ authorization }) => authorization)).toBe(true);
});

test('runs of pull requests, of forks, of a fork that is gone, and on other branches do not count', async () => {
  world = {
    ...sound,
    runs: [
      { id: 1, event: 'pull_request' },
      { id: 2, event: 'pull_request_target' },
      { id: 3, repository: 'mallory/shop' },
      { id: 4, repository: null },
      { id: 5, branch: 'main2' },
      { id: 7 },
    ],
    artifacts: { ...sound.artifacts, 1: [{ id: 10, name: 'people' }] },
  };
  expect(await find()).toMatchObject({ provenance: { run: 7 } });
  world = { ...world, runs: world.runs.slice(0, -1) };
  expect(await find()).toMatchObject({
    kind: 'absent',
    why: expect.stringContaining('never succeeded on the branch "main"'),
  });
});

test.each<[string, Partial<World>, RegExp]>([
  ['no run that succeeded', { runs: [] }, /"gates\.yml" never succeeded on the branch "main"/],
  [
    'no artifact of the name',
    { artifacts: { 7: [{ id: 70, name: 'other' }] } },
    /run 7, .* has no artifact of this name/,
  ],
  ['no such file in it', { zips: { 70: zip({ 'junit.xml': '' }) } }, /has no file report\.json/],
])('%s: absent', async (_, more, why) => {
  world = { ...sound, ...more };
  const found = await find();
  expect(found.kind).toBe('absent');
  expect(found.kind === 'absent' ? found.why : '').toMatch(why);
});

test('no workflow of the name: absent', async () => {
  expect(await find('artifact:none.yml/people')).toMatchObject({
    why: expect.stringContaining('no workflow file "none.yml"'),
  });
});

test.each<[string, Partial<World>, RegExp]>([
  [
    'has expired',
    { artifacts: { 7: [{ id: 70, name: 'people', expired: true }] } },
    /has expired: run the workflow there again/,
  ],
  ['is no archive', { zips: { 70: Buffer.from('<html>') } }, /is no archive that can be read/],
  ['is cut in half', { zips: { 70: sound.zips[70]?.subarray(0, 60) as Buffer } }, /is no archive that can be read/],
  [
    'is far too large',
    { artifacts: { 7: [{ id: 70, name: 'people', bytes: 1e9 }] } },
    /name an artifact that holds reports only/,
  ],
  [
    'holds several of them',
    { zips: { 70: zip({ 'a/report.json': '1', 'b/report.json': '2' }) } },
    /add the path of the one/,
  ],
])('one that %s: an error with the cure, and no other place takes its part', async (_, more, said) => {
  world = { ...sound, ...more };
  await expect(find('artifact:gates.yml/people,elsewhere.json')).rejects.toThrow(said);
  await expect(find()).rejects.toBeInstanceOf(EvidenceError);
});

test('an artifact of several runs is read by the path in it', async () => {
  world = { ...sound, zips: { 70: zip({ 'a/report.json': '1', 'b/report.json': '2' }) } };
  expect(await find('artifact:gates.yml/people:b/report.json')).toMatchObject({ bytes: Buffer.from('2') });
});

test.each<[string, RegExp, number]>([
  ['the repository', /^\/repos\/acme\/shop$/, 404],
  ['the runs', /\/workflows\//, 403],
  ['the artifacts', /\/runs\/7\/artifacts/, 404],
  ['the archive', /\/artifacts\/70\/zip/, 410],
  ['the archive', /\/artifacts\/70\/zip/, 403],
  ['the storage', /^\/storage\//, 404],
  ['the token', /^\/repos\/acme\/shop$/, 401],
])('%s (%s) answered with %d: an error that names what is asked for', async (_, path, status) => {
  world = { ...sound, faults: [[path, status]] };
  const error = await find('artifact:gates.yml/people,elsewhere.json').catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(OutsideError);
  expect(String(error)).toContain('"artifact:gates.yml/people"');
  expect(String(error)).not.toContain('a-token');
  expect(String(error)).not.toMatch(/The verdict is not touched/);
});

test('an API that answers 500 for ever: an error, no absence', async () => {
  world = { ...sound, faults: [[/./, 500]] };
  await expect(find('artifact:gates.yml/people,elsewhere.json')).rejects.toBeInstanceOf(OutsideError);
});

test.each<[string, string, RegExp]>([
  ['another schema version', '{"schemaVersion": 99}', /schema version 99.*make it again with this version/],
  ['half of a report', '{"schemaVersion": 1, "gate": "da', /it is no JSON.*Make it again/],
])('%s in the artifact: no base report, not on a first run either', async (_, content, said) => {
  world = { ...sound, zips: { 70: zip({ 'report.json': content }) } };
  const settings = { 'baseline-report': 'artifact:gates.yml/people', 'first-run': true } as Settled['settings'];
  const settled: Settled = {
    settings,
    given: new Set(),
    name: undefined,
    policy: undefined,
    waivers: [],
    notices: [],
    base: undefined,
  };
  await expect(readBaseReport('data-validation', settled, memoryHost(work))).rejects.toThrow(said);
});

test('without a token the error names what is to be set', async () => {
  vi.stubEnv('GITHUB_TOKEN', '');
  await expect(find()).rejects.toThrow(/set GITHUB_TOKEN and GITHUB_REPOSITORY/);
  vi.stubEnv('GITHUB_TOKEN', 'a-token');
});
