interface Run {
  readonly character: string;
  readonly length: number;
}

const classes: Readonly<Record<string, string>> = { '9': '[0-9]', A: '[A-Z]', a: '[a-z]' };

/**
 * A pattern for codes, from all shapes of a column (`9999-AAAAA`). Shapes with the same runs become one: a run whose length
 * varies may have any length.
 * @returns undefined where the shapes are too many, or are words rather than codes
 */
export function patternOfShapes(shapes: readonly string[]): string | undefined {
  if (shapes.length === 0 || shapes.some((shape) => shape === '' || shape.length > 40)) return undefined;
  const skeletons = new Map<string, Run[][]>();
  for (const shape of shapes) {
    const runs = runsOf(shape);
    const key = runs.map(({ character }) => character).join('');
    skeletons.set(key, [...(skeletons.get(key) ?? []), runs]);
  }
  if (skeletons.size > 2) return undefined;
  // words have shapes, too: without a digit only a fixed width makes a code
  const fixed = new Set(shapes.map((shape) => shape.length)).size === 1;
  if (!shapes.every((shape) => shape.includes('9')) && !fixed) return undefined;
  const parts = [...skeletons.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, runs]) => merged(runs));
  return parts.length === 1 ? `^${parts[0]}$` : `^(${parts.join('|')})$`;
}

function runsOf(shape: string): Run[] {
  return [...shape.matchAll(/(.)\1*/gsu)].map(([run, character]) => ({
    character: character as string,
    length: Array.from(run).length,
  }));
}

function merged(all: readonly (readonly Run[])[]): string {
  const first = all[0] as readonly Run[];
  return first
    .map(({ character, length }, i) => {
      const same = all.every((runs) => runs[i]?.length === length);
      const one = classes[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
      return same ? (length === 1 ? one : `${one}{${length}}`) : `${one}+`;
    })
    .join('');
}
