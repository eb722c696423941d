import { appendFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { messageOf } from '../../errors.ts';
import { combineOutputs, commonFolder } from '../../report/combine-outputs.ts';
import type { ReportDocument } from '../../report/document.ts';
import { escapeMarkdown, escapeWorkflowCommandData, plainLine } from '../../report/escape.ts';
import { headline } from '../../report/headline.ts';
import { redactValue, secretKeeper } from '../../report/redact.ts';
import type { GithubFaceSettings } from '../../settings/github.ts';
import type { Host, Published } from '../host.ts';
import { annotationsOf, fitAnnotations, mostPerLevel } from './annotations.ts';
import { baseOfEvent } from './base-of-event.ts';
import { annotationCommand, logGroup } from './commands.ts';
import { readEvent } from './event.ts';
import { artifactName, artifactNameOf, defaultCommentKey } from './names.ts';
import { type Upload, uploadArtifact } from './upload-artifact.ts';

export interface GithubOptions {
  readonly settings: GithubFaceSettings;
  /** What the step is called where it judged nothing: the gate, or the umbrella. */
  readonly title: string;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Bytes: the runner takes 1 MiB of summary a step, GitHub 65,536 characters of comment. */
const summaryLimit = 1_000_000;
const commentLimit = 65_000;
/** A value of an output is an argument of somebody's command. */
const longestOutput = 10_000;
const mostLinked = 10;

/** A step of a GitHub workflow. Reporting degrades to warnings; what was measured stands. */
export function githubHost({ settings, title, workspace, env }: GithubOptions): Host {
  const event = readEvent(env);
  const published: Published[] = [];
  const refused: string[] = [];
  const { add, redacted } = secretKeeper();
  const out = (text: string): void => void process.stdout.write(text);
  const say = (message: string): void => out(`${plainLine(redacted(message))}\n`);
  let warned = 0;
  const warn = (message: string): void => {
    warned += 1;
    out(annotationCommand({ level: 'warning', title: 'mlops-gates', message: plainLine(redacted(message)) }));
  };
  const mask = (secret: string): void => {
    // the runner compares a line at a time
    for (const part of add(secret)) if (!/[\r\n]/.test(part)) out(`::add-mask::${escapeWorkflowCommandData(part)}\n`);
  };
  if (settings['github-token'] !== undefined) mask(settings['github-token']);

  const place = { workflow: env.GITHUB_WORKFLOW ?? '', job: env.GITHUB_JOB ?? '', matrix: settings.matrix };
  let base: ReturnType<Host['base']> | undefined;

  /** What GitHub's own sinks hold: the summary, the comment. */
  const markdown = async (limitBytes: number): Promise<string> => {
    const { renderMarkdownRuns } = await import('../../report/render-markdown-runs.ts');
    return renderMarkdownRuns(
      published.map(({ document }) => document),
      { limitBytes, refused },
    );
  };

  const writeSummary = async (): Promise<void> => {
    if (!env.GITHUB_STEP_SUMMARY) return;
    await appendFile(env.GITHUB_STEP_SUMMARY, await markdown(summaryLimit));
  };

  const setOutputs = async (): Promise<void> => {
    const { setOutput } = await import('@actions/core');
    const outputs = combineOutputs(published, commonFolder(published.map(({ folder }) => folder)), refused);
    for (const [name, value] of Object.entries(outputs)) setOutput(name, outputValue(name, value, redacted));
  };

  const upload = async (): Promise<readonly Upload[]> => {
    if (settings.artifact === 'off' || published.length === 0) return [];
    // the client tells more of its work than a reader wants
    out('::group::Upload of the reports\n');
    const uploads: Upload[] = [];
    for (const { document, files, folder } of published) {
      if (files.length === 0) continue;
      const given = settings['artifact-name'];
      const name =
        given === undefined
          ? artifactName(place, document.title)
          : artifactNameOf(given, document.title, published.length > 1);
      const done = await uploadArtifact(name, files, folder, env);
      if ('warning' in done && !uploads.some((other) => 'warning' in other && other.warning === done.warning))
        warn(done.warning);
      uploads.push(done);
    }
    out('::endgroup::\n');
    return uploads;
  };

  return {
    name: 'github',
    workspace,
    github:
      settings['github-token'] === undefined || event.repository === ''
        ? undefined
        : { token: settings['github-token'], repository: event.repository },
    page: event.runUrl,
    attest: async (payload, mediaType) => {
      const { attestByJob } = await import('./attest.ts');
      return attestByJob(payload, mediaType, {
        env,
        isPublic: event.isPublic,
        token: settings['github-token'],
        repository: event.repository,
        warn,
      });
    },
    now: () => new Date(),
    mask,
    redacted,
    warn,
    progress: () => {},
    echo: (line) => out(`${plainLine(redacted(line))}\n`),
    base: () => {
      base ??= baseOfEvent(event, workspace);
      return base;
    },
    publish: async (run) => {
      // the host may know secrets that the report was written without
      const document = redactValue(run.document, redacted);
      published.push({ ...run, document });
      const { renderTerminal } = await import('../../report/render-terminal.ts');
      const files = run.files.map((file) => redacted(relative(workspace, file) || file));
      const text = renderTerminal(document, { color: false, width: 120, files });
      out(logGroup(plainLine(verdictLine(document)), text));
    },
    refuse: async (problems) => {
      const shown = problems.map(redacted);
      refused.push(...shown);
      out(logGroup('Not judged: wrong settings', shown.map((problem) => plainLine(problem)).join('\n')));
    },
    finish: async () => {
      const tell = async <T>(what: string, act: () => Promise<T>): Promise<T | undefined> => {
        try {
          return await act();
        } catch (error) {
          warn(`${what} (${messageOf(error)}). The verdict is not touched by this.`);
          return undefined;
        }
      };
      await tell('The outputs could not be set', setOutputs);
      const uploads = (await tell('The reports were not uploaded as an artifact', upload)) ?? [];
      await tell('The step summary could not be written', writeSummary);
      const documents = published.map(({ document }) => document);
      const { tellGithub } = await import('./tell-github.ts');
      const below = footer(event, uploads);
      const told = await tell('GitHub was not told', async () =>
        tellGithub({
          settings,
          event,
          documents,
          refused,
          body: await markdown(commentLimit - Buffer.byteLength(below)),
          footer: below,
          key: settings['comment-key'] ?? defaultCommentKey(place, env.GITHUB_ACTION ?? title),
          attempt: [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB, env.GITHUB_ACTION].join(':'),
          warn,
          say,
        }),
      );
      const annotations = [
        ...refused.map((problem) => ({
          level: 'error' as const,
          title,
          message: plainLine(problem),
          ...placeOf(problem),
        })),
        ...(told?.annotated ? [] : documents.flatMap(annotationsOf)),
      ];
      const most = { error: mostPerLevel, warning: Math.max(1, mostPerLevel - warned) };
      for (const annotation of fitAnnotations(annotations, most)) out(annotationCommand(annotation));
      for (const document of documents) say(verdictLine(document));
    },
  };
}

/** The last lines of the log, where GitHub scrolls to. */
function verdictLine(document: ReportDocument): string {
  const { word, counts } = headline(document);
  return `${word} ${document.title}: ${counts}`;
}

/** What others compare with: a secret that reads like one of them must not change it. */
const plainOutputs = new Set(['verdict', 'passed', 'failed-checks', 'warnings']);

function outputValue(name: string, value: string, redacted: (text: string) => string): string {
  if (plainOutputs.has(name)) return value;
  return name === 'summary' ? plainLine(redacted(value), { maxLength: longestOutput }) : redacted(value);
}

/** Problems of files begin with their place: `contract.yaml:3:5: …`. */
function placeOf(problem: string): { readonly file?: string; readonly line?: number } {
  const [, file, line] = /^(?:run "[^"]*": )?([^\s:"]+\.[A-Za-z]+):(\d+):\d+: /.exec(problem) ?? [];
  return file === undefined || line === undefined ? {} : { file, line: Number(line) };
}

function footer(event: ReturnType<typeof readEvent>, uploads: readonly Upload[]): string {
  const named = uploads.flatMap((upload) => ('warning' in upload ? [] : [upload]));
  const parts = [
    ...(event.sha === '' ? [] : [`commit ${escapeMarkdown(event.sha.slice(0, 12))}`]),
    ...(event.runUrl === undefined ? [] : [`[workflow run](${event.runUrl})`]),
    ...named
      .slice(0, mostLinked)
      .map(({ name, id }) =>
        event.runUrl === undefined || id === undefined
          ? `artifact ${escapeMarkdown(name)}`
          : `[artifact ${escapeMarkdown(name)}](${event.runUrl}/artifacts/${id})`,
      ),
    ...(named.length > mostLinked ? [`and ${named.length - mostLinked} more artifacts`] : []),
  ];
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}
