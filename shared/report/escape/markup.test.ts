import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { escapeHtml, escapeXml, escapeXmlAttribute } from './markup.ts';
import { visible } from './visible.ts';

const hostile = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '&lt;',
        '<script>',
        '</p>',
        '<!--',
        ']]>',
        '<![CDATA[',
        '\0',
        '\r\n',
        '\n',
        '\t',
        '\u001b[0m',
        '\u202e',
        '\ufffe',
        'x',
        '=',
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('HTML text and attributes read back as the visible text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const fragment = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
      expect(fragment.childNodes).toHaveLength(1);
      const [paragraph] = fragment.childNodes;
      if (paragraph === undefined || !('attrs' in paragraph)) throw new Error('not an element');
      expect(paragraph.attrs).toEqual([{ name: 'title', value: visible(text, 'keep') }]);
      const children = paragraph.childNodes;
      expect(children.every((child) => child.nodeName === '#text')).toBe(true);
      expect(children.map((child) => ('value' in child ? child.value : '')).join('')).toBe(visible(text, 'keep'));
    }),
    { numRuns: 500 },
  );
});

test('XML text and attributes read back but for what XML cannot hold', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const legal = Array.from(text)
        .filter((character) => {
          const code = character.codePointAt(0) ?? 0;
          return (
            code === 9 ||
            code === 10 ||
            code === 13 ||
            (code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff)
          );
        })
        .join('');
      const read = { text: '', attribute: '' };
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('text', (value) => {
        read.text += value;
      });
      parser.on('opentag', (tag) => {
        read.attribute = String(tag.attributes.a);
      });
      parser.write(`<x a="${escapeXmlAttribute(text)}">${escapeXml(text)}</x>`).close();
      expect(read).toEqual({ text: legal, attribute: legal });
    }),
    { numRuns: 500 },
  );
});
