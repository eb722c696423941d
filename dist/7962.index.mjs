export const id = 7962;
export const ids = [7962,4622,2325];
export const modules = {

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

/***/ 4622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitBase: () => (/* binding */ gitBase)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84062);
/* harmony import */ var _git_blob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92536);
/* harmony import */ var _git_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41678);






async function gitBase(options) {
    const { workspace, ref, name = ref, cure } = options;
    const top = await topOf(workspace);
    const repositories = new Map();
    const repositoryAt = (folder) => {
        const known = repositories.get(folder) ?? openRepository(folder, options);
        repositories.set(folder, known);
        return known;
    };
    const resolved = (repository) => {
        if ('commit' in repository)
            return repository;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
            'refused' in repository
                ? repository.refused
                : `The change is judged by the policy and contracts of ${name}, which this checkout does not have. ${cure}`,
        ]);
    };
    if (top !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, workspace).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
            'The checkout is configured to have its files in another folder (core.worktree): its target branch cannot be trusted.',
        ]);
    const folders = top === undefined ? repositoriesIn(workspace) : [top];
    const [first] = folders;
    if (first === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
            `The change is judged by the policy and contracts of ${name}, but the workspace is no git checkout. ${cure}`,
        ]);
    const opened = await Promise.all(folders.map(repositoryAt));
    const { commit } = resolved(opened.find((repository) => 'commit' in repository) ?? (await repositoryAt(first)));
    return {
        ref: name,
        commit,
        read: async (path) => {
            const folder = top ?? outermostRepository(workspace, path);
            if (folder === undefined)
                return { kind: 'absent' };
            const repository = await repositoryAt(folder);
            if ('elsewhere' in repository)
                return { kind: 'elsewhere', repository: repository.elsewhere };
            return (0,_git_blob_js__WEBPACK_IMPORTED_MODULE_4__/* .readBlob */ .g)(resolved(repository), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), name);
        },
    };
}
async function openRepository(folder, { ref, repository, fork }) {
    const url = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(folder, ['config', '--get', 'remote.origin.url'])).stdout.toString().trim();
    const origin = repositoryOf(url);
    if (origin !== undefined && repository !== undefined && !same(origin, repository)) {
        if (fork !== undefined && same(origin, fork))
            return {
                refused: `The checkout is of ${origin}, where the change comes from, and holds no trustworthy target branch: check out ${repository} instead (leave "repository" out of actions/checkout).`,
            };
        return { elsewhere: origin };
    }
    const commit = await (0,_git_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOf */ .D)(folder, ref);
    return commit === undefined ? { missing: true } : { folder, commit };
}
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
function repositoryOf(url) {
    const path = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(.+?)(?:\.git)?\/?$/i.exec(url)?.[1];
    return path?.split('/').slice(-2).join('/');
}
async function topOf(folder) {
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(folder, ['rev-parse', '--show-toplevel']);
    return exit === 0 ? stdout.toString().replace(/\r?\n$/, '') : undefined;
}
function outermostRepository(workspace, path) {
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return steps
        .map((_, i) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...steps.slice(0, i + 1)))
        .find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
}
const repositoriesIn = (workspace) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(workspace, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, entry.name))
    .filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
    .sort();


/***/ }),

/***/ 92536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84062);




const largest = 16 * 2 ** 20;
async function readBlob(at, path, name) {
    if (/[\n\r\0]/.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`The path "${path}" holds a line end: rename the file.`]);
    const { exit, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(at.folder, ['cat-file', '--batch', '--follow-symlinks'], `${at.commit}:${path}\n`);
    const end = stdout.indexOf(0x0a);
    const head = stdout.subarray(0, Math.max(0, end)).toString();
    const blob = /^[0-9a-f]{40,64} blob (\d+)$/.exec(head);
    if (exit === 0 && blob) {
        const size = Number(blob[1]);
        if (size > largest)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`"${path}" of ${name} has ${size} bytes: is it the right file?`]);
        const bytes = stdout.subarray(end + 1, end + 1 + size);
        if (bytes.length === size)
            return { kind: 'file', bytes: asStored(bytes, path, name) };
    }
    if (exit === 0 && /^notdir /.test(head))
        return { kind: 'absent' };
    if (exit === 0 && / missing$/.test(head))
        return notInTree(at, path, name);
    throw unreadable(path, name, head || stderr);
}
const unreadable = (path, name, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
    `"${path}" of ${name} cannot be read from git (${why.slice(0, 200)}): it must be a file in the repository's tree.`,
]);
async function notInTree({ folder, commit }, path, name) {
    const steps = path.split('/');
    const ways = steps.map((_, i) => steps.slice(0, i + 1).join('/'));
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(folder, [
        '--literal-pathspecs',
        'ls-tree',
        '-z',
        '--full-tree',
        commit,
        '--',
        ...ways,
    ]);
    if (exit !== 0)
        throw unreadable(path, name, 'objects are missing from the clone');
    for (const entry of stdout.toString().split('\0')) {
        const [, type, id, way] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        if (type === 'commit' && id !== undefined && way !== undefined)
            return readSubmodule({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, way), commit: id }, path.slice(way.length + 1), path, name);
        if (way === path)
            throw unreadable(path, name, 'its object is missing from the clone');
    }
    return { kind: 'absent' };
}
async function readSubmodule(at, rest, path, name) {
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at.folder, '.git'))
        ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(at.folder, ['rev-parse', '--verify', '--quiet', `${at.commit}^{commit}`])
        : undefined;
    if (rest === '' || there?.exit !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
            `"${path}" lies in a submodule, of which ${name} pins the commit ${at.commit.slice(0, 12)}, which this checkout does not have: check out with "submodules: true" and "fetch-depth: 0".`,
        ]);
    return readBlob(at, rest, name);
}
function asStored(bytes, path, name) {
    if (!/^(version https:\/\/git-lfs|\0GITCRYPT\0)/.test(bytes.subarray(0, 40).toString('latin1')))
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
        `"${path}" of ${name} is stored by git in another form than it is checked out (LFS, encryption): exempt what decides from that filter in .gitattributes.`,
    ]);
}


/***/ }),

/***/ 41678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84062);


async function commitOf(folder, ref) {
    if (ref.startsWith('refs/')) {
        const { exit } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['show-ref', '--verify', '--quiet', '--', ref]);
        if (exit !== 0)
            return undefined;
    }
    else if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) {
        const named = await refsNamed(folder, ref);
        if (named.length > 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
                `"${ref}" is the name of several git refs (${named.join(', ')}): write the one that is meant in full.`,
            ]);
    }
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${ref}^{commit}`,
    ]);
    return exit === 0 ? stdout.toString().trim() : undefined;
}
const places = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
async function refsNamed(folder, ref) {
    const names = places.map((place) => `${place}${ref}`);
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['for-each-ref', '--format=%(refname)', '--', ...names]);
    const found = new Set(stdout.toString().split('\n'));
    return names.filter((name) => found.has(name));
}


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

/***/ 51534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ longestTitle),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   UY: () => (/* binding */ loosenedIds),
/* harmony export */   dC: () => (/* binding */ mostPerLevel),
/* harmony export */   ki: () => (/* binding */ fitAnnotations),
/* harmony export */   qk: () => (/* binding */ longestMessage)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57253);

const mostPerLevel = 10;
const longestMessage = 4096;
const longestTitle = 255;
function loosenedIds({ report }) {
    const { loosened } = report.evidence;
    if (!Array.isArray(loosened))
        return [];
    return loosened.flatMap((rule) => typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string' ? [rule.id] : []);
}
function annotationsOf(document) {
    const { report, checks } = document;
    const loosened = loosenedIds(document).map((id) => {
        const location = checks.find((check) => check.id === id)?.location;
        return {
            level: 'warning',
            title: cut(`Loosened: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(id)}`, longestTitle),
            message: 'This change lets through what the target branch does not: whoever approves it approves that.',
            ...(location === undefined ? {} : { file: location.file, line: location.line }),
        };
    });
    return [...loosened, ...openChecks(report, checks)];
}
function openChecks(report, checks) {
    return checks.flatMap((check) => {
        const level = levelOf(check, report.reportOnly === true, report.onInconclusive ?? 'fail');
        if (level === undefined)
            return [];
        return [
            {
                level,
                title: cut((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(check.id), longestTitle),
                message: cut(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(check.reason)} Expected: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(check.expected)}.`, longestMessage),
                ...(check.location === undefined ? {} : { file: check.location.file, line: check.location.line }),
            },
        ];
    });
}
function levelOf(check, reportOnly, onInconclusive) {
    if (check.outcome === 'pass' || check.waiver !== undefined || check.severity === 'info')
        return undefined;
    if (check.severity === 'warning' || reportOnly)
        return 'warning';
    return check.outcome === 'inconclusive' && onInconclusive === 'warn' ? 'warning' : 'error';
}
function fitAnnotations(all, most) {
    return ['error', 'warning'].flatMap((level) => {
        const mine = all.filter((annotation) => annotation.level === level);
        if (mine.length <= most[level])
            return mine;
        const left = mine.length - (most[level] - 1);
        return [
            ...mine.slice(0, most[level] - 1),
            {
                level,
                title: 'mlops-gates',
                message: `${left} more of this level are in the step summary and in the reports: the runner shows ${mostPerLevel}.`,
            },
        ];
    });
}
function cut(text, most) {
    if (text.length <= most)
        return text;
    const kept = text.slice(0, most - 1);
    return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 14912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83903);


function readEvent(env) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const repository = env.GITHUB_REPOSITORY ?? '';
    const { payload, problem } = readPayload(env.GITHUB_EVENT_PATH);
    const pullRequest = pullRequestOf(payload, repository);
    const mergeGroupBase = text(at(payload, 'merge_group', 'base_sha'));
    return {
        name,
        repository,
        pullRequest,
        mergeGroupBase,
        isPublic: at(payload, 'repository', 'visibility') === 'public',
        sha: pullRequest?.headSha ?? env.GITHUB_SHA ?? '',
        runUrl: env.GITHUB_SERVER_URL && repository && env.GITHUB_RUN_ID
            ? `${env.GITHUB_SERVER_URL}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`
            : undefined,
        ...(problem === undefined ? {} : { problem }),
    };
}
function readPayload(path) {
    if (!path)
        return { payload: undefined };
    try {
        return { payload: JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) };
    }
    catch (error) {
        return { payload: undefined, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}
function pullRequestOf(payload, repository) {
    const number = at(payload, 'pull_request', 'number');
    const headSha = text(at(payload, 'pull_request', 'head', 'sha'));
    const baseBranch = text(at(payload, 'pull_request', 'base', 'ref'));
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || headSha === undefined || baseBranch === undefined)
        return undefined;
    const headRepository = text(at(payload, 'pull_request', 'head', 'repo', 'full_name'));
    return {
        number,
        headSha,
        baseBranch,
        headRepository,
        fromFork: headRepository?.toLowerCase() !== repository.toLowerCase(),
    };
}
function at(value, ...path) {
    return path.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}
const text = (value) => typeof value === 'string' && value !== '' ? value : undefined;


/***/ }),

/***/ 72350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/report/combine-outputs.js
var combine_outputs = __webpack_require__(60815);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/report/headline.js
var headline = __webpack_require__(32325);
// EXTERNAL MODULE: ./build/js/shared/report/redact.js
var redact = __webpack_require__(52016);
// EXTERNAL MODULE: ./build/js/shared/hosts/github/annotations.js
var github_annotations = __webpack_require__(51534);
// EXTERNAL MODULE: ./build/js/shared/hosts/git-base.js
var git_base = __webpack_require__(4622);
;// CONCATENATED MODULE: ./build/js/shared/hosts/github/base-of-event.js


const cure = 'Give the step that checks out (actions/checkout) the lines `with:` and `fetch-depth: 0`, which fetch the branches.';
async function baseOfEvent(event, workspace) {
    const { pullRequest, mergeGroupBase, repository } = event;
    if (pullRequest)
        return (0,git_base.gitBase)({
            workspace,
            ref: `refs/remotes/origin/${pullRequest.baseBranch}`,
            name: `origin/${pullRequest.baseBranch}`,
            repository,
            fork: pullRequest.fromFork ? pullRequest.headRepository : undefined,
            cure,
        });
    if (mergeGroupBase !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(mergeGroupBase))
        return (0,git_base.gitBase)({ workspace, ref: mergeGroupBase, repository, cure });
    if (/^(pull_request|merge_group)/.test(event.name))
        throw new errors/* SettingsError */.GN([
            `The event is ${event.name}, but its payload does not say what the change is judged against (${event.problem ?? 'GITHUB_EVENT_PATH names no such payload'}).`,
        ]);
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/shared/hosts/github/commands.js



function annotationCommand({ level, title, message, file, line }) {
    const properties = [
        `title=${(0,report_escape/* escapeWorkflowCommandProperty */.JI)((0,github_annotations/* cut */.Jj)(title, github_annotations/* longestTitle */.Df))}`,
        ...(file === undefined ? [] : [`file=${(0,report_escape/* escapeWorkflowCommandProperty */.JI)(file)}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
    ];
    return `::${level} ${properties.join(',')}::${(0,report_escape/* escapeWorkflowCommandData */.K)((0,github_annotations/* cut */.Jj)(message, github_annotations/* longestMessage */.qk))}\n`;
}
function logGroup(title, text, token = (0,external_node_crypto_.randomUUID)()) {
    return `::group::${(0,report_escape/* escapeWorkflowCommandData */.K)(title)}\n::stop-commands::${token}\n${text.replace(/\n?$/, '\n')}::${token}::\n::endgroup::\n`;
}

// EXTERNAL MODULE: ./build/js/shared/hosts/github/event.js
var github_event = __webpack_require__(14912);
;// CONCATENATED MODULE: ./build/js/shared/hosts/github/names.js

const defaultCommentKey = ({ workflow, job, matrix }, step) => [workflow, job, ...matrixValues(matrix), step].join(' / ');
function artifactName({ job, matrix }, run) {
    return slug(['mlops-gates', job, run, ...matrixValues(matrix)].filter((part) => part !== '').join('-'));
}
const artifactNameOf = (given, run, several) => slug(several ? `${given}-${run}` : given);
const longest = 120;
function slug(text) {
    const plain = text.replace(/[^\w.-]+/g, '-');
    if (plain === text && text.length <= longest)
        return text;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8);
    return `${plain.slice(0, longest)}-${digest}`;
}
function matrixValues(matrix) {
    try {
        const value = JSON.parse(matrix ?? 'null');
        if (typeof value !== 'object' || value === null)
            return [];
        return Object.values(value).map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/github/upload-artifact.js

const mostTries = 5;
async function uploadArtifact(name, files, folder, env) {
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
        return { warning: 'The reports were not uploaded as an artifact: this runner offers no artifact service.' };
    if (!offersArtifacts(env.GITHUB_SERVER_URL))
        return {
            warning: 'The reports were not uploaded as an artifact: GitHub Enterprise Server (GHES) has another artifact service.',
        };
    const silence = await silenceOf(env.ACTIONS_RESULTS_URL);
    if (silence !== undefined)
        return {
            warning: `The reports were not uploaded as an artifact: the artifact service does not answer (${silence}).`,
        };
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(1260), __webpack_require__.e(3838), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    for (let attempt = 1;; attempt++) {
        const tried = attempt === 1 ? name : `${name}-${attempt}`;
        try {
            const { id } = await client.uploadArtifact(tried, [...files], folder);
            return { name: tried, id };
        }
        catch (error) {
            if (attempt < mostTries && /409|already exists/i.test((0,errors/* messageOf */.bD)(error)))
                continue;
            return { warning: `The reports were not uploaded as an artifact (${(0,errors/* messageOf */.bD)(error).slice(0, 500)}).` };
        }
    }
}
function offersArtifacts(server = 'https://github.com') {
    const { hostname } = new URL(server);
    return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}
const longestSilence = 20_000;
async function silenceOf(address) {
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    const reach = (defaults.request?.fetch ?? globalThis.fetch);
    try {
        const answer = await reach(address, { method: 'HEAD', signal: AbortSignal.timeout(longestSilence) });
        await answer.body?.cancel();
        return undefined;
    }
    catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
        return cause || (0,errors/* messageOf */.bD)(error);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/github/host.js













const summaryLimit = 1_000_000;
const commentLimit = 65_000;
const longestOutput = 10_000;
const mostLinked = 10;
function githubHost({ settings, title, workspace, env }) {
    const event = (0,github_event/* readEvent */.j)(env);
    const published = [];
    const refused = [];
    const { add, redacted } = (0,redact/* secretKeeper */.Hu)();
    const out = (text) => void process.stdout.write(text);
    const say = (message) => out(`${(0,report_escape/* plainLine */.h0)(redacted(message))}\n`);
    let warned = 0;
    const warn = (message) => {
        warned += 1;
        out(annotationCommand({ level: 'warning', title: 'mlops-gates', message: (0,report_escape/* plainLine */.h0)(redacted(message)) }));
    };
    const mask = (secret) => {
        for (const part of add(secret))
            if (!/[\r\n]/.test(part))
                out(`::add-mask::${(0,report_escape/* escapeWorkflowCommandData */.K)(part)}\n`);
    };
    if (settings['github-token'] !== undefined)
        mask(settings['github-token']);
    const place = { workflow: env.GITHUB_WORKFLOW ?? '', job: env.GITHUB_JOB ?? '', matrix: settings.matrix };
    let base;
    const markdown = async (limitBytes) => {
        const { renderMarkdownRuns } = await __webpack_require__.e(/* import() */ 4382).then(__webpack_require__.bind(__webpack_require__, 34382));
        return renderMarkdownRuns(published.map(({ document }) => document), { limitBytes, refused });
    };
    const writeSummary = async () => {
        if (!env.GITHUB_STEP_SUMMARY)
            return;
        await (0,promises_.appendFile)(env.GITHUB_STEP_SUMMARY, await markdown(summaryLimit));
    };
    const setOutputs = async () => {
        const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
        const outputs = (0,combine_outputs/* combineOutputs */.A)(published, (0,combine_outputs/* commonFolder */.M)(published.map(({ folder }) => folder)), refused);
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, outputValue(name, value, redacted));
    };
    const upload = async () => {
        if (settings.artifact === 'off' || published.length === 0)
            return [];
        out('::group::Upload of the reports\n');
        const uploads = [];
        for (const { document, files, folder } of published) {
            if (files.length === 0)
                continue;
            const given = settings['artifact-name'];
            const name = given === undefined
                ? artifactName(place, document.title)
                : artifactNameOf(given, document.title, published.length > 1);
            const done = await uploadArtifact(name, files, folder, env);
            if ('warning' in done && !uploads.some((other) => 'warning' in other && other.warning === done.warning))
                warn(done.warning);
            uploads.push(done);
        }
        out('::endgroup::\n');
        return uploads;
    };
    return {
        name: 'github',
        workspace,
        github: settings['github-token'] === undefined || event.repository === ''
            ? undefined
            : { token: settings['github-token'], repository: event.repository },
        page: event.runUrl,
        attest: async (payload, mediaType) => {
            const { attestByJob } = await __webpack_require__.e(/* import() */ 9495).then(__webpack_require__.bind(__webpack_require__, 89495));
            return attestByJob(payload, mediaType, {
                env,
                isPublic: event.isPublic,
                token: settings['github-token'],
                repository: event.repository,
                warn,
            });
        },
        now: () => new Date(),
        mask,
        redacted,
        warn,
        progress: () => { },
        echo: (line) => out(`${(0,report_escape/* plainLine */.h0)(redacted(line))}\n`),
        base: () => {
            base ??= baseOfEvent(event, workspace);
            return base;
        },
        publish: async (run) => {
            const document = (0,redact/* redactValue */.FI)(run.document, redacted);
            published.push({ ...run, document });
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(5792), __webpack_require__.e(9346), __webpack_require__.e(3802)]).then(__webpack_require__.bind(__webpack_require__, 19346));
            const files = run.files.map((file) => redacted((0,external_node_path_.relative)(workspace, file) || file));
            const text = renderTerminal(document, { color: false, width: 120, files });
            out(logGroup((0,report_escape/* plainLine */.h0)(verdictLine(document)), text));
        },
        refuse: async (problems) => {
            const shown = problems.map(redacted);
            refused.push(...shown);
            out(logGroup('Not judged: wrong settings', shown.map((problem) => (0,report_escape/* plainLine */.h0)(problem)).join('\n')));
        },
        finish: async () => {
            const tell = async (what, act) => {
                try {
                    return await act();
                }
                catch (error) {
                    warn(`${what} (${(0,errors/* messageOf */.bD)(error)}). The verdict is not touched by this.`);
                    return undefined;
                }
            };
            await tell('The outputs could not be set', setOutputs);
            const uploads = (await tell('The reports were not uploaded as an artifact', upload)) ?? [];
            await tell('The step summary could not be written', writeSummary);
            const documents = published.map(({ document }) => document);
            const { tellGithub } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(6896), __webpack_require__.e(6618)]).then(__webpack_require__.bind(__webpack_require__, 86618));
            const below = footer(event, uploads);
            const told = await tell('GitHub was not told', async () => tellGithub({
                settings,
                event,
                documents,
                refused,
                body: await markdown(commentLimit - Buffer.byteLength(below)),
                footer: below,
                key: settings['comment-key'] ?? defaultCommentKey(place, env.GITHUB_ACTION ?? title),
                attempt: [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB, env.GITHUB_ACTION].join(':'),
                warn,
                say,
            }));
            const annotations = [
                ...refused.map((problem) => ({
                    level: 'error',
                    title,
                    message: (0,report_escape/* plainLine */.h0)(problem),
                    ...placeOf(problem),
                })),
                ...(told?.annotated ? [] : documents.flatMap(github_annotations/* annotationsOf */.Ih)),
            ];
            const most = { error: github_annotations/* mostPerLevel */.dC, warning: Math.max(1, github_annotations/* mostPerLevel */.dC - warned) };
            for (const annotation of (0,github_annotations/* fitAnnotations */.ki)(annotations, most))
                out(annotationCommand(annotation));
            for (const document of documents)
                say(verdictLine(document));
        },
    };
}
function verdictLine(document) {
    const { word, counts } = (0,headline/* headline */.P)(document);
    return `${word} ${document.title}: ${counts}`;
}
const plainOutputs = new Set(['verdict', 'passed', 'failed-checks', 'warnings']);
function outputValue(name, value, redacted) {
    if (plainOutputs.has(name))
        return value;
    return name === 'summary' ? (0,report_escape/* plainLine */.h0)(redacted(value), { maxLength: longestOutput }) : redacted(value);
}
function placeOf(problem) {
    const [, file, line] = /^(?:run "[^"]*": )?([^\s:"]+\.[A-Za-z]+):(\d+):\d+: /.exec(problem) ?? [];
    return file === undefined || line === undefined ? {} : { file, line: Number(line) };
}
function footer(event, uploads) {
    const named = uploads.flatMap((upload) => ('warning' in upload ? [] : [upload]));
    const parts = [
        ...(event.sha === '' ? [] : [`commit ${(0,report_escape/* escapeMarkdown */.FV)(event.sha.slice(0, 12))}`]),
        ...(event.runUrl === undefined ? [] : [`[workflow run](${event.runUrl})`]),
        ...named
            .slice(0, mostLinked)
            .map(({ name, id }) => event.runUrl === undefined || id === undefined
            ? `artifact ${(0,report_escape/* escapeMarkdown */.FV)(name)}`
            : `[artifact ${(0,report_escape/* escapeMarkdown */.FV)(name)}](${event.runUrl}/artifacts/${id})`),
        ...(named.length > mostLinked ? [`and ${named.length - mostLinked} more artifacts`] : []),
    ];
    return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 62130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _settings_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22927);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58906);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10425);



function readInputs(env, table, host = _settings_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubSettings */ .N) {
    const given = [];
    const own = [];
    const problems = [];
    const warnings = [];
    const known = [...Object.keys(table), ...Object.keys(host)];
    for (const [variable, text] of Object.entries(env)) {
        if (!variable.startsWith('INPUT_') || text === undefined)
            continue;
        const name = (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalName */ .Ew)(variable.slice('INPUT_'.length).replaceAll(' ', '_'));
        const setting = { name, value: text.trim(), source: `input ${name}` };
        if (Object.hasOwn(host, name))
            own.push(setting);
        else if (Object.hasOwn(table, name))
            given.push(setting);
        else {
            const hint = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(name, known);
            if (hint === undefined)
                warnings.push(`There is no input "${name}": it is not used.`);
            else
                problems.push(`There is no input "${name}"; did you mean "${hint}"?`);
        }
    }
    return { given, own, problems, warnings };
}


/***/ }),

/***/ 91362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ beforeLeaving),
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const works = new Set();
const patienceMs = 6_000;
function beforeLeaving(work) {
    works.add(work);
    return () => void works.delete(work);
}
function leave(end) {
    if (works.size === 0)
        end();
    else
        void Promise.race([Promise.allSettled([...works].map((work) => work())), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(patienceMs)]).then(end);
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

/***/ 60815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ combineOutputs),
/* harmony export */   M: () => (/* binding */ commonFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _verdict_combine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27841);


function combineOutputs(published, folder, problems = []) {
    const [first] = published;
    if (first !== undefined && published.length === 1 && problems.length === 0)
        return { ...first.outputs };
    const verdicts = published.map(({ document }) => document.report.verdict);
    const verdict = (0,_verdict_combine_js__WEBPACK_IMPORTED_MODULE_1__/* .combinedVerdict */ .Fp)(problems.length > 0 ? [...verdicts, 'error'] : verdicts);
    const sum = (name) => String(published.reduce((total, { outputs }) => total + Number(outputs[name] ?? 0), 0));
    return {
        verdict,
        passed: String(verdict === 'pass'),
        summary: summaryOf(published, problems),
        'failed-checks': sum('failed-checks'),
        warnings: sum('warnings'),
        'report-path': published.length === 0 ? '' : folder,
        'report-json-path': published.length === 1 ? (first?.outputs['report-json-path'] ?? '') : '',
    };
}
function summaryOf(published, problems) {
    const [problem] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more: the log names them)` : '';
    if (published.length === 0)
        return problem === undefined ? 'Nothing was judged.' : `Nothing was judged: ${problem}${more}`;
    const open = published.filter(({ document }) => document.report.verdict !== 'pass');
    const runs = `${published.length} ${published.length === 1 ? 'run' : 'runs'}`;
    const judged = open.length === 0
        ? `${published.length === 1 ? 'The run' : `All ${runs}`} passed.`
        : `${open.length} of ${runs} did not pass: ${open.map(({ document }) => `"${document.title}" (${document.report.verdict})`).join(', ')}.`;
    return problem === undefined ? judged : `${judged} Not judged: ${problem}${more}`;
}
function commonFolder(folders) {
    const holds = (folder) => folders.every((each) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, each);
        return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
    });
    let folder = folders[0] ?? '';
    while (!holds(folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder) !== folder)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
    return folder;
}


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

/***/ 32325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   d: () => (/* binding */ verdictSymbols)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);

const besides = (report) => {
    if (report.reportOnly === true && !report.passed)
        return ' (report only: does not stop the pipeline)';
    return report.verdict === 'inconclusive' && report.onInconclusive === 'warn'
        ? ' (a warning: does not stop the pipeline)'
        : '';
};
const words = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE', error: 'ERROR' };
const headline = ({ report, checks }) => ({
    word: words[report.verdict],
    counts: `${countsInWords((0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .countStatuses */ .ip)(checks))}${besides(report)}`,
});
const countsInWords = (counts) => {
    if (counts.total === 0)
        return 'no check was executed';
    const notMeasured = counts.error + counts['not-executed'];
    const deciding = [
        counts.fail > 0 ? 'failed' : '',
        notMeasured > 0 ? 'could not be measured' : '',
        counts.inconclusive > 0 ? plural(counts.inconclusive, 'is inconclusive', 'are inconclusive') : '',
    ];
    const numbers = [counts.fail, notMeasured, counts.inconclusive];
    const parts = deciding.flatMap((phrase, index) => (phrase === '' ? [] : [{ phrase, count: numbers[index] ?? 0 }]));
    const of = `of ${plural(counts.total, '1 check', `${counts.total} checks`)}`;
    const first = parts[0];
    const main = first === undefined
        ? `${counts.pass} ${of} passed`
        : [
            `${first.count} ${of} ${first.phrase}`,
            ...parts.slice(1).map(({ phrase, count }) => `${count} ${phrase}`),
        ].join(', ');
    const beside = [
        counts.warning > 0 ? plural(counts.warning, '1 warning', `${counts.warning} warnings`) : '',
        counts.info > 0 ? `${counts.info} for information` : '',
        counts.standing > 0 ? `${counts.standing} as before` : '',
        counts.waived > 0 ? `${counts.waived} waived` : '',
    ].filter((part) => part !== '');
    return beside.length === 0 ? main : `${main}; ${beside.join(', ')}`;
};
const plural = (count, one, many) => (count === 1 ? one : many);
const verdictSymbols = {
    pass: '✅ Passed',
    fail: '❌ Failed',
    inconclusive: '❔ Inconclusive',
    error: '⛔ Not measured',
};


/***/ }),

/***/ 52016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ redactValue),
/* harmony export */   Hu: () => (/* binding */ secretKeeper)
/* harmony export */ });
/* unused harmony exports partsOfSecret, redactor */
const shortest = 4;
function partsOfSecret(secret) {
    const parts = [secret, secret.trim(), ...secret.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim())];
    return [...new Set(parts)].filter((part) => part.length >= shortest);
}
const formsOf = (part) => [
    ...new Set([part, JSON.stringify(part).slice(1, -1), encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))]),
];
function redactor(parts) {
    const forms = [...new Set(parts.flatMap(formsOf))];
    return (text) => {
        const found = forms.flatMap((form) => placesOf(form, text)).sort(([a], [b]) => a - b);
        let result = '';
        let done = 0;
        for (const [from, to] of found) {
            if (from >= done)
                result += `${text.slice(done, from)}***`;
            done = Math.max(done, to);
        }
        return result + text.slice(done);
    };
}
function placesOf(form, text) {
    const places = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        places.push([at, at + form.length]);
    return places;
}
const ours = new Set([
    'kind',
    'weight',
    'align',
    'verdict',
    'outcome',
    'severity',
    'cause',
    'onInconclusive',
    'sha256',
]);
function redactValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((each) => redactValue(each, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ours.has(key) ? each : redactValue(each, redact)]));
}
function secretKeeper() {
    const parts = new Set();
    let redact = redactor([]);
    return {
        add: (secret) => {
            const added = partsOfSecret(secret);
            for (const part of added)
                parts.add(part);
            redact = redactor([...parts]);
            return added;
        },
        redacted: (text) => redact(text),
    };
}


/***/ }),

/***/ 22927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ githubSettings)
/* harmony export */ });
const githubSettings = {
    'github-token': {
        type: 'string',
        secret: true,
        expression: '${{ github.token }}',
        description: 'Token for the comment and the check run; the gate itself needs none. Where it is not set: the token of the job, which needs `pull-requests: write` for the comment and `checks: write` for the check run.',
    },
    comment: {
        type: 'choice',
        allowed: ['auto', 'always', 'off'],
        default: 'auto',
        description: 'Comment on the pull request, one that is updated: `auto` writes it at the first verdict other than pass and updates it ever after, `always` writes it at once.',
    },
    'comment-key': {
        type: 'string',
        description: 'Tells comments apart: steps with the same key share one. Where it is not set: workflow, job, matrix values and step.',
    },
    'check-run': {
        type: 'choice',
        allowed: ['off', 'auto'],
        default: 'off',
        description: 'Check run of its own, with every annotation: `auto` makes one for each run; with `off` the job is the check. Needs `checks: write`.',
    },
    artifact: {
        type: 'choice',
        allowed: ['auto', 'off'],
        default: 'auto',
        description: 'Uploads the report folder as an artifact of the workflow run.',
    },
    'artifact-name': {
        type: 'string',
        description: 'Name of that artifact. Where it is not set: `mlops-gates-` with the job, the run or gate, and the matrix values.',
    },
    matrix: {
        type: 'string',
        expression: '${{ toJSON(matrix) }}',
        description: 'The matrix values of the job, which GitHub fills in: they tell comments and artifacts apart.',
    },
};


/***/ }),

/***/ 58906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   g_: () => (/* binding */ upperSnakeName)
/* harmony export */ });
/* unused harmony export snakeName */
function canonicalName(name) {
    const words = /[a-z]/.test(name) ? name.replace(/([a-z0-9])([A-Z])/g, '$1-$2') : name;
    return words.replaceAll('_', '-').toLowerCase();
}
const snakeName = (name) => name.replaceAll('-', '_');
const upperSnakeName = (name) => snakeName(name).toUpperCase();


/***/ }),

/***/ 24482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ endAtSignals),
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(579);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83903);
/* harmony import */ var _gates_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65085);
/* harmony import */ var _leaving_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91362);
/* harmony import */ var _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98674);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44878);








async function runStep(step, host) {
    const exitCode = await judged(step, host).catch((error) => failed(error, host));
    try {
        await host.finish(exitCode);
    }
    catch (error) {
        host.warn(`The verdict stands, but not all of it could be reported: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
    return exitCode;
}
async function judged({ command, runs, given, problems = [] }, host) {
    const face = (0,_gates_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gateNamed */ .H)(command);
    if (!face) {
        if (problems.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(problems);
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6990), __webpack_require__.e(3531), __webpack_require__.e(470), __webpack_require__.e(1098), __webpack_require__.e(6570)]).then(__webpack_require__.bind(__webpack_require__, 6570))).run(runs, given, host);
    }
    const [{ settle }, { runGate }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6990), __webpack_require__.e(470), __webpack_require__.e(9640)]).then(__webpack_require__.bind(__webpack_require__, 94395)), Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1098), __webpack_require__.e(2128)]).then(__webpack_require__.bind(__webpack_require__, 71098))]);
    const settled = await settle(face, given, host).catch((error) => {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN([...problems, ...error.problems]) : error;
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(problems);
    return (await runGate(await face.load(), settled, host)).exitCode;
}
async function failed(error, host) {
    (0,_engine_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAllScratch */ .IG)();
    const refuse = async (problems) => {
        if (host)
            await host.refuse(problems);
        else
            for (const problem of problems)
                process.stderr.write(`error: ${problem}\n`);
    };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN) {
        await refuse(error.problems);
        return _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.settings;
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp) {
        await refuse([error.message]);
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp ? _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.outside : _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.evidence;
    }
    await refuse([`this is a bug in mlops-gates, not in your data.${bugFile(error)}`]);
    return _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.bug;
}
function bugFile(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.cwd(), 'mlops-gates-bug.txt');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `mlops-gates ${_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r}, Node ${process.version}, ${process.platform} ${process.arch}\n${text}\n`);
        return ` It was written to ${file}: please report it.`;
    }
    catch {
        process.stderr.write(`${text}\n`);
        return '';
    }
}
function endAtSignals() {
    process.once('uncaughtException', (error) => {
        void failed(error, undefined).finally(() => process.exit(_verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.bug));
    });
    for (const [signal, code] of [
        ['SIGINT', _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.sigint],
        ['SIGTERM', _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.sigterm],
    ])
        process.once(signal, () => {
            (0,_engine_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAllScratch */ .IG)();
            (0,_leaving_js__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q)(() => process.exit(code));
        });
}


/***/ }),

/***/ 98674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   ZJ: () => (/* binding */ inTotoResult),
/* harmony export */   b6: () => (/* binding */ checkRunConclusion),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   ve: () => (/* binding */ combinedExitCode)
/* harmony export */ });
const exitCodes = {
    pass: 0,
    fail: 1,
    settings: 2,
    evidence: 3,
    outside: 4,
    inconclusive: 5,
    bug: 70,
    sigint: 130,
    sigterm: 143,
};
function exitCode(combined, strictness) {
    if (strictness.reportOnly)
        return exitCodes.pass;
    switch (combined.verdict) {
        case 'pass':
            return exitCodes.pass;
        case 'fail':
            return exitCodes.fail;
        case 'inconclusive':
            return strictness.onInconclusive === 'warn' ? exitCodes.pass : exitCodes.inconclusive;
        case 'error':
            return combined.cause === 'outside' ? exitCodes.outside : exitCodes.evidence;
    }
}
function combinedExitCode(codes) {
    const order = [70, 130, 143, 2, 1, 4, 3, 5];
    return order.find((code) => codes.includes(code)) ?? 0;
}
function checkRunConclusion(combined, strictness) {
    if (strictness.reportOnly && combined.verdict !== 'pass')
        return 'neutral';
    if (combined.verdict === 'pass')
        return 'success';
    return combined.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'neutral' : 'failure';
}
function inTotoResult(judged, strictness) {
    if (judged.verdict === 'pass')
        return judged.waived ? 'WARNED' : 'PASSED';
    return judged.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'WARNED' : 'FAILED';
}


/***/ }),

/***/ 44878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
