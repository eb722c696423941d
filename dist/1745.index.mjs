export const id = 1745;
export const ids = [1745,2128,3802];
export const modules = {

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
const smallFile = 16 * 1024 * 1024;
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
const readdirWithLinks = ((folder, options, callback) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir(folder, options, (error, entries) => {
    for (const entry of entries ?? [])
        if (entry.isSymbolicLink())
            entry.isFile = () => true;
    callback(error, entries);
}));
const plainOutsideWildcards = (pattern) => pattern.replace(/\[[^\]]*\]|[()+|!@^$]/g, (part) => (part.startsWith('[') ? part : `\\${part}`));
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

/***/ 28902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ onlySource),
  $: () => (/* binding */ openData)
});

// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/engine/file-format.js
var file_format = __webpack_require__(10791);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/engine/open-engine.js + 24 modules
var open_engine = __webpack_require__(42711);
// EXTERNAL MODULE: ./build/js/shared/engine/scratch.js
var engine_scratch = __webpack_require__(579);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
;// CONCATENATED MODULE: ./build/js/shared/engine/sources/database-table.js


function attachment(table, file) {
    const alias = (0,report_escape/* sqlIdentifier */.I3)(table.server);
    if (table.is === 'sqlite')
        return {
            extension: 'sqlite_scanner',
            sql: `set sqlite_all_varchar = true; attach ${(0,report_escape/* sqlLiteral */.YG)(file ?? '')} as ${alias} (type sqlite, read_only)`,
            failed: () => new errors/* EvidenceError */.oe(`"${table.path}" cannot be opened as an SQLite database: is it the right file?`),
        };
    const { host, port, database, user, password } = table;
    const words = Object.entries({ host, port: String(port), dbname: database, user, password, connect_timeout: '20' });
    const connection = words
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}='${value.replace(/[\\']/g, '\\$&')}'`]))
        .join(' ');
    return {
        extension: 'postgres_scanner',
        sql: `attach ${(0,report_escape/* sqlLiteral */.YG)(connection)} as ${alias} (type postgres, read_only)`,
        failed: (message) => new errors/* OutsideError */.Cp(`PostgreSQL at ${host}:${port} does not let this tool in (${reasonOf(message)}): check the server in the contract, and the settings "server-user" and "server-password" (or PGUSER and PGPASSWORD).`),
    };
}
const reasonOf = (message) => /password authentication failed|no password supplied|database "[^"\n]{1,64}" does not exist|role "[^"\n]{1,64}" does not exist|Connection refused|could not translate host name|timeout expired|no pg_hba\.conf entry|too many clients/i.exec(message)?.[0] ?? 'no reason that can be shown';
const relationOf = (table) => table.is === 'sqlite' ? [table.server, table.table] : [table.server, table.schema, table.table];

// EXTERNAL MODULE: ./build/js/shared/engine/sources/remote-object.js
var remote_object = __webpack_require__(3882);
;// CONCATENATED MODULE: ./build/js/shared/engine/open-data.js







async function openData(asked, settings, site, also = []) {
    let scratch;
    const copies = () => {
        scratch ??= (0,engine_scratch/* makeScratch */.lP)();
        return scratch;
    };
    const tidy = () => {
        if (scratch !== undefined)
            (0,engine_scratch/* removeScratch */.ZU)(scratch);
    };
    try {
        return await open_data_open(asked, settings, site, also, copies, tidy);
    }
    catch (error) {
        tidy();
        throw error;
    }
}
async function open_data_open(asked, settings, site, also, copies, tidy) {
    const sources = new Map();
    const remote = await remoteOf(asked, settings, site, copies);
    const attached = new Map();
    for (const [name, each] of asked)
        if ('database' in each) {
            sources.set(name, { files: [], relation: relationOf(each.database) });
            attached.set(each.database.server, each.database);
        }
        else
            sources.set(name, await sourceOf(each, settings, site, remote));
    const files = [
        ...also,
        ...[...sources.values()].flatMap((each) => (each instanceof errors/* EvidenceError */.oe ? [] : each.files)),
    ];
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const onQuery = settings.explain ? explain(bytes, site) : undefined;
    const beyond = settings.engine === 'trino' ? undefined : await beyondOf(files, attached, settings, site, remote);
    const engine = await (0,open_engine/* openEngine */.F)({
        beyond,
        memoryLimit: settings['memory-limit'],
        workspace: site.workspace,
        allowedPaths: files.map((file) => file.path),
        registry: settings['npm-registry'],
        onProgress: site.progress,
        onQuery,
    }, settings.engine === 'trino' ? { ...trinoOptions(settings), onQuery } : undefined);
    return { engine: remote ? watching(engine, remote, tidy) : engine, sources };
}
async function remoteOf(asked, settings, site, scratch) {
    const entries = [...asked.values()].flatMap((each) => ('database' in each ? [] : each));
    if (settings.engine === 'trino' || !entries.some(remote_object/* isRemote */.V))
        return undefined;
    const { remoteFiles } = await __webpack_require__.e(/* import() */ 1204).then(__webpack_require__.bind(__webpack_require__, 1204));
    return remoteFiles({
        env: process.env,
        mask: site.mask,
        scratch,
        budget: settings['copy-budget'],
        format: settings.format,
        endpoint: settings.endpoint,
        progress: site.progress,
    });
}
function watching(engine, remote, tidy) {
    const kept = async (table, answer) => {
        const given = await answer;
        await remote.unchanged(table.groups.flatMap(({ files }) => files));
        return given;
    };
    return {
        ...engine,
        scan: (table, plan) => kept(table, engine.scan(table, plan)),
        load: (table, asked, options) => kept(table, engine.load(table, asked, options)),
        scanNormalised: (table, plan) => kept(table, engine.scanNormalised(table, plan)),
        close: async () => {
            await engine.close();
            tidy();
        },
    };
}
async function beyondOf(files, attached, settings, site, remote) {
    const inPlace = files.some((file) => file.remote !== undefined);
    if (!inPlace && attached.size === 0)
        return undefined;
    const names = inPlace ? ['httpfs'] : [];
    const prepare = [];
    const secrets = [];
    if (inPlace)
        for (const sql of (await remote?.secrets()) ?? [])
            prepare.push({
                sql,
                failed: () => new errors/* OutsideError */.Cp('DuckDB does not take the credentials of the object storage.'),
            });
    for (const table of attached.values()) {
        const [file, other] = table.is === 'sqlite' ? await (0,find_files/* findFiles */.lY)(table.path, { root: site.workspace }) : [];
        if (other)
            throw new errors/* EvidenceError */.oe(`The server "${table.server}" names several SQLite databases ("${file?.name}", "${other.name}"): name one.`);
        const { extension, sql, failed } = attachment(table, file?.path);
        names.push(extension);
        prepare.push({ sql, failed });
        const password = table.is === 'postgres' ? (table.password ?? process.env.PGPASSWORD) : undefined;
        if (password) {
            site.mask(password);
            secrets.push(password, password.replace(/[\\']/g, '\\$&'));
        }
    }
    return {
        extensions: {
            names: [...new Set(names)],
            folder: settings['duckdb-extensions'],
            workspace: site.workspace,
            download: settings['allow-extension-download'],
            env: process.env,
            onProgress: site.progress,
        },
        prepare,
        secrets,
    };
}
function explain(files, { echo }) {
    let asked = 0;
    return ({ sql, bytes }) => {
        asked++;
        const reads = files > 0 ? `of ${files} bytes of files` : `expected to read ${bytes ?? 'an unknown number of'} bytes`;
        for (const line of [`-- query ${asked}, ${reads}`, ...`${sql};`.split('\n')])
            echo(line);
    };
}
function onlySource({ sources }, name) {
    const source = sources.get(name);
    if (source === undefined)
        throw new Error(`nothing was asked by the name ${name}`);
    if (source instanceof errors/* EvidenceError */.oe)
        throw source;
    return source;
}
async function sourceOf(entries, settings, site, remote) {
    try {
        if (settings.engine === 'trino')
            return { files: [], relation: open_data_relationOf(entries) };
        const found = [];
        for (const entry of entries)
            if (remote && (0,remote_object/* isRemote */.V)(entry))
                found.push(...(await remote.files(entry)));
            else
                for (const file of await (0,find_files/* findFiles */.lY)(entry, { root: site.workspace }))
                    found.push((0,file_format/* dataFile */.Z)(file, settings.format));
        return { files: [...new Map(found.map((file) => [(0,remote_object/* isRemote */.V)(file.name) ? file.name : file.path, file])).values()] };
    }
    catch (error) {
        if (error instanceof errors/* EvidenceError */.oe)
            return error;
        throw error;
    }
}
const part = String.raw `[^\s."']+|"(?:[^"]|"")+"`;
const wholeName = new RegExp(`^(?:${part})(?:\\.(?:${part})){0,2}$`, 'u');
function open_data_relationOf(entries) {
    const [entry, other] = entries;
    if (entry === undefined || other !== undefined)
        throw new errors/* EvidenceError */.oe('One table of Trino is read at a time: name one, or make a view of several.');
    if (!wholeName.test(entry))
        throw new errors/* EvidenceError */.oe(`"${entry.slice(0, 200)}" is no name of a Trino table: write table, schema.table or catalog.schema.table, names with other characters in double quotes.`);
    return [...entry.matchAll(new RegExp(part, 'gu'))].map(([name]) => name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase());
}
function trinoOptions(settings) {
    const missing = ['engine-url', 'engine-user'].filter((name) => settings[name] === undefined);
    if (missing.length > 0)
        throw new errors/* SettingsError */.GN(missing.map((name) => `The setting "${name}" is needed with "engine: trino".`));
    const { 'engine-password': password, 'engine-catalog': catalog, 'engine-schema': schema, 'scan-budget': scanBudgetBytes, 'time-budget': timeBudget, } = settings;
    return {
        url: settings['engine-url'],
        user: settings['engine-user'],
        tags: ['mlops-gates'],
        ...(password === undefined ? {} : { password }),
        ...(catalog === undefined ? {} : { catalog }),
        ...(schema === undefined ? {} : { schema }),
        ...(scanBudgetBytes === undefined ? {} : { scanBudgetBytes }),
        ...(timeBudget === undefined ? {} : { timeBudgetMs: 1000 * timeBudget }),
    };
}


/***/ }),

/***/ 79377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ countRecords)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/engine/records/decompressed.js
var decompressed = __webpack_require__(18344);
;// CONCATENATED MODULE: ./build/js/shared/engine/records/delimited-counter.js
const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
function delimitedCounter(delimiter, header, columns) {
    const delimiterByte = delimiter.charCodeAt(0);
    let records = 0;
    let inQuotes = false;
    let previous = lineFeed;
    let pendingQuote = false;
    let pendingReturn = false;
    let first = true;
    let lineIsEmpty = true;
    let delimiters = 0;
    let length = 0;
    let longest = 0;
    let surplus = 0;
    const ends = { lf: 0, crlf: 0, cr: 0 };
    const endLine = () => {
        if (!lineIsEmpty || columns === 1)
            records++;
        if (delimiters >= columns && previous === delimiterByte)
            surplus++;
        if (length > longest)
            longest = length;
        lineIsEmpty = true;
        delimiters = 0;
        length = 0;
    };
    const countDelimiters = (chunk, from, to) => {
        let count = 0;
        for (let at = chunk.indexOf(delimiterByte, from); at !== -1 && at < to; at = chunk.indexOf(delimiterByte, at + 1))
            count++;
        return count;
    };
    const fast = (chunk) => {
        let from = 0;
        for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
            if (at > from) {
                lineIsEmpty = false;
                previous = chunk[at - 1];
            }
            if (previous === delimiterByte)
                delimiters += countDelimiters(chunk, from, at);
            length += at - from;
            endLine();
            ends.lf++;
            previous = lineFeed;
            from = at + 1;
        }
        if (from === chunk.length)
            return;
        lineIsEmpty = false;
        delimiters += countDelimiters(chunk, from, chunk.length);
        length += chunk.length - from;
        previous = chunk[chunk.length - 1];
    };
    const slow = (chunk) => {
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i];
            length++;
            if (pendingQuote) {
                pendingQuote = false;
                if (byte === quote)
                    continue;
                inQuotes = false;
            }
            if (inQuotes) {
                if (byte === quote)
                    pendingQuote = true;
                continue;
            }
            if (pendingReturn) {
                pendingReturn = false;
                endLine();
                previous = lineFeed;
                if (byte === lineFeed) {
                    ends.crlf++;
                    continue;
                }
                ends.cr++;
            }
            if (byte === lineFeed) {
                endLine();
                ends.lf++;
            }
            else if (byte === carriageReturn) {
                pendingReturn = true;
                continue;
            }
            else {
                if (byte === quote && (previous === lineFeed || previous === delimiterByte))
                    inQuotes = true;
                if (byte === delimiterByte)
                    delimiters++;
                lineIsEmpty = false;
            }
            previous = byte;
        }
    };
    return {
        push: (bytes) => {
            let chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            if (first && chunk.length > 0) {
                first = false;
                if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf)
                    chunk = chunk.subarray(3);
            }
            if (chunk.length === 0)
                return;
            const plain = !inQuotes && !pendingQuote && !pendingReturn && !chunk.includes(quote) && !chunk.includes(carriageReturn);
            if (plain)
                fast(chunk);
            else
                slow(chunk);
        },
        end: () => {
            if (pendingReturn) {
                endLine();
                ends.cr++;
            }
            else if (!lineIsEmpty)
                endLine();
            const kinds = [ends.lf, ends.crlf, ends.cr].filter((count) => count > 0).length;
            return {
                records: Math.max(0, records - (header ? 1 : 0)),
                openQuote: inQuotes && !pendingQuote,
                mixedLineEnds: kinds > 1,
                surplus,
                longest,
            };
        },
    };
}

// EXTERNAL MODULE: ./build/js/shared/engine/records/file-chunks.js
var file_chunks = __webpack_require__(46427);
;// CONCATENATED MODULE: ./build/js/shared/engine/records/json-counter.js
const json_counter_open = new Set([0x7b, 0x5b]);
const json_counter_close = new Set([0x7d, 0x5d]);
function jsonCounter() {
    let depth = 0;
    let inString = false;
    let escaped = false;
    let records = 0;
    let isArray;
    let afterComma = false;
    let trailingComma = false;
    return {
        push: (chunk) => {
            for (const byte of chunk) {
                if (inString) {
                    if (escaped)
                        escaped = false;
                    else if (byte === 0x5c)
                        escaped = true;
                    else if (byte === 0x22)
                        inString = false;
                }
                else if (byte === 0x22) {
                    inString = true;
                    afterComma = false;
                }
                else if (json_counter_open.has(byte)) {
                    afterComma = false;
                    isArray ??= byte === 0x5b;
                    if (byte === 0x7b && depth === (isArray ? 1 : 0))
                        records++;
                    depth++;
                }
                else if (json_counter_close.has(byte)) {
                    depth--;
                    trailingComma ||= afterComma;
                    afterComma = false;
                }
                else if (byte === 0x2c)
                    afterComma = true;
                else if (byte > 0x20)
                    afterComma = false;
            }
        },
        end: () => ({ records, open: inString || depth !== 0, trailingComma }),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/js/shared/engine/records/text-watch.js

function textWatch() {
    let nul = false;
    let invalidUtf8 = false;
    let tail = new Uint8Array();
    return {
        push: (chunk) => {
            nul ||= chunk.includes(0);
            if (invalidUtf8)
                return;
            const bytes = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
            const whole = bytes.length - cutOff(bytes);
            tail = bytes.slice(whole);
            invalidUtf8 = !(0,external_node_buffer_.isUtf8)(bytes.subarray(0, whole));
        },
        end: () => ({ nul, invalidUtf8: invalidUtf8 || tail.length > 0 }),
    };
}
function cutOff(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if ((byte & 0xc0) === 0x80)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/records/count-records.js







async function countRecords({ file, layout, columns }) {
    if (file.remote)
        return { name: file.name, etag: file.remote.etag, bytes: file.bytes };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const stored = hashed((0,file_chunks/* fileChunks */.T)(file.path, file.compression === 'none'), (chunk) => {
        hash.update(chunk);
        bytes += chunk.length;
    });
    const digest = () => ({ name: file.name, sha256: hash.digest('hex'), bytes });
    try {
        if (file.format === 'parquet') {
            await drain(stored);
            return digest();
        }
        const text = await (0,decompressed/* decompressed */.j)(stored, file.compression);
        const watch = textWatch();
        const found = (problem) => {
            const { nul, invalidUtf8 } = watch.end();
            const said = nul ? `"${file.name}" holds NUL characters: it is damaged, or no text file.` : problem;
            return { ...(said === undefined ? {} : { problem: said }), invalidUtf8 };
        };
        if (file.format === 'json' || file.format === 'jsonl') {
            const counter = jsonCounter();
            for await (const chunk of text) {
                watch.push(chunk);
                counter.push(chunk);
            }
            const { records, open, trailingComma } = counter.end();
            return {
                ...digest(),
                records,
                ...found(open
                    ? `"${file.name}" ends in the middle of a JSON value: it is cut off.`
                    : trailingComma
                        ? `"${file.name}" has a comma before a closing bracket, which JSON does not allow: remove it.`
                        : undefined),
            };
        }
        const counter = delimitedCounter(layout?.delimiter ?? ',', layout?.header ?? true, columns);
        for await (const chunk of text) {
            watch.push(chunk);
            counter.push(chunk);
        }
        const { records, openQuote, mixedLineEnds, surplus, longest } = counter.end();
        return {
            ...digest(),
            records,
            mixedLineEnds,
            surplus,
            longest,
            ...found(openQuote
                ? `"${file.name}" ends inside a quoted field: a quote is not closed, or the file is cut off.`
                : undefined),
        };
    }
    catch (error) {
        const cut = /unexpected end|unexpected EOF/i.test((0,errors/* messageOf */.bD)(error));
        return {
            ...digest(),
            problem: `"${file.name}" cannot be read to its end (${(0,errors/* messageOf */.bD)(error)})${cut ? ': it is cut off; write it again' : ''}.`,
        };
    }
}
async function* hashed(chunks, each) {
    for await (const chunk of chunks) {
        each(chunk);
        yield chunk;
    }
}
async function drain(chunks) {
    for await (const _ of chunks)
        ;
}


/***/ }),

/***/ 65644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile)
/* harmony export */ });
const longestRecord = 2_000_000;
function reconcile(rows, rejected, counts) {
    const damaged = counts.find((count) => count.problem !== undefined);
    if (damaged?.problem !== undefined)
        return { rejected, problem: damaged.problem };
    const foreign = rejected.kinds['INVALID ENCODING'] === undefined ? counts.find((count) => count.invalidUtf8) : undefined;
    if (foreign)
        return {
            rejected,
            problem: `"${foreign.name}" holds bytes that are not UTF-8 (Latin-1?): convert the file, for instance with iconv -f LATIN1 -t UTF-8.`,
        };
    const surplus = counts.find((count) => (count.surplus ?? 0) > 0);
    if (surplus)
        return {
            rejected,
            problem: `${surplus.surplus} ${surplus.surplus === 1 ? 'record' : 'records'} of "${surplus.name}" end with a delimiter too many, so with one field more than the header has: write as many fields as the header names.`,
        };
    if (counts.some((count) => count.records === undefined))
        return { rejected };
    const records = counts.reduce((sum, count) => sum + (count.records ?? 0), 0);
    if (rejected.cut && records - rows >= rejected.known)
        return { rejected: { ...rejected, known: records - rows } };
    if (rows + rejected.known === records)
        return { rejected };
    const long = counts.find((count) => (count.longest ?? 0) > longestRecord);
    if (long)
        return {
            rejected,
            problem: `"${long.name}" has a record of ${Math.ceil((long.longest ?? 0) / 2 ** 20)} MiB, but a record may have 2 MB: a quote is not closed, line ends are missing, or the file is no CSV.`,
        };
    return {
        rejected,
        problem: `${records} records were counted, but the engine read ${rows}${rejected.known > 0 ? ` and refused ${rejected.known}` : ''}: the quoting or the line ends are ambiguous. Write the file as RFC 4180 (fields with quotes, commas or line ends in double quotes, quotes doubled).`,
    };
}


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ removeAllScratch),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const folders = new Set();
function makeScratch(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'mlops-gates-')));
    folders.add(folder);
    return folder;
}
function removeScratch(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(folder);
}
function removeAllScratch() {
    for (const folder of folders)
        try {
            removeScratch(folder);
        }
        catch {
        }
}


/***/ }),

/***/ 3882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isRemote)
/* harmony export */ });
/* unused harmony export etagOf */
const isRemote = (entry) => /^(s3|https?):\/\//i.test(entry);
const etagOf = (file) => file.remote?.etag;


/***/ }),

/***/ 91901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openChecks),
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53802);


const mostAdvice = 5;
const openChecks = (checks) => checks.filter(({ outcome, severity, waiver }) => outcome !== 'pass' && severity === 'error' && waiver === undefined);
function adviceOf(open, cureOf = ({ reason }) => reason) {
    const advices = new Map();
    for (const check of (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .orderChecks */ .gg)(open)) {
        const cure = cureOf(check);
        advices.set(cure, [...(advices.get(cure) ?? []), check]);
    }
    const shown = [...advices].slice(0, mostAdvice).map(([cure, [first, ...more]]) => {
        const others = more.length > 0 ? ` and ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(more.length)} more ${more.length === 1 ? 'check' : 'checks'}` : '';
        return [{ code: first?.id ?? '' }, `${others}: ${cure}`];
    });
    const left = advices.size - shown.length;
    return left > 0 ? [...shown, `And ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(left)} more: the table of checks names them all.`] : shown;
}


/***/ }),

/***/ 57520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   dO: () => (/* binding */ checkStatus),
/* harmony export */   gg: () => (/* binding */ orderChecks),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   jv: () => (/* binding */ checkStatuses),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
const checkStatuses = [
    'fail',
    'error',
    'inconclusive',
    'not-executed',
    'warning',
    'info',
    'standing',
    'waived',
    'pass',
];
const checkStatus = (check) => {
    if (check.outcome === 'pass')
        return 'pass';
    if (check.waiver !== undefined)
        return check.waiver.expires === undefined ? 'standing' : 'waived';
    return check.severity === 'error' ? check.outcome : check.severity;
};
const statusWords = (check) => {
    const status = checkStatus(check);
    if (status === 'not-executed')
        return 'not executed';
    if (status === 'standing')
        return `as before: ${outcomeWords[check.outcome]}`;
    return (status === 'warning' || status === 'info' || status === 'waived') && check.outcome !== 'fail'
        ? `${status}: ${outcomeWords[check.outcome]}`
        : status;
};
const outcomeWords = {
    pass: 'passed',
    fail: 'failed',
    error: 'not measured',
    inconclusive: 'inconclusive',
    'not-executed': 'not executed',
};
const countStatuses = (checks) => {
    const counts = {
        fail: 0,
        error: 0,
        inconclusive: 0,
        'not-executed': 0,
        warning: 0,
        info: 0,
        standing: 0,
        waived: 0,
        pass: 0,
    };
    for (const check of checks)
        counts[checkStatus(check)] += 1;
    return { ...counts, total: checks.length };
};
const orderChecks = (checks) => [...checks].sort((a, b) => checkStatuses.indexOf(checkStatus(a)) - checkStatuses.indexOf(checkStatus(b)));
const waiverWords = ({ waiver }) => {
    if (waiver === undefined)
        return '';
    return waiver.expires === undefined
        ? waiver.reason
        : `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
};


/***/ }),

/***/ 57253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fl: () => (/* reexport */ codeMarkdown),
  ZD: () => (/* reexport */ escapeHtml),
  FV: () => (/* reexport */ escapeMarkdown),
  K: () => (/* reexport */ escapeWorkflowCommandData),
  JI: () => (/* reexport */ escapeWorkflowCommandProperty),
  X: () => (/* reexport */ escapeXml),
  R0: () => (/* reexport */ escapeXmlAttribute),
  jO: () => (/* reexport */ fencedMarkdown),
  h0: () => (/* reexport */ plain_line/* plainLine */.h),
  I3: () => (/* reexport */ sqlIdentifier),
  YG: () => (/* reexport */ sqlLiteral),
  eH: () => (/* reexport */ summaryMarkdown),
  RK: () => (/* reexport */ visible/* visible */.RK)
});

// EXTERNAL MODULE: ./build/js/shared/report/escape/visible.js
var visible = __webpack_require__(84571);
;// CONCATENATED MODULE: ./build/js/shared/report/escape/markup.js

const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const markupReference = (character) => references[character] ?? character;
const escapeHtml = (text) => (0,visible/* visible */.RK)(text, 'keep').replace(/[&<>"']/g, markupReference);
const illegalInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const escapeXml = (text) => text
    .replace(illegalInXml, '')
    .replace(/[&<>"']/g, markupReference)
    .replaceAll('\r', '&#13;');
const escapeXmlAttribute = (text) => escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

;// CONCATENATED MODULE: ./build/js/shared/report/escape/markdown.js


const wordJoiner = '\u2060';
const unlinked = (text) => text
    .replace(/[@#:](?=\S)/g, `$&${wordJoiner}`)
    .replace(/gh-(?=\d)/gi, `$&${wordJoiner}`)
    .replace(/www(?=\.)/gi, `$&${wordJoiner}`);
const punctuation = /[\\`*_[\]<>&|!~#@$]/g;
const escapeInline = (text) => unlinked(text)
    .replace(punctuation, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
const escapeMarkdown = (text, options = {}) => escapeInline((0,visible/* visibleLine */.P8)(text, options.maxLength));
const codeMarkdown = (text, options = {}) => {
    const shown = (0,visible/* visibleCode */.yy)(text, options.maxLength);
    if (shown === '')
        return '(empty)';
    if (shown.includes('|'))
        return `<code>${escapeInline(shown)}</code>`;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padding = /^[ `]|[ `]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
};
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
const fencedMarkdown = (text, language = 'text') => {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${(0,visible/* visible */.RK)(text, 'keep').replace(/\n+$/, '')}\n${fence}`;
};
const summaryMarkdown = (text, options = {}) => unlinked((0,visible/* visibleLine */.P8)(text, options.maxLength)).replace(/[&<>"']/g, markupReference);

// EXTERNAL MODULE: ./build/js/shared/report/escape/plain-line.js
var plain_line = __webpack_require__(91712);
;// CONCATENATED MODULE: ./build/js/shared/report/escape/sql.js
const refuse = (text, what) => {
    if (text.includes('\0'))
        throw new RangeError(`${what} ${JSON.stringify(text)} holds the character NUL, which SQL text cannot carry: remove it.`);
    if (/\p{Surrogate}/u.test(text))
        throw new RangeError(`${what} ${JSON.stringify(text)} holds half a surrogate pair, which UTF-8 cannot carry: remove it.`);
};
const sqlIdentifier = (name) => {
    refuse(name, 'The name');
    if (name === '')
        throw new RangeError('An SQL name is empty: give the column or table a name.');
    return `"${name.replaceAll('"', '""')}"`;
};
const sqlLiteral = (text) => {
    refuse(text, 'The text');
    return `'${text.replaceAll("'", "''")}'`;
};

;// CONCATENATED MODULE: ./build/js/shared/report/escape/workflow-command.js
const escapeWorkflowCommandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeWorkflowCommandProperty = (text) => escapeWorkflowCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

;// CONCATENATED MODULE: ./build/js/shared/report/escape.js








/***/ }),

/***/ 91712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ guardLine),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84571);

const guardLine = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
const plainLine = (text, options = {}) => guardLine((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, options.maxLength));


/***/ }),

/***/ 84571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ cap),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   yy: () => (/* binding */ visibleCode)
/* harmony export */ });
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
const newline = /\r\n?|[\n\u2028\u2029]/g;
const notation = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
};
const visible = (text, lineEnds) => {
    const shown = text.replace(newline, lineEnds === 'keep' ? '\n' : lineEnds === 'space' ? ' ' : '\\n');
    return (lineEnds === 'keep' ? shown : shown.replaceAll('\t', lineEnds === 'space' ? ' ' : '\\t')).replace(unseen, notation);
};
const visibleLine = (text, maxLength = Number.POSITIVE_INFINITY) => {
    const { head, rest } = split(text, maxLength);
    return cap(`${visible(head, 'space').replace(/ +/g, ' ').trim()}${rest}`, maxLength);
};
const visibleCode = (text, maxLength = Number.POSITIVE_INFINITY) => {
    const { head, rest } = split(text, maxLength);
    return cap(`${visible(head, 'show')}${rest}`, maxLength);
};
const split = (text, maxLength) => text.length > 4 * maxLength ? { head: text.slice(0, 4 * maxLength), rest: '…' } : { head: text, rest: '' };
const cap = (text, maxLength) => {
    if (text.length <= maxLength)
        return text;
    const characters = Array.from(text.slice(0, 2 * maxLength + 2));
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
};


/***/ }),

/***/ 53802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U6: () => (/* binding */ formatMeasured),
/* harmony export */   YK: () => (/* binding */ formatObserved),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
const formatNumber = (value) => {
    if (!Number.isFinite(value))
        return String(value);
    const magnitude = Math.abs(value);
    if (Number.isInteger(value) && magnitude < 1e15)
        return group(String(value));
    if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e15))
        return String(Number(value.toPrecision(4)));
    const [whole = '', fraction] = trimZeros(magnitude >= 1e6 ? value.toFixed(0) : String(Number(value.toPrecision(6)))).split('.');
    return fraction === undefined ? group(whole) : `${group(whole)}.${fraction}`;
};
const group = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const trimZeros = (digits) => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
const formatShare = (share) => {
    const percent = 100 * share;
    const rounded = Number(percent.toPrecision(3));
    if (rounded === 100 && share < 1)
        return '>99.9%';
    return `${formatNumber(rounded)}%`;
};
const formatObserved = (observed) => {
    if (observed === null)
        return 'not measured';
    if (typeof observed === 'number')
        return formatNumber(observed);
    const counts = `${formatNumber(observed.numerator)} of ${formatNumber(observed.denominator)}`;
    return observed.denominator === 0 ? counts : `${counts} (${formatShare(observed.numerator / observed.denominator)})`;
};
const formatMeasured = ({ observed, interval }) => {
    if (interval === undefined)
        return formatObserved(observed);
    const end = observed !== null && typeof observed === 'object' ? formatShare : formatNumber;
    return `${formatObserved(observed)} [${end(interval[0])}, ${end(interval[1])}]`;
};


/***/ })

};
