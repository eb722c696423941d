import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, type Signed, workplace } from '../attestation/signed-report.ts';
import { skipWithReason } from '../servers/available.ts';
import { availableCosign } from '../servers/cosign.ts';

/** cosign, which knows nothing of us, verifies what the key signed. */

const cosign = await availableCosign();
skipWithReason('cosign', cosign);

describe.skipIf(!cosign.ok)('cosign', () => {
  let place: Signed;
  beforeAll(() => {
    place = workplace();
    expect(place.gate('--sign', 'key', '--signing-key', 'sign.pem').exit).toBe(0);
  });
  afterAll(() => rmSync(place.workspace, { recursive: true }));

  const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    if (!cosign.ok) throw new Error('cosign is not there');
    const { workspace } = place;
    // a home of its own: nothing that a user keeps there takes part
    return spawnSync(cosign.path, words, {
      cwd: workspace,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: workspace, ...env },
    });
  };
  const verify = (blob: string, key = 'sign.pub', type = 'https://in-toto.io/attestation/test-result/v0.1') =>
    run([
      'verify-blob-attestation',
      '--key',
      key,
      '--insecure-ignore-tlog',
      '--bundle',
      `${folder}/report.sigstore.json`,
      '--type',
      type,
      blob,
    ]);

  test('verifies the report, and the model that it judged', () => {
    for (const blob of [`${folder}/report.json`, 'model.bin']) {
      const { status, stderr } = verify(blob);
      expect([status, stderr.includes('Verified OK')], stderr).toEqual([0, true]);
    }
  });

  test('refuses another key, another type, another file and an edited report', () => {
    expect(verify(`${folder}/report.json`, 'other.pub').status).not.toBe(0);
    expect(verify(`${folder}/report.json`, 'sign.pub', 'https://slsa.dev/provenance/v1').status).not.toBe(0);
    expect(verify('good.csv').status).not.toBe(0);
    const report = place.read(`${folder}/report.json`);
    place.write(`${folder}/report.json`, report.replace('"pass"', '"fail"'));
    const edited = verify(`${folder}/report.json`).status;
    place.write(`${folder}/report.json`, report);
    expect(edited).not.toBe(0);
  });

  test('its own keys are encrypted, which is refused with the cure; the cure works', () => {
    const password = { COSIGN_PASSWORD: 'open' };
    expect(run(['generate-key-pair'], password).status).toBe(0);
    const refused = place.gate('--sign', 'key', '--signing-key', 'cosign.key');
    expect([refused.exit, refused.stderr.includes('cosign import-key-pair')]).toEqual([2, true]);
    const imported = run(['import-key-pair', '--key', 'sign.pem', '--output-key-prefix', 'imported'], password);
    expect(imported.status, imported.stderr).toBe(0);
    expect(place.gate('--sign', 'key', '--signing-key', 'sign.pem').exit).toBe(0);
    expect(verify(`${folder}/report.json`, 'imported.pub').status).toBe(0);
    expect(place.verify('--key', 'imported.pub').exit).toBe(0);
  });

  test('what cosign signs with the same statement, we verify', () => {
    const { workspace } = place;
    const { payload } = JSON.parse(place.read(`${folder}/report.sigstore.json`)).dsseEnvelope;
    writeFileSync(join(workspace, 'statement.json'), Buffer.from(payload, 'base64'));
    const attested = run(
      [
        'attest-blob',
        '--yes',
        '--key',
        'imported.key',
        '--tlog-upload=false',
        '--use-signing-config=false',
        '--statement',
        'statement.json',
        '--bundle',
        'cosign.sigstore.json',
      ],
      { COSIGN_PASSWORD: 'open' },
    );
    expect(attested.status, attested.stderr).toBe(0);
    place.write(`${folder}/report.sigstore.json`, readFileSync(join(workspace, 'cosign.sigstore.json'), 'utf8'));
    const { exit, stdout } = place.verify('--key', 'sign.pub');
    expect([exit, stdout.startsWith('VERIFIED')], stdout).toEqual([0, true]);
  });
});
