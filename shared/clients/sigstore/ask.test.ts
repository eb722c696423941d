import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { OutsideError } from '../../errors.ts';
import { askSigstore } from './ask.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** A service that plays faults: the nth request gets the nth answer, further ones the last. */
async function service(...answers: readonly ((reply: ServerResponse) => void)[]) {
  let asked = 0;
  server = createServer((request, reply) => {
    request.resume().on('end', () => {
      const answer = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      answer?.(reply);
    });
  });
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ask: () => askSigstore(url, fetch, { a: 1 }, 1), asked: () => asked };
}

type Answer = (reply: ServerResponse) => void;
const says =
  (status: number, text: string): Answer =>
  (reply) => {
    reply.writeHead(status).end(text);
  };
const moves: Answer = (reply) => {
  reply.writeHead(307, { location: 'http://127.0.0.1:1' }).end();
};
const cuts: Answer = (reply) => {
  reply.destroy();
};

test('what is down for a moment is asked again', async () => {
  const { ask, asked } = await service(says(503, ''), cuts, says(429, ''), says(201, 'done'));
  expect([(await ask()).toString(), asked()]).toEqual(['done', 4]);
});

test('a refusal is not repeated, and is told', async () => {
  const { ask, asked } = await service(says(400, 'invalid token'));
  await expect(ask()).rejects.toThrow(/refused to sign \(status 400: invalid token\)/);
  expect(asked()).toBe(1);
});

test.each([
  ['connections that are cut', cuts],
  ['errors', says(500, '')],
  ['a redirect, which would carry the identity elsewhere', moves],
] as const)('%s end in an error that names the service', async (_, answer) => {
  const { ask, asked } = await service(answer);
  await expect(ask()).rejects.toThrow(OutsideError);
  expect(asked()).toBe(4);
});
