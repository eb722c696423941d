import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The rules between the rooms of the house (see docs/architecture.md), kept from the import graph. */

const root = resolve(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** Type imports vanish when compiled. */
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.ts$/.test(name) && !/\.test(-helper)?\.ts$/.test(name) ? [relative(root, path)] : [];
  });
}

const files = ['shared', 'actions', 'harness-steps']
  .filter((folder) => readdirSync(root).includes(folder))
  .flatMap((folder) => sourceFiles(join(root, folder)));
const text = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

function importsOf(file: string): Import[] {
  const source = text.get(file) ?? '';
  const resolved = (target: string) =>
    target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
  const statements = [...source.matchAll(/^(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s+'([^']+)'/gm)].map(
    (match) => {
      const names = match[2] ?? '';
      const allTypes =
        /^\{[^}]*\}$/s.test(names) &&
        names
          .slice(1, -1)
          .split(',')
          .filter((name) => name.trim() !== '')
          .every((name) => name.trim().startsWith('type '));
      return { from: resolved(match[3] as string), typeOnly: match[1] !== undefined || allTypes, lazy: false };
    },
  );
  const bare = [...source.matchAll(/^import\s+'([^']+)'/gm)].map((match) => ({
    from: resolved(match[1] as string),
    typeOnly: false,
    lazy: false,
  }));
  const lazy = [...source.matchAll(/import\('([^']+)'\)/g)].map((match) => ({
    from: resolved(match[1] as string),
    typeOnly: /typeof import\('/.test(source),
    lazy: true,
  }));
  return [...statements, ...bare, ...lazy];
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** Everything that loading a file runs, the file itself included. */
function closure(file: string, lazyToo: boolean): Set<string> {
  const seen = new Set<string>();
  const visit = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const edge of graph.get(at) ?? []) if (!edge.typeOnly && (lazyToo || !edge.lazy)) visit(edge.from);
  };
  visit(file);
  return seen;
}

const gatesOf = (file: string): string | undefined => /^shared\/gates\/([^/]+)\//.exec(file)?.[1];
const pure = files.filter(
  (file) =>
    /^shared\/gates\/[^/]+\/(decide|present|record|settings)\.ts$/.test(file) ||
    /^shared\/gates\/[^/]+\/rules\//.test(file) ||
    /^shared\/(statistics|verdict)\//.test(file),
);

test('the graph is read: it has the files and edges that are known to be there', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(
    graph.get('shared/run.ts')?.some(({ from, typeOnly }) => from === 'shared/verdict/combine.ts' && !typeOnly),
  ).toBe(true);
  expect(graph.get('shared/verdict/check.ts')).toEqual([{ from: 'shared/json.ts', typeOnly: true, lazy: false }]);
  expect(pure).toContain('shared/gates/data-validation/decide.ts');
});

test.each(pure)('%s reads no file, clock, network or environment', (file) => {
  const effects = [...closure(file, true)].filter(
    (name) => name.startsWith('node:') || name.startsWith('@actions/') || name === '@duckdb/node-api',
  );
  expect(effects).toEqual([]);
  for (const part of closure(file, true))
    expect(text.get(part) ?? '').not.toMatch(/\bprocess\.|\bDate\.now\(|new Date\(\)|\bfetch\(|Math\.random\(/);
});

test('only faces, hosts and the GitHub client know @actions', () => {
  const allowed = /^(actions|harness-steps|shared\/hosts|shared\/clients\/github)\//;
  expect(
    files.filter((file) => !allowed.test(file) && graph.get(file)?.some(({ from }) => from.startsWith('@actions/'))),
  ).toEqual([]);
});

test('no gate knows another gate', () => {
  const foreign = files.filter((file) => {
    const own = gatesOf(file);
    return own !== undefined && graph.get(file)?.some(({ from }) => (gatesOf(from) ?? own) !== own);
  });
  expect(foreign).toEqual([]);
});

test('shared/gates/index.ts is the only list of gates', () => {
  const outside = files.filter((file) => gatesOf(file) === undefined && file !== 'shared/gates/index.ts');
  expect(outside.filter((file) => graph.get(file)?.some(({ from }) => gatesOf(from) !== undefined))).toEqual([]);
});

test('rooms below do not know the rooms above', () => {
  const order: readonly [RegExp, RegExp][] = [
    [
      /^shared\/(engine|report|verdict|yaml|contract|text|statistics|store|attestation)\//,
      /^shared\/(gates|hosts|commands|policy|run|cli\.|settle)/,
    ],
    [/^shared\/settings\//, /^shared\/(hosts|commands|run|cli\.|engine|report)/],
    [/^shared\/hosts\//, /^shared\/(gates|engine|policy|commands|run|cli\.)/],
    [/^shared\/gates\//, /^shared\/(policy|commands|run|cli\.)/],
  ];
  const wrong = files.flatMap((file) =>
    order.flatMap(([below, above]) =>
      below.test(file)
        ? (graph.get(file) ?? [])
            .filter(({ from, typeOnly }) => !typeOnly && above.test(from))
            .map(({ from }) => `${file} -> ${from}`)
        : [],
    ),
  );
  // the writers make faces of gates, and so know what a gate is
  expect(wrong.filter((edge) => !edge.startsWith('shared/settings/writers/'))).toEqual([]);
});

test('nothing imports itself in a circle', () => {
  const circles = files.filter((file) =>
    (graph.get(file) ?? []).some((edge) => !edge.typeOnly && !edge.lazy && closure(edge.from, false).has(file)),
  );
  expect(circles).toEqual([]);
});

test('every import leads to a file', () => {
  const missing = files.flatMap((file) =>
    (graph.get(file) ?? [])
      .filter(({ from }) => from.startsWith('shared/') && !text.has(from))
      .map(({ from }) => `${file} -> ${from}`),
  );
  expect(missing).toEqual([]);
});
