export const id = 7567;
export const ids = [7567];
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


/***/ })

};
