export interface CsvRecords {
  readonly records: readonly (readonly string[])[];
  /** The text ends inside a quoted field. */
  readonly openQuote: boolean;
  readonly endsWithLineEnd: boolean;
}

/** RFC 4180 with any separator of one character; blank lines are left out. */
export function readCsv(text: string, separator: string): CsvRecords {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    record.push(field);
    field = '';
  };
  const endRecord = (): void => {
    endField();
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === separator) endField();
    else if (character === '\n') endRecord();
    else if (character === '\r') {
      if (text[i + 1] !== '\n') endRecord();
    } else field += character;
  }
  if (field !== '' || record.length > 0) endRecord();
  return { records, openQuote: quoted, endsWithLineEnd: /[\r\n]$/.test(text) };
}

/** The separator by which the first line has the most fields. */
export function separatorOf(text: string): string {
  const line = text.slice(0, 65_536).split(/\r?\n/, 1)[0] ?? '';
  const fields = [',', ';', '\t', '|'].map((separator) => ({ separator, count: line.split(separator).length }));
  return fields.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}
