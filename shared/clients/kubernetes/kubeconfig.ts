import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { EvidenceError, SettingsError } from '../../errors.ts';
import type { Json } from '../../json.ts';
import { readYaml } from '../../yaml/read-yaml.ts';

/** Where an API server is, and as whom it is asked. */
export interface Cluster {
  readonly server: string;
  readonly authority?: Buffer;
  readonly serverName?: string;
  readonly token?: string;
  readonly certificate?: Buffer;
  readonly key?: Buffer;
}

const serviceAccount = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * The cluster that the environment names: `KUBECONFIG`, else the pod's own service account, else `~/.kube/config`.
 * @throws EvidenceError where there is none or its files cannot be read, SettingsError where it asks for what is not done here
 */
export function readCluster(env: Readonly<Record<string, string | undefined>>): Cluster {
  const { KUBECONFIG: named, KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = env;
  if (named !== undefined && named !== '') {
    if (named.includes(':') && !/^[A-Za-z]:[\\/]/.test(named))
      throw new SettingsError(['KUBECONFIG names several files: name one, e.g. by kubectl config view --flatten.']);
    return clusterOf(bytesOf(named, 'KUBECONFIG'), dirname(resolve(named)));
  }
  if (host !== undefined && host !== '')
    return {
      server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
      authority: bytesOf(join(serviceAccount, 'ca.crt'), 'the service account'),
      token: bytesOf(join(serviceAccount, 'token'), 'the service account').toString('utf8').trim(),
    };
  const home = join(env.HOME ?? homedir(), '.kube', 'config');
  return clusterOf(bytesOf(home, 'KUBECONFIG is not set; ~/.kube/config'), dirname(home));
}

function bytesOf(path: string, what: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new EvidenceError(
      `The Kubernetes cluster is not known: a file of ${what} cannot be read (${(error as NodeJS.ErrnoException).code}). Set KUBECONFIG to the path of a kubeconfig.`,
    );
  }
}

type Fields = { readonly [key: string]: Json };

const fieldsOf = (value: Json | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * A kubeconfig's current context.
 * @param folder relative paths in it start here
 */
export function clusterOf(bytes: Buffer, folder: string): Cluster {
  const { value, problems } = readYaml(bytes, 'kubeconfig');
  if (problems.length > 0 || value === undefined)
    throw new SettingsError([`The kubeconfig cannot be read: ${problems[0]?.message ?? 'it is empty'}.`]);
  const config = fieldsOf(value);
  const entry = (list: string, name: string | undefined, field: string): Fields => {
    const entries = Array.isArray(config[list]) ? (config[list] as readonly Json[]) : [];
    const found = entries.map(fieldsOf).find((each) => each.name === name);
    if (name === undefined || !found)
      throw new SettingsError([`The kubeconfig has no entry in "${list}" for its current context: mend it.`]);
    return fieldsOf(found[field]);
  };
  const context = entry('contexts', textOf(config['current-context']), 'context');
  const cluster = entry('clusters', textOf(context.cluster), 'cluster');
  const user = entry('users', textOf(context.user), 'user');
  refuse(cluster, user);
  const data = (from: Fields, field: string): Buffer | undefined => {
    const inline = textOf(from[`${field}-data`]);
    const path = textOf(from[field]);
    if (inline !== undefined) return Buffer.from(inline, 'base64');
    return path === undefined ? undefined : bytesOf(resolve(folder, path), 'the kubeconfig');
  };
  const tokenFile = textOf(user.tokenFile);
  const token =
    textOf(user.token) ??
    (tokenFile === undefined
      ? undefined
      : bytesOf(resolve(folder, tokenFile), 'the kubeconfig').toString('utf8').trim());
  const parts = {
    authority: data(cluster, 'certificate-authority'),
    serverName: textOf(cluster['tls-server-name']),
    token,
    certificate: data(user, 'client-certificate'),
    key: data(user, 'client-key'),
  };
  const server = textOf(cluster.server);
  if (server === undefined || !URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol))
    throw new SettingsError(['The cluster of the kubeconfig has no "server" with an https address: mend it.']);
  return {
    server,
    ...(Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Omit<Cluster, 'server'>),
  };
}

/** What would be ignored in silence otherwise. */
function refuse(cluster: Fields, user: Fields): void {
  const problems = [
    ...(cluster['insecure-skip-tls-verify'] === true
      ? ['The kubeconfig says insecure-skip-tls-verify: give the certificate of the authority instead.']
      : []),
    ...(cluster['proxy-url'] === undefined ? [] : ['The kubeconfig names a proxy, which is not supported.']),
    ...['exec', 'auth-provider', 'username', 'as'].flatMap((field) =>
      user[field] === undefined
        ? []
        : [
            `The user of the kubeconfig has "${field}", which is not supported: give a token (kubectl create token) or a client certificate.`,
          ],
    ),
  ];
  if (problems.length > 0) throw new SettingsError(problems);
}
