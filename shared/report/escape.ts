/** The only way by which foreign text (names, values, paths, messages of other tools) reaches a sink. */
export { codeMarkdown, escapeMarkdown, fencedMarkdown, summaryMarkdown } from './escape/markdown.ts';
export { escapeHtml, escapeXml, escapeXmlAttribute } from './escape/markup.ts';
export { plainLine } from './escape/plain-line.ts';
export { sqlIdentifier, sqlLiteral } from './escape/sql.ts';
export { visible } from './escape/visible.ts';
export { escapeWorkflowCommandData, escapeWorkflowCommandProperty } from './escape/workflow-command.ts';
