import { randomUUID } from 'node:crypto';
import { escapeWorkflowCommandData, escapeWorkflowCommandProperty } from '../../report/escape.ts';
import { type Annotation, cut, longestMessage, longestTitle } from './annotations.ts';

/** Workflow commands, as lines for standard output. All foreign text in them is escaped. */
export function annotationCommand({ level, title, message, file, line }: Annotation): string {
  const properties = [
    `title=${escapeWorkflowCommandProperty(cut(title, longestTitle))}`,
    ...(file === undefined ? [] : [`file=${escapeWorkflowCommandProperty(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
  ];
  return `::${level} ${properties.join(',')}::${escapeWorkflowCommandData(cut(message, longestMessage))}\n`;
}

/** A folded part of the log. Nothing in `text` is taken for a command: the runner is told not to look for any in between. */
export function logGroup(title: string, text: string, token: string = randomUUID()): string {
  return `::group::${escapeWorkflowCommandData(title)}\n::stop-commands::${token}\n${text.replace(/\n?$/, '\n')}::${token}::\n::endgroup::\n`;
}
