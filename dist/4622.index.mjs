export const id = 4622;
export const ids = [4622];
export const modules = {

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


/***/ })

};
