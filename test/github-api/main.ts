import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startGitHubApi } from './server.ts';
import type { Seed } from './state.ts';
import type { Trouble } from './trouble.ts';

/**
 * The stand-in as a process of its own, for tests that block while they wait for the bundle:
 * `node test/github-api/main.ts [seed.json]`. Prints `{"url", "controlUrl"}` and ends with its standard input.
 * Control: GET gives `{requests, comments, checkRuns, artifacts}`, POST takes a Trouble.
 */
const [seedFile] = process.argv.slice(2);
const seed = seedFile === undefined ? {} : (JSON.parse(readFileSync(seedFile, 'utf8')) as Seed);
const api = await startGitHubApi(seed);

const control = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (request.method === 'POST') api.misbehave(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Trouble);
  const { comments, checkRuns, artifacts } = api.state;
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ requests: api.requests, comments, checkRuns, artifacts }));
});
control.listen(0, '127.0.0.1', () => {
  const { port } = control.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: api.url, controlUrl: `http://127.0.0.1:${port}` })}\n`);
});
process.stdin.resume().on('end', () => process.exit(0));
