export const id = 222;
export const ids = [222];
export const modules = {

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

/***/ 80222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitPath: () => (/* binding */ readGitPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25350);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70354);



const fetchAll = 'check out with the whole history (actions/checkout: "fetch-depth: 0"), or fetch it';
async function readGitPath(locator, site) {
    const { ref, path, text } = locator;
    const folder = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkoutOf */ .o)(site, text);
    const commit = ref === 'merge-base' ? await mergeBase(folder, site) : await site.git.commitOf(folder, ref);
    if (commit === undefined)
        return {
            kind: 'lost',
            why: ref === 'merge-base'
                ? `this checkout does not reach back to where the change left its target branch: ${fetchAll}`
                : `this checkout does not have "${ref}": ${fetchAll}`,
        };
    if (ref !== 'merge-base' && (await belongsToChange(folder, commit, site)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${text}" is a commit of the change itself, which is no base to compare it with: name the target branch (origin/main), or git:merge-base:${path}.`);
    const blob = await readBlob(folder, commit, locator, site);
    if (blob.kind !== 'file')
        return { kind: 'absent', why: `${commit.slice(0, 12)} does not have this file` };
    const { bytes } = blob;
    return { kind: 'found', bytes, provenance: { locator: text, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(bytes), commit } };
}
async function readBlob(folder, commit, { path, text }, { git }) {
    try {
        return await git.readBlob({ folder, commit }, path, commit.slice(0, 12));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${text}": ${error.problems.join(' ')}`);
        throw error;
    }
}
async function mergeBase(folder, { base, git }) {
    if (base === undefined)
        return git.commitOf(folder, 'HEAD');
    const { exit, stdout } = await git.run(folder, ['merge-base', 'HEAD', base.commit]);
    return exit === 0 ? stdout.toString().trim() : undefined;
}
async function belongsToChange(folder, commit, { base, git }) {
    if (base === undefined || commit === base.commit)
        return false;
    const isAncestor = async (of) => (await git.run(folder, ['merge-base', '--is-ancestor', commit, of])).exit === 0;
    return (await isAncestor('HEAD')) && !(await isAncestor(base.commit));
}


/***/ })

};
