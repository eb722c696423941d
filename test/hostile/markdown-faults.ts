import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const elements = new Set(
  'h1 h2 h3 p strong em code pre table thead tbody tr th td details summary br sub ul ol li blockquote a #text #document-fragment'.split(
    ' ',
  ),
);
const attributes =
  /^(align=(left|right)|class=language-(sh|text)|href=https:\/\/github\.com\/acme\/shop\/actions\/runs\/\d+(\/artifacts\/\d+)?)$/;
const headings =
  /^([✅❌❔⛔] (Passed|Failed|Inconclusive|Not measured|Not judged): .*|What to do|Checks that did not pass|Reproduce|Columns.*)$/su;

/** What a text that is not ours could do in GitHub's Markdown, as micromark reads it and a browser after it. */
export function markdownFaults(markdown: string): readonly string[] {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return faultsIn(parseFragment(html), false);
}

function faultsIn(node: Node, inCode: boolean): readonly string[] {
  const name = node.nodeName;
  const text = textOf(node);
  if (name === '#comment')
    return /^ mlops-gates:[0-9a-f]{32} $/.test((node as { data: string }).data) ? [] : [`comment ${text}`];
  if (name === '#text')
    return inCode || !/(^|[^\w\u2060])@\w|(^|\s)#\d|gh-\d|www\.|:\/\/|:[a-z]+:/i.test(text)
      ? []
      : [`a reference in ${text}`];
  const own = [
    ...(elements.has(name) ? [] : [`element ${name}`]),
    ...('attrs' in node ? node.attrs : [])
      .map(({ name: key, value }) => `${key}=${value}`)
      .filter((each) => !attributes.test(each)),
    ...(/^h\d$/.test(name) && !headings.test(text) ? [`heading ${text}`] : []),
  ];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => faultsIn(child, inCode || name === 'code' || name === 'pre'))];
}

const textOf = (node: Node): string =>
  'value' in node
    ? (node as { value: string }).value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';
