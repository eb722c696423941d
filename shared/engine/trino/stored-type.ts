/** Trino's type names in the words of `Stored`, which are DuckDB's: `decimal(12,2)` as `DECIMAL(12,2)`, `array(bigint)` as `BIGINT[]`. */
export function storedType(type: string): string {
  const plain: Readonly<Record<string, string>> = {
    boolean: 'BOOLEAN',
    tinyint: 'TINYINT',
    smallint: 'SMALLINT',
    integer: 'INTEGER',
    bigint: 'BIGINT',
    real: 'FLOAT',
    double: 'DOUBLE',
    date: 'DATE',
    uuid: 'UUID',
    json: 'JSON',
    varbinary: 'BLOB',
  };
  const lower = type.toLowerCase();
  if (Object.hasOwn(plain, lower)) return plain[lower] as string;
  const decimal = /^decimal\((\d+),\s*(\d+)\)$/.exec(lower);
  if (decimal) return `DECIMAL(${decimal[1]},${decimal[2]})`;
  if (/^(varchar|char)(\(\d+\))?$/.test(lower)) return 'VARCHAR';
  if (/^time(\(\d+\))?$/.test(lower)) return 'TIME';
  if (/^time(\(\d+\))? with time zone$/.test(lower)) return 'TIME WITH TIME ZONE';
  if (/^timestamp(\(\d+\))?$/.test(lower)) return 'TIMESTAMP';
  if (/^timestamp(\(\d+\))? with time zone$/.test(lower)) return 'TIMESTAMP WITH TIME ZONE';
  if (/^array\(/.test(lower)) return `${storedType(lower.slice('array('.length, -1))}[]`;
  if (/^row\(/.test(lower)) return `STRUCT(${lower.slice('row('.length, -1)})`;
  if (/^map\(/.test(lower)) return `MAP(${lower.slice('map('.length, -1)})`;
  return lower.toUpperCase();
}
