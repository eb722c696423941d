export const id = 9289;
export const ids = [9289,7567];
export const modules = {

/***/ 97567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitBase: () => (/* binding */ gitBase)
});

// UNUSED EXPORTS: repositoryOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/hosts/git.js
var git = __webpack_require__(84062);
;// CONCATENATED MODULE: ./build/js/shared/hosts/git-blob.js




/** No policy and no contract is that large. */
const largest = 16 * 2 ** 20;
/**
 * A file of a commit, links in the tree followed, submodules entered at the commit that the tree pins.
 * @param path relative to the top, with forward slashes
 * @param name of the commit, for people
 * @throws SettingsError when the path is no readable file; only what the tree surely does not have is absent
 */
async function readBlob(at, path, name) {
    if (/[\n\r\0]/.test(path))
        throw new errors/* SettingsError */.GN([`The path "${path}" holds a line end: rename the file.`]);
    const { exit, stdout, stderr } = await (0,git/* git */.$)(at.folder, ['cat-file', '--batch', '--follow-symlinks'], `${at.commit}:${path}\n`);
    const end = stdout.indexOf(0x0a);
    const head = stdout.subarray(0, Math.max(0, end)).toString();
    const blob = /^[0-9a-f]{40,64} blob (\d+)$/.exec(head);
    if (exit === 0 && blob) {
        const size = Number(blob[1]);
        if (size > largest)
            throw new errors/* SettingsError */.GN([`"${path}" of ${name} has ${size} bytes: is it the right file?`]);
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
const unreadable = (path, name, why) => new errors/* SettingsError */.GN([
    `"${path}" of ${name} cannot be read from git (${why.slice(0, 200)}): it must be a file in the repository's tree.`,
]);
/** Git says "missing" also of what it cannot read, and of what lies in a submodule. */
async function notInTree({ folder, commit }, path, name) {
    const steps = path.split('/');
    const ways = steps.map((_, i) => steps.slice(0, i + 1).join('/'));
    const { exit, stdout } = await (0,git/* git */.$)(folder, [
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
            return readSubmodule({ folder: (0,external_node_path_.join)(folder, way), commit: id }, path.slice(way.length + 1), path, name);
        if (way === path)
            throw unreadable(path, name, 'its object is missing from the clone');
    }
    return { kind: 'absent' };
}
async function readSubmodule(at, rest, path, name) {
    const there = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at.folder, '.git'))
        ? await (0,git/* git */.$)(at.folder, ['rev-parse', '--verify', '--quiet', `${at.commit}^{commit}`])
        : undefined;
    if (rest === '' || there?.exit !== 0)
        throw new errors/* SettingsError */.GN([
            `"${path}" lies in a submodule, of which ${name} pins the commit ${at.commit.slice(0, 12)}, which this checkout does not have: check out with "submodules: true" and "fetch-depth: 0".`,
        ]);
    return readBlob(at, rest, name);
}
/** A filter that works on checkout only (LFS, git-crypt) leaves git with something else than the file. */
function asStored(bytes, path, name) {
    if (!/^(version https:\/\/git-lfs|\0GITCRYPT\0)/.test(bytes.subarray(0, 40).toString('latin1')))
        return bytes;
    throw new errors/* SettingsError */.GN([
        `"${path}" of ${name} is stored by git in another form than it is checked out (LFS, encryption): exempt what decides from that filter in .gitattributes.`,
    ]);
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/git-commit.js


/**
 * The commit that a ref names; undefined where the checkout does not have it. Git would take a tag or a branch for it that
 * happens to be called so (a tag `refs/remotes/origin/main`, a tag `origin/main`), and those a change may bring along.
 * @throws SettingsError when the name is that of several refs
 */
async function commitOf(folder, ref) {
    if (ref.startsWith('refs/')) {
        const { exit } = await (0,git/* git */.$)(folder, ['show-ref', '--verify', '--quiet', '--', ref]);
        if (exit !== 0)
            return undefined;
    }
    else if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) {
        const named = await refsNamed(folder, ref);
        if (named.length > 1)
            throw new errors/* SettingsError */.GN([
                `"${ref}" is the name of several git refs (${named.join(', ')}): write the one that is meant in full.`,
            ]);
    }
    const { exit, stdout } = await (0,git/* git */.$)(folder, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${ref}^{commit}`,
    ]);
    return exit === 0 ? stdout.toString().trim() : undefined;
}
/** Where git looks for a short name (gitrevisions). */
const places = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
async function refsNamed(folder, ref) {
    const names = places.map((place) => `${place}${ref}`);
    const { stdout } = await (0,git/* git */.$)(folder, ['for-each-ref', '--format=%(refname)', '--', ...names]);
    const found = new Set(stdout.toString().split('\n'));
    return names.filter((name) => found.has(name));
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/git-base.js






/**
 * Reads files of a commit out of the checkout's own git, links in the tree followed.
 * @throws SettingsError when the workspace holds no git checkout, or the commit is not in it
 */
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
        throw new errors/* SettingsError */.GN([
            'refused' in repository
                ? repository.refused
                : `The change is judged by the policy and contracts of ${name}, which this checkout does not have. ${cure}`,
        ]);
    };
    if (top !== undefined && (0,external_node_path_.relative)(top, workspace).split(external_node_path_.sep)[0] === '..')
        throw new errors/* SettingsError */.GN([
            'The checkout is configured to have its files in another folder (core.worktree): its target branch cannot be trusted.',
        ]);
    const folders = top === undefined ? repositoriesIn(workspace) : [top];
    const [first] = folders;
    if (first === undefined)
        throw new errors/* SettingsError */.GN([
            `The change is judged by the policy and contracts of ${name}, but the workspace is no git checkout. ${cure}`,
        ]);
    const opened = await Promise.all(folders.map(repositoryAt));
    // beside the repository that is changed there may be checkouts of others
    const { commit } = resolved(opened.find((repository) => 'commit' in repository) ?? (await repositoryAt(first)));
    return {
        ref: name,
        commit,
        read: async (path) => {
            // the outermost repository: one that the change nests inside cannot hide the file from its base
            const folder = top ?? outermostRepository(workspace, path);
            if (folder === undefined)
                return { kind: 'absent' };
            const repository = await repositoryAt(folder);
            if ('elsewhere' in repository)
                return { kind: 'elsewhere', repository: repository.elsewhere };
            return readBlob(resolved(repository), (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), name);
        },
    };
}
async function openRepository(folder, { ref, repository, fork }) {
    const url = (await (0,git/* git */.$)(folder, ['config', '--get', 'remote.origin.url'])).stdout.toString().trim();
    const origin = repositoryOf(url);
    if (origin !== undefined && repository !== undefined && !same(origin, repository)) {
        if (fork !== undefined && same(origin, fork))
            return {
                refused: `The checkout is of ${origin}, where the change comes from, and holds no trustworthy target branch: check out ${repository} instead (leave "repository" out of actions/checkout).`,
            };
        return { elsewhere: origin };
    }
    const commit = await commitOf(folder, ref);
    return commit === undefined ? { missing: true } : { folder, commit };
}
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
/** `owner/name` of an address as git has it; undefined where it has none (a local path). */
function repositoryOf(url) {
    const path = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(.+?)(?:\.git)?\/?$/i.exec(url)?.[1];
    return path?.split('/').slice(-2).join('/');
}
async function topOf(folder) {
    const { exit, stdout } = await (0,git/* git */.$)(folder, ['rev-parse', '--show-toplevel']);
    return exit === 0 ? stdout.toString().replace(/\r?\n$/, '') : undefined;
}
/** actions/checkout with `path` puts repositories into folders of the workspace. */
function outermostRepository(workspace, path) {
    const steps = (0,external_node_path_.relative)(workspace, (0,external_node_path_.dirname)(path)).split(external_node_path_.sep);
    return steps
        .map((_, i) => (0,external_node_path_.join)(workspace, ...steps.slice(0, i + 1)))
        .find((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')));
}
const repositoriesIn = (workspace) => (0,external_node_fs_.readdirSync)(workspace, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => (0,external_node_path_.join)(workspace, entry.name))
    .filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
    .sort();


/***/ }),

/***/ 84062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);

/**
 * Runs git without a shell. Containers run as another user than the one who checked out, so every folder is taken as safe;
 * replaced objects are not followed, and nothing is asked at a prompt.
 * @throws OutsideError when git itself cannot be started
 */
async function git(folder, args, input) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const stdout = [];
    try {
        const { exitCode, stderr } = await getExecOutput('git', [...fixed.flatMap((setting) => ['-c', setting]), ...args], {
            cwd: folder,
            env: { ...environment(), GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
            ignoreReturnCode: true,
            silent: true,
            // without it git's standard input stays untouched: a git that ends at once would break the pipe
            ...(input === undefined ? {} : { input: Buffer.from(input) }),
            // the text that the package collects is decoded; contracts are bytes
            listeners: { stdout: (data) => void stdout.push(Buffer.from(data)) },
        });
        return { exit: exitCode, stdout: Buffer.concat(stdout), stderr: stderr.trim() };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`git could not be run (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}): install git where the gate runs.`);
    }
}
/** A repository whose files lie open in a folder (`safe.bareRepository`) may have been committed there by a change. */
const fixed = [
    'safe.directory=*',
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
];
/** What `git rev-parse --local-env-vars` lists and its kin: they make git read another repository than the one in the folder. */
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

/** What the runner shows of one type in one step, and of one message (`actions/runner`: _maxCountPerIssueType, _maxIssueMessageLength). */
const mostPerLevel = 10;
const longestMessage = 4096;
const longestTitle = 255;
/** Rules that the change loosens, as the report lists them. */
function loosenedIds({ report }) {
    const { loosened } = report.evidence;
    if (!Array.isArray(loosened))
        return [];
    return loosened.flatMap((rule) => typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string' ? [rule.id] : []);
}
/** One annotation for each check that is open, on its line of the contract or policy, and for each loosened rule. Pure. */
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
/** What one step may show: where there are more, the last one of the level says how many. Pure. */
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
/** By UTF-16 units, as the runner counts; no character is cut in two. */
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


/** Reads the payload at GITHUB_EVENT_PATH; what is missing in it is undefined, never guessed. */
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
// EXTERNAL MODULE: ./build/js/shared/hosts/git-base.js + 2 modules
var git_base = __webpack_require__(97567);
;// CONCATENATED MODULE: ./build/js/shared/hosts/github/base-of-event.js


const cure = 'Give the step that checks out (actions/checkout) the lines `with:` and `fetch-depth: 0`, which fetch the branches.';
/** The tip of the branch that a pull request or a merge group wants to get into; undefined for every other event. */
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
    // a name in place of a commit id could be one that the change brings along
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



/** Workflow commands, as lines for standard output. All foreign text in them is escaped. */
function annotationCommand({ level, title, message, file, line }) {
    const properties = [
        `title=${(0,report_escape/* escapeWorkflowCommandProperty */.JI)((0,github_annotations/* cut */.Jj)(title, github_annotations/* longestTitle */.Df))}`,
        ...(file === undefined ? [] : [`file=${(0,report_escape/* escapeWorkflowCommandProperty */.JI)(file)}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
    ];
    return `::${level} ${properties.join(',')}::${(0,report_escape/* escapeWorkflowCommandData */.K)((0,github_annotations/* cut */.Jj)(message, github_annotations/* longestMessage */.qk))}\n`;
}
/** A folded part of the log. Nothing in `text` is taken for a command: the runner is told not to look for any in between. */
function logGroup(title, text, token = (0,external_node_crypto_.randomUUID)()) {
    return `::group::${(0,report_escape/* escapeWorkflowCommandData */.K)(title)}\n::stop-commands::${token}\n${text.replace(/\n?$/, '\n')}::${token}::\n::endgroup::\n`;
}

// EXTERNAL MODULE: ./build/js/shared/hosts/github/event.js
var github_event = __webpack_require__(14912);
;// CONCATENATED MODULE: ./build/js/shared/hosts/github/names.js

/** What tells two steps of a workflow apart, whatever they come to judge: a step that fails on its settings meets its own comment. */
const defaultCommentKey = ({ workflow, job, matrix }, step) => [workflow, job, ...matrixValues(matrix), step].join(' / ');
/** Names of artifacts hold no `":<>|*?\/` and no line ends, and are unique in a workflow run. */
function artifactName({ job, matrix }, run) {
    return slug(['mlops-gates', job, run, ...matrixValues(matrix)].filter((part) => part !== '').join('-'));
}
const artifactNameOf = (given, run, several) => slug(several ? `${given}-${run}` : given);
const longest = 120;
function slug(text) {
    const plain = text.replace(/[^\w.-]+/g, '-');
    if (plain === text && text.length <= longest)
        return text;
    // what was replaced or cut still tells names apart
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

/** Names that are taken in this workflow run get a number: two steps of a job may judge the same. */
const mostTries = 5;
/** Uploads the report files; where the runner has no artifacts (GHES, other runners) that is a warning. */
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
/** github.com and its data-residency hosts, as the artifact client tells them from GHES. */
function offersArtifacts(server = 'https://github.com') {
    const { hostname } = new URL(server);
    return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}
/** Milliseconds. */
const longestSilence = 20_000;
/**
 * Why nothing answers at an address; undefined where something does, whatever it says. The artifact client would wait three
 * minutes for each of its attempts, and cannot be told to stop.
 */
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













/** Bytes: the runner takes 1 MiB of summary a step, GitHub 65,536 characters of comment. */
const summaryLimit = 1_000_000;
const commentLimit = 65_000;
/** A value of an output is an argument of somebody's command. */
const longestOutput = 10_000;
const mostLinked = 10;
/** A step of a GitHub workflow. Reporting degrades to warnings; what was measured stands. */
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
        // the runner compares a line at a time
        for (const part of add(secret))
            if (!/[\r\n]/.test(part))
                out(`::add-mask::${(0,report_escape/* escapeWorkflowCommandData */.K)(part)}\n`);
    };
    if (settings['github-token'] !== undefined)
        mask(settings['github-token']);
    const place = { workflow: env.GITHUB_WORKFLOW ?? '', job: env.GITHUB_JOB ?? '', matrix: settings.matrix };
    let base;
    /** What GitHub's own sinks hold: the summary, the comment. */
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
        // the client tells more of its work than a reader wants
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
            // the host may know secrets that the report was written without
            const document = (0,redact/* redactValue */.FI)(run.document, redacted);
            published.push({ ...run, document });
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(5792), __webpack_require__.e(9346)]).then(__webpack_require__.bind(__webpack_require__, 19346));
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
            const { tellGithub } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(5946), __webpack_require__.e(19)]).then(__webpack_require__.bind(__webpack_require__, 86618));
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
/** The last lines of the log, where GitHub scrolls to. */
function verdictLine(document) {
    const { word, counts } = (0,headline/* headline */.P)(document);
    return `${word} ${document.title}: ${counts}`;
}
/** What others compare with: a secret that reads like one of them must not change it. */
const plainOutputs = new Set(['verdict', 'passed', 'failed-checks', 'warnings']);
function outputValue(name, value, redacted) {
    if (plainOutputs.has(name))
        return value;
    return name === 'summary' ? (0,report_escape/* plainLine */.h0)(redacted(value), { maxLength: longestOutput }) : redacted(value);
}
/** Problems of files begin with their place: `contract.yaml:3:5: …`. */
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



/**
 * The inputs of the action, as the runner hands them over: `INPUT_` and the name in capitals. An input that no table has is a
 * problem where it looks like a typing error; others may be variables of the job that happen to be called so.
 */
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

/***/ 22927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ githubSettings)
/* harmony export */ });
/** What the GitHub face has beside a gate's own settings. None of it decides. */
const githubSettings = {
    'github-token': {
        type: 'string',
        secret: true,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
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
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
        expression: '${{ toJSON(matrix) }}',
        description: 'The matrix values of the job, which GitHub fills in: they tell comments and artifacts apart.',
    },
};


/***/ })

};
