import { createHash } from 'node:crypto';

export interface Place {
  readonly workflow: string;
  readonly job: string;
  /** `${{ toJSON(matrix) }}`. */
  readonly matrix: string | undefined;
}

/** What tells two steps of a workflow apart, whatever they come to judge: a step that fails on its settings meets its own comment. */
export const defaultCommentKey = ({ workflow, job, matrix }: Place, step: string): string =>
  [workflow, job, ...matrixValues(matrix), step].join(' / ');

/** Names of artifacts hold no `":<>|*?\/` and no line ends, and are unique in a workflow run. */
export function artifactName({ job, matrix }: Place, run: string): string {
  return slug(['mlops-gates', job, run, ...matrixValues(matrix)].filter((part) => part !== '').join('-'));
}

export const artifactNameOf = (given: string, run: string, several: boolean): string =>
  slug(several ? `${given}-${run}` : given);

const longest = 120;

function slug(text: string): string {
  const plain = text.replace(/[^\w.-]+/g, '-');
  if (plain === text && text.length <= longest) return text;
  // what was replaced or cut still tells names apart
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${plain.slice(0, longest)}-${digest}`;
}

function matrixValues(matrix: string | undefined): readonly string[] {
  try {
    const value: unknown = JSON.parse(matrix ?? 'null');
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  } catch {
    return [];
  }
}
