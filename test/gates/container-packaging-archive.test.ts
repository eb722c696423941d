import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../shared/clients/registry/digest.ts';
import { readArchive } from '../../shared/gates/container-packaging/engine/export-image.ts';
import { bytesOfPart, type FilePart } from '../../shared/gates/container-packaging/engine/file-part.ts';
import { measureLayer } from '../../shared/gates/container-packaging/engine/measure-layer.ts';
import { planExported } from '../../shared/gates/container-packaging/engine/plan-exported.ts';
import type { BuildEvidence } from '../../shared/gates/container-packaging/evidence.ts';
import { NotOurTar, readTar } from '../../shared/gates/container-packaging/read-tar.ts';

/** Archives as tar writes them, and as `docker save` lays them out. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packaging-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: string | Buffer): void => {
  mkdirSync(join(folder, 'in', name, '..'), { recursive: true });
  writeFileSync(join(folder, 'in', name), content);
};
const tar = (...options: readonly string[]): string => {
  const archive = join(folder, 'archive.tar');
  execFileSync('tar', ['--create', ...options, '--file', archive, '--directory', join(folder, 'in'), '.']);
  return archive;
};
const textOf = async (part: FilePart | undefined, from = 0): Promise<string> => {
  const chunks: Buffer[] = [];
  if (part) for await (const chunk of bytesOfPart(part, from)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('the archive of docker save', () => {
  const manifest = (value: unknown) => write('manifest.json', JSON.stringify(value));

  test('a layer that is there twice is stored once', async () => {
    write('a/layer.tar', 'one');
    write('b/layer.tar', 'second');
    mkdirSync(join(folder, 'in', 'c'));
    symlinkSync('../a/layer.tar', join(folder, 'in', 'c', 'layer.tar'));
    write('c.json', '{}');
    manifest([{ Config: 'c.json', Layers: ['a/layer.tar', 'b/layer.tar', 'c/layer.tar'] }]);
    const archive = tar('--transform', 's,^\\./,,');
    const read = readArchive(archive);
    expect(read?.config.toString()).toBe('{}');
    expect(await Promise.all((read?.layers ?? []).map((part) => textOf(part)))).toEqual(['one', 'second', 'one']);
    expect(await textOf(read?.layers[1], 3)).toBe('ond');
  });

  test.each([
    { why: 'no image', value: [] },
    {
      why: 'two images',
      value: [
        { Config: 'c.json', Layers: [] },
        { Config: 'c.json', Layers: [] },
      ],
    },
    { why: 'a layer that is not there', value: [{ Config: 'c.json', Layers: ['x/layer.tar'] }] },
    { why: 'no configuration', value: [{ Layers: [] }] },
    { why: 'a configuration that is not there', value: [{ Config: 'x.json', Layers: [] }] },
  ])('$why is not read', ({ value }) => {
    write('c.json', '{}');
    manifest(value);
    expect(readArchive(tar('--transform', 's,^\\./,,'))).toBeUndefined();
  });

  test('something else is not read', () => {
    writeFileSync(join(folder, 'no.tar'), 'x'.repeat(2000));
    expect(readArchive(join(folder, 'no.tar'))).toBeUndefined();
  });
});

describe('a layer', () => {
  const plain = Buffer.from('abc'.repeat(10_000));
  const part = (bytes: Buffer): FilePart => {
    writeFileSync(join(folder, 'layer'), Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]));
    return { path: join(folder, 'layer'), offset: 6, size: bytes.length };
  };

  test('is measured as stored and unpacked', async () => {
    const packed = gzipSync(plain);
    const stored = await measureLayer(part(packed), join(folder, 'plain'));
    expect(stored).toMatchObject({ digest: digestOf(packed), diffId: digestOf(plain) });
    expect(await textOf(stored?.plain)).toBe(plain.toString());
    expect(await measureLayer(part(plain))).toMatchObject({ digest: digestOf(plain), diffId: digestOf(plain) });
  });

  test.each([
    { why: 'cut off', bytes: gzipSync(plain).subarray(0, -9) },
    { why: 'packed with zstd', bytes: Buffer.from('28b52ffd00000000', 'hex') },
  ])('that is $why is not read', async ({ bytes }) => expect(await measureLayer(part(bytes))).toBeUndefined());
});

describe('a model layer', () => {
  const read = (archive: string) => readTar(execFileSync('cat', [archive]));

  test('may say times, which say nothing of its files', () => {
    write('models/m.json', '{}');
    const options = ['--format=pax', '--pax-option=exthdr.name=%d/PaxHeaders/%f', '--mtime=@1.5'];
    const archive = tar(...options, '--transform', 's,^\\./,,');
    expect(read(archive).map(({ path, bytes }) => [path, bytes.toString()])).toEqual([['models/m.json', '{}']]);
  });

  test('with a link in it is refused', () => {
    write('models/m.json', '{}');
    symlinkSync('/etc/passwd', join(folder, 'in', 'models', 'n.json'));
    expect(() => read(tar('--transform', 's,^\\./,,'))).toThrow(NotOurTar);
  });
});

describe('what an engine built', () => {
  const asked = { User: '65532:65532', Labels: { 'mlops-gates.model.files': '{}' } };
  const config = (value: object) =>
    Buffer.from(JSON.stringify({ config: asked, rootfs: { diff_ids: ['sha256:0'] }, ...value }));
  const built = { os: 'linux', architecture: 'amd64' };
  test.each<[string, string, Buffer, RegExp]>([
    [
      'another architecture',
      'linux/amd64',
      config({ os: 'linux', architecture: 'arm64' }),
      /for linux\/arm64, not for/,
    ],
    ['one that begins alike', 'linux/arm64', config({ os: 'linux', architecture: 'arm' }), /for linux\/arm, not for/],
    ['no architecture', 'linux/amd64', config({ os: 'linux' }), /not for linux\/amd64/],
    ['a user that is no text', 'linux/amd64', config({ config: { User: 0 } }), /contradicts itself/],
    ['root', 'linux/amd64', config({ ...built, config: { ...asked, User: '0' } }), /another user or label/],
    [
      'a label that is gone',
      'linux/amd64',
      config({ ...built, config: { User: asked.User } }),
      /another user or label/,
    ],
    ['another number of layers', 'linux/amd64', config({ rootfs: { diff_ids: [] } }), /contradicts itself/],
  ])('%s is refused', async (_, platform, bytes, message) => {
    const build = { engine: 'docker', from: `sha256:${'0'.repeat(64)}`, platform, sources: [] };
    const part = { path: join(folder, 'none'), offset: 0, size: 0 };
    const where = { workspace: folder, mask: () => undefined };
    const image = { config: bytes, layers: [part] };
    expect(await planExported(image, build as unknown as BuildEvidence, folder, where)).toMatch(message);
  });
});
