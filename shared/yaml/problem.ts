/** A place in a text file; both are 1-based, columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a file that a person wrote. */
export interface Problem extends Place {
  /** What is wrong, without the place. */
  readonly message: string;
  readonly file: string;
  /** Where it stands in the document, e.g. `schema[0].properties[2].name`. */
  readonly path?: string;
  /** What to do about it. */
  readonly cure?: string;
}

/** Keys and indexes from the root of a document. */
export type Path = readonly (string | number)[];

/** `['schema', 0, 'a b']` becomes `schema[0]["a b"]`; the root is the empty string. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_$][\w$-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** `contract.yaml:3:5: schema[0].name: message. cure.` */
export function formatProblem({ file, line, column, path, message, cure }: Problem): string {
  return `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}${cure ? `; ${cure}` : ''}`;
}

const maximumProblems = 100;

/** In the order of the file; at most 100, the last of which then says that there are more. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const all = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const last = all[maximumProblems - 1];
  if (!last || all.length === maximumProblems) return all;
  const message = `there are more problems; the first ${maximumProblems - 1} are listed`;
  return [...all.slice(0, maximumProblems - 1), { message, file: last.file, line: last.line, column: last.column }];
}
