export const id = 949;
export const ids = [949];
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

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ claimReportFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _report_write_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7996);


const causes = {
    EEXIST: 'a file stands in its way',
    ENOTDIR: 'a part of the path is a file',
    ERR_FS_EISDIR: 'a folder has the name of a report',
    EISDIR: 'a folder has the name of a report',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    ENAMETOOLONG: 'the path is too long',
    ELOOP: 'a link leads back to itself',
    ENOENT: 'a link leads to nowhere',
};
/**
 * Makes the report folder and empties it of earlier reports before anything is measured: a run that is killed leaves no
 * verdict of an earlier one behind, and a folder that cannot be written is known at once.
 * @throws SettingsError when the folder cannot be written
 */
async function claimReportFolder(folder, { settings }, host) {
    try {
        await (0,_report_write_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .clearReports */ .ZG)(folder, host.workspace);
        return folder;
    }
    catch (error) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        if (/leads out of the workspace/.test(message))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([`The setting "report-dir": ${message}`]);
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (!Object.hasOwn(causes, code))
            throw error;
        const dir = settings['report-dir'] ?? folder;
        const shown = (dir.startsWith(`${host.workspace}/`) ? dir.slice(host.workspace.length + 1) : dir).slice(0, 200);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            `The reports cannot be written to "${shown}" (${causes[code]}): choose another "report-dir".`,
        ]);
    }
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ checkStatus),
/* harmony export */   gg: () => (/* binding */ orderChecks),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   jv: () => (/* binding */ checkStatuses),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/** In reading order. */
const checkStatuses = [
    'fail',
    'error',
    'inconclusive',
    'not-executed',
    'warning',
    'info',
    'waived',
    'pass',
];
const checkStatus = (check) => {
    if (check.outcome === 'pass')
        return 'pass';
    if (check.waiver !== undefined)
        return 'waived';
    return check.severity === 'error' ? check.outcome : check.severity;
};
/** Words for a reader; `warning` says of what kind, because a warning that was not measured is not one that failed. */
const statusWords = (check) => {
    const status = checkStatus(check);
    if (status === 'not-executed')
        return 'not executed';
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
    const counts = { fail: 0, error: 0, inconclusive: 0, 'not-executed': 0, warning: 0, info: 0, waived: 0, pass: 0 };
    for (const check of checks)
        counts[checkStatus(check)] += 1;
    return { ...counts, total: checks.length };
};
/** Reading order; within a status the order in which the gate lists its checks. */
const orderChecks = (checks) => [...checks].sort((a, b) => checkStatuses.indexOf(checkStatus(a)) - checkStatuses.indexOf(checkStatus(b)));


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   ZG: () => (/* binding */ clearReports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3005);




const reportFiles = {
    json: 'report.json',
    md: 'report.md',
    html: 'report.html',
    junit: 'junit.xml',
    sarif: 'report.sarif',
};
const defaultLimitBytes = 1_000_000;
/**
 * Writes the chosen reports and returns their paths, in the order of `reportFormats`. All reports of an earlier run are
 * removed first: neither a format that is no longer chosen nor a renderer that fails leaves an old verdict behind.
 * Each file appears whole or not at all.
 */
const writeReports = async (document, options) => {
    const dir = await clearReports(options.dir, options.workspace);
    const written = [];
    for (const format of _settings_common_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFormats */ .zX.filter((each) => options.formats.has(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, reportFiles[format]);
        await replaceFile(path, await render(format, document, options.limitBytes ?? defaultLimitBytes));
        written.push(path);
    }
    return written;
};
/** Makes the folder and removes all reports of an earlier run from it. Returns its absolute path. */
const clearReports = async (folder, workspace) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, folder);
    await refuseLinkOut(dir, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { recursive: true });
    for (const name of Object.values(reportFiles))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { force: true });
    return dir;
};
/** Renderers are loaded when they are used, so that a run that writes JSON starts without the others. */
const render = async (format, document, limitBytes) => {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 7832))).renderJson(document.report);
        case 'md':
            return (await __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 6449))).renderMarkdown(document, { limitBytes });
        case 'html':
            return (await __webpack_require__.e(/* import() */ 446).then(__webpack_require__.bind(__webpack_require__, 5446))).renderHtml(document);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 252).then(__webpack_require__.bind(__webpack_require__, 2252))).renderJunit(document);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 4621))).renderSarif(document);
    }
};
const replaceFile = async (path, text) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        // `wx` does not follow a link that somebody put there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
};
const refuseLinkOut = async (dir, workspace) => {
    if (!isInside(dir, workspace))
        return;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const real = await realOfNearest(dir);
    if (!isInside(real, root))
        throw new Error(`The report directory '${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, dir)}' leads out of the workspace by a symbolic link: remove the link or choose another report-dir.`);
};
const isInside = (path, root) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
};
/** The real path of the nearest directory that exists; making the rest fails where one of them is a link to nowhere. */
const realOfNearest = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path)
            throw error;
        return realOfNearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    }
};


/***/ }),

/***/ 1949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  t3: () => (/* binding */ reportFolder),
  runGate: () => (/* binding */ runGate),
  Q8: () => (/* binding */ unmeasured)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(3903);
;// CONCATENATED MODULE: ./build/js/shared/report/report.js
const schemaVersion = 1;

// EXTERNAL MODULE: ./build/js/shared/report/check-status.js
var check_status = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/js/shared/report/report-document.js

/** Joins what was found with how a gate says it, checks in reading order. */
const reportDocument = (report, presentation) => ({
    title: report.name ?? report.gate,
    report,
    presentation,
    checks: (0,check_status/* orderChecks */.gg)(report.checks),
});

// EXTERNAL MODULE: ./build/js/shared/report/write-reports.js
var write_reports = __webpack_require__(7996);
// EXTERNAL MODULE: ./build/js/shared/report-folder.js
var report_folder = __webpack_require__(9539);
// EXTERNAL MODULE: ./build/js/shared/text/shell-word.js
var shell_word = __webpack_require__(2407);
;// CONCATENATED MODULE: ./build/js/shared/reproduce.js

/** The command line that gives a verdict again: what was given, without secrets and without where reports go. */
function reproduceCommand(gate, table, settings, given) {
    const words = ['mlops-gates', gate];
    for (const name of Object.keys(table)) {
        if (!given.has(name) || table[name]?.secret || name === 'report-dir' || name === 'reports')
            continue;
        const value = settings[name];
        if (value === undefined)
            continue;
        const text = Array.isArray(value)
            ? value.join(value.some((item) => String(item).includes(',')) ? '\n' : ',')
            : String(value);
        words.push(`--${name}`, (0,shell_word/* shellWord */.r)(text));
    }
    return words.join(' ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/js/shared/subject.js




/**
 * What was judged, by digest: `<role>=<path>` is hashed, `<role>=sha256:<digest>` is taken as given.
 * @throws SettingsError when an entry is malformed; EvidenceError when a file is not there
 */
async function hashSubjects(entries, workspace) {
    const parsed = entries.map((entry) => ({ entry, parts: /^([A-Za-z][\w-]*)=(.+)$/s.exec(entry) }));
    const problems = parsed
        .filter(({ parts }) => !parts || (/^sha256:/i.test(parts[2]) && !/^sha256:[0-9a-f]{64}$/i.test(parts[2])))
        .map(({ entry }) => `"subject" holds "${entry}": write <role>=<path> or <role>=sha256:<64 hexadecimal digits>.`);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    const subjects = [];
    for (const { parts } of parsed) {
        const [, role, what] = parts;
        if (/^sha256:/i.test(what)) {
            subjects.push({ role, name: role, sha256: what.slice(7).toLowerCase() });
            continue;
        }
        for (const file of await (0,find_files/* findFiles */.lY)(what, { root: workspace }))
            subjects.push({ role, name: file.name, sha256: await sha256OfFile(file) });
    }
    return subjects.sort((a, b) => (`${a.role}\0${a.name}` < `${b.role}\0${b.name}` ? -1 : 1));
}
async function sha256OfFile({ path, name }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path))
            hash.update(chunk);
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`The subject "${name}" cannot be read (${error.code ?? (0,errors/* messageOf */.bD)(error)}): grant read access.`);
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/js/shared/verdict/combine.js
const worstFirst = ['fail', 'error', 'inconclusive', 'pass'];
/** What this tool does not execute was not measured. */
const measured = (outcome) => (outcome === 'not-executed' ? 'error' : outcome);
/**
 * The verdict is the worst outcome among the checks of severity `error`, in the order fail > error > inconclusive > pass.
 * Waived checks leave the combination. Where no check of severity `error` was executed the verdict is `error`:
 * a gate that compared nothing does not pass.
 */
function combine(checks) {
    const open = checks.filter((check) => check.waiver === undefined);
    const deciding = open.filter((check) => check.severity === 'error');
    const waived = checks.some((check) => check.waiver !== undefined && check.severity === 'error');
    const outcomes = new Set(deciding.map((check) => measured(check.outcome)));
    const waivedOnly = deciding.length === 0 && waived;
    const verdict = waivedOnly ? 'pass' : (worstFirst.find((outcome) => outcomes.has(outcome)) ?? 'error');
    const notPassed = (severity) => open.filter((check) => check.severity === severity && check.outcome !== 'pass').length;
    return {
        verdict,
        passed: verdict === 'pass',
        failedChecks: notPassed('error'),
        warnings: notPassed('warning'),
        waivedOnly,
        ...(verdict === 'error'
            ? { cause: deciding.some((check) => check.cause === 'outside') ? 'outside' : 'evidence' }
            : {}),
    };
}

// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(8674);
;// CONCATENATED MODULE: ./build/js/shared/verdict/waive.js
/**
 * Marks the checks that a waiver covers. Any outcome but `pass` can be waived; the check stays visible.
 * @param today ISO date, UTC
 */
function waive(checks, waivers, run, today) {
    const notices = [];
    const valid = new Map();
    for (const waiver of waivers) {
        if (waiver.run !== run)
            continue;
        if (waiver.expires < today)
            notices.push(`The waiver of ${waiver.check} (${waiver.owner}) expired on ${waiver.expires} and no longer waives.`);
        else if (!checks.some((check) => check.id === waiver.check))
            notices.push(`The waiver of ${waiver.check} (${waiver.owner}) matches no check of this run.`);
        else
            valid.set(waiver.check, waiver);
    }
    return {
        notices,
        checks: checks.map((check) => {
            const waiver = valid.get(check.id);
            if (!waiver || check.outcome === 'pass')
                return check;
            const { owner, reason, expires } = waiver;
            return { ...check, waiver: { owner, reason, expires } };
        }),
    };
}

// EXTERNAL MODULE: ./build/js/shared/version.js
var version = __webpack_require__(4878);
;// CONCATENATED MODULE: ./build/js/shared/run.js












/** The whole flow of a gate. Settings are already settled (`settle.ts`). */
async function runGate(gate, settled, host) {
    const started = host.now();
    const folder = await (0,report_folder/* claimReportFolder */.X)(reportFolder(gate, settled, host), settled, host);
    const judged = await judge(gate, settled, host);
    return conclude(gate, settled, judged, folder, started, host);
}
/** Gather, then decide. What stops a gate before it has evidence becomes its only check; settings errors pass through. */
async function judge(gate, { settings }, host) {
    try {
        const subjects = await hashSubjects(settings.subject ?? [], host.workspace);
        const { evidence, ...gathered } = await gate.gather(settings, host);
        return {
            ...gathered,
            subjects,
            checks: gate.decide(evidence, settings),
            evidence: gate.record(evidence, settings),
            present: (checks, combined) => gate.present(evidence, checks, combined, settings),
            outputs: gate.output(evidence),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe || error instanceof errors/* OutsideError */.Cp))
            throw error;
        const cause = error instanceof errors/* OutsideError */.Cp ? 'outside' : 'evidence';
        return unmeasured(`${gate.name}.measured`, 'the evidence can be gathered', cause, error.message, []);
    }
}
/** A run of which nothing was measured: one check with outcome `error`. */
function unmeasured(id, expected, cause, reason, whatToDo) {
    const check = {
        id,
        title: expected,
        outcome: 'error',
        severity: 'error',
        cause,
        observed: null,
        expected,
        reason,
    };
    return {
        checks: [check],
        subjects: [],
        inputs: [],
        notices: [],
        evidence: {},
        present: () => ({ summary: reason, whatToDo, sections: [] }),
        outputs: {},
    };
}
const reportFolder = (face, { settings, name }, host) => (0,external_node_path_.resolve)(host.workspace, settings['report-dir'] ?? (0,external_node_path_.join)('mlops-gates-report', name ?? face.name));
/** Waivers, verdict, words, report files, host. */
async function conclude(face, { settings, given, name, policy, waivers, notices }, judged, folder, started, host) {
    const ids = judged.checks.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    // waivers and history hold on to ids: two checks of one id would share them
    if (twice !== undefined)
        throw new Error(`two checks have the id ${twice}`);
    const waived = waive(judged.checks, waivers, name ?? '', started.toISOString().slice(0, 10));
    const combined = combine(waived.checks);
    const presentation = judged.present(waived.checks, combined);
    const code = (0,faces/* exitCode */.I$)(combined, { reportOnly: settings['report-only'], onInconclusive: settings['on-inconclusive'] });
    const report = {
        schemaVersion: schemaVersion,
        gate: face.name,
        ...(name === undefined ? {} : { name }),
        verdict: combined.verdict,
        passed: combined.passed,
        summary: presentation.summary,
        checks: waived.checks,
        subjects: judged.subjects,
        inputs: judged.inputs,
        ...(policy === undefined ? {} : { policy }),
        ...(judged.engine === undefined ? {} : { engine: judged.engine }),
        seed: settings.seed,
        reportOnly: settings['report-only'],
        onInconclusive: settings['on-inconclusive'],
        tool: { name: 'mlops-gates', version: version/* version */.r },
        notices: [...notices, ...judged.notices, ...waived.notices],
        evidence: judged.evidence,
        reproduce: reproduceCommand(face.name, face.settings, settings, given),
        execution: {
            startedAt: started.toISOString(),
            durationMs: host.now().getTime() - started.getTime(),
            host: host.name,
            exitCode: code,
        },
    };
    const document = reportDocument(report, presentation);
    const files = await (0,write_reports/* writeReports */.Li)(document, {
        dir: folder,
        formats: new Set(settings.reports),
        workspace: host.workspace,
    });
    await host.publish({
        document,
        files,
        folder,
        outputs: { ...judged.outputs, ...outputsOf(report, combined, folder, files) },
    });
    return { verdict: combined.verdict, exitCode: code };
}
function outputsOf(report, combined, folder, files) {
    return {
        verdict: report.verdict,
        passed: String(report.passed),
        summary: report.summary,
        'failed-checks': String(combined.failedChecks),
        warnings: String(combined.warnings),
        'report-path': folder,
        'report-json-path': files.find((file) => file.endsWith('report.json')) ?? '',
    };
}


/***/ })

};
