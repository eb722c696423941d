import { plainLine } from '../../report/escape.ts';
import type { Problem } from './problem.ts';

/**
 * One line for the person who reads the log: what is missing, why, and the cure.
 * @param what what did not happen, as a clause without a full stop: `the comment was not written`
 */
export const warningOf = (problem: Problem, what: string): string =>
  `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${causeOf(problem)} The verdict is not touched by this.`;

function causeOf(problem: Problem): string {
  switch (problem.kind) {
    case 'permission': {
      const fork = problem.permission.endsWith('write')
        ? ' The token of a pull request from a fork only reads, whatever is granted: there, comment from a "workflow_run" job.'
        : '';
      return `the token lacks a permission (${said(problem)}). Under "permissions:" of the job add the line "${problem.permission}".${fork}`;
    }
    case 'unauthorised':
      return `GitHub does not accept the token (${said(problem)}). Pass a valid one as "github-token"; the default is \${{ github.token }}.`;
    case 'not-found':
      return `GitHub does not find it (${said(problem)}). Either it is gone, or the token may not see it: check the repository and the job's "permissions:".`;
    case 'refused':
      return `GitHub refused the request (${said(problem)}).`;
    case 'unavailable':
      return `GitHub did not answer in time (${plainLine(problem.reason, { maxLength: 300 })}). Run the job again later.`;
  }
}

const said = ({ status, message }: { readonly status: number; readonly message: string }): string =>
  message === '' ? `status ${status}` : `status ${status}: ${plainLine(message, { maxLength: 300 })}`;
