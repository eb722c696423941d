export const id = 6990;
export const ids = [6990];
export const modules = {

/***/ 96990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/yaml/read-yaml.js + 4 modules
var read_yaml = __webpack_require__(12358);
// EXTERNAL MODULE: ./build/js/shared/settings/names.js
var names = __webpack_require__(58906);
;// CONCATENATED MODULE: ./build/js/shared/settings/parse-bytes.js
const factors = {
    '': 1,
    k: 1e3,
    m: 1e6,
    g: 1e9,
    t: 1e12,
    ki: 2 ** 10,
    mi: 2 ** 20,
    gi: 2 ** 30,
    ti: 2 ** 40,
};
function parseBytes(given) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?i?)b?$/i.exec(String(given).trim());
    const factor = match ? factors[(match[2] ?? '').toLowerCase()] : undefined;
    const value = match && factor !== undefined ? Math.round(Number(match[1]) * factor) : 0;
    return value > 0 ? { value } : { problem: 'a size such as 512MiB or 2GB is needed.' };
}

;// CONCATENATED MODULE: ./build/js/shared/settings/parse-duration.js
const parse_duration_factors = { ms: 0.001, s: 1, '': 1, m: 60, min: 60, h: 3600, d: 86400 };
const longest = 24 * 86_400;
function parseDuration(given) {
    const problem = { problem: 'a time such as 90s, 30m or 1h30m is needed, of at most 24 days.' };
    const text = String(given).trim().toLowerCase();
    if (!/^\d+(\.\d+)?$/.test(text) && !/^(\d+(\.\d+)?\s*(ms|s|min|m|h|d)\s*)+$/.test(text))
        return problem;
    let value = 0;
    for (const [, amount, , unit = ''] of text.matchAll(/(\d+(\.\d+)?)\s*(ms|s|min|m|h|d)?/g))
        value += Number(amount) * (parse_duration_factors[unit] ?? Number.NaN);
    return value > 0 && value <= longest ? { value } : problem;
}

;// CONCATENATED MODULE: ./build/js/shared/settings/parse.js





function parseSettings(table, given) {
    const problems = [];
    const values = Object.create(null);
    const seen = new Set();
    for (const { name, value, source } of given) {
        const key = (0,names/* canonicalName */.Ew)(name);
        if (!Object.hasOwn(table, key)) {
            const hint = (0,did_you_mean.didYouMean)(key, Object.keys(table));
            problems.push({
                setting: name,
                message: `${source}: there is no setting ${quote(name)}${hint ? `; did you mean ${quote(hint)}?` : '.'}`,
            });
            continue;
        }
        if (value === '' || value === undefined || value === null)
            continue;
        seen.add(key);
        if (table[key]?.type === 'rules') {
            const rules = parseRules(table[key], value);
            for (const problem of rules.problems ?? [])
                problems.push({ setting: key, message: `${source}: ${quote(key)}: ${problem}` });
            if (!rules.problems)
                values[key] = rules.value;
            continue;
        }
        const result = parseValue(table[key], value);
        if (result.problem !== undefined)
            problems.push({
                setting: key,
                message: `${source}: ${quote(key)} is ${quote(show(table[key], value))}, but ${result.problem}`,
            });
        else
            values[key] = result.value;
    }
    for (const [name, setting] of Object.entries(table)) {
        if (seen.has(name))
            continue;
        if (setting.default !== undefined)
            values[name] = setting.default;
        else if (setting.required)
            problems.push({
                setting: name,
                message: `The setting ${quote(name)} is required and was not given. ${setting.description}`,
            });
    }
    return { settings: values, given: seen, problems };
}
function parseValue(setting, given) {
    switch (setting.type) {
        case 'boolean':
            if (typeof given === 'boolean')
                return { value: given };
            if (typeof given === 'string' && /^(true|false)$/i.test(given))
                return { value: given.toLowerCase() === 'true' };
            return { problem: 'only true and false are allowed.' };
        case 'integer':
        case 'number':
            return parseNumber(setting, given);
        case 'bytes':
            return parseBytes(given);
        case 'duration':
            return parseDuration(given);
        case 'choice':
            return typeof given === 'string' && setting.allowed?.includes(given)
                ? { value: given }
                : { problem: notAllowed(given, setting) };
        case 'choices': {
            const list = parseList(given);
            if (list === undefined)
                return { problem: 'a list is needed, by newline or comma.' };
            const wrong = list.find((item) => !setting.allowed?.includes(item));
            if (wrong !== undefined)
                return { problem: `${quote(wrong)}: ${notAllowed(wrong, setting)}` };
            return list.length > 0 ? { value: list } : { problem: 'at least one value is needed.' };
        }
        case 'list': {
            const list = parseList(given);
            return list && list.length > 0 ? { value: list } : { problem: 'a list is needed, by newline or comma.' };
        }
        case 'rules':
            return { problem: 'it is read elsewhere.' };
        case 'string':
            if (typeof given === 'string')
                return given.includes('\0') ? { problem: 'it holds a NUL character.' } : { value: given };
            return typeof given === 'number' ? { value: String(given) } : { problem: 'text is needed.' };
    }
}
function parseRules({ rules }, given) {
    if (!rules)
        throw new Error('a setting of type rules needs its reader');
    if (typeof given !== 'string')
        return rules.read(given);
    const { value, problems } = (0,read_yaml/* readYaml */.g)(given, 'the text');
    return problems.length > 0 || value === undefined
        ? {
            problems: problems.map(({ message, cure, line }) => `it is no YAML: line ${line}: ${message}${cure ? `; ${cure}` : ''}.`),
        }
        : rules.read(value);
}
function parseNumber(setting, given) {
    const text = typeof given === 'number' ? String(given) : given;
    if (typeof text !== 'string' || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()))
        return { problem: setting.type === 'integer' ? 'a whole number is needed.' : 'a number is needed.' };
    const value = Number(text);
    if (!Number.isFinite(value))
        return { problem: 'a finite number is needed.' };
    if (setting.type === 'integer' && !Number.isSafeInteger(value))
        return { problem: 'a whole number is needed.' };
    if (setting.minimum !== undefined && value < setting.minimum)
        return { problem: `at least ${setting.minimum} is needed.` };
    if (setting.maximum !== undefined && value > setting.maximum)
        return { problem: `at most ${setting.maximum} is allowed.` };
    return { value };
}
function parseList(given) {
    if (Array.isArray(given))
        return given.every((item) => typeof item === 'string' || typeof item === 'number') ? given.map(String) : undefined;
    if (typeof given !== 'string' || given.includes('\0'))
        return undefined;
    const items = given.includes('\n') ? given.split('\n') : given.split(/,(?![^{]*\})/);
    return items.map((item) => item.trim()).filter((item) => item !== '');
}
function notAllowed(given, setting) {
    const hint = typeof given === 'string' ? (0,did_you_mean.didYouMean)(given, setting.allowed ?? []) : undefined;
    return `allowed: ${setting.allowed?.join(', ')}${hint ? `; did you mean ${quote(hint)}?` : '.'}`;
}
function show(setting, value) {
    if (setting.secret)
        return '***';
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
const quote = (text) => `"${text}"`;


/***/ }),

/***/ 52191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
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
function formatProblem({ file, line, column, path, message, cure }) {
    return `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}${cure ? `; ${cure}` : ''}`;
}
const maximumProblems = 100;
function inFileOrder(problems) {
    const all = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    const last = all[maximumProblems - 1];
    if (!last || all.length === maximumProblems)
        return all;
    const message = `there are more problems; the first ${maximumProblems - 1} are listed`;
    return [...all.slice(0, maximumProblems - 1), { message, file: last.file, line: last.line, column: last.column }];
}


/***/ }),

/***/ 12358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/shared/yaml/compose-yaml.js

const maximumDepth = 100;
const maximumFaults = 20;
function composeYaml(text, lineCounter) {
    const tokens = parseTokens(text, lineCounter);
    if (!Array.isArray(tokens))
        return { faults: [tokens] };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
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

const maximumAliasedValues = 100_000;
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


function offsetFinder(root, targets) {
    const indexes = new Map();
    const entriesOf = (map) => {
        const known = indexes.get(map);
        if (known)
            return known;
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
var problem = __webpack_require__(52191);
;// CONCATENATED MODULE: ./build/js/shared/yaml/read-yaml.js






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


/***/ })

};
