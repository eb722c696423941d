import { visible } from './visible.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const markupReference = (character: string): string => references[character] ?? character;

/** Text or a quoted attribute value of HTML; unseen characters are written out, line ends stay. */
export const escapeHtml = (text: string): string => visible(text, 'keep').replace(/[&<>"']/g, markupReference);

/** Everything outside the production `Char` of XML 1.0. */
const illegalInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text of an XML 1.0 element; drops characters that XML cannot hold. */
export const escapeXml = (text: string): string =>
  text
    .replace(illegalInXml, '')
    .replace(/[&<>"']/g, markupReference)
    .replaceAll('\r', '&#13;');

/** A quoted attribute value of XML 1.0: white space is written as references, which a parser does not normalise. */
export const escapeXmlAttribute = (text: string): string =>
  escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
