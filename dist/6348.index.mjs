export const id = 6348;
export const ids = [6348,2128,3802];
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

/***/ 42465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);



async function sha256OfFile({ path, name }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
            hash.update(chunk);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" cannot be read (${error.code ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}): grant read access.`);
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 96348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/command/child-environment.js
function childEnvironment(env, mark) {
    return {
        ...Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name))),
        [mark[0]]: mark[1],
    };
}
const withheld = /^(INPUT_.*|PLUGIN_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|ACTIONS_(RUNTIME|RESULTS|CACHE|ID_TOKEN_REQUEST)_.*|DRONE_OUTPUT|DRONE_CARD_PATH|HARNESS_.*(OUTPUT|METRICS|ERROR).*)$/;
function secretsOf(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && value.length >= 8 && secretName.test(name) && !harmless.test(value) ? [value] : []);
}
const secretName = /(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_KEY|PRIVATE_KEY)(_|$)/i;
const harmless = /^(true|false|\d+|\.{0,2}\/[\w./-]*|https?:\/\/[^@\s]*)$/i;

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/command/command-words.js
const ofShells = /[|&;<>()$`*?\n]/;
function commandWords(text) {
    if (text.trimStart().startsWith('['))
        return listedWords(text);
    const words = [];
    let word;
    let quote;
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (quote === "'") {
            if (character === "'")
                quote = undefined;
            else
                word = `${word ?? ''}${character}`;
        }
        else if (quote === '"') {
            if (character === '"')
                quote = undefined;
            else if (character === '\\' && /["\\]/.test(text[i + 1] ?? ''))
                word = `${word ?? ''}${text[++i]}`;
            else if (/[$`]/.test(character))
                return { problem: shellProblem(character) };
            else
                word = `${word ?? ''}${character}`;
        }
        else if (character === '"' || character === "'") {
            quote = character;
            word ??= '';
        }
        else if (character === '\\') {
            if (text[i + 1] === undefined)
                return { problem: 'it ends with a backslash.' };
            word = (word ?? '') + text[++i];
        }
        else if (/[ \t]/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (ofShells.test(character) || (word === undefined && /[#~]/.test(character)))
            return { problem: shellProblem(character) };
        else
            word = (word ?? '') + character;
    }
    if (quote !== undefined)
        return { problem: `a quote (${quote}) is not closed.` };
    if (word !== undefined)
        words.push(word);
    return nonEmpty(words);
}
function listedWords(text) {
    try {
        const list = JSON.parse(text);
        if (Array.isArray(list) && list.every((word) => typeof word === 'string' && !word.includes('\0')))
            return nonEmpty(list);
    }
    catch {
    }
    return { problem: 'it begins with "[" but is no JSON list of texts.' };
}
function nonEmpty([first, ...rest]) {
    return first === undefined || first === '' ? { problem: 'it names no program.' } : { words: [first, ...rest] };
}
const shellProblem = (character) => `${JSON.stringify(character)} has a meaning in a shell only, and none is used: put it between single quotes where the program is to get it, or set "shell" to true.`;

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/command/line-splitter.js

const longest = 8192;
function lineSplitter(show) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    const take = (text) => {
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            show(overwritten(line));
        if (rest.length > longest) {
            show(overwritten(rest));
            rest = '';
        }
    };
    return {
        write: (chunk) => take(decoder.write(chunk)),
        end: () => {
            take(decoder.end());
            if (rest !== '')
                show(overwritten(rest));
            rest = '';
        },
    };
}
const overwritten = (line) => line.split('\r').findLast((part) => part !== '') ?? '';

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/command/process-tree.js

function canWatch() {
    return statOf(process.pid) !== undefined;
}
function treeOf(leader, seen) {
    const stats = allStats();
    const own = new Set(stats
        .filter(({ pid, group, session, start }) => group === leader || session === leader || seen.get(pid) === start)
        .map(({ pid }) => pid));
    for (let grew = true; grew;) {
        grew = false;
        for (const { pid, parent } of stats)
            if (!own.has(pid) && own.has(parent)) {
                own.add(pid);
                grew = true;
            }
    }
    return stats.filter(({ pid, zombie }) => own.has(pid) && !zombie);
}
function markedProcesses(mark) {
    return allStats().filter(({ pid, zombie }) => {
        if (zombie || pid === process.pid)
            return false;
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`).includes(mark);
        }
        catch {
            return false;
        }
    });
}
function memoryOf(members, enough) {
    const held = members.map(({ pid }) => {
        const status = textOf(`/proc/${pid}/status`);
        return { pid, now: kilobytes(status, 'VmRSS'), highest: kilobytes(status, 'VmHWM') };
    });
    const simple = held.reduce((sum, each) => sum + each.now, 0);
    const now = simple <= enough
        ? simple
        : held.reduce((sum, each) => {
            const exact = textOf(`/proc/${each.pid}/smaps_rollup`);
            return sum + (exact === '' ? each.now : kilobytes(exact, 'Pss'));
        }, 0);
    return { now: simple <= enough ? 0 : now, highest: Math.max(0, ...held.map(({ highest }) => highest)) };
}
const kilobytes = (text, name) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
function allStats() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .flatMap((name) => statOf(Number(name)) ?? []);
    }
    catch {
        return [];
    }
}
function statOf(pid) {
    const text = textOf(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group, session] = fields;
    const start = fields[19];
    if (state === undefined || session === undefined || start === undefined)
        return undefined;
    return {
        pid,
        start,
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        zombie: state === 'Z' || state === 'X',
    };
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/command/run-command.js






const interval = 100;
const drain = 1000;
const graceAtEnd = 2000;
async function runCommand(command) {
    const mark = ['MLOPS_GATES_TRAINING', (0,external_node_crypto_.randomUUID)()];
    const watching = canWatch();
    const began = process.hrtime.bigint();
    const seconds = () => Number(process.hrtime.bigint() - began) / 1e9;
    const [program, ...words] = command.words;
    const child = command.shell
        ? (0,external_node_child_process_.spawn)('/bin/sh', ['-c', program], options(command.folder, mark))
        : (0,external_node_child_process_.spawn)(program, words, options(command.folder, mark));
    const started = await new Promise((resolve) => {
        child.once('spawn', () => resolve(undefined));
        child.once('error', resolve);
    });
    if (started !== undefined || child.pid === undefined)
        return notStarted(program, started);
    const leader = child.pid;
    const seen = new Map();
    const tree = () => {
        const members = watching ? treeOf(leader, seen) : [];
        for (const { pid, start } of members)
            seen.set(pid, start);
        return members;
    };
    const all = () => {
        const members = new Map(tree().map((member) => [member.pid, member]));
        if (watching)
            for (const member of markedProcesses(mark.join('=')))
                members.set(member.pid, member);
        return [...members.values()];
    };
    const killAtExit = () => endNow(leader, all);
    process.once('exit', killAtExit);
    const splitters = [lineSplitter(command.show), lineSplitter(command.show)];
    child.stdout?.on('data', splitters[0].write);
    child.stderr?.on('data', splitters[1].write);
    let ended;
    const exit = new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            ended = { code, signal };
            resolve();
        });
    });
    const closed = new Promise((resolve) => void child.once('close', () => resolve()));
    let peak = 0;
    let exceeded;
    const look = () => {
        const { now, highest } = memoryOf(tree(), Math.min(peak, command.memoryBudget ?? peak));
        peak = Math.max(peak, now, highest);
        if (command.memoryBudget !== undefined && peak > command.memoryBudget)
            exceeded ??= 'memory-budget';
        if (command.timeBudget !== undefined && seconds() >= command.timeBudget)
            exceeded ??= 'time-budget';
    };
    while (ended === undefined) {
        if (watching)
            look();
        else if (command.timeBudget !== undefined && seconds() >= command.timeBudget)
            exceeded ??= 'time-budget';
        if (exceeded !== undefined)
            break;
        command.progress(`Training for ${Math.floor(seconds())} s`);
        const left = command.timeBudget === undefined ? interval : 1000 * (command.timeBudget - seconds());
        await Promise.race([exit, (0,promises_.setTimeout)(Math.max(1, Math.min(interval, left)))]);
    }
    const took = seconds();
    const late = ended === undefined || exceeded !== undefined ? 0 : all().length;
    if (ended === undefined || late > 0)
        await endTree(leader, all, command.grace);
    await Promise.race([closed, (0,promises_.setTimeout)(drain)]);
    for (const splitter of splitters)
        splitter.end();
    child.stdout?.destroy();
    child.stderr?.destroy();
    process.removeListener('exit', killAtExit);
    command.progress(undefined);
    await Promise.race([exit, (0,promises_.setTimeout)(drain)]);
    const { code, signal } = ended ?? {
        code: null,
        signal: 'SIGKILL',
    };
    return {
        end: exceeded ?? (signal === null ? 'exited' : 'signal'),
        exitCode: code,
        signal,
        seconds: took,
        peakMemory: watching ? peak : null,
        leftBehind: late,
    };
}
const options = (cwd, mark) => ({
    cwd,
    env: childEnvironment(process.env, mark),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
});
function notStarted(program, error) {
    const code = error?.code;
    const name = JSON.stringify(program.slice(0, 80));
    const problem = code === 'ENOENT'
        ? `There is no program ${name}: install it, write its path, or set "shell" to true if the command is a line for a shell.`
        : `The program ${name} could not be started (${code ?? 'no reason was given'}): make it executable.`;
    return {
        end: 'not-started',
        exitCode: null,
        signal: null,
        seconds: 0,
        peakMemory: null,
        leftBehind: 0,
        problem,
    };
}
async function endTree(leader, all, grace) {
    signalTree(leader, all(), 'SIGTERM');
    const until = Date.now() + 1000 * grace;
    while (Date.now() < until && isAlive(leader, all))
        await (0,promises_.setTimeout)(Math.min(50, 1000 * grace));
    for (let round = 0; round < 20 && isAlive(leader, all); round++) {
        signalTree(leader, all(), 'SIGKILL');
        await (0,promises_.setTimeout)(20);
    }
}
function endNow(leader, all) {
    const pause = new Int32Array(new SharedArrayBuffer(4));
    signalTree(leader, all(), 'SIGTERM');
    for (let waited = 0; waited < graceAtEnd && isAlive(leader, all); waited += 50)
        Atomics.wait(pause, 0, 0, 50);
    for (let round = 0; round < 5 && isAlive(leader, all); round++) {
        signalTree(leader, all(), 'SIGKILL');
        Atomics.wait(pause, 0, 0, 20);
    }
}
function isAlive(leader, all) {
    if (canWatch())
        return all().length > 0;
    try {
        process.kill(-leader, 0);
        return true;
    }
    catch {
        return false;
    }
}
function signalTree(leader, members, signal) {
    for (const target of [-leader, ...members.map(({ pid }) => pid)])
        try {
            process.kill(target, signal);
        }
        catch {
        }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/plan/compare.js
function changesBetween(before, after) {
    return [
        ...filesBetween('inputs', before.inputs, after.inputs),
        ...parametersBetween(before.parameters, after.parameters),
        ...filesBetween('environment-lock', before.environmentLock, after.environmentLock),
        ...commandBetween(before.command, after.command),
    ];
}
const filesBetween = (part, before, after) => between(new Map(before.map((file) => [file.path, file])), new Map(after.map((file) => [file.path, file])), ({ sha256 }) => sha256).map(({ name, change }) => ({ part, name, change }));
const parametersBetween = (before, after) => between(new Map(before.map((parameter) => [parameter.name, parameter])), new Map(after.map((parameter) => [parameter.name, parameter])), ({ sha256 }) => sha256).map(({ name, change, was, is }) => ({
    part: 'parameters',
    name,
    change,
    ...(was?.value === undefined ? {} : { before: was.value }),
    ...(is?.value === undefined ? {} : { after: is.value }),
}));
function commandBetween(before, after) {
    if (before === after)
        return [];
    return [
        { part: 'command', name: 'command', change: before === null ? 'added' : after === null ? 'removed' : 'changed' },
    ];
}
function between(before, after, digest) {
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
        const [was, is] = [before.get(name), after.get(name)];
        if (was === undefined)
            return [{ name, change: 'added', was, is }];
        if (is === undefined)
            return [{ name, change: 'removed', was, is }];
        return digest(was) === digest(is) ? [] : [{ name, change: 'changed', was, is }];
    });
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/plan/fingerprint.js

const version = 1;
const sha256Of = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
function fingerprintOf(parts) {
    const files = (list) => list.map(({ path, sha256 }) => [path, sha256]);
    const sha256 = sha256Of(JSON.stringify([
        version,
        files(parts.inputs),
        parts.parameters.map(({ name, sha256 }) => [name, sha256]),
        files(parts.environmentLock),
        parts.command,
    ]));
    return { ...parts, sha256 };
}
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
    }
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/plan/record-file.js

const recordText = (record) => `${JSON.stringify(record, null, 2)}\n`;
function parseRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: 'it is no JSON' };
    }
    if (!isObject(value))
        return { problem: 'it is no JSON object' };
    if (value.version !== 1)
        return { problem: 'its version is not 1' };
    const { fingerprint, commit, clean, seconds, peakMemory, results } = value;
    if (!(commit === null || isHex(commit, /^[0-9a-f]{40,64}$/)))
        return { problem: '"commit" is no commit id' };
    if (!(clean === null || typeof clean === 'boolean'))
        return { problem: '"clean" is neither true nor false' };
    if (!isAmount(seconds))
        return { problem: '"seconds" is no number' };
    if (!(peakMemory === null || isAmount(peakMemory)))
        return { problem: '"peakMemory" is no number' };
    if (!isFiles(results))
        return { problem: '"results" is no list of files with their digests' };
    if (fingerprint === null)
        return {
            record: { version: 1, fingerprint, commit: commit, clean, seconds, peakMemory, results },
        };
    const read = readFingerprint(fingerprint);
    return 'problem' in read
        ? read
        : {
            record: { version: 1, fingerprint: read, commit: commit, clean, seconds, peakMemory, results },
        };
}
function readFingerprint(value) {
    if (!isObject(value))
        return { problem: '"fingerprint" is no object' };
    const { sha256, inputs, parameters, environmentLock, command } = value;
    if (!isFiles(inputs) || !isFiles(environmentLock) || !isParameters(parameters))
        return { problem: 'parts of "fingerprint" are missing or malformed' };
    if (!(command === null || isHex(command, digest)))
        return { problem: '"fingerprint.command" is no digest' };
    const made = fingerprintOf({ inputs, parameters, environmentLock, command: command });
    return made.sha256 === sha256 ? made : { problem: 'its fingerprint is not the digest of its parts' };
}
const digest = /^[0-9a-f]{64}$/;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isHex = (value, pattern) => typeof value === 'string' && pattern.test(value);
const isAmount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isFiles = (value) => Array.isArray(value) &&
    value.every((file) => isObject(file) && typeof file.path === 'string' && isHex(file.sha256, digest));
const isParameters = (value) => Array.isArray(value) &&
    value.every((each) => isObject(each) &&
        typeof each.name === 'string' &&
        isHex(each.sha256, digest) &&
        (each.value === undefined || each.value === null || typeof each.value === 'boolean' || isNumber(each.value)));
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);

// EXTERNAL MODULE: ./build/js/shared/engine/sha256-of-file.js
var sha256_of_file = __webpack_require__(42465);
;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/plan/hash-files.js


async function hashFiles(patterns, workspace) {
    const found = new Map();
    for (const pattern of patterns)
        for (const file of await (0,find_files/* findFiles */.lY)(pattern, { root: workspace }))
            found.set(file.name, file);
    const hashed = [];
    for (const file of found.values())
        hashed.push({ path: file.name, sha256: await (0,sha256_of_file/* sha256OfFile */.V)(file) });
    return hashed.sort((a, b) => (a.path < b.path ? -1 : 1));
}

// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(18100);
// EXTERNAL MODULE: ./build/js/shared/yaml/read-yaml.js + 4 modules
var read_yaml = __webpack_require__(12358);
;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/plan/read-parameters.js






async function readParameters(entries, workspace) {
    const leaves = new Map();
    const files = new Map();
    for (const entry of entries) {
        const [, file = entry, key] = /^(.*\.(?:ya?ml|json)):(.+)$/is.exec(entry) ?? [];
        for (const found of await (0,find_files/* findFiles */.lY)(file, { root: workspace })) {
            const bytes = (0,find_files/* readSmallFile */.EW)(found);
            files.set(found.name, { path: found.name, sha256: sha256Of(bytes.toString('latin1')) });
            const { value, problems } = (0,read_yaml/* readYaml */.g)(bytes, found.name);
            const [problem] = problems;
            if (problem || value === undefined)
                throw new errors/* EvidenceError */.oe(`The parameters "${found.name}" cannot be read${problem ? ` (line ${problem.line}: ${problem.message})` : ''}: mend the YAML or JSON.`);
            const part = key === undefined ? value : partOf(value, key, found.name);
            for (const [name, leaf] of leavesOf(part, key ?? ''))
                leaves.set(`${found.name}:${name}`, leaf);
        }
    }
    return {
        parameters: [...leaves]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, leaf]) => ({
            name,
            sha256: sha256Of(canonicalJson(leaf)),
            ...(leaf === null || typeof leaf === 'number' || typeof leaf === 'boolean' ? { value: leaf } : {}),
        })),
        files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
}
function partOf(value, key, file) {
    let part = value;
    for (const step of key.split('.')) {
        const inner = isMapping(part) && Object.hasOwn(part, step) ? part[step] : undefined;
        if (inner === undefined) {
            const hint = isMapping(part) ? (0,did_you_mean.didYouMean)(step, Object.keys(part)) : undefined;
            throw new errors/* EvidenceError */.oe(`"${file}" has no parameter ${(0,short_name/* shortName */.E)(key)}${hint === undefined ? '' : `; did you mean ${(0,short_name/* shortName */.E)(hint)}?`}: mend the setting "parameters", or the file.`);
        }
        part = inner;
    }
    return part;
}
function leavesOf(value, prefix) {
    if (!isMapping(value) || Object.keys(value).length === 0)
        return [[prefix, value]];
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, prefix === '' ? key : `${prefix}.${key}`));
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/plan/take-fingerprint.js




async function takeFingerprint(settings, site) {
    const { inputs, parameters, command } = settings;
    const lock = settings['environment-lock'];
    if (inputs === undefined && parameters === undefined && lock === undefined)
        return { fingerprint: null, inputs: [] };
    const files = await hashFiles(inputs ?? [], site.workspace);
    const read = await readParameters(parameters ?? [], site.workspace);
    const locks = await hashFiles(lock ?? [], site.workspace);
    const words = command === undefined ? undefined : settings.shell ? { words: [command] } : commandWords(command);
    const digest = words !== undefined && 'words' in words ? sha256Of(JSON.stringify([settings.shell, ...words.words])) : null;
    const named = (name, list) => list.map((file) => ({ name, ...file }));
    return {
        fingerprint: fingerprintOf({
            inputs: files,
            parameters: read.parameters,
            environmentLock: locks,
            command: digest,
        }),
        inputs: [...named('inputs', files), ...named('parameters', read.files), ...named('environment-lock', locks)],
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/result-file.js



async function resultFile(path, workspace) {
    try {
        const [file, other] = await (0,find_files/* findFiles */.lY)(path, { root: workspace });
        if (!file || other)
            return { path, sha256: null, problem: `"${path}" names several files: name each result.` };
        if (file.bytes === 0)
            return { path: file.name, sha256: null, problem: `"${file.name}" is empty.` };
        return { path: file.name, sha256: await (0,sha256_of_file/* sha256OfFile */.V)(file) };
    }
    catch (error) {
        if (error instanceof errors/* EvidenceError */.oe)
            return { path, sha256: null, problem: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/apply.js












const next = ({ mode, plan, run }) => mode === 'run' && plan?.needsTraining && run === undefined
    ? { kind: 'train', fingerprint: plan.fingerprint?.sha256 ?? null }
    : undefined;
async function apply(_action, evidence, settings, site) {
    const words = settings.shell ? { words: [settings.command ?? ''] } : commandWords(settings.command ?? '');
    if ('problem' in words)
        throw new Error('the command was checked before');
    for (const secret of secretsOf(process.env))
        site.mask(secret);
    const before = stampsOfResults(settings, site);
    const ran = await runCommand({
        words: words.words,
        shell: settings.shell,
        folder: site.workspace,
        timeBudget: settings['time-budget'],
        memoryBudget: settings['memory-budget'],
        grace: settings.grace,
        show: site.echo,
        progress: site.progress,
    });
    const ended = ran.end === 'exited' && ran.exitCode === 0;
    const changedInputs = ended ? await changedWhile(evidence, settings, site) : [];
    const results = ended ? await resultsOf(settings, site, before) : [];
    const good = ended && changedInputs.length === 0 && results.every(({ problem }) => problem === undefined);
    const run = { ...ran, changedInputs, results, good, recorded: false };
    if (!good || settings.record === undefined)
        return { ...evidence, run };
    const record = {
        version: 1,
        fingerprint: evidence.plan?.fingerprint ?? null,
        commit: evidence.lineage.commit,
        clean: evidence.lineage.clean,
        seconds: ran.seconds,
        peakMemory: ran.peakMemory,
        results: results.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [{ path, sha256 }])),
    };
    writeRecord((0,external_node_path_.resolve)(site.workspace, settings.record), recordText(record), site.workspace);
    return { ...evidence, run: { ...run, recorded: true } };
}
async function changedWhile(evidence, settings, site) {
    const before = evidence.plan?.fingerprint;
    if (!before)
        return [];
    try {
        const { fingerprint } = await takeFingerprint(settings, site);
        return fingerprint ? changesBetween(before, fingerprint) : [];
    }
    catch (error) {
        if (error instanceof errors/* EvidenceError */.oe)
            return [{ part: 'inputs', name: 'inputs', change: 'unreadable' }];
        throw error;
    }
}
function stampsOfResults(settings, site) {
    return new Map((settings.results ?? []).map((path) => [path, stampOf((0,external_node_path_.resolve)(site.workspace, path))]));
}
function stampOf(path) {
    const stats = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return stats && [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(':');
}
async function resultsOf(settings, site, before) {
    const results = [];
    for (const path of settings.results ?? []) {
        const result = await resultFile(path, site.workspace);
        const stamp = stampOf((0,external_node_path_.resolve)(site.workspace, path));
        results.push(result.problem === undefined && stamp !== undefined && stamp === before.get(path)
            ? {
                ...result,
                problem: `"${result.path}" was there before and was not written by this training: an old result would pass for a new one. Let the command write it.`,
            }
            : result);
    }
    return results;
}
function writeRecord(path, text, workspace) {
    const folder = (0,external_node_path_.dirname)(path);
    try {
        const there = nearestFolder(folder);
        if (!(0,find_files/* inside */.nx)((0,external_node_fs_.realpathSync)(there), workspace))
            throw new errors/* EvidenceError */.oe(`The folder of "record" is a link that leads out of the workspace: choose another path.`);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const next = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
        try {
            (0,external_node_fs_.writeFileSync)(next, text, { flag: 'wx' });
            (0,external_node_fs_.renameSync)(next, path);
        }
        finally {
            (0,external_node_fs_.rmSync)(next, { force: true });
        }
    }
    catch (error) {
        if (error instanceof errors/* EvidenceError */.oe)
            throw error;
        throw new errors/* EvidenceError */.oe(`The record could not be written (${error.code ?? (0,errors/* messageOf */.bD)(error)}): grant write access to its folder.`);
    }
}
function nearestFolder(folder) {
    return (0,external_node_fs_.existsSync)(folder) || (0,external_node_path_.dirname)(folder) === folder ? folder : nearestFolder((0,external_node_path_.dirname)(folder));
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./build/js/shared/statistics/normal.js
var normal = __webpack_require__(92757);
;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/curve.js


const fewestPoints = 4;
const widestEnd = 50;
const fewestBlocks = 6;
const ofMedian = Math.PI / 2;
function curveOf(values) {
    const n = values.length;
    if (n < fewestPoints)
        return undefined;
    const width = Math.min(widestEnd, Math.max(1, Math.floor(n / 10)));
    const startWidth = Math.min(3, width);
    const blocks = blocksOf(values, width);
    const noise = noiseOf(values);
    const independent = (of) => noise * Math.sqrt((of < 3 ? 1 : ofMedian) / of);
    const seen = width > 1 && blocks.length >= fewestBlocks ? noiseOf(blocks) : 0;
    const endError = Math.max(independent(width), seen);
    const best = blocks.reduce((at, value, i) => (value < blocks[at] ? i : at), 0);
    return {
        points: n,
        width,
        start: (0,simple_statistics/* median */.JZ)(values.slice(0, startWidth)),
        end: blocks.at(-1),
        best: blocks[best],
        bestAt: n - (blocks.length - best) * width + ((width - 1) >> 1),
        noise,
        startError: independent(startWidth) * (noise > 0 ? endError / independent(width) : 1),
        endError,
        bestBias: blocks.length < 2 ? 0 : endError * (0,normal/* normalQuantile */.Z)((blocks.length - 0.375) / (blocks.length + 0.25)),
    };
}
function blocksOf(values, width) {
    const count = Math.floor(values.length / width);
    const from = values.length - count * width;
    return Array.from({ length: count }, (_, i) => (0,simple_statistics/* median */.JZ)(values.slice(from + i * width, from + (i + 1) * width)));
}
function noiseOf(values) {
    const bends = values.slice(2).map((value, i) => value - 2 * values[i + 1] + values[i]);
    if (bends.length === 0)
        return 0;
    const middle = (0,simple_statistics/* median */.JZ)(bends);
    return (1.4826 * (0,simple_statistics/* median */.JZ)(bends.map((bend) => Math.abs(bend - middle)))) / Math.sqrt(6);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/steps.js

const fewestSteps = 20;
function coveredSteps({ steps }) {
    const [first, last] = [steps[0], steps.at(-1)];
    if (first === undefined || last === undefined)
        return 0;
    const gaps = steps.slice(1).flatMap((step, i) => (step > steps[i] ? [step - steps[i]] : []));
    return last - first + (gaps.length === 0 ? 1 : (0,simple_statistics/* median */.JZ)(gaps));
}
function endsEarly({ steps }, lastStep) {
    const last = steps.at(-1);
    if (last === undefined || lastStep === undefined || steps.length < 2)
        return false;
    const largest = steps.slice(1).reduce((most, step, i) => Math.max(most, step - steps[i]), 0);
    return largest > 0 && lastStep - last > 2 * largest;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/checks/words.js
const words_short = (value) => Number.isFinite(value) ? String(Number(value.toPrecision(4))) : wordOf(value);
const wordOf = (value) => Number.isNaN(value) ? 'not a number' : value > 0 ? 'infinity' : 'minus infinity';
const percent = (share) => `${Number((100 * share).toPrecision(3))} %`;
const smoothing = ({ width }) => width > 1 ? `, medians of ${width} values` : '';
const counted = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const countedAre = (n, noun) => `${counted(n, noun)} ${n === 1 ? 'is' : 'are'}`;
const quoted = (name) => JSON.stringify(name.length > 60 ? `${name.slice(0, 57)}...` : name);
const allowance = 1.6448536269514722;

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/checks/shape.js



const oriented = ({ direction }, value) => direction === 'max' ? -value : value;
function shapeOf(series, plannedSteps, counter = series) {
    const { values, name } = series;
    const notFinite = values.filter((value) => !Number.isFinite(value)).length;
    if (notFinite > 0)
        return {
            outcome: 'error',
            reason: `Of ${quoted(name)} ${countedAre(notFinite, 'value')} not finite, and the others do not tell how the training went: mend that first.`,
        };
    const covered = coveredSteps(counter);
    const needed = plannedSteps ?? fewestSteps;
    if (covered < needed)
        return {
            outcome: 'inconclusive',
            reason: `${quoted(counter.name)} covers ${words_short(covered)} of ${needed} steps, too few to judge: ${plannedSteps === undefined ? 'where no more were planned, say so with "planned-steps"; where it broke off, find out why' : 'find out why the training ended before, or mend "planned-steps"'}.`,
        };
    const curve = curveOf(values.map((value) => oriented(series, value)));
    if (!curve)
        return {
            outcome: 'inconclusive',
            reason: `${quoted(name)} has ${counted(values.length, 'value')}, but ${fewestPoints} are needed to judge a shape: log more often.`,
            tooFew: true,
        };
    return { curve };
}
const unjudged = (head, shape) => ({
    ...head,
    outcome: shape.outcome,
    observed: null,
    reason: shape.reason,
    ...(shape.outcome === 'error' ? { cause: 'evidence' } : {}),
});
function bestIsLast({ values, direction }) {
    const last = values.at(-1);
    return (last !== undefined &&
        values.length > 1 &&
        values.every((value, i) => i === values.length - 1 || oriented({ direction }, last) < oriented({ direction }, value)));
}
function falls(series, { plannedSteps, minFall }) {
    const { name, direction } = series;
    const verb = direction === 'min' ? 'falls' : 'rises';
    const head = {
        id: `${name}.falls`,
        title: `${name} ${verb}`,
        severity: 'error',
        expected: `${verb} by at least ${words_short(minFall)} of its first value`,
    };
    const shape = shapeOf(series, plannedSteps);
    if (!('curve' in shape))
        return unjudged(head, shape);
    const { start, end, startError, endError } = shape.curve;
    if (start === 0)
        return unjudged(head, {
            outcome: 'inconclusive',
            reason: `${quoted(name)} begins at 0, of which no share can be taken: judge another series, or log from the first step on.`,
        });
    const scale = Math.abs(start);
    const fall = (start - end) / scale;
    const margin = (allowance * Math.hypot(startError, endError)) / scale;
    const interval = [fall - margin, fall + margin];
    const seen = `${quoted(name)} went from ${words_short(oriented(series, start))} to ${words_short(oriented(series, end))} (${movement(fall, direction)}${smoothing(shape.curve)})`;
    if (interval[0] > minFall || (margin === 0 && fall >= minFall && fall > 0))
        return { ...head, outcome: 'pass', observed: fall, interval, reason: `${seen}.` };
    if (interval[1] < minFall || margin === 0)
        return {
            ...head,
            outcome: 'fail',
            observed: fall,
            interval,
            reason: fall < 0
                ? `${seen}: it gets worse as the training goes on. Lower the learning rate, and look at the labels and at the sign of the loss.`
                : `${seen}: the model does not learn. Look at the learning rate, the labels and whether the weights are updated.`,
        };
    return {
        ...head,
        outcome: 'inconclusive',
        observed: fall,
        interval,
        reason: `${seen}, which its noise does not tell from the ${percent(minFall)} that are asked for: log averages over more rows${fall < 0 ? ', and lower the learning rate if it gets worse all the same' : ', or train longer'}.`,
    };
}
function movement(better, direction) {
    if (better === 0)
        return 'no change';
    return `a ${better > 0 === (direction === 'min') ? 'fall' : 'rise'} of ${percent(Math.abs(better))}`;
}
function diverged(series, { plannedSteps, maxRebound }, counter = series) {
    const { name, values } = series;
    const head = {
        id: `${name}.diverged`,
        title: `${name} does not diverge`,
        severity: 'error',
        expected: `at most ${words_short(maxRebound)} of what was gained is lost again, and the last value is no worse than the start`,
    };
    const last = values.at(-1);
    const cure = 'lower the learning rate, clip the gradients, or stop earlier.';
    if (!Number.isFinite(last))
        return { ...head, outcome: 'fail', observed: null, reason: `${quoted(name)} ends with ${words_short(last)}: ${cure}` };
    const shape = shapeOf(series, plannedSteps, counter);
    if (!('curve' in shape)) {
        if (shape.tooFew && bestIsLast(series))
            return {
                ...head,
                outcome: 'pass',
                observed: 0,
                reason: `${quoted(name)} is at its best (${words_short(last)}) at its end.`,
            };
        return unjudged(head, shape);
    }
    const { start, end, best, bestAt, bestBias, noise, startError, endError } = shape.curve;
    const leap = oriented(series, last) - start;
    const step = series.steps[bestAt];
    const reached = best < start ? `came to ${words_short(oriented(series, best))} near step ${step}` : 'was at no time better than that';
    const words = `${quoted(name)} began at ${words_short(oriented(series, start))}, ${reached} and ended at ${words_short(oriented(series, end))}${smoothing(shape.curve)}`;
    if (leap > 5 * noise && leap > 0)
        return {
            ...head,
            outcome: 'fail',
            observed: last,
            reason: `The last value of ${quoted(name)} is ${words_short(last)}, worse than where it began (${words_short(oriented(series, start))}): ${cure}`,
        };
    const lost = end - best - maxRebound * (start - best);
    const left = Math.abs(1 - maxRebound);
    const margin = allowance * Math.hypot(endError, left * endError, maxRebound * startError);
    const gained = start - best;
    const observed = gained > 0 ? (end - best) / gained : end - best;
    if (lost > margin + left * bestBias)
        return { ...head, outcome: 'fail', observed, reason: `${words}: ${cure}` };
    if (lost <= -margin)
        return { ...head, outcome: 'pass', observed, reason: `${words}.` };
    return {
        ...head,
        outcome: 'inconclusive',
        observed,
        reason: `${words}, which its noise does not tell from a divergence: log averages over more rows, and if it diverges all the same, lower the learning rate${best < start ? ` or stop near step ${step}` : ''}.`,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/checks/beats-trivial.js



const fewestLabels = 50;
function beatsTrivial(series, trivial, gain) {
    const name = series?.name ?? 'validation';
    const head = {
        id: `${name}.beats-trivial`,
        title: `${name} is better than a trivial model`,
        severity: 'error',
        expected: `at least ${words_short(gain)}, where 0 is the trivial model's ${trivial.metric} and 1 a perfect one`,
    };
    const unmeasured = (reason) => ({
        ...head,
        outcome: 'error',
        cause: 'evidence',
        observed: null,
        reason,
    });
    if (!series)
        return unmeasured('There is no series to compare with the trivial model: set "series", e.g. validation=<name>.');
    if (trivial.value === null)
        return unmeasured(trivial.problem ?? 'The value of the trivial model is not defined.');
    const best = trivial.metric === 'accuracy' ? 'max' : 'min';
    if (series.direction !== best)
        return unmeasured(`Of ${trivial.metric} ${best === 'max' ? 'more' : 'less'} is better, but ${quoted(name)} is judged the other way round: mend "trivial-metric", or write ${quoted(`${name}:${best}`)} in "series".`);
    if (series.values.some((value) => !Number.isFinite(value)))
        return unmeasured(`${quoted(name)} has values that are not finite: mend that first.`);
    const last = series.values.at(-1);
    if (last === undefined)
        return unmeasured(`${quoted(name)} has no values: log it.`);
    const end = curveOf(series.values.map((value) => oriented(series, value)))?.end;
    const value = end === undefined ? last : oriented(series, end);
    if (trivial.metric === 'accuracy' && (value < 0 || value > 1))
        return unmeasured(`${quoted(name)} is ${words_short(value)}, which is no accuracy: log shares between 0 and 1.`);
    const perfect = trivial.metric === 'accuracy' ? 1 : 0;
    const way = (value - trivial.value) / (perfect - trivial.value);
    const place = way < 0 ? 'worse than the trivial model' : `${percent(way)} of the way to a perfect one`;
    const seen = `${quoted(name)} ended at ${words_short(value)}; a trivial model has ${words_short(trivial.value)} on ${counted(trivial.labels, 'label')} (${place}; judged by the point estimate, a logged value has no known error)`;
    if (trivial.labels < fewestLabels)
        return {
            ...head,
            outcome: 'inconclusive',
            observed: way,
            reason: `${seen}: fewer than ${fewestLabels} labels tell too little. Give the labels of the whole validation set.`,
        };
    return way >= gain
        ? { ...head, outcome: 'pass', observed: way, reason: `${seen}.` }
        : {
            ...head,
            outcome: 'fail',
            observed: way,
            reason: way < 0
                ? `${seen}: the training does harm, or the two are not the same measure. Look at the learning rate, and compare "trivial-metric", "labels" and what is logged.`
                : `${seen}: the features say next to nothing, or the training does not work. Look at both before more is trained.`,
        };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/checks/budgets.js

function budgetTime(budget, seconds, ended) {
    const head = {
        id: 'budget-time',
        title: 'the training keeps its time budget',
        severity: 'error',
        expected: `at most ${budget} seconds`,
    };
    if (seconds === null)
        return {
            ...head,
            outcome: 'error',
            cause: 'evidence',
            observed: null,
            reason: 'Neither a record nor the log says how long the training took: let mode=run write a "record", or take "time-budget" out.',
        };
    if (ended || seconds > budget)
        return {
            ...head,
            outcome: 'fail',
            observed: seconds,
            reason: `${ended ? 'The training was ended after' : 'The training took'} ${words_short(seconds)} of ${budget} seconds: train less or faster, or raise "time-budget".`,
        };
    return {
        ...head,
        outcome: 'pass',
        observed: seconds,
        reason: `The training took ${words_short(seconds)} of ${budget} seconds.`,
    };
}
function budgetMemory(budget, bytes, ended) {
    const head = {
        id: 'budget-memory',
        title: 'the training keeps its memory budget',
        severity: 'error',
        expected: `at most ${mebibytes(budget)} MiB`,
    };
    if (bytes === null)
        return {
            ...head,
            outcome: 'error',
            cause: 'evidence',
            observed: null,
            reason: 'Nobody recorded how much memory the training held: let mode=run write a "record" on Linux, or take "memory-budget" out.',
        };
    const seen = `${mebibytes(bytes)} of ${mebibytes(budget)} MiB`;
    if (ended || bytes > budget)
        return {
            ...head,
            outcome: 'fail',
            observed: bytes,
            reason: `The training ${ended ? 'was ended when it held' : 'held'} ${seen}: load less at once, use smaller batches, or raise "memory-budget".`,
        };
    return { ...head, outcome: 'pass', observed: bytes, reason: `The training held at most ${seen}.` };
}
const mebibytes = (bytes) => words_short(bytes / 2 ** 20);

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/checks/finite.js


function finite(series, log) {
    const { name, values, steps, holes, unreadable } = series;
    const head = {
        id: `${name}.finite`,
        title: `every value of ${name} is finite`,
        severity: 'error',
        expected: 'no NaN, no infinity',
    };
    const bad = steps.filter((_, i) => !Number.isFinite(values[i]));
    const observed = { numerator: bad.length, denominator: values.length };
    if (bad.length > 0)
        return {
            ...head,
            outcome: 'fail',
            observed,
            reason: `${bad.length} of ${counted(values.length, 'value')} of ${quoted(name)} are NaN or infinite, first at step ${bad[0]}: lower the learning rate, clip the gradients, or look for bad rows in the data.`,
            evidence: { steps: bad.slice(0, 10) },
        };
    if (unreadable > 0)
        return {
            ...head,
            outcome: 'error',
            cause: 'evidence',
            observed: null,
            reason: `${counted(unreadable, 'value')} of ${quoted(name)} are no numbers: log plain numbers (a tensor needs .item()).`,
        };
    if (holes > 0)
        return {
            ...head,
            outcome: 'inconclusive',
            observed,
            reason: `${quoted(name)} is empty in ${counted(holes, 'record')} that otherwise have it: a NaN that was written as an empty cell or null cannot be told from a value that was not logged. Write nan where a value is not a number.`,
        };
    if (endsEarly(series, log.lastStep))
        return {
            ...head,
            outcome: 'inconclusive',
            observed,
            reason: `${quoted(name)} ends at step ${steps.at(-1)}, but the log goes on to step ${log.lastStep}: what came after was not logged, or is not a number. Log it to the end.`,
        };
    return { ...head, outcome: 'pass', observed, reason: `All ${counted(values.length, 'value')} are finite.` };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/checks/lineage.js
const usual = ['commit', 'inputs', 'environment-lock', 'command'];
function lineageChecks(known, asked) {
    const { source, commit, checkout, conflicts } = known;
    const warns = asked === undefined && source !== 'nothing' && commit === null && !checkout && conflicts.length === 0;
    if (!warns)
        return [lineage(known, asked ?? usual)];
    return [
        lineage(known, usual.filter((part) => part !== 'commit')),
        unknownCommit,
    ];
}
const unknownCommit = {
    id: 'lineage.commit',
    title: 'it is known which commit was trained',
    severity: 'warning',
    outcome: 'fail',
    observed: { numerator: 0, denominator: 1 },
    expected: 'a commit',
    reason: 'The commit is not known, because this folder is no git checkout: train in one (there it is required), or say with "lineage" what has to be known.',
};
function lineage(known, wanted) {
    const head = {
        id: 'lineage',
        title: 'it is known what was trained',
        severity: known.source === 'nothing' ? 'warning' : 'error',
        expected: wanted.join(', '),
    };
    const missing = wanted.filter((part) => !has(known, part));
    const observed = { numerator: wanted.length - missing.length, denominator: wanted.length };
    const [conflict] = known.conflicts;
    if (conflict !== undefined)
        return { ...head, outcome: 'fail', observed, reason: conflict };
    if (known.source === 'nothing')
        return {
            ...head,
            outcome: 'error',
            cause: 'evidence',
            observed: null,
            reason: 'Nothing says what this log was trained from: give the "record" that mode=run writes, or "inputs", "environment-lock" and "command".',
        };
    if (missing.length > 0)
        return {
            ...head,
            outcome: 'fail',
            observed,
            reason: `Of the training is not known: ${missing.map((part) => wordsOf[part]).join('; ')}.${missing.some(isOfCommit) && known.source === 'record' ? recordedWithout : ''}`,
        };
    return { ...head, outcome: 'pass', observed, reason: `Known from the ${known.source}: ${wanted.join(', ')}.` };
}
const isOfCommit = (part) => part === 'commit' || part === 'clean';
const recordedWithout = ' A training that is recorded without it runs again once its record is removed.';
const wordsOf = {
    commit: 'the commit (train in a git checkout)',
    clean: 'that the files of the commit were unaltered (commit them before training)',
    inputs: 'the code and data (set "inputs")',
    parameters: 'the parameters (set "parameters")',
    'environment-lock': 'the environment (set "environment-lock", e.g. to requirements.txt, or take it out of "lineage")',
    command: 'the command (set "command")',
};
function has({ commit, clean, fingerprint }, part) {
    switch (part) {
        case 'commit':
            return commit !== null;
        case 'clean':
            return clean === true;
        case 'inputs':
            return (fingerprint?.inputs.length ?? 0) > 0;
        case 'parameters':
            return (fingerprint?.parameters.length ?? 0) > 0;
        case 'environment-lock':
            return (fingerprint?.environmentLock.length ?? 0) > 0;
        case 'command':
            return fingerprint?.command != null;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/checks/log-complete.js


function logComplete(log, planned) {
    const head = {
        id: 'log-complete',
        title: 'the log is whole',
        severity: 'error',
        expected: planned === undefined ? 'every record readable, none cut' : `every record readable, none cut, ${planned} steps`,
    };
    const [problem] = log.problems;
    if (problem) {
        const more = log.problems.length > 1 ? ` (and ${counted(log.problems.length - 1, 'more problem')})` : '';
        return {
            ...head,
            outcome: 'error',
            cause: 'evidence',
            observed: { numerator: log.corrupt, denominator: log.records + log.corrupt },
            reason: `${problem.reason}${more}`,
        };
    }
    if (log.records === 0)
        return {
            ...head,
            outcome: 'error',
            cause: 'evidence',
            observed: 0,
            reason: 'The log has no records: check the step that writes it.',
        };
    const observed = { numerator: 0, denominator: log.records };
    const counter = log.series.find(({ role }) => role === 'train') ?? log.series[0];
    if (planned !== undefined && counter !== undefined) {
        const covered = coveredSteps(counter);
        if (covered < planned)
            return {
                ...head,
                outcome: 'fail',
                observed: covered,
                reason: `${quoted(counter.name)} covers ${words_short(covered)} of ${planned} planned steps: the training was ended before. Train on, or mend "planned-steps" where it was meant to stop.`,
            };
    }
    return { ...head, outcome: 'pass', observed, reason: `All ${counted(log.records, 'record')} were read.` };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/best-of.js
function bestOf({ values, direction }) {
    let best;
    values.forEach((value, i) => {
        if (!Number.isFinite(value))
            return;
        const than = best === undefined ? undefined : values[best];
        if (than === undefined || (direction === 'min' ? value < than : value > than))
            best = i;
    });
    return best;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/checks/overfit-gap.js





function overfitGap(train, validation, rules) {
    const head = {
        id: `${validation.name}.overfit-gap`,
        title: `${validation.name} and ${train.name} do not drift apart`,
        severity: 'error',
        expected: `the gap widens by at most ${words_short(rules.maxGap)} of the best validation value while validation gets worse`,
    };
    const unjudged = (outcome, reason) => ({
        ...head,
        outcome,
        observed: null,
        reason,
        ...(outcome === 'error' ? { cause: 'evidence' } : {}),
    });
    const shape = shapeOf(train, rules.plannedSteps);
    if (!('curve' in shape))
        return unjudged(shape.outcome, shape.reason);
    if (validation.values.some((value) => !Number.isFinite(value)))
        return unjudged('error', `${quoted(validation.name)} has values that are not finite: mend that first.`);
    const outer = validation.values.map((value) => oriented(validation, value));
    if (bestIsLast(validation))
        return {
            ...head,
            outcome: 'pass',
            observed: 0,
            reason: `${quoted(validation.name)} is at its best (${words_short(validation.values.at(-1))}) at the end.`,
        };
    const curve = curveOf(outer);
    if (!curve)
        return unjudged('inconclusive', `${quoted(validation.name)} has ${counted(outer.length, 'value')}, but ${fewestPoints} evaluations are needed: evaluate more often.`);
    const inner = matched(train, validation);
    const at = curve.bestAt;
    const scale = Math.abs(curve.best);
    if (scale === 0)
        return unjudged('inconclusive', `The best value of ${quoted(validation.name)} is 0, of which no share can be taken: judge another series.`);
    const rise = curve.end - curve.best;
    const innerCurve = curveOf(inner);
    const widening = (rise - ((innerCurve?.end ?? 0) - inner[at])) / scale;
    const riseMargin = allowance * Math.SQRT2 * curve.endError;
    const margin = (allowance * Math.hypot(Math.SQRT2 * curve.endError, Math.SQRT2 * noiseOf(inner))) / scale;
    const interval = [widening - margin, widening + margin];
    const seen = `${quoted(validation.name)} was best near step ${validation.steps[at]} with ${words_short(oriented(validation, curve.best))} and ended at ${words_short(oriented(validation, curve.end))}${smoothing(curve)}${singleBest(validation, curve.width)}; meanwhile the gap to ${quoted(train.name)} ${widening < 0 ? 'narrowed' : 'widened'} by ${percent(Math.abs(widening))} of that best value`;
    if (rise <= 0)
        return {
            ...head,
            outcome: 'pass',
            observed: 0,
            reason: `${quoted(validation.name)} is at its best (${words_short(oriented(validation, curve.best))}${smoothing(curve)}) at the end.`,
        };
    if (interval[1] < rules.maxGap || rise + riseMargin < rules.maxGap * scale)
        return { ...head, outcome: 'pass', observed: widening, interval, reason: `${seen}.` };
    if (interval[0] - curve.bestBias / scale > rules.maxGap && rise - riseMargin - curve.bestBias > 0)
        return {
            ...head,
            outcome: 'fail',
            observed: widening,
            interval,
            reason: `${seen}: the model learns its training rows by heart. Stop near that step, regularise, or train on more rows.`,
        };
    return {
        ...head,
        outcome: 'inconclusive',
        observed: widening,
        interval,
        reason: `${seen}, which the noise does not tell from ${percent(rules.maxGap)}: evaluate on more rows, or more often.`,
    };
}
function singleBest(series, width) {
    const at = bestOf(series);
    return width === 1 || at === undefined
        ? ''
        : ` (its best single value is ${words_short(series.values[at])} at step ${series.steps[at]})`;
}
function matched(train, validation) {
    let from = 0;
    return validation.steps.map((step) => {
        let to = from;
        while (to < train.steps.length && train.steps[to] <= step)
            to++;
        const since = train.values.slice(from, to);
        const value = since.length > 0
            ? (0,simple_statistics/* median */.JZ)(since)
            : train.values[Math.min(Math.max(to - 1, 0), train.values.length - 1)];
        from = to;
        return oriented(train, value);
    });
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/checks/run.js

function runChecks(run) {
    return [
        ended(run),
        ...(run.end === 'exited' && run.exitCode === 0 ? [inputsStable(run), ...run.results.map(result)] : []),
    ];
}
function ended(run) {
    const head = {
        id: 'run.ended',
        title: 'the training ends by itself, with exit code 0',
        severity: 'error',
        expected: 'exit code 0',
    };
    const left = run.leftBehind > 0
        ? ` ${counted(run.leftBehind, 'process')} that it left behind ${run.leftBehind === 1 ? 'was' : 'were'} ended.`
        : '';
    switch (run.end) {
        case 'not-started':
            return {
                ...head,
                outcome: 'error',
                cause: 'evidence',
                observed: null,
                reason: run.problem ?? 'It was not started.',
            };
        case 'time-budget':
        case 'memory-budget':
            return {
                ...head,
                outcome: 'fail',
                observed: run.exitCode,
                reason: `It was ended because it exceeded its ${run.end === 'time-budget' ? 'time' : 'memory'} budget: see the check of the budget.`,
            };
        case 'signal':
            return {
                ...head,
                outcome: 'fail',
                observed: null,
                reason: `It was ended by ${run.signal ?? 'a signal'}, which is not ours${run.signal === 'SIGKILL' ? ': the system may have been out of memory' : ''}. Its output is in the log.${left}`,
            };
        case 'exited':
            return run.exitCode === 0
                ? { ...head, outcome: 'pass', observed: 0, reason: `It ended with exit code 0.${left}` }
                : {
                    ...head,
                    outcome: 'fail',
                    observed: run.exitCode,
                    reason: `It ended with exit code ${run.exitCode}: its output in the log says why.${left}`,
                };
    }
}
function inputsStable({ changedInputs }) {
    const head = {
        id: 'run.inputs-stable',
        title: 'the inputs stay as they are while the training runs',
        severity: 'error',
        expected: 'no input changes',
        observed: changedInputs.length,
    };
    return changedInputs.length === 0
        ? { ...head, outcome: 'pass', reason: 'No input changed.' }
        : {
            ...head,
            outcome: 'fail',
            reason: `While the training ran ${changedInputs
                .slice(0, 3)
                .map(({ name }) => quoted(name))
                .join(', ')}${changedInputs.length > 3 ? ` and ${changedInputs.length - 3} more` : ''} changed: take what the training writes out of "inputs", and write nothing else meanwhile.`,
        };
}
function result({ path, sha256, problem }) {
    const head = {
        id: `run.result[${path}]`,
        title: `the training writes ${path}`,
        severity: 'error',
        expected: 'a file that this training wrote',
    };
    return problem === undefined && sha256 !== null
        ? { ...head, outcome: 'pass', observed: 1, reason: 'It was written.' }
        : { ...head, outcome: 'fail', observed: 0, reason: problem ?? 'It is not there.' };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/decide.js








function decide(evidence, settings) {
    const checks = evidence.log
        ? [
            ...judgeLog(evidence.log, evidence.trivial, settings),
            ...lineageChecks(evidence.lineage, settings.lineage),
        ]
        : [...(evidence.plan ? [planned(evidence.plan)] : []), ...(evidence.run ? runChecks(evidence.run) : [])];
    return [...checks, ...budgets(evidence, settings)];
}
function planned({ fingerprint, changes, needsTraining }) {
    const head = {
        id: 'fingerprint',
        title: 'everything that the training depends on can be read',
        severity: 'error',
        expected: 'every file and parameter readable',
    };
    const parts = fingerprint
        ? fingerprint.inputs.length + fingerprint.parameters.length + fingerprint.environmentLock.length
        : 0;
    const said = needsTraining
        ? changes.length > 0
            ? `the training has to run (differences to the record: ${changes.length})`
            : 'the training runs because "always" is set'
        : 'nothing changed since the recorded training';
    return fingerprint === null
        ? {
            ...head,
            severity: 'info',
            outcome: 'not-executed',
            observed: null,
            reason: 'The setting "inputs" is not set: the training always runs.',
        }
        : { ...head, outcome: 'pass', observed: parts, reason: `Read: ${parts}; ${said}.` };
}
function judgeLog(log, trivial, settings) {
    const plannedSteps = settings['planned-steps'] ?? log.plannedSteps;
    const rules = { plannedSteps, minFall: settings['min-fall'], maxRebound: settings['max-rebound'] };
    const train = log.series.find(({ role }) => role === 'train');
    const validation = log.series.find(({ role }) => role === 'validation');
    return [
        logComplete(log, plannedSteps),
        ...log.missing.map(missing),
        ...log.series.flatMap((series) => [
            finite(series, log),
            ...(series.role === 'train' ? [falls(series, rules)] : []),
            ...(series.role === 'watch' ? [] : [diverged(series, rules, train)]),
        ]),
        ...(train && validation ? [overfitGap(train, validation, { plannedSteps, maxGap: settings['max-gap'] })] : []),
        ...(trivial ? [beatsTrivial(validation ?? train, trivial, settings['trivial-gain'])] : []),
    ];
}
const missing = ({ name, reason }) => ({
    id: `${name}.finite`,
    title: `every value of ${name} is finite`,
    severity: 'error',
    outcome: 'error',
    cause: 'evidence',
    observed: null,
    expected: 'no NaN, no infinity',
    reason,
});
function budgets({ mode, run, plan, previous, log }, settings) {
    const [time, memory] = [settings['time-budget'], settings['memory-budget']];
    if (mode === 'plan')
        return [];
    if (mode === 'run' && plan?.needsTraining && run?.end === 'not-started')
        return [];
    const seconds = run?.seconds ?? previous?.seconds ?? log?.seconds ?? null;
    const bytes = run ? run.peakMemory : (previous?.peakMemory ?? null);
    return [
        ...(time === undefined ? [] : [budgetTime(time, seconds, run?.end === 'time-budget')]),
        ...(memory === undefined ? [] : [budgetMemory(memory, bytes, run?.end === 'memory-budget')]),
    ];
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/evidence.js
const roles = ['train', 'validation', 'watch'];
const logFormats = (/* unused pure expression or super */ null && (['jsonl', 'json', 'csv', 'tensorboard']));

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/choose-series.js



function wantedSeries(entries) {
    const wanted = [];
    const problems = [];
    for (const entry of entries) {
        const [, before, rest = entry] = /^([A-Za-z]+)=(.+)$/s.exec(entry) ?? [];
        const role = roles.find((each) => each === before);
        if (before !== undefined && role === undefined) {
            const hint = (0,did_you_mean.didYouMean)(before, roles);
            problems.push(`"series" holds "${entry}": the roles are ${roles.join(', ')}${hint === undefined ? '' : `; did you mean "${hint}"?`} A name with "=" in it needs its role in front.`);
            continue;
        }
        const told = role === undefined ? entry : rest;
        const [, name = told, direction] = /^(.+):(min|max)$/s.exec(told) ?? [];
        if (wanted.some((other) => other.name === name))
            problems.push(`"series" names ${(0,short_name/* shortName */.E)(name)} twice.`);
        else
            wanted.push({
                name,
                role: role ?? roleOf(name),
                direction: direction ?? directionOf(name),
            });
    }
    for (const role of ['train', 'validation']) {
        const several = wanted.filter((each) => each.role === role);
        if (several.length > 1)
            problems.push(`"series" names ${several.length} series with the role ${role}: name one, and the others as watch=<name>.`);
    }
    const [train, validation] = ['train', 'validation'].map((role) => wanted.find((each) => each.role === role));
    if (train && validation && train.direction !== validation.direction)
        problems.push(`"series": of ${(0,short_name/* shortName */.E)(train.name)} ${better(train)} is better, of ${(0,short_name/* shortName */.E)(validation.name)} ${better(validation)}: name the same quantity for training and validation, or one of them as watch=<name>.`);
    return { wanted, problems };
}
const better = ({ direction }) => (direction === 'min' ? 'less' : 'more');
const words = (name) => name.toLowerCase().split(/[^a-z0-9]+/);
const ofValidation = new Set(['val', 'valid', 'validation', 'eval', 'evaluation', 'dev', 'test', 'heldout']);
const ofTraining = new Set(['train', 'training', 'tr']);
const ofScores = new Set([
    'acc',
    'accuracy',
    'auc',
    'f1',
    'precision',
    'recall',
    'r2',
    'map',
    'ndcg',
    'bleu',
    'iou',
    'dice',
    'score',
]);
const aside = new Set(['epoch', 'step', 'batch', 'avg', 'mean', 'total', '0', '1']);
const roleOf = (name) => (words(name).some((word) => ofValidation.has(word)) ? 'validation' : 'train');
const directionOf = (name) => (words(name).some((word) => ofScores.has(word)) ? 'max' : 'min');
function guessSeries(series) {
    const guess = (role, own, needed) => {
        const candidates = series
            .filter(({ name }) => {
            const rest = words(name).filter((word) => word !== 'loss' && word !== '' && !aside.has(word));
            return words(name).includes('loss') && rest.every((word) => own.has(word)) && (!needed || rest.length > 0);
        })
            .sort((a, b) => b.values.length - a.values.length || (a.name < b.name ? -1 : 1));
        return candidates.slice(0, 1).map(({ name }) => ({ name, role, direction: 'min' }));
    };
    return [...guess('train', ofTraining, false), ...guess('validation', ofValidation, true)];
}
function chooseSeries({ series, holesOf }, wanted) {
    const chosen = [];
    const missing = [];
    for (const { name, role, direction } of wanted) {
        const points = series.find((each) => each.name === name);
        if (points)
            chosen.push({ ...points, role, direction, holes: holesOf(name) });
        else
            missing.push({ name, role, reason: notThere(name, series) });
    }
    return { chosen, missing };
}
function notThere(name, series) {
    const names = series.map((each) => each.name);
    if (names.length === 0)
        return `The log has no series ${(0,short_name/* shortName */.E)(name)}, and no other: check what the training writes into it.`;
    const hint = (0,did_you_mean.didYouMean)(name, names);
    const others = `it has ${names.slice(0, 8).map(short_name/* shortName */.E).join(', ')}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`;
    return `The log has no series ${(0,short_name/* shortName */.E)(name)}${hint === undefined ? '' : `; did you mean ${(0,short_name/* shortName */.E)(hint)}?`} (${others}): mend "series", or log it.`;
}

// EXTERNAL MODULE: ./build/js/shared/hosts/git.js
var git = __webpack_require__(84062);
;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/read-commit.js



async function readCommit(workspace) {
    const checkout = isCheckout(workspace);
    try {
        const head = await (0,git/* git */.$)(workspace, ['rev-parse', '--verify', 'HEAD']);
        const commit = head.stdout.toString('utf8').trim();
        if (head.exit !== 0 || !/^[0-9a-f]{40,64}$/.test(commit))
            return { commit: null, clean: null, checkout };
        const status = await (0,git/* git */.$)(workspace, ['status', '--porcelain', '--untracked-files=no']);
        return { commit, clean: status.exit === 0 ? status.stdout.length === 0 : null, checkout };
    }
    catch {
        return { commit: null, clean: null, checkout };
    }
}
const isCheckout = (folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')) || ((0,external_node_path_.dirname)(folder) !== folder && isCheckout((0,external_node_path_.dirname)(folder)));

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/lineage-of.js


async function lineageOf(settings, workspace, fingerprint, recorded, logs) {
    if (recorded === undefined) {
        const source = fingerprint === null && settings.command === undefined ? 'nothing' : 'settings';
        return { source, fingerprint, ...(await readCommit(workspace)), conflicts: [] };
    }
    const { record, problem, path } = recorded;
    if (!record)
        return {
            source: 'record',
            fingerprint: null,
            commit: null,
            clean: null,
            checkout: isCheckout(workspace),
            conflicts: [
                `The record "${path}" cannot be used (${problem?.reason ?? 'it is not there'}): let the training write it with mode=run.`,
            ],
        };
    const conflicts = logs.flatMap(({ path: log, sha256 }) => {
        const result = record.results.find((file) => file.path === log);
        if (!result)
            return [`"${log}" is no result of the recorded training: name it in "results" of the run that trains.`];
        return result.sha256 === sha256
            ? []
            : [
                `"${log}" is another file than the recorded training wrote: judge the log of the recorded run, or train again.`,
            ];
    });
    const { fingerprint: before } = record;
    const altered = fingerprint === null || before === null
        ? []
        : changesBetween(before, fingerprint).filter((change) => asked(change, settings));
    return {
        source: 'record',
        fingerprint: before,
        commit: record.commit,
        clean: record.clean,
        checkout: isCheckout(workspace),
        conflicts: [
            ...conflicts,
            ...(altered.length === 0
                ? []
                : [
                    `Since the recorded training ${altered
                        .slice(0, 3)
                        .map(({ name }) => JSON.stringify(name.slice(0, 60)))
                        .join(', ')}${altered.length > 3 ? ` and ${altered.length - 3} more` : ''} changed: train again, or judge with what was trained.`,
                ]),
        ],
    };
}
function asked({ part }, settings) {
    return part === 'inputs' || part === 'parameters' || part === 'environment-lock' || part === 'command'
        ? settings[part] !== undefined
        : true;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/loose-json.js

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?Infinity\b|NaN\b/g;
function parseLooseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (!/NaN|Infinity/.test(text))
            return { problem: (0,errors/* messageOf */.bD)(error) };
    }
    try {
        return { value: JSON.parse(text.replace(tokens, (token) => (token.startsWith('"') ? token : `"${token}"`))) };
    }
    catch (error) {
        return { problem: (0,errors/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/csv.js
function readCsv(text, separator) {
    const records = [];
    let record = [];
    let field = '';
    let quoted = false;
    const endField = () => {
        record.push(field);
        field = '';
    };
    const endRecord = () => {
        endField();
        if (record.length > 1 || record[0] !== '')
            records.push(record);
        record = [];
    };
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
        else if (character === '"' && field === '')
            quoted = true;
        else if (character === separator)
            endField();
        else if (character === '\n')
            endRecord();
        else if (character === '\r') {
            if (text[i + 1] !== '\n')
                endRecord();
        }
        else
            field += character;
    }
    if (field !== '' || record.length > 0)
        endRecord();
    return { records, openQuote: quoted, endsWithLineEnd: /[\r\n]$/.test(text) };
}
function separatorOf(text) {
    const line = text.slice(0, 65_536).split(/\r?\n/, 1)[0] ?? '';
    const fields = [',', ';', '\t', '|'].map((separator) => ({ separator, count: line.split(separator).length }));
    return fields.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/number-text.js
function numberOfText(text) {
    const trimmed = text.trim();
    if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed))
        return Number(trimmed);
    const [, sign, word] = /^([+-]?)(nan|inf|infinity)$/i.exec(trimmed) ?? [];
    if (word === undefined)
        return undefined;
    if (word.toLowerCase() === 'nan')
        return Number.NaN;
    return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/holes.js
const besideShare = 0.9;
function holesOf(name, places) {
    const own = places.get(name) ?? new Set();
    let most = 0;
    for (const [other, there] of places) {
        if (other === name)
            continue;
        let both = 0;
        for (const place of there)
            if (own.has(place))
                both++;
        if (both < there.size && both >= besideShare * there.size)
            most = Math.max(most, there.size - both);
    }
    return most;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/records-to-series.js



const stepColumns = ['step', 'global_step', 'trainer/global_step', '_step', 'iteration', 'iter', 'epoch'];
const noSeries = new Set([...stepColumns, 'epoch', '_runtime', '_timestamp', 'wall_time', 'time', 'timestamp']);
function recordsToSeries(records, source, step) {
    const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
    const chosen = chooseStep(records, names, step);
    if ('problem' in chosen)
        return {
            series: [],
            holesOf: () => 0,
            stepColumn: undefined,
            lastStep: undefined,
            replaced: 0,
            problems: [chosen.problem],
            notices: [],
        };
    const { column, notices } = chosen;
    const steps = records.map((record, i) => (column === undefined ? i : record.get(column)));
    let replaced = 0;
    const series = names
        .filter((name) => !isCounter(name) && name !== step)
        .map((name) => {
        const kept = [];
        let unreadable = 0;
        records.forEach((record, i) => {
            const cell = record.get(name);
            if (cell === 'unreadable')
                unreadable++;
            if (typeof cell !== 'number')
                return;
            const at = steps[i];
            if (at < (kept.at(-1)?.step ?? at))
                while (kept.length > 0 && kept.at(-1)?.step >= at) {
                    kept.pop();
                    replaced++;
                }
            kept.push({ step: at, value: cell });
        });
        return {
            name,
            source,
            steps: kept.map((point) => point.step),
            values: kept.map((point) => point.value),
            unreadable,
        };
    })
        .filter(({ values }) => values.length > 0);
    return {
        series,
        holesOf: (name) => holesOf(name, new Map(names.map((each) => [
            each,
            new Set(records.flatMap((record, i) => (record.get(each) === undefined ? [] : [i]))),
        ]))),
        stepColumn: column,
        lastStep: steps.length === 0 ? undefined : steps.reduce((a, b) => Math.max(a, b)),
        replaced,
        problems: [],
        notices: replaced === 0
            ? notices
            : [
                ...notices,
                `The steps go back: the training was resumed, and ${replaced} points that were written again afterwards are judged in their later version.`,
            ],
    };
}
function chooseStep(records, names, step) {
    const usable = (name) => records.every((record) => Number.isFinite(record.get(name)));
    if (step !== undefined) {
        if (usable(step))
            return { column: step, notices: [] };
        const hint = (0,did_you_mean.didYouMean)(step, names);
        const reason = names.includes(step)
            ? `The step column ${(0,short_name/* shortName */.E)(step)} is not a number in every record: write it in each, or name another column with "step".`
            : `The log has no column ${(0,short_name/* shortName */.E)(step)}${hint === undefined ? '' : `; there is ${(0,short_name/* shortName */.E)(hint)}`}: mend the setting "step".`;
        return { problem: { kind: 'corrupt', reason } };
    }
    const candidates = stepColumns.flatMap((wanted) => names.filter((name) => name.toLowerCase() === wanted));
    for (const column of candidates) {
        if (!usable(column))
            continue;
        if (!beginsAnewEachEpoch(records, column, names))
            return { column, notices: [] };
    }
    return {
        column: undefined,
        notices: [`The log has no column that counts the steps through: the number of the record stands for the step.`],
    };
}
function beginsAnewEachEpoch(records, column, names) {
    const epoch = names.find((name) => name.toLowerCase() === 'epoch');
    if (epoch === undefined || epoch === column)
        return false;
    let back = 0;
    for (let i = 1; i < records.length; i++) {
        const [before, after] = [records[i - 1], records[i]];
        if (after?.get(column) >= before?.get(column))
            continue;
        const [from, to] = [before?.get(epoch), after?.get(epoch)];
        if (typeof from !== 'number' || typeof to !== 'number' || !(to > from))
            return false;
        back++;
    }
    return back > 0;
}
const isCounter = (name) => noSeries.has(name.toLowerCase());

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/read-csv-log.js




const empty = /^(|na|n\/a|null|none)$/i;
function readCsvLog(text, file, step) {
    const { records, openQuote, endsWithLineEnd } = readCsv(text, separatorOf(text));
    const [header = [], ...rows] = records;
    const names = header.map((name) => name.trim());
    const problems = [];
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        problems.push({
            kind: 'corrupt',
            reason: `The header of "${file}" has the column ${(0,short_name/* shortName */.E)(twice)} twice: name each column once.`,
        });
    if (names.length > 0 && names.every((name) => numberOfText(name) !== undefined))
        problems.push({ kind: 'corrupt', reason: `"${file}" has no header: its first record has to name the columns.` });
    const whole = [];
    let corrupt = 0;
    let blank = 0;
    rows.forEach((row, i) => {
        const last = i === rows.length - 1;
        if (last && (openQuote || (row.length < names.length && !endsWithLineEnd))) {
            problems.push({
                kind: 'cut',
                reason: `"${file}" ends inside a record: the training was ended while it wrote, or the copy is not whole.`,
            });
            return;
        }
        if (row.length !== names.length) {
            corrupt++;
            return;
        }
        const record = new Map();
        row.forEach((cell, column) => {
            if (!empty.test(cell.trim()))
                record.set(names[column], numberOfText(cell) ?? 'unreadable');
        });
        if (record.size === 0)
            blank++;
        else
            whole.push(record);
    });
    if (corrupt > 0)
        problems.push({
            kind: 'corrupt',
            reason: `${corrupt} of ${rows.length} records of "${file}" have not the ${names.length} fields of the header: write each with as many.`,
        });
    if (blank > 0)
        problems.push({
            kind: 'corrupt',
            reason: `${blank} records of "${file}" hold no value at all: a NaN that was written as an empty cell looks like that; write it as nan.`,
        });
    const made = recordsToSeries(whole, file, step);
    return {
        ...made,
        format: 'csv',
        files: [file],
        records: whole.length,
        corrupt: corrupt + blank,
        problems: [...problems, ...made.problems],
        plannedSteps: undefined,
        seconds: undefined,
        notices: [
            ...made.notices,
            ...(endsWithLineEnd || rows.length === 0
                ? []
                : [`The last line of "${file}" has no line end: were it cut inside its last number, nobody could tell.`]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/flatten.js

const deepest = 8;
function flatten(record) {
    const cells = new Map();
    const add = (name, value, depth) => {
        if (value === null || value === undefined)
            return;
        if (typeof value === 'object' && !Array.isArray(value) && depth < deepest)
            for (const [key, inner] of Object.entries(value))
                add(name === '' ? key : `${name}.${key}`, inner, depth + 1);
        else
            cells.set(name, cells.has(name) ? 'unreadable' : cellOf(value));
    };
    add('', record, 0);
    return cells;
}
const cellOf = (value) => typeof value === 'number' ? value : typeof value === 'string' ? (numberOfText(value) ?? 'unreadable') : 'unreadable';

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/read-json-log.js


function readJsonLog(value, file, step) {
    if (Array.isArray(value))
        return ofRecords(value, file, step, {});
    if (read_json_log_isObject(value)) {
        if (Array.isArray(value.log_history))
            return ofRecords(value.log_history, file, step, value);
        const lists = listsOf(value);
        if (lists.length > 0)
            return ofLists(lists, file);
    }
    return ofRecords([], file, step, {}, [
        {
            kind: 'corrupt',
            reason: `"${file}" holds no series: a list of records, "log_history", or lists of numbers by name are read.`,
        },
    ]);
}
function ofRecords(items, file, step, state, found = []) {
    const flat = items.map((item) => (read_json_log_isObject(item) ? flatten(item) : undefined));
    const records = flat.filter((record) => record !== undefined && record.size > 0);
    const corrupt = items.length - records.length;
    const made = recordsToSeries(records, file, step);
    const runtimes = records.flatMap((record) => record.get('train_runtime') ?? []);
    const seconds = runtimes.at(-1);
    return {
        ...made,
        format: 'json',
        files: [file],
        records: records.length,
        corrupt,
        problems: [
            ...found,
            ...(corrupt === 0
                ? []
                : [
                    {
                        kind: 'corrupt',
                        reason: `${corrupt} of ${items.length} records of "${file}" are no objects, or hold no value at all: write one object with numbers for each.`,
                    },
                ]),
            ...made.problems,
        ],
        plannedSteps: positive(state.max_steps),
        seconds: typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined,
    };
}
function listsOf(value, prefix = '', depth = 0) {
    return Object.entries(value).flatMap(([key, inner]) => {
        const name = prefix === '' ? key : `${prefix}.${key}`;
        if (Array.isArray(inner))
            return inner.length > 0 && !inner.some(read_json_log_isObject) ? [{ name, values: inner }] : [];
        return read_json_log_isObject(inner) && depth < 4 ? listsOf(inner, name, depth + 1) : [];
    });
}
function ofLists(lists, file) {
    const length = Math.max(...lists.map(({ values }) => values.length));
    const names = new Set();
    const series = lists.flatMap(({ name, values }) => {
        if (names.has(name))
            return [];
        names.add(name);
        const cells = values.map((cell) => (cell === null ? undefined : cellOf(cell)));
        const kept = cells.flatMap((cell, step) => (typeof cell === 'number' ? [{ step, cell }] : []));
        return [
            {
                name,
                source: file,
                steps: kept.map(({ step }) => step),
                values: kept.map(({ cell }) => cell),
                unreadable: cells.filter((cell) => cell === 'unreadable').length,
            },
        ];
    });
    return {
        format: 'json',
        files: [file],
        records: length,
        corrupt: 0,
        problems: [],
        series: series.filter(({ values }) => values.length > 0),
        holesOf: (name) => lists.find((list) => list.name === name)?.values.filter((cell) => cell === null).length ?? 0,
        stepColumn: undefined,
        lastStep: length - 1,
        replaced: 0,
        plannedSteps: undefined,
        seconds: undefined,
        notices: [],
    };
}
const read_json_log_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const positive = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/read-jsonl-log.js



function readJsonlLog(text, file, step) {
    const lines = text.split('\n');
    const problems = [];
    const records = [];
    const bad = [];
    let blank = 0;
    lines.forEach((line, i) => {
        if (line.trim() === '')
            return;
        const parsed = parseLooseJson(line);
        if ('value' in parsed && isRecord(parsed.value)) {
            const record = flatten(parsed.value);
            if (record.size === 0)
                blank++;
            else
                records.push(record);
        }
        else if (i === lines.length - 1 && !('value' in parsed))
            problems.push({
                kind: 'cut',
                reason: `The last line of "${file}" is cut: the training was ended while it wrote, or the copy is not whole.`,
            });
        else
            bad.push(i + 1);
    });
    if (bad.length > 0)
        problems.push({
            kind: 'corrupt',
            reason: `${bad.length} lines of "${file}" are no JSON objects (first at line ${bad.slice(0, 3).join(', ')}): write one object a line.`,
        });
    if (blank > 0)
        problems.push({
            kind: 'corrupt',
            reason: `${blank} records of "${file}" hold no value at all: a NaN that was written as null looks like that; write it as NaN.`,
        });
    const made = recordsToSeries(records, file, step);
    return {
        ...made,
        format: 'jsonl',
        files: [file],
        records: records.length,
        corrupt: bad.length + blank,
        problems: [...problems, ...made.problems],
        plannedSteps: undefined,
        seconds: undefined,
    };
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/tensorboard/protobuf.js
function readFields(message) {
    const fields = [];
    let at = 0;
    const varint = () => {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = message[at++];
            if (byte === undefined)
                return undefined;
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return BigInt.asUintN(64, value);
        }
        return undefined;
    };
    while (at < message.length) {
        const tag = varint();
        if (tag === undefined)
            return undefined;
        const [number, wire] = [Number(tag >> 3n), Number(tag & 7n)];
        if (number === 0)
            return undefined;
        if (wire === 0) {
            const value = varint();
            if (value === undefined)
                return undefined;
            fields.push({ number, wire, varint: value });
            continue;
        }
        const length = wire === 1 ? 8n : wire === 5 ? 4n : wire === 2 ? varint() : undefined;
        if (length === undefined || length > BigInt(message.length - at))
            return undefined;
        fields.push({ number, wire, bytes: message.subarray(at, at + Number(length)) });
        at += Number(length);
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/tensorboard/event.js

const startStatus = 1n;
function readEvent(message) {
    const fields = readFields(message);
    if (!fields)
        return undefined;
    const summary = last(fields, 5)?.bytes;
    const values = summary === undefined ? [] : readSummary(summary);
    const session = last(fields, 7)?.bytes;
    const log = session === undefined ? [] : readFields(session);
    if (!values || !log)
        return undefined;
    const version = last(fields, 3)?.bytes;
    return {
        wallTime: fields.findLast(({ number, wire }) => number === 1 && wire === 1)?.bytes?.readDoubleLE() ?? 0,
        step: Number(BigInt.asIntN(64, last(fields, 2)?.varint ?? 0n)),
        ...(version === undefined ? {} : { fileVersion: version.toString('utf8') }),
        sessionStart: last(log, 1)?.varint === startStatus,
        values,
    };
}
function readSummary(message) {
    const summary = readFields(message);
    if (!summary)
        return undefined;
    const values = [];
    for (const { number, bytes } of summary) {
        if (number !== 1 || bytes === undefined)
            continue;
        const fields = readFields(bytes);
        if (!fields)
            return undefined;
        const tensor = last(fields, 8)?.bytes;
        const simple = fields.find((field) => field.number === 2 && field.wire === 5)?.bytes;
        values.push({
            tag: last(fields, 1)?.bytes?.toString('utf8') ?? '',
            scalar: simple === undefined ? (tensor === undefined ? undefined : scalarOf(tensor)) : simple.readFloatLE(),
        });
    }
    return values;
}
const event_float = 1n;
const event_double = 2n;
function scalarOf(message) {
    const fields = readFields(message);
    const type = fields && last(fields, 1)?.varint;
    if (!fields || (type !== event_float && type !== event_double))
        return undefined;
    const shape = last(fields, 2)?.bytes;
    if (shape !== undefined && !isScalar(shape))
        return undefined;
    const width = type === event_float ? 4 : 8;
    const held = last(fields, 4)?.bytes ?? last(fields, type === event_float ? 5 : 6)?.bytes;
    if (held === undefined)
        return 0;
    if (held.length !== width)
        return undefined;
    return width === 4 ? held.readFloatLE() : held.readDoubleLE();
}
const isScalar = (shape) => readFields(shape)?.every(({ number }) => number !== 2 && number !== 3) ?? false;
const last = (fields, number) => fields.findLast((field) => field.number === number);

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/tensorboard/crc32c.js
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++)
        crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
    return crc >>> 0;
});
function crc32c(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
function maskedCrc32c(bytes) {
    const crc = crc32c(bytes);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/tensorboard/records.js

const header = 12;
const footer = 4;
function readRecords(file) {
    const data = [];
    let corrupt = 0;
    let at = 0;
    while (at < file.length) {
        if (at + header > file.length)
            return { data, corrupt, end: 'cut', read: at };
        if (maskedCrc32c(file.subarray(at, at + 8)) !== file.readUInt32LE(at + 8))
            return { data, corrupt, end: 'bad-length', read: at };
        const length = file.readBigUInt64LE(at);
        if (length > BigInt(file.length - at - header - footer))
            return { data, corrupt, end: 'cut', read: at };
        const end = at + header + Number(length);
        const record = file.subarray(at + header, end);
        if (maskedCrc32c(record) === file.readUInt32LE(end))
            data.push(record);
        else
            corrupt++;
        at = end + footer;
    }
    return { data, corrupt, end: 'whole', read: at };
}
const looksLikeRecords = (file) => file.length >= header && maskedCrc32c(file.subarray(0, 8)) === file.readUInt32LE(8);

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/tensorboard/read-event-log.js



function readEventLog(files) {
    const problems = [];
    const runs = runsOf(files);
    const series = [];
    const holes = new Map();
    const counts = { records: 0, corrupt: 0, replaced: 0, others: 0 };
    const times = [];
    for (const [run, own] of runs) {
        const tags = new Map();
        for (const file of own)
            readFile(file, tags, counts, times, problems);
        for (const [tag, points] of tags) {
            if (points.length === 0)
                continue;
            const name = run === '' ? tag : `${run}/${tag}`;
            holes.set(name, () => holesOf(tag, placesUpTo(points.at(-1)?.step ?? 0, tags)));
            series.push({
                name,
                source: [...new Set(points.map((point) => point.file))].join(', '),
                steps: points.map(({ step }) => step),
                values: points.map(({ value }) => value),
                unreadable: 0,
            });
        }
    }
    const steps = series.map((each) => each.steps.at(-1));
    const span = times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b));
    return {
        format: 'tensorboard',
        files: files.map(({ name }) => name),
        records: counts.records,
        corrupt: counts.corrupt,
        problems,
        series,
        holesOf: (name) => holes.get(name)?.() ?? 0,
        stepColumn: 'step',
        lastStep: steps.length === 0 ? undefined : Math.max(...steps),
        replaced: counts.replaced,
        plannedSteps: undefined,
        seconds: span,
        notices: [
            ...(counts.replaced === 0
                ? []
                : [
                    `The training was restarted: ${counts.replaced} points after the step from which it went on are dropped, as TensorBoard does.`,
                ]),
        ],
    };
}
function readFile({ name, bytes }, tags, counts, times, problems) {
    const { data, corrupt, end, read } = readRecords(bytes);
    const events = data.map(readEvent);
    const malformed = events.filter((event) => event === undefined).length;
    counts.records += data.length - malformed;
    counts.corrupt += corrupt + malformed + (end === 'bad-length' ? 1 : 0);
    if (corrupt + malformed > 0)
        problems.push({
            kind: 'corrupt',
            reason: `${corrupt + malformed} records of "${name}" are damaged (${corrupt > 0 ? 'their CRC is another one' : 'they are no events'}): copy the file again from where it was written.`,
        });
    if (end === 'bad-length')
        problems.push({
            kind: 'corrupt',
            reason: `"${name}" is damaged at byte ${read}: the CRC of a record's length is another one, and nothing behind it can be read. Copy the file again.`,
        });
    if (end === 'cut')
        problems.push({
            kind: 'cut',
            reason: `"${name}" ends inside a record, after ${read} of ${bytes.length} bytes: its writer was killed, or the copy is not whole.`,
        });
    for (const event of events)
        if (event)
            add(event, name, tags, counts, times);
}
function add(event, file, tags, counts, times) {
    if (Number.isFinite(event.wallTime) && event.wallTime > 0)
        times.push(event.wallTime);
    const drop = (points, from) => {
        const kept = points.filter(({ step }) => step < from);
        counts.replaced += points.length - kept.length;
        points.splice(0, points.length, ...kept);
    };
    if (event.sessionStart)
        for (const points of tags.values())
            drop(points, event.step);
    for (const { tag, scalar } of event.values) {
        if (scalar === undefined)
            continue;
        const points = tags.get(tag) ?? [];
        if (!tags.has(tag))
            tags.set(tag, points);
        if (event.step < (points.at(-1)?.step ?? event.step))
            drop(points, event.step);
        points.push({ step: event.step, value: scalar, file });
    }
}
const placesUpTo = (last, tags) => new Map([...tags].map(([tag, points]) => [tag, new Set(points.flatMap(({ step }) => (step <= last ? [step] : [])))]));
function runsOf(files) {
    const folders = files.map(({ name }) => name.split('/').slice(0, -1));
    const first = folders[0] ?? [];
    const shared = first.findIndex((part, i) => folders.some((folder) => folder[i] !== part));
    const skip = shared === -1 ? Math.min(first.length, ...folders.map((folder) => folder.length)) : shared;
    const runs = new Map();
    files.forEach((file, i) => {
        const run = (folders[i] ?? []).slice(skip).join('/');
        runs.set(run, [...(runs.get(run) ?? []), file]);
    });
    return new Map([...runs].map(([run, own]) => [run, [...own].sort((a, b) => (a.name < b.name ? -1 : 1))]));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/logs/read-log.js









const largest = 256 * 1024 * 1024;
async function findLog(patterns, workspace) {
    const found = new Map();
    for (const pattern of patterns)
        for (const file of await (0,find_files/* findFiles */.lY)(pattern, { root: workspace }))
            found.set(file.path, file);
    return [...found.values()].map((file) => ({ name: file.name, bytes: readWhole(file) }));
}
function readWhole(file) {
    if (file.bytes === 0)
        throw new errors/* EvidenceError */.oe(`"${file.name}" is empty (0 bytes): check the step that writes it.`);
    if (file.bytes > largest)
        throw new errors/* EvidenceError */.oe(`"${file.name}" has ${Math.round(file.bytes / 2 ** 20)} MiB, but a file may have ${largest / 2 ** 20}: log fewer steps, or name the right file.`);
    try {
        return (0,external_node_fs_.readFileSync)(file.path);
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`"${file.name}" cannot be read (${error.code ?? (0,errors/* messageOf */.bD)(error)}): grant read access.`);
    }
}
function readLog(files, format, step) {
    const [file, other] = files;
    if (!file)
        throw new errors/* EvidenceError */.oe('No file matches "log".');
    const told = format === 'auto' ? formatOf(file) : format;
    if (told === 'tensorboard')
        return readEventLog(files);
    if (other)
        throw new errors/* EvidenceError */.oe(`"log" names several files ("${file.name}", "${other.name}"): only TensorBoard event files may be several; name one.`);
    const text = read_log_textOf(file);
    switch (told) {
        case 'csv':
            return readCsvLog(text, file.name, step);
        case 'jsonl':
            return readJsonlLog(text, file.name, step);
        case 'json': {
            const parsed = parseLooseJson(text);
            if ('value' in parsed)
                return readJsonLog(parsed.value, file.name, step);
            const first = text.trimStart().split('\n', 1)[0] ?? '';
            if (format === 'auto' && 'value' in parseLooseJson(first) && first.trimStart().startsWith('{'))
                return readJsonlLog(text, file.name, step);
            throw new errors/* EvidenceError */.oe(`"${file.name}" is no whole JSON value: it is cut, or another format; write it again, or set "format".`);
        }
    }
}
function formatOf({ name, bytes }) {
    if (/tfevents/.test(name) || looksLikeRecords(bytes))
        return 'tensorboard';
    if (/\.(jsonl|ndjson)$/i.test(name))
        return 'jsonl';
    if (/\.(csv|tsv)$/i.test(name))
        return 'csv';
    const start = bytes.subarray(0, 4096).toString('utf8').trimStart();
    return /^[{[]/.test(start) ? 'json' : 'csv';
}
function read_log_textOf({ name, bytes }) {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        throw new errors/* EvidenceError */.oe(`"${name}" is compressed with gzip: decompress it first.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* EvidenceError */.oe(`"${name}" holds bytes that are not UTF-8: is it the log, or is "format" missing? Convert it, or name the right file.`);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/read-labels.js








async function readLabels(path, column, workspace) {
    const [file, other] = await (0,find_files/* findFiles */.lY)(path, { root: workspace });
    if (!file || other)
        throw new errors/* EvidenceError */.oe(`"labels" is "${path.slice(0, 200)}", which names several files: name one.`);
    const bytes = readWhole(file);
    const text = read_log_textOf({ name: file.name, bytes });
    const labels = /\.(jsonl|ndjson)$/i.test(file.name)
        ? fromJsonl(text, column, file.name)
        : fromCsv(text, column, file.name);
    const empty = labels.filter((label) => label === '').length;
    if (empty > 0)
        throw new errors/* EvidenceError */.oe(`${empty} of ${labels.length} rows of "${file.name}" have no label: fill them, or leave the rows out.`);
    return { name: file.name, sha256: sha256Of(bytes.toString('latin1')), labels };
}
function fromCsv(text, column, file) {
    const { records, openQuote } = readCsv(text, separatorOf(text));
    const [header = [], ...rows] = records;
    const names = header.map((name) => name.trim());
    const at = names.indexOf(column);
    if (at === -1)
        throw noColumn(column, names, file);
    const ragged = rows.findIndex((row) => row.length !== names.length);
    if (ragged !== -1 || openQuote)
        throw new errors/* EvidenceError */.oe(`Record ${ragged === -1 ? rows.length : ragged + 1} of "${file}" has not the ${names.length} fields of the header: write the file again.`);
    return rows.map((row) => row[at].trim());
}
function fromJsonl(text, column, file) {
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, i) => {
        const parsed = parseLooseJson(line);
        const record = 'value' in parsed ? parsed.value : undefined;
        if (typeof record !== 'object' || record === null || Array.isArray(record))
            throw new errors/* EvidenceError */.oe(`Record ${i + 1} of "${file}" is no JSON object: write the file again.`);
        if (!Object.hasOwn(record, column))
            throw noColumn(column, Object.keys(record), file);
        const label = record[column];
        return label === null || typeof label === 'object' ? '' : String(label);
    });
}
function noColumn(column, names, file) {
    const hint = (0,did_you_mean.didYouMean)(column, names);
    return new errors/* EvidenceError */.oe(`"${file}" has no column ${(0,short_name/* shortName */.E)(column)}${hint === undefined ? '' : `; did you mean ${(0,short_name/* shortName */.E)(hint)}?`}: set "label" to the column with the true labels.`);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/trivial.js

function trivialOf(metric, labels) {
    const n = labels.length;
    const undefinedBecause = (problem) => ({ metric, value: null, labels: n, problem });
    if (n === 0)
        return undefinedBecause('There are no labels: check the setting "labels".');
    if (metric === 'log_loss' || metric === 'accuracy') {
        const counts = new Map();
        for (const label of labels)
            counts.set(label, (counts.get(label) ?? 0) + 1);
        if (counts.size === 1)
            return undefinedBecause('All labels are the same: a trivial model is perfect, and nothing can beat it. Take labels of all classes.');
        const shares = [...counts.values()].map((count) => count / n);
        const value = metric === 'accuracy' ? Math.max(...shares) : -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
        return { metric, value, labels: n };
    }
    const values = labels.map(Number);
    if (values.some((value, i) => !Number.isFinite(value) || labels[i].trim() === ''))
        return undefinedBecause(`The labels are not all numbers, which ${metric} needs: mend the labels, or "trivial-metric".`);
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const middle = (0,simple_statistics/* median */.JZ)(values);
    const average = (of) => values.reduce((sum, value) => sum + of(value), 0) / n;
    const value = metric === 'mae'
        ? average((each) => Math.abs(each - middle))
        : metric === 'mse'
            ? average((each) => (each - mean) ** 2)
            : Math.sqrt(average((each) => (each - mean) ** 2));
    return value > 0
        ? { metric, value, labels: n }
        : undefinedBecause('All labels are the same: a trivial model is perfect, and nothing can beat it. Take other labels.');
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/read-trivial.js


async function readTrivial(settings, workspace) {
    const metric = settings['trivial-metric'];
    if (settings.labels === undefined || metric === undefined)
        return undefined;
    const { name, sha256, labels } = await readLabels(settings.labels, settings.label, workspace);
    return { trivial: trivialOf(metric, labels), input: { name: 'labels', path: name, sha256, rows: labels.length } };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/gather-log.js





async function gatherLog(settings, site, fingerprint, recorded, inputs) {
    const files = await findLog(settings.log ?? [], site.workspace);
    const { series, holesOf, ...log } = readLog(files, settings.format, settings.step);
    const wanted = settings.series === undefined ? guessSeries(series) : wantedSeries(settings.series).wanted;
    const { chosen, missing } = chooseSeries({ series, holesOf }, wanted);
    const logs = files.map(({ name, bytes }) => ({ name: 'log', path: name, sha256: sha256Of(bytes.toString('latin1')) }));
    const trivial = await readTrivial(settings, site.workspace);
    const judgedLog = {
        ...log,
        series: chosen,
        missing: wanted.length > 0 ? missing : [{ name: 'loss', role: 'train', reason: noneGuessed(series) }],
    };
    return {
        evidence: {
            mode: 'judge',
            log: judgedLog,
            ...(trivial ? { trivial: trivial.trivial } : {}),
            ...(recorded?.record ? { previous: recorded.record } : {}),
            lineage: await lineageOf(settings, site.workspace, fingerprint, recorded, logs),
        },
        inputs: [...inputs, ...logs, ...(trivial ? [trivial.input] : [])],
        notices: [
            ...log.notices,
            ...(settings.series === undefined && chosen.length > 0
                ? [
                    `The series were told by their names: ${chosen.map(({ role, name }) => `${role}=${JSON.stringify(name)}`).join(', ')}; set "series" to choose others.`,
                ]
                : []),
            ...(chosen.some(({ role }) => role === 'validation')
                ? []
                : ['There is no validation series: over-fitting is not judged.']),
        ],
    };
}
const noneGuessed = (series) => series.length === 0
    ? 'The log has no series at all: check what the training writes into it.'
    : `No series of the log is named as losses usually are (it has ${series
        .slice(0, 8)
        .map(({ name }) => JSON.stringify(name.slice(0, 60)))
        .join(', ')}${series.length > 8 ? ` and ${series.length - 8} more` : ''}): set "series", e.g. train=<name>.`;

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/plan/changes-since.js



async function changesSince(recorded, fingerprint, workspace, results) {
    const ofRecord = (name, change) => [{ part: 'record', name, change }];
    if (recorded === undefined)
        return ofRecord('record', 'missing');
    if (recorded.problem)
        return ofRecord(recorded.path, recorded.problem.change);
    const before = recorded.record;
    if (!before?.fingerprint || !fingerprint)
        return ofRecord(recorded.path, 'unreadable');
    return [...changesBetween(before.fingerprint, fingerprint), ...(await alteredResults(before, results, workspace))];
}
async function alteredResults(record, wanted, workspace) {
    const changes = [];
    for (const { path, sha256 } of record.results) {
        const now = await resultFile(path, workspace);
        if (now.sha256 === null)
            changes.push({ part: 'results', name: path, change: 'missing' });
        else if (now.sha256 !== sha256)
            changes.push({ part: 'results', name: path, change: 'changed' });
    }
    for (const path of wanted)
        if (!record.results.some((result) => (0,external_node_path_.resolve)(workspace, result.path) === (0,external_node_path_.resolve)(workspace, path)))
            changes.push({ part: 'results', name: path, change: 'added' });
    return changes;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/gather-plan.js


async function gatherPlan(settings, site, fingerprint, recorded, inputs) {
    const changes = await changesSince(recorded, fingerprint, site.workspace, settings.results ?? []);
    const needsTraining = changes.length > 0 || (settings.mode === 'run' && settings.always);
    const plan = { fingerprint, changes, needsTraining };
    return {
        evidence: {
            mode: settings.mode,
            plan,
            ...(recorded?.record ? { previous: recorded.record } : {}),
            lineage: { source: 'settings', fingerprint, ...(await readCommit(site.workspace)), conflicts: [] },
        },
        inputs,
        notices: [],
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/plan/read-record.js




const largestRecord = 16 * 1024 * 1024;
function readRecord(path, workspace) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    const name = (0,external_node_path_.relative)(workspace, absolute).split(external_node_path_.sep).join('/');
    const unreadable = (reason) => ({ path: name, problem: { change: 'unreadable', reason } });
    if (!(0,external_node_fs_.existsSync)(absolute))
        return { path: name, problem: { change: 'missing', reason: 'it is not there' } };
    const stats = (0,external_node_fs_.lstatSync)(absolute);
    if (!stats.isFile())
        return unreadable('it is no regular file');
    if (stats.size > largestRecord)
        return unreadable('it is far too large');
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(absolute);
    }
    catch (error) {
        return unreadable(`it cannot be read (${error.code})`);
    }
    const parsed = parseRecord(bytes.toString('utf8'));
    return 'problem' in parsed
        ? unreadable(parsed.problem)
        : {
            path: name,
            record: parsed.record,
            input: { name: 'record', path: name, sha256: sha256Of(bytes.toString('latin1')) },
        };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/refuse-settings.js






function refuseSettings(settings, workspace) {
    const { mode, command, inputs, log, series, labels, record } = settings;
    const problems = [];
    if (mode === 'plan' && inputs === undefined)
        problems.push('mode=plan needs the setting "inputs": the files that the training depends on.');
    if (mode === 'run' && command === undefined)
        problems.push('mode=run needs the setting "command": what trains.');
    if (mode === 'run' && record !== undefined && inputs === undefined)
        problems.push('With "record" the setting "inputs" is needed: without it nobody could tell when to train again.');
    if (mode === 'judge' && log === undefined)
        problems.push('mode=judge needs the setting "log": the file that the training wrote.');
    if (command !== undefined && !settings.shell) {
        const words = commandWords(command);
        if ('problem' in words)
            problems.push(`The setting "command" cannot be started as it is: ${words.problem}`);
    }
    if (series !== undefined)
        problems.push(...wantedSeries(series).problems);
    if (labels !== undefined && settings['trivial-metric'] === undefined)
        problems.push('"labels" needs "trivial-metric": what the validation series measures.');
    if (settings['trivial-metric'] !== undefined && labels === undefined)
        problems.push('"trivial-metric" needs "labels": the true labels of the validation rows.');
    if (mode === 'run' && settings['memory-budget'] !== undefined && !canWatch())
        problems.push('"memory-budget" needs /proc, which this system does not have: run on Linux, or take it out.');
    for (const path of [record, ...(settings.results ?? [])])
        if (path !== undefined && !(0,find_files/* inside */.nx)((0,external_node_path_.resolve)(workspace, path), workspace))
            problems.push(`"${path}" lies outside the workspace: choose a path in it for "record" and "results".`);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/gather.js





async function gather(settings, site) {
    refuseSettings(settings, site.workspace);
    const taken = await takeFingerprint(settings, site);
    const recorded = settings.record === undefined ? undefined : readRecord(settings.record, site.workspace);
    const common = [...taken.inputs, ...(recorded?.input ? [recorded.input] : [])];
    return settings.mode === 'judge'
        ? gatherLog(settings, site, taken.fingerprint, recorded, common)
        : gatherPlan(settings, site, taken.fingerprint, recorded, common);
}

// EXTERNAL MODULE: ./build/js/shared/report/advice.js
var advice = __webpack_require__(91901);
;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/thin.js
function thin(steps, values, most) {
    const n = values.length;
    const all = values.map((value, i) => ({ step: steps[i], value }));
    if (n <= most)
        return all;
    const buckets = Math.floor(most / 2);
    const kept = new Set([0, n - 1]);
    for (let bucket = 0; bucket < buckets; bucket++) {
        const [from, to] = [Math.floor((bucket * n) / buckets), Math.floor(((bucket + 1) * n) / buckets)];
        let [low, high] = [from, from];
        for (let i = from; i < to; i++) {
            const value = values[i];
            if (!Number.isFinite(values[low]) || value < values[low])
                low = i;
            if (!Number.isFinite(values[high]) || value > values[high])
                high = i;
        }
        kept.add(low).add(high);
        for (let i = from; i < to; i++)
            if (!Number.isFinite(values[i])) {
                kept.add(i);
                break;
            }
    }
    return [...kept].sort((a, b) => a - b).map((i) => all[i]);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/present.js




const mostChanges = 30;
const mostPoints = 400;
function present(evidence, checks, combined) {
    const open = (0,advice/* openChecks */._)(checks);
    return {
        summary: summaryOf(evidence, open, combined),
        whatToDo: (0,advice/* adviceOf */.w)(open),
        sections: [
            ...(evidence.plan ? changesSection(evidence.plan) : []),
            ...(evidence.run ? [runSection(evidence.run)] : []),
            ...(evidence.log ? curvesSection(evidence.log.series) : []),
            ...(evidence.log ? [seriesSection(evidence.log.series)] : []),
            lineageSection(evidence.lineage),
        ],
    };
}
function summaryOf(evidence, open, combined) {
    const [first] = open;
    const waived = combined.waivedOnly ? 'Passed because everything that could decide is waived. ' : '';
    const warned = combined.warnings > 0 ? ` (${counted(combined.warnings, 'warning')})` : '';
    switch (combined.verdict) {
        case 'pass':
            return `${waived}${passed(evidence)}${warned}`;
        case 'fail': {
            const failed = open.filter(({ outcome }) => outcome === 'fail');
            const others = failed.length > 1 ? ` (and ${counted(failed.length - 1, 'more check')})` : '';
            return failed[0] ? `${failed[0].reason}${others}` : 'A check failed.';
        }
        case 'inconclusive':
            return first ? `Not decided: ${first.reason}` : 'Nothing was decided.';
        default:
            return first ? `Not measured: ${first.reason}` : 'No check of severity error was executed: nothing was decided.';
    }
}
function passed({ mode, plan, run, log }) {
    if (log) {
        const names = log.series.map(({ name }) => JSON.stringify(name)).join(', ');
        return `The training log is whole and its series are as they should be: ${names}.`;
    }
    if (run)
        return `The training ended well after ${words_short(run.seconds)} seconds${run.recorded ? ', and its record was written' : ''}.`;
    if (!plan?.needsTraining)
        return 'The training need not run: nothing that it depends on changed since the recorded one.';
    return mode === 'plan' ? `The training has to run: ${whyOf(plan.changes)}.` : 'The training was not needed.';
}
function whyOf(changes) {
    const [first] = changes;
    if (!first)
        return 'it is asked for';
    if (first.part === 'record')
        return first.change === 'missing'
            ? 'there is no record of an earlier one'
            : 'the record of the earlier one cannot be read';
    const named = changes.slice(0, 3).map(({ name, change }) => `${JSON.stringify(name.slice(0, 60))} (${change})`);
    return `${named.join(', ')}${changes.length > 3 ? ` and ${changes.length - 3} more` : ''}`;
}
function changesSection({ changes }) {
    if (changes.length === 0)
        return [];
    const value = (of) => (of === undefined ? '' : [{ code: String(of) }]);
    return [
        {
            title: 'Why the training has to run',
            weight: 'main',
            blocks: [
                {
                    kind: 'table',
                    ...(changes.length > mostChanges ? { caption: `The first ${mostChanges} of ${changes.length}.` } : {}),
                    columns: [{ title: 'Part' }, { title: 'Name' }, { title: 'Change' }, { title: 'Before' }, { title: 'Now' }],
                    rows: changes
                        .slice(0, mostChanges)
                        .map(({ part, name, change, before, after }) => [
                        part,
                        [{ code: name }],
                        change,
                        value(before),
                        value(after),
                    ]),
                },
            ],
        },
    ];
}
function runSection(run) {
    const ended = run.end === 'exited' ? `exit code ${run.exitCode}` : run.end === 'signal' ? `signal ${run.signal}` : run.end;
    return {
        title: 'The run',
        weight: 'main',
        blocks: [
            {
                kind: 'table',
                columns: [{ title: 'What' }, { title: 'Seen', align: 'right' }],
                rows: [
                    ['End', ended],
                    ['Time', `${words_short(run.seconds)} s`],
                    [
                        'Most memory',
                        run.peakMemory === null ? 'not told by this system' : `${words_short(run.peakMemory / 2 ** 20)} MiB`,
                    ],
                    ...run.results.map(({ path, sha256 }) => [
                        [{ code: path }],
                        sha256 === null ? 'missing' : [{ code: sha256.slice(0, 12) }],
                    ]),
                ],
            },
        ],
    };
}
function curvesSection(series) {
    const pair = series.filter(({ role }) => role !== 'watch');
    const others = series.filter(({ role }) => role === 'watch');
    const charts = [pair, ...others.map((each) => [each])].flatMap((group) => curveChart(group) ?? []);
    return charts.length === 0 ? [] : [{ title: 'Curves', weight: 'main', blocks: charts }];
}
function curveChart(series) {
    const lines = series.map((each) => ({ each, points: thin(each.steps, each.values, mostPoints) }));
    const values = lines.flatMap(({ each, points }) => points.map(({ step, value }) => ({ series: each.name, step, value: Number.isFinite(value) ? value : null })));
    if (!values.some(({ value }) => value !== null))
        return undefined;
    const breaks = series.flatMap(({ name, steps, values: all }) => steps.flatMap((step, i) => (Number.isFinite(all[i]) ? [] : [{ series: name, step }])));
    const best = series.flatMap((each) => {
        const at = bestOf(each);
        return at === undefined || each.role !== 'validation'
            ? []
            : [{ series: each.name, step: each.steps[at], value: each.values[at] }];
    });
    const x = { field: 'step', type: 'quantitative', title: 'step', scale: { zero: false, nice: false } };
    const y = { field: 'value', type: 'quantitative', title: null, scale: { zero: false } };
    const color = { field: 'series', type: 'nominal', title: null, sort: null, legend: { orient: 'top' } };
    const title = series.map(({ name }) => name).join(' and ');
    return {
        kind: 'chart',
        title,
        alt: `${series.map(altOf).join('; ')}.`,
        spec: {
            height: 220,
            layer: [
                {
                    data: { values },
                    mark: { type: 'line', interpolate: 'linear', invalid: 'break-paths-show-domains', strokeWidth: 1.5 },
                    encoding: { x, y, color },
                },
                { data: { values: best }, mark: { type: 'point', filled: true, size: 50 }, encoding: { x, y, color } },
                {
                    data: { values: breaks.slice(0, mostPoints) },
                    mark: { type: 'rule', strokeDash: [3, 3], color: '#d55e00' },
                    encoding: { x },
                },
            ],
        },
    };
}
function altOf(series) {
    const { name, steps, values } = series;
    const best = bestOf(series);
    const at = best === undefined ? '' : `, best ${words_short(values[best])} at step ${steps[best]}`;
    const bad = values.filter((value) => !Number.isFinite(value)).length;
    return `${name} from ${words_short(values[0])} at step ${steps[0]} to ${words_short(values.at(-1))} at step ${steps.at(-1)}${at}${bad > 0 ? `, ${bad} not finite` : ''}`;
}
function seriesSection(series) {
    return {
        title: 'Series',
        weight: 'details',
        blocks: [
            {
                kind: 'table',
                columns: [
                    { title: 'Series' },
                    { title: 'Role' },
                    { title: 'Points', align: 'right' },
                    { title: 'First', align: 'right' },
                    { title: 'Best', align: 'right' },
                    { title: 'At step', align: 'right' },
                    { title: 'Last', align: 'right' },
                    { title: 'Not finite', align: 'right' },
                ],
                rows: series.map((each) => {
                    const { name, role, direction, steps, values } = each;
                    const best = bestOf(each);
                    return [
                        [{ code: name }],
                        `${role}, ${direction === 'min' ? 'less' : 'more'} is better`,
                        String(values.length),
                        words_short(values[0]),
                        best === undefined ? '' : words_short(values[best]),
                        best === undefined ? '' : String(steps[best]),
                        words_short(values.at(-1)),
                        String(values.filter((value) => !Number.isFinite(value)).length),
                    ];
                }),
            },
        ],
    };
}
function lineageSection({ source, commit, clean, fingerprint }) {
    const rows = [
        ['Known from', source],
        ['Commit', commit === null ? 'not known' : [{ code: commit }, clean === false ? ' (with altered files)' : '']],
        ['Fingerprint', fingerprint === null ? 'not known' : [{ code: fingerprint.sha256 }]],
        ['Inputs', String(fingerprint?.inputs.length ?? 0)],
        ['Parameters', String(fingerprint?.parameters.length ?? 0)],
        ['Environment', fingerprint?.environmentLock.map(({ path }) => path).join(', ') || 'not known'],
    ];
    return {
        title: 'Where the training comes from',
        weight: 'details',
        blocks: [{ kind: 'table', columns: [{ title: 'What' }, { title: 'Value' }], rows }],
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/record.js


const record_mostChanges = 200;
function record({ mode, plan, run, log, trivial, lineage }) {
    return {
        mode,
        ...(plan
            ? {
                needsTraining: plan.needsTraining,
                fingerprint: plan.fingerprint?.sha256 ?? null,
                changes: plan.changes.slice(0, record_mostChanges).map(changeJson),
                changeCount: plan.changes.length,
            }
            : {}),
        ...(run
            ? {
                run: {
                    end: run.end,
                    exitCode: run.exitCode,
                    signal: run.signal,
                    seconds: run.seconds,
                    peakMemory: run.peakMemory,
                    leftBehind: run.leftBehind,
                    recorded: run.recorded,
                    changedInputs: run.changedInputs.slice(0, record_mostChanges).map(changeJson),
                    results: run.results.map(({ path, sha256 }) => ({ path, sha256 })),
                },
            }
            : {}),
        ...(log
            ? {
                log: {
                    format: log.format,
                    complete: log.problems.length === 0,
                    corrupt: log.corrupt,
                    records: log.records,
                    files: [...log.files],
                    stepColumn: log.stepColumn ?? null,
                    lastStep: log.lastStep ?? null,
                    plannedSteps: log.plannedSteps ?? null,
                    seconds: log.seconds ?? null,
                    replaced: log.replaced,
                },
                series: log.series.map(seriesJson),
            }
            : {}),
        ...(trivial ? { trivial: { metric: trivial.metric, value: trivial.value, labels: trivial.labels } } : {}),
        lineage: lineageJson(lineage),
    };
}
const changeJson = (change) => ({ ...change });
function lineageJson({ source, commit, clean, fingerprint, conflicts }) {
    return {
        source,
        commit,
        clean,
        fingerprint: fingerprint?.sha256 ?? null,
        inputs: fingerprint?.inputs.length ?? 0,
        parameters: fingerprint?.parameters.length ?? 0,
        environmentLock: fingerprint?.environmentLock.map(({ path, sha256 }) => ({ path, sha256 })) ?? [],
        command: fingerprint?.command ?? null,
        conflicts: [...conflicts],
    };
}
function seriesJson(series) {
    const { name, role, direction, source, steps, values, holes, unreadable } = series;
    const best = bestOf(series);
    const finite = values.every(Number.isFinite);
    const sign = direction === 'max' ? -1 : 1;
    const curve = finite ? curveOf(values.map((value) => sign * value)) : undefined;
    return {
        name,
        role,
        direction,
        source,
        points: values.length,
        first: numberOrNull(values[0]),
        best: best === undefined ? null : values[best],
        bestStep: best === undefined ? null : steps[best],
        last: numberOrNull(values.at(-1)),
        lastStep: steps.at(-1) ?? null,
        nonFinite: values.filter((value) => !Number.isFinite(value)).length,
        holes,
        unreadable,
        ...(curve
            ? { smoothed: { start: sign * curve.start, best: sign * curve.best, end: sign * curve.end, noise: curve.noise } }
            : {}),
    };
}
const numberOrNull = (value) => value !== undefined && Number.isFinite(value) ? value : null;

// EXTERNAL MODULE: ./build/js/shared/gates/training-gate/settings.js
var settings = __webpack_require__(89651);
;// CONCATENATED MODULE: ./build/js/shared/gates/training-gate/index.js






const gate = {
    ...settings/* face */.m,
    gather: gather,
    next: next,
    apply: apply,
    decide: decide,
    record: record,
    present: present,
    output: ({ mode, plan, run, log, previous }) => {
        const seconds = run?.seconds ?? previous?.seconds ?? log?.seconds;
        const memory = run ? run.peakMemory : previous?.peakMemory;
        return {
            'needs-training': mode === 'judge' || !plan ? '' : String(run ? !run.good : plan.needsTraining),
            fingerprint: plan?.fingerprint?.sha256 ?? '',
            'training-seconds': seconds === undefined ? '' : String(seconds),
            'peak-memory': memory === undefined || memory === null ? '' : String(memory),
        };
    },
};


/***/ }),

/***/ 84062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);

async function git(folder, args, input, env = {}) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const stdout = [];
    try {
        const { exitCode, stderr } = await getExecOutput('git', [...fixed.flatMap((setting) => ['-c', setting]), ...args], {
            cwd: folder,
            env: { ...environment(), ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
            ignoreReturnCode: true,
            silent: true,
            ...(input === undefined ? {} : { input: Buffer.from(input) }),
            listeners: { stdout: (data) => void stdout.push(Buffer.from(data)) },
        });
        return { exit: exitCode, stdout: Buffer.concat(stdout), stderr: stderr.trim() };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`git could not be run (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}): install git where the gate runs.`);
    }
}
const fixed = [
    'safe.directory=*',
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
];
const misleading = /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|NAMESPACE|CEILING_DIRECTORIES|ATTR_SOURCE|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/;
const environment = () => Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined && !misleading.test(entry[0])));


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


/***/ }),

/***/ 92757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);


const normalQuantile = (p) => _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(p, 0, 1);
const normalCdf = (z) => _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__(z, 0, 1);


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
