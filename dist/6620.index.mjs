export const id = 6620;
export const ids = [6620];
export const modules = {

/***/ 20464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const backoff = (attempt) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(2000, 40 * 2 ** attempt) * (0.5 + Math.random() / 2));


/***/ }),

/***/ 70354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256Of = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');


/***/ }),

/***/ 66620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPath: () => (/* binding */ readPath),
  updatePath: () => (/* binding */ updatePath)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/engine/name-in-workspace.js
var name_in_workspace = __webpack_require__(94460);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/store/digest.js
var digest = __webpack_require__(70354);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/shared/store/backoff.js
var backoff = __webpack_require__(20464);
;// CONCATENATED MODULE: ./build/js/shared/store/file-lock.js





const longestHold = 60_000;
const patience = 90_000;
async function withFileLock(file, work) {
    const token = JSON.stringify({ host: (0,external_node_os_.hostname)(), pid: process.pid, id: (0,external_node_crypto_.randomUUID)() });
    await take(file, token);
    try {
        return await work(async () => {
            if ((await holderOf(file)) !== token)
                throw new errors/* EvidenceError */.oe('Another writer took the lock of the file over: run again.');
        });
    }
    finally {
        if ((await holderOf(file)) === token)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function take(file, token) {
    const until = Date.now() + patience;
    const own = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(own, token, { flag: 'wx' });
    try {
        for (let attempt = 0;; attempt += 1) {
            await (0,promises_.utimes)(own, new Date(), new Date());
            try {
                return await (0,promises_.link)(own, file);
            }
            catch (error) {
                if (error.code !== 'EEXIST')
                    throw error;
            }
            const holder = await holderOf(file);
            if (holder !== undefined && (await isGone(file, holder)))
                await steal(file, holder);
            else if (Date.now() > until)
                throw new errors/* EvidenceError */.oe('Another writer holds the lock of the file: wait for it, or remove the file ending in .lock.');
            else
                await (0,backoff/* backoff */.J)(Math.min(attempt, 4));
        }
    }
    finally {
        await (0,promises_.rm)(own, { force: true });
    }
}
const holderOf = (file) => (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
async function isGone(file, holder) {
    const age = await (0,promises_.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    if (age > longestHold)
        return true;
    try {
        const { host, pid } = JSON.parse(holder);
        if (host !== (0,external_node_os_.hostname)() || typeof pid !== 'number')
            return false;
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
async function steal(file, holder) {
    const away = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.rename)(file, away);
    }
    catch {
        return;
    }
    if ((await holderOf(away)) !== holder)
        await (0,promises_.link)(away, file).catch(() => undefined);
    await (0,promises_.rm)(away, { force: true });
}

// EXTERNAL MODULE: ./build/js/shared/store/site.js
var site = __webpack_require__(97805);
;// CONCATENATED MODULE: ./build/js/shared/store/path.js








async function readPath({ text, path }, site) {
    const { workspace, base } = site;
    const file = (0,external_node_path_.resolve)(workspace, path);
    await realPlace(file, text, workspace);
    if (base !== undefined) {
        const name = (0,name_in_workspace/* nameInWorkspace */._)(path, workspace);
        if (name === undefined)
            throw new errors/* EvidenceError */.oe(`"${text}" lies outside the workspace by its name: choose a file in it.`);
        const there = await base.read(name);
        if (there.kind === 'file')
            return found(text, there.bytes, base.commit);
        if (there.kind === 'absent' && (await isOfChange(name, site)))
            return {
                kind: 'absent',
                ofChange: true,
                why: 'the target branch does not have this file, and that of the change does not count',
            };
    }
    const bytes = await bytesOf(file, text, site.workspace);
    return bytes === undefined ? { kind: 'absent', why: 'there is no such file' } : found(text, bytes, undefined);
}
async function updatePath({ text, path }, change, { workspace }) {
    const named = (0,external_node_path_.resolve)(workspace, path);
    try {
        const inWorkspace = await realPlace(named, text, workspace);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(inWorkspace), { recursive: true });
        const file = await linkTarget(inWorkspace, text, workspace);
        return await withFileLock(`${file}.lock`, async (stillOurs) => {
            const next = change(await bytesOf(file, text, workspace));
            if (next === undefined)
                return undefined;
            await replace(file, next, stillOurs);
            return { locator: text, sha256: (0,digest/* sha256Of */.B)(next) };
        });
    }
    catch (error) {
        throw readable(error, text);
    }
}
async function replace(file, bytes, stillOurs) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx');
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await stillOurs();
        await (0,promises_.rename)(temporary, file);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
const found = (locator, bytes, commit) => ({
    kind: 'found',
    bytes,
    provenance: { locator, sha256: (0,digest/* sha256Of */.B)(bytes), ...(commit === undefined ? {} : { commit }) },
});
async function bytesOf(file, text, workspace) {
    try {
        const real = await (0,promises_.realpath)(file);
        refuseOutside(real, text, workspace);
        const { size } = await (0,promises_.stat)(real);
        if (size > site/* largest */.n)
            throw new errors/* EvidenceError */.oe(`"${text}" has ${size} bytes: is it the right file?`);
        return await (0,promises_.readFile)(real);
    }
    catch (error) {
        if (isNothing(error))
            return undefined;
        throw readable(error, text);
    }
}
const isNothing = (error) => ['ENOENT', 'ENOTDIR'].includes(String(error.code));
function readable(error, text) {
    const { code } = error;
    return typeof code === 'string' && /^E[A-Z]+$/.test(code)
        ? new errors/* EvidenceError */.oe(`"${text}" cannot be used (${code}): check the path, and grant access to it.`)
        : error;
}
async function realPlace(file, text, workspace) {
    const nearest = async (folder) => {
        try {
            return await (0,promises_.realpath)(folder);
        }
        catch (error) {
            if (!isNothing(error) || (0,external_node_path_.dirname)(folder) === folder)
                throw readable(error, text);
            return (0,external_node_path_.join)(await nearest((0,external_node_path_.dirname)(folder)), (0,external_node_path_.basename)(folder));
        }
    };
    const place = (0,external_node_path_.join)(await nearest((0,external_node_path_.dirname)(file)), (0,external_node_path_.basename)(file));
    refuseOutside(place, text, workspace);
    return place;
}
async function linkTarget(file, text, workspace) {
    const link = await (0,promises_.lstat)(file).then((entry) => entry.isSymbolicLink(), () => false);
    if (!link)
        return file;
    const real = await (0,promises_.realpath)(file).catch(() => undefined);
    if (real === undefined)
        throw new errors/* EvidenceError */.oe(`"${text}" is a link to nowhere: remove it.`);
    refuseOutside(real, text, workspace);
    return real;
}
function refuseOutside(file, text, workspace) {
    const way = (0,external_node_path_.relative)(workspace, file);
    if (way === '' || way === '..' || /^\.\.[\\/]/.test(way) || (0,external_node_path_.isAbsolute)(way))
        throw new errors/* EvidenceError */.oe(`"${text}" lies outside the workspace: choose a file in it.`);
}
async function isOfChange(file, { workspace, git }) {
    const isTracked = async (path) => (await git.run((0,external_node_path_.dirname)(path), ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', (0,external_node_path_.basename)(path)]))
        .exit === 0;
    const steps = (0,external_node_path_.relative)(workspace, file).split(external_node_path_.sep);
    for (const path of steps.map((_, i) => (0,external_node_path_.join)(workspace, ...steps.slice(0, i + 1)))) {
        const entry = await (0,promises_.lstat)(path).catch(() => undefined);
        if (entry === undefined)
            return false;
        if ((entry.isSymbolicLink() || path === file) && (await isTracked(path)))
            return true;
    }
    const real = await (0,promises_.realpath)(file).catch(() => undefined);
    return real !== undefined && isTracked(real);
}


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
