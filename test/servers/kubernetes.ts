import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import { debianProgram } from './debian.ts';
import { freePort } from './free-port.ts';
import { end, launch } from './launch.ts';
import { must, which } from './run.ts';

const VERSION = '1.34.2';
const PATIENCE_MS = 60_000;
const STAGING =
  'api apiextensions-apiserver apimachinery apiserver cli-runtime client-go cloud-provider cluster-bootstrap code-generator component-base component-helpers controller-manager cri-api cri-client csi-translation-lib dynamic-resource-allocation endpointslice externaljwt kms kube-aggregator kube-controller-manager kube-proxy kube-scheduler kubectl kubelet metrics mount-utils pod-security-admission sample-apiserver sample-cli-plugin sample-controller'.split(
    ' ',
  );
const MAIN = `package main

import (
	"os"

	"k8s.io/component-base/cli"
	"k8s.io/kubernetes/cmd/kube-apiserver/app"
)

func main() { os.Exit(cli.Run(app.NewAPIServerCommand())) }
`;

export interface Kubernetes {
  readonly url: string;
  /** Text of a kubeconfig for the user that the client certificate names. */
  readonly kubeconfig: (user: string, group?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The real API server on a real etcd, with RBAC and without controllers: nothing runs pods. */
export const startKubernetes = (): Promise<Available<Kubernetes>> =>
  attempt(async () => {
    const etcd = await debianProgram('etcd', 'etcd-server');
    const openssl = await debianProgram('openssl', 'openssl');
    const program = join(await cached(`kube-apiserver-${VERSION}`, buildApiServer), 'kube-apiserver');
    const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-kubernetes-'));
    const started: ChildProcess[] = [];
    const stop = async (): Promise<void> => {
      for (const child of started.reverse()) await end(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      const [client, peer, secure] = [await freePort(), await freePort(), await freePort()];
      const ssl = (...args: readonly string[]) => must(openssl, args, { cwd: folder });
      await ssl(...'req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 1 -subj /CN=test-ca'.split(' '));
      await ssl(...'genrsa -out sa.key 2048'.split(' '));
      started.push(
        await launch(etcd, join(folder, 'etcd.log'), [
          ...['--data-dir', join(folder, 'etcd')],
          ...['--listen-client-urls', `http://127.0.0.1:${client}`],
          ...['--advertise-client-urls', `http://127.0.0.1:${client}`],
          ...['--listen-peer-urls', `http://127.0.0.1:${peer}`],
        ]),
      );
      const api = await launch(program, join(folder, 'api.log'), [
        `--etcd-servers=http://127.0.0.1:${client}`,
        `--secure-port=${secure}`,
        '--bind-address=127.0.0.1',
        `--cert-dir=${join(folder, 'certs')}`,
        `--client-ca-file=${join(folder, 'ca.crt')}`,
        `--service-account-key-file=${join(folder, 'sa.key')}`,
        `--service-account-signing-key-file=${join(folder, 'sa.key')}`,
        '--service-account-issuer=https://kubernetes.default.svc',
        '--service-cluster-ip-range=10.0.0.0/24',
        '--authorization-mode=RBAC',
        '--disable-admission-plugins=ServiceAccount',
      ]);
      started.push(api);
      const url = `https://127.0.0.1:${secure}`;
      const served = join(folder, 'certs', 'apiserver.crt');
      const kubeconfig = async (user: string, group = 'system:masters'): Promise<string> => {
        const name = user.replace(/[^a-z0-9-]/g, '-');
        await ssl(
          ...'req -newkey rsa:2048 -nodes'.split(' '),
          '-keyout',
          `${name}.key`,
          '-out',
          `${name}.csr`,
          '-subj',
          `/O=${group}/CN=${user}`,
        );
        await ssl(
          'x509',
          '-req',
          '-in',
          `${name}.csr`,
          '-CA',
          'ca.crt',
          '-CAkey',
          'ca.key',
          '-CAcreateserial',
          '-out',
          `${name}.crt`,
          '-days',
          '1',
        );
        const data = (path: string): string => readFileSync(path).toString('base64');
        return `apiVersion: v1
kind: Config
current-context: test
clusters: [{name: test, cluster: {server: "${url}", certificate-authority-data: ${data(served)}}}]
users: [{name: test, user: {client-certificate-data: ${data(join(folder, `${name}.crt`))}, client-key-data: ${data(join(folder, `${name}.key`))}}}]
contexts: [{name: test, context: {cluster: test, user: test, namespace: default}}]
`;
      };
      const until = Date.now() + PATIENCE_MS;
      const kubectl = await which('kubectl');
      if (kubectl === undefined) throw new Error('kubectl is not installed, and the tests apply definitions with it');
      let ready = false;
      while (!ready && Date.now() < until && api.exitCode === null) {
        await sleep(300);
        try {
          writeFileSync(join(folder, 'admin.yaml'), await kubeconfig('test-admin'));
          await must(kubectl, ['--kubeconfig', join(folder, 'admin.yaml'), 'get', '--raw', '/readyz']);
          ready = true;
        } catch {}
      }
      if (!ready) {
        const tail = readFileSync(join(folder, 'api.log'), 'utf8').trim().split('\n').slice(-5).join('\n');
        throw new Error(`kube-apiserver did not start: ${tail}`);
      }
      return { url, kubeconfig, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  });

async function buildApiServer(into: string): Promise<void> {
  const go = await which('go');
  if (go === undefined) throw new Error('Go is not installed, and the API server is built with it');
  const [, minor] = /^1\.(.*)$/.exec(VERSION) ?? [];
  const replaced = STAGING.map((name) => `replace k8s.io/${name} => k8s.io/${name} v0.${minor}`);
  writeFileSync(join(into, 'main.go'), MAIN);
  writeFileSync(
    join(into, 'go.mod'),
    `module apiserver\n\ngo 1.24\n\nrequire k8s.io/kubernetes v${VERSION}\n\n${replaced.join('\n')}\n`,
  );
  await must(go, ['mod', 'tidy'], { cwd: into });
  await must(go, ['build', '-o', 'kube-apiserver', '.'], { cwd: into });
}
