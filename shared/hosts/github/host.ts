import { appendFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { messageOf } from '../../errors.ts';
import { combineOutputs, commonFolder } from '../../report/combine-outputs.ts';
import { escapeMarkdown, escapeWorkflowCommandData, plainLine } from '../../report/escape.ts';
import { headline } from '../../report/headline.ts';
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
const commentLimit = 64_000;

/** A step of a GitHub workflow. Reporting degrades to warnings; what was measured stands. */
export function githubHost({ settings, title, workspace, env }: GithubOptions): Host {
  const event = readEvent(env);
  const published: Published[] = [];
  const refused: string[] = [];
  const secrets: string[] = [];
  const out = (text: string): void => void process.stdout.write(text);
  const redacted = (text: string): string => secrets.reduce((result, secret) => result.replaceAll(secret, '***'), text);
  const warn = (message: string): void =>
    out(annotationCommand({ level: 'warning', title: 'mlops-gates', message: redacted(plainLine(message)) }));
  const mask = (secret: string): void => {
    if (secret === '') return;
    // a line at a time, as the runner compares
    for (const line of new Set([secret, ...secret.split(/\r?\n/)].filter((part) => part.trim() !== ''))) {
      out(`::add-mask::${escapeWorkflowCommandData(line)}\n`);
      secrets.push(line);
    }
    secrets.sort((a, b) => b.length - a.length);
  };
  if (settings['github-token'] !== undefined) mask(settings['github-token']);

  const place = { workflow: env.GITHUB_WORKFLOW ?? '', job: env.GITHUB_JOB ?? '', matrix: settings.matrix };
  const names = (): string[] => published.map(({ document }) => document.title);
  let base: ReturnType<Host['base']> | undefined;

  /** What GitHub's own sinks hold: the summary, the comment. */
  const markdown = async (limitBytes: number): Promise<string> => {
    const { renderMarkdownRuns } = await import('../../report/render-markdown-runs.ts');
    return redacted(
      renderMarkdownRuns(
        published.map(({ document }) => document),
        { limitBytes, refused },
      ),
    );
  };

  const writeSummary = async (): Promise<void> => {
    if (!env.GITHUB_STEP_SUMMARY) return;
    await appendFile(env.GITHUB_STEP_SUMMARY, await markdown(summaryLimit));
  };

  const setOutputs = async (): Promise<void> => {
    const { setOutput } = await import('@actions/core');
    const outputs = combineOutputs(published, commonFolder(published.map(({ folder }) => folder)), refused);
    for (const [name, value] of Object.entries(outputs)) setOutput(name, redacted(value));
  };

  const upload = async (): Promise<readonly Upload[]> => {
    if (settings.artifact === 'off') return [];
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
    return uploads;
  };

  return {
    name: 'github',
    workspace,
    now: () => new Date(),
    mask,
    warn,
    progress: () => {},
    base: () => {
      base ??= baseOfEvent(event, workspace);
      return base;
    },
    publish: async (run) => {
      published.push(run);
      const { renderTerminal } = await import('../../report/render-terminal.ts');
      const { word, counts } = headline(run.document);
      const files = run.files.map((file) => relative(workspace, file) || file);
      const text = renderTerminal(run.document, { color: false, width: 120, files });
      out(redacted(logGroup(`${word} ${plainLine(run.document.title)}: ${counts}`, text)));
    },
    refuse: async (problems) => {
      refused.push(...problems.map(redacted));
      out(redacted(logGroup('Not judged: wrong settings', problems.map((problem) => plainLine(problem)).join('\n'))));
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
      const told = await tell('GitHub was not told', async () =>
        tellGithub({
          settings,
          event,
          documents,
          refused,
          body: await markdown(commentLimit),
          footer: footer(event, uploads),
          key: settings['comment-key'] ?? defaultCommentKey(place, names().length > 0 ? names() : [title]),
          attempt: [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB, env.GITHUB_ACTION].join(':'),
          redacted,
          warn,
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
      for (const annotation of fitAnnotations(annotations, mostPerLevel)) out(redacted(annotationCommand(annotation)));
    },
  };
}

/** Problems of files begin with their place: `contract.yaml:3:5: …`. */
function placeOf(problem: string): { readonly file?: string; readonly line?: number } {
  const [, file, line] = /^(?:run "[^"]*": )?([^\s:"]+\.[A-Za-z]+):(\d+):\d+: /.exec(problem) ?? [];
  return file === undefined || line === undefined ? {} : { file, line: Number(line) };
}

function footer(event: ReturnType<typeof readEvent>, uploads: readonly Upload[]): string {
  const parts = [
    ...(event.sha === '' ? [] : [`commit ${escapeMarkdown(event.sha.slice(0, 12))}`]),
    ...(event.runUrl === undefined ? [] : [`[workflow run](${event.runUrl})`]),
    ...uploads.flatMap((upload) =>
      'warning' in upload
        ? []
        : [
            event.runUrl === undefined || upload.id === undefined
              ? `artifact ${escapeMarkdown(upload.name)}`
              : `[artifact ${escapeMarkdown(upload.name)}](${event.runUrl}/artifacts/${upload.id})`,
          ],
    ),
  ];
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}
