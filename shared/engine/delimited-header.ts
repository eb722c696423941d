/** The first record of a delimited file: RFC 4180 with double quotes. */

export interface FirstRecord {
  readonly fields: readonly string[];
  /** Bytes or characters consumed, line end included; undefined where the record does not end in the text. */
  readonly end: number | undefined;
  /** A quote stands inside a field that does not begin with one: perhaps the delimiter is another. */
  readonly stray: boolean;
}

/** @param text without byte-order mark */
export function firstRecord(text: string, delimiter: string): FirstRecord {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  let fresh = true;
  let stray = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (character === '"' && fresh) {
      quoted = true;
      fresh = false;
    } else if (character === delimiter) {
      fields.push(field);
      field = '';
      fresh = true;
    } else if (character === '\n' || character === '\r') {
      const end = character === '\r' && text[i + 1] === '\n' ? i + 2 : i + 1;
      return { fields: [...fields, field], end, stray };
    } else {
      stray ||= character === '"';
      field += character;
      fresh = false;
    }
  }
  return { fields: [...fields, field], end: undefined, stray };
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter that splits the first record into most fields; the comma where none does. */
export function sniffDelimiter(text: string): string {
  let best: string = ',';
  let most = 1;
  for (const delimiter of delimiters) {
    const { fields, stray } = firstRecord(text, delimiter);
    const count = stray ? 1 : fields.length;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}
