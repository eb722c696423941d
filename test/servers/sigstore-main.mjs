// node sigstore-main.mjs <folder with @sigstore/mock>
// Sigstore's own stand-in of its services, over HTTP: certificates, log, timestamps; and the issuer of identity tokens that a
// runner has. Prints one line of JSON: its address, and the trusted root that goes with it.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.argv[2], 'package.json'));
const mock = require('@sigstore/mock');

const pair = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const bytes = (view) => Buffer.from(view.buffer ?? view, view.byteOffset ?? 0, view.byteLength);
// timestamps of whole seconds, as authorities give them
const clock = new Date(Math.floor(Date.now() / 1000) * 1000);
const ctlog = await mock.initializeCTLog(pair(), clock);
const authority = pair();
const ca = await mock.initializeCA(authority, ctlog, clock);
const logKeys = pair();
const tlog = await mock.initializeTLog('https://rekor.sigstore.dev', logKeys, clock);
const tsa = await mock.initializeTSA(pair(), clock);
const handlers = [mock.fulcioHandler(ca), mock.rekorHandler(tlog), mock.tsaHandler(tsa)];

const validFor = { start: new Date(Date.now() - 86_400_000).toISOString() };
const subject = { organization: 'sigstore.mock', commonName: 'sigstore' };
const log = (of, keyId) => ({
  baseUrl: 'https://sigstore.mock',
  hashAlgorithm: 'SHA2_256',
  publicKey: { rawBytes: bytes(of.publicKey).toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
  logId: { keyId },
});
const chain = (...certificates) => ({
  certificates: certificates.map((each) => ({ rawBytes: bytes(each).toString('base64') })),
});
const digest = (of) => createHash('sha256').update(bytes(of)).digest('base64');
const root = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [log(tlog, digest(tlog.publicKey))],
  certificateAuthorities: [{ subject, uri: 'https://sigstore.mock', certChain: chain(ca.rootCertificate), validFor }],
  ctlogs: [log(ctlog, bytes(ctlog.logID).toString('base64'))],
  timestampAuthorities: [
    { subject, uri: 'https://sigstore.mock', certChain: chain(tsa.intCertificate, tsa.rootCertificate), validFor },
  ],
};

const token = (claims) => {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.${Buffer.from('signed').toString('base64url')}`;
};

/** The log keeps what it was given in a form of its own; the stand-in would keep it as it is. */
function asLogged(text) {
  const { apiVersion, kind, spec } = JSON.parse(text);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const hash = (of) => ({ algorithm: 'sha256', value: createHash('sha256').update(of).digest('hex') });
  return JSON.stringify({
    apiVersion,
    kind,
    spec: {
      envelopeHash: hash(envelope),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }, i) => ({ signature: sig, verifier: verifiers[i] })),
    },
  });
}

const attestations = [];
const server = createServer(async (request, reply) => {
  const url = new URL(request.url, 'http://localhost');
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts).toString('utf8');
  const send = (status, text, type = 'application/json') => {
    reply.writeHead(status, { 'content-type': type });
    reply.end(text);
  };
  if (url.pathname === '/token')
    return send(200, JSON.stringify({ value: token(JSON.parse(url.searchParams.get('claims') ?? '{}')) }));
  if (/^\/repos\/[^/]+\/[^/]+\/attestations$/.test(url.pathname)) {
    attestations.push(JSON.parse(body));
    return send(201, JSON.stringify({ id: attestations.length }));
  }
  if (url.pathname === '/attestations') return send(200, JSON.stringify(attestations));
  const handler = handlers.find(({ path }) => path === url.pathname);
  if (!handler) return send(404, '{}');
  const { statusCode, response, contentType } = await handler.fn(
    url.pathname.endsWith('/log/entries') ? asLogged(body) : body,
  );
  return send(statusCode, typeof response === 'string' ? response : Buffer.from(response), contentType);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}`, root }));
});
