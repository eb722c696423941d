import { escapeHtml } from './escape.ts';
import { htmlStyle } from './html-style.ts';

/** A page that loads nothing and runs no script, whatever is in it. @param main HTML */
export const htmlPage = (title: string, main: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
