import { type Annotation as CheckAnnotation, createCheckRun, MAXIMUM_SUMMARY } from '../../clients/github/check-run.ts';
import { type GitHubClient, gitHubClient } from '../../clients/github/client.ts';
import { upsertComment } from '../../clients/github/upsert-comment.ts';
import { warningOf } from '../../clients/github/warning-of.ts';
import type { ReportDocument } from '../../report/document.ts';
import { plainLine } from '../../report/escape.ts';
import { headline } from '../../report/headline.ts';
import { renderMarkdown } from '../../report/render-markdown.ts';
import type { GithubFaceSettings } from '../../settings/github.ts';
import { checkRunConclusion } from '../../verdict/faces.ts';
import { annotationsOf, loosenedIds } from './annotations.ts';
import type { Event } from './event.ts';

export interface Telling {
  readonly settings: GithubFaceSettings;
  readonly event: Event;
  readonly documents: readonly ReportDocument[];
  readonly refused: readonly string[];
  /** Markdown of all runs. Secrets are taken out of it and of the documents. */
  readonly body: string;
  readonly footer: string;
  readonly key: string;
  /** Unique per attempt of a step: tells its check runs from others of the same name. */
  readonly attempt: string;
  readonly warn: (message: string) => void;
  /** A line of the log. */
  readonly say: (message: string) => void;
}

/**
 * The comment and the check runs. What GitHub refuses or does not answer becomes one warning each.
 * @returns whether every check run carries its annotations
 */
export async function tellGithub(telling: Telling): Promise<{ readonly annotated: boolean }> {
  const { settings, event } = telling;
  const comments = settings.comment !== 'off' && event.pullRequest !== undefined;
  const checks = settings['check-run'] === 'auto' && telling.documents.length > 0;
  if (!comments && !checks) return { annotated: false };
  const client = gitHubClient({
    token: settings['github-token'] ?? '',
    repository: event.repository,
    onWait: telling.say,
  });
  const annotated = checks && (await tellChecks(client, telling));
  if (comments) await tellComment(client, telling, event.pullRequest.number);
  return { annotated };
}

async function tellComment(client: GitHubClient, telling: Telling, pullRequest: number): Promise<void> {
  const { settings, documents, refused, body, footer, key, warn } = telling;
  const said = await upsertComment(client, {
    place: { kind: 'pull-request', number: pullRequest },
    key,
    body: footer === '' ? body : `${body.trimEnd()}\n\n${footer}\n`,
    mode: settings.comment,
    // what loosens a rule must be seen, however green it is
    passed: refused.length === 0 && documents.every((each) => each.report.passed && loosenedIds(each).length === 0),
  });
  if (!said.ok) warn(warningOf(said.problem, 'the comment on the pull request was not written'));
}

async function tellChecks(client: GitHubClient, telling: Telling): Promise<boolean> {
  for (const document of telling.documents) {
    const created = await createCheckRun(client, checkRunOf(document, telling));
    if (created.ok) continue;
    // the others would end no better, and one warning is enough
    telling.warn(warningOf(created.problem, 'the check run was not made'));
    return false;
  }
  return true;
}

function checkRunOf(document: ReportDocument, { event, attempt }: Telling): Parameters<typeof createCheckRun>[1] {
  const { report } = document;
  const { word, counts } = headline(document);
  return {
    name: `mlops-gates / ${plainLine(document.title)}`,
    headSha: event.sha,
    conclusion: checkRunConclusion(report, {
      reportOnly: report.reportOnly === true,
      onInconclusive: report.onInconclusive ?? 'fail',
    }),
    title: `${word}: ${counts}`,
    summary: renderMarkdown(document, { limitBytes: MAXIMUM_SUMMARY }),
    annotations: annotationsOf(document).flatMap(({ level, title, message, file, line }): CheckAnnotation[] =>
      file === undefined || line === undefined
        ? []
        : [
            {
              path: file,
              line,
              level: level === 'error' ? 'failure' : 'warning',
              title,
              message,
            },
          ],
    ),
    externalId: `${attempt}:${document.title}`,
  };
}
