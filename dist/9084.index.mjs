export const id = 9084;
export const ids = [9084];
export const modules = {

/***/ 79084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArtifact: () => (/* binding */ readArtifact)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70354);


const largestArchive = 60 * 2 ** 20;
async function readArtifact({ text, workflow, name, path }, site) {
    const { gitHubClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(8501)]).then(__webpack_require__.bind(__webpack_require__, 28501));
    const { defaultBranch, latestSuccess } = await __webpack_require__.e(/* import() */ 2891).then(__webpack_require__.bind(__webpack_require__, 42891));
    const { downloadArtifact, listArtifacts } = await __webpack_require__.e(/* import() */ 3510).then(__webpack_require__.bind(__webpack_require__, 83510));
    const { readReportZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8358)]).then(__webpack_require__.bind(__webpack_require__, 68358));
    const { warningOf } = await __webpack_require__.e(/* import() */ 8151).then(__webpack_require__.bind(__webpack_require__, 18151));
    const access = accessOf(site, text);
    site.mask(access.token);
    const client = gitHubClient(access);
    const orThrow = (answer, what) => {
        if (answer.ok)
            return answer.value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(warningOf(answer.problem, `"${text}": ${what}`).replace(/ The verdict is not touched.*$/, ''));
    };
    const branch = orThrow(await defaultBranch(client), 'the default branch is not known');
    const latest = await latestSuccess(client, workflow, branch);
    if (!latest.ok && latest.problem.kind === 'not-found')
        return { kind: 'absent', why: `${access.repository} has no workflow file "${workflow}"` };
    const run = orThrow(latest, 'the runs of the workflow could not be listed');
    if (run === undefined)
        return { kind: 'absent', why: `"${workflow}" never succeeded on the branch "${branch}"` };
    const artifacts = orThrow(await listArtifacts(client, run), 'the artifacts of the run could not be listed');
    const named = artifacts.filter((artifact) => artifact.name === name);
    const artifact = named.findLast(({ expired }) => !expired);
    if (artifact === undefined)
        return named.length === 0
            ? { kind: 'absent', why: `run ${run}, the latest success on "${branch}", has no artifact of this name` }
            : {
                kind: 'lost',
                why: `the artifact of run ${run}, the latest success on "${branch}", has expired: run the workflow there again, or keep what must last in a branch (branch:<branch>:<path>)`,
            };
    if (artifact.bytes > largestArchive)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${text}" has ${artifact.bytes} bytes: name an artifact that holds reports only.`);
    const zip = orThrow(await downloadArtifact(client, artifact.id, largestArchive), 'it could not be downloaded');
    const read = await readReportZip(zip, undefined, (entry) => entry === path || entry.endsWith(`/${path}`));
    if (read.kind === 'refused')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${text}" is no archive that can be read: ${read.reason}.`);
    const exact = read.reports.filter((entry) => entry.name === path);
    const [file, ...more] = exact.length > 0 ? exact : read.reports;
    if (more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${text}" holds several files ${path}: add the path of the one in the archive, as artifact:<workflow>/<artifact>:<path>.`);
    if (file === undefined)
        return { kind: 'absent', why: `the artifact of run ${run} has no file ${path}` };
    const bytes = Buffer.from(file.bytes);
    return { kind: 'found', bytes, provenance: { locator: text, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .B)(bytes), run } };
}
function accessOf({ github, env }, text) {
    if (github)
        return github;
    const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = env;
    if (token && repository)
        return { token, repository };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${text}" is read through GitHub's API: set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name), or "github-token" in a workflow.`);
}


/***/ }),

/***/ 70354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256Of = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');


/***/ })

};
