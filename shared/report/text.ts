import type { Span, Text } from './document.ts';

export const spansOf = (text: Text): readonly Span[] => (typeof text === 'string' ? [text] : text);

/** The words alone, code between single quotes or as it is. Still foreign: the caller escapes it. */
export const wordsOf = (text: Text, code: 'quoted' | 'bare' = 'quoted'): string =>
  spansOf(text)
    .map((span) => {
      if (typeof span === 'string') return span;
      if ('strong' in span) return span.strong;
      return code === 'quoted' ? `'${span.code}'` : span.code;
    })
    .join('');

/** Escapes each span for its sink; white space at the border of two spans is kept. */
export const renderSpans = (
  text: Text,
  sink: {
    readonly plain: (text: string) => string;
    readonly code: (text: string) => string;
    readonly strong: (text: string) => string;
  },
): string =>
  spansOf(text)
    .map((span) => {
      if (typeof span !== 'string') return 'code' in span ? sink.code(span.code) : sink.strong(span.strong);
      const lead = /^\s/.test(span) ? ' ' : '';
      const trail = /\S\s+$/.test(span) ? ' ' : '';
      return `${lead}${sink.plain(span)}${trail}`;
    })
    .join('')
    .trim();
