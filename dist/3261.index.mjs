export const id = 3261;
export const ids = [3261];
export const modules = {

/***/ 23261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _settings_between_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55629);
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42079);


const { history } = _settings_between_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .betweenRunsSettings */ .G;
const { policy, 'report-dir': reportDir } = _settings_common_js__WEBPACK_IMPORTED_MODULE_1__/* .commonSettings */ .JC;
const settings = {
    history: {
        type: history.type,
        description: 'The history: a path, `branch:<branch>:<path>` or `s3://<bucket>/<key>`. Where it is not set: what the runs of the policy name.',
    },
    run: {
        type: 'list',
        description: 'Runs to show, by name (or by gate, where a run has no name). Default: all of them.',
    },
    policy: { type: policy.type, description: 'Policy file whose runs name the history. Default: `mlops-gates.yml`.' },
    'report-dir': {
        type: reportDir.type,
        description: 'Folder that `history.html` and `history.svg` are written to. Default: `mlops-gates-report/history`.',
    },
};


/***/ })

};
