export const id = 8090;
export const ids = [8090];
export const modules = {

/***/ 20378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ firstRecord),
/* harmony export */   y: () => (/* binding */ sniffDelimiter)
/* harmony export */ });
/** The first record of a delimited file: RFC 4180 with double quotes. */
/** @param text without byte-order mark */
function firstRecord(text, delimiter) {
    const fields = [];
    let field = '';
    let quoted = false;
    let fresh = true;
    let stray = false;
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (quoted) {
            if (character !== '"')
                field += character;
            else if (text[i + 1] === '"') {
                field += '"';
                i++;
            }
            else
                quoted = false;
        }
        else if (character === '"' && fresh) {
            quoted = true;
            fresh = false;
        }
        else if (character === delimiter) {
            fields.push(field);
            field = '';
            fresh = true;
        }
        else if (character === '\n' || character === '\r') {
            const end = character === '\r' && text[i + 1] === '\n' ? i + 2 : i + 1;
            return { fields: [...fields, field], end, stray };
        }
        else {
            stray ||= character === '"';
            field += character;
            fresh = false;
        }
    }
    return { fields: [...fields, field], end: undefined, stray };
}
const delimiters = [',', ';', '\t', '|'];
/** The delimiter that splits the first record into most fields; the comma where none does. */
function sniffDelimiter(text) {
    let best = ',';
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


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/relation.js

/** DuckDB stores at most so many rejected lines a file; beyond it the number comes from the counted records alone. */
const rejectsLimit = 1000;
/** All files of a table as one relation with the columns `c0`, `c1`, … in the order of `table.columns`. */
function relationSql(table) {
    const parts = table.groups.map((group) => {
        const order = table.columns.map((column, i) => `c${group.columns.findIndex((other) => other.name === column.name)} as c${i}`);
        return `select ${order.join(', ')} from ${groupSql(group, group.files)}`;
    });
    return parts.length === 1 && sameOrder(table)
        ? groupSql(table.groups[0], table.groups[0].files)
        : `(${parts.join(' union all ')})`;
}
function sameOrder(table) {
    const group = table.groups[0];
    return (group.columns.length === table.columns.length &&
        group.columns.every((column, i) => column.name === table.columns[i]?.name));
}
/** One layout's files; the columns are `c0`, `c1`, … in file order, whatever their names are. */
function groupSql(group, files) {
    const paths = `[${files.map((file) => (0,report_escape/* sqlLiteral */.YG)(globless(file.path))).join(', ')}]`;
    const format = files[0].format;
    switch (format) {
        case 'csv':
        case 'tsv':
            return csvSql(group, files[0], paths);
        case 'json':
        case 'jsonl':
            return jsonSql(group.columns, files[0], paths);
        case 'parquet':
            // the positional alias frees us from names that differ only in case, and from quoting foreign ones
            return `(select * from read_parquet(${paths}, hive_partitioning = false, union_by_name = false) as t(${group.columns.map((_, i) => `c${i}`).join(', ')}))`;
    }
}
function csvSql(group, file, paths) {
    const { delimiter, header } = group.layout ?? { delimiter: ',', header: true };
    const columns = group.columns.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
    return `read_csv(${paths}, auto_detect = false, header = ${header}, delim = ${(0,report_escape/* sqlLiteral */.YG)(delimiter)}, quote = '"', escape = '"', columns = {${columns}}, compression = '${file.compression}', ignore_errors = true, store_rejects = true, rejects_limit = ${rejectsLimit}, hive_partitioning = false)`;
}
/** JSON pointers need no quoting of foreign keys but `~` and `/`, and keep keys apart that differ only in case. */
function jsonSql(columns, file, paths) {
    const pointers = columns.map(({ name, storedName = name }) => (0,report_escape/* sqlLiteral */.YG)(`/${storedName.replaceAll('~', '~0').replaceAll('/', '~1')}`));
    const fields = columns.map((_, i) => `fields[${i + 1}] as c${i}`);
    const objects = `read_json_objects(${paths}, format = '${file.format === 'jsonl' ? 'newline_delimited' : 'auto'}', compression = '${jsonCompression(file)}', maximum_object_size = 16777216)`;
    return `(select ${fields.join(', ')} from (select json_extract(json, [${pointers.join(', ')}]) as fields from ${objects}))`;
}
/** The JSON reader has another word for none than the CSV reader. */
const jsonCompression = (file) => file.compression === 'none' ? 'uncompressed' : file.compression;
/** DuckDB reads `*`, `?` and `[` in a path as a pattern; brackets make them plain. */
function globless(path) {
    return path.replace(/[*?[]/g, (character) => `[${character}]`);
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/database.js




/**
 * An in-memory DuckDB that can read the given files and nothing else: external access off, extensions off,
 * configuration locked.
 */
async function openDatabase(duckdb, options) {
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
        ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    await connection.run([
        // the sandbox compares the path as it is asked for, which is a pattern where the name holds `*`, `?` or `[`
        `set allowed_paths = [${[...new Set(options.allowedPaths.flatMap((path) => [path, globless(path)]))].map(report_escape/* sqlLiteral */.YG).join(', ')}]`,
        `set allowed_directories = [${(0,report_escape/* sqlLiteral */.YG)(options.scratch)}]`,
        `set temp_directory = ${(0,report_escape/* sqlLiteral */.YG)(options.scratch)}`,
        `set memory_limit = '${Math.min(Math.floor(options.memoryLimit), Number.MAX_SAFE_INTEGER)}B'`,
        'set enable_external_access = false',
        'set lock_configuration = true',
    ].join('; '));
    return {
        version: duckdb.version(),
        rows: async (sql) => {
            try {
                const reader = await connection.runAndReadAll(sql);
                return reader.getRows().map((row) => row.map(plain));
            }
            catch (error) {
                throw readable(error, options);
            }
        },
        stream: async (sql, each) => {
            try {
                const result = await connection.stream(sql);
                for (;;) {
                    const chunk = await result.fetchChunk();
                    if (!chunk || chunk.rowCount === 0)
                        return;
                    const vectors = Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column));
                    if (!each((column, row) => vectors[column]?.getItem(row), chunk.rowCount)) {
                        connection.interrupt();
                        return;
                    }
                }
            }
            catch (error) {
                throw readable(error, options);
            }
        },
        progress: () => {
            const { percentage } = connection.progress;
            return percentage < 0 ? undefined : percentage / 100;
        },
        refusesPattern: async (pattern) => {
            try {
                await connection.run(`select regexp_matches('', ${(0,report_escape/* sqlLiteral */.YG)(pattern)})`);
                return undefined;
            }
            catch (error) {
                return (0,errors/* messageOf */.bD)(error)
                    .split('\n')[0]
                    ?.replace(/^Invalid Input Error:\s*/, '');
            }
        },
        isOwnError: (error) => error instanceof DuckDbError,
        close: () => {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
/** Counts fit a double exactly below 2^53; lists come wrapped. */
function plain(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items))
        return value.items.map(plain);
    return value;
}
/** DuckDB's message without its hints, which name options that users of this tool do not have. */
function readable(error, options) {
    const message = (0,errors/* messageOf */.bD)(error);
    if (/Out of Memory/i.test(message))
        return new errors/* EvidenceError */.oe(`The data do not fit into the memory limit of ${sizeOf(options.memoryLimit)}: set "memory-limit" higher, or free disk space for spilling.`);
    // what we sent was no valid SQL: our bug, not the data's
    if (/^(Parser|Binder|Catalog|INTERNAL) Error/i.test(message))
        return new Error(message);
    if (/No magic bytes|too small to be a Parquet|Parquet magic/i.test(message))
        return new DuckDbError('its Parquet footer is missing, so it is cut off or no Parquet file; write or transfer it again.');
    return new DuckDbError(plainWords(message, options));
}
const sizeOf = (bytes) => bytes >= 2 ** 20 ? `${Math.floor(bytes / 2 ** 20)} MiB` : `${Math.floor(bytes)} bytes`;
/** Without paths of this machine, the class of the error, and hints at options of DuckDB. */
function plainWords(message, options) {
    let words = message;
    const paths = options.allowedPaths.flatMap((path) => [globless(path), path]);
    for (const path of paths.sort((a, b) => b.length - a.length))
        words = words.replaceAll(path, (0,external_node_path_.basename)(path));
    return (words.replaceAll(`${options.scratch}/`, '').split('\n')[0] ?? '')
        .replace(/^(?:[A-Z][A-Za-z]* )+Error: /, '')
        .replace(/\s*Try auto-detecting the JSON format\s*$/, '')
        .trim()
        .slice(0, 500);
}
/** What DuckDB said of a query or of a file it could not read. */
class DuckDbError extends Error {
    name = 'DuckDbError';
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/profile-sql.js
/** Aggregates that describe a column before anything is required of it. `text` is SQL of the cell's text. */
/** HyperLogLog: bounded memory, and the same answer however the rows are split among threads. */
const distinctSql = (text) => `approx_count_distinct(${text})`;
const lengthsSql = (text) => `[min(length(${text})), max(length(${text}))]`;
/** Space-saving sketch: bounded memory, exact while there are few shapes. */
function shapesSql(text, limit) {
    const digits = `regexp_replace(${text}, '[0-9]', '9', 'g')`;
    const capitals = `regexp_replace(${digits}, '[A-Z]', 'A', 'g')`;
    return `approx_top_k(regexp_replace(${capitals}, '[a-z]', 'a', 'g'), ${limit})`;
}
/** Lists of text, because a list of DuckDB has one type: [[distinct, once], texts, counts]; ties go by text. */
function topSql(text, limit, where) {
    const entries = `map_entries(histogram(${text})${where === undefined ? '' : ` filter (where ${where})`})`;
    const ranked = `list_sort(list_transform(${entries}, lambda e: {'c': -(e.value::bigint), 'k': e.key}))[1:${limit}]`;
    const once = `len(list_filter(${entries}, lambda e: e.value = 1))`;
    return `[[len(${entries})::varchar, ${once}::varchar], list_transform(${ranked}, lambda e: e.k), list_transform(${ranked}, lambda e: (-e.c)::varchar)]`;
}
/** A value of the result row as the answer to its measure. */
function readAnswer(measure, value) {
    if (measure.kind === 'shapes')
        return (value ?? []);
    if (measure.kind !== 'top')
        return value;
    const [[distinct, once], texts, counts] = value;
    const values = (texts ?? []).map((text, i) => [text, Number(counts?.[i])]);
    return { distinct: Number(distinct ?? 0), once: Number(once ?? 0), values };
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/values.js

const integerType = { 64: 'BIGINT', 128: 'HUGEINT' };
/** ISO 8601, zeros in front left out as well. */
const isoDate = '\\d{4}-\\d{1,2}-\\d{1,2}';
/** ISO 8601: hours and minutes; seconds, their parts and a zone may follow. */
const isoTime = '\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?';
const storedIntegers = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT))$/;
const storedFloats = /^(FLOAT|DOUBLE)$/;
const storedDecimal = /^DECIMAL\(\d+,(\d+)\)$/;
/** @param raw SQL of the stored cell (a plain column reference) */
function cellSql(raw, stored, column) {
    switch (stored.as) {
        case 'text':
            return withMissing(textCell(raw, raw, column.reading), column.missing);
        case 'json':
            return withMissing(jsonCell(raw, column.reading), column.missing);
        case 'typed':
            return withMissing(typedCell(raw, stored.type, column.reading), column.missing);
    }
}
/** Declared missing values read as null and are not unreadable. */
function withMissing(cell, missing) {
    if (missing.length === 0)
        return cell;
    const declared = `${cell.text} in (${missing.map(report_escape/* sqlLiteral */.YG).join(', ')})`;
    return {
        raw: cell.raw,
        text: cell.text,
        value: `case when ${declared} then null else ${cell.value} end`,
        unreadable: (v) => `(not coalesce(${declared}, false) and ${cell.unreadable(v)})`,
    };
}
function textCell(raw, text, reading) {
    const present = `${text} is not null`;
    switch (reading.as) {
        case 'text':
            return { raw, text, value: text, unreadable: () => 'false' };
        case 'integer':
            // DuckDB rounds '1.5' to 2 and takes '0x1F': a comparison with the double finds both
            return {
                raw,
                text,
                value: `try_cast(${text} as ${integerType[reading.bits]})`,
                unreadable: (v) => `(${present} and (${v} is null or ${v}::double is distinct from try_cast(${text} as double)))`,
                unreadableCount: (v) => `(count(${text}) - coalesce(count_if(${v}::double = try_cast(${text} as double)), 0))`,
            };
        case 'number':
            return {
                raw,
                text,
                value: `try_cast(${text} as double)`,
                unreadable: (v) => `(${present} and (${v} is null or not isfinite(${v})))`,
                unreadableCount: (v) => `(count(${text}) - coalesce(count_if(isfinite(${v})), 0))`,
            };
        case 'boolean':
            return castCell(raw, text, 'boolean');
        case 'object':
        case 'array': {
            const type = reading.as === 'object' ? 'OBJECT' : 'ARRAY';
            return {
                raw,
                text,
                value: `case when json_valid(${text}) and json_type(${text}) = '${type}' then ${text}::json end`,
                unreadable: (v) => `(${present} and ${v} is null)`,
            };
        }
        case 'date':
        case 'time':
        case 'timestamp': {
            if (reading.format !== undefined) {
                const parsed = `try_strptime(${text}, ${(0,report_escape/* sqlLiteral */.YG)(reading.format)})`;
                const value = reading.as === 'timestamp' ? parsed : `${parsed}::${reading.as}`;
                return { raw, text, value, unreadable: (v) => `(${present} and ${v} is null)` };
            }
            // DuckDB also takes 'infinity', 'epoch', a date alone for a timestamp, and what stands behind a date or a time
            const right = {
                date: (v) => `isfinite(${v}) and (${v}::varchar = ${text} or regexp_full_match(${text}, ${(0,report_escape/* sqlLiteral */.YG)(isoDate)}))`,
                time: (v) => `${v} is not null and regexp_full_match(${text}, ${(0,report_escape/* sqlLiteral */.YG)(isoTime)})`,
                timestamp: (v) => `isfinite(${v}) and length(${text}) >= 12`,
            }[reading.as];
            return {
                raw,
                text,
                value: `try_cast(${text} as ${reading.as})`,
                unreadable: (v) => `(${present} and not coalesce(${right(v)}, false))`,
                unreadableCount: (v) => `(count(${text}) - coalesce(count_if(${right(v)}), 0))`,
            };
        }
    }
}
function castCell(raw, text, type) {
    return {
        raw,
        text,
        value: `try_cast(${text} as ${type})`,
        unreadable: (v) => `(${text} is not null and ${v} is null)`,
        unreadableCount: (v) => `(count(${text}) - count(${v}))`,
    };
}
/** JSON says itself what is text and what is a number: "12" is not a number. */
function jsonCell(json, reading) {
    const type = `json_type(${json})`;
    const raw = `nullif(${json}, 'null'::json)`;
    const text = `(${json}->>'$')`;
    const wanted = {
        text: `= 'VARCHAR'`,
        date: `= 'VARCHAR'`,
        time: `= 'VARCHAR'`,
        timestamp: `= 'VARCHAR'`,
        integer: `in ('BIGINT', 'UBIGINT', 'HUGEINT', 'DOUBLE')`,
        number: `in ('BIGINT', 'UBIGINT', 'HUGEINT', 'DOUBLE')`,
        boolean: `= 'BOOLEAN'`,
        object: `= 'OBJECT'`,
        array: `= 'ARRAY'`,
    };
    const right = `${type} ${wanted[reading.as]}`;
    const cell = textCell(raw, text, reading);
    return {
        raw,
        text,
        value: `case when ${right} then ${cell.value} end`,
        unreadable: (v) => `(${raw} is not null and (not coalesce(${right}, false) or ${cell.unreadable(v)}))`,
    };
}
/** Parquet has types of its own: what is stored as text is no number, however it looks. */
function typedCell(raw, stored, reading) {
    const text = `${raw}::varchar`;
    const as = (value, wrong) => ({
        raw,
        text,
        value,
        unreadable: wrong ? (v) => `(${raw} is not null and (${wrong(v)}))` : () => 'false',
    });
    const never = { raw, text, value: 'null', unreadable: () => `(${raw} is not null)` };
    const scale = storedDecimal.exec(stored)?.[1];
    const whole = storedIntegers.test(stored) || scale === '0';
    switch (reading.as) {
        case 'text':
            return /^(VARCHAR|ENUM\(.*|UUID)$/s.test(stored) ? as(stored === 'VARCHAR' ? raw : text) : never;
        case 'integer':
            if (whole)
                return as(raw);
            return storedFloats.test(stored) || scale !== undefined
                ? as(`try_cast(${raw} as ${integerType[reading.bits]})`, (v) => `${v} is null or ${v} <> ${raw}`)
                : never;
        case 'number':
            if (whole || scale !== undefined)
                return as(raw);
            return storedFloats.test(stored) ? as(raw, (v) => `not isfinite(${v})`) : never;
        case 'boolean':
            return stored === 'BOOLEAN' ? as(raw) : never;
        case 'date':
            return stored === 'DATE' ? as(raw, (v) => `not isfinite(${v})`) : never;
        case 'time':
            return /^TIME\b/.test(stored) ? as(raw) : never;
        case 'timestamp':
            return /^TIMESTAMP/.test(stored) ? as(raw, (v) => `not isfinite(${v})`) : never;
        case 'object':
            return /^(STRUCT|MAP)\(|^JSON$/.test(stored) ? as(raw) : never;
        case 'array':
            return /\]$/.test(stored) ? as(raw) : never;
    }
}
/** A bound as the value's type: an ISO text for dates and times. */
function boundSql(bound, reading) {
    if (typeof bound === 'number')
        return numberSql(bound);
    switch (reading.as) {
        case 'date':
        case 'time':
        case 'timestamp':
            return reading.format === undefined
                ? `${(0,report_escape/* sqlLiteral */.YG)(bound)}::${reading.as}`
                : `strptime(${(0,report_escape/* sqlLiteral */.YG)(bound)}, ${(0,report_escape/* sqlLiteral */.YG)(reading.format)})::${reading.as}`;
        default:
            return (0,report_escape/* sqlLiteral */.YG)(bound);
    }
}
function numberSql(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`not a finite number: ${value}`);
    return Number.isSafeInteger(value) ? String(value) : `${value.toExponential()}::double`;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/compile.js



/** The columns of a relation as the compiler sees them: `c<i>` in file order. */
function cellsOf(plan, columns) {
    const cells = new Map();
    columns.forEach((column, i) => {
        const asked = Object.hasOwn(plan.columns, column.name)
            ? plan.columns[column.name]
            : undefined;
        if (asked)
            cells.set(column.name, {
                ...cellSql(`c${i}`, column.stored, asked),
                alias: `v${i}`,
                reading: asked.reading,
                stored: column.stored,
            });
    });
    return cells;
}
/** The relation with each value computed once, as `v<i>`. */
function valuesSql(cells, relation, also = []) {
    const values = [...cells.values()].map((cell) => `${cell.value} as ${cell.alias}`);
    return `(select ${['*', ...also, ...values].join(', ')} from ${relation})`;
}
/** Compiles a plan into one fused aggregate query. */
function compile(plan, columns, relation, keyRanges) {
    const cells = cellsOf(plan, columns);
    const measures = Object.keys(plan.measures);
    const terms = measures.map((name, i) => `${aggregateSql(plan.measures[name], cells, keyRanges)} as m${i}`);
    return { sql: `select ${terms.join(',\n  ')}\nfrom ${valuesSql(cells, relation)}`, measures };
}
function aggregateSql(aggregate, cells, keyRanges) {
    switch (aggregate.kind) {
        case 'rows':
            return 'count(*)';
        case 'count':
            return countSql(aggregate.where, cells);
        case 'keyed':
            return `count(${keySql(aggregate.columns, cells).value})`;
        case 'repeats': {
            const key = keySql(aggregate.columns, cells);
            const only = aggregate.columns.length === 1 ? aggregate.columns[0] : undefined;
            const range = only === undefined ? undefined : keyRanges.get(only);
            if (range === undefined)
                return `(count(${key.value}) - count(distinct ${key.value}))`;
            const inside = `${key.value} between ${range.low} and ${range.high}`;
            const bits = `coalesce(bit_count(bitstring_agg(case when ${inside} then ${key.value}::bigint end, ${range.low}::bigint, ${range.high}::bigint)), 0)`;
            return `(count(${key.value}) - ${bits} - count(distinct case when ${inside} then null else ${key.value} end))`;
        }
        case 'extremes': {
            const { alias } = cellOf(aggregate.column, cells);
            const finite = `case when isfinite(${alias}::double) then ${alias}::double end`;
            return `[min(${finite}), max(${finite})]`;
        }
        case 'histogram': {
            const { alias } = cellOf(aggregate.column, cells);
            const { low, high, bins } = aggregate;
            const width = (high - low) / bins;
            const at = `${alias}::double`;
            const counts = Array.from({ length: bins }, (_, i) => {
                const last = i === bins - 1;
                const from = numberSql(low + i * width);
                const to = numberSql(last ? high : low + (i + 1) * width);
                return `coalesce(count_if(${at} >= ${from} and ${at} ${last ? '<=' : '<'} ${to}), 0)`;
            });
            return `[${counts.join(', ')}]`;
        }
        case 'distinct':
            return distinctSql(setText(cellOf(aggregate.column, cells)));
        case 'top':
            return topSql(setText(cellOf(aggregate.column, cells)), aggregate.limit, aggregate.where === undefined ? undefined : conditionSql(aggregate.where, cells));
        case 'lengths':
            return lengthsSql(cellOf(aggregate.column, cells).text);
        case 'shapes':
            return shapesSql(cellOf(aggregate.column, cells).text, aggregate.limit);
    }
}
/** A count of nulls is cheaper as a difference of two counts. DuckDB's count_if of nothing is null, not 0. */
function countSql(where, cells) {
    if (where.is === 'null')
        return `(count(*) - count(${cellOf(where.column, cells).raw}))`;
    if (where.is === 'unreadable') {
        const cell = cellOf(where.column, cells);
        if (cell.unreadableCount)
            return cell.unreadableCount(cell.alias);
    }
    if (where.is === 'below' || where.is === 'above') {
        const cell = cellOf(where.column, cells);
        if (mayBeInfinite(cell))
            return boundCountSql(where, cell);
    }
    return `coalesce(count_if(${conditionSql(where, cells)}), 0)`;
}
/** The same count as of the condition, without its AND: DuckDB orders NaN behind infinity. */
function boundCountSql(where, cell) {
    const type = cell.reading.as === 'number' ? 'double' : cell.reading.as;
    const beyond = where.is === 'below' ? `${cell.alias} <= '-infinity'::${type}` : `${cell.alias} >= 'infinity'::${type}`;
    return `(coalesce(count_if(${boundSqlOf(where, cell)}), 0) - coalesce(count_if(${beyond}), 0))`;
}
function boundSqlOf({ is, inclusive, bound }, cell) {
    const sign = is === 'below' ? (inclusive ? '<=' : '<') : inclusive ? '>=' : '>';
    return `${cell.alias} ${sign} ${boundSql(bound, cell.reading)}`;
}
/** A key of one or several columns; several become one struct. */
function keySql(columns, cells) {
    const parts = columns.map((column) => cellOf(column, cells).alias);
    const whole = parts.map((part) => `${part} is not null`).join(' and ');
    if (parts.length === 1)
        return { value: parts[0], whole };
    return { value: `(case when ${whole} then row(${parts.join(', ')}) end)`, whole };
}
/** Three-valued SQL: null counts as false. */
function conditionSql(condition, cells) {
    switch (condition.is) {
        case 'any':
            return condition.of.length === 0
                ? 'false'
                : `(${condition.of.map((part) => conditionSql(part, cells)).join(' or ')})`;
        case 'null':
            return `(${cellOf(condition.column, cells).raw} is null)`;
        case 'unreadable': {
            const cell = cellOf(condition.column, cells);
            return cell.unreadable(cell.alias);
        }
        case 'nan':
            return `isnan(${asDouble(cellOf(condition.column, cells))})`;
        case 'infinite':
            return `isinf(${asDouble(cellOf(condition.column, cells))})`;
        case 'below':
        case 'above': {
            const cell = cellOf(condition.column, cells);
            // NaN and infinities are above or below everything, but no values
            return mayBeInfinite(cell)
                ? `(${boundSqlOf(condition, cell)} and isfinite(${cell.alias}))`
                : `(${boundSqlOf(condition, cell)})`;
        }
        case 'not-multiple': {
            const quotient = `(${cellOf(condition.column, cells).alias}::double / ${numberSql(condition.of)})`;
            return `(abs(${quotient} - round(${quotient})) > 1e-9)`;
        }
        case 'shorter':
        case 'longer':
            return `(${lengthSql(cellOf(condition.column, cells))} ${condition.is === 'shorter' ? '<' : '>'} ${numberSql(condition.length)})`;
        case 'one-of':
        case 'not-one-of': {
            const cell = cellOf(condition.column, cells);
            const texts = condition.values.map((value) => (0,report_escape/* sqlLiteral */.YG)(textOf(value)));
            const negation = condition.is === 'not-one-of' ? 'not ' : '';
            return texts.length === 0
                ? negation
                    ? `(${cell.text} is not null)`
                    : 'false'
                : `(${setText(cell)} ${negation}in (${texts.join(', ')}))`;
        }
        case 'not-matching': {
            const cell = cellOf(condition.column, cells);
            return `(not regexp_matches(${cell.reading.as === 'text' ? cell.alias : cell.text}, ${(0,report_escape/* sqlLiteral */.YG)(condition.pattern)}))`;
        }
        case 'above-column':
            return `(${cellOf(condition.column, cells).alias} > ${cellOf(condition.other, cells).alias})`;
    }
}
const mayBeInfinite = ({ reading, stored }) => reading.as === 'number'
    ? stored.as !== 'typed' || /^(FLOAT|DOUBLE)$/.test(stored.type)
    : reading.as === 'date' || reading.as === 'timestamp';
/** The text that a set is compared with: a stored 1.0 is the listed 1. */
function setText(cell) {
    if (cell.stored.as === 'typed' && /^(FLOAT|DOUBLE|DECIMAL)/.test(cell.stored.type))
        return `(case when ${cell.raw}::double = trunc(${cell.raw}::double) and abs(${cell.raw}::double) < 9e15 then ${cell.raw}::bigint::varchar else ${cell.text} end)`;
    return cell.text;
}
const textOf = (value) => String(value);
function asDouble(cell) {
    return cell.stored.as === 'typed' ? `${cell.raw}::double` : `try_cast(${cell.text} as double)`;
}
function lengthSql(cell) {
    if (cell.reading.as !== 'array')
        return `length(${cell.alias})`;
    return cell.stored.as === 'typed' ? `len(${cell.alias})` : `json_array_length(${cell.alias})`;
}
function cellOf(column, cells) {
    const cell = cells.get(column);
    if (!cell)
        throw new Error(`the plan does not name the column ${JSON.stringify(column)}`);
    return cell;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/shared/engine/delimited-header.js
var delimited_header = __webpack_require__(20378);
;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/key-range.js




/** 2^28 bits are 32 MiB a thread; a wider range is left to a hash of distinct keys, which may spill. */
const widest = 2 ** 28;
const sampleBytes = 1 << 16;
/**
 * Ranges for the whole-number keys of a plan: exact from Parquet footers, guessed from both ends of a text file. A guess
 * needs not hold: keys outside it are counted by hash.
 */
async function keyRanges(table, plan, database) {
    const ranges = new Map();
    for (const measure of Object.values(plan.measures)) {
        if (measure.kind !== 'repeats' || measure.columns.length !== 1)
            continue;
        const name = measure.columns[0];
        if (ranges.has(name) || plan.columns[name]?.reading.as !== 'integer' || plan.columns[name]?.reading.bits !== 64)
            continue;
        const ends = [];
        for (const group of table.groups)
            ends.push(...(await endsOf(group, name, database)));
        const range = widened(ends);
        if (range)
            ranges.set(name, range);
    }
    return ranges;
}
function widened(values) {
    if (values.length < 2)
        return undefined;
    const smallest = Math.min(...values);
    const largest = Math.max(...values);
    const margin = Math.ceil((largest - smallest) / 8) + 1000;
    const range = { low: Math.max(smallest - margin, Math.min(smallest, 0)), high: largest + margin };
    return Number.isSafeInteger(range.low) && Number.isSafeInteger(range.high) && range.high - range.low <= widest
        ? range
        : undefined;
}
async function endsOf(group, name, database) {
    const at = group.columns.findIndex((column) => column.name === name);
    const file = group.files[0];
    if (file.format === 'parquet') {
        const paths = group.files.map((each) => (0,report_escape/* sqlLiteral */.YG)(globless(each.path)));
        const [row] = await database.rows(`select min(try_cast(stats_min_value as bigint)), max(try_cast(stats_max_value as bigint)) from parquet_metadata([${paths.join(', ')}]) where path_in_schema = ${(0,report_escape/* sqlLiteral */.YG)(group.columns[at]?.storedName ?? name)}`);
        return (row ?? []).filter((value) => typeof value === 'number');
    }
    if ((file.format !== 'csv' && file.format !== 'tsv') || file.compression !== 'none')
        return [];
    const delimiter = group.layout?.delimiter ?? ',';
    return [...group.files.slice(0, 8), ...group.files.slice(-8)].flatMap((each) => sampled(each, delimiter, at));
}
function sampled(file, delimiter, at) {
    const descriptor = (0,external_node_fs_.openSync)(file.path, 'r');
    try {
        const positions = [0, Math.floor(file.bytes / 2), Math.max(0, file.bytes - sampleBytes)];
        return positions.flatMap((position) => {
            const bytes = Buffer.alloc(Math.min(sampleBytes, file.bytes));
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, position);
            const lines = bytes.toString('utf8', 0, read).split('\n').slice(1, -1);
            return lines
                .map((line) => (0,delimited_header/* firstRecord */.E)(line, delimiter).fields[at]?.trim() ?? '')
                .filter((text) => /^-?\d{1,15}$/.test(text))
                .map(Number);
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/seen-keys.js
function seenKeys({ low, high }) {
    const bits = new Uint8Array(Math.floor((high - low) / 8) + 1);
    const outside = new Set();
    return {
        repeats: (key) => {
            if (key < low || key > high) {
                const before = outside.has(key);
                outside.add(key);
                return before;
            }
            const offset = Number(key) - low;
            const at = Math.floor(offset / 8);
            const bit = 1 << (offset % 8);
            const before = (bits[at] & bit) !== 0;
            bits[at] = bits[at] | bit;
            return before;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/locate.js




/**
 * Names the first failing rows of each measure, file by file in order, and stops as soon as all are found. A second pass:
 * run it only for measures that failed.
 * @param wanted how many rows each measure still needs: the smaller of `examples` and the number of failing rows
 */
async function locate(table, plan, wanted, database) {
    const found = new Map([...wanted.keys()].map((name) => [name, []]));
    const places = table.groups
        .flatMap((group) => group.files.map((file) => ({ group, file })))
        .sort((a, b) => (a.file.name < b.file.name ? -1 : 1));
    const ranges = await keyRanges(table, plan, database);
    const searches = [...wanted].flatMap(([name, left]) => {
        const measure = plan.measures[name];
        if (measure?.kind === 'count')
            return [{ name, measure, seen: undefined, left }];
        const range = measure?.kind === 'repeats' ? rangeOf(measure.columns, ranges) : undefined;
        return measure?.kind === 'repeats' && range ? [{ name, measure, seen: seenKeys(range), left }] : [];
    });
    for (const place of places) {
        const open = searches.filter(({ left }) => left > 0);
        if (open.length > 0)
            await searchFile(place, plan, open, database, (name, row) => found.get(name)?.push({ file: place.file.name, row }));
    }
    for (const [name, count] of wanted) {
        const measure = plan.measures[name];
        if (measure?.kind === 'repeats' && !searches.some((search) => search.name === name))
            found.set(name, await repeatedRows(places, plan, measure.columns, count, database));
    }
    return found;
}
const rangeOf = (columns, ranges) => columns.length === 1 ? ranges.get(columns[0]) : undefined;
/** One ordered pass over a file: a flag for each condition, and each key that is kept track of. */
async function searchFile({ group, file }, plan, searches, database, hit) {
    const cells = cellsOf(columnsOf(plan, searches), group.columns);
    const terms = searches.map(({ measure }, i) => measure.kind === 'count'
        ? `coalesce(${conditionSql(measure.where, cells)}, false) as s${i}`
        : `${keySql(measure.columns, cells).value}::bigint as s${i}`);
    const names = searches.map((_, i) => `s${i}`);
    // a key can only be known to repeat when every row before it was looked at
    const filter = searches.some(({ seen }) => seen) ? '' : ` where ${names.join(' or ')}`;
    const numbered = `select row_number() over () as n, ${terms.join(', ')} from ${valuesSql(cells, groupSql(group, [file]))}`;
    let last = 0;
    await database.stream(`select n, ${names.join(', ')} from (${numbered})${filter}`, (cell, rows) => {
        for (let i = 0; i < rows; i++) {
            let row = 0;
            for (let s = 0; s < searches.length; s++) {
                const search = searches[s];
                const value = cell(s + 1, i);
                const matches = search.seen === undefined ? value === true : value !== null && search.seen.repeats(value);
                if (!matches || search.left === 0)
                    continue;
                row ||= Number(cell(0, i));
                search.left--;
                hit(search.name, row);
            }
        }
        const first = Number(cell(0, 0));
        if (first <= last)
            throw new Error('the engine returned rows out of order');
        last = first;
        return searches.some(({ left }) => left > 0);
    });
}
/** Rows whose key stood before, for keys of any kind: a window over all keys, which may spill. */
async function repeatedRows(places, plan, columns, count, database) {
    const needed = { columns: pick(plan, columns), measures: {} };
    const parts = places.map(({ group, file }, i) => {
        const cells = cellsOf(needed, group.columns);
        return `select ${i} as f, row_number() over () as n, ${keySql(columns, cells).value} as k from ${valuesSql(cells, groupSql(group, [file]))}`;
    });
    const rows = await database.rows(`with keyed as (${parts.join(' union all ')}), ranked as (select f, n, row_number() over (partition by k order by f, n) as i from keyed where k is not null) select f, n from ranked where i > 1 order by f, n limit ${count}`);
    return rows.map(([place, row]) => ({ file: places[place]?.file.name ?? '', row: row }));
}
/** The plan cut down to the columns that the searches look at, so that the others are not read. */
function columnsOf(plan, searches) {
    const text = JSON.stringify(searches.map(({ measure }) => measure));
    return {
        columns: pick(plan, Object.keys(plan.columns).filter((name) => text.includes(JSON.stringify(name)))),
        measures: {},
    };
}
const pick = (plan, names) => Object.fromEntries(names.map((name) => [name, plan.columns[name]]));

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/js/shared/engine/records/decompressed.js
var decompressed = __webpack_require__(18344);
// EXTERNAL MODULE: ./build/js/shared/engine/records/file-chunks.js
var file_chunks = __webpack_require__(46427);
;// CONCATENATED MODULE: ./build/js/shared/engine/normalise-line-ends.js





const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * Copies a delimited file whose line ends are of several kinds into `folder`, with line feeds outside quotes. DuckDB
 * refuses such files, or loses cells when told to be lenient.
 */
async function normaliseLineEnds(file, delimiter, index, folder) {
    const path = (0,external_node_path_.join)(folder, `normalised-${index}.csv`);
    const text = await (0,decompressed/* decompressed */.j)((0,file_chunks/* fileChunks */.T)(file.path, false), file.compression);
    await (0,promises_.pipeline)(text, (chunks) => lineFeeds(chunks, delimiter.charCodeAt(0)), (0,external_node_fs_.createWriteStream)(path));
    return { ...file, path, compression: 'none' };
}
/** A quote opens a field only where a field begins, as in `records/delimited-counter.ts`. */
async function* lineFeeds(chunks, delimiter) {
    let inQuotes = false;
    let previous = lineFeed;
    let first = true;
    let closed = false; // the previous byte closed a field
    for await (const whole of chunks) {
        const marked = first && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf;
        const chunk = marked ? whole.subarray(3) : whole;
        first = false;
        const out = Buffer.allocUnsafe(chunk.length);
        let length = 0;
        for (const byte of chunk) {
            const closes = inQuotes && byte === quote;
            // an escaped quote closes and opens again
            if (closes)
                inQuotes = false;
            else if (byte === quote)
                inQuotes = closed || [lineFeed, carriageReturn, delimiter].includes(previous);
            closed = closes;
            if (inQuotes || byte !== lineFeed || previous !== carriageReturn)
                out[length++] = !inQuotes && byte === carriageReturn ? lineFeed : byte;
            previous = byte;
        }
        yield out.subarray(0, length);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/frame-sql.js



const namesOf = (columns) => new Map(columns.map((name, i) => [name, `q${i}`]));
/** The cells of a relation as a frame's columns: classes as text, numbers as doubles, NaN where a cell is none. */
function loadSql(asked, columns, relation) {
    // a column may be read both ways
    const read = (as) => cellsOf({
        columns: Object.fromEntries(Object.values(asked).flatMap((one) => one.as === as
            ? [[one.column, { reading: { as: as === 'number' ? 'number' : 'text' }, missing: [] }]]
            : [])),
        measures: {},
    }, columns);
    const cells = { class: read('class'), number: read('number') };
    const terms = Object.values(asked).map(({ column, as }, i) => {
        const cell = cells[as].get(column);
        if (!cell)
            throw new Error(`the table has no column ${JSON.stringify(column)}`);
        if (as === 'class')
            return `${className(setText(cell))} as q${i}`;
        return `case when ${cell.unreadable(cell.alias)} then 'nan'::double else ${cell.alias}::double end as q${i}`;
    });
    return `select ${terms.join(', ')} from ${valuesSql(cells.number, relation)}`;
}
/** Programs write one class as `1`, `1.0`, `True`, `true`; `007` and `7` are two. */
const className = (text) => `(case when lower(${text}) in ('true', 'false') then lower(${text}) else regexp_replace(${text}, '^(-?(?:0|[1-9][0-9]*))\\.0+$', '\\1') end)`;
function termSql(term, names) {
    const at = (column) => {
        const name = names.get(column);
        if (name === undefined)
            throw new Error(`the frame has no column ${JSON.stringify(column)}`);
        return name;
    };
    const finite = (column) => `(case when isfinite(${at(column)}) then ${at(column)} end)`;
    switch (term.is) {
        case 'column':
            return at(term.column);
        case 'reaches':
            return `(${finite(term.column)} >= ${numberSql(term.bound)})::varchar`;
        case 'same':
            return `(${at(term.column)} is not distinct from ${at(term.other)})::varchar`;
        case 'absolute-error':
            return `abs(${finite(term.column)} - ${finite(term.other)})`;
        case 'squared-error':
            return `power(${finite(term.column)} - ${finite(term.other)}, 2)`;
        case 'brier':
            return `power(${finite(term.column)} - (${at(term.label)} = ${(0,report_escape/* sqlLiteral */.YG)(term.positive)})::int, 2)`;
        case 'log-loss': {
            const share = `greatest(least(${finite(term.column)}, 1 - power(2.0, -52)), power(2.0, -52))`;
            return `(case when ${at(term.label)} = ${(0,report_escape/* sqlLiteral */.YG)(term.positive)} then -ln(${share}) when ${at(term.label)} is not null then -ln(1 - ${share}) end)`;
        }
    }
}
/** One row a cell: count, complete, keys, means, covariances by rows of the upper triangle. */
function cellsSql({ by, moments = [] }, frame, names) {
    const keys = by.map((term, i) => `${termSql(term, names)} as k${i}`);
    const values = moments.map((term, i) => `${termSql(term, names)}::double as w${i}`);
    const whole = moments.map((_, i) => `isfinite(w${i})`).join(' and ') || 'true';
    const inner = `select ${[...keys, ...values, '0 as z'].join(', ')} from ${frame}`;
    const flagged = `select *, coalesce(${whole}, false) as whole from (${inner})`;
    const only = 'filter (where whole)';
    const outer = [
        'count(*)',
        `count(*) ${only}`,
        ...by.map((_, i) => `k${i}`),
        ...moments.map((_, i) => `avg(w${i}) ${only}`),
        ...moments.flatMap((_, i) => moments.slice(i).map((_, j) => `covar_samp(w${i}, w${i + j}) ${only}`)),
    ];
    const group = by.map((_, i) => `k${i}`).join(', ');
    return `select ${outer.join(', ')} from (${flagged})${group === '' ? '' : ` group by ${group} order by ${by.map((_, i) => `k${i} nulls last`).join(', ')}`}`;
}
/** Placements by mid-ranks: (rank among all - rank within the own class) / size of the other class. */
function ranksSql({ by, label, positive, scores }, frame, names) {
    const keys = by.map((term, i) => `${termSql(term, names)} as k${i}`);
    const y = `(${termSql({ is: 'column', column: label }, names)} = ${(0,report_escape/* sqlLiteral */.YG)(positive)}) as y`;
    const inner = `select ${[...keys, y, ...scores.map((score, i) => `${names.get(score)} as s${i}`)].join(', ')} from ${frame}`;
    const group = by.map((_, i) => `k${i}`);
    const over = (parts, order) => `over (${parts.length > 0 ? `partition by ${parts.join(', ')}` : ''}${order === undefined ? '' : ` order by ${order}`})`;
    const midRank = (parts, score) => `(rank() ${over(parts, score)} + (count(*) ${over([...parts, score])} - 1) / 2.0)`;
    const ranked = [
        ...group,
        'y',
        `count(*) ${over(group)} - count(*) ${over([...group, 'y'])} as others`,
        ...scores.map((_, i) => `${midRank(group, `s${i}`)} - ${midRank([...group, 'y'], `s${i}`)} as r${i}`),
    ];
    const placed = [
        ...group,
        'y',
        'others',
        ...scores.map((_, i) => `r${i}`),
        ...scores.map((_, i) => `(case when y then r${i} / nullif(others, 0) else 1 - r${i} / nullif(others, 0) end) as v${i}`),
    ];
    const pairs = scores.flatMap((_, i) => scores.slice(i).map((_, j) => [`v${i}`, `v${i + j}`]));
    const outer = [
        'count(*) filter (where y)',
        'count(*) filter (where not y)',
        ...group,
        // sums of halves are exact in any order
        ...scores.map((_, i) => `sum(r${i}) filter (where y) / count(*) filter (where y) / max(others) filter (where y)`),
        ...pairs.map(([a, b]) => `covar_samp(${a}, ${b}) filter (where y)`),
        ...pairs.map(([a, b]) => `covar_samp(${a}, ${b}) filter (where not y)`),
    ];
    const grouped = group.length === 0
        ? ''
        : ` group by ${group.join(', ')} order by ${group.map((key) => `${key} nulls last`).join(', ')}`;
    return `select ${outer.join(', ')} from (select ${placed.join(', ')} from (select ${ranked.join(', ')} from (${inner})))${grouped}`;
}
/** Cumulative counts from the highest score down, the last of each half percent. */
function curveSql({ label, positive, score }, frame, names) {
    const y = `(${names.get(label)} = ${(0,report_escape/* sqlLiteral */.YG)(positive)})`;
    const s = names.get(score);
    const counted = `select ${s} as s, count(*) filter (where ${y}) as p, count(*) filter (where not ${y}) as n from ${frame} group by 1`;
    const summed = `select sum(n) over (order by s desc) as fp, sum(p) over (order by s desc) as tp, sum(n) over () as nn, sum(p) over () as pp from (${counted})`;
    return `select max(fp)::bigint as fp, max(tp)::bigint as tp from (${summed}) where nn > 0 and pp > 0 group by floor(100.0 * fp / nn + 100.0 * tp / pp) order by fp, tp`;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/frames.js

const kept = new WeakMap();
let made = 0;
/** Makes a frame of a query whose columns are `q0`, `q1`, … */
async function makeFrame(sql, columns, database) {
    const table = `frame${made++}`;
    await database.rows(`create temp table ${table} as ${sql}`);
    const [counted] = await database.rows(`select count(*) from ${table}`);
    const names = namesOf(Object.keys(columns));
    const at = (column) => {
        const name = names.get(column);
        if (name === undefined)
            throw new Error(`the frame has no column ${JSON.stringify(column)}`);
        return name;
    };
    const frame = {
        rows: counted?.[0],
        columns,
        cells: async (request) => (await database.rows(cellsSql(request, table, names))).map((row) => frames_cellOf(row, request)),
        ranks: async (request) => (await database.rows(ranksSql(request, table, names))).map((row) => rankedCellOf(row, request)),
        curve: async (request) => [
            { falsePositives: 0, truePositives: 0 },
            ...(await database.rows(curveSql(request, table, names))).map(([falsePositives, truePositives]) => ({
                falsePositives: falsePositives,
                truePositives: truePositives,
            })),
        ],
        number: async (column) => {
            const q = at(column);
            const [row] = await database.rows(`select count(*) - count(${q}), count(*) filter (where not isfinite(${q})), min(${q}) filter (where isfinite(${q})), max(${q}) filter (where isfinite(${q})) from ${table}`);
            const [nulls, unreadable, low, high] = row;
            return { nulls, unreadable, low, high };
        },
        key: async (column) => {
            const q = at(column);
            const [row] = await database.rows(`select count(*) - count(${q}), count(${q}) - count(distinct ${q}) from ${table}`);
            return { nulls: row?.[0], repeats: row?.[1] };
        },
        join: (other, key, take) => join({ table, columns: Object.keys(columns) }, frame, other, key, take, database),
    };
    kept.set(frame, { table, columns: Object.keys(columns) });
    return frame;
}
async function join({ table, columns }, frame, other, key, take, database) {
    const right = kept.get(other);
    if (!right)
        throw new Error('the other frame is of another engine');
    const mine = namesOf(columns);
    const theirs = namesOf(right.columns);
    const taken = Object.entries(take);
    const selected = [
        ...columns.map((name, i) => `a.${mine.get(name)} as q${i}`),
        ...taken.map(([from], i) => `b.${theirs.get(from)} as q${columns.length + i}`),
    ];
    return makeFrame(`select ${selected.join(', ')} from ${table} a join ${right.table} b on a.${mine.get(key)} = b.${theirs.get(key)}`, {
        ...frame.columns,
        ...Object.fromEntries(taken.map(([from, to]) => [to, other.columns[from]])),
    }, database);
}
function frames_cellOf(row, { by, moments = [] }) {
    const keys = 2 + by.length;
    const means = keys + moments.length;
    return {
        count: row[0],
        complete: row[1],
        key: row.slice(2, keys),
        means: row.slice(keys, means),
        covariances: symmetric(row.slice(means), moments.length),
    };
}
function rankedCellOf(row, { by, scores }) {
    const keys = 2 + by.length;
    const areas = keys + scores.length;
    const pairs = (scores.length * (scores.length + 1)) / 2;
    return {
        positives: row[0],
        negatives: row[1],
        key: row.slice(2, keys),
        areas: row.slice(keys, areas).map((area) => (Number.isFinite(area) ? area : null)),
        ofPositives: symmetric(row.slice(areas, areas + pairs), scores.length),
        ofNegatives: symmetric(row.slice(areas + pairs), scores.length),
    };
}
/** The upper triangle by rows as a whole matrix. */
function symmetric(upper, size) {
    const at = (i, j) => {
        const [low, high] = i < j ? [i, j] : [j, i];
        return (upper[low * size - (low * (low - 1)) / 2 + (high - low)] ?? null);
    };
    return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)));
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/scan.js









/**
 * Answers a plan in one scan of the table.
 * @throws EvidenceError when a file cannot be read as what it claims to be
 */
const scan = (table, plan, database, scratch) => attempt(table, scratch, (each) => scanOnce(each, plan, database));
/** Runs a query of a table; once more over copies where its line ends are mixed. */
async function attempt(table, scratch, run) {
    try {
        return await run(table);
    }
    catch (error) {
        // damaged records that are read column by column break assertions of DuckDB's CSV reader
        if (/^INTERNAL Error/.test((0,errors/* messageOf */.bD)(error)) && table.groups.some(({ layout }) => layout !== undefined))
            throw new errors/* EvidenceError */.oe(`${scan_namesOf(table)} cannot be read: the query engine broke on a record. Mend its quotes and its number of fields.`);
        if (!(error instanceof DuckDbError))
            throw error;
        // so DuckDB says that line feeds and carriage returns are mixed
        if (!/state machine reached an invalid state/i.test(error.message))
            throw new errors/* EvidenceError */.oe(`${scan_namesOf(table)} cannot be read: ${error.message}`);
        return attempt(await normalised(table, scratch), scratch, run);
    }
}
/** The same for a table with mixed line ends that DuckDB did not notice: it refuses records then, or joins them. */
const scanNormalised = async (table, plan, database, scratch) => scan(await normalised(table, scratch), plan, database, scratch);
/**
 * Reads the asked columns of a table into a frame, in one scan.
 * @param normalise as `scanNormalised`
 * @throws EvidenceError when a file cannot be read as what it claims to be
 */
const load = async (table, asked, database, scratch, normalise) => attempt(normalise ? await normalised(table, scratch) : table, scratch, async (each) => ({
    frame: await makeFrame(loadSql(asked, each.columns, relationSql(each)), Object.fromEntries(Object.entries(asked).map(([name, { as }]) => [name, as])), database),
    rejected: await takeRejected(each, database),
    table: each,
}));
async function scanOnce(table, plan, database) {
    const { sql, measures } = compile(plan, table.columns, relationSql(table), await keyRanges(table, plan, database));
    const [row] = await database.rows(sql);
    const answers = Object.create(null);
    measures.forEach((name, i) => {
        answers[name] = readAnswer(plan.measures[name], row?.[i] ?? null);
    });
    return { answers, rejected: await takeRejected(table, database), table };
}
/** The files by name; the first three of many. */
function scan_namesOf(table) {
    const names = table.groups.flatMap(({ files }) => files.map(({ name }) => `"${name}"`));
    return names.length > 3 ? `One of ${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
const nothing = { known: 0, cut: false, kinds: {}, lines: [] };
const mostLines = 10;
async function takeRejected(table, database) {
    const format = table.groups[0]?.files[0]?.format;
    if (format !== 'csv' && format !== 'tsv')
        return nothing;
    const [any] = await database.rows('select count(*) from reject_errors');
    const rejected = any?.[0] === 0 ? nothing : await readRejected(table, database);
    await database.rows('drop table reject_errors; drop table reject_scans');
    return rejected;
}
async function readRejected(table, database) {
    const records = 'select distinct scan_id, file_id, line from reject_errors';
    const kinds = await database.rows(`select kind, count(*) from (select distinct scan_id, file_id, line, error_type::varchar as kind from reject_errors) group by kind order by kind`);
    const [counted] = await database.rows(`select (select count(*) from (${records})), (select max(n) from (select count(*) as n from reject_errors group by scan_id, file_id))`);
    const first = await database.rows(`select distinct file_path, line from (${records}) join reject_scans using (scan_id, file_id) order by file_path, line limit ${mostLines}`);
    const names = new Map(table.groups.flatMap(({ files }) => files.map(({ path, name }) => [path, name])));
    return {
        known: counted?.[0],
        cut: counted?.[1] >= rejectsLimit,
        kinds: Object.fromEntries(kinds.map(([kind, count]) => [String(kind), count])),
        lines: first.map(([path, line]) => ({ file: names.get(String(path)) ?? table.name, line: line })),
    };
}
async function normalised(table, scratch) {
    let index = 0;
    const copy = async (file, delimiter) => {
        if (file.path.startsWith(scratch))
            throw new errors/* EvidenceError */.oe(`"${file.name}" cannot be read as CSV: its line ends are damaged.`);
        return normaliseLineEnds(file, delimiter, index++, scratch);
    };
    const groups = [];
    for (const group of table.groups) {
        const files = [];
        for (const file of group.files)
            files.push(await copy(file, group.layout?.delimiter ?? ','));
        groups.push({ ...group, files });
    }
    return { ...table, groups };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/shared/engine/memory.js

/** Half of what the process may use, in bytes: a container's limit counts, where there is one. */
function defaultMemoryLimit() {
    const constrained = process.constrainedMemory();
    const total = (0,external_node_os_.totalmem)();
    return Math.floor((constrained > 0 && constrained < total ? constrained : total) / 2);
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/js/shared/engine/native/cache-folder.js

/**
 * Folder that holds what was fetched, shared by all runs on a machine: the CI system's tool cache where there is one,
 * else the user's cache folder. Relative values are ignored: they would point into the judged checkout.
 * @param home the user's home folder
 */
function cacheFolder(env, platform, home) {
    const set = (name) => {
        const value = env[name];
        return value !== undefined && (0,external_node_path_.isAbsolute)(value) ? value : undefined;
    };
    const fallback = platform === 'darwin' ? (0,external_node_path_.join)(home, 'Library', 'Caches') : (0,external_node_path_.join)(home, '.cache');
    const base = set('RUNNER_TOOL_CACHE') ??
        set('AGENT_TOOLSDIRECTORY') ??
        (platform === 'win32' ? set('LOCALAPPDATA') : set('XDG_CACHE_HOME')) ??
        fallback;
    return (0,external_node_path_.join)(base, 'mlops-gates', 'duckdb');
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/js/shared/engine/native/tool-root.js


/** Whether `path` is `folder` or lies in it. Both absolute. */
function isInside(path, folder) {
    const step = (0,external_node_path_.relative)(folder, path);
    return step === '' || (!(0,external_node_path_.isAbsolute)(step) && step !== '..' && !step.startsWith(`..${external_node_path_.sep}`));
}
/**
 * The folder that the tool was installed into, from the address of one of its modules: `dist/x.mjs` in the bundle,
 * `shared/engine/native/x.ts` in the sources, the same below `build/js` when compiled.
 */
function toolRoot(moduleUrl) {
    const file = (0,external_node_url_.fileURLToPath)(moduleUrl);
    if (file.endsWith('.mjs'))
        return (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file));
    const root = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), '..', '..', '..');
    return (0,external_node_path_.basename)(root) === 'js' && (0,external_node_path_.basename)((0,external_node_path_.dirname)(root)) === 'build' ? (0,external_node_path_.resolve)(root, '..', '..') : root;
}
/**
 * Where packages that were installed together with the tool can be: its own `node_modules`, and the `node_modules` that
 * it stands in when it is a package itself. Nothing further up is looked at: above a tool that was checked out into a
 * workspace stands the workspace, whose files the judged change controls.
 */
function packageFolders(root) {
    const parent = (0,external_node_path_.dirname)(root);
    return [(0,external_node_path_.join)(root, 'node_modules'), ...((0,external_node_path_.basename)(parent) === 'node_modules' ? [parent] : [])];
}

;// CONCATENATED MODULE: ./build/js/shared/engine/native/find-installed.js




/**
 * The copy that a package manager put beside the tool. Every package of the engine has to be there in the pinned version:
 * another library would give other answers than the tool was tested with.
 * @param root the folder that the tool was installed into
 * @returns the folder of the package that is loaded, or why there is none
 */
function findInstalled(root, packages) {
    const reasons = [];
    for (const folder of packageFolders(root)) {
        const entry = (0,external_node_path_.join)(folder, packages[0].name);
        const obstacle = findObstacle(folder, entry, packages);
        if (obstacle === undefined)
            return { kind: 'found', folder: entry };
        reasons.push(obstacle);
    }
    return { kind: 'absent', reasons };
}
function findObstacle(folder, entry, packages) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(entry, 'package.json')))
        return `${entry} does not exist`;
    const allowed = outermost((0,external_node_fs_.realpathSync)(folder));
    // Package managers nest and link differently, so each package is looked up from those that were found before it.
    const found = [(0,external_node_fs_.realpathSync)((0,external_node_path_.join)(entry, 'package.json'))];
    for (const { name, version } of packages) {
        const file = name === packages[0].name ? found[0] : resolveFrom(found, name);
        // Node goes on looking in every folder above, up to the judged checkout.
        if (file === undefined || !isInside(file, allowed))
            return `${entry} is there, but ${name} is not`;
        found.push(file);
        // What is not published with the engine (detect-libc) may be any version that the engine asks for.
        const actual = readVersion(file);
        if (version === packages[0].version && actual !== version)
            return `${name} in ${folder} is ${actual}, not ${version}`;
    }
    return undefined;
}
function resolveFrom(files, name) {
    for (const file of files) {
        try {
            return (0,external_node_fs_.realpathSync)((0,external_node_module_.createRequire)(file).resolve(`${name}/package.json`));
        }
        catch { }
    }
    return undefined;
}
/** The first `node_modules` on the way: pnpm keeps its packages deeper in it. */
function outermost(folder) {
    const parts = folder.split(external_node_path_.sep);
    const at = parts.indexOf('node_modules');
    return at === -1 ? folder : parts.slice(0, at + 1).join(external_node_path_.sep);
}
const readVersion = (file) => JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')).version;

;// CONCATENATED MODULE: ./build/js/shared/engine/native/find-npm.js



/**
 * The npm of this machine: beside Node, else on PATH. Its JavaScript is started with this Node where it can be found,
 * because `npm.cmd` cannot be started from an argument array on Windows.
 */
function findNpm({ env, execPath, platform, workspace }) {
    const usable = (path) => (0,external_node_fs_.existsSync)(path) && (workspace === undefined || !isInside((0,external_node_fs_.realpathSync)(path), realpathOf(workspace)));
    const home = (0,external_node_path_.dirname)(execPath);
    const scripts = [
        (0,external_node_path_.join)(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
        (0,external_node_path_.join)(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ];
    // An empty or relative PATH entry means the current folder, which is the judged checkout.
    const folders = (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    for (const folder of folders) {
        scripts.push(platform === 'win32' ? (0,external_node_path_.join)(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js') : (0,external_node_path_.join)(folder, 'npm'));
    }
    const found = scripts.find(usable);
    if (found === undefined)
        return undefined;
    const real = (0,external_node_fs_.realpathSync)(found);
    return real.endsWith('.js') ? { command: execPath, arguments: [real] } : { command: real, arguments: [] };
}
const realpathOf = (path) => ((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.realpathSync)(path) : path);

// EXTERNAL MODULE: ./build/js/shared/engine/native/manifest.js
var manifest = __webpack_require__(23224);
;// CONCATENATED MODULE: ./build/js/shared/engine/native/native-pins.js
/** The packages for one platform; undefined where the platform is not pinned. */
function packagesFor(pins, platform) {
    const [entry, ...rest] = pins.common;
    const native = Object.hasOwn(pins.platforms, platform) ? pins.platforms[platform] : undefined;
    if (entry === undefined || native === undefined)
        return undefined;
    return [entry, ...rest, native];
}

;// CONCATENATED MODULE: ./build/js/shared/engine/native/pins.js
const duckDbPins = {
    version: '1.5.5-r.5',
    common: [
        {
            name: '@duckdb/node-api',
            version: '1.5.5-r.5',
            integrity: 'sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg==',
        },
        {
            name: '@duckdb/node-bindings',
            version: '1.5.5-r.5',
            integrity: 'sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==',
        },
        {
            name: 'detect-libc',
            version: '2.1.2',
            integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
        },
    ],
    platforms: {
        'darwin-arm64': {
            name: '@duckdb/node-bindings-darwin-arm64',
            version: '1.5.5-r.5',
            integrity: 'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
        },
        'darwin-x64': {
            name: '@duckdb/node-bindings-darwin-x64',
            version: '1.5.5-r.5',
            integrity: 'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
        },
        'linux-arm64': {
            name: '@duckdb/node-bindings-linux-arm64',
            version: '1.5.5-r.5',
            integrity: 'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
        },
        'linux-x64': {
            name: '@duckdb/node-bindings-linux-x64',
            version: '1.5.5-r.5',
            integrity: 'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
        },
        'win32-x64': {
            name: '@duckdb/node-bindings-win32-x64',
            version: '1.5.5-r.5',
            integrity: 'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
        },
    },
};

;// CONCATENATED MODULE: ./build/js/shared/engine/native/platform.js
/** The machine that this process runs on. */
function thisMachine() {
    const { platform, arch } = process;
    return { platform, arch, libc: platform === 'linux' ? linuxLibc() : 'none' };
}
/** `linux-x64` and the like: Node's own names, which the binding packages use too. */
const platformKey = (machine) => `${machine.platform}-${machine.arch}`;
/**
 * Why the engine cannot run here and what to do about it; undefined where it can.
 * @param pinned the platforms for which an archive is pinned
 */
function platformRefusal(machine, pinned) {
    const key = platformKey(machine);
    if (machine.libc === 'musl') {
        return `DuckDB is not run on musl systems such as Alpine (this is ${key} with musl); use an image with glibc, for instance Debian, Ubuntu or a node:24-bookworm-slim image`;
    }
    if (!pinned.includes(key)) {
        return `no DuckDB archive is pinned for ${key} (pinned: ${pinned.join(', ')}); run on one of these, or install @duckdb/node-api beside the tool`;
    }
    return undefined;
}
// Node's own report says which C library it runs on. The list of network interfaces, which takes seconds on some
// machines, is left out of it.
function linuxLibc() {
    const report = process.report;
    if (report === undefined)
        return 'musl';
    const before = report.excludeNetwork ?? false;
    report.excludeNetwork = true;
    const { header } = report.getReport();
    report.excludeNetwork = before;
    return header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

;// CONCATENATED MODULE: ./build/js/shared/engine/native/load-duckdb.js












/**
 * Loads DuckDB, whose native library is no part of the bundle: a copy installed beside the tool, else the machine's
 * cache, else fetched by npm and compared with the pinned digests.
 * @throws EvidenceError the platform is refused, an archive is not the published one, or the library does not load
 * @throws OutsideError the packages could not be fetched
 */
async function loadDuckDb(options = {}) {
    const { folder, source } = await findDuckDb(options);
    try {
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'package.json'))(folder);
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`DuckDB (${source}, ${folder}) could not be loaded: ${(0,errors/* messageOf */.bD)(error)}; the copy may be damaged or made for another kind of machine: remove ${folder} and run again`);
    }
}
/** Where the package is that `loadDuckDb` loads; fetches it where it is missing. Errors as there. */
async function findDuckDb(options = {}) {
    const { pins = duckDbPins, machine = thisMachine(), env = process.env, workspace } = options;
    const key = platformKey(machine);
    const refusal = platformRefusal(machine, Object.keys(pins.platforms));
    const packages = packagesFor(pins, key);
    if (refusal !== undefined || packages === undefined)
        throw new errors/* EvidenceError */.oe(refusal ?? `${key} is not pinned`);
    const root = options.root ?? toolRoot(import.meta.url);
    const installed = findInstalled(root, packages);
    if (installed.kind === 'found')
        return { source: 'installed', folder: installed.folder };
    const parent = (0,external_node_path_.join)(cacheFolder(env, machine.platform, (0,external_node_os_.homedir)()), pins.version);
    if (workspace !== undefined && isInside(parent, workspace)) {
        throw new errors/* EvidenceError */.oe(`the cache folder ${parent} lies in the judged checkout, which could hold a library of its own there; set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a folder outside it`);
    }
    const place = (0,external_node_path_.join)(parent, key);
    const entry = (0,external_node_path_.join)('node_modules', packages[0].name);
    const damage = await (0,manifest/* findDamage */.T)(place, packages);
    if (damage === undefined)
        return { source: 'cached', folder: (0,external_node_path_.join)(place, entry) };
    const notThere = [...installed.reasons, `${place}: ${damage}`];
    const cure = cureFor(pins.version, packages[0].name, root, place);
    const failed = (error) => `DuckDB ${pins.version} for ${key} could not be fetched: ${(0,errors/* messageOf */.bD)(error)}. Looked before in: ${notThere.join('; ')}. ${cure}`;
    const npm = findNpm({ env, execPath: process.execPath, platform: machine.platform, workspace });
    if (npm === undefined)
        throw new errors/* OutsideError */.Cp(failed('npm was found neither beside Node nor on PATH'));
    options.onProgress?.(`fetching DuckDB ${pins.version} for ${key} with npm (about 24 MB, once per machine)`);
    try {
        const { registry, timeoutMs = 180_000 } = options;
        // Only the first run on a machine needs these.
        const { fetchArchives } = await __webpack_require__.e(/* import() */ 2912).then(__webpack_require__.bind(__webpack_require__, 2912));
        const { installEngine } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(3830)]).then(__webpack_require__.bind(__webpack_require__, 93830));
        const fetch = (directory) => fetchArchives(packages, directory, { npm, env, registry, timeoutMs });
        const folder = await installEngine(parent, key, packages, fetch);
        options.onProgress?.(`DuckDB ${pins.version} is verified and kept in ${folder}`);
        return { source: 'fetched', folder: (0,external_node_path_.join)(folder, entry) };
    }
    catch (error) {
        throw error instanceof errors/* EvidenceError */.oe ? new errors/* EvidenceError */.oe(failed(error)) : new errors/* OutsideError */.Cp(failed(error));
    }
}
const cureFor = (version, name, root, place) => [
    'Let this machine reach the registry that npm is configured for, or name one in the setting npm-registry.',
    `Where there is no network, install it beforehand: npm install --prefix ${root} --no-save ${name}@${version}`,
    `or copy ${place} from a machine of the same kind that has run a gate`,
].join(' ');

// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(18100);
// EXTERNAL MODULE: ./build/js/shared/engine/head-text.js
var head_text = __webpack_require__(72327);
;// CONCATENATED MODULE: ./build/js/shared/engine/open-table.js






/**
 * Finds the layout of each file and groups the files that share one.
 * @throws EvidenceError when a file cannot be understood, or the files of a table have different columns
 */
async function openTable(request, database) {
    const groups = new Map();
    for (const file of request.files) {
        const { layout, columns } = await layoutOf(file, request, database);
        const key = JSON.stringify([file.format, file.compression, layout, columns]);
        const group = groups.get(key);
        if (group)
            group.files.push(file);
        else
            groups.set(key, { files: [file], layout, columns });
    }
    const all = [...groups.values()];
    const first = all[0];
    for (const group of all.slice(1))
        sameColumns(first, group);
    return { name: request.name, groups: all, columns: first.columns };
}
function sameColumns(one, other) {
    const names = new Set(other.columns.map((column) => column.name));
    const missing = one.columns.filter((column) => !names.has(column.name));
    const extra = other.columns.length - (one.columns.length - missing.length);
    const a = one.files[0].name;
    const b = other.files[0].name;
    if (missing.length > 0 || extra > 0)
        throw new errors/* EvidenceError */.oe(`"${a}" and "${b}" have different columns (${missing.length > 0
            ? `missing in the second: ${missing
                .slice(0, 5)
                .map(({ name }) => (0,short_name/* shortName */.E)(name))
                .join(', ')}`
            : `${extra} more in the second`}): one table needs the same columns in every file.`);
    const stored = (group, name) => JSON.stringify(group.columns.find((column) => column.name === name)?.stored);
    const differs = one.columns.find(({ name }) => stored(one, name) !== stored(other, name));
    if (differs)
        throw new errors/* EvidenceError */.oe(`"${a}" and "${b}" store the column ${(0,short_name/* shortName */.E)(differs.name)} as different types: write them with one schema.`);
}
async function layoutOf(file, request, database) {
    switch (file.format) {
        case 'csv':
        case 'tsv':
            return delimitedLayout(file, request);
        case 'json':
        case 'jsonl':
            return { layout: undefined, columns: await jsonColumns(file, database) };
        case 'parquet':
            return { layout: undefined, columns: await parquetColumns(file, database) };
    }
}
async function delimitedLayout(file, request) {
    const text = await (0,head_text/* headText */.W)(file);
    const delimiter = file.format === 'tsv' ? '\t' : (0,delimited_header/* sniffDelimiter */.y)(text);
    const record = (0,delimited_header/* firstRecord */.E)(text, delimiter);
    if (record.end === undefined && text.length >= 1_000_000)
        throw new errors/* EvidenceError */.oe(`The first record of "${file.name}" is longer than 1 MB: a quote is not closed, or this is no CSV file.`);
    const names = request.header ? record.fields : request.columnNames;
    if (!request.header && record.fields.length !== names.length)
        throw new errors/* EvidenceError */.oe(`The first record of "${file.name}" has ${record.fields.length} fields, but the contract lists ${names.length} columns: without a header the contract names all columns in order.`);
    unique(names, file);
    return {
        layout: { delimiter, header: request.header },
        columns: names.map((name) => ({ name, stored: { as: 'text' } })),
    };
}
/** Keys of all records, in the order in which they are first seen. */
async function jsonColumns(file, database) {
    const source = `read_json_objects(${(0,report_escape/* sqlLiteral */.YG)(globless(file.path))}, format = '${file.format === 'jsonl' ? 'newline_delimited' : 'auto'}', compression = '${jsonCompression(file)}', maximum_object_size = 16777216)`;
    const kinds = await database.rows(`select json_type(json), count(*) from ${source} where json_type(json) is distinct from 'OBJECT' group by 1`);
    if (kinds.length > 0)
        throw new errors/* EvidenceError */.oe(`"${file.name}" holds records that are no JSON objects (${kinds.map(([kind, count]) => `${count} of type ${kind}`).join(', ')}): each record must be an object.`);
    const [twice] = await database.rows(`select count(*) from ${source} where len(json_keys(json)) <> len(list_distinct(json_keys(json)))`);
    if (twice?.[0] !== 0)
        throw new errors/* EvidenceError */.oe(`"${file.name}" holds ${twice?.[0]} records in which a key stands twice: which value a rule means cannot be told. Write each key once.`);
    const rows = await database.rows(`select key from (select unnest(json_keys(json)) as key, row_number() over () as place from ${source}) group by key order by min(place), key`);
    const names = rows.map(([name]) => String(name));
    if (names.length === 0)
        throw new errors/* EvidenceError */.oe(`"${file.name}" holds no records with fields: nothing can be validated.`);
    if (names.length > 5000)
        throw new errors/* EvidenceError */.oe(`"${file.name}" has ${names.length} different keys: more than 5,000 columns are not supported.`);
    unique(names, file);
    return names.map((name) => ({ name, stored: { as: 'json' } }));
}
async function parquetColumns(file, database) {
    const path = (0,report_escape/* sqlLiteral */.YG)(globless(file.path));
    const types = await database.rows(`describe select * from read_parquet(${path}, hive_partitioning = false)`);
    const schema = await database.rows(`select name, coalesce(num_children, 0) from parquet_schema(${path})`);
    const names = topLevelNames(schema);
    unique(names, file);
    return names.map((name, i) => ({ name, stored: { as: 'typed', type: String(types[i]?.[1]) } }));
}
/** The schema is a tree in depth-first order; `describe` renames columns that differ only in case. */
function topLevelNames(schema) {
    const names = [];
    let at = 1;
    const skip = () => {
        const children = schema[at]?.[1] ?? 0;
        at++;
        for (let i = 0; i < children; i++)
            skip();
    };
    while (at < schema.length) {
        names.push(schema[at]?.[0]);
        skip();
    }
    return names;
}
function unique(names, file) {
    const seen = new Set();
    const twice = new Set();
    for (const name of names)
        (seen.has(name) ? twice : seen).add(name);
    if (twice.size > 0)
        throw new errors/* EvidenceError */.oe(`"${file.name}" has two columns named ${[...twice].slice(0, 5).map(short_name/* shortName */.E).join(', ')}: which one a rule means cannot be told. Rename one.`);
    const hostile = names.find((name) => name.includes('\0'));
    if (hostile !== undefined)
        throw new errors/* EvidenceError */.oe(`"${file.name}" has a column name with a NUL character: is it a binary file, or UTF-16?`);
}

// EXTERNAL MODULE: ./build/js/shared/engine/scratch.js
var engine_scratch = __webpack_require__(579);
;// CONCATENATED MODULE: ./build/js/shared/engine/engine.js









/** Opens DuckDB in the process, sandboxed to the given files. */
async function openEngine(options) {
    const duckdb = await loadDuckDb({
        workspace: options.workspace,
        registry: options.registry,
        onProgress: options.onProgress,
    });
    const scratch = (0,engine_scratch/* makeScratch */.lP)();
    const database = await openDatabase(duckdb, {
        memoryLimit: options.memoryLimit ?? defaultMemoryLimit(),
        scratch,
        allowedPaths: options.allowedPaths,
    });
    return {
        name: 'duckdb',
        version: database.version,
        open: async (request) => {
            try {
                return await openTable(request, database);
            }
            catch (error) {
                throw database.isOwnError(error)
                    ? new errors/* EvidenceError */.oe(`${request.files
                        .map((file) => `"${file.name}"`)
                        .slice(0, 3)
                        .join(', ')} cannot be read: ${error.message}`)
                    : error;
            }
        },
        scan: (table, plan) => scan(table, plan, database, scratch),
        load: (table, asked, { normalise = false } = {}) => load(table, asked, database, scratch, normalise),
        scanNormalised: (table, plan) => scanNormalised(table, plan, database, scratch),
        locate: (table, plan, wanted) => locate(table, plan, wanted, database),
        refusesPattern: (pattern) => database.refusesPattern(pattern),
        refusesBound: async (bound, reading) => {
            // DuckDB takes what stands behind a date or a time
            const iso = { date: /^\d{4}-\d{2}-\d{2}$/, time: /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/ };
            if ((reading.as === 'date' || reading.as === 'time') && reading.format === undefined)
                if (!iso[reading.as].test(String(bound)))
                    return 'ISO 8601 is needed';
            try {
                await database.rows(`select ${boundSql(bound, reading)}`);
                return undefined;
            }
            catch (error) {
                if (database.isOwnError(error))
                    return (0,errors/* messageOf */.bD)(error);
                throw error;
            }
        },
        progress: database.progress,
        close: () => {
            database.close();
            (0,engine_scratch/* removeScratch */.ZU)(scratch);
        },
    };
}


/***/ }),

/***/ 10791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dataFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83903);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62637);



/** What a file is, by the setting `format`, its name and its first bytes. */
function dataFile(file, format) {
    if (file.bytes === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`"${file.name}" is empty (0 bytes): nothing can be validated.`);
    const head = firstBytes(file, 4);
    const compression = compressionOf(head);
    if (head.toString('latin1') === 'PAR1') {
        if (format !== 'auto' && format !== 'parquet')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`"${file.name}" is a Parquet file, but "format" says ${format}: remove the setting.`);
        return { ...file, format: 'parquet', compression: 'none' };
    }
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`"${file.name}" is encoded in UTF-16: convert it to UTF-8, for instance with iconv -f UTF-16 -t UTF-8.`);
    const named = format === 'auto' ? byName(file.name) : format;
    if (named === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`The format of "${file.name}" is not known from its name: set "format" to one of ${_table_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFormats */ .D.join(', ')}.`);
    if (named === 'parquet')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`"${file.name}" is not a Parquet file (it does not begin with PAR1): write it again, or set "format".`);
    if ((named === 'json' || named === 'jsonl') && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`"${file.name}" begins with a byte-order mark, which JSON does not allow: save it as UTF-8 without one.`);
    return { ...file, format: named, compression };
}
function byName(name) {
    const ending = /\.([a-z]+)(?:\.(?:gz|gzip|zst|zstd))?$/i.exec(name)?.[1]?.toLowerCase();
    if (ending === 'txt')
        return 'csv';
    if (ending === 'ndjson')
        return 'jsonl';
    if (ending === 'tab')
        return 'tsv';
    if (ending === 'pq')
        return 'parquet';
    return _table_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFormats */ .D.find((format) => format === ending);
}
function compressionOf(head) {
    if (head[0] === 0x1f && head[1] === 0x8b)
        return 'gzip';
    return head.length === 4 && head.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
}
const codeOf = (error) => ({ EACCES: 'permission denied', ENOENT: 'it disappeared' })[String(error.code)] ??
    String(error.code);
function firstBytes(file, count) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.path, 'r');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`"${file.name}" cannot be read (${codeOf(error)}): grant read access, or write it again.`);
    }
    try {
        const bytes = Buffer.alloc(count);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, count, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   M_: () => (/* binding */ looksLikePattern),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);



const looksLikePattern = (text) => /[*?[\]{}]/.test(text);
/**
 * The files that a path or glob names, sorted by name.
 * @throws EvidenceError when there is none, or one is outside the workspace, no regular file, or dangling
 */
async function findFiles(pattern, workspace) {
    const plain = tryFile(pattern, workspace);
    if (plain)
        return [plain];
    if (!looksLikePattern(pattern))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(await missing(pattern, workspace));
    const wanted = pattern.startsWith(`${workspace.root}/`) ? pattern.slice(workspace.root.length + 1) : pattern;
    refusePattern(wanted);
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const names = await glob(plainOutsideWildcards(wanted), {
        cwd: workspace.root,
        dot: false,
        onlyFiles: false,
        expandDirectories: false,
        followSymbolicLinks: false,
        extglob: false,
        fs: { ...node_fs__WEBPACK_IMPORTED_MODULE_0__, readdir: readdirWithLinks },
    });
    // the folders on the way of a `**` are not named by it: the files in them are
    const files = wanted.includes('**') ? names.filter((name) => !isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.root, name))) : names;
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`No file matches "${pattern.slice(0, 200)}" (searched from the workspace): check the path or the pattern.`);
    return files.sort().map((name) => {
        const file = tryFile(name, workspace);
        if (!file)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" disappeared while it was read: run again when nothing writes to it.`);
        return file;
    });
}
/** Bytes; contracts and policies are at most 1 MiB, which their reader says. */
const smallFile = 16 * 1024 * 1024;
/**
 * The bytes of a file that is read whole.
 * @throws EvidenceError when it cannot be read or is far too large
 */
function readSmallFile(file) {
    if (file.bytes > smallFile)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${file.name}" has ${Math.round(file.bytes / 2 ** 20)} MiB: is it the right file?`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file.path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${file.name}" cannot be read (${error.code}): grant read access.`);
    }
}
/** The time to match grows with a power of the wildcards in one step of the path. */
const mostInStep = 4;
function refusePattern(pattern) {
    const said = `The pattern "${pattern.slice(0, 80)}"`;
    if (/^([A-Za-z]:[\\/]|\/|\\\\)/.test(pattern) || /(^|[\\/{,])\.\.($|[\\/},])/.test(pattern))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${said} leads out of the workspace: write it relative to the workspace, without a leading "/" and without "..".`);
    const wildcards = (text) => text.match(/[*{]|\[/g)?.length ?? 0;
    const tooMany = pattern.split('/').some((step) => step !== '**' && wildcards(step) > mostInStep);
    if (pattern.length > 1000 || tooMany || wildcards(pattern) > 20)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${said} is too complex: use at most ${mostInStep} wildcards between two slashes, and 20 in all.`);
}
/** Lists links as files: the crawler leaves them out else, and what a pattern names would silently not be read. */
const readdirWithLinks = ((folder, options, callback) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir(folder, options, (error, entries) => {
    for (const entry of entries ?? [])
        if (entry.isSymbolicLink())
            entry.isFile = () => true;
    callback(error, entries);
}));
/** The matcher reads more than `*`, `**`, `?`, `[…]` and `{a,b}` as wildcards, some of it with exponential time. */
const plainOutsideWildcards = (pattern) => pattern.replace(/\[[^\]]*\]|[()+|!@^$]/g, (part) => (part.startsWith('[') ? part : `\\${part}`));
/** A link to a folder is none: what lies behind it is not searched, and that is said. */
const isFolder = (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
function tryFile(name, workspace) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.root, name);
    let path;
    let stats;
    try {
        path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
        stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === 'EACCES')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" cannot be read (permission denied): grant read access.`);
        if (code === 'ELOOP')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" is a link that leads back to itself: mend the link.`);
        return undefined;
    }
    if (!inside(path, workspace.root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" lies outside the workspace: run from a folder that holds it, name that folder with --workspace, or copy the file into the workspace.`);
    if (stats.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" is a folder: name the files in it, for instance "${name.replace(/\/+$/, '')}/*.csv".`);
    if (!stats.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" is not a regular file (a pipe, socket or device): write the data to a file first.`);
    return { path, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), bytes: stats.size };
}
function inside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, way) === path;
}
async function missing(name, workspace) {
    const { lstatSync, readdirSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    const { basename, dirname } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const { didYouMean } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 10425));
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.root, name);
    const said = name.length > 200 ? `${name.slice(0, 200)}…` : name;
    try {
        lstatSync(absolute);
        return `"${said}" is a link to a file that does not exist: mend the link.`;
    }
    catch { }
    let near;
    try {
        near = inside(dirname(absolute), workspace.root)
            ? didYouMean(basename(absolute), readdirSync(dirname(absolute)))
            : undefined;
    }
    catch { }
    return `"${said}" does not exist${near ? `; did you mean "${near}"?` : ': check the path, which is relative to the workspace.'}`;
}


/***/ }),

/***/ 72327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ headText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _records_decompressed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18344);
/* harmony import */ var _records_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46427);



const limit = 1 << 20;
/**
 * The first MiB of a text file, decompressed, without byte-order mark.
 * @throws EvidenceError when it cannot be decompressed or is not UTF-8 in its first line
 */
async function headText(file) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of await (0,_records_decompressed_js__WEBPACK_IMPORTED_MODULE_1__/* .decompressed */ .j)((0,_records_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .fileChunks */ .T)(file.path, false), file.compression)) {
            chunks.push(chunk);
            length += chunk.length;
            if (length >= limit)
                break;
        }
    }
    catch (error) {
        if (length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${file.name}" cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}): it is damaged or cut off; write it again.`);
    }
    const bytes = Buffer.concat(chunks).subarray(0, limit);
    const end = bytes.findIndex((byte) => byte === 10 || byte === 13);
    const header = end === -1 ? bytes : bytes.subarray(0, end);
    if (header.includes(0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${file.name}" has NUL characters in its first line: is it a binary file, or UTF-16?`);
    try {
        new TextDecoder('utf-8', { fatal: end !== -1 }).decode(header);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`The first line of "${file.name}" is not UTF-8 (Latin-1?): convert the file, for instance with iconv -f LATIN1 -t UTF-8.`);
    }
    const text = new TextDecoder('utf-8').decode(bytes);
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${file.name}" holds no text: nothing can be validated.`);
    return text;
}


/***/ }),

/***/ 33442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   L: () => (/* binding */ integrityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



/** Digest of a file in subresource-integrity form, `sha512-<base64>`. */
async function integrityOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha512-${hash.digest('base64')}`;
}
/** Hexadecimal SHA-256 of a file. */
async function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 23224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeManifest),
/* harmony export */   T: () => (/* binding */ findDamage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33442);





const NAME = 'manifest.json';
/** Records every file of `folder`, whose archives were compared with `packages` just before. */
async function writeManifest(folder, packages) {
    const files = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name);
        const { size, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full);
        files.push({
            path: full.slice(folder.length + 1).replaceAll('\\', '/'),
            size,
            mtimeMs,
            sha256: await (0,_integrity_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(full),
        });
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    await save(folder, { pins: digestOf(packages), files });
}
/**
 * What is wrong with a cached folder; undefined where it can be used.
 *
 * The check is made at every start and has to be cheap, so a file whose size and time are the recorded ones is taken as
 * unchanged, and only a file whose time differs (a cache that was copied or restored) is hashed again. This finds
 * truncation and corruption. It does not stop somebody who can write to the cache folder: that person could as well
 * replace Node.
 */
async function findDamage(folder, packages) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, NAME), 'utf8').catch(() => undefined);
    if (text === undefined)
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => undefined)) ? 'it has no manifest' : 'it does not exist';
    const manifest = parseManifest(text);
    if (manifest === undefined)
        return 'its manifest is damaged';
    if (manifest.pins !== digestOf(packages))
        return 'it was verified against other pins';
    let moved = false;
    const files = [];
    for (const file of manifest.files) {
        // Hundreds of files: waiting for each one alone would take several times as long.
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file.path), { throwIfNoEntry: false });
        if (found === undefined)
            return `${file.path} is missing`;
        if (found.size !== file.size)
            return `${file.path} has ${found.size} bytes instead of ${file.size}`;
        if (found.mtimeMs !== file.mtimeMs) {
            if ((await (0,_integrity_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file.path))) !== file.sha256)
                return `${file.path} was changed`;
            moved = true;
        }
        files.push({ ...file, mtimeMs: found.mtimeMs });
    }
    // Only saves the next start the hashing; a read-only cache is as good.
    if (moved)
        await save(folder, { ...manifest, files }).catch(() => undefined);
    return undefined;
}
function parseManifest(text) {
    try {
        const value = JSON.parse(text);
        const sound = typeof value?.pins === 'string' && Array.isArray(value.files) && value.files.length > 0;
        return sound && value.files.every(isFileRecord) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isFileRecord = (file) => typeof file?.path === 'string' &&
    typeof file.size === 'number' &&
    typeof file.mtimeMs === 'number' &&
    typeof file.sha256 === 'string';
async function save(folder, manifest) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${NAME}-${process.pid}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, `${JSON.stringify(manifest)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, NAME));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
}
const digestOf = (packages) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify(packages.map(({ name, version, integrity }) => [name, version, integrity])))
    .digest('hex');


/***/ }),

/***/ 18344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ decompressed)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** The text of a stored file, chunk by chunk. Throws where the archive is damaged or ends early. */
async function decompressed(stored, compression) {
    if (compression === 'gzip') {
        const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: 1 << 18 });
        const source = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(stored, { objectMode: false });
        source.on('error', (error) => gunzip.destroy(error));
        // a reader that stops early closes the file as well
        gunzip.on('close', () => source.destroy());
        return source.pipe(gunzip);
    }
    return compression === 'zstd' ? (await __webpack_require__.e(/* import() */ 1146).then(__webpack_require__.bind(__webpack_require__, 21146))).unzstd(stored) : stored;
}


/***/ }),

/***/ 46427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fileChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** Fits into a core's cache, so that the passes over a chunk after the first are nearly free. */
const chunkSize = 1 << 19;
const chunksPerTurn = 8;
/**
 * A file's bytes in order. Reads without the thread pool, which costs less than the work on a chunk, and lets other tasks run
 * now and then.
 * @param reuse each chunk is overwritten by the next one: for readers that keep none
 */
async function* fileChunks(path, reuse) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const shared = Buffer.allocUnsafe(chunkSize);
    try {
        for (let turn = 1;; turn++) {
            const buffer = reuse ? shared : Buffer.allocUnsafe(chunkSize);
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, chunkSize, null);
            if (length === 0)
                return;
            yield buffer.subarray(0, length);
            if (turn % chunksPerTurn === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 62637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fileFormats),
/* harmony export */   W: () => (/* binding */ renameColumns)
/* harmony export */ });
/** A logical table over one or many files, found and probed, not yet scanned. */
const fileFormats = ['csv', 'tsv', 'json', 'jsonl', 'parquet'];
/** The same table under other column names: those that `names` maps from. Data are untouched. */
function renameColumns(table, names) {
    if (names.size === 0)
        return table;
    const rename = (columns) => columns.map((column) => {
        const name = names.get(column.name);
        return name === undefined ? column : { ...column, name, storedName: column.name };
    });
    return {
        ...table,
        columns: rename(table.columns),
        groups: table.groups.map((group) => ({ ...group, columns: rename(group.columns) })),
    };
}


/***/ })

};
