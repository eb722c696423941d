export const id = 6570;
export const ids = [6570,4210,4395,1421];
export const modules = {

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/policy/policy.js
var policy = __webpack_require__(55671);
// EXTERNAL MODULE: ./build/js/shared/policy/read-policies.js + 1 modules
var read_policies = __webpack_require__(18822);
// EXTERNAL MODULE: ./build/js/shared/gates/index.js
var gates = __webpack_require__(65085);
// EXTERNAL MODULE: ./build/js/shared/judge.js + 2 modules
var judge = __webpack_require__(84095);
// EXTERNAL MODULE: ./build/js/shared/report-folder.js
var report_folder = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/js/shared/run.js + 3 modules
var shared_run = __webpack_require__(81421);
// EXTERNAL MODULE: ./build/js/shared/settle.js
var settle = __webpack_require__(94395);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
;// CONCATENATED MODULE: ./build/js/shared/run-policy.js








/**
 * Runs what the policy lists (or the named runs and what they need), each after its `needs`. All settings are settled before
 * the first run starts.
 * @returns the exit code of all runs together
 */
async function runPolicy(policies, names, given, host) {
    const runs = chosen(policies, names);
    const settled = new Map();
    const problems = [];
    for (const run of runs) {
        const face = (0,gates/* gateNamed */.H)(run.gate);
        if (!face)
            throw new errors/* SettingsError */.GN([`${(0,read_policies/* sourceOf */.vz)(policies)}:${run.line}: there is no gate "${run.gate}".`]);
        try {
            settled.set(run.name, await (0,settle.settle)(face, [...given, { name: 'run', value: run.name, source: 'run' }], host, policies));
        }
        catch (error) {
            if (!(error instanceof errors/* SettingsError */.GN))
                throw error;
            problems.push(...error.problems.map((problem) => `run "${run.name}": ${problem}`));
        }
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    const codes = new Map();
    const started = new Set();
    for (const run of runs) {
        const failed = run.needs.find((need) => codes.get(need) !== 0);
        if (failed === undefined)
            started.add(run.name);
        const result = failed === undefined
            ? await runOne(run, settled.get(run.name), host)
            : await notStarted(run, failed, settled.get(run.name), host);
        codes.set(run.name, result.exitCode);
    }
    // what did not start adds nothing to why its need did not end well
    return (0,faces/* combinedExitCode */.ve)([...codes].flatMap(([name, code]) => (started.has(name) ? [code] : [])));
}
/** Without names all runs; with names those and everything they need, in the policy's order. */
function chosen(policies, names) {
    const runs = (0,read_policies/* runsOf */.ky)(policies);
    const unknown = names.filter((name) => !runs.some((run) => run.name === name));
    if (unknown.length > 0)
        throw new errors/* SettingsError */.GN(unknown.map((name) => (0,read_policies/* noSuchRun */.GB)(name, policies)));
    if (names.length === 0)
        return runs;
    const wanted = new Set(names);
    for (const run of [...runs].reverse())
        if (wanted.has(run.name))
            for (const need of run.needs)
                wanted.add(need);
    return runs.filter((run) => wanted.has(run.name));
}
async function runOne(run, settled, host) {
    const gate = await (0,gates/* gateNamed */.H)(run.gate)?.load();
    if (!gate)
        throw new Error(`the gate ${run.gate} vanished`);
    try {
        return await (0,shared_run.runGate)(gate, settled, host);
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        await host.refuse(error.problems.map((problem) => `run "${run.name}": ${problem}`));
        return { verdict: 'error', exitCode: faces/* exitCodes */.hS.settings };
    }
}
/** A run whose need did not end well has verdict `error`: nothing was measured. */
async function notStarted(run, need, settled, host) {
    const face = (0,gates/* gateNamed */.H)(run.gate);
    if (!face)
        throw new Error(`the gate ${run.gate} vanished`);
    const reason = `Not started: the run "${need}", which it needs, did not pass.`;
    const judged = (0,judge/* unmeasured */.Q8)(`${run.gate}.started`, `"${need}" passes`, 'evidence', reason, [`Mend "${need}" first.`]);
    const folder = await (0,report_folder/* claimReportFolder */.X)((0,shared_run.reportFolder)(face, settled, host), settled, host);
    // the gate alone would start what must not start
    return (0,shared_run.conclude)(face, settled, { ...judged, reproduce: `mlops-gates run ${run.name}` }, folder, host.now(), host);
}

// EXTERNAL MODULE: ./build/js/shared/settings/parse.js + 2 modules
var parse = __webpack_require__(96990);
// EXTERNAL MODULE: ./build/js/shared/commands/run/settings.js
var run_settings = __webpack_require__(34210);
;// CONCATENATED MODULE: ./build/js/shared/commands/run/index.js






/** `mlops-gates run [name…]`: what `mlops-gates.yml` lists. Returns the exit code. */
async function run(names, given, host) {
    const { settings, problems } = (0,parse/* parseSettings */.P)(run_settings.settings, given);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems.map(({ message }) => message));
    const policies = await (0,read_policies/* readPolicies */.h9)(settings.policy ?? policy/* policyFile */.X, settings['policy-sha256'], host);
    return runPolicy(policies, names, given, host);
}


/***/ }),

/***/ 34210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33005);

const { policy, 'policy-sha256': policySha256, reports, 'report-only': reportOnly } = _settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSettings */ .JC;
/** Settings of `mlops-gates run`; they hold for every run. */
const settings = {
    policy,
    'policy-sha256': policySha256,
    reports,
    'report-only': reportOnly,
};


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

/***/ 55671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
const policyFile = 'mlops-gates.yml';


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

/***/ 18822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* binding */ noPolicies),
  GB: () => (/* binding */ noSuchRun),
  h9: () => (/* binding */ readPolicies),
  ky: () => (/* binding */ runsOf),
  vz: () => (/* binding */ sourceOf)
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
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
;// CONCATENATED MODULE: ./build/js/shared/policy/fetch-policy.js

/** Bytes; what `readYaml` takes. */
const largest = 2 ** 20;
const longestMs = 30_000;
/**
 * Fetches a policy for a step without a checkout.
 * @throws SettingsError when the address is not https or no digest pins it; OutsideError when nothing usable comes back
 */
async function fetchPolicy(address, sha256) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const problems = [
        ...(url?.protocol === 'https:'
            ? []
            : ['The setting "policy" is an address, but no https one: only https is taken.']),
        ...(url && (url.username !== '' || url.password !== '')
            ? ['The setting "policy" holds a user name or password: addresses of policies need none.']
            : []),
        ...(sha256 !== undefined && /^(sha256:)?[0-9a-f]{64}$/i.test(sha256)
            ? []
            : ['The setting "policy" is an address: pin what is fetched by "policy-sha256", 64 hexadecimal digits.']),
    ];
    if (problems.length > 0 || url === undefined)
        throw new errors/* SettingsError */.GN(problems);
    try {
        const answer = await fetch(url, { signal: AbortSignal.timeout(longestMs), credentials: 'omit' });
        if (new URL(answer.url).protocol !== 'https:')
            throw new Error('it redirects to an address without https');
        if (!answer.ok)
            throw new Error(`status ${answer.status}`);
        const parts = [];
        let size = 0;
        for await (const part of answer.body ?? []) {
            size += part.length;
            if (size > largest)
                throw new Error(`it is larger than ${largest} bytes`);
            parts.push(part);
        }
        return Buffer.concat(parts);
    }
    catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
        throw new errors/* OutsideError */.Cp(`The policy cannot be fetched from ${url.origin}${url.pathname} (${(0,errors/* messageOf */.bD)(error)}${cause}).`);
    }
}

// EXTERNAL MODULE: ./build/js/shared/policy/policy.js
var policy = __webpack_require__(55671);
// EXTERNAL MODULE: ./build/js/shared/policy/protected-path.js
var protected_path = __webpack_require__(74979);
// EXTERNAL MODULE: ./build/js/shared/policy/read-policy.js + 2 modules
var read_policy = __webpack_require__(90465);
;// CONCATENATED MODULE: ./build/js/shared/policy/read-policies.js











const noPolicies = { head: undefined, base: undefined, isChange: false, notices: [] };
/**
 * @param source a path in the workspace, or an https address
 * @param sha256 of the policy's bytes; needed for an address, and compared for a path
 * @throws SettingsError when the policy is nowhere, or not valid, or not the one with that digest
 */
async function readPolicies(source, sha256, host) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) {
        // pinned by its digest in the step: no change can alter it
        const bytes = withDigest(await fetchPolicy(source, sha256), sha256, source);
        return { ...noPolicies, head: valid(bytes, source) };
    }
    const base = await host.base();
    const absolute = base ? (0,protected_path/* protectedPath */.E)(source, host.workspace, 'policy') : (0,external_node_path_.resolve)(host.workspace, source);
    const protectedFile = await base?.read(absolute);
    const exists = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) !== undefined;
    const head = protectedFile?.kind === 'file' && !exists ? undefined : await headPolicy(source, sha256, host);
    if (base === undefined)
        return { ...noPolicies, head };
    const found = { head, base: undefined, isChange: true };
    if (protectedFile?.kind === 'elsewhere')
        return { ...found, notices: [`Not protected: ${source} comes from ${protectedFile.repository}.`] };
    if (protectedFile?.kind !== 'file')
        return { ...found, notices: [] };
    const { policy, problems } = (0,read_policy/* readPolicy */.T)(protectedFile.bytes, `${base.ref}:${source}`);
    if (policy)
        return { ...found, base: policy, notices: [] };
    return {
        ...found,
        notices: [
            `Not protected: the target branch's policy is not valid (${problems[0] ? (0,problem/* formatProblem */.Vw)(problems[0]) : 'no policy'}).`,
        ],
    };
}
async function headPolicy(path, sha256, host) {
    try {
        const [file] = await (0,find_files/* findFiles */.lY)(path, { root: host.workspace });
        if (!file)
            throw new errors/* SettingsError */.GN([`The policy "${path}" does not exist.`]);
        return valid(withDigest((0,find_files/* readSmallFile */.EW)(file), sha256, file.name), file.name);
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe))
            throw error;
        const cure = path === policy/* policyFile */.X ? ' `init` writes a first one: commit it with its contract.' : '';
        throw new errors/* SettingsError */.GN([`The policy: ${error.message}${cure}`]);
    }
}
function withDigest(bytes, sha256, source) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (sha256 === undefined || sha256.replace(/^sha256:/, '').toLowerCase() === digest)
        return bytes;
    throw new errors/* SettingsError */.GN([
        `The policy "${source}" has the SHA-256 ${digest}, but "policy-sha256" is "${sha256}": it was changed, or the digest is of another version.`,
    ]);
}
function valid(bytes, source) {
    const { policy, problems } = (0,read_policy/* readPolicy */.T)(bytes, source);
    if (!policy)
        throw new errors/* SettingsError */.GN(problems.map(problem/* formatProblem */.Vw));
    return policy;
}
/** Every run that is judged: those of the target branch, which a change cannot take out, then those that the change adds. */
function runsOf({ base, head }) {
    const kept = base?.runs ?? [];
    return [...kept, ...(head?.runs.filter(({ name }) => !kept.some((run) => run.name === name)) ?? [])];
}
const sourceOf = ({ base, head }) => (base ?? head)?.source ?? 'the policy';
function noSuchRun(name, policies) {
    const names = runsOf(policies).map((run) => run.name);
    const hint = (0,did_you_mean.didYouMean)(name, names);
    return `${sourceOf(policies)} has no run "${name}"${hint ? `; did you mean "${hint}"?` : `; it has ${names.join(', ')}.`}`;
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

/***/ 94395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2128);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55671);
/* harmony import */ var _policy_protect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17510);
/* harmony import */ var _policy_read_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18822);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58906);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96990);








/**
 * Puts together what the step gave and what the policy says of its run.
 * @param read the policy, where it was read already
 * @throws SettingsError with all problems at once
 */
async function settle(face, given, host, read) {
    const own = (name) => {
        const value = given.findLast((setting) => (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalName */ .Ew)(setting.name) === name)?.value;
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const runName = own('run');
    const policyPath = own('policy');
    if (policyPath !== undefined && runName === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
            'The setting "policy" is given without "run": name the run of the policy, or use the command "run".',
        ]);
    const policies = runName === undefined
        ? _policy_read_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .noPolicies */ .Ij
        : (read ?? (await (0,_policy_read_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicies */ .h9)(policyPath ?? _policy_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .policyFile */ .X, own('policy-sha256'), host)));
    const { run, policy, waivers, refused, notices } = (0,_policy_protect_js__WEBPACK_IMPORTED_MODULE_7__/* .protect */ .y)({
        ...policies,
        run: runName,
        given: given.map((setting) => (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalName */ .Ew)(setting.name)),
        settings: face.settings,
    });
    if (runName !== undefined && !run)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([(0,_policy_read_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .noSuchRun */ .GB)(runName, policies)]);
    if (run && run.gate !== face.name)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`The run "${run.name}" is of the gate ${run.gate}, not ${face.name}.`]);
    const problems = refused.map((name) => `The setting "${name}" decides how this change is judged, and the target branch's policy (${policy?.source}) has the run "${runName}": take it out of the step, and change it there.`);
    const fromPolicy = Object.entries(run?.settings ?? {}).map(([name, value]) => ({ name, value, source: `${policy?.source}:${run?.line}` }));
    const parsed = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSettings */ .P)(face.settings, [...fromPolicy, ...given]);
    problems.push(...parsed.problems.map(({ message }) => message));
    const folder = run?.settings['report-dir'];
    // a policy is part of the checkout that is judged: it may not choose what is overwritten elsewhere
    if (typeof folder === 'string' && !(0,_engine_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, folder), host.workspace))
        problems.push(`${policy?.source}:${run?.line}: "report-dir" is "${folder}", which lies outside the workspace: choose a folder in it.`);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
    for (const [name, setting] of Object.entries(face.settings)) {
        const value = parsed.settings[name];
        if (setting.secret && typeof value === 'string')
            host.mask(value);
    }
    return {
        settings: parsed.settings,
        given: new Set(given.map((setting) => (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalName */ .Ew)(setting.name))),
        name: runName,
        policy: policy === undefined ? undefined : { source: policy.source, sha256: policy.sha256 },
        waivers,
        notices: [...policies.notices, ...notices],
        base: runName !== undefined || hasDecidingFile(face) ? await host.base() : undefined,
    };
}
const hasDecidingFile = ({ settings }) => Object.values(settings).some(({ file }) => file === true);


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
