/** The text after the second `::` of a GitHub workflow command. */
export const escapeWorkflowCommandData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The value of a property (`file=`, `title=`) of a GitHub workflow command. */
export const escapeWorkflowCommandProperty = (text: string): string =>
  escapeWorkflowCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
