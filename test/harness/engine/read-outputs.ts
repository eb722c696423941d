/**
 * Two generations of the engine's reader of output files. Version 2 reads line by line, version 4 statement by statement and
 * falls back to version 2. What each does to awkward values is pinned by vectors of the real readers (test/oracles).
 */
export type EngineVersion = 2 | 4;

export type OutputsRead =
  | { readonly outputs: Readonly<Record<string, string>>; readonly fellBack?: true }
  | { readonly error: string };

const separate = "Can't separate key from value";

export function readOutputs(file: string, version: EngineVersion): OutputsRead {
  const read = version === 2 ? undefined : byStatement(file);
  if (read !== undefined) return { outputs: decoded(read) };
  const lines = byLine(file);
  if (typeof lines === 'string') return { error: lines };
  return { outputs: decoded(lines), ...(version === 4 ? { fellBack: true as const } : {}) };
}

function decoded(outputs: Readonly<Record<string, string>>): Record<string, string> {
  const mark = '__B64__';
  return Object.fromEntries(
    Object.entries(outputs).map(([key, value]) => [
      key,
      value.startsWith(mark) ? Buffer.from(value.slice(mark.length), 'base64').toString() : value,
    ]),
  );
}

/** Bytes, the line end included. */
const longestLine = 65_536;

function byLine(file: string): Record<string, string> | string {
  const outputs: Record<string, string> = {};
  const lines = file.split('\n');
  for (const [index, raw] of lines.entries()) {
    if (Buffer.byteLength(raw) + (index < lines.length - 1 ? 1 : 0) > longestLine)
      return 'bufio.Scanner: token too long';
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const statement = withoutComment(line);
    const at = /[=:]/.exec(statement)?.index;
    if (at === undefined) return separate;
    const key = statement
      .slice(0, at)
      .replace(/^export/, '')
      .trim();
    outputs[key] = lineValue(statement.slice(at + 1), outputs);
  }
  return outputs;
}

/** A number sign begins a comment unless an odd number of quotes stands before it. */
function withoutComment(line: string): string {
  const kept: string[] = [];
  let open = false;
  for (const part of line.split('#')) {
    const odd = part.split('"').length === 2 || part.split("'").length === 2;
    if (odd && open) {
      open = false;
      kept.push(part);
    } else if (odd) open = true;
    if (kept.length === 0 || open) kept.push(part);
  }
  return kept.join('#');
}

function lineValue(raw: string, known: Readonly<Record<string, string>>): string {
  const value = raw.replace(/^ +| +$/g, '');
  if (value.length < 2) return value;
  if (/^'.*'$/s.test(value)) return value.slice(1, -1);
  return expanded(/^".*"$/s.test(value) ? unescaped(value.slice(1, -1)) : value, known);
}

const unescaped = (text: string): string =>
  text.replace(/\\./g, (pair) => (pair === '\\n' ? '\n' : pair === '\\r' ? '\r' : pair)).replace(/\\([^$])/gs, '$1');

function expanded(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(
    /(\\)?\$(\()?\{?([A-Z0-9_]+)?\}?/g,
    (whole: string, slash: string | undefined, bracket: string | undefined, name: string | undefined) => {
      if (slash !== undefined || bracket !== undefined) return slash === undefined ? whole : whole.slice(1);
      return name === undefined ? whole : (known[name] ?? '');
    },
  );
}

/** Undefined where the file is not what this reader takes. */
function byStatement(file: string): Record<string, string> | undefined {
  const outputs: Record<string, string> = {};
  let rest = file.replaceAll('\r\n', '\n');
  for (;;) {
    rest = rest.replace(/^(?:\s+|#[^\n]*(?:\n|$))+/, '');
    if (rest === '') return outputs;
    const key = /^([\p{L}\p{N}_. \t-]*)[=:]/u.exec(rest);
    if (!key) return undefined;
    rest = rest.slice(key[0].length).replace(/^[^\S\n]+/, '');
    const name = (key[1] ?? '').replace(/^export/, '').trim();
    const quote = rest[0];
    if (quote === '"' || quote === "'") {
      const end = closing(rest, quote);
      if (end === undefined) return undefined;
      const inner = rest.slice(0, end).replace(new RegExp(`^${quote}+|${quote}+$`, 'g'), '');
      outputs[name] = quote === '"' ? expanded(unescaped(inner), outputs) : inner;
      rest = rest.slice(end + 1);
    } else {
      const [line = ''] = rest.split('\n', 1);
      outputs[name] = expanded(line.replace(/(?<=\s)#.*$/s, '').trim(), outputs);
      rest = rest.slice(line.length);
    }
  }
}

function closing(text: string, quote: string): number | undefined {
  for (let at = 1; at < text.length; at++) if (text[at] === quote && text[at - 1] !== '\\') return at;
  return undefined;
}
