import type { Engine } from '../engine/engine.ts';
import type { Frame, FrameColumn } from '../engine/frame.ts';
import type { DataSource } from '../engine/open-data.ts';
import { countRecords, type FileCount } from '../engine/records/count-records.ts';
import { reconcile } from '../engine/records/reconcile.ts';
import type { Table } from '../engine/table.ts';
import { EvidenceError } from '../errors.ts';
import type { InputFile } from '../report/report.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { shortName } from '../text/short-name.ts';
import { byColumn, type Roles, type Task } from './roles.ts';

export interface Predictions {
  /** Columns: `label`, and where the roles name them `prediction`, `score`, `baselinePrediction`, `baselineScore`, `id`, `weight`, `by<i>`. */
  readonly frame: Frame;
  readonly roles: Roles;
  readonly task: Task;
  readonly rows: number;
  readonly inputs: readonly InputFile[];
  /** The files' own columns. */
  readonly columns: readonly string[];
}

export interface PredictionsRequest {
  /** What the files are called in `inputs`. */
  readonly name: string;
  readonly source: DataSource;
  readonly task: Task;
  readonly roles: Roles;
  /** Roles that are left out where the files have no such column. */
  readonly optional?: readonly (keyof Roles)[];
}

/**
 * Reads the columns that play a part, in one scan, and counts the records without the engine beside it.
 * @throws EvidenceError when a column is missing, a record cannot be read, counts disagree, or there is no row
 */
export async function openPredictions(engine: Engine, request: PredictionsRequest): Promise<Predictions> {
  const { name, source, task } = request;
  const table = await engine.open({
    name,
    ...source,
    columnNames: Object.values(request.roles)
      .flat()
      .filter((column) => column !== undefined),
    header: true,
  });
  const columns = table.columns.map((column) => column.name);
  const roles = presentRoles(request, columns);
  const asked = frameColumns(roles, task);
  const [first, counts] = await Promise.all([engine.load(table, asked), countAll(table)]);
  const misread =
    !table.relation &&
    (first.rejected.known > 0 || reconcile(first.frame.rows, first.rejected, counts).problem !== undefined);
  const { frame, rejected } =
    misread && counts.some((count) => count.mixedLineEnds === true)
      ? await engine.load(table, asked, { normalise: true })
      : first;
  const reconciled = table.relation ? { rejected, problem: undefined } : reconcile(frame.rows, rejected, counts);
  if (reconciled.problem !== undefined) throw new EvidenceError(reconciled.problem);
  if (reconciled.rejected.known > 0) {
    const [at] = reconciled.rejected.lines;
    throw new EvidenceError(
      `${reconciled.rejected.known} records of the ${name} cannot be read${at ? ` (the first: "${at.file}", line ${at.line})` : ''}: write each with as many fields as the header names.`,
    );
  }
  if (frame.rows === 0)
    throw new EvidenceError(`The ${name} have no rows, which proves nothing: check the step that writes them.`);
  return { frame, roles, task, rows: frame.rows, inputs: inputsOf(name, table, counts, frame.rows), columns };
}

function presentRoles({ name, roles, optional = [] }: PredictionsRequest, columns: readonly string[]): Roles {
  const kept: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [role, asked] of Object.entries(roles)) {
    if (asked === undefined) continue;
    const absent = [asked].flat().filter((column) => !columns.includes(column));
    if (absent.length === 0) kept[role] = asked;
    else if (!optional.includes(role as keyof Roles)) missing.push(...absent);
  }
  if (missing.length > 0) {
    const said = [...new Set(missing)].map((column) => {
      const hint = didYouMean(column, columns);
      return `${shortName(column)}${hint === undefined ? '' : ` (did you mean ${shortName(hint)}?)`}`;
    });
    const listed = columns.slice(0, 20).map(shortName).join(', ');
    throw new EvidenceError(
      `The ${name} have no column ${said.join(', ')}: their columns are ${listed}${columns.length > 20 ? ` and ${columns.length - 20} more` : ''}.`,
    );
  }
  return kept as unknown as Roles;
}

function frameColumns(roles: Roles, task: Task): Record<string, FrameColumn> {
  const value = task === 'regression' ? 'number' : 'class';
  const columns: Record<string, FrameColumn> = {};
  const add = (name: string, column: string | undefined, as: FrameColumn['as']): void => {
    if (column !== undefined) columns[name] = { column, as };
  };
  add('label', roles.label, value);
  add('prediction', roles.prediction, value);
  add('score', roles.score, 'number');
  add('baselinePrediction', roles.baselinePrediction, value);
  add('baselineScore', roles.baselineScore, 'number');
  add('id', roles.id, 'class');
  add('weight', roles.weight, 'number');
  roles.by?.forEach((column, i) => {
    add(byColumn(i), column, 'class');
  });
  return columns;
}

async function countAll(table: Table): Promise<FileCount[]> {
  const counts: FileCount[] = [];
  for (const { files, layout, columns } of table.groups)
    for (const file of files) counts.push(await countRecords({ file, layout, columns: columns.length }));
  return counts;
}

const inputsOf = (name: string, { relation }: Table, counts: readonly FileCount[], rows: number): InputFile[] =>
  relation
    ? [{ name, path: relation.join('.'), rows }]
    : [...counts]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((count) => ({
          name,
          path: count.name,
          ...(count.sha256 === undefined ? { etag: count.etag ?? '', bytes: count.bytes } : { sha256: count.sha256 }),
          ...(count.records === undefined ? {} : { rows: count.records }),
        }));
