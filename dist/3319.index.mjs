export const id = 3319;
export const ids = [3319];
export const modules = {

/***/ 20464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const backoff = (attempt) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(2000, 40 * 2 ** attempt) * (0.5 + Math.random() / 2));


/***/ }),

/***/ 33319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBranch: () => (/* binding */ readBranch),
  updateBranch: () => (/* binding */ updateBranch)
});

// EXTERNAL MODULE: ./build/js/shared/engine/scratch.js
var scratch = __webpack_require__(579);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/store/backoff.js
var backoff = __webpack_require__(20464);
// EXTERNAL MODULE: ./build/js/shared/store/checkout.js
var store_checkout = __webpack_require__(25350);
// EXTERNAL MODULE: ./build/js/shared/store/digest.js
var digest = __webpack_require__(70354);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/shared/store/git-access.js

const ofRemote = /^(remote\.origin\.(url|pushurl|proxy|proxyauthmethod)|https?\..*|credential\..*|url\..*|ssh\..*|protocol\..*|core\.(sshcommand|gitproxy|askpass)|user\.(name|email))$/i;
async function gitAccess(checkout, { git, env, github, mask }) {
    const { stdout } = await git.run(checkout, ['config', '--list', '-z', '--show-scope', '--includes']);
    const entries = configEntries(stdout.toString())
        .filter(({ scope, key }) => (scope === 'local' || scope === 'worktree') && ofRemote.test(key))
        .map(({ key, value }) => [key, /^remote\.origin\.(push)?url$/.test(key) ? absolute(value, checkout) : value]);
    const url = entries.find(([key]) => key === 'remote.origin.url')?.[1];
    if (url === undefined)
        return undefined;
    const login = loginFor(url, env, github);
    const added = [
        ['http.lowspeedlimit', '1'],
        ['http.lowspeedtime', '30'],
    ];
    if (login && !(await hasHeader(checkout, url, git))) {
        mask(login.header);
        added.push([`http.${login.origin}/.extraheader`, `Authorization: Basic ${login.header}`]);
    }
    const identity = await git.run(checkout, ['var', 'GIT_COMMITTER_IDENT']);
    return {
        ...configEnvironment([...added, ...entries], env),
        ...(identity.exit === 0 && /<[^>]+>/.test(identity.stdout.toString()) && (await isConfigured(checkout, env, git))
            ? {}
            : ownIdentity),
    };
}
const ownIdentity = {
    GIT_AUTHOR_NAME: 'mlops-gates',
    GIT_AUTHOR_EMAIL: 'mlops-gates@localhost',
    GIT_COMMITTER_NAME: 'mlops-gates',
    GIT_COMMITTER_EMAIL: 'mlops-gates@localhost',
};
async function isConfigured(checkout, env, git) {
    if (env.GIT_COMMITTER_EMAIL && env.GIT_AUTHOR_EMAIL)
        return true;
    return (await git.run(checkout, ['config', 'user.email'])).exit === 0;
}
function configEntries(text) {
    const parts = text.split('\0');
    return parts.slice(0, -1).flatMap((scope, i) => {
        if (i % 2 === 1)
            return [];
        const entry = parts[i + 1] ?? '';
        const end = entry.indexOf('\n');
        return end === -1
            ? [{ scope, key: entry, value: 'true' }]
            : [{ scope, key: entry.slice(0, end), value: entry.slice(end + 1) }];
    });
}
const absolute = (url, checkout) => /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^[^/\\]+:/.test(url) ? url : (0,external_node_path_.resolve)(checkout, url);
function configEnvironment(entries, env) {
    const before = /^\d+$/.test(env.GIT_CONFIG_COUNT ?? '') ? Number(env.GIT_CONFIG_COUNT) : 0;
    return Object.fromEntries([
        ['GIT_CONFIG_COUNT', String(before + entries.length)],
        ...entries.flatMap(([key, value], i) => [
            [`GIT_CONFIG_KEY_${before + i}`, key],
            [`GIT_CONFIG_VALUE_${before + i}`, value],
        ]),
    ]);
}
function loginFor(url, env, github) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        return undefined;
    const { origin, hostname, protocol } = new URL(url);
    const header = (user, password) => Buffer.from(`${user}:${password}`).toString('base64');
    if (github && origin === (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, ''))
        return { origin, header: header('x-access-token', github.token) };
    const { DRONE_NETRC_MACHINE: machine, DRONE_NETRC_USERNAME: user, DRONE_NETRC_PASSWORD: password } = env;
    if (machine && user && password && machine === hostname && protocol === 'https:')
        return { origin, header: header(user, password) };
    return undefined;
}
async function hasHeader(checkout, url, git) {
    return (await git.run(checkout, ['config', '--get-urlmatch', 'http.extraheader', url])).exit === 0;
}

// EXTERNAL MODULE: ./build/js/shared/store/site.js
var store_site = __webpack_require__(97805);
;// CONCATENATED MODULE: ./build/js/shared/store/branch.js








async function readBranch(locator, site) {
    return withRepository(locator, site, async (beside) => {
        const tip = await fetchTip(beside, locator);
        if (tip === undefined)
            return { kind: 'absent', why: 'the remote has no such branch' };
        const bytes = await fileOf(tip, beside, locator, site);
        return bytes === undefined
            ? { kind: 'absent', why: 'the branch does not have this file' }
            : { kind: 'found', bytes, provenance: { locator: locator.text, sha256: (0,digest/* sha256Of */.B)(bytes), commit: tip } };
    });
}
async function updateBranch(locator, change, site) {
    return withRepository(locator, site, async (beside) => {
        for (let attempt = 1;; attempt += 1) {
            const tip = await fetchTip(beside, locator);
            const next = change(tip === undefined ? undefined : await fileOf(tip, beside, locator, site));
            if (next === undefined)
                return undefined;
            const commit = await commitOn(tip, next, beside, locator);
            if (await pushed(tip, commit, beside, locator))
                return { locator: locator.text, sha256: (0,digest/* sha256Of */.B)(next), commit };
            if (attempt === store_site/* mostAttempts */.G)
                throw new errors/* OutsideError */.Cp(`"${locator.text}" was not written: other writers moved the branch ${store_site/* mostAttempts */.G} times meanwhile. Run again, or give each pipeline a branch of its own.`);
            await (0,backoff/* backoff */.J)(attempt);
        }
    });
}
async function withRepository({ text }, site, work) {
    const checkout = await (0,store_checkout/* checkoutOf */.o)(site, text);
    const env = await gitAccess(checkout, site);
    if (env === undefined)
        throw new errors/* EvidenceError */.oe(`"${text}" needs a remote "origin", which this checkout does not have: add it.`);
    const folder = (0,scratch/* makeScratch */.lP)();
    try {
        const run = async (args, input) => {
            const { exit, stdout, stderr } = await site.git.run(folder, args, input, env);
            return { exit, text: stdout.toString().trim(), stderr };
        };
        const { text: format } = await site.git
            .run(checkout, ['rev-parse', '--show-object-format'])
            .then(({ stdout }) => ({ text: stdout.toString().trim() }));
        await must(run, ['init', '--quiet', '--template=', ...(format === 'sha256' ? ['--object-format=sha256'] : [])]);
        return await work({ folder, run });
    }
    finally {
        (0,scratch/* removeScratch */.ZU)(folder);
    }
}
const tipRef = 'refs/mlops-gates/tip';
async function fetchTip({ run }, { branch, text }) {
    const { exit, stderr } = await run([
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--depth=1',
        'origin',
        `+refs/heads/${branch}:${tipRef}`,
    ]);
    if (exit === 0)
        return must(run, ['rev-parse', '--verify', `${tipRef}^{commit}`]);
    if (/couldn't find remote ref/.test(stderr))
        return undefined;
    throw unreachable(text, 'read', stderr);
}
async function fileOf(commit, { folder }, { path, text, branch }, { git }) {
    try {
        const file = await git.readBlob({ folder, commit }, path, branch);
        return file.kind === 'file' ? file.bytes : undefined;
    }
    catch (error) {
        if (error instanceof errors/* SettingsError */.GN)
            throw new errors/* EvidenceError */.oe(`"${text}": ${error.problems.join(' ')}`);
        throw error;
    }
}
async function commitOn(tip, content, { run }, { path }) {
    const blob = await must(run, ['hash-object', '-w', '--no-filters', '--stdin'], content);
    await must(run, ['read-tree', ...(tip === undefined ? ['--empty'] : [tip])]);
    await must(run, ['update-index', '--add', '--replace', '--cacheinfo', `100644,${blob},${path}`]);
    const tree = await must(run, ['write-tree']);
    const parent = tip === undefined ? [] : ['-p', tip];
    return must(run, ['commit-tree', tree, ...parent, '-m', `mlops-gates: ${path}`]);
}
async function pushed(tip, commit, { run }, { branch, text }) {
    const { exit, text: said, stderr, } = await run([
        'push',
        '--porcelain',
        '--no-verify',
        `--force-with-lease=refs/heads/${branch}:${tip ?? ''}`,
        'origin',
        `${commit}:refs/heads/${branch}`,
    ]);
    if (exit === 0)
        return true;
    const refused = /^!\t\S*\t(.*)$/m.exec(said)?.[1] ?? '';
    const [, inTheWay] = /'refs\/heads\/([^']+)' exists; cannot create/.exec(stderr) ?? [];
    if (inTheWay !== undefined)
        throw new errors/* OutsideError */.Cp(`"${text}" was not written: beside the remote's branch "${oneLine(inTheWay)}" git allows none that is called "${branch}": choose another.`);
    if (!/permission denied|read-only/i.test(stderr) &&
        /\[rejected\]|cannot lock ref|reference already exists|failed to update ref|failed to lock|incorrect old value|unable to (?:create|update)/i.test(`${refused}\n${refused === '' ? '' : stderr}`))
        return false;
    throw refused === '' ? unreachable(text, 'written', stderr) : declined(text, branch, refused, stderr);
}
const declined = (text, branch, refused, stderr) => new errors/* OutsideError */.Cp(`"${text}" was not written: the remote refuses the push (${oneLine(`${refused} ${remoteWords(stderr)}`)}): exempt the branch "${branch}" from what protects the others, or choose another.`);
const remoteWords = (stderr) => [...stderr.matchAll(/^remote: (.*\S)/gm)].map(([, line]) => line).join(' ');
function unreachable(text, done, stderr) {
    const login = /could not read (Username|Password)|Authentication failed|Permission denied|\b40[13]\b|access denied|not granted|not found/i.test(stderr);
    const cure = login
        ? done === 'written'
            ? 'the job needs the right to push (on GitHub "permissions: contents: write", which pull requests from forks never have; elsewhere the credentials of the checkout)'
            : 'the job needs the right to read the repository (on GitHub "permissions: contents: read"; elsewhere the credentials of the checkout)'
        : 'check the network and the remote "origin", and run again';
    return new errors/* OutsideError */.Cp(`"${text}" cannot be ${done} (${oneLine(stderr) || 'git says nothing'}): ${cure}.`);
}
const oneLine = (words) => (0,report_escape/* plainLine */.h0)(words
    .replace(/\/\/[^/@\s]*@/g, '//')
    .split('\n')
    .filter((line) => /\S/.test(line))
    .slice(-2)
    .join(' '), { maxLength: 300 }).trim();
async function must(run, args, input) {
    const { exit, text, stderr } = await run(args, input);
    if (exit !== 0)
        throw new errors/* OutsideError */.Cp(`git ${args[0]} failed (${oneLine(stderr)}): check the disk, and run again.`);
    return text;
}


/***/ }),

/***/ 25350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ checkoutOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);



async function checkoutOf({ workspace, git }, text) {
    const { exit, stdout } = await git.run(workspace, ['rev-parse', '--show-toplevel']);
    if (exit === 0)
        return stdout.toString().replace(/\r?\n$/, '');
    const [only, ...more] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(workspace, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, entry.name))
        .filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
    if (only !== undefined && more.length === 0)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${text}" needs a git checkout, and the workspace ${only === undefined ? 'is none' : 'holds several'}: check the repository out into the workspace.`);
}


/***/ }),

/***/ 70354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256Of = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');


/***/ }),

/***/ 97805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mostAttempts),
/* harmony export */   n: () => (/* binding */ largest)
/* harmony export */ });
const largest = 64 * 2 ** 20;
const mostAttempts = 12;


/***/ })

};
