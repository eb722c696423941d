import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './run.ts';

export interface Certificate {
  /** Paths of PEM files. */
  readonly certificate: string;
  readonly key: string;
}

/** A certificate of our own authority, for servers of this machine. */
export async function selfMade(
  folder: string,
  name: string,
): Promise<Certificate & { readonly authority: Certificate }> {
  const at = (file: string): string => join(folder, file);
  const openssl = (...words: readonly string[]) => must('openssl', words);
  const days = ['-days', '2'];
  const authority = { certificate: at('ca.pem'), key: at('ca.key') };
  await openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=test authority', ...days],
    ...['-keyout', authority.key, '-out', authority.certificate],
  );
  const own = { certificate: at('server.pem'), key: at('server.key') };
  await openssl(
    ...['req', '-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${name}`],
    ...['-keyout', own.key, '-out', at('server.csr')],
  );
  writeFileSync(at('extensions'), `subjectAltName=DNS:${name}\n`);
  await openssl(
    ...['x509', '-req', '-in', at('server.csr'), '-out', own.certificate, ...days, '-extfile', at('extensions')],
    ...['-CA', authority.certificate, '-CAkey', authority.key, '-CAcreateserial'],
  );
  return { ...own, authority };
}
