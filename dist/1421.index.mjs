export const id = 1421;
export const ids = [1421];
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

/***/ 84095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uM: () => (/* binding */ changeMark),
  S4: () => (/* binding */ judge),
  Q8: () => (/* binding */ unmeasured)
});

// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/policy/protect.js
var protect = __webpack_require__(17510);
// EXTERNAL MODULE: ./build/js/shared/policy/protected-path.js
var protected_path = __webpack_require__(74979);
;// CONCATENATED MODULE: ./build/js/shared/policy/deciding-files.js






function decidingFiles(host, base) {
    const known = new Map();
    const versionsOf = async (setting, path) => {
        const found = known.get(path) ?? (await readVersions(setting, path, host, base));
        known.set(path, found);
        return found;
    };
    return {
        site: (version) => ({
            workspace: host.workspace,
            now: host.now,
            progress: host.progress,
            echo: host.echo,
            mask: host.mask,
            warn: host.warn,
            decidingFile: async (setting, path) => {
                const { name, base, head } = await versionsOf(setting, path);
                const bytes = version === 'base' ? (base ?? head) : (head ?? base);
                if (bytes === undefined)
                    throw new errors/* SettingsError */.GN([`The setting "${setting}" names no file: ${path}`]);
                return { name, bytes };
            },
        }),
        differ: () => [...known.values()].some(({ base, head }) => base && head && !base.equals(head)),
        notices: () => (base === undefined ? [] : [...known.values()].flatMap((file) => noticeOf(file) ?? [])),
    };
}
function noticeOf({ name, base, head, elsewhere }) {
    return elsewhere === undefined
        ? (0,protect/* judgedVersions */.P)(base?.toString('latin1'), head?.toString('latin1'), name).notice
        : `Not protected: ${name} comes from ${elsewhere}, not from the repository that is changed.`;
}
async function readVersions(setting, path, host, base) {
    if (base === undefined)
        return headOnly(setting, path, host);
    const absolute = (0,protected_path/* protectedPath */.E)(path, host.workspace, setting);
    const exists = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) !== undefined;
    // a pattern that the change resolves could name another file than the one that is protected
    if (!exists && (0,find_files/* looksLikePattern */.M_)(path))
        throw new errors/* SettingsError */.GN([
            `The setting "${setting}" is "${path}": it decides how a change is judged, so name the one file, without wildcards.`,
        ]);
    const found = await base.read(absolute);
    if (found.kind !== 'file')
        return {
            ...(await headOnly(setting, path, host)),
            ...(found.kind === 'elsewhere' ? { elsewhere: found.repository } : {}),
        };
    if (exists)
        return { ...(await headOnly(setting, path, host)), base: found.bytes };
    return { name: (0,external_node_path_.relative)(host.workspace, absolute).split(external_node_path_.sep).join('/'), base: found.bytes };
}
async function headOnly(setting, path, host) {
    try {
        const [file, other] = await (0,find_files/* findFiles */.lY)(path, { root: host.workspace });
        if (file && other)
            throw new errors/* SettingsError */.GN([
                `The setting "${setting}" names several files ("${file.name}", "${other.name}"): name one.`,
            ]);
        if (file)
            return { name: file.name, head: (0,find_files/* readSmallFile */.EW)(file) };
    }
    catch (error) {
        throw error instanceof errors/* EvidenceError */.oe ? new errors/* SettingsError */.GN([`The setting "${setting}": ${error.message}`]) : error;
    }
    throw new errors/* SettingsError */.GN([`The setting "${setting}" names no file: ${path}`]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

;// CONCATENATED MODULE: ./build/js/shared/judge.js



/**
 * Gathers and decides. Where a change alters a file that decides, both versions are judged: the target branch's, so that no
 * change moves its own thresholds, and the change's, which holds once it is merged.
 */
async function judge(gate, settled, host) {
    const files = decidingFiles(host, settled.base);
    const judgeBy = (site) => judgeVersion(gate, settled, site);
    const base = await judgeBy(files.site('base')).catch((error) => {
        if (error instanceof errors/* SettingsError */.GN && files.differ())
            return error;
        throw error;
    });
    // the world is changed once: by what the target branch says
    if (!files.differ() || (gate.apply && !(base instanceof errors/* SettingsError */.GN)))
        return withNotices(base, files.notices());
    const head = await judgeBy(files.site('head'));
    if (base instanceof errors/* SettingsError */.GN)
        return withNotices(head, [
            `Not protected: the target branch's version cannot be used (${base.problems[0]}). It is judged by the version of this change.`,
        ]);
    return withNotices(bothVersions(gate, base, head), files.notices());
}
const withNotices = (judged, notices) => ({
    ...judged,
    notices: [...notices, ...judged.notices],
});
/** What stops a gate before it has evidence becomes its only check; settings errors pass through. */
async function judgeVersion(gate, { settings }, site) {
    try {
        const subjects = await hashSubjects(settings.subject ?? [], site.workspace);
        const { evidence: first, ...gathered } = await gate.gather(settings, site);
        const evidence = await applied(gate, first, settings, site);
        return {
            ...gathered,
            gathered: { evidence },
            subjects,
            checks: gate.decide(evidence, settings),
            evidence: gate.record(evidence, settings),
            present: (checks, combined) => gate.present(evidence, checks, combined, settings),
            outputs: gate.output(evidence),
        };
    }
    catch (error) {
        return notMeasured(gate, error);
    }
}
/** Changes the world one action at a time, until the gate knows of nothing more to do. */
async function applied(gate, first, settings, site) {
    let evidence = first;
    for (;;) {
        const action = gate.next?.(evidence, settings);
        if (action === undefined || !gate.apply)
            return evidence;
        const before = evidence;
        evidence = await gate.apply(action, before, settings, site);
        if (evidence === before)
            throw new Error(`${gate.name}: apply returned the evidence as it was, and would be asked for ever`);
    }
}
function notMeasured(gate, error) {
    if (!(error instanceof errors/* EvidenceError */.oe || error instanceof errors/* OutsideError */.Cp))
        throw error;
    const cause = error instanceof errors/* OutsideError */.Cp ? 'outside' : 'evidence';
    return unmeasured(`${gate.name}.measured`, 'the evidence can be gathered', cause, error.message, []);
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
/** Marks the id of a check by the change's version of a file, where it says something else than the target branch's. */
const changeMark = '[change]';
function bothVersions(gate, base, head) {
    const before = new Map(base.checks.map((check) => [check.id, check]));
    const after = new Map(head.checks.map((check) => [check.id, check]));
    const loosened = base.gathered && head.gathered ? (gate.loosened?.(base.gathered.evidence, head.gathered.evidence) ?? []) : [];
    return {
        ...base,
        present: (checks, combined) => {
            const presented = base.present(checks, combined);
            return loosened.length === 0
                ? presented
                : { ...presented, whatToDo: [...presented.whatToDo, approval(loosened.length)] };
        },
        checks: [
            // lines are those of the checkout, where a reader looks
            ...base.checks.map((check) => relocated(check, after.get(check.id))),
            ...head.checks
                .filter((check) => !says(before.get(check.id), check))
                .map((check) => ({ ...check, id: `${check.id}${changeMark}` })),
        ],
        inputs: [
            ...base.inputs,
            ...head.inputs
                .filter(({ path, sha256 }) => !base.inputs.some((input) => input.path === path && input.sha256 === sha256))
                .map((input) => ({ ...input, name: `${input.name} ${changeMark}` })),
        ],
        notices: [...loosened.map(loosenedNotice), ...new Set([...base.notices, ...head.notices])],
        evidence: { ...base.evidence, ...(loosened.length > 0 ? { loosened: loosened.map((rule) => ({ ...rule })) } : {}) },
    };
}
const approval = (count) => `This change loosens ${count === 1 ? 'one rule' : `${count} rules`}, named above: whoever approves it approves that.`;
const loosenedNotice = ({ id, before, after }) => `Loosened by this change: ${id}: before: ${before}; after: ${after}.`;
function relocated(check, head) {
    const { location, ...rest } = check;
    return head?.location ? { ...rest, location: head.location } : rest;
}
const says = (before, after) => before !== undefined &&
    before.title === after.title &&
    before.expected === after.expected &&
    before.severity === after.severity &&
    before.outcome === after.outcome &&
    JSON.stringify(before.observed) === JSON.stringify(after.observed);


/***/ }),

/***/ 17510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ judgedVersions),
/* harmony export */   y: () => (/* binding */ protect)
/* harmony export */ });
/** The base-ref rules of the design, section 4. Pure. */
function protect({ base, head, isChange, run, given, settings }) {
    const find = (policy) => policy?.runs.find((each) => each.name === run);
    const decided = (policy, notices, refused = []) => ({
        run: find(policy),
        policy,
        waivers: policy?.waivers.filter((waiver) => waiver.run === run) ?? [],
        refused,
        notices,
    });
    if (!isChange)
        return decided(head, []);
    if (!find(base))
        return {
            ...decided(head, find(head)
                ? [
                    `New: not yet protected. The target branch has no run "${run}": it is judged by the version of this change.`,
                ]
                : []),
        };
    const refused = given.filter((name) => settings[name]?.decides === true && name !== 'policy' && name !== 'policy-sha256');
    return decided(base, changeOf(find(base), find(head)), refused);
}
function changeOf(base, head) {
    if (base === undefined)
        return [];
    if (head === undefined)
        return [`The change takes the run "${base.name}" out of the policy: it is judged all the same.`];
    // the line where a run stands says nothing of how it judges
    const { line: _base, ...before } = base;
    const { line: _head, ...after } = head;
    return JSON.stringify(before) === JSON.stringify(after)
        ? []
        : [`The run "${base.name}" differs from the target branch: the target branch's version decides.`];
}
/** In which versions a file that decides (a contract) is judged: both, where the change touches it. Pure. */
function judgedVersions(base, head, name) {
    if (base === undefined)
        return { versions: ['head'], notice: `New: not yet protected. The target branch has no ${name}.` };
    if (head === undefined)
        return { versions: ['base'], notice: `The change removes ${name}: the target branch's version decides.` };
    return base === head
        ? { versions: ['base'] }
        : { versions: ['base', 'head'], notice: `The change alters ${name}: it is judged in both versions.` };
}


/***/ }),

/***/ 74979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ protectedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2128);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83903);




/**
 * Where a file that decides lies in the workspace, by its name there: the target branch is asked for it by that name.
 * Links above the workspace are resolved (a runner's folder may be one); links in it are not, a change may have made them.
 * @param workspace absolute, links resolved
 * @throws SettingsError when the name does not lie in the workspace
 */
function protectedPath(path, workspace, setting) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if ((0,_engine_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(absolute, workspace))
        return absolute;
    const top = ancestors(absolute).find((folder) => realOf(folder) === workspace);
    if (top !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, absolute));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN([
        `The setting "${setting}" is "${path}", which lies outside the workspace by its name, so the target branch cannot be asked for it: write it relative to the workspace.`,
    ]);
}
/** Outermost first. */
const ancestors = (path) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return folder === path ? [] : [...ancestors(folder), folder];
};
function realOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 69539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ claimReportFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _report_write_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37996);


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

/***/ 57520:
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

/***/ 74089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportDocument)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);

/** Joins what was found with how a gate says it, checks in reading order. */
const reportDocument = (report, presentation) => ({
    title: report.name ?? report.gate,
    report,
    presentation,
    checks: (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .orderChecks */ .gg)(report.checks),
});


/***/ }),

/***/ 37996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   ZG: () => (/* binding */ clearReports),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33005);




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
            return (await __webpack_require__.e(/* import() */ 7832).then(__webpack_require__.bind(__webpack_require__, 27832))).renderJson(document.report);
        case 'md':
            return (await __webpack_require__.e(/* import() */ 6123).then(__webpack_require__.bind(__webpack_require__, 86123))).renderMarkdown(document, { limitBytes });
        case 'html':
            return (await __webpack_require__.e(/* import() */ 5446).then(__webpack_require__.bind(__webpack_require__, 95446))).renderHtml(document);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 2252).then(__webpack_require__.bind(__webpack_require__, 32252))).renderJunit(document);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 4621).then(__webpack_require__.bind(__webpack_require__, 24621))).renderSarif(document);
    }
};
/** The file appears whole or not at all. */
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

/***/ 81421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude),
  reportFolder: () => (/* binding */ reportFolder),
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/judge.js + 2 modules
var judge = __webpack_require__(84095);
// EXTERNAL MODULE: ./build/js/shared/report/redact.js
var redact = __webpack_require__(52016);
;// CONCATENATED MODULE: ./build/js/shared/report/report.js
const schemaVersion = 1;

// EXTERNAL MODULE: ./build/js/shared/report/report-document.js
var report_document = __webpack_require__(74089);
// EXTERNAL MODULE: ./build/js/shared/report/write-reports.js
var write_reports = __webpack_require__(37996);
// EXTERNAL MODULE: ./build/js/shared/report-folder.js
var report_folder = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/js/shared/text/shell-word.js
var shell_word = __webpack_require__(62407);
;// CONCATENATED MODULE: ./build/js/shared/reproduce.js

/** The command line that gives a verdict again: what was given, without secrets and without where reports go.
 * @param base git ref of the target branch, where a change was judged */
function reproduceCommand(gate, table, settings, given, base) {
    const words = ['mlops-gates', gate];
    for (const name of Object.keys(table)) {
        if (!given.has(name) || table[name]?.secret || name === 'report-dir' || name === 'reports')
            continue;
        const value = settings[name];
        if (value === undefined)
            continue;
        const text = table[name]?.type === 'rules'
            ? JSON.stringify(value)
            : Array.isArray(value)
                ? value.join(value.some((item) => String(item).includes(',')) ? '\n' : ',')
                : String(value);
        words.push(`--${name}`, (0,shell_word/* shellWord */.r)(text));
    }
    if (base !== undefined)
        words.push('--base', (0,shell_word/* shellWord */.r)(base));
    return words.join(' ');
}

// EXTERNAL MODULE: ./build/js/shared/verdict/combine.js
var combine = __webpack_require__(27841);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
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
var version = __webpack_require__(44878);
;// CONCATENATED MODULE: ./build/js/shared/run.js












/** The whole flow of a gate. Settings are already settled (`settle.ts`). */
async function runGate(gate, settled, host) {
    const started = host.now();
    const folder = await (0,report_folder/* claimReportFolder */.X)(reportFolder(gate, settled, host), settled, host);
    const judged = await (0,judge/* judge */.S4)(gate, settled, host);
    return conclude(gate, settled, judged, folder, started, host);
}
const reportFolder = (face, { settings, name }, host) => (0,external_node_path_.resolve)(host.workspace, settings['report-dir'] ?? (0,external_node_path_.join)('mlops-gates-report', name ?? face.name));
/** Waivers, verdict, words, report files, host. */
async function conclude(face, { settings, given, name, policy, waivers, notices, base }, judged, folder, started, host) {
    const ids = judged.checks.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    // waivers and history hold on to ids: two checks of one id would share them
    if (twice !== undefined)
        throw new Error(`two checks have the id ${twice}`);
    const waived = waive(judged.checks, forBothVersions(waivers, ids), name ?? '', started.toISOString().slice(0, 10));
    const combined = (0,combine/* combine */.kg)(waived.checks);
    const presentation = judged.present(waived.checks, combined);
    const onInconclusive = (0,combine/* onInconclusiveOf */.Fw)(waived.checks, settings['on-inconclusive']);
    const code = (0,faces/* exitCode */.I$)(combined, { reportOnly: settings['report-only'], onInconclusive });
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
        onInconclusive,
        tool: { name: 'mlops-gates', version: version/* version */.r },
        notices: [...notices, ...judged.notices, ...waived.notices],
        evidence: judged.evidence,
        reproduce: judged.reproduce ?? reproduceCommand(face.name, face.settings, settings, given, base?.ref),
        execution: {
            startedAt: started.toISOString(),
            durationMs: host.now().getTime() - started.getTime(),
            host: host.name,
            exitCode: code,
        },
    };
    // before anything is escaped: an escaped secret is no longer found
    const document = (0,redact/* redactValue */.FI)((0,report_document/* reportDocument */.c)(report, presentation), host.redacted);
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
/** A waiver of a check waives it in the change's version, too. */
const forBothVersions = (waivers, ids) => waivers.flatMap((waiver) => {
    const changed = `${waiver.check}${judge/* changeMark */.uM}`;
    return ids.includes(changed) ? [waiver, { ...waiver, check: changed }] : [waiver];
});


/***/ }),

/***/ 62407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word for a POSIX shell. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 27841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ combinedVerdict),
/* harmony export */   Fw: () => (/* binding */ onInconclusiveOf),
/* harmony export */   kg: () => (/* binding */ combine)
/* harmony export */ });
/** An undecided requirement of which the absence of harm must be proven stops the pipeline, whatever `on-inconclusive` says. */
const onInconclusiveOf = (checks, setting) => checks.some((check) => check.waiver === undefined &&
    check.severity === 'error' &&
    check.outcome === 'inconclusive' &&
    check.burden === 'prove-safety')
    ? 'fail'
    : setting;
const worstFirst = ['fail', 'error', 'inconclusive', 'pass'];
/** The verdict of several runs together: the worst of them; of none, `error`. */
const combinedVerdict = (verdicts) => worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'error';
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


/***/ })

};
