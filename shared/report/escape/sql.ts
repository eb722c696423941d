const refuse = (text: string, what: string): void => {
  if (text.includes('\0'))
    throw new RangeError(
      `${what} ${JSON.stringify(text)} holds the character NUL, which SQL text cannot carry: remove it.`,
    );
  if (/\p{Surrogate}/u.test(text))
    throw new RangeError(
      `${what} ${JSON.stringify(text)} holds half a surrogate pair, which UTF-8 cannot carry: remove it.`,
    );
};

/** A quoted SQL identifier (standard SQL; DuckDB, Trino). Throws `RangeError` for NUL, lone surrogates and the empty name. */
export const sqlIdentifier = (name: string): string => {
  refuse(name, 'The name');
  if (name === '') throw new RangeError('An SQL name is empty: give the column or table a name.');
  return `"${name.replaceAll('"', '""')}"`;
};

/** A quoted SQL string (standard SQL; DuckDB, Trino). Throws `RangeError` for NUL and lone surrogates. */
export const sqlLiteral = (text: string): string => {
  refuse(text, 'The text');
  return `'${text.replaceAll("'", "''")}'`;
};
