import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import { listens, type Startable } from './docker-registry.ts';
import { freePort } from './free-port.ts';
import { end, launch } from './launch.ts';
import { must, which } from './run.ts';

const module = { path: 'github.com/google/go-containerregistry', version: 'v0.22.1' };
const patienceMs = 30_000;

const program = `package main

import (
	"log"
	"net/http"
	"os"

	"${module.path}/pkg/registry"
)

func main() {
	log.Fatal(http.ListenAndServe(os.Args[1], registry.New(registry.WithReferrersSupport(true))))
}
`;

/** The registry of the go-containerregistry project, which lists the referrers of a digest itself. It keeps everything in memory. */
export const availableReferrersRegistry = (): Promise<Available<Startable>> =>
  attempt(async () => {
    const folder = await cached(`referrers-registry-${module.version}`, async (into) => {
      const go = await which('go');
      if (go === undefined) throw new Error('Go is not installed, and the registry is built with it');
      const source = mkdtempSync(join(tmpdir(), 'mlops-gates-referrers-'));
      try {
        writeFileSync(join(source, 'main.go'), program);
        for (const words of [
          ['mod', 'init', 'registry.test'],
          ['get', `${module.path}@${module.version}`],
          ['build', '-o', join(into, 'registry'), '.'],
        ])
          await must(go, words, { cwd: source });
      } finally {
        rmSync(source, { recursive: true, force: true });
      }
    });
    return { start: () => startRegistry(join(folder, 'registry')) };
  });

async function startRegistry(path: string): Promise<{ host: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-registry-'));
  const port = await freePort();
  const server = await launch(path, join(folder, 'log'), [`127.0.0.1:${port}`]);
  const stop = async (): Promise<void> => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  for (const until = Date.now() + patienceMs; Date.now() < until && server.exitCode === null; await sleep(50))
    if (await listens(port)) return { host: `127.0.0.1:${port}`, stop };
  await stop();
  throw new Error('the registry with referrers did not start');
}
