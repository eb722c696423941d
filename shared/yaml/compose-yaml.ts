import { Composer, type Document, Lexer, type LineCounter, type ParsedNode, Parser } from 'yaml';
import type { Fault } from './fault.ts';

/** Far above what any contract or policy needs, far below what exhausts the call stack. */
const maximumDepth = 100;
const maximumFaults = 20;

export type Composed = { readonly root: ParsedNode } | { readonly faults: readonly Fault[] };

/** One YAML 1.2 document with the core schema, or what keeps the text from being one. */
export function composeYaml(text: string, lineCounter: LineCounter): Composed {
  const tokens = parseTokens(text, lineCounter);
  if (!Array.isArray(tokens)) return { faults: [tokens] };
  const composer = new Composer({
    version: '1.2',
    // Named besides the version, so that a `%YAML 1.1` directive cannot turn `no` into false.
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    // The library compares every key with every other; duplicates are found in linear time in to-json.ts.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [...composer.compose(tokens, true, text.length)];
  const faults = documents.flatMap(libraryFaults);
  const [first, second] = documents;
  if (second) {
    const offset = second.contents?.range[0] ?? second.range[0];
    faults.push({ offset, message: 'a second YAML document begins here', cure: 'keep one document in a file' });
  }
  const root = first?.contents;
  if (faults.length > 0) return { faults: faults.slice(0, maximumFaults) };
  if (!root || root.range[0] === root.range[1]) return { faults: [{ offset: 0, message: 'the file is empty' }] };
  return { root };
}

function parseTokens(text: string, lineCounter: LineCounter) {
  const parser = new Parser();
  const tokens = [];
  lineCounter.addNewLine(0);
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lineCounter.addNewLine(end + 1);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // Stopped while lexing: the composer recurses, and `[[[[…` would end in a stack overflow.
    if (parser.stack.length > maximumDepth + 1) {
      return { offset: parser.offset, message: `the file is nested more than ${maximumDepth} levels deep` };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function libraryFaults(document: Document.Parsed): Fault[] {
  return [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    offset: pos[0],
    message: wording[code]?.message ?? `not valid YAML: ${message}`,
    ...(wording[code]?.cure ? { cure: wording[code].cure } : {}),
  }));
}

const wording: Record<string, { message: string; cure?: string }> = {
  TAB_AS_INDENT: { message: 'a tab is used as indentation', cure: 'indent with blanks' },
  NON_STRING_KEY: { message: 'a key must be plain text, not a list, a mapping or an alias' },
  TAG_RESOLVE_FAILED: { message: 'YAML tags (!…) are not supported here', cure: 'write the plain value' },
};
