export const id = 4395;
export const ids = [4395];
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


/***/ })

};
