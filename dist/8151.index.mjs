export const id = 8151;
export const ids = [8151];
export const modules = {

/***/ 18151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   warningOf: () => (/* binding */ warningOf)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57253);

const warningOf = (problem, what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${causeOf(problem)} The verdict is not touched by this.`;
function causeOf(problem) {
    switch (problem.kind) {
        case 'permission': {
            const fork = problem.permission.endsWith('write')
                ? ' The token of a pull request from a fork only reads, whatever is granted: there, comment from a "workflow_run" job.'
                : '';
            return `the token lacks a permission (${said(problem)}). Under "permissions:" of the job add the line "${problem.permission}".${fork}`;
        }
        case 'unauthorised':
            return `GitHub does not accept the token (${said(problem)}). Pass a valid one as "github-token"; the default is \${{ github.token }}.`;
        case 'not-found':
            return `GitHub does not find it (${said(problem)}). Either it is gone, or the token may not see it: check the repository and the job's "permissions:".`;
        case 'refused':
            return `GitHub refused the request (${said(problem)}).`;
        case 'unavailable':
            return `GitHub did not answer in time (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(problem.reason, { maxLength: 300 })}). Run the job again later.`;
    }
}
const said = ({ status, message }) => message === '' ? `status ${status}` : `status ${status}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(message, { maxLength: 300 })}`;


/***/ })

};
