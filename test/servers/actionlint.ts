import { goTool } from './go-tool.ts';

/** Checks workflows: syntax, expressions, shell. */
export const availableActionlint = () => goTool('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12');
