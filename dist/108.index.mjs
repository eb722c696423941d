export const id = 108;
export const ids = [108];
export const modules = {

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3903);



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
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const names = await glob(plainOutsideWildcards(wanted), {
        cwd: workspace.root,
        dot: false,
        onlyFiles: false,
        expandDirectories: false,
        followSymbolicLinks: false,
        extglob: false,
        fs: { ...node_fs__WEBPACK_IMPORTED_MODULE_0__, readdir: readdirWithLinks },
    });
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`No file matches "${pattern.slice(0, 200)}" (searched from the workspace): check the path or the pattern.`);
    return names.sort().map((name) => {
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
    const { lstatSync, readdirSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 19));
    const { basename, dirname } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19));
    const { didYouMean } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 425));
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

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/** `['schema', 0, 'a b']` becomes `schema[0]["a b"]`; the root is the empty string. */
function formatPath(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[A-Za-z_$][\w$-]*$/.test(step))
            return `[${JSON.stringify(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}
/** `contract.yaml:3:5: schema[0].name: message. cure.` */
function formatProblem({ file, line, column, path, message, cure }) {
    return `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}${cure ? `; ${cure}` : ''}`;
}
const maximumProblems = 100;
/** In the order of the file; at most 100, the last of which then says that there are more. */
function inFileOrder(problems) {
    const all = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    const last = all[maximumProblems - 1];
    if (!last || all.length === maximumProblems)
        return all;
    const message = `there are more problems; the first ${maximumProblems - 1} are listed`;
    return [...all.slice(0, maximumProblems - 1), { message, file: last.file, line: last.line, column: last.column }];
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/js/shared/yaml/compose-yaml.js

/** Far above what any contract or policy needs, far below what exhausts the call stack. */
const maximumDepth = 100;
const maximumFaults = 20;
/** One YAML 1.2 document with the core schema, or what keeps the text from being one. */
function composeYaml(text, lineCounter) {
    const tokens = parseTokens(text, lineCounter);
    if (!Array.isArray(tokens))
        return { faults: [tokens] };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        // Named besides the version, so that a `%YAML 1.1` directive cannot turn `no` into false.
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
        // The library compares every key with every other; duplicates are found in linear time in to-json.ts.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const faults = documents.flatMap(libraryFaults);
    const [first, second] = documents;
    if (second) {
        const offset = second.contents?.range[0] ?? second.range[0];
        faults.push({ offset, message: 'a second YAML document begins here', cure: 'keep one document in a file' });
    }
    const root = first?.contents;
    if (faults.length > 0)
        return { faults: faults.slice(0, maximumFaults) };
    if (!root || root.range[0] === root.range[1])
        return { faults: [{ offset: 0, message: 'the file is empty' }] };
    return { root };
}
function parseTokens(text, lineCounter) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    lineCounter.addNewLine(0);
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        lineCounter.addNewLine(end + 1);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // Stopped while lexing: the composer recurses, and `[[[[…` would end in a stack overflow.
        if (parser.stack.length > maximumDepth + 1) {
            return { offset: parser.offset, message: `the file is nested more than ${maximumDepth} levels deep` };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function libraryFaults(document) {
    return [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
        offset: pos[0],
        message: wording[code]?.message ?? `not valid YAML: ${message}`,
        ...(wording[code]?.cure ? { cure: wording[code].cure } : {}),
    }));
}
const wording = {
    TAB_AS_INDENT: { message: 'a tab is used as indentation', cure: 'indent with blanks' },
    NON_STRING_KEY: { message: 'a key must be plain text, not a list, a mapping or an alias' },
    TAG_RESOLVE_FAILED: { message: 'YAML tags (!…) are not supported here', cure: 'write the plain value' },
};

;// CONCATENATED MODULE: ./build/js/shared/yaml/decode-text.js
const maximumBytes = 1024 * 1024;
/** Bytes to text, refusing everything but UTF-8 without control characters and of at most 1 MiB. A byte order mark is dropped. */
function decodeText(input) {
    const bytes = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
    if (bytes > maximumBytes) {
        const size = (bytes / maximumBytes).toFixed(1);
        return refuse('', `the file has ${size} MiB; at most 1 MiB is read`, 'split it into several files');
    }
    const text = typeof input === 'string' ? input : decodeUtf8(input);
    if (typeof text !== 'string')
        return text;
    const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
    // YAML 1.2.2, 5.1: control characters other than tab, line feed, carriage return and next line are not allowed.
    const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(withoutMark);
    if (control) {
        const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        const name = code === '0000' ? 'a NUL character (U+0000)' : `a control character (U+${code})`;
        const cure = 'remove it; inside a double-quoted string it can be written as an escape';
        return refuse(withoutMark.slice(0, control.index), `the file holds ${name}`, cure);
    }
    return { text: withoutMark };
}
function decodeUtf8(bytes) {
    if (isUtf16(bytes))
        return refuse('', 'the file is encoded in UTF-16 or UTF-32', 'save it as UTF-8');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const at = firstInvalidByte(bytes);
        const before = new TextDecoder().decode(bytes.subarray(0, at));
        const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
        return refuse(before, `the file is not UTF-8: byte 0x${byte} begins no character`, 'save it as UTF-8 (it may be Latin-1)');
    }
}
function isUtf16(bytes) {
    const [first, second] = bytes;
    const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return marked || (bytes.length > 3 && (first === 0) !== (second === 0));
}
function firstInvalidByte(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (isUtf8Prefix(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function isUtf8Prefix(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function refuse(before, message, cure) {
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    return { fault: { message, cure, line, column: before.length - lineStart + 1 } };
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/to-json.js

/** How many values aliases may add to what stands in the file: enough for reuse, too few for a bomb. */
const maximumAliasedValues = 100_000;
/**
 * A YAML tree as JSON. An aliased value is shared, not copied, but its full size is counted: whoever walks the result walks
 * every copy. Mappings become plain objects whose keys are all their own; `__proto__` is refused.
 */
function toJson(root) {
    const state = {
        faults: [],
        targets: new Map(),
        anchors: new Map(),
        finished: new Map(),
        size: 0,
        aliased: 0,
    };
    const value = convert(root, state);
    return { value, faults: state.faults, targets: state.targets };
}
function convert(node, state) {
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(node, state);
    const sizeBefore = state.size++;
    const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
    if (anchor)
        state.anchors.set(anchor, node);
    const value = convertPlain(node, state);
    if (anchor)
        state.finished.set(node, { value, size: state.size - sizeBefore });
    return value;
}
function convertPlain(node, state) {
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(node, state);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => convert(item, state));
    return (0,dist/* isScalar */.jn)(node) ? convertScalar(node, state) : null;
}
function convertAlias(alias, state) {
    const offset = alias.range?.[0] ?? 0;
    const target = state.anchors.get(alias.source);
    if (!target) {
        state.faults.push({ offset, message: `the alias *${alias.source} has no anchor &${alias.source} before it` });
        return null;
    }
    state.targets.set(alias, target);
    const finished = state.finished.get(target);
    if (!finished) {
        state.faults.push({ offset, message: `the alias *${alias.source} stands inside the value that it names` });
        return null;
    }
    const within = state.aliased <= maximumAliasedValues;
    state.aliased += finished.size;
    state.size += finished.size;
    if (state.aliased <= maximumAliasedValues)
        return finished.value;
    if (within) {
        const message = `aliases expand to more than ${maximumAliasedValues.toLocaleString('en-US')} values`;
        state.faults.push({ offset, message, cure: 'write the values out, or use fewer aliases' });
    }
    return null;
}
function convertMap(map, state) {
    const entries = new Map();
    for (const { key, value } of map.items) {
        const name = keyText(key);
        const offset = (0,dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? 0) : 0;
        const converted = convert(value, state);
        if (name === '__proto__') {
            state.faults.push({ offset, message: 'the key "__proto__" is not accepted', cure: 'rename it' });
        }
        else if (entries.has(name)) {
            state.faults.push({ offset, message: `the key ${JSON.stringify(name)} stands twice in this mapping` });
        }
        else if (name === '<<' && isPlain(key)) {
            const message = 'merge keys (<<) do not exist in YAML 1.2';
            state.faults.push({ offset, message, cure: 'write the merged keys out' });
        }
        else {
            entries.set(name, converted);
        }
    }
    return Object.fromEntries(entries);
}
/** Keys are strings: the parser was told so, and reports those that cannot be. */
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value ?? '') : '';
}
function isPlain(key) {
    return (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN';
}
function convertScalar({ value, source, range }, state) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'number')
        return source ?? null;
    const offset = range?.[0] ?? 0;
    if (!Number.isFinite(value)) {
        const message = `${source ?? value} is not a finite number`;
        state.faults.push({ offset, message, cure: 'put it in quotes if it is text' });
    }
    else if (source && !isExact(value, source)) {
        const message = `the integer ${source} cannot be held exactly (the nearest 64-bit float is ${BigInt(value)})`;
        state.faults.push({ offset, message, cure: 'put it in quotes if it is an identifier, or write the nearest value' });
    }
    return value;
}
function isExact(value, source) {
    if (Number.isSafeInteger(value) || !/^[-+]?(\d+|0o[0-7]+|0x[\da-f]+)$/i.test(source))
        return true;
    return BigInt(source) === BigInt(value);
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/place-of.js


/**
 * Offset of what a path names: of the key for an entry of a mapping, of the item for a list; where the path leads nowhere,
 * of its nearest existing ancestor.
 */
function offsetFinder(root, targets) {
    const indexes = new Map();
    const entriesOf = (map) => {
        const known = indexes.get(map);
        if (known)
            return known;
        // Reversed, because of two equal keys the first one gave the value.
        const index = new Map([...map.items].reverse().map((pair) => [keyText(pair.key), pair]));
        indexes.set(map, index);
        return index;
    };
    return (path) => {
        let node = root;
        let offset = startOf(root) ?? 0;
        for (const step of path) {
            const whole = (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
            if ((0,dist/* isMap */.jh)(whole)) {
                const pair = entriesOf(whole).get(String(step));
                if (!pair)
                    return offset;
                offset = startOf(pair.key) ?? offset;
                node = pair.value;
            }
            else if ((0,dist/* isSeq */.oP)(whole) && typeof step === 'number' && step < whole.items.length) {
                node = whole.items[step];
                offset = startOf(node) ?? offset;
            }
            else {
                return offset;
            }
        }
        return offset;
    };
}
function startOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range?.[0] : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/js/shared/yaml/read-yaml.js






/**
 * Reads one YAML 1.2 document (core schema: `no` is text, dates are text) or JSON text; never throws.
 * Refused, with the place: what is not UTF-8, control characters, more than 1 MiB, syntax errors, several documents, an empty
 * file, nesting over 100 levels, duplicate keys, keys that are not text, merge keys, tags, alias bombs, numbers that are
 * not finite and integers that a 64-bit float cannot hold.
 *
 * @param file the name used in problems, relative to the workspace, or a setting's name
 */
function readYaml(input, file) {
    const decoded = decodeText(input);
    if (!('text' in decoded))
        return unreadable(file, [{ ...decoded.fault, file }]);
    const lineCounter = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line, column: col };
    };
    const toProblem = ({ offset, ...words }) => ({ ...words, file, ...placeOf(offset) });
    const composed = composeYaml(decoded.text, lineCounter);
    if (!('root' in composed))
        return unreadable(file, composed.faults.map(toProblem));
    const { value, faults, targets } = toJson(composed.root);
    const offsetOf = offsetFinder(composed.root, targets);
    return {
        file,
        value,
        locate: (path) => placeOf(offsetOf(path)),
        problems: (0,problem/* inFileOrder */.w$)(faults.map(toProblem)),
    };
}
function unreadable(file, problems) {
    return { file, value: undefined, locate: () => ({ line: 1, column: 1 }), problems: (0,problem/* inFileOrder */.w$)(problems) };
}


/***/ }),

/***/ 2804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ validator)
});

;// CONCATENATED MODULE: ./build/js/shared/yaml/pick-alternative.js
/**
 * Replaces what every alternative of a failed oneOf or anyOf complained of by the complaints of the alternative that fits
 * best: one that does not already fail on the type or the discriminating value at the top, then the one with the fewest
 * complaints. Names in a failed `propertyNames` are left to the keyword itself.
 *
 * ajv lists the complaints of the alternatives right before the failed keyword.
 */
function withoutAlternatives(errors) {
    const kept = [];
    for (const error of errors) {
        if (error.keyword === 'propertyNames') {
            while (isNameOf(kept.at(-1), error))
                kept.pop();
            kept.push(error);
        }
        else if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') {
            kept.push(error);
        }
        else if (Array.isArray(error.params.passingSchemas) || isChoiceOfKeys(error)) {
            takeInner(kept, error);
            kept.push(error);
        }
        else {
            kept.push(...bestOf(takeInner(kept, error), error));
        }
    }
    return kept;
}
function isNameOf(inner, { instancePath, params }) {
    return inner?.instancePath === instancePath && inner.propertyName === params.propertyName;
}
function isChoiceOfKeys({ schema }) {
    const alternatives = schema;
    return alternatives.every((one) => one.required?.length === 1 && Object.keys(one).length === 1);
}
function takeInner(kept, { instancePath, schemaPath, schema, parentSchema }) {
    const alternatives = JSON.stringify(schema);
    const usesReferences = alternatives.includes('"$ref"');
    const siblings = Object.entries(parentSchema ?? {}).filter(([, value]) => value !== schema);
    const isInner = (error) => error !== undefined &&
        (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`)) &&
        (error.schemaPath.startsWith(`${schemaPath}/`) ||
            (usesReferences &&
                !siblings.some(([keyword]) => keyword === error.keyword && error.parentSchema === parentSchema)));
    let start = kept.length;
    while (isInner(kept[start - 1]))
        start--;
    return kept.splice(start);
}
function bestOf(inner, failed) {
    const groups = groupByAlternative(inner, failed);
    const shortest = (some) => [...some].sort((a, b) => a.length - b.length)[0];
    const best = shortest(groups.filter((group) => !group.some((error) => isOffTopic(error, failed))));
    if (best)
        return best;
    const types = inner.filter((error) => error.keyword === 'type' && error.instancePath === failed.instancePath);
    const values = inner.filter((error) => (error.keyword === 'enum' || error.keyword === 'const') && error.instancePath === failed.instancePath);
    const [value] = values;
    if (value) {
        const allowed = values.flatMap(({ params }) => params.allowedValues ?? [params.allowedValue]);
        return [{ ...value, keyword: 'enum', params: { allowedValues: [...new Set(allowed)] } }];
    }
    const [type] = types;
    if (type)
        return [{ ...type, params: { type: [...new Set(types.flatMap(({ params }) => params.type))] } }];
    return shortest(groups) ?? [failed];
}
/** Fails on what tells the alternatives apart: the type at the top, or the value of a key that it fixes. */
function isOffTopic({ keyword, instancePath }, failed) {
    const depth = instancePath.split('/').length - failed.instancePath.split('/').length;
    return (depth === 0 && ['type', 'enum', 'const'].includes(keyword)) || (depth === 1 && keyword === 'const');
}
/**
 * Errors of inline alternatives carry their number in the schema path. Those of referenced definitions do not: there a new
 * alternative begins where an error repeats, and around a wrong type at the top, which is all that its alternative says.
 */
function groupByAlternative(inner, failed) {
    const groups = [];
    const seen = new Set();
    let current = '';
    let closed = true;
    for (const error of inner) {
        const isInline = error.schemaPath.startsWith(`${failed.schemaPath}/`);
        const alternative = isInline
            ? (error.schemaPath.slice(failed.schemaPath.length + 1).split('/')[0] ?? '')
            : 'referenced';
        const identity = `${error.instancePath} ${error.schemaPath} ${JSON.stringify(error.params)}`;
        const isWhole = !isInline && error.keyword === 'type' && error.instancePath === failed.instancePath;
        if (closed || isWhole || alternative !== current || (!isInline && seen.has(identity))) {
            groups.push([]);
            seen.clear();
        }
        groups.at(-1)?.push(error);
        seen.add(identity);
        current = alternative;
        closed = isWhole;
    }
    return groups;
}

// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(2191);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(425);
;// CONCATENATED MODULE: ./build/js/shared/yaml/words.js
const typeWords = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys to values',
    null: 'nothing',
};
function describeType(type) {
    return typeWords[type] ?? type;
}
/** A received value in a few words, at most some 60 characters of it. */
function describeValue(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
/** `a`, `a or b`, `a, b or c` */
function listWords(words, last = 'or') {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/word-error.js


/** Wording of one failed keyword; undefined for a condition, the parts of which are reported by themselves. */
function wordError(error) {
    if (error.keyword === 'if')
        return undefined;
    const own = error.parentSchema?.['x-message'];
    if (typeof own === 'string' && error.keyword !== 'additionalProperties' && error.keyword !== 'required') {
        return { message: error.keyword === 'not' ? own : `${own}; ${received(error)}` };
    }
    const word = wordings[error.keyword];
    return word ? word(error) : { message: `does not satisfy "${error.keyword}" of the schema` };
}
const wordings = {
    additionalProperties: (error) => unknownKey(error, error.params.additionalProperty, keysOf(propertiesAround(error))),
    unevaluatedProperties: (error) => unknownKey(error, error.params.unevaluatedProperty, keysOf(propertiesAround(error))),
    propertyNames: (error) => unknownKey(error, error.params.propertyName, error.schema.enum ?? []),
    required: ({ params }) => ({ message: `the key ${JSON.stringify(params.missingProperty)} is missing` }),
    dependencies: ({ params }) => ({
        message: `the key ${JSON.stringify(params.missingProperty)} is missing, without which "${params.property}" says nothing`,
    }),
    type: (error) => {
        const types = [error.params.type].flat();
        const message = `must be ${listWords(types.map(describeType))}; ${received(error)}`;
        return { message, cure: typeCure(types, error.data) };
    },
    enum: (error) => {
        const allowed = error.params.allowedValues;
        const texts = allowed.filter((value) => typeof value === 'string');
        const meant = typeof error.data === 'string' ? (0,did_you_mean.didYouMean)(error.data, texts) : undefined;
        const message = `must be ${listWords(allowed.map(String))}; ${received(error)}`;
        return { message, cure: meant && `did you mean ${JSON.stringify(meant)}?` };
    },
    const: (error) => ({ message: `must be ${describeValue(error.params.allowedValue)}; ${received(error)}` }),
    pattern: (error) => ({ message: `must match ${error.params.pattern}; ${received(error)}` }),
    format: (error) => ({
        message: `must be ${formats[error.params.format] ?? `a ${error.params.format}`}; ${received(error)}`,
    }),
    minimum: limit,
    maximum: limit,
    exclusiveMinimum: limit,
    exclusiveMaximum: limit,
    multipleOf: (error) => ({ message: `must be a multiple of ${error.params.multipleOf}; ${received(error)}` }),
    minItems: ({ params }) => ({ message: `must have at least ${count(params.limit, 'item')}` }),
    maxItems: ({ params }) => ({ message: `must have at most ${count(params.limit, 'item')}` }),
    minLength: ({ params }) => ({ message: `must have at least ${count(params.limit, 'character')}` }),
    maxLength: ({ params }) => ({ message: `must have at most ${count(params.limit, 'character')}` }),
    minProperties: ({ params }) => ({ message: `must have at least ${count(params.limit, 'key')}` }),
    maxProperties: ({ params }) => ({ message: `must have at most ${count(params.limit, 'key')}` }),
    uniqueItems: ({ data, params }) => ({
        message: `the same item stands twice: ${describeValue(data[params.i])}`,
    }),
    not: () => ({ message: 'is not allowed here' }),
    'false schema': () => ({ message: 'is not allowed here' }),
    oneOf: alternatives,
    anyOf: alternatives,
};
const formats = {
    uri: 'a URI such as https://host/path or s3://bucket/path',
    date: 'a date such as 2026-01-31',
    'date-time': 'a date and time with its zone such as 2026-01-31T09:30:00Z',
};
function unknownKey({ data }, key, allowed) {
    const free = allowed.filter((candidate) => !Object.hasOwn(data, candidate));
    const meant = (0,did_you_mean.didYouMean)(key, free);
    const message = `unknown key ${JSON.stringify(key)}`;
    if (meant !== undefined)
        return { key, meant, message, cure: `did you mean ${JSON.stringify(meant)}?` };
    const isShort = free.length > 0 && free.length <= 15;
    return { key, message, cure: isShort ? `keys that may be added here: ${free.join(', ')}` : 'remove it' };
}
function limit(error) {
    const { comparison, limit } = error.params;
    const words = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' };
    return { message: `must be ${words[comparison]} ${limit}; ${received(error)}` };
}
/** What is left where no alternative was picked: a choice between keys, or several alternatives at once. */
function alternatives({ schema, params, data }) {
    const choices = schema.map(({ required }) => required ?? []);
    if (choices.every((keys) => keys.length === 1)) {
        const keys = choices.flat();
        const present = keysOf(data).filter((key) => keys.includes(key));
        if (present.length === 0)
            return { message: `one of these keys is missing: ${keys.join(', ')}` };
        const message = `only one of these may stand here: ${present.join(', ')}`;
        return { message, key: present[1], cure: 'keep one of them' };
    }
    if (Array.isArray(params.passingSchemas))
        return { message: 'fits several of the alternatives, must fit one' };
    return { message: 'fits none of the alternatives' };
}
function typeCure(types, value) {
    if (types.includes('boolean') && typeof value === 'string' && /^(y|n|yes|no|on|off|true|false)$/i.test(value)) {
        return `write ${/^(y|yes|on|true)$/i.test(value)}`;
    }
    if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
        return 'put it in quotes';
    const wantsNumber = types.includes('number') || types.includes('integer');
    const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
    return wantsNumber && isNumber ? 'remove the quotes' : undefined;
}
function keysOf(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
function propertiesAround({ parentSchema }) {
    return parentSchema?.properties;
}
function count(limit, unit) {
    return `${limit} ${unit}${limit === 1 ? '' : 's'}`;
}
function received({ data }) {
    return `received ${describeValue(data)}`;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/explain-errors.js



/**
 * What a person reads of what ajv (with `allErrors` and `verbose`) says of a document: one problem for one mistake, with its place.
 */
function explainErrors(errors, document) {
    const problems = new Map();
    for (const { path, key, message, cure } of wordAll(errors, document.value)) {
        const whole = key === undefined ? path : [...path, key];
        const at = (0,problem/* formatPath */.jV)(whole);
        const identity = `${at} ${message}`;
        if (problems.has(identity))
            continue;
        problems.set(identity, {
            message,
            file: document.file,
            ...document.locate(whole),
            ...(at ? { path: at } : {}),
            ...(cure ? { cure } : {}),
        });
    }
    return [...problems.values()];
}
/** Leaves out what follows from another error: allowed values where the type is wrong, a missing key that was misspelt. */
function wordAll(errors, root) {
    const telling = withoutAlternatives(errors);
    const wrongTypes = new Set(telling.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
    const worded = telling
        .filter(({ keyword, instancePath }) => !['enum', 'const'].includes(keyword) || !wrongTypes.has(instancePath))
        .flatMap((error) => {
        const wording = wordError(error);
        return wording ? [{ ...wording, error, path: pathOf(error.instancePath, root) }] : [];
    });
    const misspelt = new Set(worded.map(({ meant, error }) => `${error.instancePath} ${meant}`));
    return worded.filter(({ error }) => error.keyword !== 'required' || !misspelt.has(`${error.instancePath} ${error.params.missingProperty}`));
}
/** A JSON pointer as keys and indexes; whether a step is an index is seen from the value. */
function pathOf(pointer, root) {
    const path = [];
    let value = root;
    for (const encoded of pointer.split('/').slice(1)) {
        const step = encoded.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray(value) ? Number(step) : step);
        value = value?.[step];
    }
    return path;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/validate.js


/**
 * Takes the compiled schema, not the schema: `compileSchema` costs some 100 ms at every start and is for tests and builds;
 * what ships is compiled once by `writeValidator`.
 */
function validator(compiled) {
    return (document) => {
        if (document.value === undefined || compiled(document.value))
            return [];
        return (0,problem/* inFileOrder */.w$)(explainErrors(compiled.errors ?? [], document));
    };
}


/***/ })

};
