import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, Published } from '../../shared/hosts/host.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import { pullRequestEvent, startApi } from '../github/step.ts';
import type { GitHubApi } from '../github-api/server.ts';
import type { StoredCheckRun } from '../github-api/state.ts';
import { workflowToken } from '../github-api/state.ts';

/** Everything that a step on GitHub wrote anywhere. */
export interface Sinks {
  readonly log: string;
  /** The file at GITHUB_OUTPUT. */
  readonly outputs: string;
  readonly summary: string;
  readonly comment: string | undefined;
  readonly checkRuns: readonly StoredCheckRun[];
}

export interface Told {
  readonly documents?: readonly ReportDocument[];
  readonly refused?: readonly string[];
  readonly warned?: readonly string[];
  readonly secrets?: readonly string[];
  readonly outputs?: Published['outputs'];
  /** Workflow, job and matrix names. */
  readonly names?: string;
}

/** A real GitHub host in this process, before the server that plays GitHub's API. */
export interface Stage {
  readonly api: GitHubApi;
  readonly tell: (told: Told) => Promise<Sinks>;
  readonly close: () => Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const api = await startApi();
  const before = { ...process.env };
  // read when the client is loaded
  process.env.GITHUB_API_URL = api.url;
  const { githubHost } = await import('../../shared/hosts/github/host.ts');
  const folder = mkdtempSync(join(tmpdir(), 'sinks-'));
  mkdirSync(join(folder, 'report'));

  const tell = async ({ documents = [], refused = [], warned = [], secrets = [], outputs, names = 'n' }: Told) => {
    api.state.comments.length = 0;
    api.state.checkRuns.length = 0;
    const file = (name: string, text = ''): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const event = pullRequestEvent('1'.repeat(40));
    Object.assign(event.payload.pull_request, {
      title: names,
      head: { ...event.payload.pull_request.head, ref: names },
    });
    const env = {
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '99',
      GITHUB_WORKFLOW: names,
      GITHUB_JOB: names,
      GITHUB_STEP_SUMMARY: file('summary'),
    };
    process.env.GITHUB_OUTPUT = file('output');
    const written: string[] = [];
    const write = process.stdout.write;
    process.stdout.write = ((text: string | Uint8Array) => {
      written.push(Buffer.from(text as string).toString());
      return true;
    }) as typeof write;
    try {
      const host: Host = githubHost({
        settings: {
          'github-token': workflowToken,
          comment: 'always',
          'check-run': 'auto',
          artifact: 'off',
          matrix: JSON.stringify({ [names]: names }),
        } as never,
        title: 'data-validation',
        workspace: folder,
        env,
      });
      for (const secret of secrets) host.mask(secret);
      for (const message of warned) host.warn(message);
      for (const document of documents)
        await host.publish({
          document,
          files: [join(folder, 'report', 'report.json')],
          folder: join(folder, 'report'),
          outputs: outputs ?? { verdict: document.report.verdict, passed: 'false', summary: document.report.summary },
        });
      if (refused.length > 0) await host.refuse(refused);
      await host.finish(1);
    } finally {
      process.stdout.write = write;
    }
    return {
      log: written.join(''),
      outputs: readFileSync(join(folder, 'output'), 'utf8'),
      summary: readFileSync(join(folder, 'summary'), 'utf8'),
      comment: api.state.comments[0]?.body,
      checkRuns: [...api.state.checkRuns],
    };
  };

  return {
    api,
    tell,
    close: async () => {
      for (const name of ['GITHUB_API_URL', 'GITHUB_OUTPUT'] as const) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
      rmSync(folder, { recursive: true, force: true });
      await api.close();
    },
  };
}
