export const id = 2361;
export const ids = [2361];
export const modules = {

/***/ 20378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ firstRecord),
/* harmony export */   y: () => (/* binding */ sniffDelimiter)
/* harmony export */ });
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

/***/ 42547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ nothingRejected)
/* harmony export */ });
const nothingRejected = { known: 0, cut: false, kinds: {}, lines: [] };


/***/ }),

/***/ 10791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dataFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83903);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62637);



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

/***/ 72327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ headText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _records_decompressed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18344);
/* harmony import */ var _records_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46427);



const limit = 1 << 20;
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



async function integrityOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha512-${hash.digest('base64')}`;
}
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

/***/ 42711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/shared/engine/memory.js

function defaultMemoryLimit() {
    const constrained = process.constrainedMemory();
    const total = (0,external_node_os_.totalmem)();
    return Math.floor((constrained > 0 && constrained < total ? constrained : total) / 2);
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/shared/engine/native/cache-folder.js

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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/js/shared/engine/native/tool-root.js


function isInside(path, folder) {
    const step = (0,external_node_path_.relative)(folder, path);
    return step === '' || (!(0,external_node_path_.isAbsolute)(step) && step !== '..' && !step.startsWith(`..${external_node_path_.sep}`));
}
function toolRoot(moduleUrl) {
    const file = (0,external_node_url_.fileURLToPath)(moduleUrl);
    if (file.endsWith('.mjs'))
        return (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file));
    const root = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), '..', '..', '..');
    return (0,external_node_path_.basename)(root) === 'js' && (0,external_node_path_.basename)((0,external_node_path_.dirname)(root)) === 'build' ? (0,external_node_path_.resolve)(root, '..', '..') : root;
}
function packageFolders(root) {
    const parent = (0,external_node_path_.dirname)(root);
    return [(0,external_node_path_.join)(root, 'node_modules'), ...((0,external_node_path_.basename)(parent) === 'node_modules' ? [parent] : [])];
}

;// CONCATENATED MODULE: ./build/js/shared/engine/native/find-installed.js




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
    const found = [(0,external_node_fs_.realpathSync)((0,external_node_path_.join)(entry, 'package.json'))];
    for (const { name, version } of packages) {
        const file = name === packages[0].name ? found[0] : resolveFrom(found, name);
        if (file === undefined || !isInside(file, allowed))
            return `${entry} is there, but ${name} is not`;
        found.push(file);
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
function outermost(folder) {
    const parts = folder.split(external_node_path_.sep);
    const at = parts.indexOf('node_modules');
    return at === -1 ? folder : parts.slice(0, at + 1).join(external_node_path_.sep);
}
const readVersion = (file) => JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')).version;

;// CONCATENATED MODULE: ./build/js/shared/engine/native/find-npm.js



function findNpm({ env, execPath, platform, workspace }) {
    const usable = (path) => (0,external_node_fs_.existsSync)(path) && (workspace === undefined || !isInside((0,external_node_fs_.realpathSync)(path), realpathOf(workspace)));
    const home = (0,external_node_path_.dirname)(execPath);
    const scripts = [
        (0,external_node_path_.join)(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
        (0,external_node_path_.join)(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ];
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
function thisMachine() {
    const { platform, arch } = process;
    return { platform, arch, libc: platform === 'linux' ? linuxLibc() : 'none' };
}
const platformKey = (machine) => `${machine.platform}-${machine.arch}`;
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












async function loadDuckDb(options = {}) {
    const { folder, source } = await findDuckDb(options);
    try {
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'package.json'))(folder);
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`DuckDB (${source}, ${folder}) could not be loaded: ${(0,errors/* messageOf */.bD)(error)}; the copy may be damaged or made for another kind of machine: remove ${folder} and run again`);
    }
}
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

// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(18100);
// EXTERNAL MODULE: ./build/js/shared/engine/delimited-header.js
var delimited_header = __webpack_require__(20378);
;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/relation.js

const rejectsLimit = 1000;
function relationSql(table) {
    if (table.relation) {
        const terms = table.columns.map(({ name, storedName = name }, i) => `${(0,report_escape/* sqlIdentifier */.I3)(storedName)} as c${i}`);
        return `(select ${terms.join(', ')} from ${table.relation.map(report_escape/* sqlIdentifier */.I3).join('.')})`;
    }
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
            return `(select * from read_parquet(${paths}, hive_partitioning = false, union_by_name = false) as t(${group.columns.map((_, i) => `c${i}`).join(', ')}))`;
    }
}
function csvSql(group, file, paths) {
    const { delimiter, header } = group.layout ?? { delimiter: ',', header: true };
    const columns = group.columns.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
    return `read_csv(${paths}, auto_detect = false, header = ${header}, delim = ${(0,report_escape/* sqlLiteral */.YG)(delimiter)}, quote = '"', escape = '"', columns = {${columns}}, compression = '${file.compression}', ignore_errors = true, store_rejects = true, rejects_limit = ${rejectsLimit}, hive_partitioning = false)`;
}
function jsonSql(columns, file, paths) {
    const pointers = columns.map(({ name, storedName = name }) => (0,report_escape/* sqlLiteral */.YG)(`/${storedName.replaceAll('~', '~0').replaceAll('/', '~1')}`));
    const fields = columns.map((_, i) => `fields[${i + 1}] as c${i}`);
    const objects = `read_json_objects(${paths}, format = '${file.format === 'jsonl' ? 'newline_delimited' : 'auto'}', compression = '${jsonCompression(file)}', maximum_object_size = 16777216)`;
    return `(select ${fields.join(', ')} from (select json_extract(json, [${pointers.join(', ')}]) as fields from ${objects}))`;
}
const jsonCompression = (file) => file.compression === 'none' ? 'uncompressed' : file.compression;
function globless(path) {
    return path.replace(/[*?[]/g, (character) => `[${character}]`);
}

// EXTERNAL MODULE: ./build/js/shared/engine/head-text.js
var head_text = __webpack_require__(72327);
;// CONCATENATED MODULE: ./build/js/shared/engine/open-table.js






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
async function openRelation({ name, relation }, database) {
    const path = relation.map(report_escape/* sqlIdentifier */.I3).join('.');
    const [catalog = '', table = ''] = [relation[0], relation.at(-1)];
    const schema = relation.length === 3 ? relation[1] : undefined;
    const found = await database.rows(`select type from (select database_name, schema_name, table_name as name, 'table' as type from duckdb_tables() union all select database_name, schema_name, view_name, 'view' from duckdb_views()) where database_name = ${(0,report_escape/* sqlLiteral */.YG)(catalog)} and name = ${(0,report_escape/* sqlLiteral */.YG)(table)}${schema === undefined ? '' : ` and schema_name = ${(0,report_escape/* sqlLiteral */.YG)(schema)}`}`);
    if (found.length === 0)
        throw new errors/* EvidenceError */.oe(`"${relation.join('.')}" does not exist, or may not be read by this user: check the names in the contract (schema, physicalName).`);
    const columns = await database.rows(`describe select * from ${path}`);
    const isText = (await database.rows(`select type from duckdb_databases() where database_name = ${(0,report_escape/* sqlLiteral */.YG)(catalog)}`))[0]?.[0] === 'sqlite';
    return {
        name,
        relation,
        groups: [],
        columns: columns.map(([column, type]) => ({
            name: String(column),
            stored: isText ? { as: 'text' } : { as: 'typed', type: String(type) },
        })),
    };
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
;// CONCATENATED MODULE: ./build/js/shared/engine/native/extensions.js






const purposes = {
    httpfs: 'Parquet on object storage and https',
    postgres_scanner: 'PostgreSQL',
    sqlite_scanner: 'SQLite',
};
async function loadExtensions(run, options) {
    if (options.names.length === 0)
        return;
    const [about] = await run('select library_version, (select platform from pragma_platform()) from pragma_version()');
    const [version, platform] = [String(about?.[0]), String(about?.[1])];
    for (const name of options.names)
        await loadOne(name, version, platform, run, options);
}
async function loadOne(name, version, platform, run, { folder, workspace, download, env, onProgress }) {
    const named = folder ?? env.MLOPS_GATES_DUCKDB_EXTENSIONS;
    const home = env.HOME ?? (0,external_node_os_.homedir)();
    const folders = [
        ...(named ? [(0,external_node_path_.resolve)(workspace, named)] : []),
        (0,external_node_path_.join)(home, '.duckdb', 'extensions', version, platform),
        (0,external_node_path_.join)(cacheFolder(env, process.platform, home), 'extensions', version, platform),
    ];
    const file = folders.map((each) => (0,external_node_path_.join)(each, `${name}.duckdb_extension`)).find((each) => (0,external_node_fs_.existsSync)(each));
    if (file !== undefined) {
        try {
            await run(`load ${(0,report_escape/* sqlLiteral */.YG)(file)}`);
            return;
        }
        catch (error) {
            throw new errors/* EvidenceError */.oe(`The DuckDB extension ${name} (${file}) cannot be loaded (${firstLine(error)}): take the file that is published for DuckDB ${version} on ${platform}.`);
        }
    }
    const needed = `${purposes[name]} needs the DuckDB extension ${name} for ${version} on ${platform}`;
    if (!download)
        throw new errors/* EvidenceError */.oe(`${needed}, which is not installed: put ${name}.duckdb_extension into a folder and name it in "duckdb-extensions", or set "allow-extension-download: true" (DuckDB fetches it from its own site then, and checks its signature).`);
    onProgress?.(`fetching the DuckDB extension ${name}`);
    const cache = (0,external_node_path_.join)(cacheFolder(env, process.platform, home), 'extensions');
    try {
        await run(`set extension_directory = ${(0,report_escape/* sqlLiteral */.YG)(cache)}`);
        await run(`install ${name}`);
        await run(`load ${name}`);
    }
    catch (error) {
        throw new errors/* OutsideError */.Cp(`${needed}, which could not be downloaded (${firstLine(error)}): let this machine reach extensions.duckdb.org, or name a folder that holds it in "duckdb-extensions".`);
    }
}
const firstLine = (error) => ((0,errors/* messageOf */.bD)(error).split('\n', 1)[0] ?? '').slice(0, 300);

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/database.js





async function openDatabase(duckdb, options) {
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
        ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
    });
    const connection = await instance.connect();
    if (options.beyond)
        try {
            await reach(options.beyond, connection, options.scratch);
        }
        catch (error) {
            connection.closeSync();
            instance.closeSync();
            throw error;
        }
    await connection.run([
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
async function reach({ extensions, prepare }, connection, scratch) {
    await loadExtensions(async (sql) => (await connection.runAndReadAll(sql)).getRows(), extensions);
    await connection.run(`set secret_directory = ${(0,report_escape/* sqlLiteral */.YG)((0,external_node_path_.join)(scratch, 'secrets'))}`);
    for (const { sql, failed } of prepare)
        try {
            await connection.run(sql);
        }
        catch (error) {
            throw failed((0,errors/* messageOf */.bD)(error));
        }
}
function plain(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items))
        return value.items.map(plain);
    return value;
}
function readable(error, options) {
    const message = (0,errors/* messageOf */.bD)(error);
    if (/Out of Memory/i.test(message))
        return new errors/* EvidenceError */.oe(`The data do not fit into the memory limit of ${sizeOf(options.memoryLimit)}: set "memory-limit" higher, or free disk space for spilling.`);
    if (/^(Parser|Binder|Catalog|INTERNAL) Error/i.test(message))
        return new Error(message);
    if (/No magic bytes|too small to be a Parquet|Parquet magic/i.test(message))
        return new DuckDbError('its Parquet footer is missing, so it is cut off or no Parquet file; write or transfer it again.');
    return new DuckDbError(plainWords(message, options));
}
const sizeOf = (bytes) => bytes >= 2 ** 20 ? `${Math.floor(bytes / 2 ** 20)} MiB` : `${Math.floor(bytes)} bytes`;
function plainWords(message, options) {
    let words = message;
    for (const secret of options.beyond?.secrets ?? [])
        if (secret !== '')
            words = words.replaceAll(secret, '***');
    const paths = options.allowedPaths.flatMap((path) => [globless(path), path]);
    for (const path of paths.sort((a, b) => b.length - a.length))
        words = words.replaceAll(path, (0,external_node_path_.basename)(path));
    return (words.replaceAll(`${options.scratch}/`, '').split('\n')[0] ?? '')
        .replace(/^(?:[A-Z][A-Za-z]* )+Error: /, '')
        .replace(/\s*Try auto-detecting the JSON format\s*$/, '')
        .trim()
        .slice(0, 500);
}
class DuckDbError extends Error {
    name = 'DuckDbError';
}

// EXTERNAL MODULE: ./build/js/shared/engine/sql/compile.js
var compile = __webpack_require__(20395);
// EXTERNAL MODULE: ./build/js/shared/engine/sql/canonical-row.js
var canonical_row = __webpack_require__(94965);
;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/fingerprint-sql.js

const spelling = {
    bits: (double) => `hex(${double}::bit::blob)`,
    isNaN: (double) => `isnan(${double})`,
    composed: (text) => `nfc_normalize(${text})`,
    days: (date) => `(${date} - date '1970-01-01')`,
    microseconds: (timestamp) => `epoch_us(${timestamp})`,
    ofDay: (time) => `epoch_us(${time})`,
    hex: (bytes) => `hex(${bytes})`,
    wide: 'hugeint',
};
function fingerprintSql(columns) {
    const digest = `md5_number(${(0,canonical_row/* canonicalRow */.$)(columns, spelling)})`;
    const limbs = [0, 1, 2, 3].map((i) => `sum(((${digest} >> ${32 * i}) & 4294967295)::bigint)::varchar`);
    return `[${limbs.join(', ')}]`;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/profile-sql.js

const distinctSql = (text) => `approx_count_distinct(${text})`;
function repeatsSql(key, range) {
    if (range === undefined)
        return `(count(${key}) - count(distinct ${key}))`;
    const inside = `${key} between ${range.low} and ${range.high}`;
    const bits = `coalesce(bit_count(bitstring_agg(case when ${inside} then ${key}::bigint end, ${range.low}::bigint, ${range.high}::bigint)), 0)`;
    return `(count(${key}) - ${bits} - count(distinct case when ${inside} then null else ${key} end))`;
}
function shapesSql(text, limit) {
    const digits = `regexp_replace(${text}, '[0-9]', '9', 'g')`;
    const capitals = `regexp_replace(${digits}, '[A-Z]', 'A', 'g')`;
    return `approx_top_k(regexp_replace(${capitals}, '[a-z]', 'a', 'g'), ${limit})`;
}
function topSql(text, limit, where) {
    const entries = `map_entries(histogram(${text})${where === undefined ? '' : ` filter (where ${where})`})`;
    const ranked = `list_sort(list_transform(${entries}, lambda e: {'c': -(e.value::bigint), 'k': e.key}))[1:${limit}]`;
    const once = `len(list_filter(${entries}, lambda e: e.value = 1))`;
    return `[[len(${entries})::varchar, ${once}::varchar], list_transform(${ranked}, lambda e: e.k), list_transform(${ranked}, lambda e: (-e.c)::varchar)]`;
}
function readAnswer(measure, value) {
    if (measure.kind === 'fingerprint')
        return (0,canonical_row/* fingerprintOf */.a)(value);
    if (measure.kind === 'shapes')
        return (value ?? []);
    if (measure.kind !== 'top')
        return value;
    const [[distinct, once], texts, counts] = value;
    const values = (texts ?? []).map((text, i) => [text, Number(counts?.[i])]);
    return { distinct: Number(distinct ?? 0), once: Number(once ?? 0), values };
}

// EXTERNAL MODULE: ./build/js/shared/engine/sql/dialect.js
var dialect = __webpack_require__(59380);
// EXTERNAL MODULE: ./build/js/shared/engine/sql/typed-cell.js
var typed_cell = __webpack_require__(43375);
;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/values.js



const integerType = { 64: 'BIGINT', 128: 'HUGEINT' };
const values_spelling = {
    text: (raw) => `${raw}::varchar`,
    isFinite: (number) => `isfinite(${number})`,
    infiniteDates: true,
    integer: integerType,
};
const isoDate = '\\d{4}-\\d{1,2}-\\d{1,2}';
const isoTime = '\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?';
function cellSql(raw, stored, column) {
    switch (stored.as) {
        case 'text':
            return (0,typed_cell/* withMissing */.no)(textCell(raw, raw, column.reading), column.missing);
        case 'json':
            return (0,typed_cell/* withMissing */.no)(jsonCell(raw, column.reading), column.missing);
        case 'typed':
            return (0,typed_cell/* withMissing */.no)((0,typed_cell/* typedCell */.H_)(raw, stored.type, column.reading, values_spelling), column.missing);
    }
}
function textCell(raw, text, reading) {
    const present = `${text} is not null`;
    switch (reading.as) {
        case 'text':
            return { raw, text, value: text, unreadable: () => 'false' };
        case 'integer':
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
function boundSql(bound, reading) {
    if (typeof bound === 'number')
        return (0,dialect/* numberSql */.C)(bound);
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

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/dialect.js




const duckdb = {
    cell: cellSql,
    isFinite: (number) => `isfinite(${number})`,
    isNaN: (number) => `isnan(${number})`,
    isInfinite: (number) => `isinf(${number})`,
    infiniteDates: true,
    matches: (text, pattern) => `regexp_matches(${text}, ${(0,report_escape/* sqlLiteral */.YG)(pattern)})`,
    withoutZeros: (text) => `regexp_replace(${text}, '^(-?(?:0|[1-9][0-9]*))\\.0+$', '\\1')`,
    list: (items) => `[${items.join(', ')}]`,
    rowOfQuery: (columns) => `row(${columns.join(', ')})`,
    items: (value, stored) => (stored.as === 'typed' ? `len(${value})` : `json_array_length(${value})`),
    bound: boundSql,
    distinct: distinctSql,
    top: topSql,
    shapes: shapesSql,
    quantile: (number, at, exact) => (exact ? `quantile_disc(${number}, ${at})` : `approx_quantile(${number}, ${at})`),
    repeats: repeatsSql,
    fingerprint: fingerprintSql,
};

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/key-range.js




const widest = 2 ** 28;
const sampleBytes = 1 << 16;
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
async function searchFile({ group, file }, plan, searches, database, hit) {
    const cells = (0,compile/* cellsOf */.nc)(columnsOf(plan, searches), group.columns, duckdb);
    const terms = searches.map(({ measure }, i) => measure.kind === 'count'
        ? `coalesce(${(0,compile/* conditionSql */.QU)(measure.where, cells, duckdb)}, false) as s${i}`
        : `${(0,compile/* keySql */.qu)(measure.columns, cells).value}::bigint as s${i}`);
    const names = searches.map((_, i) => `s${i}`);
    const filter = searches.some(({ seen }) => seen) ? '' : ` where ${names.join(' or ')}`;
    const numbered = `select row_number() over () as n, ${terms.join(', ')} from ${(0,compile/* valuesSql */.VG)(cells, groupSql(group, [file]))}`;
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
async function repeatedRows(places, plan, columns, count, database) {
    const needed = pick(plan, columns);
    const parts = places.map(({ group, file }, i) => {
        const cells = (0,compile/* cellsOf */.nc)(needed, group.columns, duckdb);
        return `select ${i} as f, row_number() over () as n, ${(0,compile/* keySql */.qu)(columns, cells).value} as k from ${(0,compile/* valuesSql */.VG)(cells, groupSql(group, [file]))}`;
    });
    const rows = await database.rows(`with keyed as (${parts.join(' union all ')}), ranked as (select f, n, row_number() over (partition by k order by f, n) as i from keyed where k is not null) select f, n from ranked where i > 1 order by f, n limit ${count}`);
    return rows.map(([place, row]) => ({ file: places[place]?.file.name ?? '', row: row }));
}
function columnsOf(plan, searches) {
    const text = JSON.stringify(searches.map(({ measure }) => measure));
    return pick(plan, Object.keys(plan.columns).filter((name) => text.includes(JSON.stringify(name))));
}
const pick = (plan, names) => Object.fromEntries(names.map((name) => [name, plan.columns[name]]));

// EXTERNAL MODULE: ./build/js/shared/engine/engine.js
var engine = __webpack_require__(42547);
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
async function normaliseLineEnds(file, delimiter, index, folder) {
    const path = (0,external_node_path_.join)(folder, `normalised-${index}.csv`);
    const text = await (0,decompressed/* decompressed */.j)((0,file_chunks/* fileChunks */.T)(file.path, false), file.compression);
    await (0,promises_.pipeline)(text, (chunks) => lineFeeds(chunks, delimiter.charCodeAt(0)), (0,external_node_fs_.createWriteStream)(path));
    return { ...file, path, compression: 'none' };
}
async function* lineFeeds(chunks, delimiter) {
    let inQuotes = false;
    let previous = lineFeed;
    let first = true;
    let closed = false;
    for await (const whole of chunks) {
        const marked = first && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf;
        const chunk = marked ? whole.subarray(3) : whole;
        first = false;
        const out = Buffer.allocUnsafe(chunk.length);
        let length = 0;
        for (const byte of chunk) {
            const closes = inQuotes && byte === quote;
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

// EXTERNAL MODULE: ./build/js/shared/engine/sql/frame-sql.js
var frame_sql = __webpack_require__(34254);
// EXTERNAL MODULE: ./build/js/shared/engine/sql/frames.js
var sql_frames = __webpack_require__(90326);
;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/snapshot.js



async function ofOneState(table, plan, database, ask) {
    if (!table.relation)
        return ask();
    await database.rows('begin transaction');
    try {
        for (const each of [{ table, columns: plan.columns }, ...Object.values(plan.references ?? {})])
            await refuseMisread(each.table, storedNames(each), database);
        return await ask();
    }
    finally {
        await database.rows('rollback');
    }
}
const storedNames = ({ table, columns }) => table.columns.filter(({ name }) => Object.hasOwn(columns, name)).map(({ name, storedName = name }) => storedName);
async function refuseMisread({ relation }, asked, database) {
    if (relation?.length !== 3)
        return;
    const [server, schema, name] = relation;
    const there = async (sql) => database.rows(`select * from postgres_query(${(0,report_escape/* sqlLiteral */.YG)(server)}, ${(0,report_escape/* sqlLiteral */.YG)(sql)})`);
    const stored = `${(0,report_escape/* sqlIdentifier */.I3)(schema)}.${(0,report_escape/* sqlIdentifier */.I3)(name)}`;
    const numeric = await there(`select a.attname::text from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid where a.attrelid = ${snapshot_text(stored)}::pg_catalog.regclass and a.attnum > 0 and not a.attisdropped and 'numeric'::pg_catalog.regtype in (t.oid, t.typbasetype, t.typelem)`);
    const names = new Set(asked.flatMap((each) => [each, each.replace(/_\d+$/, '')]));
    const wanted = numeric.map(([column]) => String(column)).filter((column) => names.has(column));
    if (wanted.length === 0)
        return;
    const odd = wanted.map((column) => `coalesce(bool_or(${(0,report_escape/* sqlIdentifier */.I3)(column)}::text ~ 'NaN|Infinity'), false)`);
    const [found] = await there(`select ${odd.join(', ')} from ${stored}`);
    const misread = wanted.filter((_, i) => found?.[i] !== false);
    if (misread.length > 0)
        throw new errors/* EvidenceError */.oe(`"${relation.join('.')}" holds NaN or infinities of the type numeric (${misread.slice(0, 5).map(short_name/* shortName */.E).join(', ')}), which DuckDB reads as 0: make them null, or the column double precision.`);
}
const snapshot_text = (value) => `E'${value.replace(/[\\']/g, '\\$&')}'`;

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/scan.js












const scan = (table, plan, database, scratch) => attempt(table, scratch, (each) => ofOneState(each, plan, database, () => scanOnce(each, plan, database)));
async function attempt(table, scratch, run) {
    try {
        return await run(table);
    }
    catch (error) {
        if (/^INTERNAL Error/.test((0,errors/* messageOf */.bD)(error)) && table.groups.some(({ layout }) => layout !== undefined))
            throw new errors/* EvidenceError */.oe(`${namesOf(table)} cannot be read: the query engine broke on a record. Mend its quotes and its number of fields.`);
        if (!(error instanceof DuckDbError))
            throw error;
        if (!/state machine reached an invalid state/i.test(error.message))
            throw new errors/* EvidenceError */.oe(`${namesOf(table)} cannot be read: ${error.message}`);
        return attempt(await normalised(table, scratch), scratch, run);
    }
}
const scanNormalised = async (table, plan, database, scratch) => scan(await normalised(table, scratch), plan, database, scratch);
const load = async (table, asked, database, scratch, normalise) => attempt(normalise ? await normalised(table, scratch) : table, scratch, async (each) => ({
    frame: await (0,sql_frames/* makeFrame */.g)((0,frame_sql/* loadSql */.vg)(asked, each.columns, relationSql(each), duckdb), Object.fromEntries(Object.entries(asked).map(([name, { as }]) => [name, as])), { dialect: duckdb, rows: database.rows, keep: (sql) => keep(sql, database) }),
    rejected: await takeRejected(each, database),
    table: each,
}));
async function scanOnce(table, plan, database) {
    const ranges = await keyRanges(table, plan, database);
    const answers = Object.create(null);
    for (const { sql, measures } of (0,compile/* compile */.wE)(plan, { dialect: duckdb, table, relation: relationSql, keyRanges: ranges })) {
        const [row] = await database.rows(sql);
        measures.forEach((name, i) => {
            answers[name] = readAnswer(plan.measures[name], row?.[i] ?? null);
        });
    }
    return { answers, rejected: await takeRejected(table, database), table };
}
let scan_frames = 0;
async function keep(sql, database) {
    const table = `frame${scan_frames++}`;
    await database.rows(`create temp table ${table} as ${sql}`);
    return table;
}
function namesOf(table) {
    if (table.relation)
        return `"${table.relation.join('.')}"`;
    const names = table.groups.flatMap(({ files }) => files.map(({ name }) => `"${name}"`));
    return names.length > 3 ? `One of ${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
const mostLines = 10;
async function takeRejected(table, database) {
    const format = table.groups[0]?.files[0]?.format;
    if (format !== 'csv' && format !== 'tsv')
        return engine/* nothingRejected */.U;
    const [any] = await database.rows('select count(*) from reject_errors');
    const rejected = any?.[0] === 0 ? engine/* nothingRejected */.U : await readRejected(table, database);
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

;// CONCATENATED MODULE: ./build/js/shared/engine/duckdb/engine.js









async function openDuckDb(options) {
    const library = await loadDuckDb({
        workspace: options.workspace,
        registry: options.registry,
        onProgress: options.onProgress,
    });
    const scratch = (0,engine_scratch/* makeScratch */.lP)();
    const silent = await openDatabase(library, {
        memoryLimit: options.memoryLimit ?? defaultMemoryLimit(),
        scratch,
        allowedPaths: options.allowedPaths,
        beyond: options.beyond,
    }).catch((error) => {
        (0,engine_scratch/* removeScratch */.ZU)(scratch);
        throw error;
    });
    const { onQuery } = options;
    const database = onQuery
        ? {
            ...silent,
            rows: (sql) => {
                onQuery({ sql });
                return silent.rows(sql);
            },
            stream: (sql, each) => {
                onQuery({ sql });
                return silent.stream(sql, each);
            },
        }
        : silent;
    return {
        name: 'duckdb',
        version: database.version,
        open: async (request) => {
            try {
                return request.relation
                    ? await openRelation({ ...request, relation: request.relation }, database)
                    : await openTable(request, database);
            }
            catch (error) {
                throw database.isOwnError(error)
                    ? new errors/* EvidenceError */.oe(`${(request.relation ? [request.relation.join('.')] : request.files.map(({ name }) => name))
                        .map((name) => `"${name}"`)
                        .slice(0, 3)
                        .join(', ')} cannot be read: ${error.message}`)
                    : error;
            }
        },
        scan: (table, plan) => scan(table, plan, database, scratch),
        load: (table, asked, { normalise = false } = {}) => load(table, asked, database, scratch, normalise),
        scanNormalised: (table, plan) => scanNormalised(table, plan, database, scratch),
        locate: async (table, plan, wanted) => (table.relation ? new Map() : locate(table, plan, wanted, database)),
        refusesPattern: (pattern) => database.refusesPattern(pattern),
        refusesBound: async (bound, reading) => {
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

;// CONCATENATED MODULE: ./build/js/shared/engine/open-engine.js

async function openEngine(options, trino) {
    if (trino === undefined)
        return openDuckDb(options);
    const { openTrinoEngine } = await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 20776));
    return openTrinoEngine(trino);
}


/***/ }),

/***/ 18344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ decompressed)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


async function decompressed(stored, compression) {
    if (compression === 'gzip') {
        const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: 1 << 18 });
        const source = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(stored, { objectMode: false });
        source.on('error', (error) => gunzip.destroy(error));
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


const chunkSize = 1 << 19;
const chunksPerTurn = 8;
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

/***/ 94965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonicalRow),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57253);
/* harmony import */ var _text_short_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18100);
/* harmony import */ var _typed_cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43375);




function canonicalRow(columns, spelling) {
    const cells = columns.map(({ name, raw, stored }) => {
        const text = canonicalCell(raw, name, stored.as === 'typed' ? stored.type : 'VARCHAR', spelling);
        const length = `cast(length(${text}) as varchar)`;
        return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlLiteral */ .YG)(`${[...name].length}:${name}`)} || coalesce(${length} || ':' || ${text}, '-')`;
    });
    return cells.length === 0 ? "''" : cells.join(' || ');
}
function canonicalCell(raw, name, type, spelling) {
    if (/^(VARCHAR|ENUM\(.*|UUID)$/s.test(type))
        return spelling.composed(`cast(${raw} as varchar)`);
    if (type === 'BOOLEAN' || _typed_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .storedIntegers */ .DH.test(type))
        return `cast(${raw} as varchar)`;
    if (_typed_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .storedFloats */ .rn.test(type)) {
        const double = `cast(${raw} as double)`;
        return `(case when ${spelling.isNaN(double)} then 'NaN' else ${spelling.bits(`(${double} + 0e0)`)} end)`;
    }
    if (_typed_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .storedDecimal */ .XX.test(type))
        return `cast(cast(replace(cast(${raw} as varchar), '.', '') as ${spelling.wide}) as varchar)`;
    if (type === 'DATE')
        return `cast(${spelling.days(raw)} as varchar)`;
    if (/^TIMESTAMP/.test(type))
        return `cast(${spelling.microseconds(raw, /ZONE|TZ/.test(type))} as varchar)`;
    if (type === 'TIME')
        return `cast(${spelling.ofDay(raw)} as varchar)`;
    if (type === 'BLOB')
        return spelling.hex(raw);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`The column ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(name)} is stored as ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(type)}, of which no fingerprint is defined: leave it out of the fingerprint's columns.`);
}
function fingerprintOf(limbs) {
    const sum = limbs.reduce((total, limb, i) => total + (BigInt(String(limb ?? 0)) << BigInt(32 * i)), 0n);
    return BigInt.asUintN(128, sum).toString(16).padStart(32, '0');
}


/***/ }),

/***/ 20395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ conditionSql),
/* harmony export */   VG: () => (/* binding */ valuesSql),
/* harmony export */   c3: () => (/* binding */ setText),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   qu: () => (/* binding */ keySql),
/* harmony export */   wE: () => (/* binding */ compile)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57253);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59380);
/* harmony import */ var _typed_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43375);



function cellsOf(asked, columns, dialect) {
    const cells = new Map();
    columns.forEach((column, i) => {
        const plan = Object.hasOwn(asked, column.name) ? asked[column.name] : undefined;
        if (plan)
            cells.set(column.name, {
                ...dialect.cell(`c${i}`, column.stored, plan),
                alias: `v${i}`,
                reading: plan.reading,
                stored: column.stored,
            });
    });
    return cells;
}
function valuesSql(cells, relation, also = []) {
    const values = [...cells.values()].map((cell) => `${cell.value} as ${cell.alias}`);
    return `(select ${['*', ...also, ...values].join(', ')} from ${relation}) as cells`;
}
function compile(plan, target) {
    const { dialect, table } = target;
    const cells = cellsOf(plan.columns, table.columns, dialect);
    const source = filtered(plan, cells, target);
    const fused = [];
    const alone = [];
    const found = [];
    for (const [name, measure] of Object.entries(plan.measures)) {
        if (measure.kind === 'unmatched') {
            found.push(`${foundSql(measure, plan, cells, target)} as f${found.length}`);
            fused.push([name, `coalesce(count_if(not f${found.length - 1}), 0)`]);
            continue;
        }
        const sql = aggregateSql(measure, cells, target);
        if (sql !== undefined)
            fused.push([name, sql]);
        else if (measure.kind === 'quantile')
            alone.push({ sql: quantileSql(measure, cells, source, dialect), measures: [name] });
    }
    const rows = found.length === 0 ? source : `(select *, ${found.join(', ')} from ${source}) as matched`;
    const terms = fused.map(([, sql], i) => `${sql} as m${i}`);
    return [
        ...(fused.length === 0
            ? []
            : [{ sql: `select ${terms.join(',\n  ')}\nfrom ${rows}`, measures: fused.map(([name]) => name) }]),
        ...alone,
    ];
}
function filtered(plan, cells, { dialect, relation, table }) {
    const values = valuesSql(cells, relation(table));
    return plan.where === undefined
        ? values
        : `(select * from ${values} where ${conditionSql(plan.where, cells, dialect)}) as filtered`;
}
function foundSql({ columns, reference, of }, plan, cells, { dialect, relation }) {
    const other = plan.references?.[reference];
    if (other === undefined)
        throw new Error(`the plan has no reference ${JSON.stringify(reference)}`);
    const theirs = cellsOf(other.columns, other.table.columns, dialect);
    const key = keySql(of, theirs);
    const selected = of.length === 1 ? key.value : dialect.rowOfQuery(of.map((column) => cellOf(column, theirs).alias));
    return `(${keySql(columns, cells).value} in (select ${selected} from ${valuesSql(theirs, relation(other.table))} where ${key.whole}))`;
}
function aggregateSql(aggregate, cells, target) {
    const { dialect } = target;
    switch (aggregate.kind) {
        case 'rows':
            return 'count(*)';
        case 'count':
            return countSql(aggregate.where, cells, dialect);
        case 'keyed':
            return `count(${keySql(aggregate.columns, cells).value})`;
        case 'repeats': {
            const only = aggregate.columns.length === 1 ? aggregate.columns[0] : undefined;
            return dialect.repeats(keySql(aggregate.columns, cells).value, only === undefined ? undefined : target.keyRanges?.get(only));
        }
        case 'extremes': {
            const finite = finiteSql(cellOf(aggregate.column, cells), dialect);
            return dialect.list([`min(${finite})`, `max(${finite})`]);
        }
        case 'histogram':
            return histogramSql(aggregate.edges, doubleSql(cellOf(aggregate.column, cells).alias), dialect);
        case 'quantile':
            return dialect.quantile(finiteSql(cellOf(aggregate.column, cells), dialect), aggregate.at, aggregate.exact);
        case 'distinct': {
            const text = setText(cellOf(aggregate.column, cells));
            return aggregate.exact ? `count(distinct ${text})` : dialect.distinct(text);
        }
        case 'top':
            return dialect.top(setText(cellOf(aggregate.column, cells)), aggregate.limit, aggregate.where === undefined ? undefined : conditionSql(aggregate.where, cells, dialect));
        case 'lengths': {
            const { text } = cellOf(aggregate.column, cells);
            return dialect.list([`min(length(${text}))`, `max(length(${text}))`]);
        }
        case 'shapes':
            return dialect.shapes(cellOf(aggregate.column, cells).text, aggregate.limit);
        case 'fingerprint':
            return dialect.fingerprint([...aggregate.columns].sort().map((name) => ({ name, ...cellOf(name, cells) })));
        case 'unmatched':
            return undefined;
    }
}
function histogramSql(edges, number, dialect) {
    const counts = edges.slice(1).map((to, i) => {
        const below = i === edges.length - 2 ? '<=' : '<';
        return `coalesce(count_if(${number} >= ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(edges[i])} and ${number} ${below} ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(to)}), 0)`;
    });
    return dialect.list(counts);
}
function quantileSql({ column, at }, cells, source, dialect) {
    const finite = finiteSql(cellOf(column, cells), dialect);
    const ranked = `select x, row_number() over (order by x) as i, count(*) over () as n from (select ${finite} as x from ${source}) as numbers where x is not null`;
    return `select min(x) as m0 from (${ranked}) as ranked where i >= ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(at)} * cast(n as double)`;
}
function countSql(where, cells, dialect) {
    if (where.is === 'null')
        return `(count(*) - count(${cellOf(where.column, cells).raw}))`;
    if (where.is === 'unreadable') {
        const cell = cellOf(where.column, cells);
        if (cell.unreadableCount)
            return cell.unreadableCount(cell.alias);
    }
    if (where.is === 'below' || where.is === 'above') {
        const cell = cellOf(where.column, cells);
        if (mayBeInfinite(cell, dialect))
            return boundCountSql(where, cell, dialect);
    }
    return `coalesce(count_if(${conditionSql(where, cells, dialect)}), 0)`;
}
function boundCountSql(where, cell, dialect) {
    const type = cell.reading.as === 'number' ? 'double' : cell.reading.as;
    const beyond = where.is === 'below'
        ? `${cell.alias} <= cast('-Infinity' as ${type})`
        : `${cell.alias} >= cast('Infinity' as ${type})`;
    return `(coalesce(count_if(${boundSqlOf(where, cell, dialect)}), 0) - coalesce(count_if(${beyond}), 0))`;
}
function boundSqlOf({ is, inclusive, bound }, cell, dialect) {
    const sign = is === 'below' ? (inclusive ? '<=' : '<') : inclusive ? '>=' : '>';
    return `${cell.alias} ${sign} ${typeof bound === 'number' ? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(bound) : dialect.bound(bound, cell.reading)}`;
}
function keySql(columns, cells) {
    const parts = columns.map((column) => cellOf(column, cells).alias);
    const whole = parts.map((part) => `${part} is not null`).join(' and ');
    if (parts.length === 1)
        return { value: parts[0], whole };
    return { value: `(case when ${whole} then row(${parts.join(', ')}) end)`, whole };
}
function conditionSql(condition, cells, dialect) {
    switch (condition.is) {
        case 'any':
            return condition.of.length === 0
                ? 'false'
                : `(${condition.of.map((part) => conditionSql(part, cells, dialect)).join(' or ')})`;
        case 'null':
            return `(${cellOf(condition.column, cells).raw} is null)`;
        case 'unreadable': {
            const cell = cellOf(condition.column, cells);
            return cell.unreadable(cell.alias);
        }
        case 'nan':
            return dialect.isNaN(rawDouble(cellOf(condition.column, cells)));
        case 'infinite':
            return dialect.isInfinite(rawDouble(cellOf(condition.column, cells)));
        case 'below':
        case 'above': {
            const cell = cellOf(condition.column, cells);
            return mayBeInfinite(cell, dialect)
                ? `(${boundSqlOf(condition, cell, dialect)} and ${finiteCell(cell, dialect)})`
                : `(${boundSqlOf(condition, cell, dialect)})`;
        }
        case 'not-multiple': {
            const quotient = `(${doubleSql(cellOf(condition.column, cells).alias)} / ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(condition.of)})`;
            return `(abs(${quotient} - round(${quotient})) > 1e-9 and ${dialect.isFinite(quotient)})`;
        }
        case 'shorter':
        case 'longer':
            return `(${lengthSql(cellOf(condition.column, cells), dialect)} ${condition.is === 'shorter' ? '<' : '>'} ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(condition.length)})`;
        case 'one-of':
        case 'not-one-of':
            return setSql(cellOf(condition.column, cells), condition.values, condition.is === 'not-one-of');
        case 'not-matching': {
            const cell = cellOf(condition.column, cells);
            return `(not ${dialect.matches(cell.reading.as === 'text' ? cell.alias : cell.text, condition.pattern)})`;
        }
        case 'above-column':
            return aboveSql(cellOf(condition.column, cells), cellOf(condition.other, cells), dialect);
    }
}
function aboveSql(cell, other, dialect) {
    const pair = [cell, other];
    const compared = haveCommonDecimal(pair) ? pair.map(({ alias }) => alias) : pair.map(({ alias }) => doubleSql(alias));
    const finite = pair.filter((each) => mayBeInfinite(each, dialect)).map((each) => ` and ${finiteCell(each, dialect)}`);
    return `(${compared.join(' > ')}${finite.join('')})`;
}
const digitsOf = { TINYINT: 3, SMALLINT: 5, INTEGER: 10, BIGINT: 20 };
function haveCommonDecimal(cells) {
    const types = cells.map(({ stored }) => (stored.as === 'typed' ? stored.type : ''));
    if (!types.some((type) => _typed_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .storedDecimal */ .XX.test(type)))
        return true;
    const parts = types.map((type) => {
        const [, precision, scale = 0] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? [];
        const digits = digitsOf[type.replace(/^U/, '')] ?? 38;
        return { whole: precision === undefined ? digits : Number(precision) - Number(scale), scale: Number(scale) };
    });
    if (types.some((type) => _typed_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .storedFloats */ .rn.test(type)))
        return true;
    return Math.max(...parts.map(({ whole }) => whole)) + Math.max(...parts.map(({ scale }) => scale)) <= 38;
}
function setSql(cell, values, negated) {
    const type = cell.stored.as === 'typed' ? cell.stored.type : '';
    const listed = _typed_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .storedFloats */ .rn.test(type)
        ? values.flatMap((value) => {
            const number = Number(value);
            const stored = type === 'FLOAT' ? Math.fround(number) : number;
            return String(value).trim() !== '' && Number.isFinite(stored)
                ? [`cast(${number.toExponential()} as ${type === 'FLOAT' ? 'real' : 'double'})`]
                : [];
        })
        : values.map((value) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlLiteral */ .YG)(withScale(String(value), _typed_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .storedDecimal */ .XX.exec(type)?.[1])));
    const it = _typed_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .storedFloats */ .rn.test(type) ? cell.raw : _typed_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .storedDecimal */ .XX.test(type) ? cell.text : setText(cell);
    if (listed.length === 0)
        return negated ? `(${cell.raw} is not null)` : 'false';
    return `(${it} ${negated ? 'not ' : ''}in (${listed.join(', ')}))`;
}
function withScale(text, scale) {
    const parts = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text);
    if (scale === undefined || !parts)
        return text;
    const [, sign, whole, part = ''] = parts;
    const places = Number(scale);
    return part.length > places ? text : `${sign}${whole}${places === 0 ? '' : `.${part.padEnd(places, '0')}`}`;
}
function mayBeInfinite({ reading, stored }, { infiniteDates }) {
    if (reading.as === 'number')
        return stored.as !== 'typed' || _typed_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .storedFloats */ .rn.test(stored.type);
    return infiniteDates && (reading.as === 'date' || reading.as === 'timestamp');
}
const finiteCell = (cell, dialect) => cell.reading.as === 'number' ? dialect.isFinite(cell.alias) : `isfinite(${cell.alias})`;
function finiteSql(cell, dialect) {
    const double = doubleSql(cell.alias);
    return `case when ${dialect.isFinite(double)} then ${double} end`;
}
function setText(cell) {
    if (cell.stored.as === 'typed' && (_typed_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .storedFloats */ .rn.test(cell.stored.type) || _typed_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .storedDecimal */ .XX.test(cell.stored.type))) {
        const double = doubleSql(cell.raw);
        return `(case when ${double} = round(${double}) and abs(${double}) < 9e15 then cast(cast(${cell.raw} as bigint) as varchar) else ${cell.text} end)`;
    }
    return cell.text;
}
const doubleSql = (value) => `cast(${value} as double)`;
const rawDouble = (cell) => cell.stored.as === 'typed' ? doubleSql(cell.raw) : `try_cast(${cell.text} as double)`;
const lengthSql = (cell, dialect) => cell.reading.as === 'array' ? dialect.items(cell.alias, cell.stored) : `length(${cell.alias})`;
function cellOf(column, cells) {
    const cell = cells.get(column);
    if (!cell)
        throw new Error(`the plan does not name the column ${JSON.stringify(column)}`);
    return cell;
}


/***/ }),

/***/ 59380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ numberSql)
/* harmony export */ });
function numberSql(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`not a finite number: ${value}`);
    return Number.isSafeInteger(value) ? String(value) : value.toExponential();
}


/***/ }),

/***/ 34254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ ranksSql),
/* harmony export */   OU: () => (/* binding */ groupedColumns),
/* harmony export */   Ou: () => (/* binding */ curveSql),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   h6: () => (/* binding */ weightedRanksSql),
/* harmony export */   vg: () => (/* binding */ loadSql),
/* harmony export */   y7: () => (/* binding */ cellsSql)
/* harmony export */ });
/* unused harmony export termSql */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57253);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20395);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59380);



const namesOf = (columns) => new Map(columns.map((name, i) => [name, `q${i}`]));
function loadSql(asked, columns, relation, dialect) {
    const read = (as) => (0,_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(Object.fromEntries(Object.values(asked).flatMap((one) => one.as === as
        ? [[one.column, { reading: { as: as === 'number' ? 'number' : 'text' }, missing: [] }]]
        : [])), columns, dialect);
    const cells = { class: read('class'), number: read('number') };
    const terms = Object.values(asked).map(({ column, as }, i) => {
        const cell = cells[as].get(column);
        if (!cell)
            throw new Error(`the table has no column ${JSON.stringify(column)}`);
        if (as === 'class')
            return `${className((0,_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .setText */ .c3)(cell), dialect)} as q${i}`;
        return `case when ${cell.unreadable(cell.alias)} then cast('NaN' as double) else cast(${cell.alias} as double) end as q${i}`;
    });
    return `select ${terms.join(', ')} from ${(0,_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesSql */ .VG)(cells.number, relation)}`;
}
const className = (text, dialect) => `(case when lower(${text}) in ('true', 'false') then lower(${text}) else ${dialect.withoutZeros(text)} end)`;
function columnSql(column, names) {
    const name = names.get(column);
    if (name === undefined)
        throw new Error(`the frame has no column ${JSON.stringify(column)}`);
    return name;
}
const finiteSql = (number, dialect) => `(case when ${dialect.isFinite(number)} then ${number} end)`;
function termSql(term, names, dialect) {
    const at = (column) => columnSql(column, names);
    const finite = (column) => finiteSql(at(column), dialect);
    switch (term.is) {
        case 'column':
            return at(term.column);
        case 'reaches':
            return `cast(${finite(term.column)} >= ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(term.bound)} as varchar)`;
        case 'same':
            return `cast(${at(term.column)} is not distinct from ${at(term.other)} as varchar)`;
        case 'absolute-error':
            return `abs(${finite(term.column)} - ${finite(term.other)})`;
        case 'squared-error':
            return `power(${finite(term.column)} - ${finite(term.other)}, 2)`;
        case 'percentage-error':
            return `abs(${finite(term.column)} - ${finite(term.other)}) / nullif(abs(${finite(term.other)}), 0e0)`;
        case 'symmetric-percentage-error': {
            const size = `(abs(${finite(term.column)}) + abs(${finite(term.other)}))`;
            return `(case when ${size} = 0 then 0e0 else 2e0 * abs(${finite(term.column)} - ${finite(term.other)}) / ${size} end)`;
        }
        case 'pinball': {
            const short = `(${finite(term.other)} - ${finite(term.column)})`;
            return `greatest(${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(term.quantile)} * ${short}, (${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(term.quantile)} - 1) * ${short})`;
        }
        case 'deviance':
            return devianceSql(finite(term.column), finite(term.other), term.power);
        case 'absolute':
            return `abs(${finite(term.column)})`;
        case 'distance':
            return `(${finite(term.column)} - (${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(term.from)}))`;
        case 'squared-distance':
            return `power(${finite(term.column)} - (${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(term.from)}), 2)`;
        case 'brier':
            return `power(${finite(term.column)} - cast(${at(term.label)} = ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlLiteral */ .YG)(term.positive)} as integer), 2)`;
        case 'log-loss': {
            const share = `greatest(least(${finite(term.column)}, 1 - power(2e0, -52)), power(2e0, -52))`;
            return `(case when ${at(term.label)} = ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlLiteral */ .YG)(term.positive)} then -ln(${share}) when ${at(term.label)} is not null then -ln(1 - ${share}) end)`;
        }
    }
}
function devianceSql(p, y, power) {
    if (power === 0)
        return `power(${y} - ${p}, 2)`;
    if (power === 1)
        return `(case when ${y} >= 0 and ${p} > 0 then 2e0 * ((case when ${y} = 0 then 0e0 else ${y} * ln(greatest(${y} / ${p}, 1e-300)) end) - ${y} + ${p}) end)`;
    if (power === 2)
        return `(case when ${y} > 0 and ${p} > 0 then 2e0 * (ln(greatest(${p} / ${y}, 1e-300)) + ${y} / ${p} - 1) end)`;
    const [one, two] = [(0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(1 - power), (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .numberSql */ .C)(2 - power)];
    const allowed = power < 0 ? `${p} > 0` : power < 2 ? `${y} >= 0 and ${p} > 0` : `${y} > 0 and ${p} > 0`;
    const ofLabel = `power(${power < 0 ? `greatest(${y}, 0e0)` : y}, ${two}) / ((${one}) * (${two}))`;
    return `(case when ${allowed} then 2e0 * (${ofLabel} - ${y} * power(${p}, ${one}) / (${one}) + power(${p}, ${two}) / (${two})) end)`;
}
const groupedColumns = (columns, sets) => Array.from({ length: columns }, (_, i) => i).filter((i) => sets === undefined || sets.some((set) => set.includes(i)));
function cellsSql({ by, sets, weight, moments = [] }, frame, names, dialect) {
    const keys = by.map((term, i) => `${termSql(term, names, dialect)} as k${i}`);
    const values = moments.map((term, i) => `cast(${termSql(term, names, dialect)} as double) as w${i}`);
    const whole = moments.map((_, i) => dialect.isFinite(`w${i}`)).join(' and ') || 'true';
    const weighed = weight === undefined ? '0e0' : finiteSql(columnSql(weight, names), dialect);
    const inner = `select ${[...keys, ...values, `${weighed} as z`].join(', ')} from ${frame}`;
    const flagged = `select *, coalesce(${whole}, false) as whole from (${inner}) as terms`;
    const only = 'filter (where whole)';
    const all = by.map((_, i) => i);
    const used = groupedColumns(by.length, sets);
    const outer = [
        'count(*)',
        `count(*) ${only}`,
        'sum(z)',
        'sum(z * z)',
        used.length === 0 ? '0' : `grouping(${used.map((i) => `k${i}`).join(', ')})`,
        ...all.map((i) => (used.includes(i) ? `k${i}` : 'cast(null as varchar)')),
        ...moments.map((_, i) => `avg(w${i}) ${only}`),
        ...moments.flatMap((_, i) => moments.slice(i).map((_, j) => `covar_samp(w${i}, w${i + j}) ${only}`)),
    ];
    const listed = (set) => `(${set.map((i) => `k${i}`).join(', ')})`;
    const group = by.length === 0 ? '' : ` group by grouping sets (${(sets ?? [all]).map(listed).join(', ')})`;
    const order = by.length === 0 ? '' : ` order by ${[5, ...all.map((i) => 6 + i)].map((at) => `${at} nulls last`).join(', ')}`;
    return `select ${outer.join(', ')} from (${flagged}) as flagged${group}${order}`;
}
function ranksSql({ by, label, positive, scores }, frame, names, dialect) {
    const keys = by.map((term, i) => `${termSql(term, names, dialect)} as k${i}`);
    const y = `(${termSql({ is: 'column', column: label }, names, dialect)} = ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlLiteral */ .YG)(positive)}) as y`;
    const inner = `select ${[...keys, y, ...scores.map((score, i) => `${names.get(score)} as s${i}`)].join(', ')} from ${frame}`;
    const group = by.map((_, i) => `k${i}`);
    const over = (parts, order) => `over (${parts.length > 0 ? `partition by ${parts.join(', ')}` : ''}${order === undefined ? '' : ` order by ${order}`})`;
    const midRank = (parts, score) => `(rank() ${over(parts, score)} + (count(*) ${over([...parts, score])} - 1) / 2e0)`;
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
        ...scores.map((_, i) => `(case when y then r${i} / nullif(others, 0) else 1e0 - r${i} / nullif(others, 0) end) as v${i}`),
    ];
    const pairs = scores.flatMap((_, i) => scores.slice(i).map((_, j) => [`v${i}`, `v${i + j}`]));
    const outer = [
        'count(*) filter (where y)',
        'count(*) filter (where not y)',
        ...group,
        ...scores.map((_, i) => `sum(r${i}) filter (where y) / count(*) filter (where y) / max(others) filter (where y)`),
        ...pairs.map(([a, b]) => `covar_samp(${a}, ${b}) filter (where y)`),
        ...pairs.map(([a, b]) => `covar_samp(${a}, ${b}) filter (where not y)`),
        'count(*)',
    ];
    const grouped = group.length === 0
        ? ''
        : ` group by ${group.join(', ')} order by ${group.map((key) => `${key} nulls last`).join(', ')}`;
    return `select ${outer.join(', ')} from (select ${placed.join(', ')} from (select ${ranked.join(', ')} from (${inner}) as terms) as ranked) as placed${grouped}`;
}
function weightedRanksSql({ by, label, positive, scores, weight }, frame, names, dialect) {
    const group = by.map((_, i) => `k${i}`);
    const keys = by.map((term, i) => `${termSql(term, names, dialect)} as k${i}`);
    const y = `(${columnSql(label, names)} = ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlLiteral */ .YG)(positive)})`;
    const w = finiteSql(columnSql(weight, names), dialect);
    const inner = `select ${[
        ...keys,
        `${y} as y`,
        `case when ${y} then ${w} else 0e0 end as p`,
        `case when not ${y} then ${w} else 0e0 end as n`,
        ...scores.map((score, i) => `${columnSql(score, names)} as s${i}`),
    ].join(', ')} from ${frame}`;
    const over = (parts, order) => `over (${parts.length > 0 ? `partition by ${parts.join(', ')}` : ''}${order === undefined ? '' : ` order by ${order}`})`;
    const below = (of, i) => `sum(${of}) ${over(group, `s${i}`)} - sum(${of}) ${over([...group, `s${i}`])} / 2e0`;
    const placed = [
        ...group,
        'y',
        'p',
        ...scores.map((_, i) => `(${below('n', i)}) / nullif(sum(n) ${over(group)}, 0e0) as v${i}`),
    ];
    const nothing = 'cast(null as double)';
    const pairs = (scores.length * (scores.length + 1)) / 2;
    const outer = [
        'count(*) filter (where y)',
        'count(*) filter (where not y)',
        ...group,
        ...scores.map((_, i) => `sum(p * v${i}) / nullif(sum(p), 0e0)`),
        ...Array.from({ length: 2 * pairs }, () => nothing),
        'count(*)',
    ];
    const grouped = group.length === 0
        ? ''
        : ` group by ${group.join(', ')} order by ${group.map((key) => `${key} nulls last`).join(', ')}`;
    return `select ${outer.join(', ')} from (select ${placed.join(', ')} from (${inner}) as terms) as placed${grouped}`;
}
function curveSql({ label, positive, score }, frame, names) {
    const y = `(${names.get(label)} = ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlLiteral */ .YG)(positive)})`;
    const s = names.get(score);
    const counted = `select ${s} as s, count(*) filter (where ${y}) as p, count(*) filter (where not ${y}) as n, count(*) as c from ${frame} group by 1`;
    const summed = `select sum(n) over (order by s desc) as fp, sum(p) over (order by s desc) as tp, sum(n) over () as nn, sum(p) over () as pp, sum(c) over () as cc from (${counted}) as counted`;
    return `select cast(max(fp) as bigint) as fp, cast(max(tp) as bigint) as tp, cast(max(cc) as bigint) as cc from (${summed}) as summed where nn > 0 and pp > 0 group by floor(1e2 * fp / nn + 1e2 * tp / pp) order by 1, 2`;
}


/***/ }),

/***/ 90326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ makeFrame)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _frame_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34254);


const kept = new WeakMap();
async function makeFrame(sql, columns, database) {
    const { dialect } = database;
    const table = await database.keep(sql);
    const [counted] = await database.rows(`select count(*) from ${table}`);
    const names = (0,_frame_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(Object.keys(columns));
    const at = (column) => {
        const name = names.get(column);
        if (name === undefined)
            throw new Error(`the frame has no column ${JSON.stringify(column)}`);
        return name;
    };
    const rows = counted?.[0];
    const unchanged = (now) => {
        if (now !== rows)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`The table changed while it was read: it had ${rows} rows, then ${now}. Judge a table that nobody writes to, e.g. a snapshot.`);
    };
    const frame = {
        rows,
        columns,
        cells: async (request) => {
            const cells = (await database.rows((0,_frame_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsSql */ .y7)(request, table, names, dialect))).map((row) => cellOf(row, request));
            for (const set of new Set(request.by.length === 0 ? [] : cells.map((cell) => cell.set)))
                unchanged(cells.reduce((sum, cell) => sum + (cell.set === set ? cell.count : 0), 0));
            if (request.by.length === 0 || cells.length === 0)
                unchanged(cells[0]?.count ?? 0);
            return cells;
        },
        ranks: async (request) => {
            const found = await database.rows(ranksOf(request, table, names, dialect));
            unchanged(found.reduce((sum, row) => sum + row.at(-1), 0));
            return found.map((row) => rankedCellOf(row.slice(0, -1), request));
        },
        curve: async (request) => {
            const points = await database.rows((0,_frame_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .curveSql */ .Ou)(request, table, names));
            const all = points[0]?.[2];
            if (all !== undefined)
                unchanged(all);
            return [
                { falsePositives: 0, truePositives: 0 },
                ...points.map(([falsePositives, truePositives]) => ({
                    falsePositives: falsePositives,
                    truePositives: truePositives,
                })),
            ];
        },
        number: async (column) => {
            const q = at(column);
            const [row] = await database.rows(`select count(*) - count(${q}), count(*) filter (where not ${dialect.isFinite(q)}), min(${q}) filter (where ${dialect.isFinite(q)}), max(${q}) filter (where ${dialect.isFinite(q)}), count(*) from ${table}`);
            const [nulls, unreadable, low, high, now] = row;
            unchanged(now);
            return { nulls, unreadable, low, high };
        },
        key: async (column) => {
            const q = at(column);
            const [row] = await database.rows(`select count(*) - count(${q}), count(${q}) - count(distinct ${q}), count(*) from ${table}`);
            const [nulls, repeats, now] = row;
            unchanged(now);
            return { nulls, repeats };
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
    const mine = (0,_frame_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(columns);
    const theirs = (0,_frame_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(right.columns);
    const taken = Object.entries(take);
    const selected = [
        ...columns.map((name, i) => `a.${mine.get(name)} as q${i}`),
        ...taken.map(([from], i) => `b.${theirs.get(from)} as q${columns.length + i}`),
    ];
    return makeFrame(`select ${selected.join(', ')} from (select * from ${table}) as a join (select * from ${right.table}) as b on a.${mine.get(key)} = b.${theirs.get(key)}`, {
        ...frame.columns,
        ...Object.fromEntries(taken.map(([from, to]) => [to, other.columns[from]])),
    }, database);
}
const ranksOf = ({ weight, ...request }, table, names, dialect) => weight === undefined
    ? (0,_frame_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .ranksSql */ .MR)(request, table, names, dialect)
    : (0,_frame_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedRanksSql */ .h6)({ ...request, weight }, table, names, dialect);
const groupingOf = (set, used) => used.reduce((bits, column) => 2 * bits + (set.includes(column) ? 0 : 1), 0);
function cellOf(row, { by, sets, weight, moments = [] }) {
    const all = by.map((_, i) => i);
    const used = (0,_frame_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedColumns */ .OU)(by.length, sets);
    const set = sets === undefined ? 0 : sets.findIndex((each) => groupingOf(each, used) === row[4]);
    const keys = 5 + by.length;
    const means = keys + moments.length;
    return {
        set,
        count: row[0],
        complete: row[1],
        ...(weight === undefined ? {} : { weights: { sum: (row[2] ?? 0), ofSquares: (row[3] ?? 0) } }),
        key: (sets?.[set] ?? all).map((i) => row[5 + i]),
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
function symmetric(upper, size) {
    const at = (i, j) => {
        const [low, high] = i < j ? [i, j] : [j, i];
        return (upper[low * size - (low * (low - 1)) / 2 + (high - low)] ?? null);
    };
    return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)));
}


/***/ }),

/***/ 43375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ storedIntegers),
/* harmony export */   H_: () => (/* binding */ typedCell),
/* harmony export */   XX: () => (/* binding */ storedDecimal),
/* harmony export */   no: () => (/* binding */ withMissing),
/* harmony export */   rn: () => (/* binding */ storedFloats)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57253);

const storedIntegers = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT))$/;
const storedFloats = /^(FLOAT|DOUBLE)$/;
const storedDecimal = /^DECIMAL\(\d+,(\d+)\)$/;
function typedCell(raw, stored, reading, spelling) {
    const text = spelling.text(raw, stored);
    const as = (value, wrong) => ({
        raw,
        text,
        value,
        unreadable: wrong ? (v) => `(${raw} is not null and (${wrong(v)}))` : () => 'false',
    });
    const never = { raw, text, value: 'null', unreadable: () => `(${raw} is not null)` };
    const infinite = (v) => `not isfinite(${v})`;
    const dated = () => as(raw, spelling.infiniteDates ? infinite : undefined);
    const scale = storedDecimal.exec(stored)?.[1];
    const whole = storedIntegers.test(stored) || scale === '0';
    switch (reading.as) {
        case 'text':
            return /^(VARCHAR|ENUM\(.*|UUID)$/s.test(stored) ? as(stored === 'VARCHAR' ? raw : text) : never;
        case 'integer':
            if (whole)
                return as(raw);
            if (storedFloats.test(stored)) {
                const double = `cast(${raw} as double)`;
                return as(`case when ${double} = floor(${double}) and abs(${double}) < 1e38 then try_cast(${double} as ${spelling.integer[reading.bits]}) end`, (v) => `${v} is null`);
            }
            return scale === undefined
                ? never
                : as(`case when replace(split_part(cast(${raw} as varchar), '.', 2), '0', '') = '' then try_cast(${raw} as ${spelling.integer[reading.bits]}) end`, (v) => `${v} is null`);
        case 'number':
            if (whole || scale !== undefined)
                return as(raw);
            return storedFloats.test(stored) ? as(raw, (v) => `not ${spelling.isFinite(v)}`) : never;
        case 'boolean':
            return stored === 'BOOLEAN' ? as(raw) : never;
        case 'date':
            return stored === 'DATE' ? dated() : never;
        case 'time':
            return /^TIME\b/.test(stored) ? as(raw) : never;
        case 'timestamp':
            return /^TIMESTAMP/.test(stored) ? dated() : never;
        case 'object':
            return /^(STRUCT|MAP)\(|^JSON$/.test(stored) ? as(raw) : never;
        case 'array':
            return /\]$/.test(stored) ? as(raw) : never;
    }
}
function withMissing(cell, missing) {
    if (missing.length === 0)
        return cell;
    const declared = `${cell.text} in (${missing.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlLiteral */ .YG).join(', ')})`;
    return {
        raw: cell.raw,
        text: cell.text,
        value: `case when ${declared} then null else ${cell.value} end`,
        unreadable: (v) => `(not coalesce(${declared}, false) and ${cell.unreadable(v)})`,
    };
}


/***/ }),

/***/ 62637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fileFormats),
/* harmony export */   W: () => (/* binding */ renameColumns)
/* harmony export */ });
const fileFormats = ['csv', 'tsv', 'json', 'jsonl', 'parquet'];
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
