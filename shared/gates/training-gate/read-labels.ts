import { findFiles } from '../../engine/find-files.ts';
import { EvidenceError } from '../../errors.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { shortName } from '../../text/short-name.ts';
import { readCsv, separatorOf } from './logs/csv.ts';
import { parseLooseJson } from './logs/loose-json.ts';
import { readWhole, textOf } from './logs/read-log.ts';
import { sha256Of } from './plan/fingerprint.ts';

export interface Labels {
  readonly name: string;
  readonly sha256: string;
  readonly labels: readonly string[];
}

/** @throws EvidenceError where the file, the column or a label is missing: a trivial model of some of the rows is another one */
export async function readLabels(path: string, column: string, workspace: string): Promise<Labels> {
  const [file, other] = await findFiles(path, { root: workspace });
  if (!file || other)
    throw new EvidenceError(`"labels" is "${path.slice(0, 200)}", which names several files: name one.`);
  const bytes = readWhole(file);
  const text = textOf({ name: file.name, bytes });
  const labels = /\.(jsonl|ndjson)$/i.test(file.name)
    ? fromJsonl(text, column, file.name)
    : fromCsv(text, column, file.name);
  const empty = labels.filter((label) => label === '').length;
  if (empty > 0)
    throw new EvidenceError(
      `${empty} of ${labels.length} rows of "${file.name}" have no label: fill them, or leave the rows out.`,
    );
  return { name: file.name, sha256: sha256Of(bytes.toString('latin1')), labels };
}

function fromCsv(text: string, column: string, file: string): string[] {
  const { records, openQuote } = readCsv(text, separatorOf(text));
  const [header = [], ...rows] = records;
  const names = header.map((name) => name.trim());
  const at = names.indexOf(column);
  if (at === -1) throw noColumn(column, names, file);
  const ragged = rows.findIndex((row) => row.length !== names.length);
  if (ragged !== -1 || openQuote)
    throw new EvidenceError(
      `Record ${ragged === -1 ? rows.length : ragged + 1} of "${file}" has not the ${names.length} fields of the header: write the file again.`,
    );
  return rows.map((row) => (row[at] as string).trim());
}

function fromJsonl(text: string, column: string, file: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const parsed = parseLooseJson(line);
      const record = 'value' in parsed ? parsed.value : undefined;
      if (typeof record !== 'object' || record === null || Array.isArray(record))
        throw new EvidenceError(`Record ${i + 1} of "${file}" is no JSON object: write the file again.`);
      if (!Object.hasOwn(record, column)) throw noColumn(column, Object.keys(record), file);
      const label = (record as Record<string, unknown>)[column];
      return label === null || typeof label === 'object' ? '' : String(label);
    });
}

function noColumn(column: string, names: readonly string[], file: string): EvidenceError {
  const hint = didYouMean(column, names);
  return new EvidenceError(
    `"${file}" has no column ${shortName(column)}${hint === undefined ? '' : `; did you mean ${shortName(hint)}?`}: set "label" to the column with the true labels.`,
  );
}
