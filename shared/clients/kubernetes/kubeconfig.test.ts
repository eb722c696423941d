import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EvidenceError, SettingsError } from '../../errors.ts';
import { clusterOf, readCluster } from './kubeconfig.ts';

const folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'token'), 'from-file\n');
writeFileSync(join(folder, 'ca.crt'), 'authority');

const config = (cluster: string, user: string, context = '{cluster: c, user: u}'): Buffer =>
  Buffer.from(
    `current-context: x\nclusters: [{name: other, cluster: {server: "https://wrong"}}, {name: c, cluster: ${cluster}}]\nusers: [{name: u, user: ${user}}]\ncontexts: [{name: x, context: ${context}}]\n`,
  );

test('the current context, with data inline or in files beside it', () => {
  expect(
    clusterOf(config('{server: "https://k:6443", certificate-authority: ca.crt}', '{tokenFile: token}'), folder),
  ).toEqual({
    server: 'https://k:6443',
    authority: Buffer.from('authority'),
    token: 'from-file',
  });
  const inline = config(
    `{server: "https://k", certificate-authority-data: ${Buffer.from('a').toString('base64')}, tls-server-name: n}`,
    `{client-certificate-data: ${Buffer.from('b').toString('base64')}, client-key-data: ${Buffer.from('c').toString('base64')}}`,
  );
  expect(clusterOf(inline, folder)).toEqual({
    server: 'https://k',
    authority: Buffer.from('a'),
    serverName: 'n',
    certificate: Buffer.from('b'),
    key: Buffer.from('c'),
  });
});

test.each([
  ['{server: "https://k", insecure-skip-tls-verify: true}', '{token: t}', /insecure/],
  ['{server: "https://k", proxy-url: "http://p"}', '{token: t}', /proxy/],
  ['{server: "https://k"}', '{exec: {command: aws}}', /"exec"/],
  ['{server: "https://k"}', '{username: a, password: b}', /"username"/],
  ['{server: "k"}', '{token: t}', /"server"/],
  ['{}', '{token: t}', /"server"/],
])('%s %s is refused', (cluster, user, message) => {
  expect(() => clusterOf(config(cluster, user), folder)).toThrow(message);
  expect(() => clusterOf(config(cluster, user), folder)).toThrow(SettingsError);
});

test('a context without its cluster, and what is no kubeconfig', () => {
  expect(() => clusterOf(config('{}', '{}', '{cluster: gone, user: u}'), folder)).toThrow(/"clusters"/);
  expect(() => clusterOf(Buffer.from('{'), folder)).toThrow(SettingsError);
  expect(() => clusterOf(Buffer.from('[]'), folder)).toThrow(SettingsError);
});

test('the environment says where it lies', () => {
  writeFileSync(join(folder, 'config'), config('{server: "https://k"}', '{token: t}'));
  expect(readCluster({ KUBECONFIG: join(folder, 'config') })).toEqual({ server: 'https://k', token: 't' });
  expect(() => readCluster({ KUBECONFIG: join(folder, 'absent') })).toThrow(EvidenceError);
  expect(() => readCluster({ KUBECONFIG: 'a:b' })).toThrow(/several/);
  expect(() => readCluster({ HOME: folder })).toThrow(/Set KUBECONFIG/);
});
