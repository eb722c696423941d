export const id = 6527;
export const ids = [6527];
export const modules = {

/***/ 86527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
const settings = {
    report: {
        type: 'list',
        required: true,
        description: 'Files `report.json`, as paths or globs; `report.sigstore.json` beside each is its signature. Without `--report`: what stands after the command.',
    },
    key: {
        type: 'string',
        description: 'Public P-256 key in PEM, its text or path: every report must be signed by its private part.',
    },
    repository: {
        type: 'string',
        description: 'Repository on GitHub (`owner/name`) whose workflow must have signed every report with `sign: github`. Needs `workflow`.',
    },
    workflow: {
        type: 'string',
        description: 'Path of that workflow in its repository, e.g. `.github/workflows/gates.yml`.',
    },
    ref: {
        type: 'string',
        description: 'Git ref that the workflow must have run on, e.g. `refs/heads/main`. Where it is not set: any.',
    },
    'trusted-root': {
        type: 'string',
        description: 'File with the roots of trust that certificates are held against, as `gh attestation trusted-root` prints it. Needed with `repository`.',
    },
    subject: {
        type: 'list',
        description: 'What the reports must be about, as `<role>=<path>` or `<role>=sha256:<digest>`: of each role named here every report must have judged exactly this.',
    },
    passed: {
        type: 'boolean',
        default: false,
        description: 'Also asks that every report passed, or was inconclusive where that is a warning. Otherwise a report of a failure verifies as well as one of a pass.',
    },
};


/***/ })

};
