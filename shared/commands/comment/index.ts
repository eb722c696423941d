import { type GitHubClient, gitHubClient } from '../../clients/github/client.ts';
import type { Problem } from '../../clients/github/problem.ts';
import { findPullRequest } from '../../clients/github/pull-requests.ts';
import { readReportZip, zipLimits } from '../../clients/github/read-report-zip.ts';
import { upsertComment } from '../../clients/github/upsert-comment.ts';
import { warningOf } from '../../clients/github/warning-of.ts';
import { downloadArtifact, listArtifacts } from '../../clients/github/workflow-artifacts.ts';
import { OutsideError, SettingsError } from '../../errors.ts';
import type { ReportDocument } from '../../report/document.ts';
import { escapeMarkdown } from '../../report/escape.ts';
import { presentReport } from '../../report/present-report.ts';
import { readReport } from '../../report/read-report.ts';
import { renderMarkdownRuns } from '../../report/render-markdown-runs.ts';
import { reportDocument } from '../../report/report-document.ts';
import type { JudgedRun } from './judged-run.ts';

export interface CommentRequest {
  readonly token: string;
  /** `owner/name` of the repository that the job runs in. */
  readonly repository: string;
  /** The run that judged, from the event: nothing of it comes from its artifacts. */
  readonly run: JudgedRun;
  readonly key: string | undefined;
  readonly mode: 'auto' | 'always';
  readonly warn: (message: string) => void;
  readonly say: (message: string) => void;
}

/** Artifacts of our gates; what else a run uploads is not looked at. */
const prefix = 'mlops-gates-';
const mostArtifacts = 20;
/** Bytes of one archive. */
const largestArtifact = 20 * 2 ** 20;
/** Of all artifacts together: whoever opened the pull request chose what is in them. */
const mostReports = 50;
const mostReportBytes = 60 * 2 ** 20;
const mostChecks = 50_000;
/** Bytes: a comment holds 65,536 characters, some of which say where the report comes from and what was left out. */
const commentLimit = 50_000;

/**
 * Comments on the pull request that a read-only run judged. The pull request is found by the head of that run; its reports are
 * held against the schema and rendered anew: what the run wrote as Markdown is not used.
 * @returns the comment's address, if there is one
 * @throws OutsideError when GitHub refuses or does not answer
 */
export async function comment(request: CommentRequest): Promise<string | undefined> {
  const { run, say } = request;
  if (!/^pull_request/.test(run.event)) {
    say(`The run was started by ${run.event}, not by a pull request: there is nothing to comment on.`);
    return undefined;
  }
  if (run.headRepository === undefined)
    throw new SettingsError([
      'The repository that the pull request came from is gone: its pull request cannot be found.',
    ]);
  const client = gitHubClient({ token: request.token, repository: request.repository, onWait: request.say });
  const found = await findPullRequest(client, {
    repository: run.headRepository,
    branch: run.headBranch,
    sha: run.headSha,
  });
  const pullRequest = orThrow(found, 'the pull request could not be looked up');
  if (pullRequest === undefined) {
    say(
      `No open pull request has ${run.headSha} as its head: it was closed, or newer commits are judged by a run of their own.`,
    );
    return undefined;
  }
  const { documents, unused } = await readDocuments(client, request);
  const said = orThrow(
    await upsertComment(client, {
      place: { kind: 'pull-request', number: pullRequest.number },
      key: request.key ?? run.workflow,
      body: bodyOf(documents, unused, run),
      mode: request.mode,
      passed: documents.length > 0 && unused.length === 0 && documents.every(({ report }) => report.passed),
    }),
    'the comment on the pull request was not written',
  );
  return said.did === 'nothing' ? undefined : said.url;
}

function orThrow<T>(
  answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem },
  what: string,
): T {
  if (answer.ok) return answer.value;
  throw new OutsideError(warningOf(answer.problem, what));
}

interface Read {
  readonly documents: readonly ReportDocument[];
  /** In words, foreign text in them. */
  readonly unused: readonly string[];
}

async function readDocuments(client: GitHubClient, { run, warn }: CommentRequest): Promise<Read> {
  const all = orThrow(await listArtifacts(client, run.id), 'the artifacts of the run could not be listed');
  const ours = all.filter(({ name, expired }) => name.startsWith(prefix) && !expired);
  const unused: string[] = [];
  const leaveOut = (what: string): void => {
    unused.push(what);
    warn(what);
  };
  if (ours.length > mostArtifacts)
    leaveOut(`The run has ${ours.length} artifacts of gates: the first ${mostArtifacts} are read.`);
  const documents: ReportDocument[] = [];
  let left = { bytes: mostReportBytes, checks: mostChecks };
  for (const { id, name, bytes } of ours.slice(0, mostArtifacts)) {
    const refuse = (reason: string): void => leaveOut(`The artifact ${name} is not used: ${reason}.`);
    if (bytes > largestArtifact) {
      refuse(`it has ${bytes} bytes, more than ${largestArtifact}`);
      continue;
    }
    const zip = orThrow(await downloadArtifact(client, id, largestArtifact), 'an artifact could not be downloaded');
    const read = await readReportZip(zip, { ...zipLimits, bytesInAll: Math.min(zipLimits.bytesInAll, left.bytes) });
    if (read.kind === 'refused') {
      refuse(read.reason);
      continue;
    }
    for (const file of read.reports) {
      left = { ...left, bytes: left.bytes - file.bytes.length };
      const report =
        documents.length < mostReports
          ? readReport(file.bytes, left.checks)
          : { kind: 'refused' as const, reason: `more than ${mostReports} reports are there` };
      if (report.kind === 'refused') {
        // one word for the archive: it may hold thousands of them
        refuse(report.reason);
        break;
      }
      left = { ...left, checks: left.checks - report.report.checks.length };
      documents.push(reportDocument(report.report, presentReport(report.report)));
    }
  }
  return { documents, unused };
}

/** The run's own conclusion stands beside: reports are written by the pull request's code, conclusions are not. */
function bodyOf(documents: readonly ReportDocument[], unused: readonly string[], run: JudgedRun): string {
  const left = unused.map((what) => `> ${escapeMarkdown(what, { maxLength: 200 })}\n\n`).join('');
  const [result] =
    documents.length > 0
      ? [renderMarkdownRuns(documents, { limitBytes: commentLimit })]
      : ['## ⛔ Not judged\n\nThe run left no valid report: its log says why.\n'];
  const contradiction =
    run.conclusion !== 'success' && documents.length > 0 && documents.every(({ report }) => report.passed)
      ? `> The reports say passed, but the run ended with ${escapeMarkdown(run.conclusion)}: trust the run.\n\n`
      : '';
  const link = `[workflow run](${run.url})`;
  return `${contradiction}${left}${result?.trimEnd()}\n\n<sub>Reported by the ${link} on commit ${escapeMarkdown(run.headSha.slice(0, 12))}, which ended with ${escapeMarkdown(run.conclusion)}. It ran code of the pull request.</sub>\n`;
}
