import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesBlob } from '../../shared/clients/registry/digest.ts';
import { fallbackTag, mediaTypes } from '../../shared/clients/registry/image.ts';
import { remoteStore } from '../../shared/clients/registry/remote.ts';
import { smallBlob } from '../../shared/clients/registry/store.ts';
import type { Report } from '../../shared/report/report.ts';
import { cli } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { availableCrane } from '../servers/crane.ts';
import { availableRegistry, availableRegistry3, type Registry } from '../servers/docker-registry.ts';
import { must } from '../servers/run.ts';

/** A real registry, and crane as the judge of what is in it. */

const registryParts = [
  { name: 'version 2', part: await availableRegistry() },
  { name: 'version 3', part: await availableRegistry3() },
];
const cranePart = await availableCrane();
for (const { name, part } of registryParts) skipWithReason(`registry, ${name}`, part);
skipWithReason('crane', cranePart);

for (const { name, part } of registryParts) {
  if (part.ok && cranePart.ok) judge(name, part.start, cranePart.path);
}

function judge(version: string, start: () => Promise<Registry>, cranePath: string): void {
  describe(`the registry of the distribution project, ${version}`, { timeout: 120_000 }, () => {
    let registry: Registry;
    let workspace = '';
    beforeAll(async () => {
      registry = await start();
      workspace = mkdtempSync(join(tmpdir(), 'packaging-'));
      writeFileSync(join(workspace, 'model.json'), '{"weights":[1,2,3]}');
    });
    afterAll(async () => {
      await registry.stop();
      rmSync(workspace, { recursive: true, force: true });
    });

    const gate = (...words: readonly string[]) => {
      const ran = cli(['container-packaging', '--json', '--reports', 'json', ...words], workspace);
      return { ...ran, report: (ran.stdout === '' ? undefined : JSON.parse(ran.stdout)) as Report };
    };
    const crane = async (...words: readonly string[]) => (await must(cranePath, words)).stdout.trim();
    const build = ['--mode', 'build', '--model', 'model.json'];

    test('what is pushed is valid, mounted from its base, and found by its tag', async () => {
      const runtime = `${registry.host}/runtime`;
      const first = gate(...build, '--base-image', 'scratch', '--image', runtime, '--tags', 'v1');
      expect(first.exit, first.stderr + JSON.stringify(first.report?.checks)).toBe(0);
      const { digest } = first.report.evidence.image as { digest: string };
      expect(await crane('digest', `${runtime}:v1`)).toBe(digest);
      // its full check takes every layer for gzip; what lies in the layers is compared below
      await crane('validate', '--fast', '--remote', `${runtime}@${digest}`);
      const second = gate(
        ...build,
        '--base-image',
        `${runtime}@${digest}`,
        '--image',
        `${registry.host}/team/wages`,
        '--tags',
        'v1,latest',
      );
      expect(second.exit, JSON.stringify(second.report?.checks)).toBe(0);
      expect(second.report.evidence.done).toMatchObject({ transfers: { mounted: 1 }, tagged: ['v1', 'latest'] });
      await crane('validate', '--fast', '--remote', `${registry.host}/team/wages:latest`);
      expect((await crane('ls', `${registry.host}/team/wages`)).split('\n').sort()).toEqual(['latest', 'v1']);
      const listed = await must('sh', [
        '-c',
        '"$1" export "$2" - | tar t',
        'sh',
        cranePath,
        `${registry.host}/team/wages:v1`,
      ]);
      expect(listed.stdout).toContain('models/model.json');
    });

    test('a second time nothing is sent; the layout has the same digest', () => {
      const image = `${registry.host}/twice`;
      const first = gate(...build, '--base-image', 'scratch', '--image', image);
      const again = gate(...build, '--base-image', 'scratch', '--image', image);
      expect(again.report.evidence.done).toMatchObject({ transfers: { copied: 0, present: 2 } });
      const layout = gate(...build, '--base-image', 'scratch', '--output', 'oci:img');
      const digestOf = ({ report }: typeof first) => (report.evidence.image as { digest: string }).digest;
      expect([digestOf(again), digestOf(layout)]).toEqual([digestOf(first), digestOf(first)]);
    });

    test('bound reports are found by the fallback tag, and verified', async () => {
      const scanned = gate('--model', 'model.json', '--subject', 'model=model.json', '--report-dir', 'scan');
      expect(scanned.exit).toBe(0);
      const image = `${registry.host}/bound`;
      const built = gate(
        ...build,
        '--base-image',
        'scratch',
        '--image',
        image,
        '--tags',
        'v1',
        '--gate-reports',
        'scan/report.json',
      );
      expect(built.exit, JSON.stringify(built.report?.checks)).toBe(0);
      const { digest } = built.report.evidence.image as { digest: string };
      expect(await crane('ls', image)).toContain(fallbackTag(digest));
      const verified = gate('--mode', 'verify', '--image', `${image}:v1`, '--required-gates', 'container-packaging');
      expect(verified.exit, JSON.stringify(verified.report?.checks)).toBe(0);
      expect(gate('--mode', 'verify', '--image', `${image}@sha256:${'0'.repeat(64)}`).exit).toBe(3);
    });

    test.each([
      { lost: 'requests' as const, repository: 'cut/before' },
      { lost: 'answers' as const, repository: 'cut/after' },
    ])('an upload goes on, or begins again, when $lost are lost', async ({ lost, repository }) => {
      const cut = await cutting(registry.host, 3, lost);
      try {
        const store = remoteStore({ host: cut.host, repository, chunkBytes: 1000, firstWaitMs: 1 });
        const blob = bytesBlob(Buffer.from(Array.from({ length: 10_500 }, (_, i) => i % 251)));
        expect(await store.putBlob(blob)).toBe('copied');
        // how much is left to send after a loss, and so how often there is one, is the registry's choice
        expect(cut.broken()).toBeGreaterThanOrEqual(2);
        expect(
          await smallBlob(store, { mediaType: mediaTypes.layer, digest: blob.digest, size: blob.size }, 20_000),
        ).toEqual(
          await smallBlob(
            remoteStore({ host: registry.host, repository }),
            { mediaType: mediaTypes.layer, digest: blob.digest, size: blob.size },
            20_000,
          ),
        );
      } finally {
        await cut.stop();
      }
    });

    test('a registry that is not there is an outside problem', async () => {
      expect(gate(...build, '--base-image', 'scratch', '--image', '127.0.0.1:9/x').exit).toBe(4);
    }, 60_000);
  });
}

/** Passes everything on to a registry, but loses every fourth chunk, or the answer to it, as often as asked. */
async function cutting(
  to: string,
  times: number,
  lost: 'requests' | 'answers',
): Promise<{ host: string; broken: () => number; stop: () => Promise<void> }> {
  let chunks = 0;
  let broken = 0;
  const server: Server = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(
        ([name]) => !['host', 'connection', 'transfer-encoding', 'content-length'].includes(name),
      ),
    ) as Record<string, string>;
    chunks += request.method === 'PATCH' ? 1 : 0;
    const loses = request.method === 'PATCH' && chunks % 4 === 0 && broken < times;
    broken += loses ? 1 : 0;
    if (loses && lost === 'requests') {
      request.socket.destroy();
      return;
    }
    const answer = await fetch(`http://${to}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(body.length > 0 ? { body: Buffer.concat(body) } : {}),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (loses) {
      request.socket.destroy();
      return;
    }
    for (const [name, value] of answer.headers)
      if (!['connection', 'transfer-encoding', 'content-length'].includes(name))
        response.setHeader(name, value.replace(`http://${to}`, ''));
    response.statusCode = answer.status;
    response.end(request.method === 'HEAD' ? undefined : bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    host: `127.0.0.1:${port}`,
    broken: () => broken,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
