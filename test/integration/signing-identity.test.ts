import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, type Signed, workplace } from '../attestation/signed-report.ts';
import { step } from '../github/step.ts';
import { skipWithReason } from '../servers/available.ts';
import { availableCosign } from '../servers/cosign.ts';
import { availableSigstore, type SigstoreServer } from '../servers/sigstore.ts';

/** A job signs by its identity; we and cosign verify it against the trusted root. */

const [sigstore, cosign] = await Promise.all([availableSigstore(), availableCosign()]);
skipWithReason('Sigstore', sigstore);
skipWithReason('cosign', cosign);

const workflow = '.github/workflows/gates.yml';
const identity = `https://github.com/acme/shop/${workflow}@refs/heads/main`;
const issuer = 'https://token.actions.githubusercontent.com';

describe.skipIf(!sigstore.ok)('the identity of a job', () => {
  let place: Signed;
  let server: SigstoreServer;
  beforeAll(async () => {
    if (!sigstore.ok) return;
    place = workplace();
    server = await sigstore.start();
    // two roots, one a line, of which the second is right
    const foreign = (await otherRoot()) ?? '';
    place.write('roots.jsonl', `${foreign}\n${JSON.stringify(server.root)}\n`);
    place.write('foreign.jsonl', `${foreign}\n`);
    place.write('root.json', JSON.stringify(server.root, null, 2));
  });
  afterAll(async () => {
    await server?.close();
    rmSync(place.workspace, { recursive: true });
  });

  const otherRoot = async (): Promise<string | undefined> => {
    if (!sigstore.ok) return undefined;
    const other = await sigstore.start();
    await other.close();
    return JSON.stringify(other.root);
  };

  const sign = (env: Readonly<Record<string, string>>, claims: object = { sub: identity, iss: issuer }) =>
    step('data-validation', {
      workspace: place.workspace,
      inputs: {
        contract: 'contract.yaml',
        data: 'good.csv',
        subject: 'model=model.bin',
        sign: 'github',
        comment: 'off',
        artifact: 'off',
      },
      env: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?claims=${encodeURIComponent(JSON.stringify(claims))}`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
        GITHUB_API_URL: server.url,
        SIGSTORE_FULCIO_URL: server.url,
        ...env,
      },
    });
  const logged = (): Readonly<Record<string, string>> => ({ SIGSTORE_REKOR_URL: server.url });
  const verify = (...more: string[]) =>
    place.verify('--repository', 'acme/shop', '--workflow', workflow, '--trusted-root', 'roots.jsonl', ...more);

  test('a report in the public log verifies by repository and workflow, and by nothing else', async () => {
    const { exit, log } = await sign(logged());
    expect(exit, log).toBe(0);
    const { exit: good, stdout } = verify('--ref', 'refs/heads/main', '--passed');
    expect([good, stdout.includes(`signed by ${identity}`)], stdout).toEqual([0, true]);
    const wrong: readonly (readonly string[])[] = [
      ['--ref', 'refs/heads/other'],
      ['--workflow', '.github/workflows/gates.ym'],
      ['--workflow', '.github/workflows/Gates.yml'],
      ['--workflow', 'gates.yml'],
      ['--repository', 'acme/sho'],
      ['--repository', 'mallory/shop'],
      ['--trusted-root', 'foreign.jsonl'],
    ];
    for (const words of wrong) expect([words, verify(...words).exit]).toEqual([words, 1]);
    expect(verify('--repository', 'ACME/Shop', '--trusted-root', 'root.json').exit).toBe(0);
    expect(place.verify('--key', 'sign.pub').exit).toBe(1);
  });

  test('its bundle is kept with the attestations of the repository', async () => {
    const answer = await fetch(`${server.url}/attestations`);
    const kept = (await answer.json()) as readonly { readonly bundle: unknown }[];
    expect(kept.at(-1)?.bundle).toEqual(JSON.parse(place.read(`${folder}/report.sigstore.json`)));
  });

  test.skipIf(!cosign.ok)('cosign verifies it against the same root', () => {
    if (!cosign.ok) return;
    const verified = (as: string) =>
      spawnSync(
        cosign.path,
        [
          'verify-blob-attestation',
          '--bundle',
          `${folder}/report.sigstore.json`,
          '--trusted-root',
          'root.json',
          '--certificate-identity',
          as,
          '--certificate-oidc-issuer',
          issuer,
          '--type',
          'https://in-toto.io/attestation/test-result/v0.1',
          `${folder}/report.json`,
        ],
        { cwd: place.workspace, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', HOME: place.workspace } },
      );
    const good = verified(identity);
    expect([good.status, good.stderr.includes('Verified OK')], good.stderr).toEqual([0, true]);
    expect(verified(identity.replace('main', 'other')).status).not.toBe(0);
  });

  test('edits of the report, of the bundle and of its witnesses are noticed', () => {
    const report = place.read(`${folder}/report.json`);
    const bundle = place.read(`${folder}/report.sigstore.json`);
    expect(verify().exit).toBe(0);
    place.write(`${folder}/report.json`, report.replace('"pass"', '"fail"'));
    expect(verify().exit).toBe(1);
    place.write(`${folder}/report.json`, report);
    const edits: readonly ((bundle: Bundle) => void)[] = [
      ({ dsseEnvelope }) => Object.assign(dsseEnvelope.signatures[0] ?? {}, { sig: 'MEUCIQ==' }),
      ({ verificationMaterial }) => void verificationMaterial.tlogEntries.pop(),
      ({ verificationMaterial: { tlogEntries } }) => Object.assign(tlogEntries[0] ?? {}, { integratedTime: '1' }),
      ({ verificationMaterial }) => Object.assign(verificationMaterial, { certificate: { rawBytes: 'AAAA' } }),
      ({ verificationMaterial }) => Object.assign(verificationMaterial, { certificate: undefined }),
    ];
    for (const edit of edits) {
      const value = JSON.parse(bundle) as Bundle;
      edit(value);
      place.write(`${folder}/report.sigstore.json`, JSON.stringify(value));
      expect([String(edit), verify().exit]).toEqual([String(edit), 1]);
    }
    place.write(`${folder}/report.sigstore.json`, bundle);
  });

  test('a job of another issuer is refused', async () => {
    expect((await sign(logged(), { sub: identity, iss: 'https://issuer.example' })).exit).toBe(0);
    const { exit, stdout } = verify();
    expect([exit, stdout.includes('is not a job of GitHub')], stdout).toEqual([1, true]);
  });

  test('timestamps stand for the log where there is none', async () => {
    const { exit, log } = await sign({ SIGSTORE_TIMESTAMP_URL: server.url });
    expect(exit, log).toBe(0);
    // a root with a log asks for the log
    expect(verify().exit).toBe(1);
    writeFileSync(join(place.workspace, 'tsa.json'), JSON.stringify({ ...(server.root as object), tlogs: [] }));
    const verified = verify('--trusted-root', 'tsa.json');
    expect(verified.exit, verified.stdout).toBe(0);
  });

  test.each<[string, () => Readonly<Record<string, string>>, string]>([
    ['no identity token', () => ({ ...logged(), ACTIONS_ID_TOKEN_REQUEST_URL: '' }), 'id-token: write'],
    ['a log that refuses', () => ({ SIGSTORE_REKOR_URL: `${server.url}/nothing` }), 'refused to sign'],
    ['no witness', () => ({}), 'nobody would witness'],
    ['an open address', () => ({ SIGSTORE_FULCIO_URL: 'http://sigstore.example' }), 'no https address'],
  ])('%s: the verdict stands, unsigned and said', async (_, env, said) => {
    const { exit, log } = await sign(env());
    expect([exit, log.includes('report.json is not signed'), log.includes(said)], log).toEqual([0, true, true]);
    expect(verify().exit).toBe(3);
    expect(readFileSync(join(place.workspace, folder, 'report.json'), 'utf8')).toContain('"verdict": "pass"');
  });
});

interface Bundle {
  readonly dsseEnvelope: { readonly signatures: readonly object[] };
  readonly verificationMaterial: { readonly tlogEntries: object[] };
}
